"""What is done with a complaint besides its case: assessed, contacted, found, and put right."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID, uuid5

from shared.office.audit.model import Actor
from shared.office.catalog.errors import UNKNOWN_COUNTER, UNKNOWN_SERVICE
from shared.office.catalog.model import Catalog
from shared.office.catalog.store import read_catalog
from shared.office.catalog.working_time import calendar_of, due
from shared.office.history.store import events_of_record
from shared.office.settings.store import read_settings
from shared.office.staff.errors import NOT_ALLOWED
from shared.office.staff.model import Role
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.office.staff.store import may, read_member, read_members, read_rights
from shared.platform.db.database import Database, Transaction, VersionedCache
from shared.platform.db.retrying import decided_by
from shared.platform.errors import UserError
from shared.platform.forms.plain_text import entered_text
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic
from shared.service_desk.cases import store as cases
from shared.service_desk.cases.errors import CASE_TAKEN, CHANNEL_MISSING, UNKNOWN_CASE
from shared.service_desk.cases.model import LONGEST_WORDS, Case, CaseVerb
from shared.service_desk.cases.operations.change import CaseChange
from shared.service_desk.cases.operations.readers import reader_of
from shared.service_desk.cases.rules.conflict import may_handle
from shared.service_desk.cases.rules.lifecycle import LIFECYCLE
from shared.service_desk.cases.rules.visibility import sees, works_on
from shared.service_desk.complaints import store
from shared.service_desk.complaints.errors import (
    CHANGES_MISSING,
    COMPLAINT_CHANGED,
    COMPLAINT_NOT_POSSIBLE,
    CONTACT_WORDS_MISSING,
    FINDING_MISSING,
    MONEY_MISSING,
    NO_COMPLAINT,
    OWN_REMEDY,
    REMEDY_MISSING,
    SEVERITY_MISSING,
)
from shared.service_desk.complaints.model import (
    FIRST_CONTACT,
    MOST_MONEY,
    TO_LEADERS,
    Complaint,
    ComplaintCommand,
    ComplaintSeverity,
    ComplaintVerb,
    RemedyKind,
    RemedyState,
)
from shared.service_desk.complaints.operations.change import ComplaintChange
from shared.service_desk.complaints.rules.remedies import may_answer, possible, within_limit

_ANSWERS = (ComplaintVerb.APPROVE, ComplaintVerb.REFUSE)


class ComplaintOperations:
    """Changes complaints."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._catalog = VersionedCache(database, (Topic.CATALOG,), lambda tx: read_catalog(tx, database.branch_id))

    @decided_by("command.command_id")
    def carry_out(self, command: ComplaintCommand, actor: Actor) -> Complaint:
        """Do something with a complaint and return it; the same command again returns it as it is now.

        A serious or critical one goes to who leads cases. Raises UserError: NOT_ALLOWED, UNKNOWN_CASE, NO_COMPLAINT,
        COMPLAINT_CHANGED and CASE_TAKEN (with `person`), COMPLAINT_NOT_POSSIBLE, OWN_REMEDY, TEXT_TOO_LONG,
        UNKNOWN_SERVICE, UNKNOWN_COUNTER, and which answer is missing.
        """
        branch_id = self._database.branch_id
        texts = {name: entered_text(text, LONGEST_WORDS) for name, text in command.texts.items()}
        with self._database.write(Topic.CASES) as tx:
            require(tx, branch_id, actor, Right.HANDLE_CASES)
            leads = actor.id is not None and may(tx, branch_id, actor.id, Right.LEAD_CASES)
            change = ComplaintChange(tx, branch_id, actor)
            known = change.replay_of(command)
            if known is not None:
                return known
            case = self._case(tx, command, actor, leads=leads)
            old = store.complaint_of(tx, branch_id, case.id)
            _nobody_was_first(tx, branch_id, old, command)
            if not possible(case, old, command.verb):
                raise UserError(COMPLAINT_NOT_POSSIBLE)
            details = self._details(tx, case, old, command, texts, actor, leads=leads)
            if command.verb is ComplaintVerb.ASSESS and command.severity in TO_LEADERS:
                _to_a_leader(tx, branch_id, case, command.command_id, actor)
                change = ComplaintChange(tx, branch_id, actor)
            return change.record(old, command, {"case": str(case.id), **details}, texts)

    def _case(self, tx: Transaction, command: ComplaintCommand, actor: Actor, *, leads: bool) -> Case:
        branch_id = self._database.branch_id
        case = cases.read_case(tx, branch_id, command.case_id)
        if case is None:
            raise UserError(UNKNOWN_CASE)
        reader = reader_of(tx, branch_id, actor, self._catalog.read(tx))
        if not sees(case, reader) or not works_on(case, reader):
            raise UserError(NOT_ALLOWED)
        kind = cases.read_type(tx, branch_id, case.type_code, case.type_version)
        if kind is None or kind.matter is None:
            raise UserError(NO_COMPLAINT)
        if case.handler_id not in (None, actor.id) and not leads:
            member = read_member(tx, branch_id, case.handler_id) if case.handler_id else None
            raise UserError(CASE_TAKEN, person=None if member is None else member.name)
        return case

    def _details(
        self,
        tx: Transaction,
        case: Case,
        old: Complaint | None,
        command: ComplaintCommand,
        texts: Mapping[str, str],
        actor: Actor,
        *,
        leads: bool,
    ) -> dict[str, Any]:
        """Return what the event tells besides the case and the words."""
        match command.verb:
            case ComplaintVerb.ASSESS:
                return self._assessed(tx, case, command)
            case ComplaintVerb.CONTACT:
                if command.channel is None:
                    raise UserError(CHANNEL_MISSING)
                if not texts.get("said"):
                    raise UserError(CONTACT_WORDS_MISSING)
                return {"channel": command.channel.value}
            case ComplaintVerb.FIND:
                if not texts.get("found"):
                    raise UserError(FINDING_MISSING)
                if command.cause is not None and not texts.get("changes"):
                    raise UserError(CHANGES_MISSING)
                return {"round": case.round, "cause": None if command.cause is None else command.cause.value}
            case ComplaintVerb.OFFER:
                return _offered(
                    command, leads=leads, limit=read_settings(tx, self._database.branch_id).remedy_money_limit
                )
            case _:
                assert old is not None, "possible only with a remedy"
                return {"remedy": str(_answered(case, old, command, actor, leads=leads))}

    def _assessed(self, tx: Transaction, case: Case, command: ComplaintCommand) -> dict[str, Any]:
        if command.severity is None:
            raise UserError(SEVERITY_MISSING)
        catalog: Catalog = self._catalog.read(tx)
        if command.service_id is not None and command.service_id not in {each.id for each in catalog.services}:
            raise UserError(UNKNOWN_SERVICE)
        if command.counter_id is not None and command.counter_id not in {each.id for each in catalog.counters}:
            raise UserError(UNKNOWN_COUNTER)
        contact: datetime | None = None
        if command.severity is ComplaintSeverity.CRITICAL:
            contact = due(case.began, FIRST_CONTACT, (), calendar_of(catalog))
        return {
            "severity": command.severity.value,
            "themes": sorted(each.value for each in set(command.themes)),
            "service": _text(command.service_id),
            "counter": _text(command.counter_id),
            "happened": None if command.happened is None else command.happened.isoformat(),
            "anonymous": command.anonymous,
            "contact_due": None if contact is None else contact.isoformat(),
        }


