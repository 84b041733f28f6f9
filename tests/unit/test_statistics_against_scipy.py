"""The program's own statistics say what scipy says, over many values drawn by chance."""

import math
import random

import pytest
from scipy import stats

from shared.queue.stats.rules.intervals import Z95, Z99, wilson
from shared.queue.stats.rules.samples import (
    Sample,
    sample,
    share_difference,
    surely_differ,
    t_interval,
    t_point,
    welch,
)

DRAW = random.Random(12)
#: Hits of cases: nothing, everything, one of few, and many.
SHARES = [(0, 5), (5, 5), (1, 3), (29, 30), *((DRAW.randint(0, n), n) for n in (10, 40, 333, 14_000))]


def drawn(n: int, centre: float) -> Sample:
    """A sample of so many values around a centre."""
    chance = random.Random(n)
    found = sample([chance.gauss(centre, 9) for _ in range(n)])
    assert found is not None
    return found


@pytest.mark.parametrize("z", [Z95, Z99])
def test_the_interval_of_a_share_is_wilsons(z: float) -> None:
    level = 2 * stats.norm.cdf(z) - 1
    for hits, cases in SHARES:
        found, other = wilson(hits, cases, z), stats.binomtest(hits, cases).proportion_ci(level, "wilson")
        assert found is not None
        assert (found.low, found.high) == pytest.approx((other.low, other.high), abs=1e-9)


def test_the_interval_of_a_difference_of_shares_is_made_of_two_of_them() -> None:
    for (hits, cases), (more, all_) in zip(SHARES, reversed(SHARES), strict=True):
        one, two = (stats.binomtest(k, n).proportion_ci(0.95, "wilson") for k, n in ((hits, cases), (more, all_)))
        first, second = hits / cases, more / all_
        low = second - first - math.sqrt((second - two.low) ** 2 + (one.high - first) ** 2)
        high = second - first + math.sqrt((two.high - second) ** 2 + (first - one.low) ** 2)
        found = share_difference(hits, cases, more, all_)
        assert found is not None
        assert (found.low, found.high) == pytest.approx((low, high), abs=1e-9)


@pytest.mark.parametrize("level", [0.95, 0.99])
def test_points_of_t_are_the_same_for_few_and_many_degrees(level: float) -> None:
    for degrees in (1, 2, 3, 4, 7, 12, 29, 100, 1999):
        assert t_point(degrees, level) == pytest.approx(stats.t.ppf((1 + level) / 2, degrees), rel=1e-9)


def test_the_interval_of_a_mean_is_that_of_t() -> None:
    for n in (2, 3, 11, 60):
        values = drawn(n, 80)
        assert values.deviation is not None
        found = t_interval(values)
        assert found is not None
        other = stats.t.interval(0.95, n - 1, values.mean, values.deviation / math.sqrt(n))
        assert (found.low, found.high) == pytest.approx(other, rel=1e-9)


def test_the_interval_of_two_means_is_welchs_with_degrees_rounded_down() -> None:
    for n, m in ((2, 2), (3, 9), (8, 8), (40, 5)):
        before, after = drawn(n, 80), drawn(m, 86)
        found = welch(before, after)
        assert found is not None
        assert before.deviation is not None
        assert after.deviation is not None
        test = stats.ttest_ind_from_stats(
            after.mean, after.deviation, m, before.mean, before.deviation, n, equal_var=False
        )
        difference = after.mean - before.mean
        # The degrees of freedom that scipy works with are those whose probability is its p.
        error = difference / test.statistic
        exact = (before.deviation**2 / n + after.deviation**2 / m) ** 2 / (
            (before.deviation**2 / n) ** 2 / (n - 1) + (after.deviation**2 / m) ** 2 / (m - 1)
        )
        assert test.pvalue == pytest.approx(2 * stats.t.sf(abs(test.statistic), exact))
        half = stats.t.ppf(0.975, math.floor(exact)) * error
        assert (found.low, found.high) == pytest.approx((difference - half, difference + half), rel=1e-9)


def test_shares_surely_differ_where_chi_square_says_so() -> None:
    chance, judged = random.Random(60), {True: 0, False: 0}
    for _ in range(60):
        whole = chance.choice((0.5, 0.8))
        parts = []
        for _ in range(chance.randint(2, 8)):
            n, share = chance.randint(15, 80), whole + chance.choice((0, 0, 0.15))
            parts.append((sum(chance.random() < share for _ in range(n)), n))
        table = [[hits for hits, _ in parts], [n - hits for hits, n in parts]]
        p = stats.chi2_contingency(table, correction=False).pvalue
        # The point is an approximation: near one in a hundred both answers are right.
        if abs(p - 0.01) > 0.0005:
            assert surely_differ(parts) == (p < 0.01), (p, parts)
            judged[p < 0.01] += 1
    assert min(judged.values()) >= 5
