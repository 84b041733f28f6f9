"""The chime and the voice are real sound files, played one after the other; a PC without sound stays silent."""

import io
import logging
import struct
import wave
from array import array
from dataclasses import replace
from pathlib import Path

import pytest

from shared.platform.background import ImmediateRunner
from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator
from shared.platform.speech import programs
from shared.platform.speech.announcement import Announcement, Saying
from shared.platform.speech.chime import chime_wav, quieter
from shared.platform.speech.factory import open_speaker
from shared.platform.speech.player_linux import CommandPlayer
from shared.platform.speech.programs import sound_programs
from shared.platform.speech.recordings import LIST_NAME, Recordings, list_text, pieces
from shared.platform.speech.silent_speaker import SilentSpeaker
from shared.platform.speech.speaker import SoundTrouble, VoiceStyle
from shared.platform.speech.voice_speaker import VoiceSpeaker

CALL = Saying(Announcement("1", Language.EN, "A042", "3"), Language.EN)
CHIME, CLIP = Path("chime.wav"), Path("clip.wav")

SENTENCE = "Ticket A, forty-two. Please go to counter three."


class HeldPlayer:
    """Plays until the test says that the sound is over."""

    def __init__(self):
        self.works = True
        self.played = []
        self.done = None
        self.stops = 0

    def play(self, file, done):
        assert self.done is None, "two sounds at once"
        self.played.append(file)
        self.done = done

    def ends(self):
        done, self.done = self.done, None
        done()

    def stop(self):
        self.done = None
        self.stops += 1


class FixedVoice:
    """Has one clip for everything, or none."""

    def __init__(self, clip=CLIP):
        self.clips = clip
        self.asked = []
        self.there = clip is not None

    def clip(self, text, language, speed, volume, recorded):
        self.asked.append((text, language, speed, volume))
        return self.clips

    def interrupt(self):
        pass


class Rig:
    def __init__(self, clip=CLIP, system=None, recorded=Path("nothing")):
        self.player, self.voice, self.chimes, self.done = HeldPlayer(), FixedVoice(clip), [], []
        self.speaker = VoiceSpeaker(
            self.player, self.voice, ImmediateRunner(), self._chime, Recordings(recorded), lambda: system
        )

    def _chime(self, volume):
        self.chimes.append(volume)
        return CHIME

    def calls(self):
        self.speaker.chime()
        self.speaker.say(CALL, self.done.append)


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
        speaker = open_speaker(tmp_path / "cache", tmp_path, ImmediateRunner())
        speaker.chime()
        speaker.chime()
    assert isinstance(speaker, SilentSpeaker)
    assert speaker.trouble is SoundTrouble.NO_SOUND
    assert len(caplog.records) == 1


def test_a_folder_that_cannot_be_written_only_costs_the_chime(tmp_path, qapp):
    (tmp_path / "cache").write_text("not a folder")
    assert isinstance(open_speaker(tmp_path / "cache", tmp_path, ImmediateRunner()), SilentSpeaker)


def played(qtbot, player, heard, times=1):
    """Wait until a program has played so often and has ended."""
    qtbot.waitUntil(lambda: heard.exists() and heard.read_text().count("\n") == times, timeout=5000)
    qtbot.waitUntil(lambda: not player.playing, timeout=5000)


def test_a_sound_is_played_with_an_installed_program_and_its_end_is_told(monkeypatch, tmp_path, qtbot):
    heard, file, ends = tmp_path / "heard", tmp_path / "chime.wav", []
    install(monkeypatch, aplay=make_player(tmp_path / "aplay", f'echo "$@" >> {heard}'))
    player = CommandPlayer(sound_programs())
    player.play(file, lambda: ends.append(1))
    played(qtbot, player, heard)
    assert heard.read_text() == f"-q {file}\n"
    assert ends == [1]
    assert isinstance(open_speaker(tmp_path / "cache", tmp_path, ImmediateRunner()), VoiceSpeaker)


def test_a_program_that_fails_gives_way_to_the_next_one_for_good(tmp_path, qtbot):
    tried, heard = tmp_path / "tried", tmp_path / "heard"
    refusing = make_player(tmp_path / "paplay", f"echo once >> {tried}; exit 1")
    playing = make_player(tmp_path / "aplay", f"echo played >> {heard}")
    player = CommandPlayer([[str(refusing)], [str(playing)]])
    for times in (1, 2):
        player.play(CHIME, lambda: None)
        played(qtbot, player, heard, times)
    assert tried.read_text() == "once\n"


def test_a_program_that_hangs_gives_way_to_the_next_one(tmp_path, qtbot):
    begun, heard = tmp_path / "begun", tmp_path / "heard"
    hanging = make_player(tmp_path / "paplay", f"echo > {begun}; exec sleep 60")
    playing = make_player(tmp_path / "aplay", f"echo played >> {heard}")
    player = CommandPlayer([[str(hanging)], [str(playing)]])
    player.play(CHIME, lambda: None)
    qtbot.waitUntil(begun.exists, timeout=5000)
    player.stop()
    player.play(CLIP, lambda: None)
    played(qtbot, player, heard)


def test_a_program_that_is_interrupted_plays_the_next_sound_too(tmp_path, qtbot):
    begun, ends = tmp_path / "begun", []
    player = CommandPlayer([[str(make_player(tmp_path / "aplay", f"echo >> {begun}; exec sleep $1"))]])
    player.play("60", lambda: ends.append(1))
    qtbot.waitUntil(begun.exists, timeout=5000)
    player.interrupt()
    player.play("0", lambda: ends.append(2))
    played(qtbot, player, begun, 2)
    assert (ends, player.works) == ([2], True)


