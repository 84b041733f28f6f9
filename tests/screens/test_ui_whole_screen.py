"""Every window that the public sees keeps its screen: whatever happens to the screen, and whatever asks it to go."""

import os
import signal
from collections.abc import Callable, Iterator
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, QEventLoop, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from display_board.window import BoardWindow
from kiosk.window import KioskWindow
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import translate
from shared.ui.appearance import Appearance
from shared.ui.ending import ended_by_signals
from shared.ui.fonts import load_fonts
from shared.ui.metrics import console_metrics
from shared.ui.theme import ThemeName, console_theme
from shared.ui.waiting_window import WaitingFace, WaitingWindow
from shared.ui.whole_screen import area_of

SMALL = QRect(0, 0, 320, 240)


def board() -> tuple[QWidget, Callable[[], object]]:
    """A board over the whole screen, and what ends it."""
    window = BoardWindow(QLabel("board"), windowed=False)
    window.open(None, portrait=False)
    return window, window.end


class Words(QLabel):
    """Takes the place of the kiosk's frame."""

    def painted(self) -> None:
        """Nothing waits for the picture."""


def kiosk() -> tuple[QWidget, Callable[[], object]]:
    """A kiosk over the whole screen, and what ends it."""
    window = KioskWindow(Words("kiosk"), locked=True)
    window.open(QSize(1920, 1080), covers=True)
    return window, window.end


def waiting() -> tuple[QWidget, Callable[[], object]]:
    """A program over the whole screen whose branch cannot be reached yet, and what ends it."""
    appearance = Appearance(console_theme(ThemeName.LIGHT), console_metrics(), load_fonts())
    sentence = translate("kiosk.trouble", "Please go to a member of staff.")
    face = WaitingFace(sentence, (sentence,), (Language.EN,), lambda _width, _height: appearance)
    window = WaitingWindow(face, QSize(1920, 1080), locked=True, whole_screen=True)
    window.appear()
    return window, window.vanish


@pytest.fixture(params=[board, kiosk, waiting])
def public(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[QWidget]:
    window, end = request.param()
    yield window
    end()
    assert not window.isVisible()


def covers(window: QWidget) -> bool:
    return window.isFullScreen() and window.geometry() == window.screen().geometry()


def test_it_has_no_frame_and_no_pointer(public: QWidget) -> None:
    assert covers(public)
    assert public.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert public.cursor().shape() == Qt.CursorShape.BlankCursor


def test_it_follows_a_screen_that_gets_another_size(public: QWidget, qtbot: QtBot) -> None:
    public.setGeometry(SMALL)  # as large as the screen was before
    public.screen().geometryChanged.emit(public.screen().geometry())
    qtbot.waitUntil(lambda: covers(public))


@pytest.mark.parametrize("change", ["screenAdded", "screenRemoved", "primaryScreenChanged"])
def test_it_covers_its_screen_again_after_screens_came_or_went(
    public: QWidget, change: str, qapp: QApplication, qtbot: QtBot
) -> None:
    public.setGeometry(SMALL)
    getattr(qapp, change).emit(QGuiApplication.primaryScreen())
    qtbot.waitUntil(lambda: covers(public))


def test_it_takes_the_keyboard_back_after_keys_of_the_system(
    public: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    came: list[bool] = []
    monkeypatch.setattr(QGuiApplication, "focusWindow", lambda: None)
    monkeypatch.setattr(type(public), "activateWindow", lambda _window: came.append(True))
    QApplication.sendEvent(public, QEvent(QEvent.Type.WindowDeactivate))
    qtbot.waitUntil(lambda: came == [True])


@pytest.mark.parametrize("state", [Qt.WindowState.WindowMinimized, Qt.WindowState.WindowNoState])
def test_it_comes_back_when_it_was_minimised_or_made_smaller(
    public: QWidget, state: Qt.WindowState, qtbot: QtBot
) -> None:
    public.setWindowState(state)
    qtbot.waitUntil(lambda: covers(public))


def test_nothing_but_the_program_closes_it(public: QWidget) -> None:
    asked = QCloseEvent()
    QApplication.sendEvent(public, asked)
    assert not asked.isAccepted()
    assert not public.close()
    assert public.isVisible()


@pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="Windows has no such signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_system_ends_a_program_in_good_order_but_a_closed_terminal_does_not(
    number: signal.Signals, qapp: QApplication
) -> None:
    loop, ended = QEventLoop(), list[str]()

    def end() -> None:
        ended.append("ended")
        loop.quit()

    def terminal_closed() -> None:
        os.kill(os.getpid(), signal.SIGHUP)
        os.kill(os.getpid(), number)

    before = signal.getsignal(signal.SIGHUP)
    with ended_by_signals(end):
        QTimer.singleShot(0, terminal_closed)
        loop.exec()
    assert ended == ["ended"]
    assert signal.getsignal(signal.SIGHUP) is before


@pytest.mark.parametrize("program", ["kiosk.app", "counter_console.app", "display_board.app"])
def test_every_program_with_windows_ends_by_the_same_signals(program: str) -> None:
    module = __import__(program, fromlist=["main"])
    assert module.ended_by_signals is ended_by_signals
    assert not hasattr(module, "signal")


def test_a_board_of_two_televisions_covers_both_and_one_where_there_is_only_one(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = BoardWindow(QWidget(), windowed=False, televisions=2)
    qtbot.addWidget(board)
    here = board.screen().geometry()
    assert area_of(board, 2) == here
    left, right = QRect(0, 0, 1920, 1080), QRect(1920, 0, 1920, 1080)
    screens = [SimpleNamespace(geometry=lambda area=area: area) for area in (right, left)]
    monkeypatch.setattr("shared.ui.whole_screen.QGuiApplication.screens", lambda: screens)
    assert area_of(board, 2) == QRect(0, 0, 3840, 1080)
    assert area_of(board, 1) == here
    screens[0] = SimpleNamespace(geometry=lambda: QRect(1920, 200, 1280, 1024))
    assert area_of(board, 2) == here
