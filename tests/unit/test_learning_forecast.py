"""The learning forecast: what it is told, what it learns, and that its ranges hold."""

from dataclasses import replace
from statistics import fmean

import numpy as np
import pytest

from shared.queue.forecast.rules.learned.figures import TIMES, figures
from shared.queue.forecast.rules.learned.forecaster import Forecaster
from shared.queue.forecast.rules.learned.log_file import LogError, LogTicket, read_log, steps
from shared.queue.forecast.rules.learned.queue_state import QueueState, mean
from shared.queue.forecast.rules.learned.ranges import ConformalRanges
from shared.queue.forecast.rules.learned.replay import Scored, replay, scored_days
from shared.queue.forecast.rules.learned.steps import Ask, Called, CounterCloses, CounterOpens, Ended, Issued, Left
from shared.queue.forecast.rules.learned.trees import fit_trees
from tests.helpers.queue_logs import MONDAY, OPENS, queue_log, two_classes

HEADER = "branch,service,ticket,issued,called,started,ended,counter,priority,outcome,open_counters"
NOON = MONDAY + OPENS


def _forecaster(_branch: str) -> Forecaster:
    return Forecaster()


def test_a_log_is_read_in_the_order_of_time_whatever_its_own() -> None:
    lines = (
        HEADER,
        "b,A,2,2026-01-05T09:05:00,,,2026-01-05T09:20:00,,,left,",
        "b,A,1,2026-01-05T09:00:00,2026-01-05T09:04:00,,,,,served,2",
    )
    first, second = read_log(lines)
    assert (first.wait, first.open_counters, second.wait) == (240.0, 2, None)
    assert [type(step).__name__ for step, _ in steps((first, second))] == [
        "OpenCount",
        "Issued",
        "Called",
        "Issued",
        "Left",
    ]


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("b,A,1,soon,,,,,,,", "line 2: issued is not a date and time: soon"),
        ("b,A,1,,,,,,,,", "line 2: issued is empty"),
        ("b,A,1,2026-01-05T09:00:00,2026-01-05T08:00:00,,,,,,", "line 2: called is before issued"),
        ("b,A,1,2026-01-05T09:00:00,2026-01-05T09:10:00,,2026-01-05T09:05:00,,,,", "line 2: ended is before called"),
        ("b,A,1,2026-01-05T09:00:00,,,,,,,two", "line 2: open_counters is not a number: two"),
    ],
)
def test_a_line_that_cannot_be_read_is_named(line: str, sentence: str) -> None:
    with pytest.raises(LogError, match=sentence):
        read_log((HEADER, line))


def test_a_log_without_a_column_or_without_tickets_says_so() -> None:
    with pytest.raises(LogError, match="no column issued, called"):
        read_log(("branch,service,ticket",))
    with pytest.raises(LogError, match="no tickets"):
        read_log((HEADER,))


def test_before_anything_was_seen_the_published_time_speaks() -> None:
    forecaster = Forecaster({"A": 600.0})
    forecaster.observe(CounterOpens(NOON, "C1", frozenset("A")))
    forecaster.observe(Issued(NOON, 1, "A"))
    forecaster.observe(Called(NOON + 5, 1, "C1"))
    forecaster.observe(Issued(NOON + 10, 2, "A"))
    alone, behind_two = (forecaster.newcomer(Ask(NOON + 20, "A", ahead=people)) for people in (0.0, 2.0))
    assert 200 < alone.median < behind_two.median < 3000
    assert behind_two.low < behind_two.median < behind_two.high


def test_a_counter_more_makes_the_wait_shorter_from_the_first_visitor() -> None:
    def wait(counters: int) -> float:
        forecaster = Forecaster({"A": 600.0})
        for number in range(counters):
            forecaster.observe(CounterOpens(NOON, number, frozenset("A")))
        return forecaster.newcomer(Ask(NOON + 1, "A", ahead=6.0)).median

    assert wait(4) < wait(2) < wait(1)


def test_a_closed_counter_no_longer_counts() -> None:
    state = QueueState()
    for number in range(3):
        state.apply(CounterOpens(NOON, number, frozenset("A")))
    state.apply(CounterCloses(NOON + 1, 0))
    assert state.open_for("A", NOON + 2) == 2.0
    assert state.open_for("B", NOON + 2) == 0.0


def test_a_counter_is_busy_with_somebody_who_never_waited() -> None:
    state = QueueState()
    state.apply(CounterOpens(NOON, "C1", frozenset("A")))
    state.apply(Called(NOON + 1, "walk-in", "C1"))
    state.apply(Ended(NOON + 200, "walk-in"))
    state.apply(Called(NOON + 300, "second walk-in", "C1"))
    assert list(state.serving) == ["second walk-in"]
    assert mean(state.branch.servings) == 199.0


def test_what_happens_later_changes_no_answer() -> None:
    log = queue_log(2, 60)
    half = len(log) // 2
    other = (*log[:half], *(replace(ticket, called=ticket.issued + 4000.0, ended=None) for ticket in log[half:]))
    until = log[half].issued
    answers, changed = ([e for e in replay(tickets, _forecaster) if e.at < until] for tickets in (log, other))
    assert [entry.expected for entry in answers] == [entry.expected for entry in changed]


