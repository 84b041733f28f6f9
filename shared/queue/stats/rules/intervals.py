"""What can be said for sure: the interval of a share, and the limits within which a process varies by itself."""

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from shared.queue.stats.rules.measures import share

#: The points of the normal distribution for intervals of 95 % and 99 %.
Z95, Z99 = 1.959963984540054, 2.5758293035489004
#: Wheeler's factor between the mean moving range and the limits of single values.
XMR_FACTOR = 2.66
#: The limits are those of the first periods; fewer than the least give none.
BASELINE_PERIODS, FEWEST_PERIODS = 12, 8
#: A signal: so many in a row on one side of the centre, or so many of the last ones nearer a limit than the centre.
RUN, NEAR, OF = 8, 3, 4


@dataclass(frozen=True)
class Interval:
    """From the lower to the upper end, both included."""

    low: float
    high: float


def wilson(hits: int, cases: int, z: float = Z95) -> Interval | None:
    """Return the score interval of a share (Wilson 1927, without continuity correction); None without cases."""
    observed = share(hits, cases)
    if observed is None:
        return None
    z2 = z * z
    centre = (observed + z2 / (2 * cases)) / (1 + z2 / cases)
    half = z / (1 + z2 / cases) * math.sqrt(observed * (1 - observed) / cases + z2 / (4 * cases * cases))
    # Nothing and everything are themselves the ends; rounding must not move them.
    return Interval(0.0 if hits == 0 else max(0.0, centre - half), 1.0 if hits == cases else min(1.0, centre + half))


class Change(StrEnum):
    """What the last period says about the process."""

    HIGHER = "higher"
    LOWER = "lower"
    NONE = "none"


@dataclass(frozen=True)
class ProcessLimits:
    """Centre and limits of single values (XmR chart)."""

    centre: float
    low: float
    high: float


def process_limits(values: Sequence[float], least: float = 0.0, most: float = 1.0) -> ProcessLimits | None:
    """Return centre and limits from the first periods: x̄ ± 2.66 mR̄, cut to what is possible.

    None with too few periods.
    """
    base = values[:BASELINE_PERIODS]
    if len(base) < FEWEST_PERIODS:
        return None
    # The mean of equal values may be rounded, and would then be another value: everything would be outside.
    centre = base[0] if min(base) == max(base) else math.fsum(base) / len(base)
    moving = [abs(after - before) for before, after in itertools.pairwise(base)]
    reach = XMR_FACTOR * math.fsum(moving) / len(moving)
    return ProcessLimits(centre, max(least, centre - reach), min(most, centre + reach))


def change(values: Sequence[float], limits: ProcessLimits | None) -> Change:
    """Return whether the last value is a signal: outside, the last of a run on one side, or of some near a limit."""
    if limits is None or not values:
        return Change.NONE
    last = values[-1]
    if last > limits.high:
        return Change.HIGHER
    if last < limits.low:
        return Change.LOWER
    for found, sign, limit in ((Change.HIGHER, 1, limits.high), (Change.LOWER, -1, limits.low)):
        run = values[-RUN:]
        if len(run) == RUN and all(sign * (value - limits.centre) > 0 for value in run):
            return found
        middle = (limits.centre + limit) / 2
        near = [sign * (value - middle) > 0 for value in values[-OF:]]
        if len(near) == OF and near[-1] and sum(near) >= NEAR and limit != limits.centre:
            return found
    return Change.NONE
