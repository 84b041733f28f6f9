"""The public holidays of a country, with their names in the languages in which the package `holidays` has them."""

import importlib
import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from shared.platform.forms.plain_text import latin_digits
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText

#: What the package adds to a name, in any language, when the day follows the moon or was moved.
_ADDITION = re.compile(r"\s*[(（][^()（）]*[)）]$")
_ADDED = re.compile(r"\((observed|estimated|observed, estimated|substituted[^()]*)\)$")


@dataclass(frozen=True)
class PublicHoliday:
    """One day. Its name is complete: where the package has no name in a language, it is the English one.

    `estimated`: the day follows the moon and is announced shortly before.
    """

    day: date
    name: LocalText
    estimated: bool


def public_holidays(country: str, year: int) -> tuple[PublicHoliday, ...] | None:
    """Return the public holidays of a year in order; None when the package does not know the country.

    The package is loaded at the first call; it takes a moment.
    """
    package: Any = importlib.import_module("holidays")
    if country not in package.list_supported_countries():
        return None
    locales = package.list_localized_countries().get(country, [])
    named: dict[Language, dict[date, str]] = {}
    for language in Language:
        locale = next((each for each in locales if each.split("_")[0] == language.value), None)
        if locale is not None:
            named[language] = dict(package.country_holidays(country, years=year, language=locale))
    own: dict[date, str] = dict(package.country_holidays(country, years=year))
    english = {**own, **named.get(Language.EN, {})}
    return tuple(_holiday(day, english[day], named) for day in sorted(own))


def _holiday(day: date, english: str, named: dict[Language, dict[date, str]]) -> PublicHoliday:
    names = {language.value: named.get(language, {}).get(day, english) for language in Language}
    if any(_ADDED.search(part) for part in english.split("; ")):
        names = {language: _plain(name) for language, name in names.items()}
    return PublicHoliday(
        day, LocalText.of({key: latin_digits(name) for key, name in names.items()}), "estimated" in english
    )


def _plain(name: str) -> str:
    return "; ".join(_ADDITION.sub("", part) for part in name.split("; "))
