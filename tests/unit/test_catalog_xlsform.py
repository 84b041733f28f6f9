"""Kinds of cases as XLSForms: written and read again, filled in by other programs, refused with sheet and row."""

import io
import zipfile
from pathlib import Path

import openpyxl
import pytest

from counter_console.setup.case_kinds_files import open_form
from shared.office.catalog.forms.case_kinds import case_kind_answers
from shared.office.catalog.seeds import STANDARD_CASE_KINDS
from shared.office.catalog.xlsform import MOST_ROWS, SHEETS, kind_answers, kind_sheets
from shared.platform import spreadsheets
from shared.platform.errors import UserError, error_text
from shared.platform.forms.model import Answers
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText, without_direction_controls
from shared.platform.i18n.translator import Translator

KEYS = ("code", "name", "hint", "fields", "outcomes")
HEADS = {
    "survey": ["type", "name", "label::English (en)", "required", "appearance", "constraint", "relevant"],
    "choices": ["list_name", "name", "label::English (en)"],
    "settings": ["form_title", "form_id", "version"],
}
QUESTION = ["text", "question", "What?"]


def name(text: str) -> LocalText:
    return LocalText.of({"en": text})


def question(key: str, kind: str, **more: object) -> dict[str, object]:
    return {
        "label": name(key),
        "key": key,
        "kind": kind,
        "required": True,
        "longest": None,
        "choices": (),
        "most": None,
        **more,
    }


def saved(answers: Answers, folder: Path) -> Path:
    file = folder / "kind.xlsx"
    file.write_bytes(spreadsheets.workbook(kind_sheets(answers, "202611301042")))
    return file


def cells(rows: list[list[str]]) -> dict[int, dict[int, str]]:
    return {number: {at: cell for at, cell in enumerate(row) if cell} for number, row in enumerate(rows, 1)}


def read(**rows: list[list[str]]) -> Answers:
    return kind_answers({sheet: cells([HEADS[sheet], *rows.get(sheet, [])]) for sheet in SHEETS})


def refusal(**rows: list[list[str]]) -> str:
    with pytest.raises(UserError) as refused:
        read(**rows)
    return without_direction_controls(Translator(Language.EN).text(error_text(refused.value)))


def problem_of(file: Path) -> str:
    with pytest.raises(UserError) as refused:
        open_form(file)
    return Translator(Language.EN).text(error_text(refused.value))


def test_every_standard_kind_comes_back_as_it_was_written(tmp_path: Path) -> None:
    for kind in STANDARD_CASE_KINDS:
        answers = case_kind_answers(kind)
        assert open_form(saved(answers, tmp_path)) == {key: answers[key] for key in KEYS}


def test_every_type_of_question_comes_back_also_with_a_name_that_a_list_has(tmp_path: Path) -> None:
    two = tuple({"name": name(each), "code": each} for each in ("yes", "no"))
    answers = {
        "code": "all",
        "name": name("=1+1"),
        "hint": name("_x0041_ https://example.org"),
        "fields": (
            question("line", "text", longest=120),
            question("lines", "long_text", required=False, longest=3),
            question("number", "whole"),
            question("day", "date"),
            question("scan", "file", most=3),
            question("card", "photo", required=False),
            question("agreed", "yes_no"),
            question("outcomes", "choice", choices=two),
        ),
        "outcomes": two,
    }
    assert open_form(saved(answers, tmp_path)) == answers


def test_a_missing_language_is_a_gap_and_so_is_a_dash(tmp_path: Path) -> None:
    answers = {**case_kind_answers(STANDARD_CASE_KINDS[0]), "name": LocalText.of({"ru": "Запрос", "ar": "طلب"})}
    file = saved(answers, tmp_path)
    assert open_form(file)["name"] == answers["name"]
    book = openpyxl.load_workbook(file)
    assert "-" not in {cell.value for sheet in book for row in sheet for cell in row}
    book["choices"]["C2"] = "-"
    book.save(file)
    assert open_form(file)["name"] == answers["name"]


