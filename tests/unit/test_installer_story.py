"""The parts of the headless story: its clock, its reading, its hands, its book, and the morning it chooses."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from installer.profile import default_profile_path, read_profile
from installer.story.clock import StoryClock
from installer.story.gui_driver import GuiDriver, NotFoundError
from installer.story.play import next_morning
from installer.story.reading import read


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window with two buttons, one of which cannot be pressed, and a field."""
    made = QWidget()
    layout = QVBoxLayout(made)
    for name in ("Take a ticket", "Take a rest"):
        layout.addWidget(QPushButton(name))
    layout.itemAt(1).widget().setEnabled(False)
    field = QLineEdit()
    field.setAccessibleName("Your number")
    layout.addWidget(field)
    qtbot.addWidget(made)
    made.show()
    return made


def button(window: QWidget, name: str) -> QPushButton:
    """Return the window's button of this name."""
    return next(found for found in window.findChildren(QPushButton) if found.text() == name)


def test_a_text_is_read_without_invisible_marks_and_line_breaks() -> None:
    assert read("\u2068D042\u2069\n  is &called") == "D042 is called"


def test_a_tap_presses_what_bears_the_name(window: QWidget, qtbot: QtBot) -> None:
    with qtbot.waitSignal(button(window, "Take a ticket").clicked):
        GuiDriver().tap("Take a ticket")


def test_what_cannot_be_pressed_is_not_ready_to_be_tapped(window: QWidget) -> None:
    assert GuiDriver().can_tap("Take a ticket")
    assert not GuiDriver().can_tap("Take a rest")
    assert not GuiDriver().can_tap("Take a walk")


def test_something_covered_by_something_else_cannot_be_tapped(window: QWidget) -> None:
    cover = QWidget(window)
    cover.setAccessibleName("Are you still there?")
    cover.setGeometry(window.rect())
    cover.show()
    with pytest.raises(NotFoundError, match="covered by “Are you still there"):
        GuiDriver().tap("Take a ticket")


def test_what_is_missing_is_told_with_what_is_there(window: QWidget) -> None:
    with pytest.raises(NotFoundError, match="Take a ticket"):
        GuiDriver().find("Call next")


def test_a_text_is_typed_into_the_field_of_its_name(window: QWidget, qtbot: QtBot) -> None:
    field = window.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    GuiDriver().write("Your number", "D042")
    qtbot.waitUntil(lambda: field.text() == "D042")
    assert GuiDriver().sees("D042")


def test_a_window_is_photographed(window: QWidget, tmp_path: Path) -> None:
    GuiDriver().photograph(tmp_path / "window.png")
    assert (tmp_path / "window.png").read_bytes().startswith(b"\x89PNG")


def test_the_story_clock_runs_and_can_be_moved() -> None:
    clock = StoryClock()
    assert abs(clock.now() - datetime.now(UTC)) < timedelta(minutes=1)
    clock.set_shift(3600)
    assert clock.now() - datetime.now(UTC) > timedelta(minutes=59)


@pytest.mark.parametrize("day", [20, 21, 22, 23])
def test_the_story_plays_on_a_morning_on_which_the_branch_is_open(day: int) -> None:
    catalog = read_profile(default_profile_path()).catalog
    morning = next_morning(catalog, datetime(2026, 11, day, 12, tzinfo=UTC))
    local = morning.astimezone(ZoneInfo(catalog.branch.time_zone))
    assert (local.hour, local.minute) == (9, 5)
    assert local.weekday() != 6


def test_the_beginning_of_a_name_is_enough(window: QWidget) -> None:
    assert GuiDriver().find("Take a ti").property("text") == "Take a ticket"
