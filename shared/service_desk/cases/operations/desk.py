"""Registering cases, and everything that is done with them until the visitor has been told."""

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any
from uuid import UUID

from shared.office.audit.model import Actor
from shared.office.catalog.model import Catalog
from shared.office.catalog.store import read_catalog
from shared.office.catalog.working_time import calendar_of, local
from shared.office.history.store import events_of_record
from shared.office.staff.errors import NOT_ALLOWED, UNKNOWN_STAFF
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.office.staff.store import may, read_member
from shared.platform.codes import code_digest
from shared.platform.db.base import canonical_json
from shared.platform.db.database import Database, Transaction, VersionedCache
from shared.platform.db.records import to_plain
from shared.platform.db.retrying import decided_by
from shared.platform.errors import UserError
from shared.platform.forms.plain_text import entered_text
from shared.platform.live.topics import Topic
from shared.queue.tickets.errors import UNKNOWN_TICKET
from shared.queue.tickets.store.tickets import ticket_of_branch
from shared.service_desk.cases import store
from shared.service_desk.cases.errors import (
    CANNOT_HANDLE,
    CASE_CHANGED,
    CASE_NOT_POSSIBLE,
    CASE_TAKEN,
    NO_OPINION_ASKED,
    OTHER_UNIT,
    OUTCOME_MISSING,
    OWN_WORK,
    TOO_FEW_TRIES,
    UNKNOWN_CASE_TYPE,
    WATCH_DAY_MISSING,
)
from shared.service_desk.cases.forms import type_of
from shared.service_desk.cases.model import (
    LONGEST_MINUTES,
    LONGEST_WORDS,
    TELL_DAYS,
    Case,
    CaseCommand,
    CaseState,
    CaseType,
    CaseVerb,
    Channel,
    Pause,
    RegisterRequest,
)
from shared.service_desk.cases.operations.attachments import keep_file, record_given
from shared.service_desk.cases.operations.branches import recall_case, send_answer, send_case
from shared.service_desk.cases.operations.change import CaseChange
from shared.service_desk.cases.operations.deadlines import Deadlines
from shared.service_desk.cases.operations.given_files import answers_with_files
from shared.service_desk.cases.operations.guards import CaseGuard
from shared.service_desk.cases.operations.merging import the_two
from shared.service_desk.cases.operations.opinions import all_given, asked, dropped, given
from shared.service_desk.cases.operations.readers import reader_of
from shared.service_desk.cases.operations.referring import given_to, referred
from shared.service_desk.cases.operations.steps import CaseSteps
from shared.service_desk.cases.operations.whom import concerned_by, receiver_of, requester_of
from shared.service_desk.cases.rules.codes import read_code
from shared.service_desk.cases.rules.conflict import possible_for
from shared.service_desk.cases.rules.lifecycle import ALWAYS_FRESH, BY_HANDLER, BY_UNIT, LIFECYCLE
from shared.service_desk.cases.rules.limits import days_in, refusal
from shared.service_desk.cases.rules.telling import tried_enough
from shared.service_desk.cases.rules.visibility import approves_as_head, sees, works_on


