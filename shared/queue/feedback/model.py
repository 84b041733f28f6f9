"""A rating: four faces, reasons and a comment, tied to ticket, service and counter."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum
from typing import NamedTuple
from uuid import UUID

from shared.platform.i18n.text import Text, translate

LONGEST_COMMENT = 500


class Score(IntEnum):
    """Four faces, without a middle to hide in."""

    VERY_POOR = 1
    POOR = 2
    GOOD = 3
    VERY_GOOD = 4


#: The word under each face, from worst to best: the same at the kiosk, in the day summary and in its files.
SCORE_WORDS: Mapping[Score, Text] = {
    Score.VERY_POOR: translate("rating", "Very poor"),
    Score.POOR: translate("rating", "Poor"),
    Score.GOOD: translate("rating", "Good"),
    Score.VERY_GOOD: translate("rating", "Very good"),
}


class RatingReason(StrEnum):
    """What a visitor liked or missed; the same words serve both, the score decides which."""

    SPEED = "speed"
    POLITENESS = "politeness"
    CLARITY = "clarity"
    COMFORT = "comfort"
    RESULT = "result"


@dataclass(frozen=True)
class RateableVisit:
    """A visit that ended today and may be rated once."""

    ticket_id: UUID
    display: str
    service_id: UUID
    counter_id: UUID | None
    ended: datetime


class CountedRatings(NamedTuple):
    """How many ratings of a service say the same; comments are left out."""

    service_id: UUID
    score: Score
    reasons: tuple[RatingReason, ...]
    number: int


@dataclass(frozen=True)
class Rating:
    """One visitor's answer."""

    id: UUID
    ticket_id: UUID
    service_id: UUID
    counter_id: UUID | None
    staff_id: UUID | None
    score: Score
    reasons: tuple[RatingReason, ...]
    comment: str
    language: str
    given: datetime
