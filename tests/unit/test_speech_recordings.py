"""Recorded pieces: everything a call is put together from is listed, and a sentence is never spoken in two voices."""

import io
import math
import random
import wave
from array import array
from pathlib import Path

import pytest

from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator
from shared.platform.speech.announcement import Announcement, Saying, spoken
from shared.platform.speech.recordings import LIST_NAME, Recordings, all_pieces, list_text, pieces, read_list
from shared.platform.speech.voice import Voice

RATE = 16_000


def of_call(language: Language, number: str = "A045", counter: str = "5", before: int = 0) -> tuple[str, ...]:
    return pieces(Saying(Announcement("", language, number, counter), language, before), Translator(language))


def letters(text: str) -> str:
    """What is left of a text without spaces and punctuation."""
    return "".join(sign for sign in text if sign not in " .,:،-")


def record(file: Path, seconds: float = 0.3, rate: int = RATE) -> None:
    """Somebody speaks into a file."""
    with wave.open(str(file), "wb") as writer:
        writer.setnchannels(1)
        writer.setsampwidth(2)
        writer.setframerate(rate)
        tone = (round(9000 * math.sin(index / 7)) for index in range(round(rate * seconds)))
        writer.writeframes(array("h", tone).tobytes())


def studio(folder: Path, parts: tuple[str, ...], language: Language = Language.KK) -> Recordings:
    """A folder in which these pieces were recorded."""
    place = folder / language.value
    place.mkdir(parents=True)
    (place / LIST_NAME).write_text(list_text({}, parts), encoding="utf-8")
    for number in read_list((place / LIST_NAME).read_text(encoding="utf-8")).values():
        record(place / f"{number}.wav")
    return Recordings(folder)


def test_a_call_falls_into_phrases_and_words() -> None:
    assert of_call(Language.EN) == ("Ticket", "A", "forty", "five", "Please go to counter", "five")
    assert of_call(Language.KK) == ("Талон нөмірі", "а", "қырық", "бес", "бесінші", "терезеге өтіңіз")
    assert of_call(Language.RU, counter="B2")[-3:] == ("Пройдите, пожалуйста, к окну номер", "бэ", "два")
    assert of_call(Language.RU, counter="Information") == ()


@pytest.mark.parametrize("language", list(Language))
def test_the_pieces_of_a_call_are_its_sentence_and_all_are_in_the_list(language: Language) -> None:
    listed, chance = set(all_pieces(language)), random.Random(7)
    assert len(listed) < 120
    for _ in range(40):
        number = f"{chance.choice('ABCDEFGHJKLMNPRSTUVWXYZ')}{chance.randint(1, 9999):03}"
        counter = chance.choice(("", "D")) + str(chance.randint(1, 99))
        parts = of_call(language, number, counter, chance.randint(0, 1))
        assert set(parts) <= listed
        call = Saying(Announcement("", language, number, counter), language)
        assert letters(" ".join(of_call(language, number, counter))) == letters(spoken(call, Translator(language)))


def test_a_list_that_is_made_again_keeps_its_numbers() -> None:
    first = list_text({}, ("Талон", "а"))
    assert first == "0001\tТалон\n0002\tа\n"
    assert list_text(read_list(first), ("а", "бэ")) == "0001\tТалон\n0002\tа\n0003\tбэ\n"


def test_with_one_piece_missing_nothing_is_taken_from_the_folder(tmp_path: Path) -> None:
    parts = of_call(Language.KK)
    recordings = studio(tmp_path, parts)
    assert len(recordings.files(Language.KK, parts)) == len(parts)
    assert recordings.files(Language.KK, (*parts, "алпыс")) == ()
    (tmp_path / "kk" / "0003.wav").unlink()
    assert recordings.files(Language.KK, parts) == ()
    assert recordings.files(Language.RU, ("Талон",)) == ()


def test_recorded_pieces_become_one_sound_also_without_a_voice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shared.platform.speech.voice.find_library", lambda: None)
    parts = of_call(Language.KK)
    files = studio(tmp_path / "recorded", parts).files(Language.KK, parts)
    voice = Voice(tmp_path / "clips")
    try:
        clip = voice.clip("…", Language.KK, recorded=files)
        assert clip is not None
        assert voice.there
        with wave.open(io.BytesIO(clip.read_bytes())) as reader:
            assert reader.getframerate() == RATE
            assert reader.getnframes() / RATE == pytest.approx(0.3 * len(parts), rel=0.05)
        record(files[0], rate=8000)  # of another rate than the others: the voice would say the whole sentence
        assert voice.clip("…", Language.KK, recorded=files) is None
    finally:
        voice.end()
