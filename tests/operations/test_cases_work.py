"""Work on cases on both databases: extending, reminding, merging and separating."""

from datetime import UTC, date, datetime

import pytest

from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.staff.errors import NOT_ALLOWED
from shared.office.staff.model import Role
from shared.platform.clock import VirtualClock
from shared.service_desk.cases.errors import (
    CASE_CHANGED,
    CASE_IS_CLOSED,
    CASE_NOT_POSSIBLE,
    CASE_TAKEN,
    CHANNEL_MISSING,
    DAYS_MISSING,
    EXTENDED_BEFORE,
    OTHER_CASE_MISSING,
    OTHER_MATTER,
    STILL_TOO_LATE,
    TOO_LATE_TO_EXTEND,
    TOO_LATE_TO_UNMERGE,
    UNKNOWN_CASE,
    WATCH_DAY_MISSING,
    WORDS_MISSING,
)
from shared.service_desk.cases.model import (
    Case,
    CaseState,
    CaseVerb,
    Channel,
    Ending,
)
from shared.service_desk.cases.model.files import CaseFile
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.service_desk.cases.operations.views import CaseViews
from tests.helpers.cases import application, clerk_of, do
from tests.helpers.visits import refused, take

DAY = 86400
PHONE = {"contact_phone": "+7 701 123-45-67"}


@pytest.fixture
def clerk(branch: OpenBranch) -> Actor:
    return clerk_of(branch, "aigerim")


@pytest.fixture
def other(branch: OpenBranch) -> Actor:
    return clerk_of(branch, "daniyar")


@pytest.fixture
def boss(branch: OpenBranch) -> Actor:
    return clerk_of(branch, "timur")


@pytest.fixture
def case(branch: OpenBranch, clerk: Actor) -> Case:
    return registered(branch, clerk)


@pytest.fixture(autouse=True)
def _clean(branch: OpenBranch) -> object:
    yield
    assert branch.check.run().faults == ()


def registered(branch: OpenBranch, who: Actor, kind: str = "request", **more: object) -> Case:
    return branch.of(CaseOperations).register(application(kind, **more), who)


def of_caller(branch: OpenBranch, who: Actor) -> Case:
    """A case of somebody who left a phone number."""
    answers = {"subject": "Address", "wanted": "Correct it", **PHONE}
    return registered(branch, who, answers=answers)


def shown(branch: OpenBranch, case: Case, who: Actor) -> CaseFile:
    return branch.of(CaseViews).case(case.id, who)


def test_the_handler_extends_once_with_a_reason_and_before_the_deadline(
    branch: OpenBranch, case: Case, clerk: Actor, boss: Actor, clock: VirtualClock
) -> None:
    for days in (None, 0, 11):
        with refused(DAYS_MISSING):
            do(branch, case, CaseVerb.EXTEND, clerk, days=days)
    with refused(WORDS_MISSING):
        do(branch, case, CaseVerb.EXTEND, clerk, days=2, words="")
    later = do(branch, case, CaseVerb.EXTEND, clerk, days=2)
    # From Thursday to Saturday.
    assert later.next_due == later.answer_due == datetime(2026, 11, 28, 8, 0, tzinfo=UTC)
    assert later.state is CaseState.WORKING
    told = shown(branch, later, clerk).history[-1].details
    assert (told["days"], told["due_before"]) == (2, "2026-11-26T13:00:00+00:00")
    with refused(EXTENDED_BEFORE):
        do(branch, later, CaseVerb.EXTEND, clerk, days=1)
    assert CaseVerb.EXTEND not in shown(branch, later, clerk).verbs
    again = do(branch, later, CaseVerb.EXTEND, boss, days=1)
    assert again.extra_days == 3
    clock.advance(14 * DAY)
    with refused(STILL_TOO_LATE):
        do(branch, again, CaseVerb.EXTEND, boss, days=1)
    assert do(branch, again, CaseVerb.EXTEND, boss, days=10).extra_days == 13


def test_after_the_deadline_only_who_leads_extends(
    branch: OpenBranch, case: Case, clerk: Actor, other: Actor, boss: Actor, clock: VirtualClock
) -> None:
    with refused(CASE_TAKEN):
        do(branch, case, CaseVerb.EXTEND, other, days=2)
    clock.advance(7 * DAY)
    with refused(TOO_LATE_TO_EXTEND):
        do(branch, case, CaseVerb.EXTEND, clerk, days=10)
    assert do(branch, case, CaseVerb.EXTEND, boss, days=10).extra_days == 10


