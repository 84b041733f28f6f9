"""The form that a kind of case makes of its questions."""

import json
from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any

from shared.office.catalog.model import CaseField, CaseKind, Catalog
from shared.platform.forms.model import FILES, Choice, Field, Form, FormSection, Kind
from shared.platform.i18n.text import translate
from shared.service_desk.cases.model import LONGEST_WORDS, CaseType

_LONGEST_LINE = 200

#: How to reach the visitor: the same questions for every kind, none of them needed.
CONTACT = FormSection(
    translate("cases", "How to reach the visitor"),
    (
        Field("contact_name", Kind.TEXT, translate("cases", "Name"), required=False, maximum=_LONGEST_LINE),
        Field("contact_phone", Kind.TEXT, translate("cases", "Phone"), required=False, maximum=_LONGEST_LINE),
        Field("contact_mail", Kind.TEXT, translate("cases", "E-mail"), required=False, maximum=_LONGEST_LINE),
    ),
)


def type_of(kind: CaseKind, version: int) -> CaseType:
    """Return a kind of case of the set-up as a version that cases can be registered with."""
    own = {field.name: getattr(kind, field.name) for field in fields(CaseType) if field.name != "version"}
    return CaseType(version=version, **own)


def questions_of(kind: CaseType | CaseKind) -> tuple[Field, ...]:
    """Return the questions of a kind as fields of a form."""
    return tuple(
        Field(
            each.key,
            each.kind,
            each.label,
            required=each.required,
            maximum=_most(each),
            choices=tuple(Choice(choice.code, choice.name) for choice in each.choices),
        )
        for each in kind.fields
    )


def _most(question: CaseField) -> int | None:
    """Return how many letters, or files, an answer has at most."""
    if question.kind in FILES:
        return question.most or 1
    return question.longest or (LONGEST_WORDS if question.kind is Kind.LONG_TEXT else None)


def file_questions(kind: CaseType | CaseKind) -> tuple[Field, ...]:
    """Return the questions of a kind that are answered with files."""
    return tuple(each for each in questions_of(kind) if each.kind in FILES)


def written_form(kind: CaseType) -> Form:
    """Return the form without the questions that are answered with files: what is stored of it is in words."""
    form = form_of(kind)
    sections = (
        replace(each, fields=tuple(field for field in each.fields if field.kind not in FILES)) for each in form.sections
    )
    return replace(form, sections=tuple(sections))


def written(kind: CaseType, answers: Mapping[str, Any]) -> dict[str, Any]:
    """Return the answers that are stored as words: files are kept beside the case."""
    asked = {each.key for each in file_questions(kind)}
    return {key: answer for key, answer in answers.items() if key not in asked}


def form_of(kind: CaseType) -> Form:
    """Return the form with which a case of this kind is registered."""
    return Form(kind.code, kind.version, (FormSection("", questions_of(kind)), CONTACT))


#: What can be asked at the kiosk: in words, with answers to choose from, or with its camera.
_AT_KIOSK = (Kind.TEXT, Kind.LONG_TEXT, Kind.CHOICE, Kind.YES_NO, Kind.PHOTO)


def kiosk_questions(kind: CaseType | CaseKind) -> tuple[Field, ...]:
    """Return the questions of a kind that are asked at the kiosk."""
    return tuple(each for each in questions_of(kind) if each.kind in _AT_KIOSK)


def kiosk_kinds(catalog: Catalog) -> tuple[CaseKind, ...]:
    """Return the kinds that visitors may register at the kiosk: nothing they must answer cannot be asked there.

    What is answered with files can be brought to the counter later.
    """
    return tuple(
        kind
        for kind in catalog.case_kinds_in_use
        if kind.at_kiosk
        and kiosk_questions(kind)
        and all(each.kind in (*_AT_KIOSK, *FILES) for each in kind.fields if each.required)
    )


def about(kind: CaseType, answers: str) -> str:
    """Return in one line what a case is about: the first answer that is a text."""
    given = json.loads(answers)
    texts = (given.get(each.key) for each in kind.fields if each.kind in (Kind.TEXT, Kind.LONG_TEXT))
    return next((" ".join(text.split()) for text in texts if text), "")
