"""Clips of the voice: trimmed, without long silence, equally loud, and made by a process of its own."""

import io
import math
import wave
from array import array
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import numpy as np
import pytest

from kiosk.read_aloud.levels import SPEEDS, USUAL_SPEED
from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator
from shared.platform.speech import voice as voice_module
from shared.platform.speech.announcement import Announcement, Saying, spoken
from shared.platform.speech.engine.library import VoiceLibrary, find_library
from shared.platform.speech.engine.pronunciation import pronounced
from shared.platform.speech.engine.sound import LONGEST_SILENCE_S, LOUDNESS, finished, stretched
from shared.platform.speech.voice import Voice

RATE = 22_050
CALLS = (("A045", "5"), ("K001", "12"), ("B2024", "C3"), ("Z999", "21"))


def tone(seconds: float, swing: float) -> list[int]:
    return [round(32767 * swing * math.sin(index / 10)) for index in range(round(RATE * seconds))]


def silence(seconds: float) -> list[int]:
    return [0] * round(RATE * seconds)


def sound(*parts: list[int]) -> bytes:
    return array("h", [sample for part in parts for sample in part]).tobytes()


class Clip:
    """What can be measured of a sound file."""

    def __init__(self, file: bytes) -> None:
        with wave.open(io.BytesIO(file)) as reader:
            assert (reader.getnchannels(), reader.getsampwidth()) == (1, 2)
            self.seconds = reader.getnframes() / reader.getframerate()
            samples = np.frombuffer(reader.readframes(reader.getnframes()), dtype="<i2") / 32768
            frame = reader.getframerate() // 100
        frames = samples[: len(samples) // frame * frame].reshape(-1, frame)
        levels = np.sqrt(np.mean(frames**2, axis=1))
        heard = levels > 0.02 * levels.max()
        self.loudness = float(np.sqrt(np.mean(frames[heard] ** 2)))
        self.peak = float(np.abs(samples).max())
        at = np.flatnonzero(heard)
        self.edges = (at[0] / 100, (len(levels) - 1 - at[-1]) / 100)
        self.longest_silence = (np.diff(at).max() - 1) / 100


@pytest.mark.parametrize("swing", [0.01, 0.2, 0.99])
def test_quiet_and_loud_sounds_come_out_equally_loud(swing: float) -> None:
    clip = Clip(finished(sound(silence(0.5), tone(1, swing), silence(0.7)), RATE, 1))
    assert clip.loudness == pytest.approx(LOUDNESS, rel=0.03)
    assert max(clip.edges) <= 0.05
    assert clip.seconds == pytest.approx(1.06, abs=0.03)


def test_a_long_silence_inside_is_shortened_and_a_short_one_stays() -> None:
    parts = (tone(0.5, 0.3), silence(0.1), tone(0.5, 0.3), silence(0.9), tone(0.5, 0.3))
    clip = Clip(finished(sound(*parts), RATE, 1))
    assert clip.longest_silence == pytest.approx(LONGEST_SILENCE_S, abs=0.02)
    assert clip.seconds == pytest.approx(1.5 + 0.1 + LONGEST_SILENCE_S + 0.03, abs=0.05)


def test_peaks_are_rounded_off_instead_of_clipped() -> None:
    clip = Clip(finished(sound(tone(1, 0.02), tone(0.01, 0.99), tone(1, 0.02)), RATE, 1))
    assert 0.7 < clip.peak < 0.96


def test_half_the_loudness_swings_a_quarter_as_far() -> None:
    assert Clip(finished(sound(tone(1, 0.3)), RATE, 0.5)).loudness == pytest.approx(LOUDNESS / 4, rel=0.03)


def test_nothing_to_hear_is_no_clip() -> None:
    with pytest.raises(ValueError, match="nothing to hear"):
        finished(sound(silence(1)), RATE, 1)


def test_the_voice_is_told_what_it_would_read_wrongly() -> None:
    assert pronounced("هفتاد و نه. نهصد", "fa") == "هفتاد و نُه. نهصد"
    assert pronounced("خَمْسَة عَشَر", "ar") == "خَمْسَه عَشَر"
    assert pronounced("خَمْسَةَ عَشَر", "ar") == "خَمْسَةَ عَشَر"
    assert pronounced("Please go to counter five.", "en") == "Please go to counter five."


@pytest.fixture(scope="module")
def voice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Voice]:
    """The voice that the set-up installed; a computer for which there is none cannot try it."""
    if find_library() is None:
        pytest.skip("this computer has no voice")
    voice = Voice(tmp_path_factory.mktemp("clips"))
    yield voice
    voice.end()


