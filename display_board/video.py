"""Silent videos of the playlist, where the large optional package of Qt is installed; without it they are left out."""

import importlib
import importlib.util
import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage

_PACKAGE = "PySide6.QtMultimedia"

log = logging.getLogger(__name__)

Show = Callable[[QImage], object]


class Video(Protocol):
    """Plays one video at a time, without sound, over and over."""

    def play(self, file: Path) -> None:
        """Play this one; one that was paused goes on where it stopped."""

    def pause(self) -> None:
        """Keep the last picture."""


class QtVideo:
    """A video that Qt plays; it has no sound, because nothing that could make one is connected."""

    def __init__(self, package: Any, show: Show) -> None:
        self._file: Path | None = None
        self._sink, self._player = package.QVideoSink(), package.QMediaPlayer()
        self._player.setVideoSink(self._sink)
        self._player.setLoops(package.QMediaPlayer.Loops.Infinite.value)
        self._show = show
        self._sink.videoFrameChanged.connect(self._arrived)
        self._player.errorOccurred.connect(self._failed)

    def play(self, file: Path) -> None:
        """Play this one; one that was paused goes on where it stopped."""
        if file != self._file:
            self._file = file
            self._player.setSource(QUrl.fromLocalFile(str(file.absolute())))
        self._player.play()

    def pause(self) -> None:
        """Keep the last picture."""
        self._player.pause()

    def _arrived(self, frame: Any) -> None:
        if not (image := frame.toImage()).isNull():
            self._show(image)

    def _failed(self, _error: object, words: str) -> None:
        name = "" if self._file is None else self._file.name
        log.warning("the video cannot be played", extra={"details": {"name": name, "fault": words}})


def can_play() -> bool:
    """Return whether the package is installed; it is not loaded for that."""
    return importlib.util.find_spec(_PACKAGE) is not None


def open_video(show: Show) -> Video | None:
    """Return what plays videos, or None where the package is missing; `show` gets each picture."""
    try:
        package = importlib.import_module(_PACKAGE)
    except ImportError:
        return None
    return QtVideo(package, show)
