"""Which weeks of a person count in figures about persons; loaded only where a report is made, as it needs numpy.

All figures about persons are sums over the same parts: what one clerk did at one counter in one ISO week. A part with
too few cases counts in none of them, and neither do the next smallest parts of that week until what is left out is the
work of at least two people and reaches the limit. So whatever two reports about persons have in common is cut out of
the same parts, each large enough, and what a report about the whole branch has more is nobody's alone.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray


def counted_weeks(
    cases: NDArray[np.bool_], weeks: NDArray[Any], clerks: NDArray[Any], counters: NDArray[Any], limit: int
) -> NDArray[np.bool_]:
    """Return which of these cases count, from the week, the clerk and the counter of each step."""
    people, places = int(clerks.max(initial=0)) + 2, int(counters.max(initial=0)) + 2
    part = (weeks * people + clerks + 1) * places + counters + 1
    parts, of_case, counts = np.unique(part[cases], return_inverse=True, return_counts=True)
    left_out = np.zeros(len(parts), dtype=np.bool_)
    clerk_of, week_of = parts // places % people, parts // places // people
    for week in np.unique(week_of):
        here = np.flatnonzero(week_of == week)
        order = here[np.argsort(counts[here], kind="stable")]
        out: set[int] = set()
        total = 0
        for each in order.tolist():
            small = counts[each] < limit
            if not small and (not total or (len(out) > 1 and total >= limit)):
                break
            left_out[each] = True
            out.add(int(clerk_of[each]))
            total += int(counts[each])
    found = cases.copy()
    found[cases] = ~left_out[of_case]
    return found
