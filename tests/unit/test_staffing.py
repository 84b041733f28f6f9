"""Counters that a half-hour needs: Erlang C beside published values, and the simulation beside Erlang C."""

import numpy as np
import pytest

from shared.queue.forecast.rules.erlang import counters_needed, level, mean_wait, waiting_share
from shared.queue.forecast.rules.staffing import HALF_HOUR, DayLoad, PlayedDays, needs


@pytest.mark.parametrize(
    ("counters", "load", "share"),
    # Published tables of Erlang C, and the example of 48 erlangs and 55 agents that textbooks of call centres use.
    [(1, 0.5, 0.5), (2, 1.0, 0.3333), (5, 4.0, 0.5541), (14, 10.0, 0.1741), (55, 48.0, 0.2387)],
)
def test_erlang_c_gives_published_shares_of_those_who_wait(counters: int, load: float, share: float) -> None:
    assert waiting_share(counters, load) == pytest.approx(share, abs=5e-5)


def test_level_and_mean_wait_of_the_published_example() -> None:
    assert level(55, 0.2, 240, 15) == pytest.approx(0.846, abs=5e-4)
    assert mean_wait(55, 0.2, 240) == pytest.approx(8.18, abs=0.01)
    assert counters_needed(0.2, 240, 15, 0.846) == 56
    assert counters_needed(0.2, 240, 15, 0.845) == 55


def test_counters_that_cannot_keep_up_and_an_empty_hour_have_plain_answers() -> None:
    assert (waiting_share(4, 4.0), level(4, 0.01, 400, 600), mean_wait(4, 0.01, 400)) == (1.0, 0.0, float("inf"))
    assert (waiting_share(1, 0.0), level(1, 0.0, 300, 0), mean_wait(1, 0.0, 300)) == (0.0, 1.0, 0.0)
    assert counters_needed(0.0, 300, 600, 0.8) == 1


def test_the_simulation_agrees_with_erlang_c_where_its_assumptions_hold() -> None:
    seconds = np.random.default_rng(3).exponential(300, 5000)
    halves = 16
    played = PlayedDays(DayLoad([20.0] * halves, [seconds] * halves), days=150)
    come = played.come
    steady = np.isfinite(come) & (come > 5 * HALF_HOUR)
    for counters in (4, 5):
        waits = played.waits([counters] * halves)[steady]
        mean = float(seconds.mean())
        assert float((waits <= 300).mean()) == pytest.approx(level(counters, 20 / HALF_HOUR, mean, 300), abs=0.03)
        assert float(waits.mean()) == pytest.approx(mean_wait(counters, 20 / HALF_HOUR, mean), rel=0.15)


def test_a_queue_is_carried_over_and_counters_that_close_finish_their_visitor() -> None:
    fixed = np.array([600.0])
    # Twelve visitors of ten minutes need two hours at one counter; those of the second half-hour find a queue.
    played = PlayedDays(DayLoad([12.0, 1.0], [fixed, fixed]), days=60)
    alone = played.level([1, 1], 1, 900)
    helped = played.level([4, 1], 1, 900)
    assert alone < 0.05 < 0.6 < helped
    assert played.level([1, 8], 1, 900) > alone
    assert np.nanmin(played.waits([4, 1])) >= 0


def test_each_half_hour_gets_the_fewest_counters_that_reach_the_target() -> None:
    seconds = np.random.default_rng(5).lognormal(5.7, 0.5, 300)
    load = DayLoad([4.0, 14.0, 0.0, 8.0], [seconds] * 4)
    found = list(needs(load, 600, 0.8, days=60))
    assert [each.formula for each in found] == [
        counters_needed(rate / HALF_HOUR, float(seconds.mean()), 600, 0.8) if rate else 0 for rate in load.arrivals
    ]
    chosen = [each.simulated for each in found]
    played = PlayedDays(load, days=60)
    for place in (0, 1, 3):
        assert found[place].level >= 0.8
        if chosen[place] > 1:
            assert played.level([*chosen[:place], chosen[place] - 1], place, 600) < 0.8
    assert chosen[2] == 1  # nobody comes, but somebody may still wait
