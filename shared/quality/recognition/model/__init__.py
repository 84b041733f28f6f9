"""What somebody learns about their own work: ratings, reasons, where they differ from the others, and standards."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from shared.platform.i18n.text import LocalText
from shared.quality.standards.model import Count
from shared.queue.feedback.model import RatingReason, Score

#: Nothing is said about a person from fewer ratings, nor compared with fewer ratings of others.
FEWEST_RATINGS = 10
#: Somebody is compared with so many others at least: the figures of one colleague are never shown to another.
FEWEST_OTHERS = 3
#: The period is whole weeks up to the last Sunday: it moves once a week, so nobody sees one rating arrive.
PERIOD = timedelta(weeks=12)
#: Standards show their last four weeks, as their own page does.
MONTH = timedelta(weeks=4)


class Aspect(StrEnum):
    """What ratings say of a person. How comfortable the room is, nobody at a counter decides."""

    ALL = "all"
    SPEED = "speed"
    POLITENESS = "politeness"
    CLARITY = "clarity"
    RESULT = "result"


class AspectStanding(StrEnum):
    """How a person differs from the others."""

    STRENGTH = "strength"
    WEAKNESS = "weakness"
    LIKE_BRANCH = "like_branch"
    TOO_FEW = "too_few"


@dataclass(frozen=True)
class RatingCount:
    """How many ratings are alike: of one person, at one service, with one face and the same reasons."""

    staff_id: UUID
    service_id: UUID
    score: Score
    reasons: tuple[RatingReason, ...]
    number: int


@dataclass(frozen=True)
class OwnCount:
    """How many ratings are alike: `own`, or of the others at the services of that person."""

    own: bool
    score: Score
    reasons: tuple[RatingReason, ...]
    number: int


@dataclass(frozen=True)
class AspectDifference:
    """One aspect: how many ratings found it good, of those of the person and of the others."""

    aspect: Aspect
    own: Count
    others: Count
    standing: AspectStanding


@dataclass(frozen=True)
class OwnRatings:
    """The ratings of one person from `first` to `last`, at least FEWEST_RATINGS of them.

    `liked` and `missed` count the reasons that were touched with a better and with a worse face.
    """

    number: int
    happy_index: float
    liked: Mapping[RatingReason, int]
    missed: Mapping[RatingReason, int]
    differences: tuple[AspectDifference, ...]


@dataclass(frozen=True)
class OwnStandard:
    """A measured standard of somebody's services: its target, and how the branch kept it in the last four weeks."""

    text: LocalText
    target: float | None
    month: Count


@dataclass(frozen=True)
class Colleague:
    """The strengths and weaknesses of one person; `enough` ratings are there to compare with others."""

    name: str
    enough: bool
    strengths: tuple[Aspect, ...]
    weaknesses: tuple[Aspect, ...]


@dataclass(frozen=True)
class Feedback:
    """What one person sees. `ratings` is None while there are too few, `team` while somebody may not see it."""

    first: date
    last: date
    ratings: OwnRatings | None
    standards: tuple[OwnStandard, ...]
    team: tuple[Colleague, ...] | None
