"""What the figures are computed from: one record per step and one per ticket, and the figures of a set of them."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import NamedTuple
from uuid import UUID

CLOSED_AT_DAY_END = "closed_at_day_end"


@dataclass(frozen=True)
class StepRecord:
    """One stay in a queue with the serving that ended it; instants in UTC, None where it did not happen.

    `booked_for` is the time of the appointment for which the visitor came.
    What many figures ask for is worked out once.
    """

    ticket_id: UUID
    display: str
    position: int
    service_id: UUID
    priority: str
    language: str
    queued: datetime
    called_first: datetime | None
    called_last: datetime | None
    calls: int
    started: datetime | None
    ended: datetime | None
    wrap_ended: datetime | None
    end: str | None
    counter_id: UUID | None
    staff_id: UUID | None
    outcome: str | None
    hold_seconds: float
    untrusted: bool
    quote_low: float | None
    quote_median: float | None
    quote_high: float | None
    booked_for: datetime | None = None

    @cached_property
    def wait(self) -> float | None:
        """Seconds from joining the queue to the first call; None when never called or not trusted."""
        if self.called_first is None or self.untrusted:
            return None
        return (self.called_first - self.queued).total_seconds()

    @property
    def wait_to_last_call(self) -> float | None:
        """Seconds from joining the queue to the last call; None like `wait`."""
        if self.called_last is None or self.untrusted:
            return None
        return (self.called_last - self.queued).total_seconds()

    @property
    def waited_in_vain(self) -> float | None:
        """Seconds waited by somebody who left or did not come: to the first call, or to the end if never called."""
        if self.end not in ("left", "no_show") or self.ended is None or self.untrusted:
            return None
        return ((self.called_first or self.ended) - self.queued).total_seconds()

    @property
    def walk(self) -> float | None:
        """Seconds from the last call to the start of the serving; None also after a hold, when the start came first."""
        if self.started is None or self.called_last is None or self.untrusted or self.started < self.called_last:
            return None
        return (self.started - self.called_last).total_seconds()

    @cached_property
    def serving(self) -> float | None:
        """Seconds at the counter without holds, however the step ended; None if not begun, going on or not trusted."""
        if self.started is None or self.ended is None or self.untrusted:
            return None
        return max(0.0, (self.ended - self.started).total_seconds() - self.hold_seconds)

    @property
    def wrap_up(self) -> float:
        """Seconds of paperwork after the visitor had gone; 0 without any."""
        if self.serving is None or self.wrap_ended is None or self.ended is None:
            return 0.0
        return (self.wrap_ended - self.ended).total_seconds()

    @property
    def service_time(self) -> float | None:
        """Seconds from start to end of the serving without holds; None when not finished or not trusted."""
        return self.serving if self.end == "finished" else None

    @property
    def handle_time(self) -> float | None:
        """Seconds of the serving with holds and paperwork; None like `service_time`."""
        if self.service_time is None:
            return None
        return self.service_time + self.hold_seconds + self.wrap_up


class StepTimes(NamedTuple):
    """What of a step is asked for when weeks of them are read: the same fields as in `StepRecord`, and no others."""

    service_id: UUID
    counter_id: UUID | None
    position: int
    queued: datetime
    called_first: datetime | None
    started: datetime | None
    ended: datetime | None
    end: str | None
    hold_seconds: float
    untrusted: bool
    booked_for: datetime | None


@dataclass(frozen=True)
class TicketRecord:
    """One visit.

    `service_id` is the one it came for; `begun` whether serving began in any step, `served` whether at least one step
    was finished normally; `untrusted` whether the times of one of its steps are.
    """

    ticket_id: UUID
    display: str
    day: date
    service_id: UUID
    state: str
    issued: datetime
    ended: datetime | None
    begun: bool
    served: bool
    leave_reason: str | None
    untrusted: bool

    @property
    def abandoned(self) -> bool:
        """Whether the visitor left, or did not come when called, before being served at all.

        Also somebody who was still in the queue when the day was closed: they went home unserved.
        """
        return self.state in ("left", "no_show") and not self.begun

    @property
    def time_in_branch(self) -> float | None:
        """Seconds from taking the number to the end of the visit, of those who were served; None when not trusted."""
        if self.ended is None or not self.served or self.untrusted or self.leave_reason == CLOSED_AT_DAY_END:
            return None
        return (self.ended - self.issued).total_seconds()


@dataclass(frozen=True)
class StateChange:
    """A ticket went from one state (None: it was not there yet) to another; in order of the events."""

    instant: datetime
    before: str | None
    after: str


@dataclass(frozen=True)
class Spread:
    """Mean, median, 90 % point and maximum of some seconds, and how many they were."""

    count: int
    mean: float
    median: float
    p90: float
    maximum: float


@dataclass(frozen=True)
class EstimateQuality:
    """How good the quoted waits were: median absolute error and bias (actual − quoted) in seconds, share in range."""

    count: int
    median_absolute_error: float
    in_range: float
    bias: float


@dataclass(frozen=True)
class QueueLength:
    """How many people waited at once: the mean over time, and the most."""

    mean: float
    most: int


@dataclass(frozen=True)
class HalfHour:
    """One half-hour of a day.

    Arrivals; the mean of the counters open; people inside at its end (carry-over); the mean wait in seconds of those
    who joined a queue in it (None: nobody, or nobody was called); and the most people waiting at once.
    """

    starts: datetime
    arrivals: int
    open_counters: float
    carry_over: int
    mean_wait: float | None
    most_waiting: int
