"""In which round figures an expected wait is said: outwards, so that it never says more than is known; pure."""

import math
from collections.abc import Callable

MINUTE_S = 60
HOUR_MIN = 60
WAIT_STEP_MIN = 5
#: Up to so many minutes an expected wait is rounded to these steps, above to hours.
WAIT_STEPS_MIN = ((30, WAIT_STEP_MIN), (HOUR_MIN, 10))
#: A range that begins within one hour and ends after so many says nothing.
LONGEST_RANGE_H = 3


def round_wait(low_s: float, high_s: float) -> tuple[int, int | None] | None:
    """Return the minutes between which a wait is said to be; no upper end: more than the lower. None: cannot be said.

    To five minutes up to half an hour, to ten up to one hour, to hours above.
    """
    low, high = _round(low_s, math.floor), max(WAIT_STEP_MIN, _round(high_s, math.ceil))
    if low >= HOUR_MIN:
        return low, None
    if high > LONGEST_RANGE_H * HOUR_MIN:
        return None
    if high <= low:
        high = low + next(step for up_to, step in WAIT_STEPS_MIN if low < up_to)
    return low, high


def _round(seconds: float, whole: Callable[[float], int]) -> int:
    minutes = max(0.0, seconds) / MINUTE_S
    step = next((step for up_to, step in WAIT_STEPS_MIN if minutes <= up_to), HOUR_MIN)
    return whole(minutes / step) * step
