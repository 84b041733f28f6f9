"""Who is called next, under each policy, as a pure function."""

import math
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.office.settings.model import OrderPolicy
from shared.queue.tickets.rules.eligibility import CallingCounter, Waiting, may_call
from shared.queue.tickets.rules.selection import (
    Alike,
    OrderRules,
    choose,
    in_order,
    passed_by,
    priority_turn,
    those_before,
)

NOW = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)
PASSPORT, ADDRESS = uuid4(), uuid4()
COUNTER, CLERK = uuid4(), uuid4()
PROMISE = OrderRules(OrderPolicy.PROMISE)
FIFO = OrderRules(OrderPolicy.FIFO)


def waiting(
    minutes: float,
    number: int = 1,
    *,
    service: UUID = PASSPORT,
    weight: float = 1.0,
    promise: int = 900,
    first: bool = False,
    passed: int = 0,
    counter: UUID | None = None,
    staff: UUID | None = None,
    zone: str = "",
) -> Waiting:
    """Return somebody who has waited for `minutes`."""
    return Waiting(
        ticket_id=uuid4(),
        service_id=service,
        counts_from=NOW - timedelta(minutes=minutes),
        number=number,
        weight=weight,
        rank=1 if weight > 1 else 0,
        promise_seconds=promise,
        zone=zone,
        bound_counter_id=counter,
        bound_staff_id=staff,
        first=first,
        passed=passed,
    )


def calling(
    skills: dict[UUID, int] | None = None, services: frozenset[UUID] = frozenset(), zone: str = ""
) -> CallingCounter:
    """Return a counter that calls."""
    return CallingCounter(COUNTER, CLERK, services, zone, skills or {})


def called(tickets: list[Waiting], rules: OrderRules, counter: CallingCounter | None = None) -> Waiting | None:
    """Return whom the rules choose."""
    choice = choose(tickets, counter or calling(), rules, NOW)
    return None if choice is None else choice.ticket


def test_nobody_waiting_means_nobody_called() -> None:
    assert called([], PROMISE) is None


def test_promise_calls_whoever_used_up_most_of_the_promised_wait() -> None:
    short, long = waiting(6, 1, promise=300), waiting(10, 2, promise=900)
    assert called([long, short], PROMISE) is short


def test_a_priority_minute_counts_as_two() -> None:
    ordinary, priority = waiting(10, 1), waiting(6, 2, weight=2.0)
    assert called([ordinary, priority], PROMISE) is priority


def test_an_ordinary_visitor_who_waited_twice_as_long_goes_before_priority() -> None:
    ordinary, priority = waiting(13, 1), waiting(6, 2, weight=2.0)
    assert called([ordinary, priority], PROMISE) is ordinary


def test_ties_go_to_the_earlier_arrival() -> None:
    early, late = waiting(5, 1), waiting(5, 2)
    assert called([late, early], PROMISE) is early


def test_fifo_is_arrival_order_whatever_the_class() -> None:
    ordinary, priority = waiting(10, 1), waiting(9, 2, weight=2.0)
    assert called([priority, ordinary], FIFO) is ordinary


def test_strict_calls_priority_first_until_the_ceiling_is_reached() -> None:
    rules = OrderRules(OrderPolicy.STRICT, strict_ceiling=3)
    patient, priority = waiting(30, 1, passed=2), waiting(1, 2, weight=2.0)
    assert called([patient, priority], rules) is priority
    passed_often = waiting(30, 1, passed=3)
    assert called([passed_often, priority], rules) is passed_often


@pytest.mark.parametrize(
    ("recent", "priority_next"),
    [((), True), ((True,), True), ((True, True), False), ((False,), True), ((False, True, True), True)],
)
def test_ratio_gives_two_priority_turns_then_one_ordinary(recent: tuple[bool, ...], priority_next: bool) -> None:
    rules = OrderRules(OrderPolicy.RATIO, ratio_priority=2, ratio_ordinary=1, recent_priority=recent)
    assert priority_turn(rules) is priority_next
    ordinary, priority = waiting(10, 1), waiting(2, 2, weight=2.0)
    assert called([ordinary, priority], rules) is (priority if priority_next else ordinary)


def test_ratio_calls_the_other_class_when_its_own_is_empty() -> None:
    ordinary = waiting(10, 1)
    assert called([ordinary], OrderRules(OrderPolicy.RATIO, recent_priority=())) is ordinary


