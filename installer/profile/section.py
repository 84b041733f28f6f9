"""One table of a profile file, read key by key; every fault names the file, the line and the key."""

import difflib
import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path
from typing import Any, TypeVar

from installer.profile.key_lines import KeyLines, KeyPath
from shared.office.catalog.errors import BAD_PROFILE
from shared.platform.errors import UserError
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText, Number, Text, translate

T = TypeVar("T")

_LINE = re.compile(r"at line (\d+)")
_TIME = re.compile(r"([01]\d|2[0-3]):([0-5]\d)")
MISSING = translate("profile", "this key is missing.")


@dataclass(frozen=True)
class Source:
    """One file of a profile with the lines of its keys."""

    file: Path
    lines: KeyLines

    def fault(self, line: int, key: str, problem: Text) -> UserError:
        """Return the error that tells a person where to look."""
        return UserError(BAD_PROFILE, file=str(self.file), line=line, key=key, problem=problem)


class Section:
    """A table of a profile. Keys are taken one after the other; `no_more` then refuses what nobody asked for."""

    def __init__(self, source: Source, path: KeyPath, name: str, table: Mapping[str, Any]) -> None:
        self.source = source
        self._path = path
        self._name = name
        self._table = table
        self._asked: set[str] = set()

    def fault(self, key: str, problem: Text, position: int | None = None) -> UserError:
        """Return the error about one key of this table, or about one element (from 0) of the list it holds."""
        path: KeyPath = (*self._path, key) if key else self._path
        line = self.source.lines.line(path if position is None else (*path, position))
        return self.source.fault(line, self._dotted(key), problem)

    def has(self, key: str) -> bool:
        """Tell whether the key is written; it counts as asked for."""
        self._asked.add(key)
        return key in self._table

    def text(self, key: str, otherwise: str | None = None) -> str:
        """Return a text that is not empty; `otherwise` stands in for a key that is not written."""
        if otherwise is not None and not self.has(key):
            return otherwise
        value = self._take(key)
        if not isinstance(value, str):
            raise self.fault(key, translate("profile", "a text in quotation marks is expected."))
        if not value.strip() and otherwise is None:
            raise self.fault(key, translate("profile", "the text is empty."))
        return value

    def local(self, key: str) -> LocalText:
        """Return a text that is written in all five languages."""
        section = self.section(key)
        written = LocalText.of({language.value: section._in_language(language) for language in Language})
        section.no_more()
        return written

    def local_or_nothing(self, key: str) -> LocalText:
        """Return a text in all five languages, or an empty one when the key is not written."""
        return self.local(key) if self.has(key) else LocalText(())

    def whole(self, key: str, low: int, high: int, otherwise: int | None = None) -> int:
        """Return a whole number between two limits, both allowed."""
        if otherwise is not None and not self.has(key):
            return otherwise
        value = self._take(key)
        if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
            problem = translate("profile", "a whole number from {low} to {high} is expected.", low=low, high=high)
            raise self.fault(key, problem)
        return value

    def number(self, key: str, *, above: float | None = None, least: float | None = None) -> float:
        """Return a number greater than `above`, or one that is `least` or more."""
        value = self._take(key)
        right = isinstance(value, int | float) and not isinstance(value, bool) and value < float("inf")
        if least is not None and not (right and value >= least):
            problem = translate("profile", "a number of {low} or more is expected.", low=Number(least))
            raise self.fault(key, problem)
        if above is not None and not (right and value > above):
            problem = translate("profile", "a number greater than {low} is expected.", low=Number(above))
            raise self.fault(key, problem)
        return float(value)

    def truth(self, key: str, otherwise: bool | None = None) -> bool:
        """Return true or false."""
        if otherwise is not None and not self.has(key):
            return otherwise
        value = self._take(key)
        if not isinstance(value, bool):
            raise self.fault(key, translate("profile", "true or false is expected."))
        return value

    def clock(self, key: str, otherwise: time | None = None) -> time:
        """Return a time of day written as "09:00"."""
        if otherwise is not None and not self.has(key):
            return otherwise
        value = self._take(key)
        found = _TIME.fullmatch(value) if isinstance(value, str) else None
        if found is None:
            raise self.fault(key, translate("profile", 'a time such as "09:00" is expected.'))
        return time(int(found[1]), int(found[2]))

    def days(self, key: str) -> tuple[date, ...]:
        """Return a list of days written as 2026-03-21."""
        return tuple(self._elements(key, _as_day, translate("profile", "a day such as 2026-03-21 is expected.")))

    def names(self, key: str, otherwise: tuple[str, ...] | None = None) -> tuple[str, ...]:
        """Return a list of texts; `otherwise` stands in for a key that is not written."""
        if otherwise is not None and not self.has(key):
            return otherwise
        return tuple(self._elements(key, _as_name, translate("profile", "a text in quotation marks is expected.")))

    def choice(self, key: str, choices: Mapping[str, T]) -> T:
        """Return what one of a few words stands for."""
        word = self.text(key)
        if word not in choices:
            allowed = ", ".join(choices)
            raise self.fault(key, translate("profile", "one of these is expected: {words}.", words=allowed))
        return choices[word]

    def plain(self) -> Mapping[str, Any]:
        """Return the table as it is written; it counts as asked for."""
        self._asked |= self._table.keys()
        return self._table

    def section(self, key: str) -> "Section":
        """Return a table inside this one."""
        value = self._take(key)
        if not isinstance(value, dict):
            raise self.fault(key, translate("profile", "a group of keys is expected here."))
        return Section(self.source, (*self._path, key), self._dotted(key), value)

    def sections(self, key: str) -> tuple["Section", ...]:
        """Return the tables of a list, none when the key is not written. An element is named by its code or place."""
        if not self.has(key):
            return ()
        value = self._take(key)
        if not isinstance(value, list) or not all(isinstance(element, dict) for element in value):
            raise self.fault(key, translate("profile", "a list of groups of keys is expected here."))
        return tuple(
            Section(self.source, (*self._path, key, at), f"{self._dotted(key)}[{_known_as(element, at)}]", element)
            for at, element in enumerate(value)
        )

    def no_more(self) -> None:
        """Refuse keys that nobody asked for: most often a slip of the pen, which must not be lost silently."""
        for key in self._table:
            if key not in self._asked:
                close = difflib.get_close_matches(key, self._asked - self._table.keys(), 1)
                raise self._unknown(key, close[0] if close else "")

    def _in_language(self, language: Language) -> str:
        value = self._table.get(language.value, "")
        self._asked.add(language.value)
        if not isinstance(value, str):
            raise self.fault(language.value, translate("profile", "a text in quotation marks is expected."))
        if not value.strip():
            problem = translate("profile", "the text in this language is missing: {name}.", name=language.own_name)
            raise self.fault(language.value, problem)
        return value

    def _elements(self, key: str, convert: Callable[[object], T | None], problem: Text) -> list[T]:
        value = self._take(key)
        if not isinstance(value, list):
            raise self.fault(key, translate("profile", "a list in square brackets is expected."))
        elements: list[T] = []
        for position, element in enumerate(value):
            converted = convert(element)
            if converted is None:
                raise self.fault(key, problem, position)
            elements.append(converted)
        return elements

    def _take(self, key: str) -> Any:
        self._asked.add(key)
        if key not in self._table:
            misspelt = difflib.get_close_matches(key, self._table.keys() - self._asked, 1, 0.8)
            raise self._unknown(misspelt[0], key) if misspelt else self.fault(key, MISSING)
        return self._table[key]

    def _unknown(self, key: str, meant: str) -> UserError:
        if meant:
            return self.fault(key, translate("profile", "this key is not known; perhaps {name} is meant.", name=meant))
        return self.fault(key, translate("profile", "this key is not known."))

    def _dotted(self, key: str) -> str:
        return ".".join(part for part in (self._name, key) if part)


