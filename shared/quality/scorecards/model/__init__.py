"""A scorecard: sections of weighted items, and what the answers of one visit score."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shared.platform.i18n.text import LocalText

#: The answer "does not apply"; an item must allow it.
NOT_APPLICABLE = "na"
#: With less of the weight observed, a score has no band.
LEAST_COVERAGE = 0.7
#: A failed critical item holds the score in the lowest band.
CRITICAL_CAP = 59.0
#: An item is failed when less than half of what it asks for was there.
FAILED_BELOW = 0.5
HEAVIEST = 100


class Scale(StrEnum):
    """How an item is answered. The answers are declared here, so that scores of all branches can be compared."""

    YES_NO = "yes_no"
    THREE = "three"  # fully, partly, not
    FIVE = "five"  # 1 to 5


#: What each answer is worth, r from 0 to 1, the best first.
WORTH: Mapping[Scale, Mapping[str, float]] = {
    Scale.YES_NO: {"yes": 1.0, "no": 0.0},
    Scale.THREE: {"fully": 1.0, "partly": 0.5, "not": 0.0},
    Scale.FIVE: {"5": 1.0, "4": 0.75, "3": 0.5, "2": 0.25, "1": 0.0},
}


class Band(StrEnum):
    """What a score is called."""

    EXCELLENT = "excellent"
    GOOD = "good"
    SUFFICIENT = "sufficient"
    WEAK = "weak"


#: From which score, not rounded, the best first.
BANDS: Mapping[Band, float] = {Band.EXCELLENT: 90.0, Band.GOOD: 80.0, Band.SUFFICIENT: 60.0, Band.WEAK: 0.0}


@dataclass(frozen=True)
class Item:
    """One thing to look for. `key` stays the same in all versions, so that waves can be compared item by item.

    `standard` is the code of the standard that it is evidence for; "": of none.
    """

    key: str
    text: LocalText
    scale: Scale = Scale.YES_NO
    weight: int = 1
    critical: bool = False
    may_not_apply: bool = False
    standard: str = ""


@dataclass(frozen=True)
class CardSection:
    """Items that belong together; `weight` is what the section counts in the whole."""

    key: str
    title: LocalText
    weight: int
    items: tuple[Item, ...]


@dataclass(frozen=True)
class CardTerms:
    """What a version of a scorecard says."""

    title: LocalText
    sections: tuple[CardSection, ...]
    begins: date

    @property
    def items(self) -> tuple[Item, ...]:
        """All items in order."""
        return tuple(item for section in self.sections for item in section.items)


#: The answers of one visit, by the keys of the items.
CardAnswers = Mapping[str, str]


@dataclass(frozen=True)
class VisitScore:
    """What the answers of one visit score, 0 to 100, nothing rounded.

    `raw` and `final` are None when no item applied. `coverage` is the share of the weight that applied; below
    LEAST_COVERAGE there is no `band`. `sections` has those with an applicable item; `failed` the failed items in order,
    `critical` those of them that are critical.
    """

    raw: float | None
    final: float | None
    coverage: float
    band: Band | None
    sections: Mapping[str, float]
    failed: tuple[str, ...]
    critical: tuple[str, ...]