def test_a_pc_whose_programs_all_fail_says_so_once_and_keeps_nobody_waiting(tmp_path, qtbot, caplog):
    ends, player = [], CommandPlayer([[str(tmp_path / "gone")], [str(tmp_path / "gone, too")]])
    with caplog.at_level(logging.WARNING):
        player.play(CHIME, lambda: ends.append(1))
        qtbot.waitUntil(lambda: bool(ends), timeout=5000)
        player.play(CHIME, lambda: ends.append(2))
    assert ends == [1, 2]
    assert not player.works
    assert len(caplog.records) == 1


def test_the_sentence_follows_the_chime_and_its_end_is_told():
    rig = Rig()
    rig.calls()
    assert rig.player.played == [CHIME]
    rig.player.ends()
    assert rig.player.played == [CHIME, CLIP]
    assert rig.done == []
    rig.player.ends()
    assert rig.done == [SENTENCE]
    assert rig.voice.asked == [(SENTENCE, Language.EN, 100, 100)]


def test_a_sentence_that_was_given_up_is_not_played_later():
    rig = Rig()
    rig.calls()
    rig.speaker.stop()
    assert rig.player.stops == 1
    rig.calls()
    rig.player.ends()
    rig.player.ends()
    assert rig.player.played == [CHIME, CHIME, CLIP]
    assert rig.done == [SENTENCE]


def test_without_a_voice_the_board_chimes_is_done_at_once_and_says_what_is_missing():
    rig = Rig(clip=None)
    rig.calls()
    assert (rig.player.played, rig.done) == ([CHIME], [""])
    assert rig.speaker.trouble is SoundTrouble.NO_VOICE
    rig.speaker.set_style(VoiceStyle(speaks=False))
    assert rig.speaker.trouble is None


def test_a_branch_that_wants_no_voice_or_no_sound_gets_none():
    rig = Rig()
    rig.speaker.set_style(VoiceStyle(speaks=False))
    rig.calls()
    rig.speaker.set_style(VoiceStyle(volume=0))
    rig.player.ends()
    rig.calls()
    assert (rig.player.played, rig.done, rig.voice.asked) == ([CHIME], ["", ""], [])


def test_loudness_and_speed_hold_from_the_next_call():
    rig = Rig()
    rig.speaker.set_style(VoiceStyle(volume=40, speed=80))
    rig.calls()
    assert (rig.chimes, rig.voice.asked[0][2:]) == ([40], (80, 40))


def test_a_player_that_broke_is_told():
    rig = Rig()
    rig.player.works = False
    rig.speaker.say(CALL, rig.done.append)
    assert (rig.speaker.trouble, rig.done) == (SoundTrouble.NO_SOUND, [""])


def test_a_silent_speaker_is_done_at_once():
    done, speaker = [], SilentSpeaker()
    speaker.say(CALL, done.append)
    speaker.stop()
    assert done == [SENTENCE]


def loudest(sound: bytes) -> int:
    with wave.open(io.BytesIO(sound)) as reader:
        return max(map(abs, array("h", reader.readframes(reader.getnframes()))))


def test_a_sound_of_half_the_loudness_swings_a_quarter_as_far():
    full = chime_wav()
    assert loudest(quieter(full, 0.5)) == pytest.approx(loudest(full) / 4, abs=1)
    assert quieter(full, 1.0) == full


class ComputerVoice:
    """A voice of the computer that knows English."""

    def __init__(self):
        self.said, self.done, self.stops, self.works = [], None, 0, True

    def speaks(self, language):
        return self.works and language is Language.EN

    def say(self, text, language, style, done):
        self.said.append((text, style.volume))
        self.done = done

    def stop(self):
        self.stops += 1


def test_the_voice_of_the_computer_speaks_where_the_branch_wants_it_and_it_knows_the_language():
    system = ComputerVoice()
    rig = Rig(system=system)
    rig.calls()
    rig.player.ends()
    assert (system.said, rig.player.played[-1]) == ([], CLIP)

    rig = Rig(system=system)
    rig.speaker.set_style(VoiceStyle(volume=60, system=True))
    rig.calls()
    assert system.said == []
    rig.player.ends()
    assert (system.said, rig.voice.asked) == ([(SENTENCE, 60)], [])
    system.done(True)
    assert rig.done == [SENTENCE]
    rig.speaker.stop()
    assert system.stops == 1

    rig.speaker.say(replace(CALL, language=Language.KK), rig.done.append)
    assert [language for _, language, *_ in rig.voice.asked] == [Language.KK]


def test_a_voice_of_the_computer_that_fails_is_not_asked_again_and_a_recorded_sentence_goes_before_it(tmp_path):
    system = ComputerVoice()
    rig = Rig(system=system)
    rig.speaker.set_style(VoiceStyle(system=True))
    rig.speaker.say(CALL, rig.done.append)
    system.works = False
    system.done(False)
    rig.speaker.say(CALL, rig.done.append)
    rig.player.ends()
    assert (rig.done, len(system.said)) == (["", SENTENCE], 1)

    system.works, folder = True, tmp_path / "en"
    folder.mkdir()
    parts = pieces(CALL, Translator(Language.EN))
    (folder / LIST_NAME).write_text(list_text({}, parts), encoding="utf-8")
    for number in range(1, len(set(parts)) + 1):
        (folder / f"{number:04}.wav").touch()
    rig = Rig(system=system, recorded=tmp_path)
    rig.speaker.set_style(VoiceStyle(system=True))
    rig.speaker.say(CALL, rig.done.append)
    assert (rig.player.played, len(system.said)) == ([CLIP], 1)
