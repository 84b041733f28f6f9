"""A speaker without sound: for rooms that want none, PCs that have none, and tests that listen."""

from collections import deque
from collections.abc import Callable

from shared.platform.speech.announcement import Announcement

_REMEMBERED = 1000


class SilentSpeaker:
    """Remembers the latest announcements in `said` and how many chimes there were, and is done at once."""

    def __init__(self) -> None:
        self.said: deque[Announcement] = deque(maxlen=_REMEMBERED)
        self.chimes = 0
        self.volume = 100

    def chime(self) -> None:
        """Count it."""
        self.chimes += 1

    def set_volume(self, percent: int) -> None:
        """Remember it."""
        self.volume = percent

    def say(self, announcement: Announcement, done: Callable[[], None]) -> None:
        """Remember it and be done."""
        self.said.append(announcement)
        done()

    def stop(self) -> None:
        """Silent already."""
