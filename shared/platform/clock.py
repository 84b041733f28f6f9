"""What time it is, as something that is handed in, so that a test or a simulation can own the time."""

import time
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Returns the present instant."""

    def now(self) -> datetime:
        """Return the present instant, aware and in UTC, with microseconds."""
        ...

    def elapsed(self) -> float:
        """Return seconds since some start; unlike `now` they never jump when somebody sets the clock."""
        ...


def uptime() -> float:
    """Return the seconds since this PC started, with those it slept, whatever was done to its clock."""
    asleep_too = getattr(time, "CLOCK_BOOTTIME", None)
    # On Windows the ordinary one counts them too.
    return time.monotonic() if asleep_too is None else time.clock_gettime(asleep_too)


class SystemClock:
    """The computer's own clock."""

    def now(self) -> datetime:
        """Return the computer's present instant in UTC."""
        return datetime.now(UTC)

    def elapsed(self) -> float:
        """Return the computer's seconds since it started."""
        return uptime()


class VirtualClock:
    """A clock that does not run until it is moved; simulations and tests use it."""

    def __init__(self, start: datetime) -> None:
        self._now = start.astimezone(UTC)
        self._jumped = 0.0

    def now(self) -> datetime:
        """Return the instant the clock was last set to."""
        return self._now

    def elapsed(self) -> float:
        """Return the seconds of this clock without its jumps."""
        return self._now.timestamp() - self._jumped

    def jump(self, seconds: float) -> None:
        """Show another time all at once, as a clock does that somebody sets: no time passes."""
        self._now += timedelta(seconds=seconds)
        self._jumped += seconds

    def set(self, instant: datetime) -> None:
        """Move the clock to `instant` (aware); it may also go backwards, as real ones do."""
        self._now = instant.astimezone(UTC)

    def advance(self, seconds: float) -> None:
        """Move the clock forward by `seconds`."""
        self._now += timedelta(seconds=seconds)
