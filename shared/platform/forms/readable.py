"""Shows answers in words: choices by their labels, texts in the reader's language, numbers in the reader's digits."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from difflib import SequenceMatcher
from pathlib import PurePath
from typing import Any

from shared.platform.forms.model import FILES, Choice, Field, Form, Kind
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import (
    ClockTime,
    Day,
    Listing,
    LocalText,
    Minutes,
    Number,
    Showable,
    isolated,
    translate,
)

_YES_NO = (Choice(True, translate("ui.forms", "Yes")), Choice(False, translate("ui.forms", "No")))
EMPTY = translate("forms", "empty")
_FORMATS: Mapping[Kind, Showable] = {
    Kind.COLOUR: "#RRGGBB",
    Kind.TIME: translate("forms", "HH:MM", "a format: hours and minutes"),
    Kind.DATE: translate("forms", "YYYY-MM-DD", "a format: year, month, day of the Gregorian calendar"),
}


@dataclass(frozen=True)
class FieldChange:
    """One field that has another answer than before."""

    label: Showable
    before: Showable
    after: Showable


def choices_of(field: Field) -> tuple[Choice, ...]:
    """Return the answers that a field offers."""
    return _YES_NO if field.kind is Kind.YES_NO else field.choices


def limits(field: Field) -> Showable:
    """Return in short what an answer may be: a range, the labels of the choices, "HH:MM"; "" without limits."""
    if field.kind is not Kind.COLOUR and (choices := choices_of(field)):
        labels = (translate("forms", "“{name}”", name=choice.label) for choice in choices)
        return Listing(tuple(labels))
    if field.problem is not None:
        return field.problem
    if field.minimum is not None and field.maximum is not None:
        low, high = (_single(field.kind, limit) for limit in (field.minimum, field.maximum))
        return translate("forms", "{low}–{high}", low=low, high=high)
    return _FORMATS.get(field.kind, "")


def figure(value: float) -> Number:
    """Return a number with as many decimals as it has."""
    return Number(value, len(f"{value:.10g}".partition(".")[2]))


def clock_time(hour: time | str) -> ClockTime:
    """Return an hour of no certain day, or its stored form, for a sentence."""
    hour = hour if isinstance(hour, time) else time.fromisoformat(hour)
    return ClockTime(datetime.combine(date(2000, 1, 1), hour, UTC))


def periods_in_words(periods: Iterable[Sequence[Any]]) -> Listing:
    """Return the periods of a day, or their stored form, for a sentence."""
    pairs = (
        translate("forms", "{opens}–{closes}", opens=clock_time(opens), closes=clock_time(closes))
        for opens, closes in periods
    )
    return Listing(tuple(pairs))


def readable(field: Field, value: Any) -> Showable:
    """Return an answer in words; `value` is a checked answer, or the plain form in which it was stored."""
    if value is None or value in ("", (), [], {}, LocalText(())):
        return EMPTY
    if field.many:
        return Listing(tuple(readable(replace(field, many=False), each) for each in value))
    if field.kind in (Kind.CHOICE, Kind.YES_NO):
        return next((choice.label for choice in choices_of(field) if choice.value == value), str(value))
    if field.kind is Kind.FORM and field.form is not None:
        parts = (readable(part, value.get(part.key)) for part in field.form.fields)
        return Listing(tuple(part for part in parts if part != EMPTY))
    if field.kind is Kind.NUMBERS:
        pairs = (translate("forms", "{name}: {number}", name=str(key), number=at) for key, at in value.items())
        return Listing(tuple(pairs))
    return _single(field.kind, value)


def answer_of(field: Field, plain: Any) -> Any:
    """Return the checked answer whose plain form was stored."""
    if field.many:
        return tuple(answer_of(replace(field, many=False), each) for each in plain or ())
    if field.kind is Kind.LOCAL_TEXT:
        return LocalText.of(_local(plain))
    if field.kind is Kind.FORM and field.form is not None:
        return {each.key: answer_of(each, plain.get(each.key)) for each in field.form.fields}
    if field.kind is Kind.CHOICE:
        return next((choice.value for choice in field.choices if choice.value == plain), plain)
    if field.kind in FILES:
        return tuple(plain or ())
    if field.kind is Kind.PERIODS:
        return tuple(tuple(map(_time_of, pair)) for pair in plain or ())
    if field.kind in (Kind.TIME, Kind.DATE) and isinstance(plain, str):
        return (time if field.kind is Kind.TIME else date).fromisoformat(plain)
    return plain


def _time_of(plain: Any) -> time:
    return plain if isinstance(plain, time) else time.fromisoformat(plain)


def field_changes(field: Field, before: Any, after: Any) -> Iterator[FieldChange]:
    """Yield the changes of one field: of a text in five languages by language, of a list of entries by entry."""
    if field.many and field.form is not None:
        yield from _entry_changes(field, field.form, tuple(before or ()), tuple(after or ()))
        return
    old, new = (_local(value) for value in (before, after)) if field.kind is Kind.LOCAL_TEXT else ({}, {})
    if not (old and new):
        yield FieldChange(field.label, readable(field, before), readable(field, after))
        return
    line = replace(field, kind=Kind.TEXT)
    for language in Language:
        one, other = old.get(language.value, ""), new.get(language.value, "")
        if one != other:
            label = translate("forms", "{name}: {part}", name=field.label, part=language.own_name)
            yield FieldChange(label, readable(line, one), readable(line, other))


def _entry_changes(
    field: Field, form: Form, before: tuple[Mapping[str, Any], ...], after: tuple[Mapping[str, Any], ...]
) -> Iterator[FieldChange]:
    """Yield what changed in a list of entries, with their numbers; entries that only moved are one change."""
    one = replace(field, many=False)
    if _same_entries(before, after):
        if list(before) != list(after):
            first = form.fields[0]
            order = (
                Listing(tuple(readable(first, each.get(first.key)) for each in each_of)) for each_of in (before, after)
            )
            yield FieldChange(translate("forms", "{name}: order", name=field.label), *order)
        return
    steps = SequenceMatcher(None, _keys(before), _keys(after), autojunk=False).get_opcodes()
    for tag, start, end, other, last in steps:
        if tag == "equal":
            continue
        for at in range(max(end - start, last - other)):
            was = before[start + at] if start + at < end else None
            now = after[other + at] if other + at < last else None
            number = (other if now is not None else start) + at + 1
            label = translate("forms", "{name} {number}", name=field.label, number=number)
            if was is None or now is None:
                yield FieldChange(label, readable(one, was), readable(one, now))
                continue
            for part in form.fields:
                if _keys((was.get(part.key),)) != _keys((now.get(part.key),)):
                    for change in field_changes(part, was.get(part.key), now.get(part.key)):
                        named = translate("forms", "{name}: {part}", name=label, part=change.label)
                        yield FieldChange(named, change.before, change.after)


def _same_entries(before: Sequence[Any], after: Sequence[Any]) -> bool:
    return sorted(_keys(before)) == sorted(_keys(after))


def _keys(values: Sequence[Any]) -> list[str]:
    """Return for each value, checked or in the form in which it was stored, a text that equal ones share."""
    return [repr(_comparable(value)) for value in values]


def _comparable(value: Any) -> Any:
    if isinstance(value, Mapping):
        return sorted((str(key), _comparable(each)) for key, each in value.items())
    if isinstance(value, list | tuple):
        return [_comparable(each) for each in value]
    return _comparable(value.as_dict()) if isinstance(value, LocalText) else value


def _local(value: Any) -> Mapping[str, str]:
    return value.as_dict() if isinstance(value, LocalText) else value or {}


def _single(kind: Kind, value: Any) -> Showable:
    if kind is Kind.LOCAL_TEXT:
        return LocalText.of(_local(value))
    if kind in FILES:
        return Listing(tuple(isolated(PurePath(each).name) for each in value))
    if kind is Kind.PICTURE:
        return translate("forms", "a picture")
    if kind is Kind.CODE:
        return translate("forms", "a code")
    if kind in (Kind.WHOLE, Kind.DECIMAL):
        return figure(value)
    if kind is Kind.DURATION:
        return Minutes(value)
    if kind is Kind.DATE:
        return Day(value if isinstance(value, date) else date.fromisoformat(value), year=True)
    if kind is Kind.TIME:
        return clock_time(value)
    if kind is Kind.PERIODS:
        return periods_in_words(value)
    return isolated(str(value))
