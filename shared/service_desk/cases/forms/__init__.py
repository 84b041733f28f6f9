"""Kinds of cases as data: the form of a kind, the form that a kind makes of its fields, and the ready-made kinds."""

import functools
import json
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from shared.platform.forms.check import check_form
from shared.platform.forms.model import Choice, Field, Form, FormSection, Kind, plain_form
from shared.platform.i18n.text import translate
from shared.service_desk.cases.model import LONGEST_WORDS, CaseChoice, CaseField, CaseType

READY_MADE = Path(__file__).with_name("ready_made.toml")
#: The code of the kind of what visitors leave at a kiosk.
MESSAGE = "message"
_LONGEST_LINE = 200
_CODE = r"[a-z][a-z0-9_]{0,39}"
_KINDS = (Kind.TEXT, Kind.LONG_TEXT, Kind.WHOLE, Kind.YES_NO, Kind.DATE, Kind.CHOICE)

# The labels are keys: a file is written by people who know them, and no screen shows these forms.
_CHOICE = plain_form(
    "case_choice",
    Field("code", Kind.TEXT, "code", pattern=_CODE),
    Field("name", Kind.LOCAL_TEXT, "name"),
)
_FIELD = plain_form(
    "case_field",
    Field("key", Kind.TEXT, "key", pattern=_CODE),
    Field("kind", Kind.CHOICE, "kind", choices=tuple(Choice(kind.value, kind.value) for kind in _KINDS)),
    Field("label", Kind.LOCAL_TEXT, "label"),
    Field("required", Kind.YES_NO, "required", default=True),
    Field("longest", Kind.WHOLE, "longest", required=False, minimum=1, maximum=LONGEST_WORDS),
    Field("choices", Kind.FORM, "choices", required=False, many=True, form=_CHOICE),
)
#: How a kind of case is stated in a file.
CASE_TYPE = plain_form(
    "case_type",
    Field("code", Kind.TEXT, "code", pattern=_CODE),
    Field("version", Kind.WHOLE, "version", minimum=1, maximum=9999),
    Field("name", Kind.LOCAL_TEXT, "name"),
    Field("hint", Kind.LOCAL_TEXT, "hint"),
    Field("answer_days", Kind.WHOLE, "answer_days", minimum=1, maximum=250),
    Field("approval", Kind.YES_NO, "approval", default=False),
    Field("about_person", Kind.YES_NO, "about_person", default=False),
    Field("by_code", Kind.YES_NO, "by_code", default=False),
    Field("fields", Kind.FORM, "fields", many=True, form=_FIELD),
    Field("outcomes", Kind.FORM, "outcomes", many=True, form=_CHOICE),
)

#: How to reach the visitor: the same questions for every kind, none of them needed.
CONTACT = FormSection(
    translate("cases", "How to reach the visitor"),
    (
        Field("contact_name", Kind.TEXT, translate("cases", "Name"), required=False, maximum=_LONGEST_LINE),
        Field("contact_phone", Kind.TEXT, translate("cases", "Phone"), required=False, maximum=_LONGEST_LINE),
        Field("contact_mail", Kind.TEXT, translate("cases", "E-mail"), required=False, maximum=_LONGEST_LINE),
    ),
)


def read_type(raw: Mapping[str, Any]) -> CaseType:
    """Return a kind of case that a file states. Raises ValueError with the first problem, in English."""
    checked = check_form(CASE_TYPE, raw)
    for path, problem in checked.problems.items():
        raise ValueError(f"{'.'.join(map(str, path))}: {problem.source}")
    answers = dict(checked.answers)
    answers["fields"] = tuple(_field(each) for each in answers["fields"])
    answers["outcomes"] = tuple(CaseChoice(**each) for each in answers["outcomes"])
    return CaseType(**answers)


def _field(answers: Mapping[str, Any]) -> CaseField:
    choices = tuple(CaseChoice(**each) for each in answers["choices"])
    return CaseField(**{**answers, "kind": Kind(answers["kind"]), "choices": choices})


@functools.cache
def ready_made() -> tuple[CaseType, ...]:
    """Return the kinds that every branch has."""
    return tuple(map(read_type, tomllib.loads(READY_MADE.read_text(encoding="utf-8"))["case_types"]))


def message_kind() -> CaseType:
    """Return the kind of what visitors leave at a kiosk."""
    return next(each for each in ready_made() if each.code == MESSAGE)


def form_of(kind: CaseType) -> Form:
    """Return the form with which a case of this kind is registered."""
    fields = tuple(
        Field(
            each.key,
            each.kind,
            each.label,
            required=each.required,
            maximum=each.longest or (LONGEST_WORDS if each.kind is Kind.LONG_TEXT else None),
            choices=tuple(Choice(choice.code, choice.name) for choice in each.choices),
        )
        for each in kind.fields
    )
    return Form(kind.code, kind.version, (FormSection("", fields), CONTACT))


def about(kind: CaseType, answers: str) -> str:
    """Return in one line what a case is about: the first answer that is a text."""
    given = json.loads(answers)
    texts = (given.get(each.key) for each in kind.fields if each.kind in (Kind.TEXT, Kind.LONG_TEXT))
    return next((" ".join(text.split()) for text in texts if text), "")
