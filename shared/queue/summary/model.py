"""The figures of one business day, in types that JSON knows, so that a closed day can be frozen exactly as it was."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

#: The date of the last change of what is frozen with a day.
FIGURES_VERSION = "2026-11-30"


@dataclass(frozen=True)
class ServiceLine:
    """One service's day. Seconds and shares; None where nothing happened.

    `servings` are the seconds of each finished, trusted serving, and `visits` those of each visit that came for the
    service and was served, whole and in order: weeks of closed days are measured from them. None: closed by a version
    that did not keep them.
    """

    service_id: str
    issued: int
    served: int
    promise_seconds: float
    level_served: float | None
    level_strict: float | None
    wait_median: float | None
    outcomes: Mapping[str, int]
    servings: tuple[int, ...] | None = None
    visits: tuple[int, ...] | None = None


@dataclass(frozen=True)
class DeskLine:
    """The day of one clerk at one counter.

    Figures about a person from fewer cases than the branch's weak sample are None. So are the times of a session that
    was ended by force (`forced`): nobody knows when the work ended.
    """

    counter_id: str
    staff_id: str
    served: int
    service_median: float | None
    session_seconds: float | None
    pause_seconds: float
    serving_seconds: float
    occupancy: float | None
    ratings: int
    happy_index: float | None
    forced: bool


@dataclass(frozen=True)
class HalfHourLine:
    """One half-hour, as `stats` counts it; `starts` is ISO in UTC."""

    starts: str
    arrivals: int
    open_counters: float
    carry_over: int
    mean_wait: float | None = None
    most_waiting: int = 0


@dataclass(frozen=True)
class RatingLine:
    """One answer."""

    score: int
    reasons: tuple[str, ...]
    comment: str
    service_id: str


@dataclass(frozen=True)
class ExceptionLine:
    """Something to look at: its kind, whom or what it is about, seconds where there are any, a code that explains."""

    kind: str
    subject: str
    seconds: float | None = None
    detail: str = ""


@dataclass(frozen=True)
class ChangeLine:
    """One change of the set-up, as the audit trail tells it: `at` is ISO in UTC, `staff_id` "" the program itself."""

    at: str
    kind: str
    subject: str
    staff_id: str
    details: Mapping[str, Any]


@dataclass(frozen=True)
class DayFigures:
    """Everything the daily summary shows of one day.

    `headline` holds single figures by key: seconds, shares, counts, points; `before` the means of the same figures on
    the same weekday before. `level_target` and `weak_sample` are the settings they are judged by. All of it is frozen
    with a closed day and never changed afterwards.

    `anchor` is where the chain of events stood at the close: "SEQ · HASH", `records_anchor` that of the registers ("" :
    nothing was registered yet).
    `version` is FIGURES_VERSION of the program that froze the day ("" : before versions, or not frozen). Records of
    every version are read: a figure that did not exist then is shown as a dash, one that is unknown here stays in the
    database. Therefore a field that is added later needs a default, or None as a possible value.
    """

    day: str
    closed: bool
    until: str
    headline: Mapping[str, float | None]
    counts: Mapping[str, int]
    promise_seconds: float
    histogram_seconds: float
    histogram: tuple[int, ...]
    services: tuple[ServiceLine, ...]
    desks: tuple[DeskLine, ...]
    half_hours: tuple[HalfHourLine, ...]
    ratings: tuple[RatingLine, ...]
    exceptions: tuple[ExceptionLine, ...]
    untrusted_share: float | None
    outcomes: Mapping[str, int] = field(default_factory=dict)
    before: Mapping[str, float | None] = field(default_factory=dict)
    level_target: float = 0.8
    weak_sample: int = 10
    notes: tuple[str, ...] = ()
    changes: tuple[ChangeLine, ...] = ()
    version: str = ""
    anchor: str = ""
    records_anchor: str = ""


@dataclass(frozen=True)
class DayInfo:
    """A day that can be looked at, and whether it is closed and frozen."""

    day: str
    closed: bool