class CaseOperations:
    """Changes the register of cases."""

    def __init__(self, database: Database, guards: tuple[CaseGuard, ...] = ()) -> None:
        self._database, self._guards = database, guards
        self._catalog = VersionedCache(database, (Topic.CATALOG,), lambda tx: read_catalog(tx, database.branch_id))

    @decided_by("request.command_id")
    def register(self, request: RegisterRequest, actor: Actor) -> Case:
        """Register a case; the same command again returns the case it made.

        The bytes of its files are kept first, without any lock.

        Raises UserError: NOT_ALLOWED, UNKNOWN_CASE_TYPE, BAD_CASE_ANSWER (with `problem`), FILE_IS_NO_PICTURE,
        FILES_TOO_LARGE, DATABASE_FULL, UNKNOWN_TICKET, UNKNOWN_STAFF (the person it concerns), UNIT_MISSING (the unit
        that asks is none of the actor's). Raises ValueError for a follow-up code that is none.
        """
        if read_code(request.code) != request.code:
            raise ValueError("not a follow-up code")
        branch_id = self._database.branch_id
        # Slow on purpose, so outside the transaction.
        digest = request.digest or code_digest(branch_id, request.code)
        if request.files:
            with self._database.read() as tx:
                require(tx, branch_id, actor, Right.HANDLE_CASES)
            for each in request.files:
                keep_file(self._database, each.file)
        with self._database.write(Topic.CASES) as tx:
            require(tx, branch_id, actor, Right.HANDLE_CASES)
            change = CaseChange(tx, branch_id, actor, request.command_id)
            known = change.replay_of(CaseVerb.REGISTER)
            if known is not None:
                return known
            kind = self.offered(tx, request.type_code)
            answers = answers_with_files(kind, request)
            if request.ticket_id is not None and ticket_of_branch(tx, branch_id, request.ticket_id) is None:
                raise UserError(UNKNOWN_TICKET)
            concerned = request.concerns_id if kind.about_person else None
            if concerned is not None and read_member(tx, branch_id, concerned) is None:
                raise UserError(UNKNOWN_STAFF)
            unit = self._steps(tx, kind).first_unit(answers, unit_of(kind, self._catalog.read(tx)))
            reader = reader_of(tx, branch_id, actor, self._catalog.read(tx))
            works = reader.everything or not unit or unit in reader.units
            requester = requester_of(request.requester, reader, self._catalog.read(tx))
            channel = Channel.INTERNAL if requester else request.channel
            taken = request.take and actor.id != concerned and works
            about = {"ticket": request.ticket_id, "concerns": concerned, "handler": actor.id if taken else None}
            details = self.first_details(tx, kind, digest, channel, request.language, tx.now, about, answers)
            if requester:
                details = {**details, "requester": requester}
            wanted = CaseState.RECEIVED if details["handler"] is None else CaseState.WORKING
            after = LIFECYCLE.next_state(None, CaseVerb.REGISTER, wanted)
            made = change.record(None, CaseVerb.REGISTER, after, details, canonical_json(to_plain(answers)))
            record_given(tx, branch_id, actor, made.id, request.files, request.command_id)
            return made

    def first_details(
        self,
        tx: Transaction,
        kind: CaseType,
        digest: str,
        channel: Channel,
        language: str,
        start: datetime,
        about: Mapping[str, UUID | None] = MappingProxyType({}),
        answers: Mapping[str, Any] = MappingProxyType({}),
    ) -> Mapping[str, Any]:
        """Return what the first event of a case tells; its number is the next one, its deadline counts from `start`."""
        branch_id = self._database.branch_id
        year = local(tx.now, self._catalog.read(tx).branch.time_zone).year
        return {
            "year": year,
            "number": store.last_number(tx, branch_id, year) + 1,
            "type": kind.code,
            "type_version": kind.version,
            "type_digest": self._keep(tx, kind),
            "unit": unit_of(kind, self._catalog.read(tx)),
            "channel": channel.value,
            "language": language,
            "code": digest,
            **{name: _text(about.get(name)) for name in ("ticket", "concerns", "handler")},
            **self._deadlines(tx).answer(start, kind.answer_days),
            **self._steps(tx, kind).first(answers, start, about.get("concerns"), about.get("handler"), language),
        }

    @decided_by("command.command_id")
    def carry_out(self, command: CaseCommand, actor: Actor) -> Case:
        """Do something with a case and return it; the same command again returns the case as it is now.

        Raises UserError: NOT_ALLOWED, UNKNOWN_CASE, CASE_CHANGED and CASE_TAKEN (with `person`, who was first),
        CANNOT_HANDLE, NOT_IN_UNIT and AWAY (with `person`), OTHER_UNIT, UNIT_MISSING, OWN_WORK, FOR_THE_HEAD,
        WORK_FOLLOWS, STEP_MISSING, TEXT_TOO_LONG, FILE_GONE, TOO_FEW_TRIES, STILL_TOO_LATE, OTHER_MATTER,
        OPINION_WAITS and OPINION_ASKED (with `person`), NO_OPINION_ASKED,
        UNKNOWN_STAFF, what `refusal` and the lifecycle say of the verb, what the guards refuse, and which answer is
        missing.
        """
        words = entered_text(command.words, LONGEST_WORDS)
        if command.minutes is not None and not 1 <= command.minutes <= LONGEST_MINUTES:
            raise ValueError("minutes of work that cannot be")
        branch_id, verb = self._database.branch_id, command.verb
        with self._database.write(Topic.CASES) as tx:
            require(tx, branch_id, actor, Right.HANDLE_CASES)
            leads = actor.id is not None and may(tx, branch_id, actor.id, Right.LEAD_CASES)
            change = CaseChange(tx, branch_id, actor, command.command_id)
            known = change.replay_of(verb, command.case_id)
            if known is not None:
                return known
            case = change.case(command.case_id)
            catalog = self._catalog.read(tx)
            reader = reader_of(tx, branch_id, actor, catalog)
            if not sees(case, reader):
                raise UserError(NOT_ALLOWED)
            if verb in BY_UNIT and not works_on(case, reader):
                raise UserError(OTHER_UNIT)
            _nobody_was_first(change, case, command, leads)
            lead = None
            if verb is CaseVerb.MERGE:
                lead, case = the_two(change, case, command.other, words, reader, leads=leads)
            kind = store.read_type(tx, branch_id, case.type_code, case.type_version)
            assert kind is not None, "a case keeps its kind"
            as_head = verb in (CaseVerb.APPROVE, CaseVerb.RETURN) and approves_as_head(case, reader)
            rights = {Right.HANDLE_CASES, Right.LEAD_CASES} if leads or as_head else {Right.HANDLE_CASES}
            answered = {
                "words": words,
                "outcome": command.outcome,
                "channel": command.channel,
                "staff": command.staff_id,
                "watch": command.watch,
                "days": command.days,
                "other": lead,
                "people": command.people or command.units or None,
                "asked": command.staff_id or command.unit or None,
                "unit": command.unit,
                "step": command.step,
                "branch": command.branch,
            }
            steps = self._steps(tx, kind)
            if verb in (CaseVerb.TAKE, CaseVerb.DONE, CaseVerb.DECIDE) and actor.id is not None:
                steps.refuse_taker(case, read_member(tx, branch_id, actor.id), leads=leads)
            decided = steps.state_after(case, verb)
            wanted = {
                CaseVerb.ANSWER: case.resumes,
                CaseVerb.APPROVE: decided,
                CaseVerb.DECIDE: decided or _decided_state(kind),
                CaseVerb.UNMERGE: CaseState.RECEIVED if case.handler_id is None else CaseState.WORKING,
            }.get(verb)
            after = LIFECYCLE.next_state(case.state, verb, wanted, who=rights, given=answered)
            if not possible_for(case, verb, actor.id, reader.units):
                if verb in (CaseVerb.GIVE_OPINION, CaseVerb.DROP_OPINION):
                    raise UserError(NO_OPINION_ASKED)
                if verb is CaseVerb.CONFIRM:
                    raise UserError(OTHER_UNIT)
                own = actor.id in (case.decided_by, case.handler_id)
                raise UserError(OWN_WORK) if own else UserError(CANNOT_HANDLE, person=change.name_of(actor.id))
            problem = refusal(case, verb, max(tx.now, case.changed), leads=leads)
            if problem is not None:
                raise UserError(problem)
            for guard in self._guards:
                guard.check(change, case, kind, after, command.outcome if verb is CaseVerb.DECIDE else "")
            details = self._details(change, case, kind, command, after)
            if verb is CaseVerb.GIVE_OPINION:
                details = {**details, **given(case, actor.id, reader.units)}
            details = {**details, **steps.told(case, command, after, max(tx.now, case.changed), actor.id)}
            self._send(change, case, kind, command, words)
            if command.files:
                details = {**details, "files": len(command.files)}
            if command.minutes is not None:
                details = {**details, "minutes": command.minutes}
            if lead is not None:
                details = {**details, "into": _text(lead.id), "number": lead.number, "year": lead.year}
            return change.record(case, verb, after, details, words)

    def _send(self, change: CaseChange, case: Case, kind: CaseType, command: CaseCommand, words: str) -> None:
        """Leave for another branch what it must know of this change."""
        verb = command.verb
        if verb is CaseVerb.REFER_BRANCH:
            send_case(change, case, command.branch, words, command.files)
        elif verb is CaseVerb.SEND_ANSWER:
            send_answer(change, case, kind, words, command.files)
        elif verb in (CaseVerb.RECALL, CaseVerb.WITHDRAW, CaseVerb.MERGE):
            recall_case(change, case, words)

    def _details(
        self, change: CaseChange, case: Case, kind: CaseType, command: CaseCommand, after: CaseState
    ) -> Mapping[str, Any]:
        """Return what the event tells besides states and words."""
        tx, verb = change.tx, command.verb
        zone = self._catalog.read(tx).branch.time_zone
        now = max(tx.now, case.changed)
        deadlines = self._deadlines(tx)
        told: dict[str, Any] = {}
        if verb in (CaseVerb.DONE, CaseVerb.DECIDE):
            all_given(change, case, self._catalog.read(tx))
        if verb is CaseVerb.TAKE:
            told["handler"] = _text(change.actor.id)
        elif verb is CaseVerb.ASSIGN:
            told |= given_to(change, case, command.staff_id, self._catalog.read(tx))
        elif verb is CaseVerb.CONCERN:
            told["concerns"] = _text(concerned_by(change, kind, command.staff_id))
        elif verb is CaseVerb.REFER_UNIT:
            told |= referred(case, command.unit, self._catalog.read(tx))
        elif verb is CaseVerb.ANSWER:
            assert case.asked_since is not None
            pauses = (*case.pauses, Pause(case.asked_since, now))
            told |= deadlines.answer(case.began, days_in(kind, case.round) + case.extra_days, pauses)
        elif verb is CaseVerb.EXTEND:
            told |= deadlines.extended(case, kind, command.days, now)
        elif verb is CaseVerb.UNMERGE:
            told |= deadlines.answer(case.began, days_in(kind, case.round) + case.extra_days, case.pauses)
        elif verb is CaseVerb.DECIDE:
            if command.outcome not in {each.code for each in kind.outcomes}:
                raise UserError(OUTCOME_MISSING)
            told["outcome"] = command.outcome
        elif verb is CaseVerb.ASK_OPINION:
            told |= asked(change, case, command, deadlines, self._catalog.read(tx))
        elif verb is CaseVerb.DROP_OPINION:
            told |= dropped(case, command.staff_id, command.unit)
        elif verb in (CaseVerb.REFER, CaseVerb.REFER_BRANCH) or (
            verb is CaseVerb.REMIND and case.state is CaseState.REFERRED
        ):
            assert command.watch is not None
            if command.watch < local(now, zone).date():
                raise UserError(WATCH_DAY_MISSING)
            told["watch"] = command.watch.isoformat()
            told |= receiver_of(command, self._catalog.read(tx))
        elif verb is CaseVerb.REOPEN:
            told |= deadlines.answer(now, days_in(kind, case.round + 1))
        elif verb is CaseVerb.GIVE_UP:
            needed = not any(guard.needs_no_tries(change, case) for guard in self._guards)
            if needed and not tried_enough(_tries(change, case), zone):
                raise UserError(TOO_FEW_TRIES)
        if verb in (CaseVerb.CONFIRM, CaseVerb.SEND_ANSWER):
            told["channel"] = (Channel.INTERNAL if verb is CaseVerb.CONFIRM else Channel.BRANCH).value
        if command.channel is not None and verb in (CaseVerb.TRY, CaseVerb.TELL, CaseVerb.REMIND):
            told["channel"] = command.channel.value
        if after is CaseState.DECIDED and case.state is not CaseState.DECIDED:
            told["tell_due"] = deadlines.due(now, TELL_DAYS)
        return told

    def _steps(self, tx: Transaction, kind: CaseType) -> CaseSteps:
        return CaseSteps(tx, self._database.branch_id, kind, self._catalog.read(tx), self._deadlines(tx))

    def _deadlines(self, tx: Transaction) -> Deadlines:
        return Deadlines(calendar_of(self._catalog.read(tx)))

    def offered(self, tx: Transaction, code: str, *, retired: bool = False) -> CaseType:
        """Return a kind that the branch offers: the last version used, or the next one if it was changed since.

        With `retired`, also a kind that is no longer in use. Raises UserError(UNKNOWN_CASE_TYPE).
        """
        catalog: Catalog = self._catalog.read(tx)
        kinds = catalog.case_kinds if retired else catalog.case_kinds_in_use
        offered = next((each for each in kinds if each.code == code), None)
        if offered is None:
            raise UserError(UNKNOWN_CASE_TYPE)
        last = store.last_type(tx, self._database.branch_id, code)
        version = 0 if last is None else last.version
        return last if last is not None and last == type_of(offered, version) else type_of(offered, version + 1)

    def _keep(self, tx: Transaction, kind: CaseType) -> str:
        """Keep a kind of case that is used for the first time; return the digest of what is stored."""
        branch_id = self._database.branch_id
        kept = store.stored_type(tx, branch_id, kind.code, kind.version)
        if kept is None:
            store.keep_type(tx, branch_id, kind)
            kept = store.type_digest(store.type_text(kind))
        return kept