def test_a_form_of_another_program_is_read_with_its_numbers_yes_and_plain_labels(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.title = "Survey"
    for row in (["type", "name", "label", "required"], [None], ["select_one size", "size", "Размер?", True]):
        book["Survey"].append(row)
    for row in (["list name", "name", "label"], ["size", 1, "Малый"], ["size", 2.0, "Большой"], ["rest", 3, "x"]):
        (book["choices"] if "choices" in book.sheetnames else book.create_sheet("choices")).append(row)
    for row in (["form_title", "form_id", "default_language"], ["Заявка", "request-1", "Русский (ru)"]):
        (book["settings"] if "settings" in book.sheetnames else book.create_sheet("settings")).append(row)
    book.save(tmp_path / "other.xlsx")
    found = open_form(tmp_path / "other.xlsx")
    (size,) = found["fields"]
    assert (found["code"], found["name"]) == ("request-1", LocalText.of({"ru": "Заявка"}))
    assert (size["label"], size["required"]) == (LocalText.of({"ru": "Размер?"}), True)
    assert [(each["code"], each["name"].as_dict()) for each in size["choices"]] == [
        ("1", {"ru": "Малый"}),
        ("2", {"ru": "Большой"}),
    ]


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ({"survey": [QUESTION, ["begin_repeat", "r"]]}, "sheet survey, row 3: begin_repeat cannot be used in the"),
        (
            {"survey": [["geopoint", "where", "Where?"]]},
            "sheet survey, row 2: geopoint cannot be used in the column ty",
        ),
        ({"survey": [["decimal", "d", "How much?"]]}, "row 2: decimal cannot be used in the column type."),
        ({"survey": [[*QUESTION, "", "", "", "${a} = 1"]]}, "sheet survey, row 2: the column relevant cannot be used"),
        ({"survey": [[*QUESTION, "", "", ". > 5"]]}, "row 2: . > 5 cannot be used in the column constraint."),
        ({"survey": [["integer", "n", "?", "", "", "string-length(.) <= 3"]]}, "in the column constraint."),
        ({"survey": [[*QUESTION, "", "numbers"]]}, "row 2: numbers cannot be used in the column appearance."),
        ({"survey": [[*QUESTION, "${a} = 1"]]}, "cannot be used in the column required."),
        ({"survey": [["select_one colours", "c", "?"]]}, "row 2: the sheet choices has no list colours."),
        ({"survey": [QUESTION] * (MOST_ROWS + 1)}, f"row {MOST_ROWS + 2}: at most 100 rows can be here."),
        ({"choices": [["a", str(at)] for at in range(MOST_ROWS + 1)]}, "sheet choices, row 102: at most 100 rows"),
        ({"choices": [["case_kind", "colour", "Red"]]}, "sheet choices, row 2: colour cannot be used in the column"),
        ({"choices": [["", "a", "A"]]}, "sheet choices, row 2: the column list_name is empty."),
        ({"settings": [["A", "a", "1"], ["B", "b", "2"]]}, "sheet settings, row 3: at most 1 row can be here."),
    ],
)
def test_what_a_kind_cannot_express_refuses_the_form_with_sheet_row_and_reason(
    rows: dict[str, list[list[str]]], told: str
) -> None:
    assert told in refusal(**rows)


def test_headings_that_cannot_be_read_are_refused_and_empty_foreign_columns_are_not() -> None:
    def told(*heads: str) -> str:
        with pytest.raises(UserError) as refused:
            kind_answers({"survey": cells([list(heads), ["text", "a", "A", "B"]])})
        return without_direction_controls(Translator(Language.EN).text(error_text(refused.value)))

    assert "row 2: the language Français (fr) is none of the five" in told("type", "name", "label::Français (fr)")
    assert "row 1: the column label::en is there twice" in told("type", "name", "label::English (en)", "label::en")
    assert "row 1: the column type is missing" in told("kind", "name")
    assert read(survey=[QUESTION])["fields"][0]["label"] == name("What?")


def test_files_that_are_broken_too_large_or_no_workbook_are_refused_in_one_sentence(tmp_path: Path) -> None:
    good = saved(case_kind_answers(STANDARD_CASE_KINDS[0]), tmp_path)
    assert "it is no XLSX file" in problem_of(write(tmp_path, b"type,name\n"))
    assert "it is no XLSX file" in problem_of(write(tmp_path, good.read_bytes()[:-300]))
    assert "it is too large" in problem_of(write(tmp_path, bytes(spreadsheets.LARGEST_FILE_KB * 1024 + 1)))
    assert "cannot be read" in problem_of(tmp_path / "nowhere.xlsx")
    assert "cannot be read" in problem_of(tmp_path)
    bomb = changed(good, "xl/worksheets/sheet1.xml", b" " * (spreadsheets.LARGEST_PART_KB * 1024 + 1))
    assert len(bomb) < 20_000
    assert "it is too large" in problem_of(write(tmp_path, bomb))
    entity = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><worksheet>&b;</worksheet>'
    for part in (
        entity,
        entity.decode().encode("utf-16"),
        b"<worksheet>",
        b'<worksheet><row r="1"><c r="A1" t="s"><v>-1</v></c></row></worksheet>',
        b'<worksheet><row r="1"><c r="ZZZ1"><v>1</v></c></row></worksheet>',
        b'<worksheet><row r="x"/></worksheet>',
    ):
        assert "it is no XLSX file" in problem_of(write(tmp_path, changed(good, "xl/worksheets/sheet1.xml", part)))


def write(folder: Path, content: bytes) -> Path:
    file = folder / "hostile.xlsx"
    file.write_bytes(content)
    return file


def changed(file: Path, part: str, content: bytes) -> bytes:
    """Return the file with another content of one part."""
    new = io.BytesIO()
    with zipfile.ZipFile(file) as old, zipfile.ZipFile(new, "w", zipfile.ZIP_DEFLATED) as archive:
        for each in old.namelist():
            archive.writestr(each, content if each == part else old.read(each))
    return new.getvalue()