def test_twenty_calls_in_five_languages_have_the_right_length_and_loudness(voice: Voice) -> None:
    for language, (number, counter) in product(Language, CALLS):
        text = spoken(Saying(Announcement("1", language, number, counter), language), Translator(language))
        file = voice.clip(text, language)
        assert file is not None, text
        clip = Clip(file.read_bytes())
        assert 2 < clip.seconds < 10, text
        assert clip.loudness == pytest.approx(LOUDNESS, rel=0.06), text
        assert clip.peak < 0.98, text
        assert clip.longest_silence <= 0.3, text
        assert max(clip.edges) <= 0.05, text
        assert voice.clip(text, language) == file


def test_a_slower_and_a_quieter_sentence_is_another_clip(voice: Voice) -> None:
    usual, slow, quiet = (
        Clip(file.read_bytes())
        for style in ((100, 100), (70, 100), (100, 30))
        if (file := voice.clip("Ticket A, forty-five.", Language.EN, *style)) is not None
    )
    assert slow.seconds > 1.2 * usual.seconds
    assert quiet.loudness < 0.2 * usual.loudness


def test_only_the_clips_that_were_said_last_are_kept(voice: Voice, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(voice_module, "MOST_KEPT", 2)
    made = [voice.clip(f"Ticket {word}.", Language.EN) for word in ("one", "two", "three")]
    assert [file is not None and file.exists() for file in made] == [False, True, True]


def test_a_voice_that_was_ended_speaks_the_next_sentence(voice: Voice) -> None:
    assert voice.clip("Ticket one.", Language.EN) is not None
    voice.end()
    assert voice.clip("Ticket two.", Language.EN) is not None


def test_a_library_that_cannot_be_loaded_is_no_voice(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    broken = tmp_path / "libespeak-ng.so"
    broken.write_text("not a library")
    voice = Voice(tmp_path / "clips", VoiceLibrary(str(broken), str(tmp_path)))
    assert voice.there
    assert voice.clip("Ticket one.", Language.EN) is None
    assert not voice.there
    assert len(caplog.records) == 1


def test_reading_aloud_is_as_slow_and_as_fast_as_listeners_need_at_the_same_pitch(voice: Voice) -> None:
    text = (
        "Your number and the counter will be shown on the board, with a chime. Please sit down and wait until it is"
        " called. You can choose the size of the text and the colours of the screen on this page."
    )
    clips = [voice.clip(text, Language.EN, speed) for speed in (SPEEDS[0], USUAL_SPEED, SPEEDS[-1])]
    minutes = [Clip(clip.read_bytes()).seconds / 60 for clip in clips if clip is not None]
    slow, usual, fast = (len(text.split()) / each for each in minutes)
    assert 55 <= slow <= 70
    assert 115 <= usual <= 130
    assert 230 <= fast <= 260


def test_a_sound_that_is_stretched_keeps_its_pitch() -> None:
    longer = np.frombuffer(stretched(sound(tone(1, 0.3)), RATE, 2), dtype="<i2")
    crossings = np.count_nonzero(np.diff(np.sign(longer.astype(float))) > 0)
    assert len(longer) / RATE == pytest.approx(2, abs=0.05)
    # 351 swings a second, as before.
    assert crossings / 2 == pytest.approx(RATE / (20 * math.pi), rel=0.02)
    assert stretched(b"", RATE, 2) == b""


def test_private_clips_are_kept_apart_and_forgotten(voice: Voice) -> None:
    kept, private = (voice.clip("Ticket nine.", Language.EN, private=secret) for secret in (False, True))
    assert kept is not None
    assert private is not None
    voice.forget()
    assert (kept.exists(), private.exists()) == (True, False)


def test_words_of_the_kiosk_have_the_vowels_that_the_screen_leaves_out() -> None:
    assert pronounced("من فضلك", "ar") == "مِنْ فَضْلِك"
    assert pronounced("Көру, оқу, жазылу", "kk") == "Көрүу, оқұу, жазылұу"
