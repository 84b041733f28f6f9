"""The board on a real branch: what clerks do appears on it, and a lost database is told."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from display_board.app import Board, OpenedBranch, build_board, languages_of
from display_board.window import BoardWindow, picture_width_mm, site_in_window
from shared.bootstrap import OpenBranch
from shared.platform.background import ImmediateRunner
from shared.platform.clock import VirtualClock
from shared.platform.config import AppOptions
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import LocalText
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic
from shared.platform.speech.silent_speaker import SilentSpeaker
from shared.quality.announcements.model import AnnouncementVerb, Emergency
from shared.quality.announcements.rules.emergencies import emergency_terms
from shared.queue.tickets.model import IssueRequest, Ticket
from tests.helpers.announcements import announce, do_with
from tests.helpers.appearances import kit_fonts
from tests.helpers.branches import service_id, sign_in
from tests.helpers.cases import clerk_of

NEWS = frozenset({Topic.QUEUE, Topic.CALLS})


class Lobby:
    """A waiting room with a board, and clerks who can be told what to do."""

    def __init__(self, qtbot: QtBot, branch: OpenBranch, folder: Path) -> None:
        self.branch = branch
        self.speaker = SilentSpeaker()
        self.options = AppOptions(branch.address, folder, windowed=True, size=(1920, 1080), theme="dark", language="en")
        self.board: Board = build_board(
            self.options, OpenedBranch.of(branch), kit_fonts(), ImmediateRunner(), self.speaker
        )
        qtbot.addWidget(self.board.window)
        self.board.window.open(self.options.size, portrait=False)
        self.board.presenter.start(self.board.screen)

    def take_ticket(self, code: str) -> Ticket:
        """Somebody takes a ticket."""
        request = IssueRequest(new_id(), (service_id(self.branch, code),), "ru")
        return self.branch.visitor.issue(request, "kiosk-1").ticket

    def news(self) -> None:
        """The change feed tells the board."""
        self.board.presenter.changed(NEWS)

    def told(self, part: QWidget) -> str:
        """What a part of the board says."""
        return part.accessibleName()


@pytest.fixture
def lobby(qtbot: QtBot, branch: OpenBranch, tmp_path: Path) -> Iterator[Lobby]:
    """A waiting room before the first call."""
    opened = Lobby(qtbot, branch, tmp_path)
    yield opened
    opened.board.stop()


def test_a_called_visitor_is_shown_and_announced_with_the_counter(lobby: Lobby) -> None:
    lobby.take_ticket("passport-replace")
    session = sign_in(lobby.branch, "aigerim", "1")
    lobby.branch.desk.call_next(session.id, new_id())
    lobby.news()

    assert lobby.told(lobby.board.screen.banner) == "D001 Counter 1"
    assert [said.number for said in lobby.speaker.said] == ["D001"]
    assert lobby.speaker.said[0].language is Language.RU


def test_two_clerks_calling_together_are_both_seen(lobby: Lobby) -> None:
    for code in ("passport-replace", "passport-replace"):
        lobby.take_ticket(code)
    for staff, counter in (("aigerim", "1"), ("daniyar", "2")):
        lobby.branch.desk.call_next(sign_in(lobby.branch, staff, counter, f"console-{counter}").id, new_id())
    lobby.news()

    banner, first_row = lobby.told(lobby.board.screen.banner), lobby.told(lobby.board.screen.rows[0])
    assert {banner[:4], first_row[:4]} == {"D001", "D002"}


def test_people_waiting_are_counted_per_service(lobby: Lobby) -> None:
    sign_in(lobby.branch, "aigerim", "1")
    for _ in range(3):
        lobby.take_ticket("passport-replace")
    lobby.news()

    assert any("3 waiting" in lobby.told(row) for row in lobby.board.screen.side.shown_rows())


def test_a_board_started_in_the_middle_of_the_day_is_silent_about_old_calls(
    qtbot: QtBot, branch: OpenBranch, tmp_path: Path
) -> None:
    request = IssueRequest(new_id(), (service_id(branch, "passport-replace"),), "en")
    branch.visitor.issue(request, "kiosk-1")
    branch.desk.call_next(sign_in(branch, "aigerim", "1").id, new_id())

    lobby = Lobby(qtbot, branch, tmp_path)

    assert lobby.told(lobby.board.screen.banner) == "D001 Counter 1"
    assert not lobby.speaker.said


def test_after_closing_time_the_board_says_when_to_come_back(lobby: Lobby, clock: VirtualClock) -> None:
    clock.advance(12 * 3600)
    lobby.news()

    assert lobby.told(lobby.board.screen.banner).startswith("Closed now. We open")


def test_the_real_change_feed_reaches_the_board(lobby: Lobby, qtbot: QtBot) -> None:
    session = sign_in(lobby.branch, "aigerim", "1")
    lobby.take_ticket("passport-replace")
    lobby.board.bridge.start()
    lobby.branch.desk.call_next(session.id, new_id())

    qtbot.waitUntil(lambda: lobby.told(lobby.board.screen.banner).startswith("D001"), timeout=10_000)


def test_an_emergency_notice_reaches_the_board_by_the_change_feed_and_goes_when_it_is_stopped(
    lobby: Lobby, qtbot: QtBot
) -> None:
    notice, timur = lobby.board.screen.emergency, clerk_of(lobby.branch, "timur")
    lobby.board.bridge.start()
    raised = announce(lobby.branch, timur, emergency_terms(Emergency.LEAVE, LocalText(()), date(2026, 11, 20)))
    qtbot.waitUntil(notice.isVisible, timeout=10_000)
    assert lobby.told(notice) == "Please leave the building now. Follow the staff to the nearest exit."
    do_with(lobby.branch, raised, AnnouncementVerb.STOP, timur)
    qtbot.waitUntil(lambda: not notice.isVisible(), timeout=10_000)


def test_escape_closes_the_window_on_a_desk_only(qtbot: QtBot) -> None:
    desk, wall = BoardWindow(QWidget(), windowed=True), BoardWindow(QWidget(), windowed=False)
    for window in (desk, wall):
        qtbot.addWidget(window)
        window.open((640, 360), portrait=False)
        qtbot.keyClick(window, Qt.Key.Key_Escape)

    assert not desk.isVisible()
    assert wall.isVisible()


def test_a_board_on_the_whole_screen_has_no_pointer(qtbot: QtBot) -> None:
    window = BoardWindow(QWidget(), windowed=False)
    qtbot.addWidget(window)
    window.open(None, portrait=False)

    assert window.isFullScreen()
    assert window.cursor().shape() is Qt.CursorShape.BlankCursor


def test_a_window_on_a_desk_keeps_the_boards_shape(qtbot: QtBot) -> None:
    window = BoardWindow(QWidget(), windowed=True)
    qtbot.addWidget(window)
    window.open(None, portrait=True)

    assert window.height() / window.width() == pytest.approx(16 / 9, rel=0.02)
    assert site_in_window(1280, 720, 5.0).width_mm == pytest.approx(1217, abs=2)


def test_a_measured_width_counts_more_than_what_the_screen_says(qtbot: QtBot) -> None:
    window = BoardWindow(QWidget(), windowed=True)
    qtbot.addWidget(window)

    assert picture_width_mm(window.screen(), 1210.0) == 1210.0
    assert 200 <= picture_width_mm(window.screen(), None) <= 4000


@pytest.mark.parametrize(
    ("wanted", "languages"),
    [("", (Language.KK,)), ("ru", (Language.RU,)), ("kk, ru,en,ru", (Language.KK, Language.RU, Language.EN))],
)
def test_a_board_speaks_the_languages_it_was_told_or_the_branchs(wanted: str, languages: tuple[Language, ...]) -> None:
    assert languages_of(wanted, "kk") == languages
