"""The set-up as a file on the screen: saved, opened, compared, refused with reasons, carried out after a question."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from counter_console.setup.setup_file import SetupFilePage, SetupFileSection
from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM
from shared.office.catalog.parts import SERVICES
from shared.office.setup_file.operations import SetupFileOperations
from shared.office.staff.model import Role
from shared.office.staff.rights import Right
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import without_direction_controls
from shared.platform.live.topics import Topic
from tests.helpers.branches import change_entry
from tests.helpers.consoles import Clerk, settle
from tests.screens.test_console_look import cut_words


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file that is chosen in both dialogs."""
    path = tmp_path / "branch.toml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    return path


def open_page(clerk: Clerk, who: str = "timur") -> SetupFilePage:
    clerk.sign_in(who)
    clerk.press("Ctrl+Shift+F")
    section = clerk.console.sections["setup_file"]
    assert isinstance(section, SetupFileSection)
    return section.screen


def text(office: OpenBranch) -> str:
    return office.of(SetupFileOperations).text(SYSTEM)


def lines(page: SetupFilePage) -> list[str]:
    model = page.model
    found = []
    for row in range(model.rowCount()):
        cells = (str(model.index(row, column).data() or "") for column in range(model.columnCount()))
        found.append(without_direction_controls(" | ".join(cells)))
    return found


def promise(office: OpenBranch) -> int:
    return int(SERVICES.find(office.catalog.catalog(), "id-card").promise_seconds)


def test_the_whole_set_up_is_saved_where_the_person_says(clerk: Clerk, office: OpenBranch, file: Path) -> None:
    page = open_page(clerk)
    clerk.click("Save as a file")
    assert file.read_text(encoding="utf-8") == text(office)
    assert file.name in page.messages.text()


def test_differences_are_shown_first_and_carried_out_after_a_question(
    clerk: Clerk, office: OpenBranch, file: Path
) -> None:
    before = promise(office)
    file.write_text(text(office), encoding="utf-8")
    change_entry(office, SERVICES, "id-card", promise_minutes=99)
    office.settings.change("missed_minutes", 15, SYSTEM)
    page = open_page(clerk)
    clerk.click("Open a file")
    assert [line.split(" | ")[0] for line in lines(page)] == ["Services", "Settings"]
    assert "id-card" in lines(page)[0]
    page.table.choose(page._records[0])
    settle()
    assert (page.fields.model().index(0, 1).data(), page.fields.model().index(0, 2).data()) == ("99", str(before // 60))
    assert promise(office) == 99 * 60
    clerk.click("Set up the branch from the file")
    clerk.click("Leave the branch as it is")
    assert promise(office) == 99 * 60
    clerk.click("Set up the branch from the file")
    page._question.buttons["do"].click()  # type: ignore[union-attr]
    settle()
    assert promise(office) == before
    assert text(office) == file.read_text(encoding="utf-8")
    assert "already is as the file says" in page.result.text()


def test_what_cannot_be_done_is_named_with_its_reason(clerk: Clerk, office: OpenBranch, file: Path) -> None:
    file.write_text(f"{text(office)}\n[rights.clerk]\nreview_days = true\n", encoding="utf-8")
    page = open_page(clerk, "timur")
    rights = office.staff.rights()
    role = next(each.role for each in office.staff.members() if each.code == "timur")
    assert not rights.allowed(role, Right.CHANGE_RIGHTS)
    clerk.click("Open a file")
    (line,) = lines(page)
    assert line.startswith("Roles and rights | Clerk: See the day | Cannot be done")
    assert clerk.see("Set up the branch from the file") is None
    assert not office.staff.rights().allowed(Role.CLERK, Right.REVIEW_DAYS)
    clerk.click("Close the file")
    assert lines(page) == []


def test_everything_that_is_wrong_in_a_file_is_listed_with_its_line(
    clerk: Clerk, office: OpenBranch, file: Path
) -> None:
    wrong = text(office).replace('icon = "house"', 'icon = "castle"').replace('time_zone = "', 'time_zone = "Mars/')
    file.write_text(wrong, encoding="utf-8")
    page = open_page(clerk)
    clerk.click("Open a file")
    assert len(lines(page)) >= 2
    assert all(line.startswith("Line ") and line.endswith("Wrong in the file") for line in lines(page))
    assert clerk.see("Set up the branch from the file") is None


def test_a_change_of_the_branch_is_compared_again(clerk: Clerk, office: OpenBranch, file: Path) -> None:
    file.write_text(text(office), encoding="utf-8")
    page = open_page(clerk)
    clerk.click("Open a file")
    assert lines(page) == []
    change_entry(office, SERVICES, "id-card", promise_minutes=99)
    clerk.console.changed(frozenset({Topic.CATALOG}))
    settle()
    assert len(lines(page)) == 1


def test_no_word_is_cut_in_any_language(clerk: Clerk, office: OpenBranch, file: Path) -> None:
    file.write_text(f"{text(office)}\n[rights.clerk]\nreview_days = true\n", encoding="utf-8")
    change_entry(office, SERVICES, "id-card", promise_minutes=99)
    page = open_page(clerk)
    clerk.click("Open a file")
    page.table.choose(page._records[-1])
    for language in Language:
        clerk.console.set_language(language)
        settle()
        assert cut_words(clerk.window) == [], language
