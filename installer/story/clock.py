"""The clock of the story: starts on a working morning, runs at normal speed, and can be moved forward."""

import time
from datetime import UTC, datetime, timedelta


class StoryClock:
    """The computer's clock plus a shift. All windows of the story use the same shift."""

    def __init__(self, shift_seconds: float = 0.0) -> None:
        self._shift = timedelta(seconds=shift_seconds)

    @property
    def shift_seconds(self) -> float:
        """Seconds that this clock is ahead of the computer's."""
        return self._shift.total_seconds()

    def now(self) -> datetime:
        """Return the current time of the story in UTC."""
        return datetime.now(UTC) + self._shift

    def elapsed(self) -> float:
        """Return seconds that pass with the story."""
        return time.monotonic() + self.shift_seconds

    def set_shift(self, seconds: float) -> None:
        """Set how many seconds this clock is ahead."""
        self._shift = timedelta(seconds=seconds)
