"""A rating: four faces, reasons and a comment, tied to ticket, service and counter."""

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum
from uuid import UUID

LONGEST_COMMENT = 500


class Score(IntEnum):
    """Four faces, without a middle to hide in."""

    BAD = 1
    POOR = 2
    GOOD = 3
    EXCELLENT = 4


class RatingReason(StrEnum):
    """What a visitor liked or missed; the same words serve both, the score tells which."""

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