def test_a_ticket_placed_first_goes_before_everybody() -> None:
    old, first = waiting(60, 1, weight=2.0), waiting(1, 2, first=True)
    choice = choose([old, first], calling(), PROMISE, NOW)
    assert choice is not None
    assert choice.ticket is first
    assert choice.rule == "promise+first"


def test_a_clerk_only_calls_services_of_their_skills_and_their_counter() -> None:
    address = waiting(10, service=ADDRESS)
    assert called([address], PROMISE, calling({PASSPORT: 1})) is None
    assert called([address], PROMISE, calling(services=frozenset({PASSPORT}))) is None
    assert called([address], PROMISE, calling({ADDRESS: 1})) is address


def test_help_for_others_comes_after_own_work() -> None:
    own, help_out = waiting(1, 1), waiting(14, 2, service=ADDRESS)
    assert called([own, help_out], PROMISE, calling({PASSPORT: 1, ADDRESS: 2})) is own


def test_help_for_others_comes_first_when_their_promise_is_broken() -> None:
    own, help_out = waiting(1, 1), waiting(16, 2, service=ADDRESS)
    assert called([own, help_out], PROMISE, calling({PASSPORT: 1, ADDRESS: 2})) is help_out


def test_a_ticket_bound_to_a_counter_or_clerk_waits_for_just_them() -> None:
    there, to_me = waiting(10, counter=uuid4()), waiting(1, staff=CLERK, service=ADDRESS)
    assert called([there, to_me], PROMISE, calling({PASSPORT: 1})) is to_me


def test_a_zone_keeps_tickets_to_its_counters() -> None:
    upstairs = waiting(10, zone="upper")
    assert called([upstairs], PROMISE, calling(zone="ground")) is None
    assert called([upstairs], PROMISE, calling(zone="upper")) is upstairs


def test_a_call_can_be_explained_by_the_best_ticket_passed_over() -> None:
    best, second = waiting(10, 1), waiting(5, 2)
    choice = choose([second, best], calling(), PROMISE, NOW)
    assert choice is not None
    told = choice.explanation()
    assert told["rule"] == "promise"
    assert told["score"] == pytest.approx(10 * 60 / 900)
    assert told["passed_over"] == str(second.ticket_id)


def test_those_passed_are_the_earlier_arrivals_that_could_have_been_called() -> None:
    early, late, elsewhere = waiting(20, 1), waiting(5, 2), waiting(30, 3, service=ADDRESS)
    assert passed_by(late, [early, late, elsewhere], calling({PASSPORT: 1})) == [early.ticket_id]


def test_those_before_a_newcomer_are_of_every_service() -> None:
    newcomer = waiting(0, 9)
    others = [waiting(5, 1), waiting(3, 2), waiting(9, 3, service=ADDRESS)]
    before = those_before(newcomer, [Alike.one(ticket) for ticket in others], PROMISE, NOW)
    assert [(service, seconds) for seconds, service, _ in before] == [
        (PASSPORT, math.inf),
        (PASSPORT, math.inf),
        (ADDRESS, math.inf),
    ]


def test_somebody_with_priority_overtakes_the_young_first_and_nobody_who_waits_as_long_as_one_may() -> None:
    newcomer = waiting(0, 9, weight=2.0)
    others = [Alike.one(waiting(minutes, number)) for number, minutes in enumerate((30, 20, 5), start=1)]
    seconds = [before for before, _, _ in those_before(newcomer, others, replace(PROMISE, longest_wait=3000.0), NOW)]
    assert seconds == [math.inf, 1200.0, 300.0]


def test_of_tickets_that_are_alike_the_later_ones_are_overtaken_first() -> None:
    newcomer, alike = waiting(0, 9, weight=2.0), Alike(waiting(30), 3, NOW - timedelta(minutes=10))
    assert [before for before, _, _ in those_before(newcomer, [alike], PROMISE, NOW)] == [1800.0, 1200.0, 600.0]


def test_a_clock_that_went_back_makes_nobody_wait_negatively() -> None:
    assert waiting(-10).waited(NOW) == 0.0


TICKETS = st.lists(
    st.builds(
        waiting,
        minutes=st.floats(min_value=0, max_value=240),
        number=st.integers(min_value=1, max_value=999),
        service=st.sampled_from([PASSPORT, ADDRESS]),
        weight=st.sampled_from([1.0, 2.0]),
        promise=st.sampled_from([300, 900]),
        passed=st.integers(min_value=0, max_value=6),
    ),
    max_size=12,
)


