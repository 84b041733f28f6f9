"""Kiosk and board on a real PostgreSQL server that is killed and frozen: both say so, and both come back alone."""

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from display_board.app import Board, OpenedBranch, build_board
from kiosk.app import Kiosk, build_kiosk, open_print_desk
from kiosk.flow import OpenService
from kiosk.frame.state import Trouble
from kiosk.visit import Page
from shared.bootstrap import OpenBranch, open_branch
from shared.platform.config import AppOptions, make_data_dir
from shared.platform.ids import new_id
from shared.platform.speech.silent_speaker import SilentSpeaker
from shared.queue.tickets.model import IssueRequest
from shared.ui.background import QtRunner
from tests.helpers.appearances import kit_fonts
from tests.helpers.branches import build_sample_branch, morning_clock, service_id, sign_in
from tests.trials.torture.faults.server import TrialServer, available

pytestmark = [pytest.mark.postgres, pytest.mark.skipif(available() is not None, reason=str(available()))]

#: Generous: a machine may be busy. What is proved here is what comes after what, not how fast.
PATIENCE_MS = 120_000


@dataclass
class Hall:
    """The server, a kiosk and a board on it, and a branch for what happens at other places."""

    qtbot: QtBot
    server: TrialServer
    kiosk: Kiosk
    board: Board
    speaker: SilentSpeaker
    elsewhere: OpenBranch

    def until(self, said: bool) -> None:
        """Wait until both windows say that the server is away (or, with False, that all is current)."""
        self.qtbot.waitUntil(lambda: (self.trouble is not Trouble.NONE) is said, timeout=PATIENCE_MS)
        self.qtbot.waitUntil(lambda: self.board_is_stale is said, timeout=PATIENCE_MS)

    @property
    def trouble(self) -> Trouble:
        state = self.kiosk.face.frame._state
        assert state is not None
        return state.trouble

    @property
    def board_is_stale(self) -> bool:
        state = self.board.screen._state
        assert state is not None
        return state.stale is not None

    def until_waits_are_told(self, told: bool) -> None:
        self.qtbot.waitUntil(lambda: bool(self.board.screen._state and self.board.screen._state.waits) is told,
                             timeout=PATIENCE_MS)  # fmt: skip


@pytest.fixture
def hall(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Hall]:
    """Everything, open and current."""
    place = Path(tempfile.mkdtemp(prefix="nobat-lost-"))
    place.chmod(0o755)
    server = TrialServer(place / "server")
    address = server.fresh("branch")
    build_sample_branch(address)
    branches = [open_branch(address, clock=morning_clock(), application=name) for name in ("kiosk", "board", "else")]
    options = AppOptions(
        address, data_dir=make_data_dir(tmp_path / "data"), language="en", windowed=True, size=(1080, 1920),
        clock=morning_clock(),
    )  # fmt: skip
    runners = [QtRunner(name) for name in ("kiosk", "devices", "board")]
    desk = open_print_desk(options, branches[0].settings.values(), kit_fonts(), runners[1])
    kiosk = build_kiosk(options, branches[0], kit_fonts(), runners[0], desk, None)
    speaker = SilentSpeaker()
    board = build_board(options, OpenedBranch.of(branches[1]), kit_fonts(), runners[2], speaker)
    kiosk.start(qapp, options)
    board.start(options)
    made = Hall(qtbot, server, kiosk, board, speaker, branches[2])
    qtbot.waitUntil(lambda: kiosk.face.controller.branch is not None, timeout=PATIENCE_MS)
    made.until_waits_are_told(True)
    try:
        yield made
    finally:
        server.thaw()
        kiosk.stop()
        board.stop()
        for runner in runners:
            runner.close()
        for branch in branches:
            branch.close()
        server.close()
        place.rmdir()


def test_a_killed_server_is_told_by_both_and_a_call_after_its_return_is_announced(hall: Hall) -> None:
    hall.server.kill()
    hall.until(said=True)
    hall.until_waits_are_told(False)
    hall.server.start()
    hall.until(said=False)
    hall.until_waits_are_told(True)
    session = sign_in(hall.elsewhere, "aigerim", "1")
    hall.elsewhere.visitor.issue(IssueRequest(new_id(), (service_id(hall.elsewhere, "id-card"),), "kk"), "kiosk-2")
    called = hall.elsewhere.desk.call_next(session.id, new_id())
    assert called is not None
    hall.qtbot.waitUntil(lambda: [said.number for said in hall.speaker.said] == [called.display], timeout=PATIENCE_MS)


def test_a_ticket_asked_for_while_the_server_is_frozen_comes_out_once(hall: Hall) -> None:
    controller = hall.kiosk.face.controller
    controller.go(OpenService(service_id(hall.elsewhere, "passport-replace")))
    hall.server.freeze()
    hall.kiosk.face.frame.current().take.emit()
    hall.qtbot.waitUntil(lambda: hall.trouble is Trouble.ASKING, timeout=PATIENCE_MS)
    hall.qtbot.waitUntil(lambda: hall.board_is_stale, timeout=PATIENCE_MS)
    hall.server.thaw()
    hall.qtbot.waitUntil(lambda: controller.page is Page.TICKET, timeout=PATIENCE_MS)
    hall.until(said=False)
    assert controller.visit.issued is not None
    assert sum(hall.elsewhere.views.waiting_counts().values()) == 1
