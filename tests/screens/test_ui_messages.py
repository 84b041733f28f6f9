"""Messages, waiting, questions: one place, in sentences, by keyboard too."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from shared.ui.icons import Icon
from shared.ui.theme import Tone
from shared.ui.widgets.buttons import ButtonKind
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.numbers import ProgressLine, tone_of_share
from shared.ui.widgets.panels import BusyLine, EmptyState, MessageBar, MessageKind, Panel
from shared.ui.widgets.question import Question
from shared.ui.widgets.tiles import StatTile
from tests.helpers.appearances import console_appearance, picture, public_appearance

LEFT = Qt.MouseButton.LeftButton
ANSWERS = [("stay", "Continue", ButtonKind.PRIMARY), ("leave", "Start again", ButtonKind.QUIET)]


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(800, 600)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_the_message_place_is_empty_until_there_is_something_to_say(qtbot: QtBot, page: QWidget) -> None:
    bar = MessageBar(console_appearance(), page)
    assert not bar.isVisible()
    bar.show_message("A042 was finished", MessageKind.GOOD, "Undo")
    assert bar.isVisible()
    assert bar.accessibleName() == "A042 was finished"
    with qtbot.waitSignal(bar.action):
        QTest.mouseClick(bar.action_button(), LEFT)
    bar.clear()
    assert (bar.isVisible(), bar.text()) == (False, "")


def test_a_message_without_action_shows_no_button(qtbot: QtBot, page: QWidget) -> None:
    bar = MessageBar(console_appearance(), page)
    bar.show_message("Saved")
    assert not bar.action_button().isVisible()


def test_a_passing_message_goes_by_itself(qtbot: QtBot, page: QWidget) -> None:
    bar = MessageBar(console_appearance(), page)
    with qtbot.waitSignal(bar.dismissed, timeout=2000):
        bar.show_message("Saved", seconds=0.01)
    assert not bar.isVisible()


def test_every_kind_of_message_looks_different_without_colour(qtbot: QtBot, page: QWidget) -> None:
    icons = set()
    for kind in (MessageKind.INFO, MessageKind.GOOD, MessageKind.BAD):
        bar = MessageBar(console_appearance(), page)
        bar.show_message("Words", kind)
        icons.add(bar._icon.icon)
    assert icons == {Icon.INFO, Icon.CHECK, Icon.WARNING}


def test_quick_work_never_says_that_it_is_busy(qtbot: QtBot, page: QWidget) -> None:
    line = BusyLine(console_appearance(), "Looking for free numbers", page)
    line.start()
    assert not line.isVisible()
    line.stop()
    line.start()
    qtbot.waitUntil(line.isVisible, timeout=2000)
    line.stop()
    assert not line.isVisible()


def test_a_question_covers_the_page_and_takes_the_keyboard(qtbot: QtBot, page: QWidget) -> None:
    question = Question(public_appearance(), "Are you still here?", "", ANSWERS, page)
    assert not question.isVisible()
    question.open()
    assert question.geometry() == page.rect()
    assert question.buttons["stay"].hasFocus()
    QTest.keyClick(question.buttons["stay"], Qt.Key.Key_Tab)
    assert question.buttons["leave"].hasFocus()
    QTest.keyClick(question.buttons["leave"], Qt.Key.Key_Tab)
    assert question.buttons["stay"].hasFocus()
    page.resize(900, 700)
    assert question.geometry() == page.rect()


def test_a_question_is_answered_by_button_and_mildly_by_escape(qtbot: QtBot, page: QWidget) -> None:
    question = Question(public_appearance(), "Are you still here?", "20 seconds left", ANSWERS, page)
    question.open()
    with qtbot.waitSignal(question.answered) as caught:
        QTest.mouseClick(question.buttons["stay"], LEFT)
    assert caught.args == ["stay"]
    assert not question.isVisible()
    question.open()
    with qtbot.waitSignal(question.answered) as caught:
        QTest.keyClick(question, Qt.Key.Key_Escape)
    assert caught.args == ["leave"]


def test_a_question_can_go_away_without_an_answer(qtbot: QtBot, page: QWidget) -> None:
    question = Question(public_appearance(), "Are you still here?", "", ANSWERS, page)
    question.open()
    with qtbot.assertNotEmitted(question.answered):
        question.close_quietly()
    assert not question.isVisible()


def test_an_empty_place_says_what_that_means(qtbot: QtBot, page: QWidget) -> None:
    state = EmptyState(console_appearance(), Icon.PEOPLE, "Nobody is waiting", "New visitors appear here.", page)
    assert [label.text() for label in state.findChildren(PlainText)] == [
        "Nobody is waiting",
        "New visitors appear here.",
    ]
    state.set_texts("Nobody is waiting")
    assert state.findChildren(PlainText)[1].isHidden()


def test_a_panel_hides_its_heading_when_there_is_none(qtbot: QtBot) -> None:
    panel = Panel(console_appearance())
    qtbot.addWidget(panel)
    heading = panel.findChildren(PlainText)[0]
    assert heading.isHidden()
    panel.set_heading("My day")
    assert not heading.isHidden()


def test_a_figure_is_read_with_its_name(qtbot: QtBot) -> None:
    tile = StatTile(console_appearance(), "Waiting", "34", "6 more", Tone.CAUTION)
    qtbot.addWidget(tile)
    assert (tile.accessibleName(), tile.accessibleDescription()) == ("Waiting: 34", "6 more")
    tile.set_value("35")
    tile.set_delta("")
    assert (tile.accessibleName(), tile.accessibleDescription()) == ("Waiting: 35", "")


def test_the_promise_bar_changes_its_tone_on_the_way() -> None:
    assert [tone_of_share(share) for share in (0.1, 0.8, 1.0, 3.0)] == [
        Tone.ACCENT,
        Tone.CAUTION,
        Tone.BAD,
        Tone.BAD,
    ]


def test_the_promise_bar_fills_from_the_side_where_reading_begins(qtbot: QtBot) -> None:
    pictures = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        line = ProgressLine(console_appearance(), 0.3)
        line.setLayoutDirection(direction)
        line.resize(200, 8)
        qtbot.addWidget(line)
        pictures.append(picture(line))
    left_to_right, right_to_left = pictures
    assert left_to_right.pixel(20, 4) == right_to_left.pixel(179, 4) != right_to_left.pixel(20, 4)
