"""How long a serving takes, and how it ends."""

import math
from uuid import UUID

from shared.office.catalog.model import Outcome
from shared.simulation.context import SimulationContext

#: How often a serving ends as it should, against each of the other outcomes.
COMPLETED_WEIGHT = 0.86
OTHER_WEIGHT = 0.04


def choose_outcome(context: SimulationContext, service_id: UUID | None) -> Outcome | None:
    """Throw the dice for an outcome of a service; None in a branch that notes none."""
    catalog = context.catalog
    outcomes = () if service_id is None else catalog.outcomes_of(catalog.service(service_id))
    if not outcomes:
        return None
    weights = [COMPLETED_WEIGHT if outcome.completed else OTHER_WEIGHT for outcome in outcomes]
    return context.dice.choices(outcomes, weights)[0]


def most_counted(context: SimulationContext, service_id: UUID | None) -> tuple[int, int]:
    """Return how many matters and people are counted for one visit of a service at most."""
    if service_id is None:
        return 1, 1
    service = context.catalog.service(service_id)
    return service.most_quantity, service.most_persons


def service_seconds(context: SimulationContext, service_id: UUID, factor: float) -> float:
    """Return the seconds one serving takes: lognormal with `factor` times the published minutes as its mean.

    What has changed in the service comes on top.
    """
    habits = context.habits
    mean = context.catalog.service(service_id).published_minutes * 60 * factor
    mean *= context.serving_factors.get(service_id, 1.0)
    spread = habits.service_spread
    seconds = mean * math.exp(context.dice.gauss(-spread * spread / 2, spread))
    return max(habits.service_least * min(1.0, factor), seconds)
