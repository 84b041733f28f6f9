"""The clock that all processes of a torture share: the computer's own one, moved by what a small file says."""

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path


class MovedClock:
    """The computer's clock, moved by the seconds in a file; all processes jump together when somebody rewrites it."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def now(self) -> datetime:
        """Return the present instant in UTC, moved."""
        return datetime.now(UTC) + timedelta(seconds=self.moved())

    def elapsed(self) -> float:
        """Return the computer's seconds, which do not move."""
        return time.monotonic()

    def moved(self) -> float:
        """Return by how many seconds the clock is moved."""
        try:
            return float(self._file.read_text(encoding="ascii"))
        except FileNotFoundError:
            return 0.0

    def move_to(self, seconds: float) -> None:
        """Move the clock so that it is `seconds` ahead of the computer's own; nobody ever reads half of it."""
        fresh = self._file.with_name(f"{self._file.name}-fresh")
        fresh.write_text(repr(seconds), encoding="ascii")
        fresh.replace(self._file)
