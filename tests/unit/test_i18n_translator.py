"""Figures, times, days and plural forms as a reader of each language expects them."""

import math
import re
from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from shared.platform.i18n.formats import DigitPolicy, Formats
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import (
    ClockTime,
    Day,
    Listing,
    LocalText,
    Minutes,
    Number,
    Percent,
    RunningTime,
    Showable,
    WaitText,
    template,
    translate,
    without_direction_controls,
)
from shared.platform.i18n.translator import Translator
from tests.helpers.renderings import readable

EN, RU, KK, FA, AR = Language
FRIDAY = date(2026, 11, 20)
MORNING = datetime(2026, 11, 20, 9, 5, tzinfo=timezone(timedelta(hours=5)))


@pytest.mark.parametrize(
    ("language", "shown"), [(EN, "12,345"), (RU, "12 345"), (KK, "12 345"), (FA, "۱۲٬۳۴۵"), (AR, "١٢٬٣٤٥")]
)
def test_numbers_are_grouped_in_the_readers_digits(language: Language, shown: str) -> None:
    assert Translator(language).number(12345) == shown.replace(" ", "\u00a0")


@pytest.mark.parametrize(("language", "shown"), [(EN, "8.6"), (RU, "8,6"), (KK, "8,6"), (FA, "۸٫۶"), (AR, "٨٫٦")])
def test_decimals_have_the_readers_point(language: Language, shown: str) -> None:
    assert Translator(language).number(8.64, 1) == shown


def test_a_number_rounded_to_nothing_has_no_minus() -> None:
    assert Translator(EN).number(-0.04, 1) == "0.0"
    assert Translator(EN).number(-3) == "\u2066−3\u2069"


def test_one_policy_gives_latin_digits_everywhere() -> None:
    arabic = Translator(AR, Formats(DigitPolicy.LATIN))
    assert arabic.number(1234.5, 1) == "1,234.5"
    assert arabic.clock(MORNING) == "09:05"
    assert arabic.wait_range(600, 1200) == "من 10 إلى 20 دقيقة"
    assert arabic.percent(0.84) == "\u206684%\u2069"


@pytest.mark.parametrize(
    ("language", "shown"), [(EN, "84%"), (RU, "84\u00a0%"), (KK, "84%"), (FA, "۸۴٪"), (AR, "\u2067٨٤٪\u2069")]
)
def test_shares_are_percent_however_they_are_written(language: Language, shown: str) -> None:
    speaker = Translator(language)
    assert speaker.percent(0.84) == shown
    if speaker.right_to_left:
        # What a translator wrote into a sentence reads like a figure of the program.
        assert speaker.text(LocalText.of({language.value: "84 %"})) == shown
        latin = Translator(language, Formats(DigitPolicy.LATIN))
        assert latin.text(LocalText.of({language.value: "٨٤٪"})) == latin.percent(0.84)


@pytest.mark.parametrize(("language", "shown"), [(EN, "09:05"), (RU, "09:05"), (FA, "۰۹:۰۵"), (AR, "٠٩:٠٥")])
def test_clocks_count_24_hours(language: Language, shown: str) -> None:
    assert Translator(language).clock(MORNING) == shown


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        (EN, "Friday 20 November 2026"),
        (RU, "Пятница, 20 ноября 2026 г."),
        (KK, "2026 ж. 20 қараша, жұма"),
        (FA, "جمعه ۲۹ آبان ۱۴۰۵"),
        (AR, "الجمعة، ٢٠ نوفمبر ٢٠٢٦"),
    ],
)
def test_days_follow_the_readers_calendar(language: Language, shown: str) -> None:
    assert Translator(language).day(FRIDAY, year=True) == shown


def test_a_day_inside_a_sentence_keeps_its_small_letter() -> None:
    sentence = template("test", "Open until {day}").filled(day=Day(FRIDAY))
    assert Translator(RU).text(sentence) == "Open until \u2068пятница, 20 ноября\u2069"


def test_a_day_at_the_beginning_of_a_message_has_a_capital_letter() -> None:
    moment = template("test", "{day}, {time}").filled(day=Day(FRIDAY), time=ClockTime(MORNING))
    begins = template("test", "{moment}: closed").filled(moment=moment)
    within = template("test", "Closed: {moment}").filled(moment=moment)
    assert readable(Translator(RU).text(moment)) == "Пятница, 20 ноября, 09:05"
    assert readable(Translator(RU).text(begins)) == "Пятница, 20 ноября, 09:05: closed"
    assert readable(Translator(RU).text(within)) == "Closed: пятница, 20 ноября, 09:05"


