"""The two pillars of a branch, people and performance: what is measured of each, from where to where it counts."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

#: Figures of people and of single cases need so many; with fewer there is no value.
FEWEST_PEOPLE, FEWEST_CASES, FEWEST_CHECKED = 5, 30, 3
#: Business days before today that figures of service are taken from, and days of everything that happens seldom.
RECENT_DAYS, YEAR_DAYS = 28, 365


class Pillar(StrEnum):
    """One of two sides that are never averaged with each other."""

    PEOPLE = "people"
    PERFORMANCE = "performance"


class PillarMeasure(StrEnum):
    """What is measured, always as a share."""

    COMPETENCIES = "competencies"
    GUIDES = "guides"
    TRAINING = "training"
    SURVEY = "survey"
    RECOGNITION = "recognition"
    STANDARDS = "standards"
    PROMISE = "promise"
    SATISFIED = "satisfied"
    WAVE = "wave"
    ACTIONS = "actions"


class CountedRange(NamedTuple):
    """From which value on a measure counts, and with which it counts fully."""

    floor: float
    target: float


_M = PillarMeasure
#: What belongs to each pillar. Standards and the promise have the branch's own targets; these here are used before any.
MEASURES: Mapping[Pillar, Mapping[PillarMeasure, CountedRange]] = {
    Pillar.PEOPLE: {
        _M.COMPETENCIES: CountedRange(0.60, 0.95),
        _M.GUIDES: CountedRange(0.50, 0.90),
        _M.TRAINING: CountedRange(0.50, 0.95),
        _M.SURVEY: CountedRange(0.40, 0.80),
        _M.RECOGNITION: CountedRange(0.10, 0.50),
    },
    Pillar.PERFORMANCE: {
        _M.STANDARDS: CountedRange(0.50, 0.90),
        _M.PROMISE: CountedRange(0.50, 0.80),
        _M.SATISFIED: CountedRange(0.60, 0.90),
        _M.WAVE: CountedRange(0.60, 0.90),
        _M.ACTIONS: CountedRange(0.20, 0.60),
    },
}


class PartOfWhole(NamedTuple):
    """What is known of a measure: a part of a whole, and the branch's own target where it has one."""

    part: float
    whole: float
    target: float | None = None


@dataclass(frozen=True)
class MeasureLine:
    """One measure of a branch. `value` None: there is too little to say. `attained` is 0 to 100."""

    measure: PillarMeasure
    floor: float
    target: float
    value: float | None
    whole: float
    attained: float | None


@dataclass(frozen=True)
class PillarLine:
    """One pillar: the mean of what its measures with a value attain, and how many of them that are."""

    pillar: Pillar
    lines: tuple[MeasureLine, ...]
    attained: float | None

    @property
    def covered(self) -> int:
        """How many measures have a value."""
        return sum(line.attained is not None for line in self.lines)


@dataclass(frozen=True)
class TwoPillars:
    """Both pillars of a branch. `weaker` names its state: the lower one, or one of which nothing is known.

    None: both are alike.
    """

    branch_id: UUID
    pillars: tuple[PillarLine, ...]
    weaker: PillarLine | None
