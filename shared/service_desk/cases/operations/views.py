"""Reading the register of cases: lists, and one case with its history."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from shared.office.audit.model import Actor
from shared.office.catalog.model import (
    Catalog,
)
from shared.office.catalog.model.workflow import BranchUnit, StepDuty
from shared.office.catalog.store import read_branch, read_catalog
from shared.office.catalog.working_time import calendar_of, local
from shared.office.history.store import events_of_record, events_of_records
from shared.office.staff.errors import NOT_ALLOWED
from shared.office.staff.model import StaffMember
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.office.staff.store import may, read_members, read_rights
from shared.platform.codes import code_digest
from shared.platform.db.database import Database, Transaction, VersionedCache
from shared.platform.db.retrying import reads
from shared.platform.errors import UserError
from shared.platform.i18n.text import Showable, isolated
from shared.platform.live.topics import Topic
from shared.queue.tickets.store.tickets import ticket_of_branch
from shared.service_desk.cases import store
from shared.service_desk.cases.errors import UNKNOWN_CASE
from shared.service_desk.cases.forms import about
from shared.service_desk.cases.model import Case, CaseType, CaseVerb, Opinion
from shared.service_desk.cases.model.files import CaseFile, CaseStepTold
from shared.service_desk.cases.model.lists import CaseList, CaseRow, Scope, StuckList, StuckReason, StuckRow
from shared.service_desk.cases.operations.attachments import attachment_rows
from shared.service_desk.cases.operations.branches import other_branches
from shared.service_desk.cases.operations.guards import CaseGuard
from shared.service_desk.cases.operations.opinions import units_to_ask
from shared.service_desk.cases.operations.readers import away_today, present_of_units, reader_of, requesting
from shared.service_desk.cases.operations.refused import RefusedLooks
from shared.service_desk.cases.operations.steps import may_decide
from shared.service_desk.cases.rules.attachments import may_add
from shared.service_desk.cases.rules.codes import read_code, read_number, shown_number
from shared.service_desk.cases.rules.conflict import concerns, may_handle, possible_for
from shared.service_desk.cases.rules.lifecycle import BY_HANDLER, BY_UNIT, LIFECYCLE
from shared.service_desk.cases.rules.limits import refusal
from shared.service_desk.cases.rules.opinions import to_answer
from shared.service_desk.cases.rules.steps import earlier_steps, step_of
from shared.service_desk.cases.rules.stuck import StuckClock, Workers, stuck, stuck_clock
from shared.service_desk.cases.rules.visibility import CaseReader, approves_as_head, sees, works_on
from shared.service_desk.cases.store.stuck import StuckCases

#: Rows of a list at most; the search finds the others.
MOST_ROWS = 200


class CaseViews:
    """Reads the register of cases."""

    def __init__(self, database: Database, guards: tuple[CaseGuard, ...] = ()) -> None:
        self._database, self._guards = database, guards
        self._catalog = VersionedCache(database, (Topic.CATALOG,), lambda tx: read_catalog(tx, database.branch_id))
        self._refused = RefusedLooks(database)

    @reads
    def cases(self, actor: Actor, scope: Scope = Scope.OPEN, search: str = "", unit: str | None = None) -> CaseList:
        """Return cases, the most urgent first; a number or a follow-up code in `search` finds its case in any scope.

        `unit` leaves those of one unit ("": of none). What the actor may not see is never shown. Raises
        UserError(NOT_ALLOWED).
        """
        branch_id = self._database.branch_id
        code = read_code(search)
        digest = None if code is None else code_digest(branch_id, code)
        with self._database.read() as tx:
            require(tx, branch_id, actor, Right.HANDLE_CASES)
            number = read_number(search) if search.strip() and digest is None else None
            if search.strip() and digest is None and number is None:
                return CaseList((), 0, {})
            now = self._database.present()
            reader = reader_of(tx, branch_id, actor, self._catalog.read(tx))
            wanted = (branch_id, reader, scope, number, digest, now, MOST_ROWS, unit)
            found, total = store.find_cases(tx, *wanted)
            types = store.read_types(tx, branch_id)
            return CaseList(self.rows(tx, found, types, now), total, types)

    @reads
    def of_visits(self, tickets: Sequence[UUID], actor: Actor) -> CaseList:
        """Return the cases that were registered at these visits, the newest first; none for who handles no cases.

        Who serves their visitor learns number, kind and state of cases of every unit, not what was written there. What
        concerns the actor is never shown.
        """
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            if not tickets or actor.id is None or not may(tx, branch_id, actor.id, Right.HANDLE_CASES):
                return CaseList((), 0, {})
            found = [each for each in store.of_tickets(tx, branch_id, tickets) if not concerns(each, actor.id)]
            types = store.read_types(tx, branch_id) if found else {}
            rows = self.rows(tx, found, types, self._database.present())
            return CaseList(tuple(replace(each, about="") for each in rows), len(found), types)

    @reads
    def of_search(self, search: str, actor: Actor) -> tuple[UUID, ...]:
        """Return the visits of the case that a number or a follow-up code means; none for who handles no cases."""
        branch_id = self._database.branch_id
        code = read_code(search)
        digest = None if code is None else code_digest(branch_id, code)
        number = None if digest is not None else read_number(search)
        with self._database.read() as tx:
            known = actor.id is not None and may(tx, branch_id, actor.id, Right.HANDLE_CASES)
            if not known or (digest is None and number is None):
                return ()
            reader = reader_of(tx, branch_id, actor, self._catalog.read(tx))
            wanted = (branch_id, reader, Scope.ALL, number, digest, self._database.present(), MOST_ROWS)
            found, _total = store.find_cases(tx, *wanted)
            return tuple(case.ticket_id for case in found if case.ticket_id is not None)

    @reads
    def requesting(self, actor: Actor) -> tuple[BranchUnit, ...]:
        """Return the units for which this person may register a case. Raises UserError(NOT_ALLOWED)."""
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            require(tx, branch_id, actor, Right.HANDLE_CASES)
            catalog = self._catalog.read(tx)
            return requesting(reader_of(tx, branch_id, actor, catalog), catalog)

    @reads
    def stuck(self, actor: Actor, only: StuckReason | None = None) -> StuckList:
        """Return the open cases that do not go on by themselves, of one reason or of all; the worst first.

        What concerns the actor is never shown. Raises UserError(NOT_ALLOWED).
        """
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            require(tx, branch_id, actor, Right.LEAD_CASES)
            now = self._database.present()
            clock = self._stuck_clock(tx, now)
            workers = _workers(tx, branch_id, self._catalog.read(tx))
            now_stuck = StuckCases(tx, branch_id, actor.id, clock, workers)
            found, counts = now_stuck.first(only, MOST_ROWS), now_stuck.counts()
            types = store.read_types(tx, branch_id)
            rows = []
            for row in self.rows(tx, found, types, now):
                why = stuck(row.case, clock, workers)
                assert why is not None, "the database and the rule agree"
                rows.append(StuckRow(row, *why))
            return StuckList(tuple(rows), counts, store.open_cases(tx, branch_id), types)

    @reads
    def stuck_counts(self, actor: Actor) -> Mapping[StuckReason, int]:
        """Return how many cases are stuck, by reason; none for somebody who does not lead cases."""
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            if actor.id is None or not may(tx, branch_id, actor.id, Right.LEAD_CASES):
                return {}
            clock = self._stuck_clock(tx, self._database.present())
            return StuckCases(tx, branch_id, actor.id, clock, _workers(tx, branch_id, self._catalog.read(tx))).counts()

    def _stuck_clock(self, tx: Transaction, now: datetime) -> StuckClock:
        clock = stuck_clock(now, calendar_of(self._catalog.read(tx)))
        late = (guard.late_contacts(tx, self._database.branch_id, now) for guard in self._guards)
        return replace(clock, contacts={case: since for found in late for case, since in found.items()})

    def rows(
        self, tx: Transaction, found: Sequence[Case], types: Mapping[tuple[str, int], CaseType], now: datetime
    ) -> tuple[CaseRow, ...]:
        """Return the lines of cases."""
        branch_id = self._database.branch_id
        answers = store.answers_of_cases(tx, branch_id, [case.id for case in found])
        names = {each.id: each.name for each in read_members(tx, branch_id)}
        branch = read_branch(tx, branch_id).code
        catalog = self._catalog.read(tx)
        return tuple(
            CaseRow(
                case=case,
                display=shown_number(branch, case.year, case.number),
                about=about(types[case.type_code, case.type_version], answers.get(case.id) or "{}"),
                handler=names.get(case.handler_id, "") if case.handler_id else "",
                overdue=_is_overdue(case, now),
                unit=_unit_name(catalog, case.unit),
            )
            for case in found
        )

    @reads
    def case(self, case_id: UUID, actor: Actor) -> CaseFile:
        """Return everything about a case. Raises UserError: NOT_ALLOWED, UNKNOWN_CASE.

        A look that is refused is written down in the audit trail: who, and which case.
        """
        try:
            return self._case(case_id, actor)
        except UserError as problem:
            if problem.code is NOT_ALLOWED:
                self._refused.note(case_id, actor)
            raise

    def _case(self, case_id: UUID, actor: Actor) -> CaseFile:
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            require(tx, branch_id, actor, Right.HANDLE_CASES)
            case = store.read_case(tx, branch_id, case_id)
            if case is None:
                raise UserError(UNKNOWN_CASE)
            catalog = self._catalog.read(tx)
            reader = reader_of(tx, branch_id, actor, catalog)
            if not sees(case, reader):
                raise UserError(NOT_ALLOWED)
            kind = store.read_type(tx, branch_id, case.type_code, case.type_version)
            assert kind is not None, "a case keeps its kind"
            members, rights = read_members(tx, branch_id), read_rights(tx, branch_id)
            names = {each.id: each.name for each in members}
            branch = catalog.branch.code
            answers = store.answers_of_cases(tx, branch_id, [case_id]).get(case_id, "")
            merged = [each for each in store.merged_cases(tx, branch_id, case_id) if sees(each, reader)]
            history = self._history(tx, case_id, names)
            for each in merged:
                history += self._history(tx, each.id, names, shown_number(branch, each.year, each.number))
            lead = None if case.merged_into is None else store.read_case(tx, branch_id, case.merged_into)
            ticket = None if case.ticket_id is None else ticket_of_branch(tx, branch_id, case.ticket_id)
            loads = store.open_of_handlers(tx, branch_id)
            here = sorted(
                (each for each in members if each.active and rights.allowed(each.role, Right.HANDLE_CASES)),
                key=lambda each: loads.get(each.id, 0),
            )
            colleagues = tuple((each.id, each.name) for each in here if not concerns(case, each.id))
            branches = self._branches(tx)
            people, away = _takers(case, here, catalog, away_today(tx, catalog))
            return CaseFile(
                case=case,
                display=shown_number(branch, case.year, case.number),
                type=kind,
                answers=json.loads(answers or "{}"),
                history=tuple(sorted(history, key=lambda step: step.instant)),
                handler=names.get(case.handler_id, "") if case.handler_id else "",
                ticket="" if ticket is None else ticket.display,
                verbs=self._verbs(tx, case, reader, catalog, kind, json.loads(answers or "{}"), branches),
                earlier=earlier_steps(case, kind),
                people=people,
                open_cases=loads,
                opinions=tuple((_asked_name(catalog, each, names), each) for each in case.opinions),
                units_to_ask=units_to_ask(case, catalog, here),
                merged=tuple(shown_number(branch, each.year, each.number) for each in merged),
                catalog=catalog,
                promised=tuple(each for guard in self._guards for each in guard.promised(tx, branch_id, case)),
                today=local(self._database.present(), catalog.branch.time_zone).date(),
                goes_on_as="" if lead is None else shown_number(branch, lead.year, lead.number),
                colleagues=tuple(each for each in colleagues if each[0] != case.handler_id),
                away=away,
                unit=_unit_name(catalog, case.unit),
                branches=branches,
                unit_names={each.code: each.name for each in catalog.units},
                units={each.code: each.name for each in catalog.units_in_use if each.code != case.unit},
                attachments=attachment_rows(tx, branch_id, case, merged, reader, names),
                asked=_question_to(case, reader, history),
                may_attach=may_add(case, reader),
                may_copy=actor.id is not None and may(tx, branch_id, actor.id, Right.COPY_FILES),
            )

    def _branches(self, tx: Transaction) -> Mapping[str, Showable]:
        """Return the names of the other branches by code."""
        return {code: each.name for code, each in other_branches(tx, self._database.branch_id).items()}

    def _history(
        self, tx: Transaction, case_id: UUID, names: Mapping[UUID, str], number: str = ""
    ) -> list[CaseStepTold]:
        """Return what happened in one case, oldest first."""
        branch_id, told = self._database.branch_id, []
        words = store.words_of_case(tx, branch_id, case_id)
        gone = [each.id for each in words.values() if not each.content]
        erased = {
            event.record_id: event.instant for events in events_of_records(tx, branch_id, gone) for event in events
        }
        for event in events_of_record(tx, branch_id, case_id):
            written = words.get(UUID(event.details["words"])) if "words" in event.details else None
            when = None if written is None else erased.get(written.id)
            text = "" if written is None or written.kind is CaseVerb.REGISTER else written.content
            person = names.get(event.actor_id, "") if event.actor_id else ""
            away = event.details.get("instead_of")
            handler = event.details.get("concerns" if event.kind == CaseVerb.CONCERN else "handler")
            given_to = names.get(UUID(handler), "") if handler else ""
            stands_in = names.get(UUID(away), "") if away else ""
            step = CaseStepTold(
                CaseVerb(event.kind), event.instant, person, event.details, text, number, when, stands_in, given_to
            )
            told.append(step)
        return told

    def _verbs(
        self,
        tx: Transaction,
        case: Case,
        reader: CaseReader,
        catalog: Catalog,
        kind: CaseType,
        answers: Mapping[str, Any],
        branches: Mapping[str, Showable],
    ) -> tuple[CaseVerb, ...]:
        """Return what this person may do with a case now."""
        own = reader.id
        leads = own is not None and may(tx, self._database.branch_id, own, Right.LEAD_CASES)
        others = case.handler_id not in (None, own)
        step = step_of(kind, case.step)
        heads_only = step is not None and step.duty is StepDuty.HEAD and step.unit == case.unit != ""
        for_the_head = heads_only and case.unit not in reader.heads
        elsewhere = any(each.code != case.unit for each in catalog.units_in_use)
        now = self._database.present()

        def offered(verb: CaseVerb) -> bool:
            if verb is CaseVerb.TAKE and case.handler_id == own:
                return False
            if verb in BY_UNIT and not works_on(case, reader):
                return False
            if not may_decide(case, kind, answers, verb):
                return False
            if verb is CaseVerb.TAKE and for_the_head and not leads:
                return False
            if verb is CaseVerb.REFER_UNIT and not elsewhere:
                return False
            if verb is CaseVerb.REFER_BRANCH and not branches:
                return False
            if verb is CaseVerb.CONCERN and not kind.about_person:
                return False
            if refusal(case, verb, now, leads=leads) is not None:
                return False
            if others and not leads and (verb in BY_HANDLER or verb is CaseVerb.TAKE):
                return False
            return possible_for(case, verb, own, reader.units)

        rights = (
            {Right.HANDLE_CASES, Right.LEAD_CASES} if leads or approves_as_head(case, reader) else {Right.HANDLE_CASES}
        )
        return tuple(verb for verb in LIFECYCLE.verbs(case.state, rights) if offered(verb))


def _workers(tx: Transaction, branch_id: UUID, catalog: Catalog) -> Workers:
    """Return who may handle cases here, and who may approve."""
    rights = read_rights(tx, branch_id)
    here = [each for each in read_members(tx, branch_id) if each.active]
    handlers, leaders = (
        [each for each in here if rights.allowed(each.role, right)] for right in (Right.HANDLE_CASES, Right.LEAD_CASES)
    )
    return Workers(
        frozenset(each.id for each in handlers),
        frozenset(each.id for each in leaders),
        present_of_units(catalog, handlers, away_today(tx, catalog)),
        {unit.code: [each.id for each in handlers if each.code in unit.heads] for unit in catalog.units},
    )


def _takers(
    case: Case, people: Sequence[StaffMember], catalog: Catalog, away: Mapping[str, str]
) -> tuple[tuple[tuple[UUID, str], ...], Mapping[UUID, str]]:
    """Return the people to whom a case can be given, and the deputies of those of them who are away."""
    unit = catalog.unit(case.unit)
    able = {each.code: each for each in people if may_handle(case, each.id)}
    found, deputies = [], {}
    for member in able.values():
        if unit is not None and member.code not in unit.members:
            continue
        if member.code in away:
            deputy = able.get(away[member.code])
            if deputy is None or deputy.code in away or deputy.id == case.handler_id:
                continue
            deputies[member.id] = deputy.name
        if member.id != case.handler_id:
            found.append((member.id, member.name))
    return tuple(found), deputies


def _unit_name(catalog: Catalog, code: str) -> Showable:
    unit = catalog.unit(code)
    return code if unit is None else unit.name


def _asked_name(catalog: Catalog, opinion: Opinion, names: Mapping[UUID, str]) -> Showable:
    return _unit_name(catalog, opinion.of_unit) if opinion.of is None else isolated(names.get(opinion.of, ""))


def _question_to(case: Case, reader: CaseReader, history: Sequence[CaseStepTold]) -> str:
    """Return what the reader is asked for an opinion about, "" when they are not, or when the words were erased."""
    opinion = to_answer(case, reader.id, reader.units)
    asked = (step for step in history if step.verb is CaseVerb.ASK_OPINION and not step.number)
    return next((step.words for step in asked if opinion is not None and step.instant == opinion.asked), "")


def _is_overdue(case: Case, now: datetime) -> bool:
    return case.next_due is not None and case.next_due < now