@given(TICKETS, st.sampled_from(list(OrderPolicy)), st.sampled_from([{}, {PASSPORT: 1}, {PASSPORT: 1, ADDRESS: 2}]))
def test_an_eligible_ticket_is_never_overlooked(
    tickets: list[Waiting], policy: OrderPolicy, skills: dict[UUID, int]
) -> None:
    counter, rules = calling(skills), OrderRules(policy)
    ordered = [ticket for ticket, _ in in_order(tickets, counter, rules, NOW)]
    assert sorted(t.ticket_id for t in ordered) == sorted(t.ticket_id for t in tickets if may_call(t, counter))
    assert (choose(tickets, counter, rules, NOW) is None) == (not ordered)


@given(TICKETS, st.sampled_from(list(OrderPolicy)))
def test_the_order_does_not_depend_on_how_the_list_came(tickets: list[Waiting], policy: OrderPolicy) -> None:
    rules = OrderRules(policy)
    forwards = [t.ticket_id for t, _ in in_order(tickets, calling(), rules, NOW)]
    keys = {(t.counts_from, t.number) for t in tickets}
    if len(keys) == len(tickets):  # exact twins may change places
        assert forwards == [t.ticket_id for t, _ in in_order(tickets[::-1], calling(), rules, NOW)]


@given(st.floats(min_value=0, max_value=600), st.floats(min_value=0, max_value=600))
def test_under_promise_one_who_waited_twice_as_long_goes_first(wait_minutes: float, later_minutes: float) -> None:
    """A newcomer of any class is overtaken by one who waited twice the newcomer's wait."""
    patient = waiting(2 * later_minutes + wait_minutes + 1)
    newcomer = waiting(later_minutes, 2, weight=2.0)
    assert called([newcomer, patient], PROMISE) is patient


BOUND = replace(PROMISE, longest_wait=3600.0)


def test_whoever_has_waited_as_long_as_the_branch_allows_is_next_and_the_call_says_why() -> None:
    patient, priority = waiting(60, 1), waiting(59, 2, weight=2.0)
    assert called([patient, priority], PROMISE) is priority
    choice = choose([patient, priority], calling(), BOUND, NOW)
    assert choice is not None
    assert choice.ticket is patient
    assert choice.explanation()["rule"] == "promise+longest_wait"
    assert choice.explanation()["passed_over"] == str(priority.ticket_id)


def test_the_longest_wait_holds_also_where_a_clerk_only_helps() -> None:
    own, help_out = waiting(1, 1), waiting(60, 2, service=ADDRESS, promise=7200)
    assert called([own, help_out], BOUND, calling({PASSPORT: 1, ADDRESS: 2})) is help_out


def test_the_bound_belongs_to_the_order_by_promise_alone() -> None:
    patient, priority = waiting(90, 1), waiting(1, 2, weight=2.0)
    assert called([patient, priority], OrderRules(OrderPolicy.STRICT, longest_wait=3600.0)) is priority


@given(
    st.lists(st.tuples(st.integers(min_value=30, max_value=240), st.booleans()), min_size=20, max_size=150),
    st.integers(min_value=600, max_value=3600),
    st.floats(min_value=1.0, max_value=10.0),
)
def test_whatever_comes_nobody_waits_longer_than_the_bound_and_the_calls_in_front_of_them(
    arrivals: list[tuple[int, bool]], bound: int, weight: float
) -> None:
    """Priority visitors come at twice the capacity of the one counter, ordinary ones now and then."""
    rules, serving = replace(PROMISE, longest_wait=float(bound)), 240
    queue: list[Waiting] = []
    coming = []
    at = NOW
    for number, (gap, ordinary) in enumerate(arrivals, start=1):
        at += timedelta(seconds=gap)
        coming.append(waiting(0, number, weight=1.0 if ordinary else weight)._replace(counts_from=at))
    free, in_front = NOW, dict[UUID, int]()
    while coming or queue:
        free = free if queue else max(free, coming[0].counts_from)
        while coming and coming[0].counts_from <= free:
            queue.append(coming.pop(0))
        choice = choose(queue, calling(), rules, free)
        assert choice is not None
        # Calls of others since they reached the bound; the one then under way ends first.
        waited = choice.ticket.waited(free)
        assert waited <= bound + serving * (1 + in_front.pop(choice.ticket.ticket_id, 0))
        queue.remove(choice.ticket)
        for one in queue:
            if rules.is_bounded(one, free):
                assert choice.ticket.counts_from <= one.counts_from
                in_front[one.ticket_id] = in_front.get(one.ticket_id, 0) + 1
        free += timedelta(seconds=serving)