@pytest.mark.parametrize(
    ("digits", "written", "shown"),
    [
        (DigitPolicy.LOCAL, "5,400 تنغي، بعد 10 أيام، 7.5 كم", "٥٬٤٠٠ تنغي، بعد ١٠ أيام، ٧٫٥ كم"),
        (DigitPolicy.LOCAL, 'A042 UTF-8 2026-03-21 "09:00" #0B5A5E', 'A042 UTF-8 2026-03-21 "09:00" #0B5A5E'),
        (DigitPolicy.LOCAL, "الساعة 1:30", "الساعة ١:٣٠"),
        (DigitPolicy.LATIN, "٥ دقائق، 10 أيام", "5 دقائق، 10 أيام"),
    ],
)
def test_figures_in_names_and_sentences_follow_the_branchs_digits(
    digits: DigitPolicy, written: str, shown: str
) -> None:
    arabic = Translator(AR, Formats(digits))
    assert arabic.text(LocalText.of({"ar": written})) == shown
    assert readable(arabic.text(template("test", "{name}").filled(name=LocalText.of({"ar": written})))) == shown
    assert arabic.text(template("test", written)) == shown


def test_lists_have_the_comma_and_the_order_of_the_reader() -> None:
    listing = Listing(("D042", LocalText.of({"en": "Passports", "ar": "جوازات"})))
    sentence = template("test", "Lost: {numbers}").filled(numbers=listing)
    assert readable(Translator(EN).text(sentence)) == "Lost: D042, Passports"
    assert Translator(AR).text(sentence) == "Lost: \u2067\u2068D042\u2069، \u2068جوازات\u2069\u2069"


@pytest.mark.parametrize(
    ("low_s", "high_s", "english", "arabic"),
    [
        (600, 1200, "10–20 min", "من ١٠ إلى ٢٠ دقيقة"),
        (660, 1080, "10–20 min", "من ١٠ إلى ٢٠ دقيقة"),
        (310, 590, "5–10 min", "من ٥ إلى ١٠ دقائق"),
        (600, 600, "10–15 min", "من ١٠ إلى ١٥ دقيقة"),
        (0, 240, "less than 5 min", "أقل من ٥ دقائق"),
        (120, 600, "less than 10 min", "أقل من ١٠ دقائق"),
        (120, 3600, "less than 60 min", "أقل من ٦٠ دقيقة"),
        (120, 3700, "less than 2 h", "أقل من ساعتين"),
        (120, 7400, "less than 3 h", "أقل من ٣ ساعات"),
        (120, 14000, "cannot say yet", "لا يمكن تحديده بعد"),
        (1500, 2200, "25–40 min", "من ٢٥ إلى ٤٠ دقيقة"),
        (2100, 3700, "30 min to 2 h", "من ٣٠ دقيقة إلى ساعتين"),
        (7300, 9000, "more than 2 h", "أكثر من ساعتين"),
        (4000, 9000, "more than 1 h", "أكثر من ساعة"),
    ],
)
def test_waits_are_round_ranges(low_s: float, high_s: float, english: str, arabic: str) -> None:
    assert without_direction_controls(Translator(EN).wait_range(low_s, high_s)) == english
    assert without_direction_controls(Translator(AR).wait_range(low_s, high_s)) == arabic


@pytest.mark.parametrize(
    ("language", "range_", "bound"),
    [
        (EN, "about 10–20 min", "probably less than 5 min"),
        (RU, "примерно 10–20 мин", "вероятно, меньше 5 мин"),
        (KK, "шамамен 10–20 мин", "шамасы, 5 минуттан аз"),
        (FA, "حدود ۱۰ تا ۲۰ دقیقه", "احتمالاً کمتر از ۵ دقیقه"),
        (AR, "من ١٠ إلى ٢٠ دقيقة تقريبًا", "على الأرجح أقل من ٥ دقائق"),
    ],
)
def test_a_rough_wait_says_so(language: Language, range_: str, bound: str) -> None:
    speaker = Translator(language)
    assert without_direction_controls(speaker.wait_range(700, 1100, True)) == range_
    assert without_direction_controls(speaker.wait_range(0, 200, True)) == bound


@given(st.floats(0, 40_000), st.floats(0, 40_000))
def test_a_shown_wait_holds_the_true_one(one: float, other: float) -> None:
    low, high = sorted((one, other))
    shown_low, shown_high = shown_minutes(Translator(EN).wait_range(low, high))
    assert shown_low * 60 <= low <= high <= shown_high * 60


@given(st.floats(0, 10_000), st.floats(0, 600), st.floats(0, 3000))
def test_a_longer_wait_is_never_shown_as_a_shorter_one(low: float, later: float, width: float) -> None:
    before = shown_minutes(Translator(EN).wait_range(low, low + width))
    after = shown_minutes(Translator(EN).wait_range(low + later, low + width + later))
    assume(after != (0, math.inf))
    assert before[0] <= after[0]
    assert before[1] <= after[1]


def shown_minutes(words: str) -> tuple[float, float]:
    """Return the minutes between which a shown wait lies."""
    words = without_direction_controls(words)
    numbers = [int(number) for number in re.findall(r"\d+", words)]
    hours = [60 if unit == "h" else 1 for unit in re.findall(r"min|h", words.replace("than", ""))]
    if words == "cannot say yet":
        return 0, math.inf
    if words.startswith("less"):
        return 0, numbers[0] * hours[0]
    if words.startswith("more"):
        return numbers[0] * hours[0], math.inf
    return numbers[0] * (hours[0] if len(hours) == len(numbers) else 1), numbers[1] * hours[-1]


