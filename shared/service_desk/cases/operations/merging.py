"""Finds the two cases of a merge, and refuses what must not become one."""

from shared.platform.errors import UserError
from shared.service_desk.cases import store
from shared.service_desk.cases.errors import (
    CASE_IS_CLOSED,
    CASE_NOT_POSSIBLE,
    CASE_TAKEN,
    OTHER_CASE_MISSING,
    OTHER_MATTER,
    UNKNOWN_CASE,
    WORDS_MISSING,
)
from shared.service_desk.cases.model import Case, CaseState
from shared.service_desk.cases.operations.change import CaseChange
from shared.service_desk.cases.rules.codes import read_number
from shared.service_desk.cases.rules.lifecycle import UNDECIDED
from shared.service_desk.cases.rules.merging import in_order, may_merge, same_visitor
from shared.service_desk.cases.rules.visibility import CaseReader, sees


def the_two(
    change: CaseChange, case: Case, typed: str, words: str, reader: CaseReader, *, leads: bool
) -> tuple[Case, Case]:
    """Return (the case that goes on, the duplicate) of a case and the number that was typed.

    Raises UserError: CASE_IS_CLOSED, CASE_NOT_POSSIBLE, WORDS_MISSING, OTHER_CASE_MISSING, UNKNOWN_CASE, CASE_TAKEN
    (with `person`), OTHER_MATTER.
    """
    if case.state not in UNDECIDED:
        raise UserError(CASE_IS_CLOSED if case.state is CaseState.CLOSED else CASE_NOT_POSSIBLE)
    if not words:
        raise UserError(WORDS_MISSING)
    number = read_number(typed)
    if number is None:
        raise UserError(OTHER_CASE_MISSING)
    year, end = number
    other = store.case_of_number(change.tx, change.branch_id, case.year if year is None else year, end)
    if other is None or not sees(other, reader):
        raise UserError(UNKNOWN_CASE)
    if other.state not in UNDECIDED:
        raise UserError(OTHER_CASE_MISSING)
    lead, duplicate = in_order(case, other)
    if not may_merge(lead, duplicate):
        raise UserError(OTHER_MATTER)
    if not leads:
        if other.handler_id not in (None, change.actor.id):
            raise UserError(CASE_TAKEN, person=change.name_of(other.handler_id))
        answers = store.answers_of_cases(change.tx, change.branch_id, (lead.id, duplicate.id))
        if not same_visitor(lead, duplicate, answers.get(lead.id, ""), answers.get(duplicate.id, "")):
            raise UserError(OTHER_MATTER)
    return lead, duplicate
