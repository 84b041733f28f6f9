"""The expected wait of one service, as kiosk, slip, board and console show it, and the forecast that is published."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from shared.queue.tickets.model import WaitRange


@dataclass(frozen=True)
class ServiceWait:
    """One service now: people waiting, counters open for it, and what somebody arriving now has to expect.

    `people_ahead` are those ahead of a visitor who arrives now, for any service: counters are shared.
    `expected` is None when no counter is open for the service; `rough` says that it is the simple estimate; `full`
    says that its numbers of today are used up, `closed` that it gives no tickets now because of its own hours.
    `late`: even the shortest expected wait ends after closing; `stopped`: therefore no tickets are given any more.
    """

    service_id: UUID
    waiting: int
    people_ahead: int
    open_counters: int
    expected: WaitRange | None
    full: bool = False
    closed: bool = False
    rough: bool = False
    late: bool = False
    stopped: bool = False


@dataclass(frozen=True)
class Due:
    """An appointment whose visitor is not here yet."""

    service_id: UUID
    slot: datetime


@dataclass(frozen=True)
class NewcomerWait:
    """The wait of somebody who comes now, made for so many people `ahead`; seconds that one more person adds."""

    ahead: int
    expected: WaitRange
    per_person: float


@dataclass(frozen=True)
class Published:
    """The forecast of a branch up to the event `seq`, made at `made_at` by the clock of the database.

    `newcomers` by service and code of the priority class; `waiting` holds what each waiting ticket still waits. The row
    is replaced at least every 15 seconds, and no screen counts on from it by itself: all show the same.
    """

    seq: int
    made_at: datetime
    newcomers: Mapping[tuple[UUID, str], NewcomerWait] = field(default_factory=dict)
    waiting: Mapping[UUID, WaitRange] = field(default_factory=dict)


@dataclass(frozen=True)
class Grade:
    """How right quoted waits were, in seconds; `coverage` is the share of waits inside the range, `width` its mean.

    `bias` is the mean of wait − quoted median: above zero, people waited longer than they had been told.
    """

    count: int
    median_error: float
    mean_error: float
    bias: float
    coverage: float
    width: float


class Shortcoming(StrEnum):
    """What was wrong with the quotes of a day."""

    TOO_SHORT = "too_short"  # people waited longer than they had been told
    TOO_LONG = "too_long"
    MISSED = "missed"  # outside the range, to both sides


@dataclass(frozen=True)
class BadDay:
    """A day with bad quotes: what was wrong, and the worst hours, from the start of `first` to the end of `last`.

    `bias` is that of the day in seconds, `there` that of the worst hours.
    """

    what: Shortcoming
    count: int
    coverage: float
    bias: float
    first: int
    last: int
    there: float


class UnusualKind(StrEnum):
    """What was unusual in the hours in which quotes were wrong."""

    COUNTERS = "counters"
    VISITORS = "visitors"
    SERVINGS = "servings"


@dataclass(frozen=True)
class UnusualFigure:
    """Something unusual: how much it was in these hours, and how much it usually is (the median of other days).

    Counters are a mean over time, servings seconds.
    """

    kind: UnusualKind
    found: float
    usual: float


@dataclass(frozen=True)
class JudgedDay:
    """A bad day, and what was unusual in its worst hours, the most unusual first."""

    day: date
    bad: BadDay
    causes: tuple[UnusualFigure, ...]


@dataclass(frozen=True)
class Grades:
    """How right the quotes of a period were. `services` by id and `hours` from 0 to 23, only those with quotes.

    `comparable`: there are enough days to tell a bad one from an ordinary one.
    """

    whole: Grade | None
    days: Mapping[date, Grade]
    services: Mapping[str, Grade]
    hours: Mapping[int, Grade]
    bad: tuple[JudgedDay, ...]
    comparable: bool


@dataclass(frozen=True)
class HalfHourNeed:
    """Counters that a half-hour needs, by the formula and by the simulation, and the share called in time with these.

    `level` is that of the simulation, of those who come in this half-hour.
    """

    formula: int
    simulated: int
    level: float


@dataclass(frozen=True)
class StaffingAsked:
    """What is asked: a day of the week (0 Monday), ids of services (none: all), and the promise.

    `target` is the share of visitors who are to be called `within` so many seconds.
    """

    weekday: int
    services: tuple[UUID, ...]
    within: float
    target: float


@dataclass(frozen=True)
class StaffingLine:
    """What was measured in one half-hour of this weekday (`half` from 0 to 47).

    Visitors and open counters are means over the days, `seconds` is how long one visitor took; None: not known.
    """

    half: int
    visitors: float
    seconds: float | None
    open_counters: float | None


@dataclass(frozen=True)
class StaffingQuestion:
    """The measured load of so many days, and the search for what it needs: one answer for each line, in order."""

    asked: StaffingAsked
    days: int
    lines: tuple[StaffingLine, ...]
    search: Iterator[HalfHourNeed]
