"""The business day and the opening hours, also on days when clocks are changed."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from shared.office.catalog.model import Catalog, OpeningHours, SpecialDay
from shared.office.catalog.rules import announcements, business_day, day_bounds, ever_open, local, next_opening, opening
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import without_direction_controls
from shared.platform.i18n.translator import Translator
from tests.helpers.small_branches import small_catalog, words

MIDNIGHT = time(0)
ALMATY = "Asia/Almaty"


def at(zone: str, year: int, month: int, day: int, hour: int = 0, minute: int = 0, fold: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute, fold=fold, tzinfo=ZoneInfo(zone)).astimezone(UTC)


def open_hours(zone: str, *hours: OpeningHours, holidays: tuple[SpecialDay, ...] = ()) -> Catalog:
    return replace(small_catalog(time_zone=zone), hours=hours, special_days=holidays)


def every_day(opens: time, closes: time) -> tuple[OpeningHours, ...]:
    return tuple(OpeningHours(weekday, opens, closes) for weekday in range(7))


def test_before_the_day_change_it_is_still_yesterday() -> None:
    six = time(6)
    assert business_day(at(ALMATY, 2026, 3, 2, 5, 59), ALMATY, six) == date(2026, 3, 1)
    assert business_day(at(ALMATY, 2026, 3, 2, 6, 0), ALMATY, six) == date(2026, 3, 2)


def test_the_day_of_almatys_zone_change_is_one_day_of_25_hours() -> None:
    start, end = day_bounds(date(2024, 2, 29), ALMATY, MIDNIGHT)
    assert end - start == timedelta(hours=25)
    # 23:30 comes twice that evening; both times it is the 29th.
    for fold in (0, 1):
        assert business_day(at(ALMATY, 2024, 2, 29, 23, 30, fold), ALMATY, MIDNIGHT) == date(2024, 2, 29)
    assert business_day(end, ALMATY, MIDNIGHT) == date(2024, 3, 1)


def test_a_day_that_has_begun_does_not_end_when_clocks_go_back_over_its_start() -> None:
    half_past_one = time(1, 30)
    before = at("Europe/London", 2026, 10, 25, 1, 45, fold=0)
    after = at("Europe/London", 2026, 10, 25, 1, 15, fold=1)
    assert before < after
    assert business_day(before, "Europe/London", half_past_one) == date(2026, 10, 25)
    assert business_day(after, "Europe/London", half_past_one) == date(2026, 10, 25)


def test_a_day_whose_start_is_skipped_by_summer_time_begins_an_hour_later_on_the_clock() -> None:
    start, end = day_bounds(date(2026, 3, 29), "Europe/London", time(1, 30))
    assert local(start, "Europe/London").time() == time(2, 30)
    assert end - start == timedelta(hours=23)


def test_tehran_keeps_half_an_hour_of_its_own() -> None:
    assert business_day(datetime(2026, 3, 20, 20, 29, tzinfo=UTC), "Asia/Tehran", MIDNIGHT) == date(2026, 3, 20)
    assert business_day(datetime(2026, 3, 20, 20, 30, tzinfo=UTC), "Asia/Tehran", MIDNIGHT) == date(2026, 3, 21)


@given(
    st.integers(0, 10 * 366 * 24 * 60).map(lambda after: datetime(2020, 1, 1, tzinfo=UTC) + timedelta(minutes=after)),
    st.integers(0, 7200),
    st.sampled_from([ALMATY, "Europe/London", "Asia/Tehran", "Africa/Cairo", "Pacific/Apia", "Asia/Kathmandu"]),
    st.sampled_from([MIDNIGHT, time(1, 30), time(2, 30), time(6)]),
)
def test_business_days_never_run_backwards(instant: datetime, minutes: int, zone: str, starts: time) -> None:
    day = business_day(instant, zone, starts)
    start, end = day_bounds(day, zone, starts)
    assert start <= instant < end
    assert day <= business_day(instant + timedelta(minutes=minutes), zone, starts)


def test_an_open_branch_says_when_it_closes() -> None:
    now = opening(small_catalog(), at(ALMATY, 2026, 3, 2, 10))
    assert now.open
    assert now.closes == at(ALMATY, 2026, 3, 2, 18)
    assert str(now.closes.tzinfo) == ALMATY
    assert now.next_opens is None


def test_at_closing_time_the_branch_is_closed_and_opens_tomorrow() -> None:
    evening = opening(small_catalog(), at(ALMATY, 2026, 3, 2, 18))
    assert not evening.open
    assert evening.closes is None
    assert evening.next_opens == at(ALMATY, 2026, 3, 3, 9)


def test_a_lunch_break_closes_the_branch_for_an_hour() -> None:
    noon = opening(small_catalog(), at(ALMATY, 2026, 3, 6, 13, 30))
    assert not noon.open
    assert noon.next_opens == at(ALMATY, 2026, 3, 6, 14)


def test_after_the_weekend_and_a_holiday_it_opens_on_tuesday() -> None:
    holiday_before = opening(small_catalog(), at(ALMATY, 2026, 3, 20, 19))
    assert holiday_before.next_opens == at(ALMATY, 2026, 3, 24, 9)
    on_the_day = opening(small_catalog(), at(ALMATY, 2026, 3, 23, 11))
    assert not on_the_day.open
    assert on_the_day.special_day == SpecialDay(date(2026, 3, 23), words("Nauryz"))


def test_a_branch_that_stays_closed_names_no_opening() -> None:
    holidays = tuple(SpecialDay(date(2026, 3, 1) + timedelta(days=days), words("Repairs")) for days in range(40))
    closed = opening(open_hours(ALMATY, *every_day(time(9), time(18)), holidays=holidays), at(ALMATY, 2026, 3, 5, 10))
    assert not closed.open
    assert closed.next_opens is None


def test_a_night_service_stays_open_over_midnight() -> None:
    night = open_hours(ALMATY, *every_day(time(20), time(4)))
    assert opening(night, at(ALMATY, 2026, 3, 2, 3, 59)).closes == at(ALMATY, 2026, 3, 2, 4)
    assert not opening(night, at(ALMATY, 2026, 3, 2, 4)).open


def test_a_branch_that_never_closes_says_no_closing_time() -> None:
    for hours in (every_day(MIDNIGHT, MIDNIGHT), ()):
        always = opening(open_hours(ALMATY, *hours), at(ALMATY, 2026, 3, 2, 3))
        assert always.open
        assert always.closes is None


def test_london_opens_at_nine_by_the_wall_clock_also_after_the_change() -> None:
    hours = open_hours("Europe/London", *every_day(time(9), time(17)))
    saturday_evening = datetime(2026, 3, 28, 20, 0, tzinfo=UTC)
    next_opens = opening(hours, saturday_evening).next_opens
    assert next_opens is not None
    assert next_opens.astimezone(UTC) == datetime(2026, 3, 29, 8, 0, tzinfo=UTC)


def test_an_hour_that_comes_twice_is_open_both_times() -> None:
    hours = open_hours("Europe/London", *every_day(time(1), time(3)))
    first, second = (at("Europe/London", 2026, 10, 25, 1, 30, fold) for fold in (0, 1))
    assert opening(hours, first).open
    assert opening(hours, second).open


def test_almatys_extra_hour_does_not_move_the_morning() -> None:
    evening = opening(small_catalog(), datetime(2024, 2, 29, 17, 0, tzinfo=UTC))
    assert evening.next_opens is not None
    assert evening.next_opens.astimezone(UTC) == datetime(2024, 3, 1, 4, 0, tzinfo=UTC)


CLOSED_LEAP_DAY = SpecialDay(date(2028, 2, 29), words("Repairs"))


def test_a_leap_day_years_ahead_is_closed_and_the_next_day_opens() -> None:
    hours = open_hours(ALMATY, *every_day(time(9), time(18)), holidays=(CLOSED_LEAP_DAY,))
    closed = opening(hours, at(ALMATY, 2028, 2, 29, 12))
    assert (closed.open, closed.next_opens) == (False, at(ALMATY, 2028, 3, 1, 9))
    assert opening(hours, at(ALMATY, 2027, 3, 1, 12)).open


def test_a_special_day_is_open_by_its_own_hours_where_the_weekday_is_closed() -> None:
    short = SpecialDay(date(2026, 3, 8), words("Moved"), ((time(10), time(12)), (time(13), time(15))))
    weekdays = open_hours(ALMATY, *(OpeningHours(day, time(9), time(18)) for day in range(5)), holidays=(short,))
    assert opening(weekdays, at(ALMATY, 2026, 3, 7, 12)).next_opens == at(ALMATY, 2026, 3, 8, 10)
    lunch = opening(weekdays, at(ALMATY, 2026, 3, 8, 12, 30))
    assert (lunch.open, lunch.next_opens, lunch.special_day) == (False, at(ALMATY, 2026, 3, 8, 13), short)
    assert opening(weekdays, at(ALMATY, 2026, 3, 8, 14)).closes == at(ALMATY, 2026, 3, 8, 15)


def test_a_branch_that_is_always_open_is_closed_on_a_special_day() -> None:
    closed = SpecialDay(date(2026, 3, 23), words("Nauryz"))
    always = open_hours(ALMATY, holidays=(closed,))
    assert opening(always, at(ALMATY, 2026, 3, 22, 23)).closes == at(ALMATY, 2026, 3, 23, 0)
    assert opening(always, at(ALMATY, 2026, 3, 23, 12)).next_opens == at(ALMATY, 2026, 3, 24, 0)


def test_special_hours_until_midnight_go_on_into_the_next_day() -> None:
    night = SpecialDay(date(2026, 3, 20), words("Long night"), ((time(18), MIDNIGHT),))
    after = SpecialDay(date(2026, 3, 21), words("Long night"), ((MIDNIGHT, time(3)),))
    hours = open_hours(ALMATY, *every_day(time(9), time(17)), holidays=(night, after))
    assert opening(hours, at(ALMATY, 2026, 3, 20, 23)).closes == at(ALMATY, 2026, 3, 21, 3)


def test_special_hours_count_by_the_wall_clock_on_the_day_the_clocks_change() -> None:
    short = SpecialDay(date(2026, 3, 29), words("Summer time"), ((MIDNIGHT, time(4)),))
    london = open_hours("Europe/London", *every_day(time(9), time(17)), holidays=(short,))
    closes = opening(london, datetime(2026, 3, 29, 0, 30, tzinfo=UTC)).closes
    assert closes is not None
    assert closes.astimezone(UTC) == datetime(2026, 3, 29, 3, tzinfo=UTC)


def told(catalog: Catalog, instant: datetime) -> list[str]:
    english = Translator(Language.EN)
    return [without_direction_controls(english.text(text)) for text in announcements(catalog, instant)]


def test_special_days_are_announced_from_the_set_day_on_and_those_that_say_the_same_together() -> None:
    nauryz = [SpecialDay(date(2026, 3, day), words("Nauryz"), announced_days=3) for day in (21, 22)]
    short = SpecialDay(date(2026, 3, 20), words("Eve"), ((time(9), time(13)),), words("Come early."), announced_days=1)
    catalog = open_hours(ALMATY, *every_day(time(9), time(18)), holidays=(short, *nauryz))
    assert told(catalog, at(ALMATY, 2026, 3, 17, 12)) == []
    assert told(catalog, at(ALMATY, 2026, 3, 18, 12)) == ["Nauryz: Saturday 21 March, closed."]
    assert told(catalog, at(ALMATY, 2026, 3, 19, 12)) == [
        "Eve: Friday 20 March, open 09:00–13:00. Come early.",
        "Nauryz: Saturday 21 March, Sunday 22 March, closed.",
    ]
    assert told(catalog, at(ALMATY, 2026, 3, 20, 12))[0] == "Eve: open today 09:00–13:00. Come early."
    assert told(catalog, at(ALMATY, 2026, 3, 21, 12)) == ["Nauryz: closed today.", "Nauryz: Sunday 22 March, closed."]
    assert told(catalog, at(ALMATY, 2026, 3, 23, 12)) == []


class TestHoursOfAService:
    """A branch from 9 to 18 with a break, and a service that has hours of its own."""

    catalog = open_hours(
        ALMATY,
        *every_day(time(9), time(13)),
        *every_day(time(14), time(18)),
        holidays=(SpecialDay(date(2026, 3, 4), words("Short day"), ((time(11), time(12)),)),),
    )
    late = every_day(time(12), time(20))

    def test_it_is_open_when_its_own_hours_and_those_of_the_branch_say_so(self) -> None:
        def status(hour: int, day: int = 2) -> tuple[bool, datetime | None, datetime | None]:
            told = opening(self.catalog, at(ALMATY, 2026, 3, day, hour), self.late)
            return told.open, told.closes, told.next_opens

        assert status(10) == (False, None, at(ALMATY, 2026, 3, 2, 12))
        assert status(12) == (True, at(ALMATY, 2026, 3, 2, 13), None)
        assert status(15) == (True, at(ALMATY, 2026, 3, 2, 18), None)
        # On the short day the branch closes before the service would open.
        assert status(19, 3) == (False, None, at(ALMATY, 2026, 3, 5, 12))
        assert not status(11, 4)[0]

    def test_after_the_last_ticket_before_a_break_it_opens_after_the_break(self) -> None:
        instant = at(ALMATY, 2026, 3, 2, 12, 50)
        assert not opening(self.catalog, instant, self.late).issues_tickets(instant, timedelta(minutes=15))
        assert next_opening(self.catalog, instant, self.late) == at(ALMATY, 2026, 3, 2, 14)

    def test_on_weekdays_without_hours_it_is_closed(self) -> None:
        tuesdays = (OpeningHours(1, time(10), time(12)),)
        assert next_opening(self.catalog, at(ALMATY, 2026, 3, 4, 10), tuesdays) == at(ALMATY, 2026, 3, 10, 10)

    def test_hours_in_which_the_branch_is_closed_never_open_it(self) -> None:
        assert ever_open(self.catalog, self.late)
        assert ever_open(self.catalog, ())
        assert not ever_open(self.catalog, (OpeningHours(1, time(19), time(21)), OpeningHours(2, time(13), time(14))))
        assert next_opening(self.catalog, at(ALMATY, 2026, 3, 4, 10), (OpeningHours(1, time(19), time(21)),)) is None

    @given(st.integers(0, 6), st.integers(0, 22), st.integers(1, 12), st.integers(0, 14 * 24 * 4))
    def test_it_is_never_open_while_the_branch_is_closed(self, day: int, start: int, length: int, quarter: int) -> None:
        end = min(start + length, 24)
        own = (OpeningHours(day, time(start), time(end % 24)),)
        instant = at(ALMATY, 2026, 3, 2) + quarter * timedelta(minutes=15)
        service, branch = opening(self.catalog, instant, own), opening(self.catalog, instant)
        here = local(instant, ALMATY)
        assert service.open == (branch.open and here.weekday() == day and start <= here.hour < end)
