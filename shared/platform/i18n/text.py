"""Messages that are in no language yet, names in all languages, and figures that wait for a reader's digits."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from shared.platform.i18n.languages import Language

FIRST_STRONG_ISOLATE = "\u2068"
LEFT_TO_RIGHT_ISOLATE = "\u2066"
RIGHT_TO_LEFT_ISOLATE = "\u2067"
POP_ISOLATE = "\u2069"

# Going through an enumeration is slow, and a set-up has thousands of texts.
_BY_CODE = {language.value: language for language in Language}
_PLACEHOLDER = re.compile(r"\{([A-Za-z_][A-Za-z0-9_]*)\}")
# Embeddings, overrides and isolates: in a person's text they could turn the rest of the line round.
_DIRECTION_CONTROLS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_FIRST_LETTER = re.compile("^[\u2066-\u2068]*.")


@dataclass(frozen=True)
class LocalText:
    """A name that people entered in several languages; kept as sorted pairs so that it can be compared and hashed."""

    texts: tuple[tuple[Language, str], ...]

    @classmethod
    def of(cls, texts: Mapping[str, str]) -> "LocalText":
        """Make one from `{"en": "...", "ru": "..."}`; empty texts are left out, an unknown code is a ValueError."""
        if not texts.keys() <= _BY_CODE.keys():
            raise ValueError(f"unknown languages: {sorted(texts.keys() - _BY_CODE.keys())}")
        return cls(tuple([(language, texts[code]) for code, language in _BY_CODE.items() if texts.get(code)]))

    def text(self, language: Language) -> str:
        """Return the text in `language`, else in English, else in any language, else nothing."""
        found = dict(self.texts)
        if language in found:
            return found[language]
        if Language.EN in found:
            return found[Language.EN]
        return self.texts[0][1] if self.texts else ""

    def as_dict(self) -> dict[str, str]:
        """Return `{"en": "...", …}` for storing."""
        return {language.value: text for language, text in self.texts}


@dataclass(frozen=True)
class Number:
    """A figure shown with grouping; `decimals` places after the point."""

    value: float
    decimals: int = 0


@dataclass(frozen=True)
class Percent:
    """A share between 0 and 1, shown in whole percent unless `decimals` says more."""

    share: float
    decimals: int = 0


@dataclass(frozen=True)
class ClockTime:
    """An instant already in the branch's time zone, shown as 24-hour hours and minutes."""

    instant: datetime


@dataclass(frozen=True)
class Day:
    """A calendar day, shown with its weekday and month in the reader's calendar; `year` adds the year."""

    day: date
    year: bool = False
    weekday: bool = True


@dataclass(frozen=True)
class Weekday:
    """A day of the week, 0 Monday to 6 Sunday, shown by its name."""

    number: int


@dataclass(frozen=True)
class WaitText:
    """An expected wait between two durations in seconds, shown in round minutes; `rough`: with a word that says so."""

    low_s: float
    high_s: float
    rough: bool = False


@dataclass(frozen=True)
class Minutes:
    """A duration in seconds, shown in whole minutes, or hours and minutes from one hour on."""

    seconds: float
    decimals: int = 0


@dataclass(frozen=True)
class Duration:
    """A measured time in seconds, shown with its units: 47 s, 5 min 47 s, or 1 h 8 min from one hour on."""

    seconds: float


@dataclass(frozen=True)
class RunningTime:
    """A running time in seconds, shown as 7:12 or 1:02:07."""

    seconds: float


Figure = Number | Percent | ClockTime | Day | Weekday | WaitText | Minutes | Duration | RunningTime


@dataclass(frozen=True)
class Text:
    """A message in no language yet: where it belongs, its English source, and what will be filled in."""

    context: str
    source: str
    comment: str = ""
    n: int | None = None
    values: tuple[tuple[str, "Value"], ...] = ()

    def filled(self, n: int | None = None, **values: "Value") -> "Text":
        """Return the same message with other values (and another count)."""
        merged = {**dict(self.values), **values}
        return replace(self, n=self.n if n is None else n, values=tuple(sorted(merged.items())))


@dataclass(frozen=True)
class Listing:
    """Several things in one line, with the reader's comma between them."""

    items: tuple["Showable", ...]


Value = int | str | Text | LocalText | Listing | Figure
Showable = str | Text | LocalText | Listing | Figure


def translate(context: str, source: str, comment: str = "", /, *, n: int | None = None, **values: Value) -> Text:
    """Make a message from its English source; a message with `%n` needs `n`, a `{name}` needs its value.

    The first arguments must be literal strings, because the catalogues are collected from the code.
    """
    missing = placeholders(source) - values.keys()
    if missing:
        raise ValueError(f"no value for {sorted(missing)} in {source!r}")
    if ("%n" in source) != (n is not None):
        raise ValueError(f"%n and n= belong together in {source!r}")
    return Text(context, source, comment, n, tuple(sorted(values.items())))


def template(context: str, source: str, comment: str = "", /, *, n: int | None = None) -> Text:
    """Make a message whose values come later through `filled`; collected for the catalogues like `translate`."""
    return Text(context, source, comment, n)


def placeholders(source: str) -> set[str]:
    """Return the names between braces in a source or a translation."""
    return set(_PLACEHOLDER.findall(source))


def fill(pattern: str, values: Mapping[str, str]) -> str:
    """Put ready strings in place of `{name}`; a name without a value stays, so that nothing is lost silently."""
    return _PLACEHOLDER.sub(lambda match: values.get(match[1], match[0]), pattern)


def without_direction_controls(text: str) -> str:
    """Return a person's text without the marks that could turn the text around it."""
    return _DIRECTION_CONTROLS.sub("", text)


def capitalised(text: str) -> str:
    """Return a text that stands for itself with a capital letter, also where its first word is isolated."""
    return _FIRST_LETTER.sub(lambda letter: letter[0].upper(), text)


def isolated(text: str) -> str:
    """Wrap text so that its direction is found from its own letters and touches nothing around it."""
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}"


def right_to_left(text: str) -> str:
    """Wrap words of a right-to-left language whose parts could otherwise be taken for the beginning of the text."""
    return f"{RIGHT_TO_LEFT_ISOLATE}{text}{POP_ISOLATE}"


def left_to_right(text: str) -> str:
    """Wrap a ticket number, phone number or clock so that it always reads from left to right."""
    return f"{LEFT_TO_RIGHT_ISOLATE}{without_direction_controls(text)}{POP_ISOLATE}"
