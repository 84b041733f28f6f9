"""What every speaker can do."""

from collections.abc import Callable
from typing import Protocol

from shared.platform.speech.announcement import Announcement


class Speaker(Protocol):
    """Says one announcement at a time. Used from the screen's thread; none of its calls wait for the sound."""

    def chime(self) -> None:
        """Play the short sound that makes people look up."""

    def set_volume(self, percent: int) -> None:
        """Make every sound from now on so loud; 0 is silence."""

    def say(self, announcement: Announcement, done: Callable[[], None]) -> None:
        """Say it, then call `done` once; also when there is no voice for it. It may be called before this returns."""

    def stop(self) -> None:
        """Fall silent at once; the `done` of what was being said need not come any more."""
