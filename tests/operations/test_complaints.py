"""Complaints on both databases: assessed, upheld with a cause, put right within limits, looked at again."""

from datetime import datetime

import pytest

from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM, Actor
from shared.office.catalog.working_time import local
from shared.office.staff.errors import NOT_ALLOWED
from shared.office.staff.model import Role, StaffMember
from shared.platform.clock import VirtualClock
from shared.platform.ids import new_id
from shared.service_desk.cases.errors import CASE_TAKEN, TOO_FEW_TRIES
from shared.service_desk.cases.model import CaseState, CaseVerb, Channel
from shared.service_desk.cases.model.lists import StuckReason
from shared.service_desk.cases.operations.views import CaseViews
from shared.service_desk.complaints.errors import (
    CAUSE_MISSING,
    CHANGES_MISSING,
    COMPLAINT_CHANGED,
    NO_COMPLAINT,
    OWN_REMEDY,
    REMEDY_WAITS,
    SEVERITY_MISSING,
)
from shared.service_desk.complaints.model import (
    ComplaintScope,
    ComplaintSeverity,
    ComplaintTheme,
    ComplaintVerb,
    RemedyKind,
    RemedyState,
)
from shared.service_desk.complaints.operations.views import ComplaintViews
from tests.helpers.cases import clerk_of, do
from tests.helpers.complaints import assess, complain, deal, find
from tests.helpers.visits import refused

HOUR = 3600


@pytest.fixture
def clerk(branch: OpenBranch) -> Actor:
    return clerk_of(branch, "aigerim")


@pytest.fixture
def boss(branch: OpenBranch) -> Actor:
    return clerk_of(branch, "timur")


@pytest.fixture
def second(branch: OpenBranch) -> Actor:
    member = StaffMember(new_id(), "saule", "Saule", Role.MANAGER, "kk", {}, True)
    branch.staff.add_member(member, None, SYSTEM)
    return clerk_of(branch, "saule")


@pytest.fixture(autouse=True)
def _clean(branch: OpenBranch) -> object:
    yield
    assert branch.check.run().faults == ()


def test_a_complaint_is_upheld_only_with_its_cause_and_what_changes(
    branch: OpenBranch, clerk: Actor, boss: Actor
) -> None:
    case = complain(branch, clerk)
    with refused(CAUSE_MISSING):
        do(branch, case, CaseVerb.DECIDE, clerk, outcome="upheld")
    with refused(CHANGES_MISSING):
        find(branch, case, clerk, texts={"found": "Two counters were closed"})
    command = new_id()
    once, again = (find(branch, case, clerk, seen=0, command_id=command) for _ in range(2))
    assert once == again
    with refused(COMPLAINT_CHANGED):
        find(branch, case, clerk, seen=0)
    case = do(branch, case, CaseVerb.DECIDE, clerk, outcome="upheld")
    assert do(branch, case, CaseVerb.APPROVE, boss, words="").state is CaseState.DECIDED
    file = branch.of(ComplaintViews).complaint(case.id, boss)
    assert file.texts["changes"] == "A counter more before noon"
    assert [step.verb for step in file.history] == [ComplaintVerb.FIND]


def test_a_critical_complaint_goes_to_who_leads_cases_and_is_stuck_when_nobody_speaks_to_the_visitor(
    branch: OpenBranch, clock: VirtualClock, clerk: Actor, boss: Actor
) -> None:
    case = complain(branch, clerk, concerns_id=clerk_of(branch, "olga").id)
    with refused(SEVERITY_MISSING):
        deal(branch, case.id, ComplaintVerb.ASSESS, clerk)
    told = assess(
        branch,
        case,
        clerk,
        ComplaintSeverity.CRITICAL,
        themes=(ComplaintTheme.CONDUCT,),
        texts={"harm": "Asked for money"},
    )
    assert told.contact_due is not None
    assert _hours(told.contact_due) - _hours(case.began) == 2
    now = branch.of(CaseViews).case(case.id, boss).case
    assert now.handler_id == boss.id
    with refused(CASE_TAKEN):
        find(branch, case, clerk)
    with refused(NOT_ALLOWED):
        branch.of(ComplaintViews).complaint(case.id, clerk_of(branch, "olga"))
    views = branch.of(ComplaintViews)
    assert views.complaints(clerk_of(branch, "olga"), ComplaintScope.ALL).total == 0
    assert views.complaints(boss, ComplaintScope.SERIOUS).total == 1
    assert branch.of(CaseViews).stuck_counts(boss) == {}
    clock.advance(2 * HOUR + 60)
    stuck = branch.of(CaseViews).stuck(boss)
    assert [(row.reason, row.since) for row in stuck.rows] == [(StuckReason.FIRST_CONTACT, told.contact_due)]
    deal(branch, case.id, ComplaintVerb.CONTACT, boss, channel=Channel.PHONE, texts={"said": "Meets us today"})
    assert branch.of(CaseViews).stuck_counts(boss) == {}


