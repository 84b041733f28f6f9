"""Checks between the records of a form: codes that repeat, and codes that no service has."""

from collections.abc import Iterator
from typing import Any

from shared.platform.forms.model import Answers, Choice, Path
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Text, translate

LANGUAGES = tuple(Choice(language.value, language.own_name) for language in Language)
Problem = tuple[Path, Text]


def unknown_services(answers: Answers, codes: Iterator[tuple[Path, str | None]]) -> Iterator[Problem]:
    """Yield a problem for each code that no service has; nothing when the code of a service is itself wrong."""
    known = [service.get("code") for service in answers.get("services", ())]
    for path, code in codes:
        if code is not None and code not in known and None not in known and "services" in answers:
            yield path, translate("forms", "no service has the code {name}.", name=code)


def repeated_codes(answers: Answers, key: str) -> Iterator[Problem]:
    """Yield a problem for each code that an earlier element of the list `key` has."""
    for path, code in second_ones(each_answer(answers, key, "code")):
        yield path, translate("forms", "the code {name} is used twice.", name=code)


def each_answer(answers: Answers, key: str, part: str) -> Iterator[tuple[Path, Any]]:
    """Yield the path and the value of one answer of every element of a list, where there is one."""
    for at, element in enumerate(answers.get(key, ())):
        if part in element:
            yield (key, at, part), element[part]


def second_ones(values: Iterator[tuple[Path, Any]]) -> Iterator[tuple[Path, Any]]:
    """Yield every path and value whose value came before."""
    seen: set[Any] = set()
    for path, value in values:
        if value in seen:
            yield path, value
        seen.add(value)
