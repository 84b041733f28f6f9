"""A review of a quarter: what was achieved, what hinders, and what follows."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from shared.quality.improvement.model import ActionText, TextKind


class ReviewDecision(StrEnum):
    """What follows from a review."""

    GO_ON = "go_on"
    ACT = "act"
    CHANGE = "change"


@dataclass(frozen=True)
class Achieved:
    """How often a standard was kept in a quarter, from its closed days: frozen with the review."""

    standard_id: UUID
    number: int
    target: float
    met: int
    judged: int


@dataclass(frozen=True)
class Review:
    """A review of a quarter ("2026Q4"). `scores` are 0 to 100 by the names in REVIEW_SCORES."""

    id: UUID
    quarter: str
    achieved: tuple[Achieved, ...]
    scores: Mapping[str, int]
    decision: ReviewDecision
    signed_by: UUID | None
    signed: datetime
    texts: tuple[ActionText, ...]


@dataclass(frozen=True)
class ReviewCommand:
    """A review as it is signed."""

    command_id: UUID
    quarter: str
    scores: Mapping[str, int]
    decision: ReviewDecision
    problems: str
    remedies: str
    next_target: str


@dataclass(frozen=True)
class ReviewFile:
    """Everything about one review; of one that is still to be written only the quarter, the figures and the day.

    `due_day` and `signed_day` are business days of the branch.
    """

    quarter: str
    achieved: tuple[Achieved, ...]
    due: datetime | None
    overdue: bool
    review: Review | None = None
    texts: Mapping[TextKind, str] = field(default_factory=dict)
    signed_by: str = ""
    due_day: date | None = None
    signed_day: date | None = None
