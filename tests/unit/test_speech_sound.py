"""The chime is a real sound file, and a PC without sound stays silent without trouble."""

import io
import logging
import struct
import wave
from array import array

import pytest

from shared.platform.i18n.languages import Language
from shared.platform.speech import programs
from shared.platform.speech.announcement import Announcement
from shared.platform.speech.chime import chime_wav, quieter
from shared.platform.speech.chime_speaker import ChimeSpeaker
from shared.platform.speech.factory import open_speaker
from shared.platform.speech.player_linux import CommandPlayer
from shared.platform.speech.programs import sound_programs
from shared.platform.speech.silent_speaker import SilentSpeaker

CALL = Announcement("1", Language.EN, "A042", "3")


def make_player(path, script):
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return path


def install(monkeypatch, **players):
    """A PC that has just these programs."""
    monkeypatch.setattr(programs.shutil, "which", lambda name: str(players[name]) if name in players else None)


def test_the_chime_is_short_loud_enough_and_does_not_clip():
    with wave.open(io.BytesIO(chime_wav())) as sound:
        frames = sound.getnframes()
        samples = struct.unpack(f"<{frames}h", sound.readframes(frames))
        assert sound.getparams()[:3] == (1, 2, 44100)
    assert 1 < frames / 44100 < 2
    assert 8_000 < max(map(abs, samples)) < 32_000
    assert abs(samples[0]) < 200
    assert abs(samples[-1]) < 200


def test_a_pc_without_sound_stays_silent_and_says_so_once(monkeypatch, tmp_path, qapp, caplog):
    install(monkeypatch)
    with caplog.at_level(logging.WARNING):
        speaker = open_speaker(tmp_path / "cache")
        speaker.chime()
        speaker.chime()
    assert isinstance(speaker, SilentSpeaker)
    assert len(caplog.records) == 1


def test_a_folder_that_cannot_be_written_only_costs_the_chime(tmp_path, qapp):
    (tmp_path / "cache").write_text("not a folder")
    assert isinstance(open_speaker(tmp_path / "cache"), SilentSpeaker)


def played(qtbot, player, heard, times=1):
    """Wait until a program has played so often and has ended."""
    qtbot.waitUntil(lambda: heard.exists() and heard.read_text().count("\n") == times, timeout=5000)
    qtbot.waitUntil(lambda: not player.playing, timeout=5000)


def test_the_chime_is_played_with_an_installed_program(monkeypatch, tmp_path, qtbot):
    heard, file = tmp_path / "heard", tmp_path / "chime.wav"
    install(monkeypatch, aplay=make_player(tmp_path / "aplay", f'echo "$@" >> {heard}'))
    player = CommandPlayer(sound_programs(), file)
    player.play()
    played(qtbot, player, heard)
    assert heard.read_text() == f"-q {file}\n"
    assert isinstance(open_speaker(tmp_path / "cache"), ChimeSpeaker)


def test_a_program_that_fails_gives_way_to_the_next_one_for_good(tmp_path, qtbot):
    tried, heard = tmp_path / "tried", tmp_path / "heard"
    refusing = make_player(tmp_path / "paplay", f"echo once >> {tried}; exit 1")
    playing = make_player(tmp_path / "aplay", f"echo played >> {heard}")
    player = CommandPlayer([[str(refusing)], [str(playing)]], tmp_path / "chime.wav")
    for times in (1, 2):
        player.play()
        played(qtbot, player, heard, times)
    assert tried.read_text() == "once\n"


def test_a_program_that_hangs_gives_way_to_the_next_one(tmp_path, qtbot):
    begun, heard = tmp_path / "begun", tmp_path / "heard"
    hanging = make_player(tmp_path / "paplay", f"echo > {begun}; exec sleep 60")
    playing = make_player(tmp_path / "aplay", f"echo played >> {heard}")
    player = CommandPlayer([[str(hanging)], [str(playing)]], tmp_path / "chime.wav")
    player.play()
    qtbot.waitUntil(begun.exists, timeout=5000)
    player.play()
    played(qtbot, player, heard)


def test_a_pc_whose_programs_all_fail_says_so_once(tmp_path, qtbot, caplog):
    player = CommandPlayer([[str(tmp_path / "gone")], [str(tmp_path / "gone, too")]], tmp_path / "chime.wav")
    with caplog.at_level(logging.WARNING):
        player.play()
        qtbot.waitUntil(lambda: bool(caplog.records), timeout=5000)
        player.play()
    assert len(caplog.records) == 1


@pytest.mark.parametrize("speaker", [SilentSpeaker(), ChimeSpeaker(lambda: None, lambda _share: True)])
def test_a_speaker_without_a_voice_is_done_at_once(speaker):
    done = []
    speaker.say(CALL, lambda: done.append(1))
    speaker.stop()
    assert done == [1]


def test_a_chime_speaker_plays_once_for_each_call():
    played = []
    speaker = ChimeSpeaker(lambda: played.append(1), lambda _share: True)
    speaker.chime()
    assert played == [1]


def loudest(sound: bytes) -> int:
    with wave.open(io.BytesIO(sound)) as reader:
        return max(map(abs, array("h", reader.readframes(reader.getnframes()))))


def test_a_sound_of_half_the_loudness_swings_a_quarter_as_far():
    full = chime_wav()
    assert loudest(quieter(full, 0.5)) == pytest.approx(loudest(full) / 4, abs=1)
    assert quieter(full, 1.0) == full


def test_a_speaker_without_loudness_is_silent_and_comes_back():
    played, softened = [], []
    speaker = ChimeSpeaker(lambda: played.append(1), lambda share: not softened.append(share))
    speaker.set_volume(0)
    speaker.chime()
    assert played == []
    speaker.set_volume(50)
    speaker.set_volume(50)
    speaker.chime()
    assert (played, softened) == ([1], [0.5])


def test_a_loudness_that_could_not_be_set_is_tried_again():
    tries = []
    speaker = ChimeSpeaker(lambda: None, lambda share: bool(tries.append(share)) or len(tries) > 1)
    speaker.set_volume(30)
    speaker.set_volume(30)
    speaker.set_volume(30)
    assert tries == [0.3, 0.3]
