"""Reads one answer: text as a person typed it, or a value that already has its type."""

import re
from collections.abc import Callable, Iterable
from datetime import date, datetime, time
from itertools import pairwise
from typing import Any

from shared.platform.forms.model import Field, Kind
from shared.platform.forms.plain_text import hidden_character, latin_digits
from shared.platform.forms.readable import figure
from shared.platform.i18n.text import Listing, Text, translate
from shared.platform.slow_hash import is_kept
from shared.platform.small_pictures import UnusablePictureError, picture_of

_TIME = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)", re.ASCII)
#: People write 9-18 and 9.00–18.00 too.
_PERIOD = re.compile(r"\s*(\d{1,2})(?:[:.](\d{2}))?\s*[-–—]\s*(\d{1,2})(?:[:.](\d{2}))?\s*", re.ASCII)
_MIDNIGHT = time(0)
_DURATION = re.compile(r"(?:(\d{1,3}):)?(\d{1,4})", re.ASCII)
_COLOUR = re.compile("#[0-9A-Fa-f]{6}")
_WHOLE = re.compile(r"[+-]?\d{1,18}", re.ASCII)
LONGEST_TEXT = 4000
LARGEST = 10**15


class InvalidAnswerError(ValueError):
    """An answer that a field does not accept; `problem` is the sentence for the person who gave it."""

    def __init__(self, problem: Text) -> None:
        super().__init__(problem.source)
        self.problem = problem


def read_value(field: Field, raw: object) -> Any:
    """Return the typed answer of a field that has a value. Raises InvalidAnswerError."""
    if isinstance(raw, str):
        _refuse_hidden(raw, lines=field.kind is Kind.LONG_TEXT)
    return _READERS[field.kind](field, raw)


def _refuse_hidden(text: str, *, lines: bool) -> None:
    hidden = hidden_character(text, lines=lines)
    if hidden:
        code = f"U+{ord(hidden):04X}"
        raise InvalidAnswerError(translate("forms", "an invisible character is not allowed here ({code}).", code=code))


def _text(field: Field, raw: object) -> str:
    if not isinstance(raw, str):
        raise InvalidAnswerError(translate("forms", "a text in quotation marks is expected."))
    if field.required and not raw.strip():
        raise InvalidAnswerError(translate("forms", "the text is empty."))
    longest = int(field.maximum or LONGEST_TEXT)
    if len(raw) > longest:
        raise InvalidAnswerError(translate("forms", "at most {high} characters are allowed.", high=longest))
    if field.pattern and raw and re.fullmatch(field.pattern, raw) is None:
        raise InvalidAnswerError(field.problem or translate("forms", "a value of another kind is expected."))
    return raw


def _whole(field: Field, raw: object) -> int:
    if isinstance(raw, str):
        text = latin_digits(raw.strip())
        raw = int(text) if _WHOLE.fullmatch(text) else None
    elif isinstance(raw, float) and raw.is_integer():
        raw = int(raw)
    if not isinstance(raw, int) or isinstance(raw, bool) or not _within(field, raw):
        raise InvalidAnswerError(_number_problem(field, whole=True))
    return raw


def _decimal(field: Field, raw: object) -> float:
    if isinstance(raw, str):
        text = latin_digits(raw.strip()).replace("٫", ".").replace(",", ".")
        try:
            raw = float(text)
        except ValueError:
            raw = None
    if not isinstance(raw, int | float) or isinstance(raw, bool) or not _within(field, raw):
        raise InvalidAnswerError(_number_problem(field, whole=False))
    return float(raw)


def _within(field: Field, value: float) -> bool:
    # "Not a number" fails every comparison.
    return (
        abs(value) < LARGEST
        and (field.minimum is None or value >= field.minimum)
        and (field.maximum is None or value <= field.maximum)
        and (field.above is None or value > field.above)
    )


def _number_problem(field: Field, *, whole: bool) -> Text:
    low, high = field.minimum, field.maximum
    if low is not None and high is not None:
        least, most = figure(low), figure(high)
        if whole:
            return translate("forms", "a whole number from {low} to {high} is expected.", low=least, high=most)
        return translate("forms", "a number from {low} to {high} is expected.", low=least, high=most)
    if low is not None:
        return translate("forms", "a number of {low} or more is expected.", low=figure(low))
    if field.above is not None:
        return translate("forms", "a number greater than {low} is expected.", low=figure(field.above))
    return translate("forms", "a number is expected.")


def _yes_no(_field: Field, raw: object) -> bool:
    if isinstance(raw, bool):
        return raw
    if raw in ("true", "false"):
        return raw == "true"
    raise InvalidAnswerError(translate("forms", "true or false is expected."))


def _choice(field: Field, raw: object) -> Any:
    typed = latin_digits(str(raw))
    for choice in field.choices:
        if typed == str(choice.value) and not isinstance(raw, bool):
            return choice.value
    # Not the labels: who writes a file needs the words that the file may have.
    words = Listing(tuple(str(choice.value) for choice in field.choices))
    raise InvalidAnswerError(translate("forms", "one of these is expected: {words}.", words=words))


