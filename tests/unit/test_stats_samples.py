"""Intervals of a few values: published tables, and the same figures from another library."""

import math

import pytest

from shared.queue.stats.rules.intervals import Z99
from shared.queue.stats.rules.samples import (
    Sample,
    sample,
    share_difference,
    smallest_change,
    surely_differ,
    t_interval,
    t_point,
    welch,
)

#: Student's t, two-sided 5 % and 1 %, as printed in tables.
TABLE = [(1, 12.706, 63.657), (2, 4.303, 9.925), (5, 2.571, 4.032), (10, 2.228, 3.169), (30, 2.042, 2.750)]


@pytest.mark.parametrize(("degrees", "five", "one"), TABLE)
def test_points_of_t_are_those_of_the_tables(degrees: int, five: float, one: float) -> None:
    assert [t_point(degrees), t_point(degrees, 0.99)] == pytest.approx([five, one], abs=5e-4)


def test_the_interval_of_a_mean_is_that_of_t() -> None:
    values = sample([78, 84, 91])
    assert values is not None
    assert (values.n, values.mean, values.deviation) == pytest.approx((3, 253 / 3, math.sqrt(127 / 3)))
    found = t_interval(values)
    assert found is not None
    assert found.high - values.mean == pytest.approx(4.302653 * math.sqrt(127 / 9), abs=1e-4)


def test_one_value_has_no_interval_and_none_no_mean() -> None:
    assert sample([]) is None
    assert t_interval(Sample(1, 80.0, None)) is None
    assert welch(Sample(1, 80.0, None), Sample(3, 90.0, 2.0)) is None
    assert welch(Sample(3, 80.0, 0.0), Sample(3, 90.0, 0.0)) is None


def test_welch_rounds_its_degrees_of_freedom_down() -> None:
    """s²/n: 4 and 1; degrees 25 ÷ (16/5 + 1/5) = 7.35, so t of 7 is 2.3646."""
    found = welch(Sample(6, 80.0, math.sqrt(24)), Sample(6, 85.0, math.sqrt(6)))
    assert found is not None
    assert [found.low, found.high] == pytest.approx(
        [5 - 2.364624 * math.sqrt(5), 5 + 2.364624 * math.sqrt(5)], abs=1e-5
    )


def test_the_difference_of_two_shares_is_the_published_one() -> None:
    """Newcombe, Statistics in Medicine 17 (1998), table II, method 10: 56/70 less 48/80."""
    found = share_difference(48, 80, 56, 70)
    assert found is not None
    assert [found.low, found.high] == pytest.approx([0.0524, 0.3339], abs=5e-5)
    wider = share_difference(48, 80, 56, 70, Z99)
    assert wider is not None
    assert wider.low < found.low < found.high < wider.high
    assert share_difference(0, 0, 1, 2) is None


def test_six_visits_with_a_deviation_of_12_show_a_change_of_19() -> None:
    assert smallest_change(12, 6) == pytest.approx(19.4, abs=0.05)


def test_shares_surely_differ_from_the_published_point_of_chi_square_on() -> None:
    """1 % of χ² with one degree of freedom is above 6.63, with 8 above 20.09."""
    assert surely_differ([(100, 200), (127, 200)])  # χ² is 7.4
    assert not surely_differ([(100, 200), (124, 200)])  # 5.8
    eight = [(50, 100)] * 8
    assert surely_differ([*eight, (75, 100)])  # 22.3
    assert not surely_differ([*eight, (73, 100)])  # 18.9
    assert not surely_differ([(10, 10), (20, 20)])
    assert not surely_differ([(5, 10), (0, 0)])
