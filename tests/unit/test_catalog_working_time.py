"""Working time: what is due when, whatever the hours, holidays, pauses and changes of the clocks."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from typing import NamedTuple
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.office.catalog.model import OpeningHours
from shared.office.catalog.working_time import LONGEST_DAYS, Period, WorkingCalendar, due, wall_clock, worked

#: Almaty gave up an hour in 2024; London changes its clocks; Beirut at midnight; Apia left out a whole day in 2011.
ZONES = ("Asia/Almaty", "Europe/London", "Asia/Beirut", "Asia/Tehran", "UTC", "Pacific/Apia")
CLOCKS = st.integers(0, 47).map(lambda half: time(half // 2, half % 2 * 30))
CHANGES = (date(2024, 2, 29), date(2026, 3, 29), date(2026, 10, 25), date(2011, 12, 30))
HOURS = st.lists(st.builds(OpeningHours, st.integers(0, 6), CLOCKS, CLOCKS), max_size=10).map(tuple)
TIMES = st.integers(0, 60 * 60 * 60).map(lambda seconds: timedelta(seconds=seconds))
SPANS = st.one_of(TIMES, st.integers(0, 12))


class Scene(NamedTuple):
    """Two instants in order, pauses and a calendar, all around one change of the clocks."""

    start: datetime
    end: datetime
    pauses: list[Period]
    more: list[Period]
    calendar: WorkingCalendar


@st.composite
def scenes(draw: st.DrawFn) -> Scene:
    middle = draw(st.sampled_from(CHANGES))
    days = st.integers(-8, 8).map(lambda off: middle + timedelta(days=off))
    midnight = datetime(middle.year, middle.month, middle.day, tzinfo=UTC)
    instants = st.integers(-8 * 86400, 8 * 86400).map(lambda seconds: midnight + timedelta(seconds=seconds))
    lengths = st.integers(0, 400_000).map(lambda seconds: timedelta(seconds=seconds))
    pauses = st.lists(st.tuples(instants, lengths).map(lambda pair: (pair[0], pair[0] + pair[1])), max_size=3)
    special = st.dictionaries(days, st.lists(st.tuples(CLOCKS, CLOCKS), max_size=2).map(tuple), max_size=4)
    calendar = st.builds(WorkingCalendar, st.sampled_from(ZONES), HOURS, special)
    return Scene(*sorted((draw(instants), draw(instants))), draw(pauses), draw(pauses), draw(calendar))


AROUND = timedelta(days=3)

WEEKDAYS = tuple(OpeningHours(weekday, time(9), time(18)) for weekday in range(5))
OFFICE = WorkingCalendar("Asia/Almaty", WEEKDAYS)


def at(day: int, hour: int, minute: int = 0, month: int = 3) -> datetime:
    return wall_clock(date(2026, month, day), time(hour, minute), "Asia/Almaty")


@given(scenes(), SPANS)
def test_who_begins_later_is_due_no_earlier(scene: Scene, span: timedelta | int) -> None:
    earlier, later = (due(start, span, scene.pauses, scene.calendar) for start in (scene.start, scene.end))
    assert later is None or (earlier is not None and earlier <= later)


@given(scenes(), st.tuples(TIMES, TIMES) | st.tuples(st.integers(0, 12), st.integers(0, 12)))
def test_more_time_is_due_no_earlier(scene: Scene, spans: tuple[timedelta, timedelta] | tuple[int, int]) -> None:
    shorter, longer = (due(scene.start, span, scene.pauses, scene.calendar) for span in sorted(spans))
    assert longer is None or (shorter is not None and scene.start <= shorter <= longer)


@given(scenes(), SPANS)
def test_pauses_only_ever_push_later(scene: Scene, span: timedelta | int) -> None:
    few = due(scene.start, span, scene.pauses, scene.calendar)
    more = due(scene.start, span, scene.pauses + scene.more, scene.calendar)
    assert more is None or (few is not None and few <= more)


@given(scenes(), SPANS)
def test_nothing_is_due_outside_working_time(scene: Scene, span: timedelta | int) -> None:
    found = due(scene.start, span, scene.pauses, scene.calendar)
    if found is not None:
        periods = scene.calendar.periods((found - AROUND).date(), (found + AROUND).date())
        assert any(begins <= found <= ends for begins, ends in periods)


@given(scenes(), TIMES)
def test_up_to_the_due_instant_exactly_the_span_is_worked(scene: Scene, span: timedelta) -> None:
    found = due(scene.start, span, scene.pauses, scene.calendar)
    assert found is None or worked(scene.start, found, scene.pauses, scene.calendar) == span


@given(scenes())
def test_what_was_worked_until_an_instant_at_work_is_due_at_that_instant(scene: Scene) -> None:
    start, end, pauses, _, calendar = scene
    just_before = end - timedelta(microseconds=1)
    if start <= just_before and worked(just_before, end, pauses, calendar):
        assert due(start, worked(start, end, pauses, calendar), pauses, calendar) == end


@given(scenes())
def test_periods_are_in_order_and_do_not_touch(scene: Scene) -> None:
    periods = list(scene.calendar.periods(scene.start.date(), scene.end.date()))
    assert all(begins < ends for begins, ends in periods)
    assert all(one[1] < other[0] for one, other in pairwise(periods))


def test_hours_are_counted_over_nights_and_weekends() -> None:
    # 2026-03-06 is a Friday.
    assert due(at(6, 17), timedelta(hours=3), (), OFFICE) == at(9, 11)
    assert worked(at(6, 17), at(9, 11), (), OFFICE) == timedelta(hours=3)
    assert due(at(7, 12), timedelta(0), (), OFFICE) == at(9, 9)


def test_the_day_of_receipt_is_day_zero_and_after_closing_the_next_working_day() -> None:
    assert due(at(2, 9), 0, (), OFFICE) == at(2, 18)
    assert due(at(2, 17, 59), 5, (), OFFICE) == at(9, 18)
    assert due(at(2, 18), 5, (), OFFICE) == at(10, 18)
    assert due(at(7, 12), 1, (), OFFICE) == at(10, 18)


def test_holidays_and_shifted_saturdays_have_their_own_times() -> None:
    special = {date(2026, 3, 9): (), date(2026, 3, 7): ((time(10), time(14)),)}
    calendar = WorkingCalendar("Asia/Almaty", WEEKDAYS, special)
    assert due(at(6, 12), 1, (), calendar) == at(7, 14)
    assert due(at(6, 12), 2, (), calendar) == at(10, 18)
    assert due(at(6, 17), timedelta(hours=6), (), calendar) == at(10, 10)


def test_a_day_counts_unless_the_pause_covers_all_of_its_working_time() -> None:
    assert due(at(2, 12), 1, [(at(3, 9), at(3, 17, 59))], OFFICE) == at(3, 18)
    assert due(at(2, 12), 1, [(at(2, 17, 59), at(3, 18))], OFFICE) == at(4, 18)
    # Two pauses that meet cover it too.
    assert due(at(2, 12), 1, [(at(3, 12), at(3, 20)), (at(3, 8), at(3, 12))], OFFICE) == at(4, 18)


def test_a_night_belongs_to_the_day_it_begins_on() -> None:
    nights = WorkingCalendar("Asia/Almaty", tuple(OpeningHours(day, time(20), time(4)) for day in range(7)))
    assert due(at(3, 1), 0, (), nights) == at(3, 4)
    assert due(at(3, 1), 1, (), nights) == at(4, 4)
    assert due(at(3, 3), timedelta(hours=2), (), nights) == at(3, 21)


def test_a_branch_without_hours_always_works() -> None:
    always = WorkingCalendar("Asia/Almaty")
    assert due(at(7, 23), timedelta(hours=50), (), always) == at(7, 23) + timedelta(hours=50)
    assert due(at(7, 23), 1, (), always) == at(9, 0)


def test_an_hour_that_comes_twice_is_worked_twice() -> None:
    zone = "Europe/London"
    nights = WorkingCalendar(zone, (OpeningHours(6, time(0), time(6)),))
    start, end = (wall_clock(date(2026, 10, 25), clock, zone) for clock in (time(0), time(6)))
    assert worked(start, end, (), nights) == timedelta(hours=7)
    back = datetime(2026, 10, 25, 1, 30, fold=1, tzinfo=ZoneInfo(zone))
    assert due(start, timedelta(hours=2, minutes=30), (), nights) == back.astimezone(UTC)


def test_the_search_ends_where_nobody_ever_works() -> None:
    never = WorkingCalendar("UTC", (OpeningHours(0, time(9), time(18)),), {})
    start = at(2, 12)
    holiday = start - timedelta(days=1), start + timedelta(days=LONGEST_DAYS + 30)
    assert due(start, timedelta(hours=1), [holiday], never) is None
    assert due(start, 1, [holiday], never) is None


def test_a_branch_that_never_closes_is_searched_only_as_far_as_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    looked_at: list[date] = []
    plain = WorkingCalendar.periods_of
    monkeypatch.setattr(WorkingCalendar, "periods_of", lambda self, day: looked_at.append(day) or plain(self, day))
    start = datetime(2026, 11, 20, 5, 0, tzinfo=UTC)
    assert due(start, timedelta(hours=30), (), WorkingCalendar("Asia/Almaty")) == start + timedelta(hours=30)
    assert len(looked_at) <= 4
