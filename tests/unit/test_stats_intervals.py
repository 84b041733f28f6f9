"""Intervals of shares and limits of a process: published values, and edges."""

import pytest

from shared.queue.stats.rules.intervals import Change, change, process_limits, wilson

#: Newcombe, Statistics in Medicine 17 (1998), table I: the score interval without continuity correction.
PUBLISHED = [
    (81, 263, 0.2553, 0.3662),
    (15, 148, 0.0624, 0.1605),
    (0, 20, 0.0000, 0.1611),
    (1, 29, 0.0061, 0.1718),
]


@pytest.mark.parametrize(("hits", "cases", "low", "high"), PUBLISHED)
def test_the_interval_of_a_share_is_the_published_one(hits: int, cases: int, low: float, high: float) -> None:
    found = wilson(hits, cases)
    assert found is not None
    assert [found.low, found.high] == pytest.approx([low, high], abs=5e-5)


def test_nothing_and_everything_are_ends_of_their_own_intervals() -> None:
    assert wilson(0, 0) is None
    none, all_ = wilson(0, 7), wilson(7, 7)
    assert none is not None
    assert all_ is not None
    assert none.low == 0.0
    assert all_.low == pytest.approx(1 - none.high)
    assert all_.high == 1.0


#: Mean 90, moving ranges 2, 4, 2, 4, 2, 4, 2: their mean is 20 ÷ 7.
STEADY = [89, 91, 87, 89, 93, 91, 87, 89]
LIMITS = process_limits(STEADY, 0, 100)


def test_limits_are_the_mean_and_2_66_mean_moving_ranges_of_the_first_periods() -> None:
    assert LIMITS is not None
    mean = sum(STEADY) / 8
    assert LIMITS.centre == pytest.approx(mean)
    assert [LIMITS.low, LIMITS.high] == pytest.approx([mean - 2.66 * 20 / 7, mean + 2.66 * 20 / 7])
    assert process_limits(STEADY[:7]) is None
    assert process_limits([*STEADY, 89, 91, 87, 89, 0, 100], 0, 100) == process_limits(
        [*STEADY, 89, 91, 87, 89], 0, 100
    )
    cut = process_limits([0.9, 1.0] * 4)
    assert cut is not None
    assert cut.high == 1.0


def test_a_change_is_said_only_outside_the_limits_after_a_run_or_near_a_limit() -> None:
    assert change(STEADY, LIMITS) is Change.NONE
    assert change([], LIMITS) is change([99.0], None) is Change.NONE
    assert change([*STEADY, 98.0], LIMITS) is Change.HIGHER
    assert change([*STEADY, 80.0], LIMITS) is Change.LOWER
    assert change([89.6] * 7, LIMITS) is Change.NONE
    assert change([89.6] * 8, LIMITS) is Change.HIGHER
    assert change([89.0] * 8, LIMITS) is Change.LOWER
    assert change([84.0, 90.0, 84.0, 84.0], LIMITS) is Change.LOWER
    assert change([84.0, 84.0, 84.0, 90.0], LIMITS) is Change.NONE
