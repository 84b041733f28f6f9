"""What changes over the weeks of a simulation: servings that become quicker or slower, at once or little by little."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from shared.office.catalog.model import Catalog

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