def test_a_remedy_above_the_limit_waits_for_another_person_and_so_does_the_decision(
    branch: OpenBranch, clerk: Actor, boss: Actor, second: Actor
) -> None:
    case = complain(branch, clerk)
    offer = ComplaintVerb.OFFER
    assert deal(branch, case.id, offer, clerk, remedy=RemedyKind.APOLOGY).waiting == ()
    (above,) = deal(branch, case.id, offer, boss, remedy=RemedyKind.MONEY, amount=20_000).waiting
    find(branch, case, clerk)
    case = do(branch, case, CaseVerb.DECIDE, clerk, outcome="partly")
    with refused(REMEDY_WAITS):
        do(branch, case, CaseVerb.APPROVE, second, words="")
    with refused(OWN_REMEDY):
        deal(branch, case.id, ComplaintVerb.APPROVE, boss, remedy_id=above.id)
    with refused(NOT_ALLOWED):
        deal(branch, case.id, ComplaintVerb.APPROVE, clerk, remedy_id=above.id)
    assert branch.of(ComplaintViews).complaints(second, ComplaintScope.REMEDIES).total == 1
    answered = deal(branch, case.id, ComplaintVerb.APPROVE, second, remedy_id=above.id)
    assert [each.state for each in answered.remedies] == [RemedyState.GRANTED, RemedyState.APPROVED]
    do(branch, case, CaseVerb.APPROVE, boss, words="")


def test_a_second_look_has_twenty_days_another_person_and_a_finding_of_its_own(
    branch: OpenBranch, clerk: Actor, boss: Actor
) -> None:
    case = complain(branch, clerk)
    find(branch, case, clerk)
    case = do(branch, case, CaseVerb.DECIDE, clerk, outcome="upheld")
    case = do(branch, case, CaseVerb.APPROVE, boss, words="")
    case = do(branch, case, CaseVerb.TELL, clerk, channel=Channel.PHONE)
    case = do(branch, case, CaseVerb.REOPEN, clerk)
    assert case.answer_due is not None
    assert (case.answer_due - case.began).days > 20
    other = clerk_of(branch, "daniyar")
    case = do(branch, case, CaseVerb.TAKE, other)
    with refused(CAUSE_MISSING):
        do(branch, case, CaseVerb.DECIDE, other, outcome="upheld")
    do(branch, case, CaseVerb.DECIDE, other, outcome="not_upheld")


def test_an_anonymous_complaint_is_closed_without_tries_only_where_those_are_not_answered(
    branch: OpenBranch, clerk: Actor, boss: Actor
) -> None:
    case = complain(branch, clerk)
    assess(branch, case, clerk, ComplaintSeverity.MINOR, anonymous=True)
    case = do(branch, case, CaseVerb.DECIDE, clerk, outcome="not_upheld")
    case = do(branch, case, CaseVerb.APPROVE, boss, words="")
    with refused(TOO_FEW_TRIES):
        do(branch, case, CaseVerb.GIVE_UP, clerk)
    branch.settings.change("answer_anonymous", False, SYSTEM)
    assert do(branch, case, CaseVerb.GIVE_UP, clerk).closed is not None


def test_an_application_is_no_complaint(branch: OpenBranch, clerk: Actor) -> None:
    case = complain(branch, clerk, type_code="request", answers={"subject": "Address", "wanted": "Correct it"})
    with refused(NO_COMPLAINT):
        assess(branch, case, clerk, ComplaintSeverity.MINOR)


def _hours(instant: datetime) -> int:
    return local(instant, "Asia/Almaty").hour
