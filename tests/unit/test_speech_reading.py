"""Texts of a screen as a voice says them: times, waits, ranges, money and codes in each language."""

from datetime import date, datetime

import pytest

from shared.platform.i18n.formats import CalendarName, Formats
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import ClockTime, Minutes, WaitText, translate
from shared.platform.i18n.translator import Translator
from shared.platform.speech.numbers import russian
from shared.platform.speech.reading import read_out, sentences

OPENS = translate("kiosk.services", "Opens at {time}", time="")
HALF_PAST, FIVE_PAST, FULL = (9, 30), (9, 5), (9, 0)

#: A wait below 25 minutes, 10 to 20 minutes, above two hours; 21 minutes; one hour and five minutes.
WAITS = (WaitText(0, 1500), WaitText(600, 1200), WaitText(7300, 9000), Minutes(1260), Minutes(3900))
SAID = {
    Language.EN: (
        "less than 25 minutes",
        "10 to 20 minutes",
        "more than 2 hours",
        "21 minutes",
        "1 hour 5 minutes",
    ),
    Language.RU: (
        "меньше двадцати пяти минут",
        "десять-двадцать минут",
        "больше двух часов",
        "двадцать одна минута",
        "один час пять минут",
    ),
    Language.KK: (
        "25 минуттан аз",
        "он-жиырма минут",
        "2 сағаттан көп",
        "21 минут",
        "1 сағат 5 минут",
    ),
    Language.FA: (
        "کمتر از 25 دقیقه",
        "10 تا 20 دقیقه",
        "بیش از 2 ساعت",
        "21 دقیقه",
        "1 ساعت و 5 دقیقه",
    ),
    Language.AR: (
        "أقل من خَمْس وَعِشْرِين دَقِيقَة",
        "من عَشْر إِلَى عِشْرِين دَقِيقَة",
        "أكثر من ساعتين",
        "إِحْدَى وَعِشْرِين دَقِيقَة",
        "ساعة واحدة وخَمْس دَقَائِق",
    ),
}
OPENING = {
    Language.EN: ("Opens at nine o’clock", "Opens at nine oh five", "Opens at nine thirty"),
    Language.RU: ("Приём с девяти ноль-ноль", "Приём с девяти ноль пять", "Приём с девяти тридцать"),
    Language.KK: ("Ашылуы — сағат тоғыз", "Ашылуы — сағат тоғыз нөл бес", "Ашылуы — сағат тоғыз отыз"),
    Language.FA: ("ساعت نه باز می‌شود", "ساعت نه و پنج دقیقه باز می‌شود", "ساعت نه و سی دقیقه باز می‌شود"),
    Language.AR: (
        "تُفتح الساعة التَّاسِعَة",
        "تُفتح الساعة التَّاسِعَة وَخَمْس دَقَائِق",
        "تُفتح الساعة التَّاسِعَة وَالنِّصْف",
    ),
}


@pytest.mark.parametrize("language", list(Language), ids=str)
def test_waits_and_times_are_said_as_people_say_them(language: Language) -> None:
    translator = Translator(language)
    assert tuple(read_out(translator.text(wait), language) for wait in WAITS) == SAID[language]
    times = (ClockTime(datetime(2026, 11, 20, *at)) for at in (FULL, FIVE_PAST, HALF_PAST))  # noqa: DTZ001
    assert tuple(read_out(translator.text(OPENS.filled(time=time)), language) for time in times) == OPENING[language]


