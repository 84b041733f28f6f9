"""The manager's section on the screen: who has it, what it shows, what can be taken from it."""

import importlib.abc
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counter_console.summary.screen import SummaryScreen
from shared.bootstrap import OpenBranch
from shared.platform.clock import VirtualClock
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import translate
from shared.platform.ids import new_id
from shared.queue.tickets.model import Finish
from shared.ui.background import QtRunner
from shared.ui.widgets.inputs import TextArea
from shared.ui.widgets.labels import PlainText
from tests.helpers.apart import apart
from tests.helpers.branches import morning_clock, open_sample_branch, sign_in
from tests.helpers.cases import clerk_of, handed_over
from tests.helpers.consoles import console_on, settle, take_ticket

HEAVY = ("pyqtgraph", "numpy", "xlsxwriter")


@pytest.fixture
def office(tmp_path: Path) -> Iterator[OpenBranch]:
    clock: VirtualClock = morning_clock()
    opened = open_sample_branch(tmp_path, clock)
    for code in ("passport-replace", "id-card", "passport-replace", "address-registration"):
        take_ticket(opened, code)
        clock.advance(240)
    session = sign_in(opened, "aigerim", "1", "console-8")
    for outcome in ("completed", "papers-missing", "completed"):
        opened.desk.call_next(session.id, new_id())
        clock.advance(60)
        opened.desk.serve(session.id, new_id())
        clock.advance(400)
        opened.desk.finish(session.id, Finish(outcome), new_id())
    yield opened
    opened.close()


def test_a_clerk_has_no_day_summary(qtbot: QtBot, office: OpenBranch, tmp_path: Path) -> None:
    with console_on(office, tmp_path) as clerk:
        clerk.sign_in("olga", "2")
        assert clerk.see("Day summary") is None
        clerk.press("Ctrl+2")
        assert clerk.see("Call next") is not None


def test_a_manager_reads_the_day_without_a_counter(qtbot: QtBot, office: OpenBranch, tmp_path: Path) -> None:
    with console_on(office, tmp_path) as manager:
        manager.sign_in("timur")
        assert manager.see("Served: 3") is not None
        assert manager.see("Desk") is None
        manager.click("As a table: Promise kept by service")
        assert manager.see("As a chart: Promise kept by service") is not None
        manager.click("Copy: Promise kept by service")
        assert "Replace a passport" in QGuiApplication.clipboard().text()


def test_the_head_says_how_many_cases_are_stuck(qtbot: QtBot, office: OpenBranch, tmp_path: Path) -> None:
    with console_on(office, tmp_path) as manager:
        manager.sign_in("timur")
        line = manager.window.findChild(SummaryScreen).stuck
        assert not line.isVisible()
        handed_over(office, clerk_of(office, "timur"))
        manager.console.sections["summary"].presenter.refresh()
        settle()
        assert (line.isVisible(), line.text()) == (True, "1 case is stuck, overdue: 0")


def test_a_manager_at_a_counter_has_both_sections(qtbot: QtBot, office: OpenBranch, tmp_path: Path) -> None:
    with console_on(office, tmp_path) as manager:
        manager.sign_in("timur", "2")
        manager.press("Ctrl+2")
        assert manager.see("Close the day") is not None
        manager.press("Ctrl+1")
        assert manager.see("Call next") is not None


def test_closing_the_day_asks_twice_while_the_branch_is_open_and_can_be_taken_back(
    qtbot: QtBot, office: OpenBranch, tmp_path: Path
) -> None:
    with console_on(office, tmp_path) as manager:
        manager.sign_in("timur")
        manager.press("F12")
        manager.click("Leave it open")
        assert not office.day.is_closed(office.day.today())
        manager.press("F12")
        settle()
        question = [name for name in manager.buttons() if name == "Close the day"]
        assert len(question) == 2
        manager.press("Tab", "Enter")
        assert not office.day.is_closed(office.day.today())
        assert manager.see("The branch is open now. Really close the day?") is not None
        manager.press("Tab", "Enter")
        assert office.day.is_closed(office.day.today())
        assert manager.see("Close the day") is None
        manager.click("Open the day again")
        settle()
        manager.press("Tab", "Enter")
        assert not office.day.is_closed(office.day.today())
        assert manager.see("Close the day") is not None


def test_a_note_is_written_by_keyboard_and_kept_while_it_is_not_saved(
    qtbot: QtBot, office: OpenBranch, tmp_path: Path
) -> None:
    with console_on(office, tmp_path) as manager:
        manager.sign_in("timur")
        manager.press("Ctrl+E")
        field = manager.see("What should be remembered about this day?", TextArea)
        assert isinstance(field, TextArea)
        assert manager.window.focusWidget() is field
        assert not manager.button("Save the note").isEnabled()
        field.setPlainText("y" * 1001)
        manager.press("Tab", "Enter")
        assert manager.see("What should be remembered about this day?", TextArea) is not None
        assert len(field.toPlainText()) == 1001
        manager.press("F12")
        assert manager.see("Close the day now?") is not None
        manager.click("Leave it open")
        field.setPlainText("The lift was out of order.")
        manager.click("Save the note")
        shown = [label.text() for label in manager.window.findChildren(PlainText) if label.isVisible()]
        assert any("The lift was out of order." in text for text in shown)
        assert not field.isVisible()


