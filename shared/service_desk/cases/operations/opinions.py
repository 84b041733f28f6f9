"""Asks colleagues for their opinion, and refuses a decision that still waits for one."""

from typing import Any
from uuid import UUID

from shared.office.staff.errors import UNKNOWN_STAFF
from shared.office.staff.rights import Right
from shared.office.staff.store import may, read_member
from shared.platform.errors import UserError
from shared.service_desk.cases.errors import (
    CANNOT_HANDLE,
    DAYS_MISSING,
    NO_OPINION_ASKED,
    OPINION_ASKED,
    OPINION_WAITS,
    PEOPLE_MISSING,
)
from shared.service_desk.cases.model import LONGEST_EXTENSION, Case, CaseCommand
from shared.service_desk.cases.operations.change import CaseChange
from shared.service_desk.cases.operations.deadlines import Deadlines
from shared.service_desk.cases.rules.conflict import concerns
from shared.service_desk.cases.rules.opinions import awaited, open_opinion


def asked(change: CaseChange, case: Case, command: CaseCommand, deadlines: Deadlines) -> dict[str, Any]:
    """Return what the event of a question to colleagues tells.

    Raises UserError: DAYS_MISSING, PEOPLE_MISSING, UNKNOWN_STAFF, CANNOT_HANDLE and OPINION_ASKED (with `person`).
    """
    if command.days is None or not 1 <= command.days <= LONGEST_EXTENSION:
        raise UserError(DAYS_MISSING)
    people = dict.fromkeys(each for each in command.people if each != case.handler_id)
    if not people:
        raise UserError(PEOPLE_MISSING)
    for each in people:
        _may_be_asked(change, case, each)
    due = deadlines.due(max(change.tx.now, case.changed), command.days)
    return {"of": [str(each) for each in people], "required": command.required, "opinion_due": due}


def _may_be_asked(change: CaseChange, case: Case, person: UUID) -> None:
    member = read_member(change.tx, change.branch_id, person)
    if member is None or not member.active:
        raise UserError(UNKNOWN_STAFF)
    if concerns(case, person) or not may(change.tx, change.branch_id, person, Right.HANDLE_CASES):
        raise UserError(CANNOT_HANDLE, person=member.name)
    if open_opinion(case, person) is not None:
        raise UserError(OPINION_ASKED, person=member.name)


def dropped(case: Case, person: UUID | None) -> dict[str, Any]:
    """Return what the event of going on without an opinion tells. Raises UserError(NO_OPINION_ASKED)."""
    if open_opinion(case, person) is None:
        raise UserError(NO_OPINION_ASKED)
    return {"of": [str(person)]}


def all_given(change: CaseChange, case: Case) -> None:
    """Refuse a decision that waits. Raises UserError(OPINION_WAITS) with `person`, the first of them."""
    for person in awaited(case):
        raise UserError(OPINION_WAITS, person=change.name_of(person))
