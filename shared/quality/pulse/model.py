"""A round of the survey of staff, its questions, and what can be shown of the answers."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from shared.queue.stats.rules.intervals import Change, Interval

#: The subject of the events of the survey.
SUBJECT = "pulse"
#: Fewer answers are never shown, and fewer people are never asked.
FEWEST = 5
SHORTEST_DAYS, LONGEST_DAYS = 5, 60
CODE_DIGITS = 12
#: Answers go from 1 (do not agree at all) to 5 (agree fully); these agree.
ANSWERS, AGREEING = range(1, 6), (4, 5)


class PulseVerb(StrEnum):
    """What is done with a round."""

    DRAW = "draw"


class PulseItem(StrEnum):
    """A statement; they stay the same, so that rounds can be compared."""

    WORKLOAD = "workload"
    MEANS = "means"
    CLARITY = "clarity"
    SUPPORT = "support"
    RESPECT = "respect"
    GROWTH = "growth"
    RECOMMEND = "recommend"


@dataclass(frozen=True)
class PulseRound:
    """One round. It is answered from its first to its last day; `codes` were drawn, one for each person."""

    id: UUID
    first: date
    last: date
    codes: int
    drawn: datetime


@dataclass(frozen=True)
class DrawRound:
    """A round to begin. `digests` are those of its codes, which only the paper knows."""

    command_id: UUID
    first: date
    last: date
    digests: tuple[str, ...]


@dataclass(frozen=True)
class StatementResult:
    """How many agree with a statement: of `answered`, with the 95 % interval, and against the round before."""

    item: PulseItem
    agree: int
    answered: int
    interval: Interval
    change: Change
    counts: Mapping[int, int]


class RoundState(StrEnum):
    """What can be shown of a round. While it is OPEN not even the number: who watches it grow sees who answers."""

    PLANNED = "planned"
    OPEN = "open"
    REPLACED = "replaced"  # another was drawn for these days before anybody had answered
    TOO_FEW = "too_few"
    SHOWN = "shown"


@dataclass(frozen=True)
class RoundResult:
    """One round as the page shows it; `answered` and `items` are 0 and empty unless it is SHOWN."""

    round: PulseRound
    state: RoundState
    answered: int = 0
    items: tuple[StatementResult, ...] = ()


@dataclass(frozen=True)
class PulseList:
    """The newest round first. `may_draw`: this person begins rounds; `people` work in the branch."""

    rounds: tuple[RoundResult, ...]
    today: date
    open: PulseRound | None
    may_draw: bool
    people: int
