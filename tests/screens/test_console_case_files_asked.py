"""A new case whose kind asks for files: chosen, refused at their field, registered with it, and shown on its page."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from counter_console.desk.panels.case_panel import CasePanel
from counter_console.records import case_given_files
from counter_console.records.cases import CasesPage
from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM
from shared.platform.errors import UserError
from shared.platform.files.errors import FILE_DAMAGED
from shared.platform.files.model import CheckedFile
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import without_direction_controls
from shared.service_desk.cases.model.lists import Scope
from shared.service_desk.cases.operations.views import CaseViews
from shared.ui.forms.files import FileInput
from shared.ui.forms.view import FormView
from tests.helpers.cases import ANSWERS, clerk_of
from tests.helpers.consoles import Clerk, settle, take_ticket
from tests.helpers.files import asking_files, checked, paper, picture
from tests.screens.test_console_look import cut_words, nameless

TYPED = {"kind": "request", **{f"request.{key}": answer for key, answer in ANSWERS["request"].items()}}


@pytest.fixture
def scans(office: OpenBranch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the scanner; the reading process is a rule of three endings."""
    asking_files(office)
    for name in ("front.png", "back.png", "deed.pdf", "broken.png"):
        (tmp_path / name).write_bytes(picture())
    office.settings.change("scan_folders", f"* = {tmp_path}", SYSTEM)

    def check(_content: bytes, name: str) -> CheckedFile:
        if name == "broken.png":
            raise UserError(FILE_DAMAGED, file=name)
        return paper() if name.endswith("pdf") else checked()

    monkeypatch.setattr(case_given_files, "check_file", check)
    return tmp_path


def files(form: FormView, key: str) -> FileInput:
    found = form.rows[f"request.{key}"].input
    assert isinstance(found, FileInput)
    return found


def choose(asked: FileInput, monkeypatch: pytest.MonkeyPatch, *paths: Path) -> None:
    """Press the button of the scan folder and take these files of it."""
    folders: list[str] = []

    def dialog(_parent: object, _title: str, folder: str, _kinds: str) -> tuple[list[str], str]:
        folders.append(folder)
        return [str(path) for path in paths], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", dialog)
    asked.scanned.activated.emit()
    assert folders == [str(paths[0].parent)]


def note(form: FormView, key: str) -> str:
    return without_direction_controls(form.rows[f"request.{key}"]._note.text())


def test_a_refused_file_is_named_at_its_field_and_what_is_typed_stays(
    clerk: Clerk, office: OpenBranch, scans: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clerk.sign_in("aigerim")
    clerk.press("Ctrl+Shift+J", "F12")
    page = clerk.console.sections["cases"].screen
    assert isinstance(page, CasesPage)
    form = page.new.form
    form.type_answers(TYPED)
    page.new.save.activated.emit()
    assert note(form, "card") == "Please give an answer here."
    card = files(form, "card")
    choose(card, monkeypatch, scans / "front.png", scans / "broken.png")
    assert card.choose.isHidden()  # no more than two
    choose(files(form, "papers"), monkeypatch, scans / "deed.pdf")
    for language in (Language.KK, Language.AR, Language.EN):
        clerk.console.set_language(language)
        settle()
        assert not cut_words(clerk.window)
        assert not nameless(clerk.window)
    page.new.save.activated.emit()
    settle()
    assert note(form, "card").startswith("broken.png was not added: it is damaged")
    assert form.rows["request.subject"].input.raw() == ANSWERS["request"]["subject"]
    card.chosen[str(scans / "broken.png")].activated.emit()
    assert card.choose.hasFocus()
    page.new.save.activated.emit()
    settle()
    assert page.new.isHidden()
    clerk.click("The visitor has both")
    (row,) = office.of(CaseViews).cases(clerk_of(office, "aigerim"), Scope.ALL).rows
    page.table.choose(row.case.id)
    settle()
    facts = page.file.facts.model()
    shown = without_direction_controls(" ".join(facts.index(row, 1).data() for row in range(facts.rowCount())))
    assert "front.png" in shown
    assert "deed.pdf" in shown
    assert "Identity card" in next(iter(page.file.files.tiles.values())).text_shown()
    assert page.file.files.answers.chosen() == "card"  # one more is taken


def test_the_desk_registers_a_case_with_its_files_too(
    clerk: Clerk, office: OpenBranch, scans: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    take_ticket(office, "passport-replace", "kk")
    clerk.sign_in("aigerim", "3")
    clerk.press("F2", "F3", "F12")
    panel = next(iter(clerk.window.findChildren(CasePanel)))
    panel.form.type_answers(TYPED)
    choose(files(panel.form, "card"), monkeypatch, scans / "deed.pdf")
    clerk.press("F12")
    settle()
    assert note(panel.form, "card").startswith("deed.pdf was not added: this question takes only pictures")
    card = files(panel.form, "card")
    card.chosen[str(scans / "deed.pdf")].activated.emit()
    choose(card, monkeypatch, scans / "front.png")
    clerk.press("F12")
    settle()
    assert not panel.isVisible()
