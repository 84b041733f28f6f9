"""What is done with a hearing besides its case: minutes, decisions, confirmation, and decisions carried out."""

from typing import Any

from shared.office.audit.model import Actor
from shared.office.catalog.store import read_branch, read_catalog
from shared.office.catalog.working_time import calendar_of, local
from shared.office.history.store import events_of_record
from shared.office.staff.errors import NOT_ALLOWED
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.office.staff.store import may, read_member, read_members
from shared.platform.db.database import Database, Transaction
from shared.platform.db.retrying import decided_by
from shared.platform.errors import UserError
from shared.platform.forms.plain_text import entered_text
from shared.platform.i18n.text import Day
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic
from shared.service_desk.cases import store as cases
from shared.service_desk.cases.errors import UNKNOWN_CASE
from shared.service_desk.cases.model import LONGEST_WORDS, Case
from shared.service_desk.cases.operations.readers import reader_of
from shared.service_desk.cases.rules.conflict import concerns
from shared.service_desk.cases.rules.visibility import sees
from shared.service_desk.hearings import store
from shared.service_desk.hearings.errors import (
    DECISION_MISSING,
    DUE_MISSING,
    HEARING_CHANGED,
    HEARING_NOT_POSSIBLE,
    MEETING_DAY_WRONG,
    MINUTES_MISSING,
    NO_HEARING,
    NOBODY_MEETS,
    OWNER_MISSING,
    TOO_MANY_DECISIONS,
)
from shared.service_desk.hearings.model import (
    HEARING_KIND,
    MOST_DECISIONS,
    Hearing,
    HearingCommand,
    HearingVerb,
)
from shared.service_desk.hearings.operations.change import HearingChange
from shared.service_desk.hearings.rules.possible import possible
from shared.service_desk.hearings.rules.roster import meeting_of, next_meetings


class HearingOperations:
    """Changes hearings."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @decided_by("command.command_id")
    def carry_out(self, command: HearingCommand, actor: Actor) -> Hearing:
        """Do something with a hearing and return it; the same command again returns it as it is now.

        Minutes and decisions are for who leads cases; the owner of a decision may say that it is done, and who sees
        the case may arrange a day. Raises UserError: NOT_ALLOWED, UNKNOWN_CASE, NO_HEARING, HEARING_CHANGED (with
        `person`), HEARING_NOT_POSSIBLE, NOBODY_MEETS (with `day`, the next one), TEXT_TOO_LONG, TOO_MANY_DECISIONS, and
        which answer is missing or wrong.
        """
        branch_id, words = self._database.branch_id, entered_text(command.words, LONGEST_WORDS)
        with self._database.write(Topic.CASES) as tx:
            require(tx, branch_id, actor, Right.HANDLE_CASES)
            change = HearingChange(tx, branch_id, actor)
            known = change.replay_of(command)
            if known is not None:
                return known
            case = self._case(tx, command, actor)
            old = store.hearing_of(tx, branch_id, case.id)
            if not self._allowed(tx, case, old, command, actor):
                raise UserError(NOT_ALLOWED)
            if old is not None and old.version != command.seen:
                last = events_of_record(tx, branch_id, old.id)[-1].actor_id
                member = None if last is None else read_member(tx, branch_id, last)
                raise UserError(HEARING_CHANGED, person=None if member is None else member.name)
            if not possible(case, old, command.verb):
                raise UserError(HEARING_NOT_POSSIBLE)
            return change.record(old, command, self._details(tx, old, command, words), words)

    def _case(self, tx: Transaction, command: HearingCommand, actor: Actor) -> Case:
        case = cases.read_case(tx, self._database.branch_id, command.case_id)
        if case is None:
            raise UserError(UNKNOWN_CASE)
        if concerns(case, actor.id):
            raise UserError(NOT_ALLOWED)
        if case.type_code != HEARING_KIND:
            raise UserError(NO_HEARING)
        return case

    def _allowed(self, tx: Transaction, case: Case, old: Hearing | None, command: HearingCommand, actor: Actor) -> bool:
        if actor.id is not None and may(tx, self._database.branch_id, actor.id, Right.LEAD_CASES):
            return True
        if command.verb is HearingVerb.ARRANGE:
            branch_id = self._database.branch_id
            return sees(case, reader_of(tx, branch_id, actor, read_catalog(tx, branch_id)))
        mine = {each.id for each in old.decisions if each.owner_id == actor.id} if old is not None else set()
        return command.verb is HearingVerb.DONE and command.decision_id in mine

    def _details(self, tx: Transaction, old: Hearing | None, command: HearingCommand, words: str) -> dict[str, Any]:
        """Return what the event tells besides the case and the words."""
        branch_id = self._database.branch_id
        today = local(tx.now, read_branch(tx, branch_id).time_zone).date()
        if command.verb is HearingVerb.ARRANGE:
            return self._arranged(tx, command)
        if command.verb is HearingVerb.WRITE:
            if not words:
                raise UserError(MINUTES_MISSING)
            if command.held is None or command.held > today:
                raise UserError(MEETING_DAY_WRONG)
            return {"held": command.held.isoformat()}
        if command.verb is HearingVerb.CONFIRM:
            return {}
        assert old is not None, "possible only with minutes"
        if command.verb is HearingVerb.DONE:
            if command.decision_id not in {each.id for each in old.decisions if each.done is None}:
                raise UserError(HEARING_NOT_POSSIBLE)
            return {"decision": str(command.decision_id)}
        if not words:
            raise UserError(DECISION_MISSING)
        owner = None if command.owner_id is None else read_member(tx, branch_id, command.owner_id)
        if owner is None or not owner.active:
            raise UserError(OWNER_MISSING)
        if command.due is None or command.due < today:
            raise UserError(DUE_MISSING)
        if len(old.decisions) >= MOST_DECISIONS:
            raise UserError(TOO_MANY_DECISIONS)
        return {"decision": str(new_id()), "owner": str(owner.id), "due": command.due.isoformat()}

    def _arranged(self, tx: Transaction, command: HearingCommand) -> dict[str, Any]:
        """Return what the event of an arranged meeting tells: when it is, and who meets the visitor."""
        branch_id = self._database.branch_id
        catalog = read_catalog(tx, branch_id)
        calendar, now = calendar_of(catalog), local(tx.now, catalog.branch.time_zone)
        people = {each.code: each.id for each in read_members(tx, branch_id) if each.active}
        meeting = meeting_of(command.planned, command.duty, catalog, calendar, people)
        if meeting is None or (meeting.day, meeting.closes) <= (now.date(), now.time()):
            offered = next_meetings(now, catalog, calendar, people)
            raise UserError(NOBODY_MEETS, day=Day(offered[0].day) if offered else None)
        told = {"day": meeting.day.isoformat(), "duty": meeting.duty, "hearer": str(people[meeting.person])}
        if meeting.instead_of:
            told["instead_of"] = meeting.instead_of
        return {**told, "opens": meeting.opens.isoformat(), "closes": meeting.closes.isoformat()}
