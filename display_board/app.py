"""Starts the display board: opens the branch, wires screen, presenter, speaker and change feed together."""

import logging
import sys
import time
from dataclasses import dataclass

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QApplication

from display_board.board.measures import board_appearance
from display_board.board.presenter import BoardPresenter, BoardReader
from display_board.board.screen import DEFAULT_FARTHEST_M, BoardScreen, SiteOf
from display_board.layout import Site, plan
from display_board.playlist import LatestPosters, Playlist
from display_board.video import can_play
from display_board.window import DESIGN_SIZE, BoardWindow, picture_width_mm, site_in_window
from shared.bootstrap import OpenBranch, open_branch
from shared.office.devices.model import DeviceKind
from shared.office.devices.rules import BEAT_SECONDS, program_state
from shared.office.settings.model import Settings
from shared.platform.background import Runner
from shared.platform.config import AppOptions, is_writable, program_version
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import translate
from shared.platform.installation import only_program
from shared.platform.logs import log_whatever_happens
from shared.platform.speech.factory import RECORDED, open_speaker
from shared.platform.speech.speaker import Speaker
from shared.quality.announcements.operations.views import AnnouncementViews
from shared.quality.charters.operations.views import CharterViews
from shared.ui.appearance import Appearance
from shared.ui.background import QtRunner
from shared.ui.connect_at_start import ConnectAtStart
from shared.ui.crash import install_crash_handler
from shared.ui.ending import ended_by_signals
from shared.ui.fonts import Fonts, load_fonts
from shared.ui.heartbeat import Heartbeat
from shared.ui.live_bridge import LiveBridge
from shared.ui.theme import TextRole, Theme, ThemeName, board_theme
from shared.ui.waiting_window import WaitingFace, WaitingWindow

TICK_MS = 200
DEVICE = "board-1"
#: In the data folder, unless another place is named.
PICTURE_FOLDER = "pictures"

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class OpenedBranch:
    """A branch, and what a board asks of it before its first picture: its colours and its first language."""

    branch: OpenBranch
    theme: str
    accent: str
    language: str

    @classmethod
    def of(cls, branch: OpenBranch) -> "OpenedBranch":
        """Read it; not on the screen's thread, for a server may take its time. Raises UserError."""
        settings = branch.settings.values()
        return cls(branch, settings.board_theme, settings.accent, branch.catalog.catalog().branch.default_language)


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
        self.window.end()


def build_board(options: AppOptions, opened: OpenedBranch, fonts: Fonts, runner: Runner, speaker: Speaker) -> Board:
    """Return a board for a branch, not yet started; the runner and the branch stay the caller's."""
    branch = opened.branch

    def theme_of(name: str, accent: str) -> Theme:
        return board_theme(ThemeName(options.theme or name), accent)

    screen = BoardScreen(
        theme_of(opened.theme, opened.accent),
        fonts,
        _site_of(options),
        theme_of=theme_of,
        less_motion=options.less_motion,
    )
    window = BoardWindow(screen, windowed=options.windowed, televisions=options.televisions)
    told, charters = branch.of(AnnouncementViews), branch.of(CharterViews)
    device = options.device or DEVICE
    posters = LatestPosters(Playlist(options.pictures or options.data_dir / PICTURE_FOLDER, videos=can_play()))
    reader = BoardReader(
        branch.catalog, branch.views, branch.forecast, branch.settings, told, charters, device, posters
    )
    presenter = BoardPresenter(
        reader.read,
        runner,
        branch.database.clock,
        speaker,
        languages_of(options.language, opened.language),
        time.monotonic,
        as_set=not options.language,
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
    """Run the board until its window is closed; return the exit status.

    Raises UserError: the branch cannot open, DEVICE_NAME_TAKEN.
    """
    with only_program(options.data_dir, options.device or DEVICE) as alone:
        return _run(options, alone)


def _run(options: AppOptions, alone: bool) -> int:
    log_whatever_happens(options.log_dir, "display_board")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    opening = ConnectAtStart(lambda: waiting_window(options))
    opened = opening.wait_for(lambda: open_for_board(options, alone=alone))
    if opened is None:
        return 0
    branch = opened.branch
    runner = QtRunner("board")
    voice_runner = QtRunner("voice")
    speaker = open_speaker(options.data_dir / "sounds", options.data_dir / RECORDED, voice_runner, app)
    board = build_board(options, opened, load_fonts(), runner, speaker)
    # A bug must not darken the board: it is logged, the next reading draws everything again.
    uninstall = install_crash_handler(log, lambda _details: board.presenter.reload())
    device, here = options.device or DEVICE, options.installation
    heart = Heartbeat(
        runner,
        lambda: branch.devices.heartbeat(
            device,
            DeviceKind.BOARD,
            *program_state(program_version(), writes=is_writable(options.data_dir), lacks=speaker.trouble or ""),
            by=here,
        ),
        lambda: branch.devices.leave(device, here),
        BEAT_SECONDS,
    )
    try:
        board.start(options)
        opening.finish()
        heart.start()
        with ended_by_signals(lambda: app.exit(0)):
            return app.exec()
    finally:
        heart.stop()
        board.stop()
        speaker.stop()
        voice_runner.close()
        runner.close()
        branch.close()
        uninstall()


def open_for_board(options: AppOptions, *, alone: bool = True) -> OpenedBranch:
    """Open the branch for a board. Raises UserError."""
    device = options.device or DEVICE
    branch = open_branch(options.database_url, clock=options.clock, application=f"nobat board {device}")
    try:
        branch.take_name(device, DeviceKind.BOARD, options.installation, alone=alone)
        return OpenedBranch.of(branch)
    except Exception:
        branch.close()
        raise


def waiting_window(options: AppOptions) -> WaitingWindow:
    """Return what a board shows until its branch can be reached, in its languages, or in all when none was named."""
    fonts, site_of = load_fonts(), _site_of(options)
    theme = board_theme(ThemeName(options.theme or Settings.board_theme), Settings.accent)

    def appearance(width_px: int, height_px: int) -> Appearance:
        return board_appearance(plan(site_of(width_px, height_px, DEFAULT_FARTHEST_M)), theme, fonts)

    face = WaitingFace(
        translate("board", "Nobat – Display board"),
        (translate("board", "The board is not ready yet"), translate("board", "Please listen for your number.")),
        languages_of(options.language, "") if options.language else tuple(Language),
        appearance,
        TextRole.BODY,
        in_turn=True,
    )
    width, height = options.size or DESIGN_SIZE
    size = QSize(height, width) if options.portrait and options.size is None else QSize(width, height)
    whole = not options.windowed and options.size is None
    return WaitingWindow(face, size, locked=not options.windowed, whole_screen=whole)


def _site_of(options: AppOptions) -> SiteOf:
    televisions, measured = options.televisions, options.screen_width_mm

    def in_window(width_px: int, height_px: int, farthest_m: float) -> Site:
        return site_in_window(width_px, height_px, farthest_m, televisions)

    def on_this_screen(width_px: int, height_px: int, farthest_m: float) -> Site:
        screen = QApplication.primaryScreen()
        width_mm = picture_width_mm(screen, measured)
        if televisions > 1:
            # Two screens of the system, or one that is as wide as both.
            width_mm *= televisions if measured is not None else width_px / max(1, screen.size().width())
        return Site(width_px, height_px, width_mm, farthest_m, televisions=televisions)

    return in_window if options.windowed and measured is None else on_this_screen
