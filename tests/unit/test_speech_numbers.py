"""Numbers in words: right gender, case and order in five languages."""

import re

import pytest

from shared.platform.i18n.languages import Language
from shared.platform.speech.numbers import LARGEST, cardinal, counter_number

TABLE = {
    Language.EN: (
        "one, two, eleven, twelve, twenty, twenty-one, twenty-two, forty-five, ninety-nine, one hundred, "
        "one hundred and one, one hundred and eleven, two hundred, three hundred and forty-five, one thousand, "
        "one thousand and one, two thousand and twenty-four, nine thousand nine hundred and ninety-nine"
    ),
    Language.RU: (
        "один, два, одиннадцать, двенадцать, двадцать, двадцать один, двадцать два, сорок пять, девяносто девять, сто, "
        "сто один, сто одиннадцать, двести, триста сорок пять, тысяча, тысяча один, две тысячи двадцать четыре, "
        "девять тысяч девятьсот девяносто девять"
    ),
    Language.KK: (
        "бір, екі, он бір, он екі, жиырма, жиырма бір, жиырма екі, қырық бес, тоқсан тоғыз, жүз, жүз бір, "
        "жүз он бір, екі жүз, үш жүз қырық бес, мың, мың бір, екі мың жиырма төрт, тоғыз мың тоғыз жүз тоқсан тоғыз"
    ),
    Language.FA: (
        "یک, دو, یازده, دوازده, بیست, بیست و یک, بیست و دو, چهل و پنج, نود و نه, صد, صد و یک, صد و یازده, دویست, "
        "سیصد و چهل و پنج, هزار, هزار و یک, دو هزار و بیست و چهار, نه هزار و نهصد و نود و نه"
    ),
    Language.AR: (
        "واحد, اثنين, أحد عشر, اثني عشر, عشرين, واحد وعشرين, اثنين وعشرين, خمسة وأربعين, تسعة وتسعين, مئة, "
        "مئة وواحد, مئة وأحد عشر, مئتين, ثلاثمئة وخمسة وأربعين, ألف, ألف وواحد, ألفين وأربعة وعشرين, "
        "تسعة آلاف وتسعمئة وتسعة وتسعين"
    ),
}
NUMBERS = (1, 2, 11, 12, 20, 21, 22, 45, 99, 100, 101, 111, 200, 345, 1000, 1001, 2024, 9999)
VOWEL_SIGNS = re.compile("[\u064b-\u0652]")


@pytest.mark.parametrize("language", list(Language))
def test_telling_numbers_are_said_as_people_say_them(language: Language) -> None:
    said = [VOWEL_SIGNS.sub("", cardinal(number, language)).replace("اِ", "ا") for number in NUMBERS]
    assert said == TABLE[language].split(", ")


@pytest.mark.parametrize("language", list(Language))
def test_no_two_numbers_are_said_alike(language: Language) -> None:
    assert len({cardinal(number, language) for number in range(1, LARGEST + 1)}) == LARGEST


def test_arabic_joins_ten_and_thousand_to_the_word_before() -> None:
    assert cardinal(13, Language.AR) == "ثَلَاثَةَ عَشَر"
    assert cardinal(3000, Language.AR) == "ثَلَاثَةِ آلَاف"


def test_a_kazakh_counter_is_an_ordinal_whose_last_word_alone_changes() -> None:
    said = [counter_number(number, Language.KK) for number in (1, 5, 6, 10, 20, 25, 40, 99)]
    assert said == [
        "бірінші",
        "бесінші",
        "алтыншы",
        "оныншы",
        "жиырмасыншы",
        "жиырма бесінші",
        "қырқыншы",
        "тоқсан тоғызыншы",
    ]
    assert len({counter_number(number, Language.KK) for number in range(1, 100)}) == 99


@pytest.mark.parametrize("number", [0, 10_000, -1])
def test_a_number_that_no_ticket_has_is_refused(number: int) -> None:
    with pytest.raises(ValueError, match="has no words here"):
        cardinal(number, Language.EN)
