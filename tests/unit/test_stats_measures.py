"""The figures of steps, tickets and answers, worked out by hand."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid5

import pytest

from shared.queue.stats.model import StepRecord, TicketRecord
from shared.queue.stats.rules import measures

NINE = datetime(2026, 11, 20, 4, 0, tzinfo=UTC)
DOCUMENTS = UUID(int=1)
VEHICLES = UUID(int=2)
PROMISE: dict[object, float] = {DOCUMENTS: 900.0, VEHICLES: 1200.0}


def at(minutes: float) -> datetime:
    return NINE + timedelta(minutes=minutes)


def a_step(
    waited: float | None,
    end: str | None = "finished",
    *,
    service: UUID = DOCUMENTS,
    left_after: float = 30.0,
    quote: tuple[float, float, float] | None = None,
    untrusted: bool = False,
) -> StepRecord:
    """A step queued at nine, called after `waited` minutes (None: never), served for ten minutes if finished."""
    called = None if waited is None else at(waited)
    started = called + timedelta(seconds=20) if called and end in ("finished", "transferred") else None
    ended = None
    if end is not None:
        ended = started + timedelta(minutes=10) if started else at(left_after)
    low, median, high = quote or (None, None, None)
    return StepRecord(
        ticket_id=UUID(int=9), display="A001", position=1, service_id=service, priority="ordinary", language="kk",
        queued=NINE, called_first=called, called_last=called, calls=0 if called is None else 1, started=started,
        ended=ended, wrap_ended=ended, end=end, counter_id=UUID(int=5), staff_id=UUID(int=6), outcome=None,
        hold_seconds=0.0, untrusted=untrusted, quote_low=low, quote_median=median, quote_high=high,
    )  # fmt: skip


def a_ticket(
    state: str,
    minutes: float | None = 30.0,
    *,
    begun: bool = False,
    served: bool = False,
    reason: str | None = None,
    untrusted: bool = False,
) -> TicketRecord:
    return TicketRecord(
        ticket_id=uuid5(UUID(int=0), f"{state}{minutes}"), display="A001", day=date(2026, 11, 20),
        service_id=DOCUMENTS, state=state, issued=NINE, ended=None if minutes is None else at(minutes),
        begun=begun, served=served, leave_reason=reason, untrusted=untrusted,
    )  # fmt: skip


class TestSpread:
    def test_of_nothing_there_is_none_and_not_nought(self):
        assert measures.spread([]) is None
        assert measures.spread([None, None]) is None
        assert measures.median([]) is None

    def test_of_one_value_everything_is_that_value(self):
        found = measures.spread([42.0])
        assert found is not None
        assert (found.count, found.mean, found.median, found.p90, found.maximum) == (1, 42.0, 42.0, 42.0, 42.0)

    def test_between_two_values_the_quantile_lies_in_proportion(self):
        # Sorted 10, 20, 30, 40, 100: p90 stands at place 3.6, between 40 and 100.
        found = measures.spread([100.0, 10.0, None, 40.0, 20.0, 30.0])
        assert found is not None
        assert (found.count, found.mean, found.median, found.p90, found.maximum) == (5, 40.0, 30.0, 76.0, 100.0)

    def test_an_even_number_of_values_has_its_median_between_the_middle_two(self):
        assert measures.median([1.0, 2.0, 4.0, 8.0]) == 3.0


class TestTimesOfAStep:
    def test_the_wait_ends_with_the_first_call_and_the_walk_begins_with_the_last(self):
        step = replace(a_step(5.0), called_last=at(6), started=at(7), ended=at(17), wrap_ended=at(19), calls=2)
        assert (step.wait, step.wait_to_last_call, step.walk) == (300.0, 360.0, 60.0)

    def test_a_hold_is_no_service_but_belongs_to_the_handling(self):
        step = replace(a_step(0.0), started=at(0), ended=at(20), wrap_ended=at(23), hold_seconds=480.0)
        assert (step.service_time, step.serving, step.wrap_up) == (720.0, 720.0, 180.0)
        assert step.handle_time == 23 * 60

    def test_who_was_called_again_after_a_hold_has_no_walk(self):
        assert replace(a_step(1.0), started=at(1.5), called_last=at(12)).walk is None

    def test_a_serving_that_ended_in_a_transfer_is_work_but_no_service_time(self):
        step = a_step(3.0, "transferred")
        assert (step.serving, step.service_time, step.handle_time) == (600.0, None, None)

    def test_times_nobody_trusts_do_not_exist(self):
        step = a_step(5.0, untrusted=True)
        assert [step.wait, step.wait_to_last_call, step.walk, step.serving, step.service_time, step.handle_time] == [
            None
        ] * 6
        assert step.wrap_up == 0.0

    def test_a_serving_that_goes_on_has_no_time_yet(self):
        going_on = replace(a_step(5.0), ended=None, wrap_ended=None, end=None)
        assert (going_on.wait, going_on.serving, going_on.service_time) == (300.0, None, None)


class TestServiceLevels:
    def test_exactly_the_promised_wait_keeps_the_promise(self):
        assert measures.service_level_served([a_step(15.0)], PROMISE) == 1.0
        assert measures.service_level_served([a_step(15.001)], PROMISE) == 0.0

    def test_each_service_has_its_own_promise(self):
        steps = [a_step(18.0), a_step(18.0, service=VEHICLES)]
        assert measures.service_level_served(steps, PROMISE) == 0.5

    def test_the_strict_level_counts_those_who_left_or_did_not_come_after_too_long_a_wait(self):
        steps = [
            a_step(5.0),  # kept
            a_step(20.0),  # broken
            a_step(None, "left", left_after=10.0),  # left before the promise was broken: nobody's fault
            a_step(None, "left", left_after=16.0),  # left because of it
            a_step(14.0, "no_show"),  # called in time, did not come
            a_step(25.0, "no_show"),  # called too late, had gone
            a_step(40.0, "finished", untrusted=True),
            a_step(40.0, "transferred"),
        ]
        assert measures.service_level_served(steps, PROMISE) == 0.5
        assert measures.service_level_strict(steps, PROMISE) == pytest.approx(1 / 4)

    def test_a_day_without_visitors_has_no_level(self):
        assert measures.service_level_served([], PROMISE) is None
        assert measures.service_level_strict([], PROMISE) is None

    def test_a_second_service_at_the_same_counter_was_not_waited_for(self):
        at_once = replace(a_step(0.0), called_first=None, called_last=None, started=NINE)
        assert measures.service_level_served([at_once], PROMISE) is None


class TestAbandoning:
    def test_no_shows_and_leavers_before_service_are_counted_of_all_issued(self):
        tickets = [
            a_ticket("served", begun=True, served=True),
            a_ticket("no_show"),
            a_ticket("left", reason="cancelled_by_visitor"),
            a_ticket("left", reason="closed_at_day_end"),
            a_ticket("left", begun=True, reason="walked_out"),  # at the counter: not before service
            a_ticket("left", begun=True, served=True, reason="walked_out"),
            a_ticket("waiting", None),
            a_ticket("serving", None, begun=True),
        ]
        assert measures.abandoned_share(tickets) == 3 / 8
        assert measures.abandoned_share(tickets, "no_show") == 1 / 8
        assert measures.abandoned_share(tickets, "left") == 2 / 8

    def test_nobody_issued_is_no_share(self):
        assert measures.abandoned_share([]) is None

    def test_the_time_to_giving_up_is_known_only_where_somebody_saw_it(self):
        tickets = [
            a_ticket("left", 12.0, reason="cancelled_by_visitor"),
            a_ticket("no_show", 20.0),
            a_ticket("left", 500.0, reason="closed_at_day_end"),
            a_ticket("left", 90.0, reason="walked_out", untrusted=True),
        ]
        found = measures.abandon_seconds(tickets)
        assert found is not None
        assert (found.count, found.median) == (2, 16 * 60)

    def test_time_in_the_branch_is_that_of_the_served(self):
        assert a_ticket("served", 25.0, begun=True, served=True).time_in_branch == 1500.0
        assert a_ticket("left", 25.0).time_in_branch is None
        assert a_ticket("served", 25.0, begun=True, served=True, untrusted=True).time_in_branch is None


class TestEstimates:
    def test_errors_bias_and_share_in_range(self):
        steps = [
            a_step(10.0, quote=(300.0, 480.0, 600.0)),  # 120 s longer than told, on the edge of the range
            a_step(5.0, quote=(360.0, 600.0, 900.0)),  # 300 s shorter, outside
            a_step(8.0, quote=(0.0, 420.0, 900.0)),  # 60 s longer
            a_step(8.0),  # nothing was told
            a_step(None, "left", quote=(0.0, 60.0, 120.0)),  # never called
            a_step(90.0, quote=(0.0, 60.0, 120.0), untrusted=True),
        ]
        found = measures.estimate_quality(steps)
        assert found is not None
        assert found.count == 3
        assert found.median_absolute_error == 120.0
        assert found.in_range == pytest.approx(2 / 3)
        assert found.bias == pytest.approx((120 - 300 + 60) / 3)

    def test_without_estimates_there_is_no_quality(self):
        assert measures.estimate_quality([a_step(5.0)]) is None


class TestAnswers:
    def test_four_faces_are_worth_a_hundred_two_thirds_one_third_and_nothing(self):
        assert measures.happy_index([4, 3, 2, 1]) == pytest.approx(50.0)
        assert measures.happy_index([4, 4, 3]) == pytest.approx((100 + 100 + 200 / 3) / 3)
        assert measures.happy_index([1]) == 0.0

    def test_satisfied_are_the_two_better_faces(self):
        assert measures.satisfied_share([4, 3, 3, 2, 1]) == 0.6

    def test_no_answers_are_no_index(self):
        assert measures.happy_index([]) is None
        assert measures.satisfied_share([]) is None


def test_a_histogram_takes_the_lower_edge_and_its_last_class_the_rest():
    assert measures.wait_histogram([0.0, 179.9, 180.0, 359.0, 360.0, 99999.0], 180.0, 3) == [2, 2, 2]
    assert measures.wait_histogram([], 180.0, 3) == [0, 0, 0]
