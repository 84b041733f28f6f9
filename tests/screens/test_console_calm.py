"""The desk is calm: what somebody works at keeps its place, and nothing is offered that nobody asked for."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from counter_console.desk.screen import DeskScreen
from shared.bootstrap import OpenBranch
from shared.office.notices.model import NoticeKind
from shared.platform.clock import VirtualClock
from shared.platform.i18n.languages import Language
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic
from shared.ui.widgets.labels import PlainText
from tests.helpers.branches import morning_clock, open_sample_branch
from tests.helpers.consoles import Clerk, console_on, settle, take_ticket

SMALLEST = (1160, 700)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[OpenBranch]:
    clock: VirtualClock = morning_clock()
    opened = open_sample_branch(tmp_path, clock)
    for _ in range(12):
        take_ticket(opened, "passport-replace")
        clock.advance(60)
    yield opened
    opened.close()


@pytest.fixture
def clerk(qtbot: QtBot, office: OpenBranch, tmp_path: Path) -> Iterator[Clerk]:
    with console_on(office, tmp_path, size=SMALLEST) as clerk:
        clerk.sign_in("timur", "1")
        yield clerk


def desk_of(clerk: Clerk) -> DeskScreen:
    return clerk.window.findChildren(DeskScreen)[0]


def place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def tell(clerk: Clerk, office: OpenBranch, *told: tuple[NoticeKind, str]) -> None:
    for kind, device in told:
        office.notices.raise_notice(kind, device, "", "", new_id())
    clerk.console.changed(frozenset({Topic.NOTICES}))
    settle()


FAULTS = [(NoticeKind.PAPER_LOW, f"kiosk-{number}") for number in range(4)]


@pytest.mark.parametrize("docked", [False, True])
def test_neither_notices_nor_messages_move_the_visitor(clerk: Clerk, office: OpenBranch, docked: bool) -> None:
    clerk.press("F2")
    clerk.console.set_docked(docked)
    settle()
    card = desk_of(clerk).card
    before = place(card, clerk.window)
    tell(clerk, office, *FAULTS)
    assert place(card, clerk.window) == before
    clerk.click("Show 3 more notices")
    assert place(card, clerk.window) == before
    for bar in (desk_of(clerk).lost, desk_of(clerk).messages, clerk.window.warning):
        bar.show_message("Something happened")
    settle()
    assert place(card, clerk.window) == before


@pytest.mark.parametrize(("docked", "most"), [(False, 0.15), (True, 0.3)])
def test_many_notices_are_one_line_and_a_count(clerk: Clerk, office: OpenBranch, docked: bool, most: float) -> None:
    clerk.console.set_docked(docked)
    tell(clerk, office, *FAULTS)
    strip = clerk.window.findChild(QWidget, "notices")
    assert [name for name in clerk.buttons() if name == "Mark as done"] == ["Mark as done"]
    assert strip.height() < clerk.window.height() * most
    clerk.click("Show 3 more notices")
    assert clerk.buttons().count("Mark as done") == 4
    assert strip.height() < clerk.window.height() * 0.5
    clerk.click("Show fewer notices")
    assert clerk.buttons().count("Mark as done") == 1


def test_people_who_wait_come_before_machines(clerk: Clerk, office: OpenBranch) -> None:
    clerk.console.set_docked(True)
    tell(clerk, office, (NoticeKind.PAPER_LOW, "kiosk-2"), (NoticeKind.PERSON_WANTED, "kiosk-1"))
    told = [label.text() for label in clerk.window.findChildren(PlainText) if label.isVisible()]
    assert any("asks for help" in words for words in told)
    assert not any("paper is running low" in words for words in told)


def test_a_row_is_chosen_by_somebody_or_not_at_all(clerk: Clerk) -> None:
    waiting = desk_of(clerk).queue.waiting
    waiting.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    assert "Remove from the queue" not in clerk.buttons()
    clerk.press("Down")
    assert "Remove from the queue" in clerk.buttons()
    clerk.press("Esc")
    assert "Remove from the queue" not in clerk.buttons()


def test_one_of_the_two_lists_has_a_chosen_row(clerk: Clerk) -> None:
    clerk.press("F2", "F3", "F6", "F6")
    queue = desk_of(clerk).queue
    queue.waiting.choose_row(0)
    queue.parked.choose_row(0)
    assert queue.waiting.chosen_row() is None
    assert clerk.buttons().count("Remove from the queue") == 1


def test_the_queue_prints_nothing_over_anything_in_the_smallest_window(clerk: Clerk, office: OpenBranch) -> None:
    for _ in range(6):
        clerk.press("F2", "F3", "F6", "F6")
    tell(clerk, office, *FAULTS)
    for language in Language:
        clerk.console.set_language(language)
        queue = desk_of(clerk).queue
        queue.parked.choose_row(0)
        for _ in range(3):
            settle()  # one level of nested layouts after the other
        parts = [part for part in queue.children() if isinstance(part, QWidget) and part.isVisible()]
        places = [part.geometry() for part in parts]
        over = [(a, b) for number, a in enumerate(places) for b in places[number + 1 :] if a.intersects(b)]
        assert over == [], language
        assert all(queue.rect().contains(each) for each in places), language


@pytest.mark.parametrize("docked", [False, True])
def test_every_step_is_painted_once_and_whole(clerk: Clerk, docked: bool) -> None:
    clerk.console.set_docked(docked)
    desk = desk_of(clerk)
    parts = (desk.card, desk.action_bar, desk.panels, desk.undo, desk.documents, desk.my_day)
    painted: list[list[QRect]] = []

    class Watcher(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.UpdateRequest and watched is clerk.window:
                painted.append([part.geometry() for part in parts if part.isVisible()])
            return False

    watcher = Watcher()
    QApplication.instance().installEventFilter(watcher)
    for key in ("F2", "F3", "F6", "F6", "F2", "F3", "F4", "F4"):
        painted.clear()
        clerk.press(key)
        settle()
        assert all(picture == painted[-1] for picture in painted), f"a gap after {key}"
    QApplication.instance().removeEventFilter(watcher)


def test_the_narrow_column_begins_at_the_next_step(clerk: Clerk, office: OpenBranch) -> None:
    tell(clerk, office, *FAULTS)
    clerk.click("Narrow column")
    settle()
    focused = clerk.window.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Call next"


@pytest.mark.parametrize("language", [Language.EN, Language.AR, Language.FA, Language.KK])
def test_the_narrow_column_has_one_edge_on_each_side(clerk: Clerk, language: Language) -> None:
    clerk.console.set_language(language)
    clerk.console.set_docked(True)
    settle()
    desk, head = desk_of(clerk), clerk.window.head
    shown = [part for part in head.children() if isinstance(part, QWidget) and part.isVisible()]
    left = min(place(part, clerk.window).left() for part in shown)
    right = max(place(part, clerk.window).right() for part in shown)
    card = place(desk.card, clerk.window)
    start = (card.right(), right) if clerk.console.translator.right_to_left else (card.left(), left)
    assert start[0] == start[1]
    assert left >= 0
    assert right < clerk.window.width()


def test_escape_keeps_a_note_that_is_not_saved(clerk: Clerk) -> None:
    clerk.press("F2", "F3", "Ctrl+E")
    clerk.write("brings the form tomorrow")
    clerk.press("Esc", "Ctrl+E")
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.text() == "brings the form tomorrow"
    clerk.press("Esc", "F6", "F6", "F2", "F3", "Ctrl+E")
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.text() == ""


def test_escape_closes_the_languages_before_the_question_below(clerk: Clerk) -> None:
    clerk.press("F2", "F3", "F6", "Ctrl+L")
    assert clerk.window.languages.isVisible()
    clerk.press("Esc")
    assert not clerk.window.languages.isVisible()
    assert clerk.desk.panel is not None
    clerk.press("Esc")
    assert clerk.desk.panel is None


def test_escape_closes_the_menu_of_the_narrow_column(clerk: Clerk) -> None:
    clerk.console.set_docked(True)
    clerk.press("Ctrl+M")
    assert clerk.window.head.menu_open()
    clerk.press("Esc")
    assert not clerk.window.head.menu_open()


def test_a_transfer_begins_without_a_service(clerk: Clerk) -> None:
    clerk.press("F2", "F3", "F7")
    assert not clerk.button("Transfer the visitor").isEnabled()


def test_the_time_that_does_not_count_is_explained(clerk: Clerk) -> None:
    clerk.press("F2", "F3", "F4", "1", "F4")
    button = clerk.button("Do not count this time")
    assert "The visit counts, its time does not." in button.accessibleDescription()
    assert button.toolTip() == button.accessibleDescription()
