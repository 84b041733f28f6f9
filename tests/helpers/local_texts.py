"""Finds what is wrong with texts in five languages: one is missing, in another script, or untidy."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from shared.office.catalog.model import Catalog
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText

LETTERS = {
    Language.RU: re.compile("[А-Яа-яЁё]"),
    Language.KK: re.compile("[А-Яа-яӘәҒғҚқҢңӨөҰұҮүҺһІі]"),
    Language.FA: re.compile("[\u0621-\u06cc]"),
    Language.AR: re.compile("[\u0621-\u064a]"),
}


def texts(value: object, where: str = "") -> Iterator[tuple[str, LocalText]]:
    """Yield every text in a frozen dataclass with the way to it."""
    if isinstance(value, LocalText):
        if value.texts:
            yield where, value
    elif isinstance(value, tuple):
        for number, element in enumerate(value):
            yield from texts(element, f"{where}[{getattr(element, 'code', number)}]")
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts(getattr(value, field.name), f"{where}.{field.name}")


def untranslated(value: object) -> list[tuple[str, Language]]:
    """Return the places of texts that are missing in a language, or still in English."""
    found = []
    for where, text in texts(value):
        english = text.text(Language.EN)
        found += [(where, language) for language in set(Language) - {language for language, _ in text.texts}]
        for language, letters in LETTERS.items():
            shown = text.text(language)
            if re.search("[A-Za-z]", english) and (shown == english or not letters.search(shown)):
                found.append((where, language))
    return found


def foreign_letters(value: object) -> list[tuple[str, Language]]:
    """Return the places of texts with letters or digits of another script."""
    found = []
    for where, text in texts(value):
        # A placeholder is the program's name of what stands there later.
        own = {language: re.sub(r"\{[a-z_]+\}", "", text.text(language)) for language in LETTERS}
        found += [(where, language) for language, words in own.items() if re.search("[A-Za-z]", words)]
        found += [(where, Language.FA)] if re.search("[يك]", text.text(Language.FA)) else []
        found += [(where, Language.AR)] if re.search("[یکپچژگ]", text.text(Language.AR)) else []
        # Digits become the reader's own when they are shown.
        found += [(where, code) for code in (Language.FA, Language.AR) if re.search("[٠-٩۰-۹٬٫]", text.text(code))]
    return found


def untidy(value: object) -> list[tuple[str, Language]]:
    """Return the places of texts with needless spaces or straight quotation marks."""
    return [
        (where, language)
        for where, text in texts(value)
        for language, words in text.texts
        if words != words.strip() or "  " in words or set("!'\"`") & set(words)
    ]


def too_long(catalog: Catalog) -> list[tuple[str, Language]]:
    """Return groups and services whose name does not fit a tile of the kiosk, or whose hint does not fit a line."""
    return [
        (entry.code, language)
        for entry in (*catalog.groups, *catalog.services)
        for language in Language
        if len(entry.name.text(language)) > 30 or len(entry.hint.text(language)) > 56
    ]
