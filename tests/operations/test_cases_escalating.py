"""Who is told that the time for a case runs out, once, on both databases."""

import pytest

from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM, Actor
from shared.office.notices.model import NoticeKind
from shared.platform.clock import VirtualClock
from shared.service_desk.cases.model import CaseVerb, Channel
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.service_desk.cases.operations.escalating import CaseEscalations
from shared.service_desk.cases.rules.escalation import Deadline
from tests.helpers.cases import application, clerk_of, do

DAY = 86400
NEAR, LATE, VERY_LATE = NoticeKind.CASE_NEAR, NoticeKind.CASE_LATE, NoticeKind.CASE_VERY_LATE


def told(branch: OpenBranch, who: Actor) -> list[tuple[NoticeKind, Deadline]]:
    escalations = branch.of(CaseEscalations)
    escalations.escalate("keeper")
    found = escalations.for_reader(branch.notices.open_notices(), who)
    return [(each.level, each.deadline) for each in found]


@pytest.fixture
def clerk(branch: OpenBranch) -> Actor:
    return clerk_of(branch, "aigerim")


@pytest.fixture
def boss(branch: OpenBranch) -> Actor:
    return clerk_of(branch, "timur")


def test_the_handler_is_told_first_then_who_leads_and_never_anybody_else(
    branch: OpenBranch, clerk: Actor, boss: Actor, clock: VirtualClock
) -> None:
    # Friday; five working days, with Saturday: the answer is due at the close of Thursday.
    case = branch.of(CaseOperations).register(application(), clerk)
    other = clerk_of(branch, "daniyar")
    assert told(branch, clerk) == []
    clock.advance(6 * DAY + 8 * 3600)
    assert told(branch, clerk) == [(NEAR, Deadline.ANSWER)]
    assert (told(branch, boss), told(branch, other)) == ([], [])
    clock.advance(DAY)
    assert told(branch, clerk) == told(branch, boss) == [(LATE, Deadline.ANSWER)]
    clock.advance(4 * DAY)
    assert told(branch, boss) == [(VERY_LATE, Deadline.ANSWER)]
    # The handler who hands it over is no longer told; the other one is.
    do(branch, case, CaseVerb.ASSIGN, clerk, staff_id=other.id)
    assert (told(branch, clerk), told(branch, other)) == ([], [(VERY_LATE, Deadline.ANSWER)])


def test_a_notice_goes_when_the_case_goes_on_and_never_comes_twice(
    branch: OpenBranch, clerk: Actor, boss: Actor, clock: VirtualClock
) -> None:
    case = branch.of(CaseOperations).register(application(), clerk)
    clock.advance(8 * DAY)
    escalations = branch.of(CaseEscalations)
    assert escalations.escalate("keeper") == 2
    assert escalations.escalate("console-1") == 0
    # Marked as done: it stays away, although the case is still overdue.
    leader = next(each for each in branch.notices.open_notices() if each.kind is LATE)
    branch.notices.close(leader.id, boss)
    assert (escalations.escalate("keeper"), told(branch, boss)) == (0, [])
    decided = do(branch, case, CaseVerb.DECIDE, clerk, outcome="granted")
    assert told(branch, clerk) == []
    assert branch.notices.open_notices() == ()
    clock.advance(5 * DAY)
    assert told(branch, boss) == told(branch, clerk) == [(LATE, Deadline.TELL)]
    do(branch, decided, CaseVerb.TELL, clerk, channel=Channel.PHONE)
    assert (told(branch, boss), branch.notices.open_notices()) == ([], ())


def test_a_case_that_is_late_again_before_anybody_looked_is_told_of_anew(
    branch: OpenBranch, clerk: Actor, boss: Actor, clock: VirtualClock
) -> None:
    case = branch.of(CaseOperations).register(application(), clerk)
    clock.advance(8 * DAY)
    assert told(branch, boss) == [(LATE, Deadline.ANSWER)]
    do(branch, case, CaseVerb.DECIDE, clerk, outcome="granted")
    clock.advance(5 * DAY)
    assert told(branch, boss) == [(LATE, Deadline.TELL)]


def test_whom_a_complaint_concerns_is_not_told_of_it(
    branch: OpenBranch, clerk: Actor, boss: Actor, clock: VirtualClock
) -> None:
    branch.of(CaseOperations).register(application("complaint", concerns_id=boss.id, take=False), clerk)
    clock.advance(20 * DAY)
    assert told(branch, boss) == []
    # Nobody handles it, so who leads cases is told from the first level on.
    assert told(branch, clerk_of(branch, "marat")) == [(VERY_LATE, Deadline.ANSWER)]
    assert branch.of(CaseEscalations).for_reader(branch.notices.open_notices(), SYSTEM) == ()
