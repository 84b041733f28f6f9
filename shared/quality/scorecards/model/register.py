"""Scorecards in their versions, and open observations with them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from shared.office.versions.model import Version, Versioned, VersionState
from shared.platform.i18n.text import LocalText
from shared.quality.scorecards.model import Band, CardTerms
from shared.queue.stats.rules.intervals import Interval

#: The subjects of the events of scorecards and of observations.
SUBJECT, OBSERVED = "scorecard", "observation"
#: With fewer observations nothing is shown about them: a coach watches few people, and nobody is to be recognized.
FEWEST_OBSERVATIONS = 5
#: Results are those of so many days.
OBSERVED_DAYS = 182


@dataclass(frozen=True)
class CardVersion(Version[CardTerms]):
    """One version of a scorecard."""

    terms: CardTerms


@dataclass(frozen=True)
class Scorecard(Versioned[CardVersion]):
    """One scorecard with all its versions."""


class ObservationVerb(StrEnum):
    """What is done with an observation."""

    OBSERVE = "observe"


@dataclass(frozen=True)
class Observation:
    """What a coach saw on a business day, by a version of a scorecard. Nothing says whom the coach watched."""

    id: UUID
    card_id: UUID
    number: int
    day: date
    given: datetime
    observer_id: UUID
    answers: Mapping[str, str]


@dataclass(frozen=True)
class ObserveCommand:
    """A filled-in scorecard; `number` is the version that the coach saw."""

    command_id: UUID
    card_id: UUID
    number: int
    answers: Mapping[str, str]


@dataclass(frozen=True)
class ItemCount:
    """How often an item applied in observations, and how often it failed."""

    key: str
    n: int
    failed: int


@dataclass(frozen=True)
class ObservationResult:
    """Observations together: their mean score with its 95 % interval, and their items."""

    mean: float
    interval: Interval | None
    band: Band | None
    items: tuple[ItemCount, ...]


@dataclass(frozen=True)
class CardRow:
    """One scorecard of a list.

    `shown` is the version in force, else the one written last; `prepared` the state of one that is being prepared
    beside it. `observations` are those of the last half year with `shown`; `result` is None while they are too few.
    """

    card: Scorecard
    shown: CardVersion
    state: VersionState
    prepared: VersionState | None
    observations: int
    result: ObservationResult | None


@dataclass(frozen=True)
class CardList:
    """All scorecards on a business day. `verbs` are what may be done with each, by its id, and without one."""

    branch: LocalText
    rows: tuple[CardRow, ...]
    verbs: Mapping[UUID | None, tuple[StrEnum, ...]]
    today: date
    people: Mapping[UUID, str]
    standards: tuple[tuple[str, LocalText], ...]
