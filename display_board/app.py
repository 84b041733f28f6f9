"""Starts the display board: opens the branch, wires screen, presenter, speaker and change feed together."""

import logging
import signal
import sys
import time
from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from display_board.board.presenter import BoardPresenter, BoardReader
from display_board.board.screen import BoardScreen, SiteOf
from display_board.layout import Site
from display_board.window import BoardWindow, picture_width_mm, site_in_window
from shared.bootstrap import OpenBranch, open_branch
from shared.devices.model import DeviceKind
from shared.devices.rules import BEAT_SECONDS
from shared.platform.background import Runner
from shared.platform.config import AppOptions
from shared.platform.i18n.languages import Language
from shared.platform.logs import configure_logging
from shared.platform.speech.factory import open_speaker
from shared.platform.speech.speaker import Speaker
from shared.ui.background import QtRunner
from shared.ui.crash import install_crash_handler
from shared.ui.fonts import Fonts, load_fonts
from shared.ui.heartbeat import Heartbeat
from shared.ui.live_bridge import LiveBridge
from shared.ui.theme import ThemeName, board_theme

TICK_MS = 200
DEVICE = "board-1"

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Board:
    """An open board: its window and what drives it."""

    window: BoardWindow
    screen: BoardScreen
    presenter: BoardPresenter
    bridge: LiveBridge
    timer: QTimer

    def start(self, options: AppOptions) -> None:
        """Show the window and begin to follow the branch."""
        self.window.open(options.size, portrait=options.portrait)
        self.presenter.start(self.screen)
        self.bridge.start()
        self.timer.start(TICK_MS)

    def stop(self) -> None:
        """End what runs and close the window."""
        self.timer.stop()
        self.bridge.stop()
        self.window.close()


def build_board(options: AppOptions, branch: OpenBranch, fonts: Fonts, runner: Runner, speaker: Speaker) -> Board:
    """Return a board for a branch, not yet started; the runner and the branch stay the caller's."""
    settings, catalog = branch.settings.values(), branch.catalog.catalog()
    screen = BoardScreen(
        board_theme(ThemeName(options.theme), settings.accent),
        fonts,
        _site_of(options),
        less_motion=options.less_motion,
    )
    window = BoardWindow(screen, windowed=options.windowed)
    reader = BoardReader(branch.catalog, branch.views, branch.forecast, branch.settings)
    presenter = BoardPresenter(
        reader.read,
        runner,
        branch.database.clock,
        speaker,
        languages_of(options.language, catalog.branch.default_language),
        time.monotonic,
    )
    bridge = LiveBridge(branch.feed)
    bridge.changed.connect(presenter.changed)
    bridge.lost.connect(presenter.lost)
    bridge.back.connect(presenter.back)
    timer = QTimer(window)
    timer.timeout.connect(presenter.tick)
    return Board(window, screen, presenter, bridge, timer)


def languages_of(wanted: str, default: str) -> tuple[Language, ...]:
    """Return the languages a board speaks in turn: those wanted ("kk,ru,en"), else the branch's own."""
    codes = [code.strip() for code in wanted.split(",") if code.strip()] or [default]
    return tuple(dict.fromkeys(Language(code) for code in codes))


def main(options: AppOptions) -> int:
    """Run the board until its window is closed; return the exit status. Raises UserError: the branch cannot open."""
    configure_logging(options.log_dir, "display_board")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    branch = open_branch(options.database_url, clock=options.clock, application=options.device or DEVICE)
    runner = QtRunner("board")
    speaker = open_speaker(options.data_dir / "sounds", app)
    board = build_board(options, branch, load_fonts(), runner, speaker)
    # A bug must not darken the board: it is logged, the next reading draws everything anew.
    for ending in (signal.SIGINT, signal.SIGTERM):
        signal.signal(ending, lambda _number, _frame: app.exit(0))
    uninstall = install_crash_handler(log, lambda _details: board.presenter.reload())
    device = options.device or DEVICE
    heart = Heartbeat(
        runner,
        lambda: branch.devices.beat(device, DeviceKind.BOARD),
        lambda: branch.devices.leave(device),
        BEAT_SECONDS,
    )
    try:
        board.start(options)
        heart.start()
        return app.exec()
    finally:
        heart.stop()
        board.stop()
        runner.close()
        branch.close()
        uninstall()


def _site_of(options: AppOptions) -> SiteOf:
    if options.windowed and options.screen_width_mm is None:
        return site_in_window

    def on_this_screen(width_px: int, height_px: int, farthest_m: float) -> Site:
        width_mm = picture_width_mm(QApplication.primaryScreen(), options.screen_width_mm)
        return Site(width_px, height_px, width_mm, farthest_m)

    return on_this_screen
