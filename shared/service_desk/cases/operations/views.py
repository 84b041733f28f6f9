"""Reading the register of cases: lists, and one case with its history."""

import json
from datetime import datetime
from uuid import UUID

from shared.office.audit.model import Actor
from shared.office.catalog.store import read_branch
from shared.office.history.store import events_of_record
from shared.office.staff.errors import NOT_ALLOWED
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.office.staff.store import may, read_members, read_rights
from shared.platform.db.database import Database, Transaction
from shared.platform.db.retrying import reads
from shared.platform.errors import UserError
from shared.queue.tickets.store.tickets import ticket_of_branch
from shared.service_desk.cases import store
from shared.service_desk.cases.errors import UNKNOWN_CASE
from shared.service_desk.cases.forms import about
from shared.service_desk.cases.model import (
    Case,
    CaseFile,
    CaseList,
    CaseRow,
    CaseStepTold,
    CaseVerb,
    Scope,
)
from shared.service_desk.cases.rules.codes import code_digest, read_code, read_number, shown_number
from shared.service_desk.cases.rules.conflict import concerns, may_handle, possible_for
from shared.service_desk.cases.rules.lifecycle import BY_HANDLER, LIFECYCLE
from shared.service_desk.cases.rules.telling import may_reopen

#: Rows of a list at most; the search finds the others.
MOST_ROWS = 200


class CaseViews:
    """Reads the register of cases."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @reads
    def cases(self, actor: Actor, scope: Scope = Scope.OPEN, search: str = "") -> CaseList:
        """Return cases, the most urgent first; a number or a follow-up code in `search` finds its case in any scope.

        What concerns the actor is never shown. Raises UserError(NOT_ALLOWED).
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
            wanted = (branch_id, actor.id, scope, number, digest, now, MOST_ROWS)
            found, total = store.find_cases(tx, *wanted)
            types = store.read_types(tx, branch_id)
            answers = store.answers_of_cases(tx, branch_id, [case.id for case in found])
            names = {each.id: each.name for each in read_members(tx, branch_id)}
            branch = read_branch(tx, branch_id).code
            rows = tuple(
                CaseRow(
                    case=case,
                    display=shown_number(branch, case.year, case.number),
                    about=about(types[case.type_code, case.type_version], answers.get(case.id, "{}")),
                    handler=names.get(case.handler_id, "") if case.handler_id else "",
                    overdue=_is_overdue(case, now),
                )
                for case in found
            )
            return CaseList(rows, total, types)

    @reads
    def case(self, case_id: UUID, actor: Actor) -> CaseFile:
        """Return everything about a case. Raises UserError: NOT_ALLOWED, UNKNOWN_CASE."""
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            require(tx, branch_id, actor, Right.HANDLE_CASES)
            case = store.read_case(tx, branch_id, case_id)
            if case is None:
                raise UserError(UNKNOWN_CASE)
            if concerns(case, actor.id):
                raise UserError(NOT_ALLOWED)
            kind = store.read_type(tx, branch_id, case.type_code, case.type_version)
            assert kind is not None, "a case keeps its kind"
            members, rights = read_members(tx, branch_id), read_rights(tx, branch_id)
            names = {each.id: each.name for each in members}
            words = store.words_of_case(tx, branch_id, case_id)
            history, answers = [], {}
            for event in events_of_record(tx, branch_id, case_id):
                written = words.get(UUID(event.details["words"])) if "words" in event.details else None
                text = "" if written is None else written.content
                if event.kind == CaseVerb.REGISTER:
                    answers, text = json.loads(text or "{}"), ""
                person = names.get(event.actor_id, "") if event.actor_id else ""
                history.append(CaseStepTold(CaseVerb(event.kind), event.instant, person, event.details, text))
            ticket = None if case.ticket_id is None else ticket_of_branch(tx, branch_id, case.ticket_id)
            others = (
                (each.id, each.name)
                for each in members
                if each.active and rights.allowed(each.role, Right.HANDLE_CASES) and may_handle(case, each.id)
            )
            return CaseFile(
                case=case,
                display=shown_number(read_branch(tx, branch_id).code, case.year, case.number),
                type=kind,
                answers=answers,
                history=tuple(history),
                handler=names.get(case.handler_id, "") if case.handler_id else "",
                ticket="" if ticket is None else ticket.display,
                verbs=self._verbs(tx, case, actor),
                people=tuple(each for each in others if each[0] != case.handler_id),
            )

    def _verbs(self, tx: Transaction, case: Case, actor: Actor) -> tuple[CaseVerb, ...]:
        """Return what this person may do with a case now."""
        leads = actor.id is not None and may(tx, self._database.branch_id, actor.id, Right.LEAD_CASES)
        others = case.handler_id not in (None, actor.id)
        closed_too_long = case.closed is not None and not may_reopen(case.closed, self._database.present())

        def offered(verb: CaseVerb) -> bool:
            if verb is CaseVerb.TAKE and case.handler_id == actor.id:
                return False
            if verb is CaseVerb.REOPEN and closed_too_long:
                return False
            if others and not leads and (verb in BY_HANDLER or verb is CaseVerb.TAKE):
                return False
            return possible_for(case, verb, actor.id)

        rights = {Right.HANDLE_CASES, Right.LEAD_CASES} if leads else {Right.HANDLE_CASES}
        return tuple(verb for verb in LIFECYCLE.verbs(case.state, rights) if offered(verb))


def _is_overdue(case: Case, now: datetime) -> bool:
    return case.next_due is not None and case.next_due < now
