"""A speaker that chimes and has no voice."""

from collections.abc import Callable

from shared.platform.speech.announcement import Announcement


class ChimeSpeaker:
    """Plays the chime with `play`, which must not wait; announcements are shown only, so they are done at once."""

    def __init__(self, play: Callable[[], None]) -> None:
        self._play = play

    def chime(self) -> None:
        """Play it."""
        self._play()

    def say(self, announcement: Announcement, done: Callable[[], None]) -> None:
        """Nothing to say it with: be done."""
        done()

    def stop(self) -> None:
        """A chime is over before anybody could stop it."""
