"""The list of stuck cases on both databases: what is on it, who sees it, and what takes a case off it."""

import pytest

from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.staff.errors import NOT_ALLOWED
from shared.platform.clock import VirtualClock
from shared.service_desk.cases.model import CaseState, CaseVerb, Channel
from shared.service_desk.cases.model.lists import StuckReason
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.service_desk.cases.operations.views import CaseViews
from tests.helpers.cases import application, clerk_of, do, handed_over
from tests.helpers.visits import refused

DAY = 86400


@pytest.fixture
def clerk(branch: OpenBranch) -> Actor:
    return clerk_of(branch, "aigerim")


@pytest.fixture
def boss(branch: OpenBranch) -> Actor:
    return clerk_of(branch, "timur")


@pytest.fixture(autouse=True)
def _clean(branch: OpenBranch) -> object:
    yield
    assert branch.check.run().faults == ()


def listed(branch: OpenBranch, who: Actor, only: StuckReason | None = None) -> list[tuple[int, StuckReason]]:
    return [(each.row.case.number, each.reason) for each in branch.of(CaseViews).stuck(who, only).rows]


def test_only_who_leads_cases_sees_the_list_and_nobody_what_concerns_them(
    branch: OpenBranch, clerk: Actor, boss: Actor, clock: VirtualClock
) -> None:
    with refused(NOT_ALLOWED):
        branch.of(CaseViews).stuck(clerk)
    branch.of(CaseOperations).register(application("complaint", concerns_id=boss.id), clerk)
    clock.advance(30 * DAY)
    assert listed(branch, boss) == []
    assert branch.of(CaseViews).stuck(boss).counts == {}
    assert listed(branch, clerk_of(branch, "marat")) == [(1, StuckReason.OVERDUE)]


def test_the_worst_comes_first_and_one_reason_can_be_chosen(
    branch: OpenBranch, clerk: Actor, boss: Actor, clock: VirtualClock
) -> None:
    handed_over(branch, boss)
    register = branch.of(CaseOperations).register
    asked = do(branch, register(application(), clerk), CaseVerb.ASK, clerk)
    decided = do(branch, register(application(), clerk), CaseVerb.DECIDE, clerk, outcome="granted")
    assert listed(branch, boss) == [(1, StuckReason.HANDED_OVER)]
    clock.advance(9 * DAY)
    register(application(take=False), clerk)
    assert listed(branch, boss) == [
        (1, StuckReason.OVERDUE), (decided.number, StuckReason.NOT_TOLD), (asked.number, StuckReason.ASKED),
    ]  # fmt: skip
    found = branch.of(CaseViews).stuck(boss, StuckReason.ASKED)
    assert [each.row.case.number for each in found.rows] == [asked.number]
    assert (found.counts[StuckReason.OVERDUE], found.open_cases) == (1, 4)


def test_what_the_leader_does_takes_a_case_off_the_list(
    branch: OpenBranch, clerk: Actor, boss: Actor, clock: VirtualClock
) -> None:
    register = branch.of(CaseOperations).register
    late, asked = register(application(), clerk), do(branch, register(application(), clerk), CaseVerb.ASK, clerk)
    clock.advance(9 * DAY)
    assert len(listed(branch, boss)) == 2
    do(branch, late, CaseVerb.EXTEND, boss, days=10)
    assert listed(branch, boss) == [(asked.number, StuckReason.ASKED)]
    do(branch, asked, CaseVerb.REMIND, boss, channel=Channel.PHONE)
    assert listed(branch, boss) == []


def test_a_case_that_waits_for_the_visitor_is_given_to_somebody_else(
    branch: OpenBranch, clerk: Actor, boss: Actor
) -> None:
    other = clerk_of(branch, "daniyar")
    case = branch.of(CaseOperations).register(application(take=False), clerk)
    asked = do(branch, case, CaseVerb.ASK, clerk)
    given = do(branch, asked, CaseVerb.ASSIGN, boss, staff_id=other.id)
    assert (given.state, given.handler_id) == (CaseState.ASKED, other.id)
    # Somebody works on it when the visitor has answered.
    assert do(branch, given, CaseVerb.ANSWER, other).state is CaseState.WORKING


def test_who_could_take_over_is_listed_with_the_fewest_open_cases_first(
    branch: OpenBranch, clerk: Actor, boss: Actor
) -> None:
    register, other = branch.of(CaseOperations).register, clerk_of(branch, "daniyar")
    for _ in range(2):
        register(application(), other)
    case = register(application(), clerk)
    file = branch.of(CaseViews).case(case.id, boss)
    assert file.people[-1][0] == other.id
    assert (file.open_cases[other.id], file.open_cases[clerk.id]) == (2, 1)
