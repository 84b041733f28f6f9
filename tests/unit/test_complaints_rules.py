"""Who may promise which remedy, what a decision needs, and what can be done when: pure rules."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from shared.office.catalog.model import Matter
from shared.platform.ids import new_id
from shared.service_desk.cases.model import Case, CaseState, Channel
from shared.service_desk.complaints.model import (
    Cause,
    Complaint,
    ComplaintVerb,
    Remedy,
    RemedyKind,
    RemedyState,
)
from shared.service_desk.complaints.rules.deciding import cause_is_missing
from shared.service_desk.complaints.rules.remedies import may_answer, possible, within_limit

NOW = datetime(2026, 11, 20, 6, 0, tzinfo=UTC)
CLERK, BOSS, OTHER = new_id(), new_id(), new_id()
CASE = Case(
    new_id(), 2026, 1, "complaint", 1, CaseState.WORKING, 1, 1, Channel.COUNTER, "kk", NOW, NOW, NOW, "x",
    handler_id=CLERK,
)  # fmt: skip
WAITS = Remedy(new_id(), RemedyKind.MONEY, RemedyState.WAITING, BOSS, 50_000)
ROW = Complaint(new_id(), CASE.id, 1, NOW)


@pytest.mark.parametrize(
    ("kind", "amount", "leads", "alone"),
    [
        (RemedyKind.APOLOGY, None, False, True),
        (RemedyKind.EXPLANATION, None, False, True),
        (RemedyKind.PRIORITY_VISIT, None, False, True),
        (RemedyKind.FEE_WAIVER, None, False, False),
        (RemedyKind.HOME_VISIT, None, True, True),
        (RemedyKind.MONEY, 10_000, False, False),
        (RemedyKind.MONEY, 10_000, True, True),
        (RemedyKind.MONEY, 10_001, True, False),
    ],
)
def test_a_remedy_above_the_limit_of_a_role_is_not_promised_alone(
    kind: RemedyKind, amount: int | None, leads: bool, alone: bool
) -> None:
    assert within_limit(kind, amount, leads=leads, money_limit=10_000) is alone


def test_a_remedy_is_approved_by_somebody_else_who_leads_and_has_no_conflict() -> None:
    assert may_answer(CASE, WAITS, OTHER, leads=True)
    assert not may_answer(CASE, WAITS, OTHER, leads=False)
    assert not may_answer(CASE, WAITS, BOSS, leads=True)
    assert not may_answer(replace(CASE, concerns_id=OTHER), WAITS, OTHER, leads=True)
    assert not may_answer(replace(CASE, deciders=(OTHER,)), WAITS, OTHER, leads=True)


def test_only_a_complaint_that_is_upheld_needs_a_cause_and_each_round_its_own() -> None:
    found = replace(ROW, cause=Cause.CONDUCT, found_round=1)
    assert cause_is_missing(Matter.COMPLAINT, "upheld", 1, None)
    assert cause_is_missing(Matter.COMPLAINT, "partly", 1, ROW)
    assert cause_is_missing(Matter.COMPLAINT, "upheld", 2, found)
    assert not cause_is_missing(Matter.COMPLAINT, "upheld", 1, found)
    assert not cause_is_missing(Matter.COMPLAINT, "not_upheld", 1, None)
    assert not cause_is_missing(Matter.CRITICISM, "partly", 1, None)


def test_finding_and_remedies_stand_still_once_the_case_is_decided() -> None:
    decided = replace(CASE, state=CaseState.DECIDED)
    row = replace(ROW, remedies=(WAITS,))
    assert all(possible(CASE, row, verb) for verb in ComplaintVerb)
    assert [verb for verb in ComplaintVerb if possible(decided, row, verb)] == [ComplaintVerb.CONTACT]
    approving = replace(CASE, state=CaseState.APPROVING)
    assert possible(approving, row, ComplaintVerb.APPROVE)
    assert not possible(approving, row, ComplaintVerb.OFFER)
    assert not possible(CASE, ROW, ComplaintVerb.APPROVE)
    assert not possible(CASE, ROW, ComplaintVerb.DROP)
