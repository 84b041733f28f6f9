"""A form as data: sections of typed fields, with what each answer may be."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from shared.platform.i18n.text import Showable, Text

#: Field keys and list positions (from 0) that lead to one answer: `("services", 2, "name", "kk")`.
Path = tuple[str | int, ...]
Answers = Mapping[str, Any]


class Kind(StrEnum):
    """The type of an answer."""

    TEXT = "text"  # one line, str
    LONG_TEXT = "long_text"  # several lines, str
    LOCAL_TEXT = "local_text"  # one text in all five languages, LocalText
    WHOLE = "whole"  # int
    DECIMAL = "decimal"  # float
    YES_NO = "yes_no"  # bool
    CHOICE = "choice"  # the `value` of one Choice
    DATE = "date"  # date
    TIME = "time"  # time of day, time
    PERIODS = "periods"  # typed as 09:00–13:00, 14:00–18:00; a tuple of pairs of times, in order
    DURATION = "duration"  # typed as minutes or hours:minutes, int seconds
    DIGITS = "digits"  # a PIN or another string of digits; `minimum` and `maximum` limit its length
    CODE = "code"  # digits that are stored as a slow hash and never shown again, str
    COLOUR = "colour"  # "#RRGGBB"; the choices of the field are proposals
    NUMBERS = "numbers"  # a whole number for each of several names, dict
    PICTURE = "picture"  # a small PNG as base64 text; `maximum` limits its bytes
    FILE = "file"  # files that are kept elsewhere: their names or paths, a tuple; `maximum` limits their number
    PHOTO = "photo"  # the same for pictures only
    FORM = "form"  # the answers of `Field.form`, dict


#: Kinds that are answered with files.
FILES = frozenset({Kind.FILE, Kind.PHOTO})


@dataclass(frozen=True)
class Choice:
    """One of the answers offered. `weight` is what the answer counts in a score (None: nothing).

    `drawing` is the name of a drawn icon, shown before the label. `group` narrows a long list of choices.
    `always`: cannot be left out of many answers.
    """

    value: Any
    label: Showable
    weight: float | None = None
    drawing: str = ""
    group: Showable = ""
    always: bool = False


@dataclass(frozen=True)
class Condition:
    """True when the field `key` of the same form has one of `values`."""

    key: str
    values: tuple[Any, ...]

    def holds(self, answers: Answers) -> bool:
        """Return whether the condition is true for these checked answers."""
        return answers.get(self.key) in self.values


@dataclass(frozen=True)
class Field:
    """One question.

    `many` makes the answer a tuple of values; when it is `ordered`, their order counts and each is there once.
    `default` is used when the key is missing, and is checked like an answer.
    An optional field without an answer is "", an empty LocalText, (), {} or None, as its kind demands. A period may end
    at 00:00, which is midnight.
    `above` is a limit that is itself not allowed. `pattern` is a regular expression for a whole text, and `problem`
    the sentence for a text that does not match it. `shown_if` and `required_if` refer to fields before this one; a
    field that is not shown is not checked and has no answer. `add` says on a screen what a new element of a list is;
    `sentences` that a text in five languages may be longer than a line.
    """

    key: str
    kind: Kind
    label: Showable
    hint: Text | None = None
    required: bool = True
    many: bool = False
    ordered: bool = False
    default: Any = None
    minimum: float | None = None
    maximum: float | None = None
    above: float | None = None
    choices: tuple[Choice, ...] = ()
    pattern: str = ""
    problem: Text | None = None
    form: "Form | None" = None
    add: Text | None = None
    sentences: bool = False
    shown_if: Condition | None = None
    required_if: Condition | None = None


@dataclass(frozen=True)
class FormSection:
    """Fields that belong together, under one title."""

    title: Showable
    fields: tuple[Field, ...]


@dataclass(frozen=True)
class Form:
    """Sections of fields. `version` is kept with answers, so that they stay readable when the form changes."""

    key: str
    version: int
    sections: tuple[FormSection, ...]

    @property
    def fields(self) -> tuple[Field, ...]:
        """All fields in the order of the sections."""
        return tuple(field for section in self.sections for field in section.fields)

    def field(self, key: str) -> Field:
        """Return one field. Raises KeyError."""
        for field in self.fields:
            if field.key == key:
                return field
        raise KeyError(key)

    def asks_like(self, other: "Form") -> bool:
        """Return whether both ask the same questions, be it with other choices."""
        mine, others = ([_without_choices(each) for each in form.fields] for form in (self, other))
        return mine == others


def _without_choices(field: Field) -> Field:
    inner = field.form and plain_form(field.form.key, *(_without_choices(each) for each in field.form.fields))
    return replace(field, choices=(), form=inner)


def plain_form(key: str, *fields: Field) -> Form:
    """Return version 1 of a form with one section and no title."""
    return Form(key, 1, (FormSection("", fields),))
