"""Two pillars: each measure from floor to target, the mean of what is known, and never a mean of the two."""

from fractions import Fraction

import pytest

from shared.branches.rollout.model.pillars import MEASURES, PartOfWhole, Pillar, PillarMeasure, TwoPillars
from shared.branches.rollout.rules.pillars import attainment, two_pillars
from shared.platform.ids import new_id

M = PillarMeasure
KNOWN = {
    M.COMPETENCIES: PartOfWhole(17, 20),
    M.GUIDES: PartOfWhole(9, 10),
    M.TRAINING: PartOfWhole(1, 4),
    M.RECOGNITION: PartOfWhole(2, 8),
    M.STANDARDS: PartOfWhole(640, 800, 0.85),
    M.PROMISE: PartOfWhole(700, 1000, 0.75),
    M.SATISFIED: PartOfWhole(60, 80),
    M.WAVE: PartOfWhole(84.5, 100),
    M.ACTIONS: PartOfWhole(2, 4),
}


def pillars(known: dict[PillarMeasure, PartOfWhole], people: int = 8) -> TwoPillars:
    return two_pillars(new_id(), known, people)


def separately(pillar: Pillar, known: dict[PillarMeasure, PartOfWhole]) -> float:
    """Return what a pillar attains, in exact fractions."""
    points = []
    for measure, (floor, target) in MEASURES[pillar].items():
        if measure in known:
            part, whole, own = known[measure]
            low, high = Fraction(str(floor)), Fraction(str(own or target))
            way = (Fraction(str(part)) / Fraction(str(whole)) - low) / (high - low)
            points.append(100 * min(Fraction(1), max(Fraction(0), way)))
    return float(sum(points) / len(points))


def test_a_pillar_is_the_mean_of_what_its_measures_attain() -> None:
    for line in pillars(KNOWN).pillars:
        assert line.attained == pytest.approx(separately(line.pillar, KNOWN))
    people, performance = pillars(KNOWN).pillars
    assert (people.covered, len(people.lines), performance.covered) == (4, 5, 5), "nobody has answered the survey"


@pytest.mark.parametrize(
    ("value", "points"), [(0.4, 0.0), (0.5, 0.0), (0.6, 25.0), (0.7, 50.0), (0.9, 100.0), (1.0, 100.0)]
)
def test_a_measure_counts_from_its_floor_to_its_target(value: float, points: float) -> None:
    assert attainment(value, 0.5, 0.9) == pytest.approx(points)


def test_a_target_at_or_below_the_floor_is_met_or_not() -> None:
    assert (attainment(0.5, 0.5, 0.5), attainment(0.49, 0.5, 0.5)) == (100.0, 0.0)


def test_too_few_people_or_cases_give_no_value() -> None:
    people, performance = pillars({**KNOWN, M.SATISFIED: PartOfWhole(29, 29), M.ACTIONS: PartOfWhole(2, 2)}, 4).pillars
    assert people.attained is None, "with four people a share shows single ones"
    values = {line.measure: line.value for line in performance.lines}
    assert (values[M.SATISFIED], values[M.ACTIONS]) == (None, None)
    assert performance.covered == 3


@pytest.mark.parametrize(
    ("known", "weaker"),
    [
        (KNOWN, Pillar.PEOPLE),
        ({**KNOWN, M.TRAINING: PartOfWhole(4, 4)}, Pillar.PERFORMANCE),
        ({M.WAVE: PartOfWhole(60, 100)}, Pillar.PEOPLE),  # of people nothing is known, which is weaker than 0
        ({}, None),
    ],
)
def test_the_weaker_pillar_names_the_state(known: dict[PillarMeasure, PartOfWhole], weaker: Pillar | None) -> None:
    found = pillars(known).weaker
    assert (None if found is None else found.pillar) is weaker