@pytest.mark.parametrize(
    ("language", "written", "said"),
    [
        (Language.EN, "Fee: 8,400 ₸", "Fee: 8400 tenge"),
        (Language.RU, "Плата: 8 400 ₸", "Плата: 8400 тенге"),
        (Language.FA, "۸٬۴۰۰ ₸", "8400 تِنگه"),
        (Language.EN, "Fee: 8450 ₸", "Fee: 8450 tenge"),
        (Language.KK, "Төлем: 8450 теңге", "Төлем: 8450 теңге"),
        (Language.RU, "Плата: 8450 тг", "Плата: 8450 тенге"),
        (Language.FA, "تلفن شادی 1414", "تلفن شادی یک، چهار، یک، چهار"),
        (Language.EN, "One photo, 35 × 45 mm", "One photo, 35 by 45 millimetres"),
        (Language.KK, "35 × 45 мм", "отыз беске 45 миллиметр"),
        (Language.KK, "3×4 сурет, 210 × 297 мм", "үшке 4 сурет, екі жүз онға 297 миллиметр"),
        (Language.KK, "3,5 × 4,5 мм", "3,5, 4,5 миллиметр"),
        (Language.EN, "Helpline 1414", "Helpline one, four, one, four"),
        (Language.EN, "Built in 1998, 12000 people", "Built in 1998, 12000 people"),
        (Language.EN, "Ticket \u2066D042\u2069 is called", "Ticket D, zero, four, two is called"),
        (Language.EN, "ALMALY-2026-000123", "ALMALY, 2026, one, two, three"),
        (Language.RU, "+7 (701) 12", "семь, семь, ноль, один, один, два"),
        (Language.RU, "Если 121 секунду ничего не трогать", "Если сто двадцать одну секунду ничего не трогать"),
        (Language.RU, "один талон на 2 услуги", "один талон на две услуги"),
        (Language.AR, "الساعة 13:20", "الساعة الثَّالِثَة\u064e عَشْرَة وَعِشْرِين دَقِيقَة"),
        (Language.FA, "09:00.", "ساعت نه."),
        (Language.AR, "09:00", "السَّاعَة التَّاسِعَة"),
        (Language.AR, "35 × 45 مم", "35 فِي 45 مِلِّيمِتْر"),
        (Language.KK, "Шағым: сұрақ 1/3.", "Шағым: сұрақ 3 ішінен 1."),
        (Language.KK, "1-терезе, 12-ге дейін", "бірінші терезе, 12-ге дейін"),
        (Language.KK, "Терезедегі уақыт: 12 мин.", "Терезедегі уақыт: 12 минут."),
        (Language.AR, "الساعة 21:00", "الساعة الحَادِيَة وَالعِشْرُون"),
    ],
)
def test_signs_become_words(language: Language, written: str, said: str) -> None:
    assert read_out(written, language) == said


@pytest.mark.parametrize(
    ("language", "formats", "said"),
    [
        (Language.EN, Formats(), "Friday 20 November 2026."),
        (Language.RU, Formats(), "Пятница, 20 ноября 2026 года."),
        (Language.KK, Formats(), "2026 жылғы 20 қараша, жұма."),
        (Language.FA, Formats(), "جمعه 29 آبان 1405."),
        (Language.AR, Formats(), "الجمعة، 20 نوفمبر 2026."),
        (Language.AR, Formats(arabic=CalendarName.UMM_AL_QURA), "الجمعة، 10 جمادى الآخرة 1448 هِجْرِيَّة."),
    ],
)
def test_a_day_with_its_year_is_one_sentence_and_its_year_one_number(
    language: Language, formats: Formats, said: str
) -> None:
    shown = Translator(language, formats).day(date(2026, 11, 20), year=True)
    assert [read_out(sentence, language) for sentence in sentences(f"{shown}.")] == [said]


def test_a_long_text_is_said_sentence_by_sentence() -> None:
    assert list(sentences("Please sit down. Your number\nis shown!  ")) == [
        "Please sit down.",
        "Your number",
        "is shown!",
    ]


def test_russian_numbers_after_less_than() -> None:
    said = [russian.genitive(number, feminine=True) for number in (1, 2, 8, 15, 40, 61, 90, 145)]
    assert said == [
        "одной", "двух", "восьми", "пятнадцати", "сорока", "шестидесяти одной", "девяноста", "ста сорока пяти",
    ]  # fmt: skip
