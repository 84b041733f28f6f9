"""The files of a case on its page: chosen or scanned, looked at page by page, copied, removed with a reason."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog, QPlainTextEdit

from counter_console.records import case_files_work
from counter_console.records.case_files import CaseFilesPanel
from counter_console.records.cases import CasesPage
from counter_console.records.page_printing import PagePrinter
from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM
from shared.platform.background import ImmediateRunner
from shared.platform.db.errors import DATABASE_LOST
from shared.platform.errors import UserError
from shared.platform.files.model import DrawnPage
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import without_direction_controls
from shared.platform.ids import new_id
from shared.service_desk.cases.model import Case
from shared.service_desk.cases.model.attachments import AddFile
from shared.service_desk.cases.operations.attachments import AttachmentOperations
from shared.service_desk.cases.operations.desk import CaseOperations
from shared.service_desk.cases.operations.views import CaseViews
from tests.helpers.cases import application, clerk_of
from tests.helpers.consoles import Clerk, settle
from tests.helpers.files import INK, PAGE, WHOLE, attach, checked, pdf, picture
from tests.screens.test_console_look import cut_words, nameless

CASES = "Ctrl+Shift+J"
THREE_PAGES = pdf(WHOLE, b"<</Type/Pages/Kids[3 0 R 3 0 R 3 0 R]/Count 3>>", PAGE, INK)


@pytest.fixture
def case(office: OpenBranch) -> Case:
    return office.of(CaseOperations).register(application(), clerk_of(office, "aigerim"))


def files_of(clerk: Clerk, case: Case) -> CaseFilesPanel:
    """Open the page of a case, and return the part with its files."""
    clerk.sign_in("aigerim")
    clerk.press(CASES)
    page = clerk.console.sections["cases"].screen
    assert isinstance(page, CasesPage)
    page.table.choose(case.id)
    settle()
    return page.file.files


def said(clerk: Clerk) -> str:
    page = clerk.console.sections["cases"].screen
    return without_direction_controls(page.messages.text())


def test_files_are_added_looked_at_copied_and_removed_in_both_directions(
    clerk: Clerk, office: OpenBranch, case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "contract.pdf").write_bytes(THREE_PAGES)
    (tmp_path / "passport.pdf").write_bytes(b"MZ a program")
    chosen = [str(tmp_path / "contract.pdf"), str(tmp_path / "passport.pdf")]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_asked: (chosen, ""))
    files = files_of(clerk, case)
    clerk.click("Add files")
    assert said(clerk) == (
        "passport.pdf was not added: only PDF, JPEG and PNG files are taken, whatever their name says."
    )
    (tile,) = files.tiles.values()
    assert "contract.pdf, PDF, 3 pages" in without_direction_controls(tile.text_shown())
    tile.setFocus()
    clerk.press("Enter")
    viewer = files.viewer
    assert (viewer.where.text(), viewer.close_file.hasFocus()) == ("Page 1 of 3", True)
    clerk.click("Next page")
    clerk.click("Larger")
    assert viewer.where.text() == "Page 2 of 3"
    copy = tmp_path / "copy.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(copy), ""))
    clerk.click("Save a copy")
    assert copy.read_bytes() == THREE_PAGES
    clerk.click("Remove the file")
    for language in (Language.KK, Language.AR, Language.EN):
        clerk.console.set_language(language)
        settle()
        assert not cut_words(clerk.window)
        assert not nameless(clerk.window)
    reason = clerk.see("Why is it removed?", QPlainTextEdit)
    assert isinstance(reason, QPlainTextEdit)
    reason.setPlainText("It is another visitor’s")
    viewer.removal.save.click()
    settle()
    assert (files.tiles, viewer.isVisible()) == ({}, False)
    gone = without_direction_controls(files.gone.text())
    assert gone == "contract.pdf: removed by Aigerim S., 20 November, 10:00: It is another visitor’s"


def test_the_newest_files_of_the_scanner_are_offered_and_a_lost_line_delays_one_but_loses_none(
    clerk: Clerk, office: OpenBranch, case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scans = tmp_path / "scans"
    scans.mkdir()
    (scans / "Thumbs.db").write_bytes(b"no picture")
    for number in range(12):
        (scans / f"scan{number:02}.png").write_bytes(picture())
    office.settings.change("scan_folders", f"console-7 = /elsewhere\n* = {scans}", SYSTEM)
    files = files_of(clerk, case)
    clerk.click("Add from the scan folder")
    offered = [button.text_shown().split(",")[0] for button in files.scan_shelf.buttons.values()]
    assert len(offered) == 10
    add, tries = AttachmentOperations.add, list[tuple[object, str]]()

    def lost_once(self: AttachmentOperations, command: object, *given: object) -> object:
        tries.append((command, files.progress.text()))
        if len(tries) == 1:
            raise UserError(DATABASE_LOST)
        return add(self, command, *given)  # type: ignore[arg-type]

    monkeypatch.setattr(AttachmentOperations, "add", lost_once)
    next(iter(files.scan_shelf.buttons.values())).click()
    settle()
    clerk.console.sections["cases"].each_second()
    settle()
    (first, _), (second, told) = tries
    assert first == second
    assert "added as soon as the connection is back" in told
    assert len(files.tiles) == 1
    assert said(clerk) == "1 file was added."
    clerk.console.sections["cases"].presenter.files.close_scans()
    settle()
    assert not files.scan_shelf.isVisible()


def test_every_page_of_a_file_goes_to_the_printer_and_one_that_takes_none_is_named(
    clerk: Clerk, office: OpenBranch, case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    actor, two = clerk_of(office, "aigerim"), replace(checked(), pages=2)
    office.of(AttachmentOperations).add(AddFile(new_id(), case.id, "contract.pdf"), two, actor)
    asked = list[int]()

    def drawn(_content: bytes, page: int, _width: int, _height: int) -> DrawnPage:
        asked.append(page)
        return DrawnPage(2, 3, bytes(18), page, 2)

    monkeypatch.setattr(case_files_work, "draw_page", drawn)
    files = files_of(clerk, case)
    next(iter(files.tiles.values())).click()
    settle()
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    monkeypatch.setattr(PagePrinter, "chosen", lambda _parent: PagePrinter(printer))
    clerk.click("Print")
    assert (asked, said(clerk)) == ([0, 0, 1], "Printed.")
    assert (tmp_path / "paper.pdf").read_bytes().count(b"/Type /Page\n") == 2
    monkeypatch.setattr(PagePrinter, "put", lambda *_given: False)
    files.viewer.print.activated.emit()
    settle()
    assert said(clerk) == "The file was not printed. Is the printer ready?"


def test_who_signs_out_while_a_file_is_being_added_loses_neither_the_file_nor_the_window(
    clerk: Clerk, office: OpenBranch, case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "contract.pdf").write_bytes(THREE_PAGES)
    works = list[tuple[Any, Any, Any]]()

    class Later(ImmediateRunner):
        def run(self, work: Any, done: Any, failed: Any) -> None:
            works.append((work, done, failed))

    monkeypatch.setattr(clerk.console, "_file_runner", Later())
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_asked: ([str(tmp_path / "contract.pdf")], ""))
    files_of(clerk, case)
    clerk.click("Add files")
    clerk.click("Sign out")
    clerk.click("Sign out") if clerk.console._who is not None else None
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for work, done, _failed in works:
        done(work())
    assert [row.name for row in office.of(CaseViews).case(case.id, clerk_of(office, "aigerim")).attachments] == [
        "contract.pdf"
    ]


def test_whoever_only_reads_a_case_is_offered_nothing_and_bytes_that_are_lost_are_named(
    clerk: Clerk, office: OpenBranch, case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    attach(office, case, clerk_of(office, "aigerim"))
    attach(office, case, clerk_of(office, "aigerim"), b"no picture any more", "broken.png")
    files = files_of(clerk, case)
    assert not files.scans.isVisible()
    next(tile for tile in files.tiles.values() if "broken" in tile.text_shown()).click()
    settle()
    assert files.viewer.problem.text() == "This file is damaged or not complete."
    assert not files.viewer.print.isEnabled()
    next(tile for tile in files.tiles.values() if "passport" in tile.text_shown()).click()
    settle()
    assert (files.viewer.problem.isVisible(), files.viewer.view.isVisible()) == (False, True)
