"""What changes over the weeks of a simulation: quicker or slower servings, and counters that close unexpectedly."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from uuid import UUID

from shared.office.catalog.model import Catalog
from shared.simulation.model import ClerkDuty, Shift

_DAYS = 7


@dataclass(frozen=True)
class ServingChange:
    """From a day on, the servings of a service (by its code) take another time than before.

    They take `factor` times as long at once, and `weekly` times as long again with every week that follows. After the
    `last` day they are as before; None: the change stays.
    """

    service: str
    first: date
    factor: float = 1.0
    weekly: float = 1.0
    last: date | None = None

    def on(self, day: date) -> float:
        """Return what the time of a serving is multiplied with on a day."""
        if day < self.first or (self.last is not None and day > self.last):
            return 1.0
        return self.factor * math.pow(self.weekly, (day - self.first).days / _DAYS)


def serving_factors(changes: Iterable[ServingChange], catalog: Catalog, day: date) -> Mapping[UUID, float]:
    """Return what the servings of each changed service are multiplied with on a day; changes of one service add up."""
    ids = {service.code: service.id for service in catalog.services}
    found: dict[UUID, float] = {}
    for change in changes:
        if change.service in ids:
            service_id = ids[change.service]
            found[service_id] = found.get(service_id, 1.0) * change.on(day)
    return found


@dataclass(frozen=True)
class CounterClosure:
    """On one day this many counters pause unexpectedly, `after` the branch has opened, for so long."""

    day: date
    after: timedelta
    lasts: timedelta
    counters: int


def with_closures(
    shifts: Sequence[Shift], closures: Iterable[CounterClosure], day: date, opens: datetime
) -> list[Shift]:
    """Return the shifts of a day with what closes on it; other pauses that would begin meanwhile are left out."""
    found = list(shifts)
    for each in closures:
        if each.day != day:
            continue
        starts = opens + each.after
        for place, shift in enumerate(found[: each.counters]):
            others = [duty for duty in shift.duties if not starts <= duty.starts < starts + each.lasts]
            duties = sorted([*others, ClerkDuty(starts, each.lasts, "technical", False)], key=lambda duty: duty.starts)
            found[place] = replace(shift, duties=tuple(duties))
    return found