def test_ranges_hold_and_beat_the_mean_of_the_last_hour_on_an_invented_queue() -> None:
    log = queue_log(6, 150)
    days = scored_days(log, 0.5)
    answers = [entry for entry in replay(log, _forecaster) if (entry.branch, entry.day) in days and entry.wait]
    inside = fmean(_holds(entry) for entry in answers)
    assert 0.7 < inside < 0.9
    ours = fmean(abs(entry.wait - entry.expected.median) for entry in answers if entry.wait and entry.expected)
    assert ours < 0.75 * fmean(abs(_last_hour(log, entry) - entry.wait) for entry in answers if entry.wait)


def _holds(entry: Scored) -> bool:
    assert entry.expected is not None
    assert entry.wait is not None
    return entry.expected.low <= entry.wait <= entry.expected.high


def _last_hour(log: tuple[LogTicket, ...], entry: Scored) -> float:
    waits = [t.wait for t in log if t.wait is not None and t.called and entry.at - 3600 < t.called <= entry.at]
    return fmean(waits) if waits else 300.0


def test_the_order_of_two_classes_is_learned_from_the_calls() -> None:
    state = QueueState()
    for step, _ in steps(two_classes(300, credit=120.0)):
        state.apply(step)
    assert 60 < state.credit["A", "1"] - state.credit["A", "0"] < 180


def test_where_nobody_tells_who_leaves_somebody_passed_is_gone() -> None:
    told, untold = QueueState(), QueueState(leaves_are_told=False)
    for state in (told, untold):
        for ticket in range(3):
            state.apply(Issued(NOON + ticket, ticket, "A"))
        state.apply(Called(NOON + 60, 1))
    assert (len(told.where), len(untold.where)) == (2, 1)


def test_somebody_who_leaves_teaches_no_short_wait() -> None:
    forecaster, other = Forecaster(), Forecaster()
    for ticket in range(40):
        at = NOON + ticket * 60
        for entry in (forecaster, other):
            entry.observe(Issued(at, ticket, "A"))
        forecaster.observe(Left(at + 5, ticket))
        other.observe(Called(at + 5, ticket))
        other.observe(Ended(at + 6, ticket))
    ask = Ask(NOON + 3000, "A")
    assert forecaster.newcomer(ask).median > 5 * other.newcomer(ask).median


def test_a_waiting_ticket_waits_less_when_those_before_it_are_called() -> None:
    forecaster = Forecaster({"A": 300.0})
    forecaster.observe(CounterOpens(NOON, "C1", frozenset("A")))
    for ticket in range(6):
        forecaster.observe(Issued(NOON + ticket, ticket, "A", ahead=float(ticket)))
    before = forecaster.waiting(5, NOON + 10, ahead=5.0)
    for ticket in range(3):
        forecaster.observe(Called(NOON + 20 + ticket, ticket, "C1"))
    after = forecaster.waiting(5, NOON + 30, ahead=2.0)
    assert before is not None
    assert after is not None
    assert after.median < before.median
    assert forecaster.waiting(0, NOON + 30) is None


def test_a_clock_that_is_set_back_breaks_nothing() -> None:
    forecaster = Forecaster()
    for ticket in range(60):
        at = NOON + ticket * 30 - (1800 if ticket % 7 == 3 else 0)
        forecaster.observe(Issued(at, ticket, "A"))
        forecaster.observe(Called(at + (45 if ticket % 5 else -45), ticket, "C1"))
        forecaster.observe(Ended(at - 10, ticket))
        answer = forecaster.newcomer(Ask(at - 100, "A"))
        assert 0 <= answer.low <= answer.median <= answer.high < 1e6
    forecaster.refit()
    assert forecaster.newcomer(Ask(NOON, "A")).low >= 0


def test_estimates_that_nobody_can_know_are_left_out_not_zero() -> None:
    times, _, _ = figures(QueueState(), Ask(NOON, "A"))
    known = dict(zip(TIMES, times, strict=True))
    assert known["base"] > 0
    assert np.isnan(known["les"])
    assert np.isnan(known["by_pace"])


def test_ranges_widen_when_errors_grow() -> None:
    ranges, dice = ConformalRanges(), np.random.default_rng(3)
    for error in dice.normal(0, 0.3, 400):
        ranges.add(0, float(error), 5.0)
    low, _, high = ranges.of(ranges.group(5.0))
    outside = []
    for error in dice.normal(0, 0.9, 600):
        group = ranges.group(5.0)
        below, _, above = ranges.of(group)
        outside.append(not below <= error <= above)
        ranges.add(group, float(error), 5.0)
    after = ranges.of(ranges.group(5.0))
    assert after[2] - after[0] > 2 * (high - low)
    assert fmean(outside[300:]) < 0.3


def test_trees_find_a_bend_that_a_line_cannot() -> None:
    dice = np.random.default_rng(0)
    rows = dice.uniform(-1, 1, (600, 4))
    target = np.where(rows[:, 0] > 0.2, 0.4, -0.4) * np.where(rows[:, 1] > 0, 1, -1)
    trees = fit_trees(rows, target, trees=60, rate=0.2, rng=np.random.default_rng(1), column_share=1.0)
    left = target - trees.predict_all(rows)
    assert np.abs(left).mean() < 0.5 * np.abs(target).mean()
    assert trees.predict(rows[0]) == pytest.approx(trees.predict_all(rows[:1])[0])
