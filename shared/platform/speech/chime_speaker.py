"""A speaker that chimes and has no voice."""

from collections.abc import Callable

from shared.platform.speech.announcement import Announcement


class ChimeSpeaker:
    """Plays the chime with `play`, which must not wait; announcements are shown only, so they are done at once.

    `soften` makes the chime as loud as a share (above 0, at most 1) of its full loudness; it returns whether it could.
    """

    def __init__(self, play: Callable[[], None], soften: Callable[[float], bool]) -> None:
        self._play = play
        self._soften = soften
        self._percent = 100

    def chime(self) -> None:
        """Play it."""
        if self._percent:
            self._play()

    def set_volume(self, percent: int) -> None:
        """Change the loudness; where the sound cannot be changed now, the next call tries again."""
        if percent != self._percent and (not percent or self._soften(percent / 100)):
            self._percent = percent

    def say(self, announcement: Announcement, done: Callable[[], None]) -> None:
        """Nothing to say it with: be done."""
        done()

    def stop(self) -> None:
        """A chime is over before anybody could stop it."""