def _offered(command: ComplaintCommand, *, leads: bool, limit: int) -> dict[str, Any]:
    if command.remedy is None:
        raise UserError(REMEDY_MISSING)
    amount = command.amount if command.remedy is RemedyKind.MONEY else None
    if command.remedy is RemedyKind.MONEY and (amount is None or not 0 < amount <= MOST_MONEY):
        raise UserError(MONEY_MISSING)
    above = not within_limit(command.remedy, amount, leads=leads, money_limit=limit)
    told = {"remedy": str(new_id()), "kind": command.remedy.value, "amount": amount, "above": above}
    return {**told, "limit": limit} if command.remedy is RemedyKind.MONEY else told


def _answered(case: Case, old: Complaint, command: ComplaintCommand, actor: Actor, *, leads: bool) -> UUID:
    """Return the remedy that is approved, refused or dropped."""
    remedy = next((each for each in old.remedies if each.id == command.remedy_id), None)
    if remedy is None:
        raise UserError(REMEDY_MISSING)
    if command.verb in _ANSWERS:
        if remedy.state is not RemedyState.WAITING:
            raise UserError(COMPLAINT_NOT_POSSIBLE)
        if not may_answer(case, remedy, actor.id, leads=leads):
            raise UserError(OWN_REMEDY if leads and remedy.by == actor.id else NOT_ALLOWED)
    elif remedy.state in (RemedyState.REFUSED, RemedyState.DROPPED):
        raise UserError(COMPLAINT_NOT_POSSIBLE)
    return remedy.id


def _nobody_was_first(tx: Transaction, branch_id: UUID, old: Complaint | None, command: ComplaintCommand) -> None:
    if old is not None and old.version != command.seen:
        last = events_of_record(tx, branch_id, old.id)[-1].actor_id
        member = None if last is None else read_member(tx, branch_id, last)
        raise UserError(COMPLAINT_CHANGED, person=None if member is None else member.name)


def _to_a_leader(tx: Transaction, branch_id: UUID, case: Case, command_id: UUID, actor: Actor) -> None:
    """Give the case to the manager with the fewest open ones; it stays with somebody who leads cases already.

    Other people who lead cases get it only where no manager may.
    """
    rights, loads = read_rights(tx, branch_id), cases.open_of_handlers(tx, branch_id)
    leaders = [
        each
        for each in read_members(tx, branch_id)
        if each.active
        and rights.allowed(each.role, Right.LEAD_CASES)
        and rights.allowed(each.role, Right.HANDLE_CASES)
        and may_handle(case, each.id)
    ]
    if not leaders or case.handler_id in {each.id for each in leaders}:
        return
    leader = min(
        leaders, key=lambda each: (each.role is not Role.MANAGER, loads.get(each.id, 0), each.id != actor.id, each.name)
    )
    after = LIFECYCLE.next_state(case.state, CaseVerb.ASSIGN, given={"staff": leader.id})
    change = CaseChange(tx, branch_id, actor, uuid5(command_id, "leader"))
    change.record(case, CaseVerb.ASSIGN, after, {"handler": str(leader.id)}, "")


def _text(value: UUID | None) -> str | None:
    return None if value is None else str(value)
