"""Plays the chime on Windows, with Python's own module."""

import logging
import winsound
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

_log = logging.getLogger(__name__)


def open_player(file: Path, parent: QObject | None) -> Callable[[], None]:
    """Return what plays the file without waiting for it; `parent` is not needed here."""

    def play() -> None:
        try:
            winsound.PlaySound(str(file), winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT)
        except RuntimeError:
            _log.warning("no chime: this computer has no way to play sound")

    return play
