"""Finds a way to make sound on this PC; a PC without one stays silent and says so once in the log."""

import importlib
import logging
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QUrl

from shared.platform.speech.chime import chime_wav
from shared.platform.speech.chime_speaker import ChimeSpeaker, CommandPlayer
from shared.platform.speech.silent_speaker import SilentSpeaker
from shared.platform.speech.speaker import Speaker

_log = logging.getLogger(__name__)

_COMMANDS: dict[str, list[str]] = {"pw-play": [], "paplay": [], "aplay": ["-q"], "afplay": []}


def open_speaker(folder: Path, parent: QObject | None = None) -> Speaker:
    """Return a speaker that chimes if this PC can; `folder` keeps the sound file and must be the program's own.

    Call it on the screen's thread, with the application running.
    """
    file = folder / "chime.wav"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file.write_bytes(chime_wav())
    except OSError as error:
        _log.warning("no chime: its file cannot be written", extra={"details": {"error": str(error)}})
        return SilentSpeaker()
    play = _with_qt(file, parent) or _with_command(file)
    if play is None:
        _log.warning("no chime: this computer has no way to play sound")
        return SilentSpeaker()
    return ChimeSpeaker(play)


def _with_qt(file: Path, parent: QObject | None) -> Callable[[], None] | None:
    """Use Qt's sound module, which needs system libraries that a bare PC does not have; hence loaded only here."""
    try:
        multimedia: Any = importlib.import_module("PySide6.QtMultimedia")
    except ImportError as error:
        _log.info("Qt cannot play sound here", extra={"details": {"error": str(error)}})
        return None
    if not multimedia.QMediaDevices.audioOutputs():
        return None
    effect = multimedia.QSoundEffect(parent)
    effect.setSource(QUrl.fromLocalFile(str(file)))

    def play() -> None:
        effect.play()

    return play


def _with_command(file: Path) -> Callable[[], None] | None:
    for program, arguments in _COMMANDS.items():
        found = shutil.which(program)
        if found:
            return CommandPlayer(found, arguments, file).play
    return None
