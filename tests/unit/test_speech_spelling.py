"""Announcements in five languages: every sign spelled, nothing a voice would stumble over."""

import pytest

from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText
from shared.platform.i18n.translator import Translator
from shared.platform.speech.announcement import Announcement, spoken
from shared.platform.speech.spelling import local_number, spelled

PREFIXES = "ABCDEFGHJKLMNPRSTUVWXYZ"


def said(language: Language, counter: object = "3") -> str:
    return spoken(Announcement("1", language, "A042", counter), Translator(language))


def test_a_call_in_english():
    assert said(Language.EN) == "Ticket A, zero, four, two. Please go to counter three."


@pytest.mark.parametrize(
    ("language", "parts"),
    [
        (Language.RU, ("Талон а, ноль, четыре, два", "окну номер три")),
        (Language.KK, ("Талон нөмірі а, нөл, төрт, екі", "үш")),
        (Language.FA, ("اِی، صفر، چهار، دو", "باجهٔ سه")),
        (Language.AR, ("إيه، صفر، أربعة، اثنان", "ثلاثة")),
    ],
)
def test_a_call_in_the_other_languages(language, parts):
    assert all(part in said(language) for part in parts)


@pytest.mark.parametrize("language", list(Language))
def test_no_digit_and_no_direction_mark_is_left_for_the_voice(language):
    for number, counter in (("A042", "12"), ("Z1000", "B2")):
        text = spoken(Announcement("1", language, number, counter), Translator(language))
        assert not any(sign.isdigit() for sign in text)
        assert not any("\u2066" <= sign <= "\u2069" for sign in text)


def test_a_counter_with_a_name_keeps_its_name():
    desk = LocalText.of({"en": "Information desk", "ru": "Справочная"})
    assert said(Language.RU, desk).endswith("Пройдите, пожалуйста: Справочная.")


@pytest.mark.parametrize("language", list(Language))
def test_every_letter_and_digit_sounds_different(language):
    signs = [spelled(sign, language) for sign in PREFIXES + "0123456789"]
    assert len(set(signs)) == len(signs)


def test_fifteen_is_never_heard_as_fifty():
    assert spelled("15", Language.EN) == "one, five"
    assert spelled("50", Language.EN) == "five, zero"


def test_persian_and_arabic_repeat_the_number_with_their_own_digits_and_the_printed_letter():
    assert local_number("C042", Language.FA) == "\u2066C ۰۴۲\u2069"
    assert local_number("B690", Language.AR) == "\u2066B ٦٩٠\u2069"
    assert local_number("", Language.AR) == ""


def test_readers_of_latin_digits_get_no_repetition():
    assert [local_number("A042", language) for language in (Language.EN, Language.RU, Language.KK)] == [None] * 3
