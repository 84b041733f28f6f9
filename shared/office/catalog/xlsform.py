"""A kind of case as the sheets of an XLSForm and back: its names, questions, answers to choose from and outcomes.

The sheets are those that form tools know: `survey`, `choices`, `settings`. Names and outcomes of the kind are lists of
choices with fixed names. What a kind of case cannot express refuses the whole form, so that nothing is lost unseen.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from shared.office.catalog.errors import BAD_XLSFORM
from shared.platform.errors import UserError
from shared.platform.forms.model import FILES, Answers, Kind
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText, Text, isolated, translate

SURVEY, CHOICES, SETTINGS = SHEETS = ("survey", "choices", "settings")
#: Lists of choices with a meaning of their own.
OUTCOMES, KIND_TEXTS, YES_NO = "outcomes", "case_kind", "yes_no"
#: Questions of a form, and answers in one list.
MOST_ROWS = 100
YES = LocalText.of({"en": "Yes", "ru": "Да", "kk": "Иә", "fa": "بله", "ar": "نعم"})
NO = LocalText.of({"en": "No", "ru": "Нет", "kk": "Жоқ", "fa": "خیر", "ar": "لا"})
#: What form tools put where a translation is missing.
_GAP = "-"
_MULTILINE = "multiline"
#: The number of files that a question takes; form tools pass over a column that they do not know.
MOST_FILES = "files"
_TYPES = {
    Kind.TEXT: "text",
    Kind.LONG_TEXT: "text",
    Kind.WHOLE: "integer",
    Kind.DATE: "date",
    Kind.FILE: "file",
    Kind.PHOTO: "image",
}
_KINDS = {
    "text": Kind.TEXT,
    "string": Kind.TEXT,
    "integer": Kind.WHOLE,
    "int": Kind.WHOLE,
    "date": Kind.DATE,
    "file": Kind.FILE,
    "image": Kind.PHOTO,
    "photo": Kind.PHOTO,
}
_REQUIRED = {"yes": True, "true": True, "true()": True, "1": True}
_OPTIONAL = {"": False, "no": False, "false": False, "false()": False, "0": False}
_SELECT = re.compile(r"select[ _]one\s+(\S+)")
_LONGEST = re.compile(r"string-length\(\s*\.\s*\)\s*<=\s*(\d{1,6})")
_CODE = re.compile(r"\(\s*([A-Za-z]{2})\s*\)$")
_LANGUAGES = {
    "english": Language.EN,
    "russian": Language.RU,
    "kazakh": Language.KK,
    "persian": Language.FA,
    "farsi": Language.FA,
    "arabic": Language.AR,
    **{name.casefold(): each for each in Language for name in (each.value, each.own_name)},
}
_SHOWN = 40
#: A number of files has no more.
_DIGITS = 4


# ------------------------------------------------------------------------------------------------------------- writing
def kind_sheets(answers: Answers, version: str) -> dict[str, list[list[str]]]:
    """Return the sheets of a kind of case with a heading each; `version` grows with every change."""
    labels = [f"label::{each.own_name} ({each.value})" for each in Language]
    survey = [["type", "name", *labels, "required", "appearance", "constraint", MOST_FILES]]
    choices = [["list_name", "name", *labels]]
    choices += [[KIND_TEXTS, key, *_texts(answers[key])] for key in ("name", "hint")]
    choices += [[OUTCOMES, each["code"], *_texts(each["name"])] for each in answers["outcomes"]]
    asks_yes_no = any(each["kind"] == Kind.YES_NO for each in answers["fields"])
    if asks_yes_no:
        choices += [[YES_NO, "yes", *_texts(YES)], [YES_NO, "no", *_texts(NO)]]
    for each in answers["fields"]:
        kind = Kind(each["kind"])
        # The prefix keeps a question called “outcomes” apart from the outcomes.
        own = f"answers_{each['key']}"
        kinds = {**_TYPES, Kind.YES_NO: f"select_one {YES_NO}", Kind.CHOICE: f"select_one {own}"}
        longest = each.get("longest")
        survey.append(
            [
                kinds[kind],
                each["key"],
                *_texts(each["label"]),
                "yes" if each.get("required", True) else "no",
                _MULTILINE if kind is Kind.LONG_TEXT else "",
                f"string-length(.) <= {longest}" if longest else "",
                str(each.get("most") or "") if kind in FILES else "",
            ]
        )
        if kind is Kind.CHOICE:
            choices += [[own, choice["code"], *_texts(choice["name"])] for choice in each["choices"]]
    settings = [["form_title", "form_id", "version"], [answers["name"].text(Language.EN), answers["code"], version]]
    return {SURVEY: survey, CHOICES: choices, SETTINGS: settings}


def _texts(text: LocalText) -> list[str]:
    written = text.as_dict()
    return [written.get(language.value, "") for language in Language]


# ------------------------------------------------------------------------------------------------------------- reading
def kind_answers(sheets: Mapping[str, Mapping[int, Mapping[int, str]]]) -> Answers:
    """Return the answers that an XLSForm gives for a new kind of case; what is wrong in one answer its form finds.

    Raises UserError(BAD_XLSFORM) with the `sheet`, the `row` and the `problem` of what a kind of case cannot express.
    """
    settings = _rows(sheets, SETTINGS, ("form_title", "form_id", "version", "default_language"), Language.EN)
    if len(settings) > 1:
        raise settings[1].refused(_too_many(1))
    own = settings[0].cells if settings else {}
    language = _language(own.get("default_language", "")) or Language.EN
    lists = _lists(_rows(sheets, CHOICES, ("list_name", "name"), language))
    known = ("type", "name", "required", "appearance", "constraint", MOST_FILES)
    survey = _rows(sheets, SURVEY, known, language, needed="type")
    if len(survey) > MOST_ROWS:
        raise survey[MOST_ROWS].refused(_too_many(MOST_ROWS))
    texts = {"name": LocalText.of({language.value: own.get("form_title", "")}), "hint": LocalText(())}
    for row in lists.get(KIND_TEXTS, ()):
        if row.cells.get("name") not in texts:
            raise row.cannot_use("name")
        texts[row.cells["name"]] = row.text
    return {
        "code": own.get("form_id", ""),
        **texts,
        "fields": tuple(_question(row, lists) for row in survey),
        "outcomes": _answers(lists.get(OUTCOMES, ())),
    }


@dataclass(frozen=True)
class _Row:
    """One row of a sheet: its cells by the names of their columns, and the text in the languages that it has."""

    sheet: str
    number: int
    cells: Mapping[str, str]
    text: LocalText

    def refused(self, problem: Text) -> UserError:
        """Return the refusal of the whole form because of this row."""
        return UserError(BAD_XLSFORM, sheet=isolated(self.sheet), row=self.number, problem=problem)

    def cannot_use(self, column: str) -> UserError:
        """Return the refusal of what stands in one column."""
        name = self.cells.get(column, "")
        return self.refused(
            translate(
                "xlsform", "{name} cannot be used in the column {column}.", name=_quoted(name), column=isolated(column)
            )
        )


def _rows(
    sheets: Mapping[str, Mapping[int, Mapping[int, str]]],
    sheet: str,
    known: Sequence[str],
    language: Language,
    needed: str = "",
) -> list[_Row]:
    """Return the rows below the heading; texts without a language are in `language`."""
    cells = sheets.get(sheet, {})
    head_number = min(cells, default=1)
    headings: dict[int, str] = {}
    languages: dict[int, Language] = {}
    unknown: dict[int, Text] = {}
    head = _Row(sheet, head_number, {}, LocalText(()))
    for at, heading in cells.get(head_number, {}).items():
        name, _, spoken = (part.strip() for part in heading.partition("::"))
        name = name.lower().replace(" ", "_")
        if name == "label" and sheet != SETTINGS:
            of = _language(spoken) if spoken else language
            if of is None:
                problem = translate("xlsform", "the language {name} is none of the five here.", name=_quoted(spoken))
                unknown[at] = problem
            elif of in languages.values():
                raise head.refused(_twice(heading))
            else:
                languages[at] = of
        elif name not in known or spoken:
            unknown[at] = translate("xlsform", "the column {name} cannot be used here.", name=_quoted(heading))
        elif name in headings.values():
            raise head.refused(_twice(heading))
        else:
            headings[at] = name
    if needed and needed not in headings.values():
        raise head.refused(translate("xlsform", "the column {name} is missing.", name=isolated(needed)))
    rows = []
    for number, row in sorted(cells.items()):
        if number == head_number:
            continue
        named = {name: row[at].strip() for at, name in headings.items() if row.get(at, "").strip()}
        written = {
            of.value: row[at].strip() for at, of in languages.items() if row.get(at, "").strip() not in ("", _GAP)
        }
        found = _Row(sheet, number, named, LocalText.of(written))
        for at, problem in unknown.items():
            if row.get(at, "").strip():
                raise found.refused(problem)
        if named or written:
            rows.append(found)
    return rows


def _lists(rows: Sequence[_Row]) -> dict[str, list[_Row]]:
    lists: dict[str, list[_Row]] = {}
    for row in rows:
        if "list_name" not in row.cells:
            raise row.refused(translate("xlsform", "the column {name} is empty.", name=isolated("list_name")))
        entries = lists.setdefault(row.cells["list_name"], [])
        entries.append(row)
        if len(entries) > MOST_ROWS:
            raise row.refused(_too_many(MOST_ROWS))
    return lists


def _question(row: _Row, lists: Mapping[str, Sequence[_Row]]) -> dict[str, Any]:
    stated = row.cells.get("type", "")
    chosen = _SELECT.fullmatch(stated)
    kind = Kind.CHOICE if chosen else _KINDS.get(stated.lower())
    if kind is None:
        raise row.cannot_use("type")
    answers: Sequence[_Row] = ()
    if chosen:
        if chosen[1] not in lists:
            raise row.refused(
                translate(
                    "xlsform",
                    "the sheet {sheet} has no list {name}.",
                    sheet=isolated(CHOICES),
                    name=_quoted(chosen[1]),
                )
            )
        answers = lists[chosen[1]]
        if chosen[1] == YES_NO and sorted(each.cells.get("name", "") for each in answers) == ["no", "yes"]:
            kind, answers = Kind.YES_NO, ()
    appearance = row.cells.get("appearance", "")
    if appearance == _MULTILINE and kind is Kind.TEXT:
        kind = Kind.LONG_TEXT
    elif appearance:
        raise row.cannot_use("appearance")
    required = {**_REQUIRED, **_OPTIONAL}.get(row.cells.get("required", "").lower())
    if required is None:
        raise row.cannot_use("required")
    return {
        "label": row.text,
        "key": row.cells.get("name", ""),
        "kind": kind.value,
        "required": required,
        "longest": _longest(row, kind),
        "most": _most_files(row, kind),
        "choices": _answers(answers),
    }


def _longest(row: _Row, kind: Kind) -> int | None:
    """Return how long a text may be: the only constraint that a question of a case knows."""
    constraint = row.cells.get("constraint", "")
    if not constraint:
        return None
    found = _LONGEST.fullmatch(constraint)
    if found is None or kind not in (Kind.TEXT, Kind.LONG_TEXT):
        raise row.cannot_use("constraint")
    return int(found[1])


def _most_files(row: _Row, kind: Kind) -> int | None:
    """Return how many files a question takes; whether it may be so many its form finds."""
    stated = row.cells.get(MOST_FILES, "")
    if not stated:
        return None
    if kind not in FILES or not (stated.isascii() and stated.isdigit() and len(stated) <= _DIGITS):
        raise row.cannot_use(MOST_FILES)
    return int(stated)


def _answers(rows: Sequence[_Row]) -> tuple[dict[str, Any], ...]:
    return tuple({"name": row.text, "code": row.cells.get("name", "")} for row in rows)


def _language(name: str) -> Language | None:
    """Return the language of “Русский (ru)”, or of a name or a code alone."""
    code = _CODE.search(name)
    return _LANGUAGES.get((code[1] if code else name).strip().casefold())


def _quoted(text: str) -> str:
    short = text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
    return isolated(" ".join(short.split()) or _GAP)


def _twice(heading: str) -> Text:
    return translate("xlsform", "the column {name} is there twice.", name=_quoted(heading))


def _too_many(most: int) -> Text:
    return translate("xlsform", "at most %n row(s) can be here.", n=most)
