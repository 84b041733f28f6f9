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
