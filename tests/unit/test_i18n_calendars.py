"""The calendars in which days are shown: the table of Umm al-Qura, where it ends, and what a branch decides."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCalendar, QDate

from shared.office.settings.model import Digits, Settings
from shared.platform.i18n.calendars import DayCalendar, DayParts
from shared.platform.i18n.formats import CalendarName
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import without_direction_controls
from shared.platform.i18n.translator import Translator
from shared.platform.i18n.umm_al_qura import FIRST_DAY, LAST_DAY, hijri_date

ONE_DAY = timedelta(days=1)
HIJRI = Settings(arabic_calendar=CalendarName.UMM_AL_QURA)


@pytest.mark.parametrize(
    ("hijri", "day"),
    [
        ((1420, 1, 1), date(1999, 4, 17)),
        ((1428, 9, 1), date(2007, 9, 13)),
        ((1435, 1, 1), date(2013, 11, 4)),
        ((1441, 9, 1), date(2020, 4, 24)),
        ((1444, 9, 1), date(2023, 3, 23)),
        ((1445, 9, 1), date(2024, 3, 11)),
        ((1446, 1, 1), date(2024, 7, 7)),
        ((1446, 10, 1), date(2025, 3, 30)),
        ((1447, 9, 1), date(2026, 2, 18)),
        ((1447, 12, 10), date(2026, 5, 27)),
        ((1500, 12, 30), date(2077, 11, 16)),
    ],
)
def test_known_days_of_umm_al_qura(hijri: tuple[int, int, int], day: date) -> None:
    assert hijri_date(day) == hijri


def test_every_day_of_the_table_follows_the_one_before() -> None:
    day, before = FIRST_DAY, (1419, 12, 29)

    while (found := hijri_date(day)) is not None:
        year, month, number = before
        next_month = (year, month + 1, 1) if month < 12 else (year + 1, 1, 1)
        assert found == (year, month, number + 1) or (found == next_month and number in (29, 30))
        day, before = day + ONE_DAY, found

    assert day == LAST_DAY + ONE_DAY
    assert before == (1500, 12, 30)


def test_the_table_stays_near_the_calculated_calendar_of_qt() -> None:
    """Qt's calendar is calculated with another rule, so a slip of a month in the table cannot hide."""
    calculated = QCalendar(QCalendar.System.IslamicCivil)

    for days in range(0, (LAST_DAY - FIRST_DAY).days, 9):
        year, month, number = hijri_date(FIRST_DAY + timedelta(days=days)) or (0, 0, 0)
        there = calculated.dateFromParts(year, month, 1)
        assert abs(there.daysTo(QDate(FIRST_DAY.year, FIRST_DAY.month, FIRST_DAY.day)) + days - number + 1) <= 2


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.sampled_from(CalendarName))
def test_a_day_is_in_the_month_that_begins_at_its_start(day: date, name: CalendarName) -> None:
    calendar = DayCalendar(name)
    parts, start = calendar.parts(day), calendar.month_start(day)

    assert calendar.parts(start) == DayParts(parts.year, parts.month, 1, parts.lunar)
    assert start + (parts.day - 1) * ONE_DAY == day


@pytest.mark.parametrize(
    ("language", "settings", "shown"),
    [
        (Language.AR, Settings(), "الاثنين، ١١ مارس ٢٠٢٤"),
        (Language.AR, Settings(arabic_calendar=CalendarName.UMM_AL_QURA), "الاثنين، ١ رمضان ١٤٤٥ هـ"),
        (
            Language.AR,
            Settings(arabic_calendar=CalendarName.UMM_AL_QURA, digits=Digits.LATIN),
            "الاثنين، 1 رمضان 1445 هـ",
        ),
        (Language.FA, Settings(), "دوشنبه ۲۱ اسفند ۱۴۰۲"),
        (Language.FA, Settings(persian_calendar=CalendarName.GREGORIAN), "دوشنبه ۱۱ مارس ۲۰۲۴"),
        (Language.KK, HIJRI, "2024 ж. 11 наурыз, дүйсенбі"),
    ],
)
def test_a_branch_chooses_the_calendar_of_its_persian_and_arabic_pages(
    language: Language, settings: Settings, shown: str
) -> None:
    assert without_direction_controls(Translator(language, settings.formats).day(date(2024, 3, 11), year=True)) == shown


def test_a_day_that_the_table_does_not_know_is_a_gregorian_one() -> None:
    arabic = Translator(Language.AR, HIJRI.formats)

    assert arabic.day(date(2090, 1, 1), year=True) == "الأحد، ١ يناير ٢٠٩٠"