def test_durations_are_minutes_then_hours() -> None:
    english = Translator(EN)
    assert english.minutes(20) == "less than a minute"
    assert english.minutes(719) == "12 min"
    assert english.minutes(3600) == "1 h"
    assert english.minutes(3900) == "\u20681 h\u2069 \u20685 min\u2069"
    assert english.minutes(564, 1) == "9.4 min"


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        (EN, ["0 s", "47 s", "5 min 47 s", "24 min", "1 h 8 min", "2 h"]),
        (RU, ["0 с", "47 с", "5 мин 47 с", "24 мин", "1 ч 8 мин", "2 ч"]),
        (KK, ["0 с", "47 с", "5 мин 47 с", "24 мин", "1 сағ 8 мин", "2 сағ"]),
        (FA, ["۰ ثانیه", "۴۷ ثانیه", "۵ دقیقه و ۴۷ ثانیه", "۲۴ دقیقه", "۱ ساعت و ۸ دقیقه", "۲ ساعت"]),
        (AR, ["٠ ثانية", "٤٧ ثانية", "٥ دقائق و٤٧ ثانية", "٢٤ دقيقة", "ساعة واحدة و٨ دقائق", "ساعتين"]),
    ],
)
def test_measured_times_have_one_form_with_units(language: Language, shown: list[str]) -> None:
    words = Translator(language)
    told = [words.duration(seconds) for seconds in (0.2, 46.7, 347, 1440, 4067, 7199.6)]
    assert [without_direction_controls(text).replace("\u00a0", " ") for text in told] == shown


def test_running_times_look_like_a_stopwatch() -> None:
    assert Translator(EN).stopwatch(432) == "7:12"
    assert Translator(EN).stopwatch(3727) == "1:02:07"
    assert Translator(EN).stopwatch(-1) == "0:00"
    assert Translator(FA).stopwatch(432) == "۷:۱۲"


@pytest.mark.parametrize("language", list(Language))
def test_every_count_finds_a_plural_form_with_its_number(language: Language) -> None:
    speaker = Translator(language)
    shown = {n: speaker.text(translate("time", "less than %n min", n=n)) for n in [*range(201), 1000]}
    assert all(shown.values())
    figureless = (0, 1, 2) if language is AR else ()
    assert all(speaker.number(n) in text for n, text in shown.items() if n not in figureless)


def test_arabic_and_russian_choose_the_right_form() -> None:
    arabic = Translator(AR)
    hours = [arabic.text(translate("time", "%n h", n=n)) for n in (1, 2, 3, 10, 11, 100)]
    assert hours == ["ساعة واحدة", "ساعتين", "٣ ساعات", "١٠ ساعات", "١١ ساعة", "١٠٠ ساعة"]


def test_values_are_isolated_and_hostile_marks_are_dropped() -> None:
    sentence = template("test", "Ticket {ticket} of {name}, {n2}").filled(ticket="A042", name="x\u202ey", n2=7)
    assert Translator(EN).text(sentence) == "Ticket \u2068A042\u2069 of \u2068xy\u2069, 7"
    assert Translator(AR).text(sentence).endswith("٧")


def test_braces_in_a_persons_text_are_only_text() -> None:
    sentence = template("test", "{one} {two}").filled(one="{two}", two="2")
    assert Translator(EN).text(sentence) == "\u2068{two}\u2069 \u20682\u2069"


def test_a_value_that_is_missing_stays_visible_instead_of_failing() -> None:
    assert Translator(EN).text(template("test", "Hello {name}")) == "Hello {name}"


def test_ticket_numbers_stay_latin() -> None:
    assert Translator(AR).ticket("A042") == "\u2066A042\u2069"


@pytest.mark.parametrize(
    ("shown", "text"),
    [
        ("plain", "plain"),
        (LocalText.of({"en": "Passports"}), "Passports"),
        (Listing((Number(1), translate("time", "%n min", n=5))), "1, \u20685 min\u2069"),
        (Number(12.3, 1), "12.3"),
        (Percent(0.5), "50%"),
        (ClockTime(MORNING), "09:05"),
        (Day(FRIDAY), "Friday 20 November"),
        (WaitText(600, 1200), "10–20 min"),
        (Minutes(720), "12 min"),
        (RunningTime(61), "1:01"),
    ],
)
def test_everything_a_state_can_hold_can_be_shown(shown: Showable, text: str) -> None:
    assert Translator(EN).text(shown) == text


def test_languages_know_their_own_names_and_directions() -> None:
    assert [language.own_name for language in Language] == ["English", "Русский", "Қазақша", "فارسی", "العربية"]
    assert [language.right_to_left for language in Language] == [False, False, False, True, True]