def _date(_field: Field, raw: object) -> date:
    if isinstance(raw, date) and not isinstance(raw, datetime):
        return raw
    try:
        return date.fromisoformat(latin_digits(raw.strip()) if isinstance(raw, str) else "")
    except ValueError:
        raise InvalidAnswerError(translate("forms", "a day such as 2026-03-21 is expected.")) from None


def _time(_field: Field, raw: object) -> time:
    if isinstance(raw, time) and raw.tzinfo is None:
        return raw.replace(second=0, microsecond=0)
    found = _TIME.fullmatch(latin_digits(raw.strip())) if isinstance(raw, str) else None
    if found is None:
        raise InvalidAnswerError(translate("forms", 'a time such as "09:00" is expected.'))
    return time(int(found[1]), int(found[2]))


def _periods(field: Field, raw: object) -> tuple[tuple[time, time], ...]:
    found = []
    for part in re.split("[,;،]", latin_digits(raw)) if isinstance(raw, str) else _pairs(raw):
        match = _PERIOD.fullmatch(part) if isinstance(part, str) else None
        pair = (f"{match[1]}:{match[2] or '00'}", f"{match[3]}:{match[4] or '00'}") if match else part
        if isinstance(pair, str):
            raise InvalidAnswerError(translate("forms", "times such as 09:00–13:00, 14:00–18:00 are expected."))
        opens, closes = (_time(field, _MIDNIGHT if each == "24:00" else each) for each in pair)
        if closes <= opens and closes != _MIDNIGHT:
            raise InvalidAnswerError(translate("forms", "the branch would close before it opens."))
        found.append((opens, closes))
    found.sort()
    for (_, closes), (opens, _) in pairwise(found):
        if closes == _MIDNIGHT or opens < closes:
            raise InvalidAnswerError(translate("forms", "two of these periods overlap."))
    return tuple(found)


def _pairs(raw: object) -> Iterable[Any]:
    """Return pairs of times that are already read; anything else is no period."""
    is_read = isinstance(raw, tuple) and all(isinstance(pair, tuple) and len(pair) == 2 for pair in raw)
    return raw if isinstance(raw, tuple) and is_read else ("",)


def periods_text(periods: Iterable[tuple[time, time]], separator: str = ", ") -> str:
    """Return periods as a person types them."""
    return separator.join(f"{opens:%H:%M}–{closes:%H:%M}" for opens, closes in periods)


def _duration(field: Field, raw: object) -> int:
    text = latin_digits(raw.strip()) if isinstance(raw, str) else str(raw)
    found = _DURATION.fullmatch(text) if not isinstance(raw, bool) else None
    seconds = (int(found[1] or 0) * 60 + int(found[2])) * 60 if found else -1
    if seconds < 0 or not _within(field, seconds):
        raise InvalidAnswerError(translate("forms", "minutes, or hours and minutes such as 1:30, are expected."))
    return seconds


def _digits(field: Field, raw: object) -> str:
    text = latin_digits(raw.strip()) if isinstance(raw, str) else ""
    low, high = int(field.minimum or 1), int(field.maximum or LONGEST_TEXT)
    if not (text.isascii() and text.isdigit() and low <= len(text) <= high):
        problem = translate("forms", "{low} to {high} digits in quotation marks are expected.", low=low, high=high)
        raise InvalidAnswerError(problem)
    return text


def _code(field: Field, raw: object) -> str:
    """Return what was typed, or the slow hash under which it is kept already."""
    return raw if isinstance(raw, str) and is_kept(raw) else _digits(field, raw)


def _colour(_field: Field, raw: object) -> str:
    if not isinstance(raw, str) or not _COLOUR.fullmatch(raw):
        raise InvalidAnswerError(translate("forms", "a colour such as #0B5A5E is expected."))
    return raw


def _picture(field: Field, raw: object) -> str:
    """Return the text of a picture; it is checked without being drawn."""
    longest = int(field.maximum or LONGEST_TEXT)
    try:
        if isinstance(raw, str) and len(raw) <= longest * 4 // 3 + 4 and len(picture_of(raw)) <= longest:
            return raw
    except UnusablePictureError:
        pass
    raise InvalidAnswerError(
        translate("forms", "a PNG of at most {size} kilobytes, as base64 text, is expected.", size=longest // 1024)
    )


def _files(field: Field, raw: object) -> tuple[str, ...]:
    if not isinstance(raw, list | tuple) or not all(isinstance(each, str) and each for each in raw):
        raise InvalidAnswerError(translate("forms", "a list of names of files is expected."))
    most = int(field.maximum or 1)
    if len(raw) > most:
        raise InvalidAnswerError(translate("forms", "at most %n files can be given here.", n=most))
    return tuple(raw)


_READERS: dict[Kind, Callable[[Field, object], Any]] = {
    Kind.TEXT: _text,
    Kind.LONG_TEXT: _text,
    Kind.WHOLE: _whole,
    Kind.DECIMAL: _decimal,
    Kind.YES_NO: _yes_no,
    Kind.CHOICE: _choice,
    Kind.DATE: _date,
    Kind.TIME: _time,
    Kind.PERIODS: _periods,
    Kind.DURATION: _duration,
    Kind.DIGITS: _digits,
    Kind.CODE: _code,
    Kind.COLOUR: _colour,
    Kind.PICTURE: _picture,
    Kind.FILE: _files,
    Kind.PHOTO: _files,
}
