"""Plays sound files on Windows, with Python's own module."""

import logging
import wave
import winsound
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

_log = logging.getLogger(__name__)


def open_player(parent: QObject | None) -> "WindowsPlayer":
    """Return what plays files without waiting for them."""
    return WindowsPlayer(parent)


class WindowsPlayer:
    """Plays one file at a time; Windows does not tell when it has ended, so that its length is waited for."""

    def __init__(self, parent: QObject | None) -> None:
        self.works = True
        self._done: Callable[[], None] | None = None
        self._timer = QTimer(parent)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._over)

    def play(self, file: Path, done: Callable[[], None]) -> None:
        """Begin to play; `done` follows when the file is over, at once where it cannot be played."""
        self._done = done
        try:
            with wave.open(str(file)) as sound:
                seconds = sound.getnframes() / sound.getframerate()
            winsound.PlaySound(str(file), winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT)
        except (RuntimeError, OSError, wave.Error):
            if self.works:
                _log.warning("no chime: this computer has no way to play sound")
            self.works, seconds = False, 0.0
        else:
            self.works = True
        self._timer.start(round(seconds * 1000))

    def stop(self) -> None:
        """Fall silent; the `done` of what was being played does not come any more."""
        self._done = None
        self._timer.stop()
        winsound.PlaySound(None, 0)

    def interrupt(self) -> None:
        """Fall silent in the middle."""
        self.stop()

    def _over(self) -> None:
        done, self._done = self._done, None
        if done is not None:
            done()