def test_the_days_of_an_extension_are_not_lost_when_the_visitor_answers(
    branch: OpenBranch, case: Case, clerk: Actor
) -> None:
    later = do(branch, case, CaseVerb.EXTEND, clerk, days=2)
    asked = do(branch, later, CaseVerb.ASK, clerk)
    with refused(CASE_NOT_POSSIBLE):
        do(branch, asked, CaseVerb.EXTEND, clerk, days=2)
    assert do(branch, asked, CaseVerb.ANSWER, clerk).answer_due == later.answer_due


def test_most_of_the_time_is_used_up_before_the_deadline(branch: OpenBranch, case: Case, clerk: Actor) -> None:
    # The morning of Friday to the evening of Thursday: four fifths are over on Wednesday.
    assert case.near is not None
    assert case.near.date() == date(2026, 11, 25)
    later = do(branch, case, CaseVerb.EXTEND, clerk, days=5)
    assert later.near is not None
    assert case.near < later.near < later.answer_due  # type: ignore[operator]


def test_a_visitor_who_was_asked_is_reminded_and_the_clock_still_stands(
    branch: OpenBranch, case: Case, clerk: Actor, other: Actor, clock: VirtualClock
) -> None:
    asked = do(branch, case, CaseVerb.ASK, clerk)
    clock.advance(3 * DAY)
    with refused(CHANNEL_MISSING):
        do(branch, asked, CaseVerb.REMIND, clerk)
    reminded = do(branch, asked, CaseVerb.REMIND, other, channel=Channel.PHONE)
    assert (reminded.state, reminded.reminded, reminded.next_due) == (CaseState.ASKED, clock.now(), None)
    with refused(CASE_CHANGED):
        do(branch, asked, CaseVerb.REMIND, clerk, channel=Channel.PHONE)
    assert do(branch, reminded, CaseVerb.ANSWER, clerk).reminded is None


def test_another_body_is_reminded_with_a_new_day_to_ask_again(branch: OpenBranch, case: Case, clerk: Actor) -> None:
    referred = do(branch, case, CaseVerb.REFER, clerk, watch=date(2026, 11, 25))
    for day in (None, date(2026, 11, 19)):
        with refused(WATCH_DAY_MISSING):
            do(branch, referred, CaseVerb.REMIND, clerk, channel=Channel.LETTER, watch=day)
    reminded = do(branch, referred, CaseVerb.REMIND, clerk, channel=Channel.LETTER, watch=date(2026, 12, 1))
    assert (reminded.state, reminded.watch) == (CaseState.REFERRED, date(2026, 12, 1))


def test_the_lower_number_goes_on_and_the_history_of_both_is_read(
    branch: OpenBranch, clerk: Actor, clock: VirtualClock
) -> None:
    first, second = of_caller(branch, clerk), of_caller(branch, clerk)
    second = do(branch, second, CaseVerb.NOTE, clerk, words="seen by the second")
    clock.advance(60)
    merged = do(branch, first, CaseVerb.MERGE, clerk, other="000002")
    assert (merged.id, merged.ending, merged.merged_into) == (second.id, Ending.DUPLICATE, first.id)
    lead, closed = shown(branch, first, clerk), shown(branch, second, clerk)
    assert (lead.case, lead.merged) == (first, ("ALMALY-2026-000002",))
    assert closed.goes_on_as == "ALMALY-2026-000001"
    assert [(step.verb, step.number[-1:]) for step in lead.history] == [
        (CaseVerb.REGISTER, ""), (CaseVerb.REGISTER, "2"), (CaseVerb.NOTE, "2"), (CaseVerb.MERGE, "2"),
    ]  # fmt: skip
    assert "seen by the second" in {step.words for step in lead.history}
    # It goes on as the other one, so it is not reopened.
    with refused(CASE_NOT_POSSIBLE):
        do(branch, merged, CaseVerb.REOPEN, clerk)
    # What was merged before comes along.
    third = of_caller(branch, clerk)
    do(branch, third, CaseVerb.MERGE, clerk, other="1")
    assert shown(branch, first, clerk).merged == ("ALMALY-2026-000002", "ALMALY-2026-000003")


def test_cases_of_different_visitors_are_merged_only_by_who_leads(
    branch: OpenBranch, clerk: Actor, other: Actor, boss: Actor
) -> None:
    first, second, theirs = registered(branch, clerk), registered(branch, clerk), registered(branch, other)
    with refused(OTHER_MATTER):
        do(branch, second, CaseVerb.MERGE, clerk, other="1")
    with refused(CASE_TAKEN):
        do(branch, second, CaseVerb.MERGE, clerk, other="3")
    assert do(branch, theirs, CaseVerb.MERGE, boss, other="2026-1").merged_into == first.id
    ticket = take(branch)
    one, two = (registered(branch, clerk, ticket_id=ticket.id) for _ in range(2))
    assert do(branch, two, CaseVerb.MERGE, clerk, other=f"{one.number}").merged_into == one.id


