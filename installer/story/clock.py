"""The story's time: runs like the computer's, but begins on a working morning and can be moved on."""

from datetime import UTC, datetime, timedelta


class StoryClock:
    """The computer's clock, shifted; every window of the story has one with the same shift."""

    def __init__(self, shift_seconds: float = 0.0) -> None:
        self._shift = timedelta(seconds=shift_seconds)

    @property
    def shift_seconds(self) -> float:
        """How far this clock is ahead of the computer's."""
        return self._shift.total_seconds()

    def now(self) -> datetime:
        """Return the story's present instant in UTC."""
        return datetime.now(UTC) + self._shift

    def set_shift(self, seconds: float) -> None:
        """Change how far this clock is ahead."""
        self._shift = timedelta(seconds=seconds)
