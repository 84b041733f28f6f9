"""A speaker that chimes and has no voice."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QProcess

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


class CommandPlayer:
    """Plays a sound file with a program of the system, such as pw-play, without waiting for it."""

    def __init__(self, program: str, arguments: list[str], file: Path) -> None:
        self._process = QProcess()
        self._process.setProgram(program)
        self._process.setArguments([*arguments, str(file)])
        self._process.setStandardOutputFile(QProcess.nullDevice())
        self._process.setStandardErrorFile(QProcess.nullDevice())

    def play(self) -> None:
        """Start the program and let go of it; a program that has gone missing only leaves the room silent."""
        self._process.startDetached()
