"""A released wave of mystery shopping, as a branch gets it: sums over visits, and nothing that leads to one of them.

There is no ticket, day, counter, clerk or shopper in these types: what a branch must not know is never sent to it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from uuid import UUID

from shared.platform.i18n.text import LocalText
from shared.quality.scorecards.model import CardAnswers, CardTerms
from shared.queue.stats.rules.samples import Sample

#: A branch score needs so many visits that were fit, and so many clerks at work in the wave.
FEWEST_VISITS, FEWEST_CLERKS = 3, 3
#: An item that failed in more than this share of at least FEWEST_VISITS visits proposes an action.
FAILED_TOO_OFTEN = 0.4
#: The deviation of visit scores that is assumed until it is measured.
ASSUMED_DEVIATION = 12.0
#: The most bytes of a released file; a wave of 100 items with comments takes a tenth of this.
LARGEST_FILE = 2_000_000


class DayPart(StrEnum):
    """When a visit took place: no finer."""

    MORNING = "morning"
    MIDDAY = "midday"
    AFTERNOON = "afternoon"


@dataclass(frozen=True)
class FitVisit:
    """A visit as the sealed database counts it; it never comes to a branch. `comments` are those of failed items."""

    month: str
    part: DayPart
    answers: CardAnswers
    comments: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class PastWave:
    """The wave before, for a comparison: its scorecard and what was answered at its fit visits."""

    wave: str
    terms: CardTerms
    answers: tuple[CardAnswers, ...]


@dataclass(frozen=True)
class WaveScore:
    """The score of a branch: final scores of its visits together, and the lowest and the highest of them."""

    sample: Sample
    low: float
    high: float


@dataclass(frozen=True)
class WaveItem:
    """One item over the visits in which it applied. `comments` are factual and describe nobody."""

    key: str
    n: int
    failed: int
    comments: tuple[str, ...] = ()


@dataclass(frozen=True)
class WaveStandard:
    """One standard over the visits in which any of its items applied; met: none of them failed."""

    code: str
    n: int
    met: int


@dataclass(frozen=True)
class WaveBefore:
    """The wave before on the items that both have: the scores of its visits, and of this wave's, on these alone.

    `items` are these items in the wave before.
    """

    wave: str
    before: Sample
    now: Sample
    items: tuple[WaveItem, ...]


@dataclass(frozen=True)
class ReleasedWave:
    """What one branch gets of a wave. `digest` is that of everything else (`store.release_file`).

    `visits` were fit, by part of the day; `months` are ISO months. `score`, `sections`, `coverage` and `compared` are
    there only with FEWEST_VISITS and FEWEST_CLERKS; the items always are. `critical`: visits with a failed critical
    item.
    """

    branch_id: UUID
    wave: str
    title: LocalText
    released: date
    card: str
    card_number: int
    terms: CardTerms
    months: tuple[str, ...]
    visits: Mapping[DayPart, int]
    set_aside: int
    missed: int
    clerks: int
    critical: int
    items: tuple[WaveItem, ...]
    standards: tuple[WaveStandard, ...]
    score: WaveScore | None = None
    sections: Mapping[str, float] | None = None
    coverage: float | None = None
    compared: WaveBefore | None = None
    digest: str = ""

    @property
    def fit(self) -> int:
        """How many visits were fit."""
        return sum(self.visits.values())
