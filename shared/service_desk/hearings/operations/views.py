"""Reading hearings: the list with what is still to be done, and one with its minutes and decisions."""

from uuid import UUID

from shared.office.audit.model import Actor
from shared.office.catalog.store import read_branch, read_catalog
from shared.office.catalog.working_time import calendar_of, local
from shared.office.staff.errors import NOT_ALLOWED
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.office.staff.store import may, read_members
from shared.platform.db.database import Database, Transaction
from shared.platform.db.retrying import reads
from shared.platform.errors import UserError
from shared.service_desk.cases import store as cases
from shared.service_desk.cases.errors import UNKNOWN_CASE
from shared.service_desk.cases.operations.readers import reader_of
from shared.service_desk.cases.operations.views import MOST_ROWS, CaseViews
from shared.service_desk.cases.rules.visibility import sees
from shared.service_desk.hearings import store
from shared.service_desk.hearings.model import (
    HEARING_KIND,
    Hearing,
    HearingFile,
    HearingRow,
    HearingVerb,
    OpenDecision,
)
from shared.service_desk.hearings.rules.possible import possible
from shared.service_desk.hearings.rules.roster import meeting_of, next_meetings


class HearingViews:
    """Reads meetings with the manager."""

    def __init__(self, database: Database) -> None:
        self._database, self._cases = database, CaseViews(database)

    @reads
    def hearings(self, actor: Actor, *, closed_too: bool = False) -> tuple[HearingRow, ...]:
        """Return the meetings that are open or have a decision that is not done; or all. Raises UserError(NOT_ALLOWED).

        What concerns the actor is never shown.
        """
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            require(tx, branch_id, actor, Right.HANDLE_CASES)
            now, types = self._database.present(), cases.read_types(tx, branch_id)
            catalog = read_catalog(tx, branch_id)
            calendar, reader = calendar_of(catalog), reader_of(tx, branch_id, actor, catalog)
            names = {each.code: each.name for each in read_members(tx, branch_id) if each.active}
            found = store.find_hearings(tx, branch_id, reader, closed_too=closed_too, limit=MOST_ROWS)
            known = store.hearings_of(tx, branch_id, [case.id for case in found])
            today = local(now, catalog.branch.time_zone).date()
            rows = []
            for row in self._cases.rows(tx, found, types, now):
                hearing = known.get(row.case.id)
                due = sorted(each.due for each in hearing.decisions if each.done is None) if hearing else []
                first = due[0] if due else None
                planned, duty = (hearing.planned, hearing.duty) if hearing else (None, "")
                meeting = meeting_of(planned, duty, catalog, calendar, names)
                hearer = "" if meeting is None else names[meeting.person]
                late = first is not None and first < today
                rows.append(HearingRow(row, hearing, len(due), first, late, meeting, hearer))
            return tuple(rows)

    @reads
    def hearing(self, case_id: UUID, actor: Actor) -> HearingFile:
        """Return everything about one hearing. Raises UserError: NOT_ALLOWED, UNKNOWN_CASE."""
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            require(tx, branch_id, actor, Right.HANDLE_CASES)
            case = cases.read_case(tx, branch_id, case_id)
            if case is None or case.type_code != HEARING_KIND:
                raise UserError(UNKNOWN_CASE)
            found = store.hearing_of(tx, branch_id, case_id)
            owns = found is not None and any(each.owner_id == actor.id for each in found.decisions)
            catalog = read_catalog(tx, branch_id)
            seen = sees(case, reader_of(tx, branch_id, actor, catalog))
            if not owns and not seen:
                raise UserError(NOT_ALLOWED)
            types = cases.read_types(tx, branch_id)
            (row,) = self._cases.rows(tx, (case,), types, self._database.present())
            leads = actor.id is not None and may(tx, branch_id, actor.id, Right.LEAD_CASES)
            members = read_members(tx, branch_id)
            names = {each.code: each.name for each in members if each.active}
            calendar = calendar_of(catalog)
            meetings = next_meetings(
                local(self._database.present(), catalog.branch.time_zone), catalog, calendar, names
            )
            mine = {HearingVerb.DONE: owns, HearingVerb.ARRANGE: seen}
            verbs = tuple(
                verb
                for verb in HearingVerb
                if possible(case, found, verb)
                and (leads or mine.get(verb, False))
                and (verb is not HearingVerb.ARRANGE or meetings)
            )
            minutes = None if found is None else found.minutes_id
            return HearingFile(
                case_id=case_id,
                display=row.display,
                about=row.about,
                branch=read_branch(tx, branch_id).name.as_dict(),
                hearing=found,
                minutes="" if minutes is None else store.texts(tx, branch_id, (minutes,)).get(minutes, ""),
                decisions=self._decisions(tx, found, {each.id: each.name for each in members}),
                verbs=verbs,
                people=tuple((each.id, each.name) for each in members if each.active),
                meeting=None if found is None else meeting_of(found.planned, found.duty, catalog, calendar, names),
                meetings=meetings,
                told=next((each.name for each in members if found is not None and each.id == found.hearer_id), ""),
                names=names,
            )

    def _decisions(self, tx: Transaction, found: Hearing | None, names: dict[UUID, str]) -> tuple[OpenDecision, ...]:
        if found is None:
            return ()
        branch_id = self._database.branch_id
        today = local(self._database.present(), read_branch(tx, branch_id).time_zone).date()
        texts = store.texts(tx, branch_id, [each.words_id for each in found.decisions])
        return tuple(
            OpenDecision(
                each,
                texts.get(each.words_id, ""),
                names.get(each.owner_id, ""),
                each.done is None and each.due < today,
            )
            for each in found.decisions
        )
