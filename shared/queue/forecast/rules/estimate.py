"""The queueing estimate: work ahead, divided by the counters that do it, as a range."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from shared.queue.tickets.model import WaitRange

#: Standard normal quantile of 90 %.
Z90 = 1.2816
#: Spread of one service time as a share of its mean, until it can be measured (exponential-like counters have 1).
SERVICE_SPREAD = 0.8
#: A called visitor who is half through on average: the rest of the servings now going on.
RESIDUAL_SHARE = 0.5
#: How long it takes at most until a free counter calls.
READY_SECONDS = 180.0


@dataclass(frozen=True)
class OpenCounter:
    """A counter that calls now: which services it can take, and whether somebody is there."""

    services: frozenset[UUID]
    busy: bool


def people_ahead(service_id: UUID, ahead: Mapping[UUID, int], counters: Sequence[OpenCounter]) -> int:
    """Return how many of `ahead` (people per service) will be served by this service's counters before this visitor.

    People of another service count with the share of their counters that also take this one; where no counter is open
    for the service, only its own people are known to be ahead.
    """
    kinds = Counter(counter.services for counter in counters)
    if not any(service_id in services for services in kinds):
        return ahead.get(service_id, 0)
    return round(sum(people * _share(rival, service_id, kinds) for rival, people in ahead.items()))


def called_first(
    service_id: UUID,
    before: Sequence[tuple[float, UUID, int]],
    counters: Sequence[OpenCounter],
    mean_seconds: Mapping[UUID, float],
) -> dict[UUID, int]:
    """Return how many people of each service are called before somebody for `service_id`.

    `before` are those ahead of them now, from `those_before`, those for the longest time first: some are
    overtaken before their turn comes.
    """
    found: dict[UUID, int] = {}
    mine = [counter for counter in counters if service_id in counter.services]
    overtakes = bool(mine and before) and before[-1][0] < math.inf
    kinds = Counter(counter.services for counter in counters)
    turn = _work_begun(mine, mean_seconds[service_id]) / len(mine) if overtakes else 0.0
    each: dict[UUID, float] = {}
    for seconds, rival, people in before:
        if overtakes and seconds <= turn:
            break
        found[rival] = found.get(rival, 0) + people
        if overtakes:
            if rival not in each:
                each[rival] = _share(rival, service_id, kinds) * mean_seconds.get(rival, 0.0) / len(mine)
            turn += people * each[rival]
    return found


def _work_begun(mine: Sequence[OpenCounter], own_mean: float) -> float:
    """Return the seconds of work at these counters before one of them is free."""
    if not all(counter.busy for counter in mine):
        return 0.0
    return own_mean * RESIDUAL_SHARE * (2 if len(mine) == 1 else 1)


def _share(rival: UUID, service_id: UUID, kinds: Mapping[frozenset[UUID], int]) -> float:
    """Return the share of a rival's counters that also take the service; `kinds`: counters by what they take."""
    theirs = [(services, number) for services, number in kinds.items() if rival in services]
    both = sum(number for services, number in theirs if service_id in services)
    return both / sum(number for _, number in theirs) if theirs else 0.0


def expected_wait(
    service_id: UUID, ahead: Mapping[UUID, int], counters: Sequence[OpenCounter], mean_seconds: Mapping[UUID, float]
) -> WaitRange | None:
    """Return the range of waits of somebody for `service_id` behind `ahead` (people per service before them).

    With m counters for the service the wait is the work they have before this visitor, divided by m: QL of Ibrahim &
    Whitt (2009), (n + 1) × mean ÷ m, where people of other services count with the share of their own counters that are
    also this service's. The 10 % and 90 % points come from a normal approximation of the sum of service times; the
    lower one is the greatest that any part of those ahead makes sure of, so that one more person ahead never makes the
    wait shorter, however uncertain their share of it is.
    Returns None when no counter takes the service.
    """
    mine = [counter for counter in counters if service_id in counter.services]
    if not mine:
        return None
    own_mean = mean_seconds[service_id]
    work, rivals = _work_begun(mine, own_mean), 0.0
    variance = (SERVICE_SPREAD * own_mean) ** 2 if work else 0.0
    low = max(0.0, work - Z90 * math.sqrt(variance))
    kinds = Counter(counter.services for counter in counters)
    # Work minus the root of variance is convex, so its greatest value over all parts of a crowd is found at whole
    # services, the surest (here: the shortest) first.
    for seconds, rival in sorted((mean_seconds.get(rival, own_mean), rival) for rival in ahead):
        people = ahead[rival] * _share(rival, service_id, kinds)
        work += people * seconds
        variance += people * (SERVICE_SPREAD * seconds) ** 2
        rivals += people
        low = max(low, work - Z90 * math.sqrt(variance))
    free = sum(1 for counter in mine if not counter.busy)
    # Even where somebody is free, there is the walk, and the clerk must be ready.
    readiness = min(own_mean / (2 * len(mine)), READY_SECONDS)
    if rivals < free:
        return WaitRange(0.0, 0.0, readiness)
    median, spread = work / len(mine), Z90 * math.sqrt(variance) / len(mine)
    return WaitRange(low / len(mine), median, max(median + spread, readiness))