def _nobody_was_first(change: CaseChange, case: Case, command: CaseCommand, leads: bool) -> None:
    """Refuse what a colleague has decided already, and say who it was."""
    verb, own = command.verb, change.actor.id
    others = case.handler_id not in (None, own)
    if others and not leads and (verb in BY_HANDLER or verb is CaseVerb.TAKE):
        raise UserError(CASE_TAKEN, person=change.name_of(case.handler_id))
    if verb is CaseVerb.TAKE and case.handler_id == own:
        raise UserError(CASE_NOT_POSSIBLE)
    if command.seen != case.version and (verb not in ALWAYS_FRESH or (verb is CaseVerb.TAKE and others)):
        last = events_of_record(change.tx, change.branch_id, case.id)[-1]
        raise UserError(CASE_CHANGED, person=change.name_of(last.actor_id))


def _tries(change: CaseChange, case: Case) -> list[datetime]:
    """Return when somebody tried to tell the present decision."""
    assert case.decided is not None
    events = events_of_record(change.tx, change.branch_id, case.id)
    return [each.instant for each in events if each.kind == CaseVerb.TRY and each.instant >= case.decided]


def unit_of(kind: CaseType, catalog: Catalog) -> str:
    """Return the unit that gets a new case of a kind; a unit out of use gets none."""
    return kind.unit if kind.unit in {each.code for each in catalog.units_in_use} else ""


def _decided_state(kind: CaseType) -> CaseState:
    return CaseState.APPROVING if kind.approval else CaseState.DECIDED


def _text(value: UUID | None) -> str | None:
    return None if value is None else str(value)
