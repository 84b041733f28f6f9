"""A real display board in a process of its own that tells when a ticket's number has been painted."""

import os
import sys
import tempfile
import time
from multiprocessing.connection import Connection
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from display_board.app import OpenedBranch, build_board
from display_board.board.call_banner import CallBanner
from display_board.board.call_row import CallRow
from shared.bootstrap import open_branch
from shared.platform.config import AppOptions
from shared.platform.speech.silent_speaker import SilentSpeaker
from shared.ui.background import QtRunner
from shared.ui.fonts import load_fonts

LOOK_MS = 200
SIZE = (1920, 1080)


class PaintWatch(QObject):
    """Tells of every number that a call's place has painted; the name for screen readers is what is painted."""

    def __init__(self, mouth: Connection) -> None:
        super().__init__()
        self._mouth = mouth
        self._told: set[str] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the event through and tell afterwards, when the frame is done."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, CallBanner | CallRow):
            number = watched.accessibleName().partition(" ")[0]
            if number and number not in self._told:
                self._told.add(number)
                QTimer.singleShot(0, lambda: self._mouth.send((number, time.perf_counter())))
        return False


def watch_board(address: str, mouth: Connection) -> None:
    """Show the board and tell what it paints, until anything is said on the line."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    branch = open_branch(address, application="nobat-bench-board")
    runner = QtRunner("board")
    with tempfile.TemporaryDirectory() as folder:
        options = AppOptions(address, Path(folder), windowed=True, size=SIZE, language="en")
        board = build_board(options, OpenedBranch.of(branch), load_fonts(), runner, SilentSpeaker())
        watch = PaintWatch(mouth)
        for place in (board.screen.banner, *board.screen.rows):
            place.installEventFilter(watch)
        ending = QTimer()
        ending.timeout.connect(lambda: app.exit() if mouth.poll() else None)
        ending.start(LOOK_MS)
        board.start(options)
        app.exec()
        board.stop()
        runner.close()
        branch.close()