def open_file(path: Path, named_in: Section | None = None, key: str = "", position: int = 0) -> Section:
    """Read one TOML file. `named_in` is the table whose `key` names the file, for telling that it is not there."""
    try:
        text = path.read_text(encoding="utf-8-sig").replace("\r\n", "\n")
    except (OSError, UnicodeDecodeError) as fault:
        problem = (
            translate("profile", "the file is not in UTF-8.")
            if isinstance(fault, UnicodeDecodeError)
            else translate("profile", "the file {name} cannot be read.", name=path.name)
        )
        if named_in is not None:
            raise named_in.fault(key, problem, position) from fault
        raise UserError(BAD_PROFILE, file=str(path), line=1, key=path.name, problem=problem) from fault
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as fault:
        found = _LINE.search(str(fault))
        line = int(found[1]) if found else text.rstrip("\n").count("\n") + 1
        problem = translate("profile", "this line is not written as TOML ({details}).", details=str(fault))
        key = text.split("\n")[line - 1].split("=")[0].strip() or path.name
        raise UserError(BAD_PROFILE, file=str(path), line=line, key=key, problem=problem) from fault
    return Section(Source(path, KeyLines(text)), (), "", table)


def _as_day(value: object) -> date | None:
    return value if type(value) is date else None


def _as_name(value: object) -> str | None:
    return value if isinstance(value, str) and value.strip() else None


def _known_as(element: Mapping[str, Any], position: int) -> str:
    for key in ("code", "label"):
        if isinstance(element.get(key), str):
            return str(element[key])
    return str(position + 1)
