"""Means and differences of a few values: t intervals, Welch, and the difference of two shares."""

import functools
import math
from collections.abc import Sequence
from dataclasses import dataclass

from shared.queue.stats.rules.intervals import Z95, Interval, wilson

#: From so many degrees of freedom on, t is taken as with so many: they differ in the fourth figure.
MOST_DEGREES = 2000
#: A difference of two waves is found in 4 of 5 cases from this many variances of one value: 2 (1.96 + 0.84)².
POWER_FACTOR = 15.7
#: One in a hundred normal values is above this.
Z_ONE_OF_100 = 2.3263478740408408


@dataclass(frozen=True)
class Sample:
    """Several values by their number, mean and deviation (n - 1; None for a single one)."""

    n: int
    mean: float
    deviation: float | None


def sample(values: Sequence[float]) -> Sample | None:
    """Return the values as number, mean and deviation; None without any."""
    if not values:
        return None
    mean = math.fsum(values) / len(values)
    if len(values) == 1:
        return Sample(1, mean, None)
    return Sample(len(values), mean, math.sqrt(math.fsum((each - mean) ** 2 for each in values) / (len(values) - 1)))


@functools.cache
def t_point(degrees: int, level: float = 0.95) -> float:
    """Return t with the probability `level` between -t and t (Abramowitz & Stegun 26.7.3 and 26.7.4, by halving)."""
    degrees = min(degrees, MOST_DEGREES)
    low, high = 0.0, math.pi / 2
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if _within(middle, degrees) < level else (low, middle)
    return math.tan((low + high) / 2) * math.sqrt(degrees)


def _within(angle: float, degrees: int) -> float:
    """Return the probability between -t and t, where t = √degrees · tan(angle)."""
    sine, square = math.sin(angle), math.cos(angle) ** 2
    odd = degrees % 2 == 1
    if degrees == 1:
        return 2 * angle / math.pi
    term = math.cos(angle) if odd else 1.0
    terms = [term]
    for step in range(3 if odd else 2, degrees - 1, 2):
        term *= square * ((step - 1) / step)
        terms.append(term)
    whole = sine * math.fsum(terms)
    return 2 / math.pi * (angle + whole) if odd else whole


def t_interval(values: Sample, level: float = 0.95) -> Interval | None:
    """Return the interval of the mean; None with fewer than two values."""
    if values.deviation is None:
        return None
    half = t_point(values.n - 1, level) * values.deviation / math.sqrt(values.n)
    return Interval(values.mean - half, values.mean + half)


def welch(before: Sample, after: Sample, level: float = 0.95) -> Interval | None:
    """Return the interval of after - before (Welch, degrees of freedom rounded down).

    None when nothing can be said: fewer than two values on a side, or values that do not differ at all.
    """
    if before.deviation is None or after.deviation is None:
        return None
    one, other = before.deviation**2 / before.n, after.deviation**2 / after.n
    error = one + other
    if error == 0:
        return None
    degrees = error**2 / (one**2 / (before.n - 1) + other**2 / (after.n - 1))
    # The fewest are min(n) - 1 >= 1; rounding must not make them less.
    half = t_point(max(1, math.floor(degrees + 1e-9)), level) * math.sqrt(error)
    difference = after.mean - before.mean
    return Interval(difference - half, difference + half)


def share_difference(hits: int, cases: int, other_hits: int, other_cases: int, z: float = Z95) -> Interval | None:
    """Return the interval of the second share less the first (Newcombe 1998, method 10); None without cases."""
    one, two = wilson(hits, cases, z), wilson(other_hits, other_cases, z)
    if one is None or two is None:
        return None
    first, second = hits / cases, other_hits / other_cases
    difference = second - first
    return Interval(
        difference - math.hypot(second - two.low, one.high - first),
        difference + math.hypot(two.high - second, first - one.low),
    )


def surely_differ(parts: Sequence[tuple[int, int]]) -> bool:
    """Return whether shares, each as hits and cases, differ by more than chance: χ² of homogeneity at 1 %.

    The point of χ² is that of Wilson and Hilferty (1931).
    """
    parts = [each for each in parts if each[1]]
    hits, cases = sum(each[0] for each in parts), sum(each[1] for each in parts)
    if len(parts) < 2 or hits in (0, cases):
        return False
    whole = hits / cases
    square = math.fsum((mine - n * whole) ** 2 / (n * whole * (1 - whole)) for mine, n in parts)
    part = 2 / (9 * (len(parts) - 1))
    return square > (len(parts) - 1) * (1 - part + Z_ONE_OF_100 * math.sqrt(part)) ** 3


def smallest_change(deviation: float, n: int) -> float:
    """Return the smallest difference of two groups of n values that is found in 4 of 5 cases."""
    return math.sqrt(POWER_FACTOR * deviation**2 / n)
