"""The chime is a real sound file, and a PC without sound stays silent without trouble."""

import io
import logging
import struct
import wave

import pytest

from shared.platform.i18n.languages import Language
from shared.platform.speech import factory
from shared.platform.speech.announcement import Announcement
from shared.platform.speech.chime import chime_wav
from shared.platform.speech.chime_speaker import ChimeSpeaker, CommandPlayer
from shared.platform.speech.factory import open_speaker
from shared.platform.speech.silent_speaker import SilentSpeaker

CALL = Announcement("1", Language.EN, "A042", "3")


@pytest.fixture
def bare_pc(monkeypatch):
    """A PC on which neither Qt's sound module loads nor any player is installed."""

    def missing(_name):
        raise ImportError("libpulse.so.0: cannot open shared object file")

    monkeypatch.setattr(factory.importlib, "import_module", missing)
    monkeypatch.setattr(factory.shutil, "which", lambda _program: None)


def test_the_chime_is_short_loud_enough_and_does_not_clip():
    with wave.open(io.BytesIO(chime_wav())) as sound:
        frames = sound.getnframes()
        samples = struct.unpack(f"<{frames}h", sound.readframes(frames))
        assert sound.getparams()[:3] == (1, 2, 44100)
    assert 1 < frames / 44100 < 2
    assert 8_000 < max(map(abs, samples)) < 32_000
    assert abs(samples[0]) < 200
    assert abs(samples[-1]) < 200


def test_a_pc_without_sound_stays_silent_and_says_so_once(bare_pc, tmp_path, qapp, caplog):
    with caplog.at_level(logging.WARNING):
        speaker = open_speaker(tmp_path / "cache")
        speaker.chime()
        speaker.chime()
    assert isinstance(speaker, SilentSpeaker)
    assert len(caplog.records) == 1


def test_a_folder_that_cannot_be_written_only_costs_the_chime(tmp_path, qapp):
    (tmp_path / "cache").write_text("not a folder")
    assert isinstance(open_speaker(tmp_path / "cache"), SilentSpeaker)


def test_a_player_of_the_system_is_used_when_qt_has_none(bare_pc, monkeypatch, tmp_path, qtbot):
    heard = tmp_path / "heard"
    player = tmp_path / "aplay"
    player.write_text(f'#!/bin/sh\ntest -s "$2" && echo "$1" > {heard}\n')
    player.chmod(0o755)
    monkeypatch.setattr(factory.shutil, "which", lambda program: str(player) if program == "aplay" else None)
    speaker = open_speaker(tmp_path / "cache")
    speaker.chime()
    qtbot.waitUntil(heard.exists, timeout=5000)


def test_a_player_that_is_gone_does_not_disturb(tmp_path, qtbot):
    player = CommandPlayer(str(tmp_path / "gone"), [], tmp_path / "chime.wav")
    player.play()
    player.play()


@pytest.mark.parametrize("speaker", [SilentSpeaker(), ChimeSpeaker(lambda: None)])
def test_a_speaker_without_a_voice_is_done_at_once(speaker):
    done = []
    speaker.say(CALL, lambda: done.append(1))
    speaker.stop()
    assert done == [1]


def test_a_chime_speaker_plays_once_for_each_call():
    played = []
    speaker = ChimeSpeaker(lambda: played.append(1))
    speaker.chime()
    assert played == [1]
