"""Public holidays of a country: every day has a name in all languages, and the package is loaded only when asked."""

import subprocess
import sys
from datetime import date

import pytest

from shared.platform.i18n.languages import Language
from shared.platform.public_holidays import PublicHoliday, public_holidays


def on(country: str, day: date) -> PublicHoliday:
    return next(each for each in public_holidays(country, day.year) or () if each.day == day)


@pytest.mark.parametrize("country", ["KZ", "RU", "UZ", "KG", "IR", "SA", "AE", "TJ", "AZ", "IQ"])
@pytest.mark.parametrize("year", [2026, 2028, 2031])
def test_every_day_has_a_name_in_every_language_and_latin_digits(country: str, year: int) -> None:
    days = public_holidays(country, year)
    assert days
    assert [each.day for each in days] == sorted({each.day for each in days})
    for each in days:
        assert set(each.name.as_dict()) == set(Language)
        assert all(sign.isascii() for text in each.name.as_dict().values() for sign in text if sign.isdecimal())


def test_names_are_in_the_languages_that_are_known_else_in_english() -> None:
    name = on("KZ", date(2027, 12, 16)).name
    assert (name.text(Language.KK), name.text(Language.EN)) == ("Тәуелсіздік күні", "Independence Day")
    assert name.text(Language.RU) == "Independence Day"
    assert on("RU", date(2027, 5, 9)).name.text(Language.RU) == "День Победы"
    assert on("SA", date(2027, 9, 23)).name.text(Language.AR) == "اليوم الوطني"


def test_a_day_that_follows_the_moon_or_was_moved_has_a_plain_name() -> None:
    sacrifice, moved = on("KZ", date(2027, 5, 16)), on("KZ", date(2027, 5, 10))
    assert (sacrifice.estimated, sacrifice.name.text(Language.EN)) == (True, "Eid al-Adha")
    assert sacrifice.name.text(Language.KK) == "Құрбан айт"
    assert (moved.estimated, moved.name.text(Language.EN)) == (False, "Victory Day")


def test_a_country_that_is_not_known_has_none() -> None:
    assert public_holidays("ZZ", 2027) is None


def test_the_page_loads_the_package_only_when_it_is_asked() -> None:
    asked = "import sys, counter_console.setup.calendar; sys.exit('holidays' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", asked], check=False).returncode == 0
