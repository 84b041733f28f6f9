"""Why a case is stuck, and when something was so many working days ago."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.office.catalog.model import OpeningHours
from shared.office.catalog.working_time import WorkingCalendar, days_gone, due
from shared.service_desk.cases.model import Case, CaseState, Channel, Opinion
from shared.service_desk.cases.model.lists import StuckReason
from shared.service_desk.cases.rules.stuck import StuckClock, Workers, stuck, stuck_clock

ONE, TWO, BOSS = (UUID(int=each) for each in (1, 2, 3))
WORKERS = Workers({ONE, TWO, BOSS}, {BOSS})
#: Monday to Friday, 9 to 18 in Almaty; the 25th is a holiday.
CALENDAR = WorkingCalendar(
    "Asia/Almaty",
    tuple(OpeningHours(day, time(9), time(18)) for day in range(5)),
    {date(2026, 11, 25): ()},
)
FRIDAY = datetime(2026, 11, 20, 7, 0, tzinfo=UTC)
CASE = Case(
    id=UUID(int=9), year=2026, number=1, type_code="request", type_version=1, state=CaseState.WORKING, version=1,
    round=1, channel=Channel.COUNTER, language="kk", registered=FRIDAY, began=FRIDAY, changed=FRIDAY, code_digest="",
    handler_id=ONE, answer_due=FRIDAY + timedelta(days=10), near=FRIDAY + timedelta(days=8),
)  # fmt: skip


def why(clock: StuckClock | None = None, workers: Workers = WORKERS, **changed: Any) -> StuckReason | None:
    found = stuck(replace(CASE, **changed), clock or at(FRIDAY + timedelta(hours=1)), workers)
    return None if found is None else found[0]


def at(now: datetime) -> StuckClock:
    return stuck_clock(now, CALENDAR)


def test_a_case_that_was_just_taken_is_not_stuck() -> None:
    assert why() is None


@pytest.mark.parametrize(
    ("days", "reason"),
    [(3, None), (5, None), (6, StuckReason.UNTOUCHED), (9, StuckReason.NEAR), (11, StuckReason.OVERDUE)],
)
def test_an_untouched_case_comes_nearer_to_its_deadline(days: int, reason: StuckReason | None) -> None:
    # Three working days after Friday: Thursday the 26th, because the 25th is a holiday.
    assert why(at(FRIDAY + timedelta(days=days, hours=9))) is reason


def test_the_clock_of_the_answer_stands_while_the_visitor_was_asked() -> None:
    asked = {"state": CaseState.ASKED, "asked_since": FRIDAY}
    late = at(FRIDAY + timedelta(days=20))
    assert why(at(FRIDAY + timedelta(days=5)), **asked) is None
    assert why(late, **asked) is StuckReason.ASKED
    assert why(late, **asked, reminded=FRIDAY + timedelta(days=18)) is None


def test_a_referral_is_stuck_on_the_day_after_its_watch_date() -> None:
    referred = {"state": CaseState.REFERRED, "watch": date(2026, 11, 23)}
    assert why(at(datetime(2026, 11, 23, 12, 0, tzinfo=UTC)), **referred) is None
    assert why(at(datetime(2026, 11, 23, 20, 0, tzinfo=UTC)), **referred) is StuckReason.REFERRED  # already the 24th


def test_a_case_is_stuck_when_an_opinion_that_it_waits_for_is_late() -> None:
    due = FRIDAY + timedelta(days=1)
    needed = Opinion(None, FRIDAY, due, required=True, of_unit="licences")
    assert why(at(due), opinions=(needed,)) is None
    assert why(at(due + timedelta(seconds=1)), opinions=(needed,)) is StuckReason.OPINION
    for fine in (replace(needed, required=False), replace(needed, given=FRIDAY)):
        assert why(at(due + timedelta(seconds=1)), opinions=(fine,)) is None


def test_three_hand_overs_without_a_decision_are_too_many() -> None:
    assert why(hand_overs=2) is None
    assert why(hand_overs=3) is StuckReason.HANDED_OVER


def test_a_decision_waits_two_days_for_approval_or_for_being_told() -> None:
    proposed = {"state": CaseState.APPROVING, "proposed": FRIDAY, "decided_by": ONE}
    assert why(at(FRIDAY + timedelta(days=3)), **proposed) is None
    assert why(at(FRIDAY + timedelta(days=5)), **proposed) is StuckReason.APPROVAL
    decided = {"state": CaseState.DECIDED, "tell_due": FRIDAY + timedelta(days=4)}
    assert why(at(FRIDAY + timedelta(days=3)), **decided) is None
    assert why(at(FRIDAY + timedelta(days=5)), **decided) is StuckReason.NOT_TOLD


def test_nobody_can_take_what_all_who_work_here_must_not_handle() -> None:
    pool = {"handler_id": None, "state": CaseState.RECEIVED}
    few = Workers({ONE, TWO}, {TWO})
    assert why(workers=few, **pool) is None
    assert why(workers=few, **pool, deciders=(ONE,), concerns_id=TWO) is StuckReason.NOBODY
    assert why(workers=few, handler_id=BOSS) is StuckReason.NOBODY  # who handles it does not work here any more
    own = {"state": CaseState.APPROVING, "proposed": FRIDAY}
    assert why(workers=few, **own, decided_by=TWO) is StuckReason.NOBODY
    assert why(workers=few, **own, decided_by=ONE) is None
    assert why(workers=Workers((), ()), **pool) is StuckReason.NOBODY


@given(
    st.datetimes(datetime(2026, 11, 1), datetime(2026, 12, 31)),  # noqa: DTZ001
    st.integers(0, 60 * 24 * 14),
    st.integers(0, 5),
)
def test_something_is_days_ago_exactly_when_so_many_working_days_are_over(
    start: datetime, minutes: int, days: int
) -> None:
    start = start.replace(tzinfo=UTC)
    now = start + timedelta(minutes=minutes)
    end, limit = due(start, days, (), CALENDAR), days_gone(now, days, CALENDAR)
    assert end is not None
    assert limit is not None
    assert (end <= now) == (start < limit)


def test_where_nobody_ever_works_nothing_is_days_ago() -> None:
    never = WorkingCalendar("Asia/Almaty", (OpeningHours(0, time(9), time(18)),), None)
    empty = replace(never, special={date(2026, 11, 2) + timedelta(days=7 * each): () for each in range(-200, 200)})
    assert days_gone(FRIDAY, 1, empty) is None
    assert stuck_clock(FRIDAY, empty).untouched is None
