"""When a serving is long, and how often which cause was named."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from uuid import UUID

from shared.quality.improvement.model import (
    DELAY_SHARE,
    FEWEST_SERVINGS,
    CauseGroup,
    DelayCounts,
    DelayReason,
)
from shared.queue.stats.rules.measures import percentile


def long_from(servings: Iterable[tuple[date, UUID, float]]) -> dict[UUID, float]:
    """Return by service from how many seconds on a serving is long: the 90 % quantile of finished, trusted ones.

    `servings` are their days, services and seconds.
    """
    times: dict[UUID, list[float]] = {}
    for _, service, seconds in servings:
        times.setdefault(service, []).append(seconds)
    return {
        service: percentile(sorted(spent), DELAY_SHARE)
        for service, spent in times.items()
        if len(spent) >= FEWEST_SERVINGS
    }


def counted(reasons: Iterable[DelayReason]) -> tuple[DelayCounts, ...]:
    """Return how often each cause was named: of all services together, then of those with most of them."""
    all_of_them: Counter[CauseGroup] = Counter()
    services: dict[UUID, Counter[CauseGroup]] = {}
    for reason in reasons:
        all_of_them[reason.cause] += 1
        services.setdefault(reason.service_id, Counter())[reason.cause] += 1
    ordered = sorted(services.items(), key=lambda each: (-each[1].total(), str(each[0])))
    found = [DelayCounts(service, dict(counts)) for service, counts in ordered]
    return (DelayCounts(None, dict(all_of_them)), *found) if found else ()