def test_what_cannot_be_one_matter_is_refused(branch: OpenBranch, case: Case, clerk: Actor, boss: Actor) -> None:
    complaint = registered(branch, clerk, "complaint", concerns_id=boss.id)
    general = registered(branch, clerk, "complaint")
    done = do(branch, registered(branch, clerk), CaseVerb.WITHDRAW, clerk)
    for typed, problem in (("", OTHER_CASE_MISSING), ("x", OTHER_CASE_MISSING), ("99", UNKNOWN_CASE)):
        with refused(problem):
            do(branch, case, CaseVerb.MERGE, clerk, other=typed)
    with refused(OTHER_CASE_MISSING):
        do(branch, case, CaseVerb.MERGE, clerk, other=f"{done.number}")
    with refused(WORDS_MISSING):
        do(branch, case, CaseVerb.MERGE, clerk, other="2", words="")
    chief = clerk_of(branch, next(each.code for each in branch.staff.members() if each.role is Role.ADMIN))
    for number in (case.number, general.number):
        with refused(OTHER_MATTER):
            do(branch, case, CaseVerb.MERGE, chief, other=f"{number}")
    # The manager it concerns does not learn that it exists.
    with refused(UNKNOWN_CASE):
        do(branch, general, CaseVerb.MERGE, boss, other=f"{complaint.number}")
    with refused(CASE_IS_CLOSED):
        do(branch, done, CaseVerb.MERGE, clerk, other="1")
    decided = do(branch, case, CaseVerb.DECIDE, clerk, outcome="granted")
    with refused(CASE_NOT_POSSIBLE):
        do(branch, decided, CaseVerb.MERGE, clerk, other="2")


def test_who_leads_separates_merged_cases_within_thirty_days(
    branch: OpenBranch, clerk: Actor, boss: Actor, clock: VirtualClock
) -> None:
    first, second = of_caller(branch, clerk), of_caller(branch, clerk)
    pooled = registered(branch, clerk, take=False)
    asked = do(branch, second, CaseVerb.ASK, clerk)
    clock.advance(DAY)
    merged = do(branch, asked, CaseVerb.MERGE, clerk, other="1")
    assert merged.asked_since is None
    with refused(CASE_IS_CLOSED):
        do(branch, merged, CaseVerb.NOTE, clerk)
    with refused(NOT_ALLOWED):
        do(branch, merged, CaseVerb.UNMERGE, clerk)
    assert CaseVerb.UNMERGE in shown(branch, merged, boss).verbs
    apart = do(branch, merged, CaseVerb.UNMERGE, boss)
    assert (apart.state, apart.handler_id, apart.ending, apart.merged_into) == (
        CaseState.WORKING, clerk.id, None, None,
    )  # fmt: skip
    # The visitor had to act from Friday to Saturday.
    assert apart.answer_due is not None
    assert first.answer_due is not None
    assert apart.next_due == apart.answer_due >= first.answer_due
    assert shown(branch, first, clerk).merged == ()
    back = do(branch, do(branch, pooled, CaseVerb.MERGE, boss, other="1"), CaseVerb.UNMERGE, boss)
    assert (back.state, back.handler_id) == (CaseState.RECEIVED, None)
    with refused(CASE_NOT_POSSIBLE):
        do(branch, do(branch, back, CaseVerb.WITHDRAW, clerk), CaseVerb.UNMERGE, boss)
    again = do(branch, apart, CaseVerb.MERGE, boss, other="1")
    clock.advance(31 * DAY)
    with refused(TOO_LATE_TO_UNMERGE):
        do(branch, again, CaseVerb.UNMERGE, boss)


def test_who_leads_names_the_person_a_complaint_concerns_and_from_then_on_that_person_is_out(
    branch: OpenBranch, clerk: Actor, other: Actor, boss: Actor
) -> None:
    complaint = registered(branch, clerk, "complaint", take=True)
    assert CaseVerb.CONCERN not in shown(branch, complaint, clerk).verbs
    with refused(NOT_ALLOWED):
        do(branch, complaint, CaseVerb.CONCERN, clerk, staff_id=other.id)
    named = do(branch, complaint, CaseVerb.CONCERN, boss, staff_id=clerk.id)
    assert (named.concerns_id, named.handler_id, named.state) == (clerk.id, None, CaseState.WORKING)
    with refused(NOT_ALLOWED):
        shown(branch, named, clerk)
    assert do(branch, named, CaseVerb.TAKE, other).handler_id == other.id
    assert shown(branch, named, boss).history[-2].given_to == "Aigerim S."
    request = registered(branch, clerk)
    with refused(CASE_NOT_POSSIBLE):
        do(branch, request, CaseVerb.CONCERN, boss, staff_id=other.id)