def test_what_was_typed_stays_with_its_day(qtbot: QtBot, office: OpenBranch, tmp_path: Path) -> None:
    with console_on(office, tmp_path) as manager:
        manager.sign_in("timur")
        manager.press("Ctrl+E")
        field = manager.see("What should be remembered about this day?", TextArea)
        assert isinstance(field, TextArea)
        field.setPlainText("Half a thought")
        manager.click("Write it later")
        manager.press("Ctrl+E")
        assert field.toPlainText() == "Half a thought"


def test_a_manager_ends_a_forgotten_session(qtbot: QtBot, office: OpenBranch, tmp_path: Path) -> None:
    with console_on(office, tmp_path) as manager:
        manager.sign_in("timur")
        name = manager.console.translator.text(translate("console.summary", "Sign out {name}", name="Aigerim S."))
        manager.click("Signed in now: 1")
        manager.click(name)
        manager.press("Esc")
        assert office.counters.sessions()
        manager.click(name)
        manager.press("Shift+Tab", "Enter")
        assert not office.counters.sessions()
        assert manager.see(name) is None


class Importers(importlib.abc.MetaPathFinder):
    """Notes which thread loads a heavy library."""

    def __init__(self) -> None:
        self.found: dict[str, bool] = {}

    def find_spec(self, name: str, _path: object = None, _target: object = None) -> None:
        """Note it, and leave the loading to others."""
        if name in HEAVY:
            self.found.setdefault(name, threading.current_thread() is threading.main_thread())


def open_day_summary(folder: str) -> dict[str, bool]:
    """Open the section; return each heavy library, and whether the screen's thread loaded it."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application, importers = QApplication([]), Importers()
    sys.meta_path.insert(0, importers)
    branch, runner = open_sample_branch(Path(folder), morning_clock()), QtRunner("console")
    take_ticket(branch, "id-card")
    with console_on(branch, Path(folder), runner=runner) as manager:
        while not manager.console.sign_in.state.staff:
            application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        manager.sign_in("timur")
        while manager.see("Issued: 1") is None:
            application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    runner.close()
    branch.close()
    return importers.found


def test_charts_are_loaded_away_from_the_screens_thread_and_writers_of_files_not_at_all(tmp_path: Path) -> None:
    assert apart(open_day_summary, str(tmp_path)) == {"pyqtgraph": False, "numpy": False}


def test_another_language_needs_no_reading_and_one_drawing(
    qtbot: QtBot, office: OpenBranch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    readings, drawings = [], []
    report, draw = office.summary.report, SummaryScreen._show_report
    monkeypatch.setattr(office.summary, "report", lambda *given: readings.append(given) or report(*given))
    monkeypatch.setattr(SummaryScreen, "_show_report", lambda *given: drawings.append(given) or draw(*given))
    with console_on(office, tmp_path) as manager:
        manager.sign_in("timur")
        readings.clear()
        drawings.clear()
        manager.console.set_language(Language.RU)
        settle()
        assert (len(readings), len(drawings)) == (0, 1)


def test_the_section_speaks_every_language(qtbot: QtBot, office: OpenBranch, tmp_path: Path) -> None:
    with console_on(office, tmp_path) as manager:
        manager.sign_in("timur")
        english = set(manager.buttons())
        manager.console.choose_colours("dark")
        for language in Language:
            manager.console.set_language(language)
            settle()
            assert manager.window.grab().width() > 0
            if language is not Language.EN:
                theirs = {name for name in english if name.startswith(("As a", "Copy", "Close"))}
                assert not theirs & set(manager.buttons()), language


def test_keys_of_the_days_point_where_their_buttons_point(qtbot: QtBot, office: OpenBranch, tmp_path: Path) -> None:
    with console_on(office, tmp_path) as manager:
        manager.sign_in("timur")
        screen = manager.window.findChildren(SummaryScreen)[0]
        assert (screen.earlier.key, screen.later.key) == ("Alt+Left", "Alt+Right")
        manager.console.set_language(Language.AR)
        settle()
        assert (screen.earlier.key, screen.later.key) == ("Alt+Right", "Alt+Left")


def test_what_is_copied_is_separated_as_a_spreadsheet_pastes_it(
    qtbot: QtBot, office: OpenBranch, tmp_path: Path
) -> None:
    with console_on(office, tmp_path) as manager:
        manager.sign_in("timur")
        manager.click("Copy: By service")
        lines = QGuiApplication.clipboard().text().splitlines()
        assert lines[0].split("\t")[:4] == ["Service", "Issued", "Served", "Promise"]
        assert lines[1].split("\t")[:4] == ["Replace a passport", "2", "2", "0:15:00"]
