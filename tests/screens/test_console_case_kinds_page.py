"""The page of the kinds of cases: a question is added inside the form, and clerks are asked it at once."""

from pathlib import Path
from typing import TypeVar

import openpyxl
import pytest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLineEdit, QPlainTextEdit, QWidget

from shared.bootstrap import OpenBranch
from shared.office.catalog.model import CaseKind
from shared.office.catalog.parts import CASE_KINDS
from shared.platform.forms.model import Kind
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText
from shared.ui.widgets.labels import PlainText
from tests.helpers.branches import change_entry
from tests.helpers.consoles import Clerk, settle
from tests.screens.test_console_look import cut_words, nameless

W = TypeVar("W", bound=QWidget)


def open_kind(clerk: Clerk, code: str) -> None:
    clerk.sign_in("timur")
    clerk.press("Ctrl+Shift+Y")
    clerk.console.sections["case_kinds"].screen.table.choose(code)
    settle()


def stored(office: OpenBranch, code: str) -> CaseKind:
    kind = CASE_KINDS.find(office.catalog.catalog(), code)
    assert isinstance(kind, CaseKind)
    return kind


def last(clerk: Clerk, name: str, kind: type[W]) -> W:
    """Return the last visible widget whose name ends like this: that of the entry that is open."""
    settle()
    return [w for w in clerk.window.findChildren(kind) if w.isVisible() and w.accessibleName().endswith(name)][-1]


def fill(clerk: Clerk, name: str, text: str) -> None:
    field = last(clerk, name, QLineEdit)
    field.setFocus()
    field.selectAll()
    field.insert(text)


def test_a_question_with_answers_to_choose_from_is_added_and_saved(clerk: Clerk, office: OpenBranch) -> None:
    open_kind(clerk, "information")
    clerk.click("Add a question")
    fill(clerk, "Question: English", "Where do you live?")
    fill(clerk, "Code", "place")
    last(clerk, "One of several answers", QAbstractButton).click()
    for code, name in (("town", "In the town"), ("country", "In the country")):
        last(clerk, "Add an answer", QAbstractButton).click()
        fill(clerk, "Code", code)
        fill(clerk, "Name: English", name)
    clerk.click("Save")
    question = stored(office, "information").fields[-1]
    assert (question.key, question.kind) == ("place", Kind.CHOICE)
    assert [choice.code for choice in question.choices] == ["town", "country"]
    assert question.label.text(Language.EN) == "Where do you live?"


def test_a_changed_number_of_days_is_all_that_changes(clerk: Clerk, office: OpenBranch) -> None:
    before = stored(office, "complaint")
    open_kind(clerk, "complaint")
    clerk.fill("Working days for a decision", "7")
    clerk.click("Save")
    after = stored(office, "complaint")
    assert (after.answer_days, after.fields, after.outcomes) == (7, before.fields, before.outcomes)


def test_clerks_are_offered_only_kinds_in_use(clerk: Clerk, office: OpenBranch) -> None:
    change_entry(office, CASE_KINDS, "complaint", active=False)
    clerk.sign_in("aigerim", "1")
    clerk.press("F12")
    settle()
    offered = clerk.buttons()
    assert any("Application" in name for name in offered)
    assert not any("Complaint" in name for name in offered if name != "Complaints")


def test_nothing_is_cut_with_a_question_open_in_kazakh_and_arabic(clerk: Clerk) -> None:
    open_kind(clerk, "complaint")
    page = clerk.console.sections["case_kinds"].screen
    for language in (Language.KK, Language.AR):
        clerk.console.set_language(language)
        page.form.rows["fields"].input.go_to((0,))
        settle()
        assert not cut_words(clerk.window)
        assert not nameless(clerk.window)


def test_a_new_question_is_asked_from_the_next_opening_and_what_is_typed_now_stays(
    clerk: Clerk, office: OpenBranch
) -> None:
    clerk.sign_in("aigerim", "1")
    clerk.press("F12")
    typed = last(clerk, "What is the question?", QPlainTextEdit)
    typed.setPlainText("Which papers?")
    kind = CASE_KINDS.answers(stored(office, "information"), office.catalog.catalog())
    urgent = {"label": LocalText.of({"en": "Is it urgent?"}), "key": "urgent", "kind": "yes_no", "required": True}
    change_entry(
        office, CASE_KINDS, "information", fields=(*kind["fields"], {**urgent, "longest": None, "choices": ()})
    )
    presenter = clerk.desk_presenter
    assert presenter is not None
    presenter.refresh()
    settle()
    assert last(clerk, "What is the question?", QPlainTextEdit).toPlainText() == "Which papers?"
    assert not [name for name in clerk.buttons() if "Is it urgent?" in name]
    typed.setPlainText("")
    clerk.press("Escape", "F12")
    assert [name for name in clerk.buttons() if "Is it urgent?" in name]


def test_a_kind_saved_as_an_xlsform_is_opened_as_a_new_one_with_its_problems_and_refused_when_damaged(
    clerk: Clerk, office: OpenBranch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "kind.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    open_kind(clerk, "complaint")
    page = clerk.console.sections["case_kinds"].screen

    def code_note() -> str:
        return str(page.new.form.rows["code"].input.first.accessibleDescription())

    clerk.click("Save as XLSForm")
    assert file.name in page.messages.text()
    before = stored(office, "complaint")

    clerk.click("Open an XLSForm")
    assert "exists already" in code_note()
    page.new.cancel.activated.emit()

    book = openpyxl.load_workbook(file)
    book["settings"]["B2"] = "Complaint 2"
    book.save(file)
    clerk.click("Open an XLSForm")
    assert "Nothing is saved yet" in page.messages.text()
    assert "mall letters a to z" in code_note()
    clerk.click("Open an XLSForm")
    assert "Then open the file" in code_note()
    page.new.form.go_to(("code",))
    clerk.press("Ctrl+A")
    clerk.write("complaint_2")
    page.new.save.click()
    settle()
    after = stored(office, "complaint_2")
    assert (after.name, after.hint, after.fields, after.outcomes) == (
        before.name,
        before.hint,
        before.fields,
        before.outcomes,
    )
    survey = book["survey"]
    survey["B2"], survey["B3"] = "contact_place", survey["B4"].value
    book.save(file)
    clerk.click("Open an XLSForm")
    problems = [text.text() for text in page.new.form.rows["fields"].findChildren(PlainText)]
    assert any("belong to the program" in each for each in problems)
    assert problems.count("Something is missing or wrong in this entry.") == 2
    page.new.cancel.activated.emit()
    file.write_bytes(file.read_bytes()[:-200])
    clerk.click("Open an XLSForm")
    assert "it is no XLSX file, or it is damaged" in page.messages.text()
    assert page.new.isHidden()
