"""Calls as text in five languages: nothing that can be misheard, nothing a voice would stumble over."""

import pytest

from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText
from shared.platform.i18n.translator import Translator
from shared.platform.speech.announcement import Announcement, Saying, next_saying, spoken
from shared.platform.speech.spelling import local_number, spelled

PREFIXES = "ABCDEFGHJKLMNPRSTUVWXYZ"


def said(language: Language, counter: object = "5", number: str = "A045", before: int = 0) -> str:
    return spoken(Saying(Announcement("1", language, number, counter), language, before), Translator(language))


@pytest.mark.parametrize(
    ("language", "first", "again"),
    [
        (
            Language.EN,
            "Ticket A, forty-five. Please go to counter five.",
            "Ticket A, zero, four, five. Please go to counter five.",
        ),
        (
            Language.RU,
            "Талон а, сорок пять. Пройдите, пожалуйста, к окну номер пять.",
            "Талон а, ноль, четыре, пять. Пройдите, пожалуйста, к окну номер пять.",
        ),
        (
            Language.KK,
            "Талон нөмірі а, қырық бес. бесінші терезеге өтіңіз.",
            "Талон нөмірі а, нөл, төрт, бес. бесінші терезеге өтіңіз.",
        ),
        (
            Language.FA,
            "شمارهٔ اِی، چهل و پنج. لطفاً به باجهٔ پنج مراجعه کنید.",
            "شمارهٔ اِی، صفر، چهار، پنج. لطفاً به باجهٔ پنج مراجعه کنید.",
        ),
        (
            Language.AR,
            "رقم أَيْ، خَمْسَة وَأَرْبَعِين. إلى الشباك رقم خَمْسَة.",
            "رقم أَيْ، صِفْر، أَرْبَعَة، خَمْسَة. إلى الشباك رقم خَمْسَة.",
        ),
    ],
)
def test_a_call_is_said_in_words_and_the_second_time_sign_by_sign(language: Language, first: str, again: str) -> None:
    assert said(language) == first
    assert said(language, before=1) == again


@pytest.mark.parametrize("language", list(Language))
def test_no_digit_and_no_direction_mark_is_left_for_the_voice(language: Language) -> None:
    for number, counter in (("A042", "12"), ("Z1000", "B2"), ("A000", "0"), ("123456", "99")):
        text = said(language, counter, number)
        assert not any(sign.isdigit() for sign in text)
        assert not any("\u2066" <= sign <= "\u2069" for sign in text)


@pytest.mark.parametrize(
    ("language", "counter", "end"),
    [
        (Language.EN, "B2", "counter B, two."),
        (Language.RU, "12", "к окну номер двенадцать."),
        (Language.KK, "B2", "бе, екі нөмірлі терезеге өтіңіз."),
        (Language.KK, "21", "жиырма бірінші терезеге өтіңіз."),
    ],
)
def test_a_counter_is_said_as_the_language_has_it(language: Language, counter: str, end: str) -> None:
    assert said(language, counter).endswith(end)


def test_a_counter_with_a_name_keeps_its_name() -> None:
    desk = LocalText.of({"en": "Information desk", "ru": "Справочная"})
    assert said(Language.RU, desk).endswith("Пройдите, пожалуйста: Справочная.")


@pytest.mark.parametrize("language", list(Language))
def test_every_letter_and_digit_sounds_different(language: Language) -> None:
    signs = [spelled(sign, language) for sign in PREFIXES + "0123456789"]
    assert len(set(signs)) == len(signs)


@pytest.mark.parametrize(
    ("language", "number", "words"),
    [
        (Language.EN, "A015", "A, zero, one, five"),
        (Language.EN, "A150", "A, one, five, zero"),
        (Language.RU, "A053", "а, ноль, пять, три"),
        (Language.FA, "A017", "اِی، صفر، یک، هفت"),
    ],
)
def test_fifteen_is_never_heard_as_fifty(language: Language, number: str, words: str) -> None:
    assert words in said(language, number=number)


def test_all_languages_come_once_before_anything_is_said_again() -> None:
    call = Announcement("1", Language.KK, "A045", "5", (Language.RU, Language.KK))
    heard: list[Saying] = []
    while (saying := next_saying(call, heard, times=2, waiting=0)) is not None:
        heard.append(saying)
    assert [(saying.language, saying.before) for saying in heard] == [
        (Language.KK, 0),
        (Language.RU, 0),
        (Language.KK, 1),
        (Language.RU, 1),
    ]


@pytest.mark.parametrize(("waiting", "late", "sentences"), [(1, False, 4), (1, True, 2), (2, False, 2), (4, False, 1)])
def test_a_backlog_shortens_and_never_drops(waiting: int, late: bool, sentences: int) -> None:
    call = Announcement("1", Language.KK, "A045", "5", (Language.RU,))
    heard: list[Saying] = []
    while (saying := next_saying(call, heard, 2, waiting, late=late)) is not None:
        heard.append(saying)
    assert len(heard) == sentences
    assert heard[0] == Saying(call, Language.KK)


def test_persian_and_arabic_repeat_the_number_with_their_own_digits_and_the_printed_letter() -> None:
    assert local_number("C042", Language.FA) == "\u2066C ۰۴۲\u2069"
    assert local_number("B690", Language.AR) == "\u2066B ٦٩٠\u2069"
    assert local_number("", Language.AR) == ""


def test_readers_of_latin_digits_get_no_repetition() -> None:
    assert [local_number("A042", language) for language in (Language.EN, Language.RU, Language.KK)] == [None] * 3
