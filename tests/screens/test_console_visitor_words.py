"""What the visitor is told: shown in the visitor's language while a clerk types, to read, copy, print or keep."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit

from counter_console.records.cases import CasesPage
from shared.bootstrap import OpenBranch
from shared.platform.i18n.languages import Language
from shared.service_desk.cases.model import CaseVerb
from shared.service_desk.cases.operations.desk import CaseOperations
from tests.helpers.cases import application, clerk_of, do
from tests.helpers.consoles import Clerk, settle
from tests.screens.test_console_look import cut_words, nameless

PAGE = "Ctrl+Shift+J"


def test_the_words_for_the_visitor_are_read_copied_printed_and_kept_as_a_letter(
    clerk: Clerk, office: OpenBranch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    actor = clerk_of(office, "aigerim")
    case = office.of(CaseOperations).register(application(language="kk"), actor)
    clerk.sign_in("aigerim")
    clerk.press(PAGE)
    page = clerk.console.sections["cases"].screen
    assert isinstance(page, CasesPage)
    page.table.choose(case.id)
    settle()
    clerk.click("Ask the visitor")
    words = page.file.words
    assert words.heading.text() == "Сізден құжат немесе мәлімет қажет"
    field = clerk.see("What the visitor must bring or answer", QPlainTextEdit)
    assert isinstance(field, QPlainTextEdit)
    field.setPlainText("жалдау шарты.")
    settle()
    assert "жалдау шарты" in words.text.text()
    clerk.click("Copy")
    assert "жалдау шарты" in QGuiApplication.clipboard().text()
    clerk.click("Print on the slip printer")
    assert "No printer is set" in page.messages.text()
    file = tmp_path / "letter.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(file), ""))
    clerk.click("Save as a letter")
    assert file.read_bytes().startswith(b"%PDF-")
    for language in (Language.KK, Language.AR):
        clerk.console.set_language(language)
        settle()
        assert not cut_words(clerk.window)
        assert not nameless(clerk.window)


def test_more_time_names_the_new_day_and_a_result_what_was_decided(clerk: Clerk, office: OpenBranch) -> None:
    actor = clerk_of(office, "aigerim")
    case = office.of(CaseOperations).register(application(language="en"), actor)
    clerk.sign_in("aigerim")
    clerk.press(PAGE)
    page = clerk.console.sections["cases"].screen
    page.table.choose(case.id)
    settle()
    clerk.click("Extend the deadline")
    clerk.fill("Working days added", "5")
    assert "2 December 2026" in page.file.words.text.text()
    do(office, case, CaseVerb.DECIDE, actor, outcome="granted", words="Both papers were there.")
    clerk.console.sections["cases"].presenter.refresh()
    settle()
    clerk.click("Visitor told")
    assert "Granted" in page.file.words.text.text()
    assert "Both papers were there" in page.file.words.text.text()
