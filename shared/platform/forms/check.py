"""Checks raw answers, typed by a person or read from a file: typed answers, and one problem for each wrong field."""

import difflib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from shared.platform.forms.model import FILES, Answers, Field, Form, Kind, Path
from shared.platform.forms.values import InvalidAnswerError, read_value
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText, Text, translate

_EMPTY: dict[Kind, Any] = {
    Kind.TEXT: "",
    Kind.LONG_TEXT: "",
    Kind.LOCAL_TEXT: LocalText(()),
    Kind.NUMBERS: {},
    Kind.PERIODS: (),
    **dict.fromkeys(FILES, ()),
}

# Optional here, so that the sentence can name the language that is missing.
_ONE_LANGUAGE = Field("", Kind.TEXT, "", required=False)


@dataclass(frozen=True)
class CheckedAnswers:
    """The typed answers that are right, and the problems of the others by their path."""

    answers: Answers
    problems: Mapping[Path, Text]


@dataclass
class _Check:
    """One run over a form; collects the problems. `gaps`: of a text in five languages one is enough."""

    gaps: bool = False
    problems: dict[Path, Text] = field(default_factory=dict)

    def form(self, form: Form, raw: object, path: Path) -> dict[str, Any]:
        if not isinstance(raw, Mapping):
            self.problems[path] = translate("forms", "a group of keys is expected here.")
            return {}
        known = {declared.key for declared in form.fields}
        missing = known - raw.keys()
        meant: set[str] = set()
        for key in raw.keys() - known:
            close = difflib.get_close_matches(key, sorted(missing), 1)
            self.problems[(*path, key)] = _unknown(close[0] if close else "")
            meant.update(difflib.get_close_matches(key, sorted(missing), 1, 0.8))
        answers: dict[str, Any] = {}
        for declared in form.fields:
            hidden = declared.shown_if is not None and not declared.shown_if.holds(answers)
            if hidden or (declared.key in meant and declared.required):
                continue
            required = declared.required or (declared.required_if is not None and declared.required_if.holds(answers))
            value = self.field(declared, required, raw, path)
            if (*path, declared.key) not in self.problems:
                answers[declared.key] = value
        return answers

    def field(self, declared: Field, required: bool, raw: Mapping[str, Any], path: Path) -> Any:
        here = (*path, declared.key)
        value = raw.get(declared.key, declared.default)
        value = value.as_dict() if isinstance(value, LocalText) else value
        empty = () if declared.many else _EMPTY.get(declared.kind)
        if not required and declared.kind is Kind.LOCAL_TEXT and isinstance(value, Mapping) and _is_blank(value):
            return empty
        if self.gaps and declared.kind is Kind.LOCAL_TEXT and isinstance(value, Mapping):
            value = {key: text for key, text in value.items() if str(text).strip()} or ""
        if value is None or value in ("", ()) or (value == [] and not required):
            if not required:
                return empty
            self.problems[here] = _missing(declared, there=declared.key in raw and value is not None)
            return empty
        if not declared.many:
            return self._value(declared, value, here)
        if not isinstance(value, list | tuple) or (
            declared.kind is Kind.FORM and not all(isinstance(element, Mapping) for element in value)
        ):
            self.problems[here] = (
                translate("forms", "a list of groups of keys is expected here.")
                if declared.kind is Kind.FORM
                else translate("forms", "a list in square brackets is expected.")
            )
            return empty
        # A wrong element stays as None, so that positions keep their meaning.
        answers = tuple(self._value(declared, element, (*here, at)) for at, element in enumerate(value))
        self._which(declared, answers, here)
        return answers

    def _which(self, declared: Field, answers: tuple[Any, ...], here: Path) -> None:
        """Find what may not be left out, and what is listed twice where the order counts."""
        for choice in declared.choices:
            if choice.always and choice.value not in answers:
                self.problems[here] = translate("forms", "this cannot be left out: {name}.", name=choice.label)
            elif declared.ordered and answers.count(choice.value) > 1:
                self.problems[here] = translate("forms", "this is listed twice: {name}.", name=choice.label)

    def _value(self, declared: Field, raw: object, here: Path) -> Any:
        if declared.kind is Kind.FORM and declared.form is not None:
            return self.form(declared.form, raw, here)
        if declared.kind is Kind.LOCAL_TEXT:
            return self._local_text(declared, raw, here)
        if declared.kind is Kind.NUMBERS:
            return self._numbers(declared, raw, here)
        try:
            return read_value(declared, raw)
        except InvalidAnswerError as invalid:
            self.problems[here] = invalid.problem
            return None

    def _local_text(self, declared: Field, raw: object, here: Path) -> LocalText:
        if not isinstance(raw, Mapping):
            self.problems[here] = translate("forms", "a group of keys is expected here.")
            return LocalText(())
        line = replace(_ONE_LANGUAGE, maximum=declared.maximum)
        texts: dict[str, str] = {}
        for language in Language:
            text = raw.get(language.value, "")
            try:
                texts[language.value] = read_value(line, text)
            except InvalidAnswerError as invalid:
                self.problems[(*here, language.value)] = invalid.problem
            else:
                if not text.strip() and not self.gaps:
                    problem = translate(
                        "forms", "the text in this language is missing: {name}.", name=language.own_name
                    )
                    self.problems[(*here, language.value)] = problem
        for key in raw.keys() - set(Language):
            self.problems[(*here, key)] = _unknown("")
        return LocalText.of(texts)

    def _numbers(self, declared: Field, raw: object, here: Path) -> dict[str, int]:
        if not isinstance(raw, Mapping):
            self.problems[here] = translate("forms", "a group of keys is expected here.")
            return {}
        numbers: dict[str, int] = {}
        number = Field("", Kind.WHOLE, "", minimum=declared.minimum, maximum=declared.maximum)
        for name, value in raw.items():
            try:
                numbers[name] = read_value(number, value)
            except InvalidAnswerError as invalid:
                self.problems[(*here, name)] = invalid.problem
        return numbers


def check_form(form: Form, raw: object, *, gaps: bool = False) -> CheckedAnswers:
    """Check all answers. Fields with a problem have no answer; wrong elements of lists are None.

    `gaps`: a text in five languages may lack some of them, as on a screen where the others are filled in later.
    """
    check = _Check(gaps)
    answers = check.form(form, raw, ())
    return CheckedAnswers(answers, check.problems)


def check_field(declared: Field, raw: object, *, gaps: bool = False) -> Any:
    """Return the typed answer of one field; `gaps` as for a form. Raises InvalidAnswerError with the first problem."""
    check = _Check(gaps)
    value = check.field(declared, declared.required, {declared.key: raw}, ())
    for problem in check.problems.values():
        raise InvalidAnswerError(problem)
    return value


def _is_blank(texts: Mapping[str, Any]) -> bool:
    """Return whether nothing is written in any language."""
    return all(isinstance(text, str) and not text.strip() for text in texts.values())


def _missing(declared: Field, *, there: bool) -> Text:
    if declared.kind in FILES:
        return translate("forms", "a file is missing here.")
    return translate("forms", "the text is empty.") if there else translate("forms", "a value is missing here.")


def _unknown(meant: str) -> Text:
    if meant:
        return translate("forms", "this key is not known; perhaps {name} is meant.", name=meant)
    return translate("forms", "this key is not known.")
