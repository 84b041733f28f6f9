"""What the figures are computed from: one record per step and one per ticket, and the figures of a set of them."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID


@dataclass(frozen=True)
class StepRecord:
    """One stay in a queue with the serving that ended it; instants in UTC, None where it did not happen."""

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

    @property
    def wait(self) -> float | None:
        """Seconds from joining the queue to the first call; None when never called or not trusted."""
        if self.called_first is None or self.untrusted:
            return None
        return (self.called_first - self.queued).total_seconds()

    @property
    def service_time(self) -> float | None:
        """Seconds from start to end of the serving without holds; None when not finished or not trusted."""
        if self.started is None or self.ended is None or self.end != "finished" or self.untrusted:
            return None
        return (self.ended - self.started).total_seconds() - self.hold_seconds

    @property
    def handle_time(self) -> float | None:
        """Seconds of the serving with holds and paperwork; None like `service_time`."""
        if self.service_time is None or self.started is None or self.ended is None:
            return None
        return ((self.wrap_ended or self.ended) - self.started).total_seconds()


@dataclass(frozen=True)
class TicketRecord:
    """One visit; `service_id` is the one it came for, `served` whether at least one step was finished normally."""

    ticket_id: UUID
    display: str
    day: date
    service_id: UUID
    state: str
    issued: datetime
    ended: datetime | None
    served: bool
    leave_reason: str | None

    @property
    def abandoned(self) -> bool:
        """Whether the visitor left, or did not come when called, before anything was finished; not at the day's end."""
        unserved = self.state in ("left", "no_show") and not self.served
        return unserved and self.leave_reason != "closed_at_day_end"


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
class HalfHour:
    """One half-hour of a day: arrivals, mean of the counters open, and people inside at its end (carry-over)."""

    starts: datetime
    arrivals: int
    open_counters: float
    carry_over: int
