"""Finds a way to make sound on this PC; a PC without one stays silent and says so once in the log."""

import logging
import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from shared.platform.background import Runner
from shared.platform.speech.chime import chime_wav, quieter
from shared.platform.speech.recordings import Recordings
from shared.platform.speech.silent_speaker import SilentSpeaker
from shared.platform.speech.speaker import SoundTrouble, Speaker
from shared.platform.speech.system_voice import open_system_voice
from shared.platform.speech.teller import Headset, SilentTeller, Teller, VoiceTeller
from shared.platform.speech.voice import Voice
from shared.platform.speech.voice_speaker import VoiceSpeaker

if sys.platform == "win32":
    from shared.platform.speech import headset_windows as headset
    from shared.platform.speech import player_windows as player
else:
    from shared.platform.speech import headset_linux as headset
    from shared.platform.speech import player_linux as player

_log = logging.getLogger(__name__)
_CLIPS = "voice"
#: The folder of recordings in the data folder of a board.
RECORDED = "recorded-voice"


def clips_folder(sounds: Path) -> Path:
    """Return the folder of the sentences that were spoken, inside that of all sounds."""
    return sounds / _CLIPS


def open_speaker(folder: Path, recorded: Path, runner: Runner, parent: QObject | None = None) -> Speaker:
    """Return a speaker that chimes and speaks if this PC can; `folder` keeps the files and must be the program's own.

    `recorded` is the folder of what a person has spoken; it need not exist.
    `runner` makes the sentences; it should have nothing else to do. Call it on the screen's thread, with the
    application running.
    """
    chime = chime_wav()
    if _chime_file(folder, chime, 100) is None:
        return SilentSpeaker(SoundTrouble.NO_SOUND)
    found = player.open_player(parent)
    if found is None:
        _log.warning("no chime: this computer has no way to play sound")
        return SilentSpeaker(SoundTrouble.NO_SOUND)
    return VoiceSpeaker(
        found,
        Voice(clips_folder(folder)),
        runner,
        partial(_chime_file, folder, chime),
        Recordings(recorded),
        partial(open_system_voice, parent),
    )


def open_headset() -> Headset:
    """Return what knows whether a headset is plugged into this PC."""
    return headset.open_headset()


def open_teller(folder: Path, runner: Runner, parent: QObject | None = None) -> Teller:
    """Return what reads aloud if this PC can; the rest is as for `open_speaker`."""
    found = player.open_player(parent)
    if found is None:
        return SilentTeller(SoundTrouble.NO_SOUND)
    return VoiceTeller(found, Voice(clips_folder(folder)), runner)


def _chime_file(folder: Path, chime: bytes, volume: int) -> Path | None:
    """Return the chime so loud; each loudness has a file of its own, as a player may still be reading another."""
    file = folder / f"chime-{volume}.wav"
    if not file.exists():
        fresh = file.with_suffix(".new")
        try:
            folder.mkdir(parents=True, exist_ok=True)
            fresh.write_bytes(chime if volume == 100 else quieter(chime, volume / 100))
            fresh.replace(file)
        except OSError as error:
            _log.warning("no chime: its file cannot be written", extra={"details": {"error": str(error)}})
            return None
    return file
