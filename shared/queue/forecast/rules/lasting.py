"""How the wait that is shown to somebody who waits may change: never without a reason, and in its direction."""

import math
from collections.abc import Hashable
from dataclasses import dataclass
from datetime import datetime

from shared.queue.tickets.model import WaitRange


@dataclass(frozen=True)
class Shown:
    """The wait from `at` on that is shown, with the people ahead and the counters (any value) it was made for."""

    at: datetime
    wait: WaitRange
    ahead: int
    counters: Hashable


#: A figure of before stays while a new one differs by no more: by so many seconds, or this share of it.
STEADY_SECONDS, STEADY_SHARE = 15.0, 0.1


def steady(before: WaitRange, made: WaitRange) -> WaitRange:
    """Return the wait of a newcomer to show next, where nobody else is ahead than before: small changes are none."""
    pairs = ((before.low, made.low), (before.median, made.median), (before.high, made.high))
    same = all(abs(new - old) <= max(STEADY_SECONDS, STEADY_SHARE * old) for old, new in pairs)
    return before if same else made


def lasting(before: Shown | None, made: Shown) -> Shown:
    """Return what to show next: `made`, as far as it fits what was shown `before`.

    Time alone makes a wait shorter, by no more than has passed, and never longer. Fewer people ahead may make it
    shorter at once, but not longer; more people, the other way round. When counters open, close or change their
    services, everything may change.
    """
    if before is None or before.counters != made.counters:
        return made
    passed = max(0.0, (made.at - before.at).total_seconds())

    def fitting(then: float, now: float) -> float:
        least = 0.0 if made.ahead < before.ahead else max(0.0, then - passed)
        most = math.inf if made.ahead > before.ahead else then
        return min(max(now, least), most)

    wait = WaitRange(
        fitting(before.wait.low, made.wait.low),
        fitting(before.wait.median, made.wait.median),
        fitting(before.wait.high, made.wait.high),
    )
    return Shown(made.at, wait, made.ahead, made.counters)
