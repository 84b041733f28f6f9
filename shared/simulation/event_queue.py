"""What is going to happen and when, in order of time."""

import heapq
from collections.abc import Callable
from datetime import datetime

Action = Callable[[], None]


class EventQueue:
    """Entries in order of their instants; those of the same instant in the order they were entered."""

    def __init__(self) -> None:
        self._entries: list[tuple[datetime, int, Action]] = []
        self._entered = 0

    def at(self, instant: datetime, action: Action) -> None:
        """Enter something that happens at an instant."""
        self._entered += 1
        heapq.heappush(self._entries, (instant, self._entered, action))

    def next_instant(self) -> datetime | None:
        """Return when the next entry is due; None when nothing more will happen."""
        return self._entries[0][0] if self._entries else None

    def take(self) -> Action:
        """Return the next entry's action and cross it out. Raises IndexError when there is none."""
        return heapq.heappop(self._entries)[2]
