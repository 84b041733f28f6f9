"""Places from capacity and share, slots within the hours, and how somebody comes: pure rules."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.office.catalog.model import Catalog, OpeningHours
from shared.office.catalog.working_time import local
from shared.office.settings.model import OrderPolicy, Settings
from shared.platform.codes import check_digit, new_code, read_code, shown_code
from shared.platform.errors import ErrorCode, UserError
from shared.platform.ids import new_id
from shared.queue.tickets.rules.eligibility import CallingCounter, Waiting
from shared.queue.tickets.rules.selection import OrderRules, choose, settled
from shared.service_desk.appointments.errors import APPOINTMENT_CANCELLED, APPOINTMENT_MISSED, WRONG_DAY
from shared.service_desk.appointments.model import (
    CODE_DIGITS,
    Appointment,
    AppointmentState,
    Arrival,
    BookedBy,
    Capacity,
    Purpose,
)
from shared.service_desk.appointments.rules.checking_in import arrival
from shared.service_desk.appointments.rules.places import (
    capacity,
    free_days,
    free_place,
    open_places,
    planned_counters,
    slots_of_day,
)
from tests.helpers.small_branches import small_catalog

ZONE = "Asia/Almaty"
MONDAY, FRIDAY, NAURYZ = date(2026, 3, 2), date(2026, 3, 6), date(2026, 3, 23)
#: A Monday, 10:00 in Almaty.
NOW = datetime(2026, 3, 2, 5, 0, tzinfo=UTC)
SETTINGS = Settings(appointment_minutes=30)


def branch_with(**service: object) -> Catalog:
    catalog = small_catalog()
    first = replace(catalog.services[0], takes_appointments=True, **service)  # type: ignore[arg-type]
    return replace(catalog, services=(first, *catalog.services[1:]))


def clocks(instants: Iterable[datetime]) -> list[str]:
    return [f"{local(each, ZONE):%H:%M}" for each in instants]


def test_places_are_the_share_of_what_the_counters_can_do_in_a_slot() -> None:
    catalog = branch_with(published_minutes=5.0)
    # Two counters work 60 minutes in half an hour: twelve visits, 30 % of them with an appointment, 20 % booked.
    assert capacity(catalog, catalog.services[0], SETTINGS) == Capacity(total=3, bookings=2)
    assert capacity(catalog, catalog.services[0], replace(SETTINGS, return_share=0.0)) == Capacity(2, 2)
    assert capacity(catalog, catalog.services[0], replace(SETTINGS, appointment_minutes=10)) == Capacity(1, 0)


def test_a_share_of_exactly_three_visits_is_three_places() -> None:
    catalog = branch_with(published_minutes=2.0)
    # 0.1 × 30 is a little more, 0.1 + 0.2 a little less than it says.
    assert capacity(catalog, catalog.services[0], SETTINGS) == Capacity(total=9, bookings=6)


def test_counters_of_two_services_with_appointments_are_divided_among_them() -> None:
    catalog = branch_with()
    both = tuple(replace(each, takes_appointments=True) for each in catalog.services)
    everything = tuple(replace(each, service_ids=frozenset()) for each in catalog.counters)
    shared = replace(catalog, services=both, counters=(everything[0], replace(everything[1], active=False)))
    assert [planned_counters(shared, service) for service in both] == [0.5, 0.5]
    # Whatever the counters take, all appointments together never have more than the counters there are.
    assert sum(planned_counters(replace(shared, counters=everything), service) for service in both) == 2.0


def test_a_counter_of_another_zone_works_for_no_appointment() -> None:
    catalog = branch_with(zone="hall")
    assert planned_counters(catalog, catalog.services[0]) == 0
    assert capacity(catalog, catalog.services[0], SETTINGS) == Capacity(0, 0)


def test_slots_are_whole_and_leave_out_breaks_and_holidays() -> None:
    catalog = branch_with()
    service, hour = catalog.services[0], replace(SETTINGS, appointment_minutes=60)
    monday = ["09:00", "10:00", "11:00", "12:00", "13:00", "14:00", "15:00", "16:00", "17:00"]
    assert clocks(slots_of_day(MONDAY, catalog, service, hour)) == monday
    friday = clocks(slots_of_day(FRIDAY, catalog, service, hour))
    assert {"12:00", "14:00"} <= set(friday)
    assert "13:00" not in friday
    assert not list(slots_of_day(NAURYZ, catalog, service, hour))
    # The last 40-minute slot that ends by 18:00.
    assert clocks(slots_of_day(MONDAY, catalog, service, replace(SETTINGS, appointment_minutes=40)))[-1] == "17:00"


def test_slots_keep_the_hours_of_the_service() -> None:
    own = (OpeningHours(0, time(8), time(10)), OpeningHours(0, time(17), time(20)))
    catalog = branch_with(hours=own)
    found = clocks(slots_of_day(MONDAY, catalog, catalog.services[0], SETTINGS))
    assert found == ["09:00", "09:30", "17:00", "17:30"]


def test_returns_begin_with_their_own_places_and_bookings_with_theirs() -> None:
    places, next_week = Capacity(total=3, bookings=2), NOW + timedelta(days=7)
    assert open_places(places, Purpose.RETURN, next_week, NOW, ZONE) == (3, 2, 1)
    assert open_places(places, Purpose.BOOKING, next_week, NOW, ZONE) == (1, 2)
    # From the day before on, what no return has taken is for everybody.
    assert open_places(places, Purpose.BOOKING, NOW + timedelta(days=1), NOW, ZONE) == (1, 2, 3)


@given(st.integers(0, 9), st.lists(st.sampled_from(Purpose)), st.integers(0, 9))
def test_no_place_is_given_twice_and_bookings_keep_to_their_share(
    bookings: int, people: list[Purpose], returns: int
) -> None:
    places, later = Capacity(bookings + returns, bookings), NOW + timedelta(days=7)
    taken: list[tuple[int, Purpose]] = []
    for purpose in people:
        place = free_place(open_places(places, purpose, later, NOW, ZONE), [each for each, _ in taken])
        if place is not None:
            taken.append((place, purpose))
    numbers = [place for place, _ in taken]
    assert len(set(numbers)) == len(numbers) <= places.total
    assert all(1 <= place <= places.total for place in numbers)
    assert sum(purpose is Purpose.BOOKING for _, purpose in taken) <= bookings
    if people.count(Purpose.RETURN) >= places.total:
        assert len(taken) == places.total


def test_free_days_leave_out_the_past_and_what_is_taken() -> None:
    catalog = branch_with(published_minutes=10.0)
    service, settings = catalog.services[0], replace(SETTINGS, appointment_days=7, appointment_minutes=60)
    places = capacity(catalog, service, settings)
    assert places.total == 3
    eleven = NOW + timedelta(hours=1)
    found = list(free_days(catalog, service, settings, Purpose.RETURN, {eleven: {1, 2, 3}}, NOW))
    assert [each.day for each in found] == [date(2026, 3, day) for day in (2, 3, 4, 5, 6, 9)]
    assert clocks(slot.start for slot in found[0].slots)[0] == "12:00"
    partly = list(free_days(catalog, service, settings, Purpose.RETURN, {eleven: {2}}, NOW))
    assert (clocks([partly[0].slots[0].start]), partly[0].slots[0].free) == (["11:00"], 2)


def appointment(slot: datetime, state: AppointmentState = AppointmentState.BOOKED) -> Appointment:
    return Appointment(
        new_id(), new_id(), slot, 1, state, 1, Purpose.RETURN, BookedBy.COUNTER, "kk", NOW, NOW, "digest"
    )  # fmt: skip


def minutes(count: int) -> timedelta:
    return timedelta(minutes=count)


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        (minutes(60), Arrival.EARLY),
        (minutes(11), Arrival.EARLY),
        (minutes(10), Arrival.ON_TIME),
        (minutes(0), Arrival.ON_TIME),
        (minutes(-15), Arrival.ON_TIME),
        (minutes(-16), Arrival.LATE),
        (minutes(-300), Arrival.LATE),
    ],
)
def test_somebody_comes_early_on_time_or_late(before: timedelta, expected: Arrival) -> None:
    assert arrival(appointment(NOW + before), NOW, 15, ZONE) is expected


@pytest.mark.parametrize(
    ("slot", "state", "code"),
    [
        (NOW + timedelta(days=1), AppointmentState.BOOKED, WRONG_DAY),
        (NOW - timedelta(days=1), AppointmentState.BOOKED, APPOINTMENT_MISSED),
        (NOW, AppointmentState.MISSED, APPOINTMENT_MISSED),
        (NOW, AppointmentState.CANCELLED, APPOINTMENT_CANCELLED),
    ],
)
def test_who_comes_on_another_day_is_told_when_it_is(slot: datetime, state: AppointmentState, code: ErrorCode) -> None:
    with pytest.raises(UserError) as refusal:
        arrival(appointment(slot, state), NOW, 15, ZONE)
    assert refusal.value.code is code


@given(st.integers(0, 10**7 - 1), st.data())
def test_a_code_with_one_wrong_digit_is_no_code(number: int, data: st.DataObject) -> None:
    digits = f"{number:07d}"
    code = digits + check_digit(digits)
    assert read_code(shown_code(code), CODE_DIGITS) == code
    at = data.draw(st.integers(0, CODE_DIGITS - 1))
    other = data.draw(st.sampled_from([each for each in "0123456789" if each != code[at]]))
    assert read_code(code[:at] + other + code[at + 1 :], CODE_DIGITS) is None


def test_a_code_is_read_in_any_digits() -> None:
    code = new_code(CODE_DIGITS, lambda n: 4)
    assert read_code(shown_code(code).translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")), CODE_DIGITS) == code
    assert read_code(code[:-1], CODE_DIGITS) is None


def ticket(number: int, counts_from: datetime, booked_for: datetime | None = None, weight: float = 1.0) -> Waiting:
    return Waiting(new_id(), SERVICE, counts_from, number, weight, 0, 900, booked_for=booked_for)


SERVICE = new_id()
COUNTER = CallingCounter(new_id(), new_id(), frozenset(), "", {})


def test_who_came_early_is_called_after_those_who_wait_and_not_left_when_nobody_does() -> None:
    slot = NOW + minutes(30)
    early, walk_in = ticket(1, slot, slot, weight=2.0), ticket(2, NOW - minutes(1))
    rules = OrderRules(OrderPolicy.PROMISE, longest_wait=3600)
    assert settled([early, walk_in], NOW) == [early, walk_in]
    chosen = choose([early, walk_in], COUNTER, rules, NOW)
    assert chosen is not None
    assert chosen.ticket == walk_in
    alone = choose([early], COUNTER, rules, NOW)
    assert alone is not None
    assert alone.ticket == early


def test_an_age_that_a_wrong_clock_left_in_the_future_is_still_put_right() -> None:
    slot = NOW + minutes(30)
    wrong = ticket(1, NOW + minutes(20), slot)
    assert settled([wrong], NOW)[0].counts_from < NOW


@given(st.lists(st.integers(0, 90), min_size=1, max_size=30), st.integers(0, 59))
def test_no_number_of_appointments_passes_somebody_who_has_waited_longest(ages: list[int], waited: int) -> None:
    rules = OrderRules(OrderPolicy.PROMISE, longest_wait=3600)
    walk_in = ticket(0, NOW - minutes(60))
    booked = [ticket(n, NOW - minutes(min(age, 25)), NOW, weight=5.0) for n, age in enumerate(ages, start=1)]
    chosen = choose([*booked, walk_in], COUNTER, rules, NOW)
    assert chosen is not None
    assert chosen.ticket == walk_in
    # Before that, an appointment comes first when its minutes weigh more.
    younger = ticket(99, NOW - minutes(waited))
    best = choose([*booked, younger], COUNTER, rules, NOW)
    assert best is not None
