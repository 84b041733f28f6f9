"""The expected wait as a pure function: never negative, in order, and never shorter for more people ahead."""

from collections import Counter
from uuid import UUID, uuid4

from hypothesis import given
from hypothesis import strategies as st

from shared.queue.forecast.rules.estimate import OpenCounter, expected_wait, people_ahead
from shared.queue.tickets.rules.service_time import mean_service_seconds

SERVICES = [uuid4() for _ in range(3)]
PASSPORT, ADDRESS = SERVICES[0], SERVICES[1]
COUNTERS = st.lists(
    st.builds(OpenCounter, services=st.frozensets(st.sampled_from(SERVICES), min_size=1), busy=st.booleans()),
    min_size=1,
    max_size=5,
)
MEANS = st.fixed_dictionaries({service: st.floats(min_value=0, max_value=7200) for service in SERVICES})
AHEAD = st.lists(st.sampled_from(SERVICES), max_size=12)


@given(AHEAD, COUNTERS, MEANS)
def test_a_wait_is_never_negative_and_its_points_are_in_order(
    ahead: list[UUID], counters: list[OpenCounter], means: dict[UUID, float]
) -> None:
    found = expected_wait(SERVICES[0], Counter(ahead), counters, means)
    if found is None:
        assert not any(SERVICES[0] in counter.services for counter in counters)
        return
    assert 0 <= found.low <= found.median <= found.high


@given(AHEAD, st.sampled_from(SERVICES), COUNTERS, MEANS)
def test_one_more_person_ahead_never_makes_the_wait_shorter(
    ahead: list[UUID], one_more: UUID, counters: list[OpenCounter], means: dict[UUID, float]
) -> None:
    before = expected_wait(SERVICES[0], Counter(ahead), counters, means)
    after = expected_wait(SERVICES[0], Counter([*ahead, one_more]), counters, means)
    assert (before is None) == (after is None)
    if before is not None and after is not None:
        assert after.low >= before.low - 1e-9
        assert after.median >= before.median - 1e-9
        assert after.high >= before.high - 1e-9


def test_nobody_is_promised_anything_when_no_counter_takes_the_service() -> None:
    assert expected_wait(SERVICES[0], {}, [OpenCounter(frozenset({SERVICES[1]}), False)], {}) is None


def test_few_measured_times_are_weighed_against_the_published_one() -> None:
    assert mean_service_seconds(600, 0, 0.0) == 600
    assert mean_service_seconds(600, 4, 400.0) == 350


def test_people_of_another_service_stand_before_where_the_counter_is_shared() -> None:
    shared_counter = [OpenCounter(frozenset({PASSPORT, ADDRESS}), busy=True)]
    assert people_ahead(ADDRESS, {PASSPORT: 2}, shared_counter) == 2


def test_people_of_another_counter_stand_before_nobody_here() -> None:
    apart = [OpenCounter(frozenset({PASSPORT}), busy=True), OpenCounter(frozenset({ADDRESS}), busy=True)]
    assert people_ahead(ADDRESS, {PASSPORT: 2, ADDRESS: 1}, apart) == 1


def test_without_an_open_counter_only_the_own_queue_is_known() -> None:
    assert people_ahead(ADDRESS, {PASSPORT: 1, ADDRESS: 1}, []) == 1
