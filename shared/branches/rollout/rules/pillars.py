"""What a branch attains of each measure and pillar: pure."""

import math
from collections.abc import Mapping
from uuid import UUID

from shared.branches.rollout.model.pillars import (
    FEWEST_CASES,
    FEWEST_CHECKED,
    FEWEST_PEOPLE,
    MEASURES,
    MeasureLine,
    PartOfWhole,
    Pillar,
    PillarLine,
    PillarMeasure,
    TwoPillars,
)

_FULL = 100.0
#: How much there must be of the whole before a share says anything; the survey and waves have limits of their own.
_FEWEST: Mapping[PillarMeasure, float] = {
    PillarMeasure.STANDARDS: FEWEST_CASES,
    PillarMeasure.PROMISE: FEWEST_CASES,
    PillarMeasure.SATISFIED: FEWEST_CASES,
    PillarMeasure.ACTIONS: FEWEST_CHECKED,
}
#: Shares of people would show single ones where few work.
_OF_PEOPLE = frozenset(
    {PillarMeasure.COMPETENCIES, PillarMeasure.GUIDES, PillarMeasure.TRAINING, PillarMeasure.RECOGNITION}
)


def attainment(value: float, floor: float, target: float) -> float:
    """Return how far a value is on the way from floor to target: 0 to 100. A target at the floor is met or not."""
    if target <= floor:
        return _FULL if value >= target else 0.0
    return min(_FULL, max(0.0, _FULL * (value - floor) / (target - floor)))


def two_pillars(branch_id: UUID, known: Mapping[PillarMeasure, PartOfWhole], people: int) -> TwoPillars:
    """Return both pillars of a branch in which so many people work."""
    pillars = tuple(_pillar(pillar, known, people) for pillar in Pillar)
    return TwoPillars(branch_id, pillars, _weaker(*pillars))


def _pillar(pillar: Pillar, known: Mapping[PillarMeasure, PartOfWhole], people: int) -> PillarLine:
    lines = tuple(
        _line(measure, floor, target, known.get(measure), people)
        for measure, (floor, target) in MEASURES[pillar].items()
    )
    attained = [line.attained for line in lines if line.attained is not None]
    return PillarLine(pillar, lines, math.fsum(attained) / len(attained) if attained else None)


def _line(measure: PillarMeasure, floor: float, target: float, known: PartOfWhole | None, people: int) -> MeasureLine:
    whole = 0.0 if known is None else known.whole
    enough = whole >= _FEWEST.get(measure, 0) and (measure not in _OF_PEOPLE or people >= FEWEST_PEOPLE)
    if known is None or not whole or not enough:
        return MeasureLine(measure, floor, target, None, whole, None)
    wanted = target if known.target is None else known.target
    value = known.part / whole
    return MeasureLine(measure, floor, wanted, value, whole, attainment(value, floor, wanted))


def _weaker(one: PillarLine, other: PillarLine) -> PillarLine | None:
    """Return the pillar that names the state; what is not known at all is weaker than everything that is."""
    if one.attained == other.attained:
        return None
    if one.attained is None or other.attained is None:
        return one if one.attained is None else other
    return min(one, other, key=lambda each: each.attained or 0.0)
