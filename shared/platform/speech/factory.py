"""Finds a way to make sound on this PC; a PC without one stays silent and says so once in the log."""

import logging
import sys
from pathlib import Path

from PySide6.QtCore import QObject

from shared.platform.speech.chime import chime_wav, quieter
from shared.platform.speech.chime_speaker import ChimeSpeaker
from shared.platform.speech.silent_speaker import SilentSpeaker
from shared.platform.speech.speaker import Speaker

if sys.platform == "win32":
    from shared.platform.speech import player_windows as player
else:
    from shared.platform.speech import player_linux as player

_log = logging.getLogger(__name__)


def open_speaker(folder: Path, parent: QObject | None = None) -> Speaker:
    """Return a speaker that chimes if this PC can; `folder` keeps the sound file and must be the program's own.

    Call it on the screen's thread, with the application running.
    """
    file, chime = folder / "chime.wav", chime_wav()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file.write_bytes(chime)
    except OSError as error:
        _log.warning("no chime: its file cannot be written", extra={"details": {"error": str(error)}})
        return SilentSpeaker()
    play = player.open_player(file, parent)
    if play is None:
        _log.warning("no chime: this computer has no way to play sound")
        return SilentSpeaker()
    return ChimeSpeaker(play, lambda share: _write(file, quieter(chime, share)))


def _write(file: Path, sound: bytes) -> bool:
    """Replace the sound file as a whole: a player may be reading it."""
    fresh = file.with_suffix(".new")
    try:
        fresh.write_bytes(sound)
        fresh.replace(file)
    except OSError as error:
        _log.warning("the loudness of the chime was not changed", extra={"details": {"error": str(error)}})
        return False
    return True
