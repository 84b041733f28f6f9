"""Screens under a flood of news, keys, pointer moves and hints: no widget is deleted while it is being used."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from counter_console.sections import SECTIONS
from display_board.app import OpenedBranch, build_board
from shared.bootstrap import OpenBranch
from shared.platform.background import ImmediateRunner
from shared.platform.clock import VirtualClock
from shared.platform.config import AppOptions
from shared.platform.i18n.languages import Language
from shared.platform.live.topics import Topic
from shared.platform.speech.silent_speaker import SilentSpeaker
from tests.helpers.appearances import kit_fonts
from tests.helpers.consoles import console_on, take_ticket
from tests.helpers.kiosks import Open

ROUNDS = 200
NEWS_EVERY = 15
#: Keys that move and open, none that leaves the page for good.
KEYS = ("Tab", "Backtab", "Down", "Up", "Left", "Right", "PageDown", "PageUp", "Home", "End")
ALL = frozenset(Topic)


def pick(window: QWidget, chance: random.Random) -> QWidget:
    """Return any visible widget of the window; the search is repeated, because news may replace some."""
    return chance.choice([each for each in window.findChildren(QWidget) if each.isVisible()] or [window])


def flood(window: QWidget, news: Callable[[], None], page_keys: tuple[str, ...] = ()) -> None:
    """Do to the window, in an order that is the same in every run, whatever a busy room does to it."""
    chance = random.Random(7)
    for number in range(ROUNDS):
        match chance.randrange(4):
            case 0:
                QTest.keyClick(window.focusWidget() or window, Qt.Key[f"Key_{chance.choice(KEYS)}"])
            case 1 | 2:
                widget = pick(window, chance)
                spot = QPoint(chance.randrange(max(1, widget.width())), chance.randrange(max(1, widget.height())))
                QTest.mouseMove(widget, spot)
                QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, spot, widget.mapToGlobal(spot)))
            case 3 if page_keys:
                QTest.keyClick(
                    window.focusWidget() or window,
                    Qt.Key[f"Key_{chance.choice(page_keys)}"],
                    Qt.KeyboardModifier.AltModifier,
                )
        if number % NEWS_EVERY == 0:
            news()
        if number % 3 == 0:
            QApplication.processEvents()
    assert window.isVisible()


@pytest.fixture
def arrivals(office: OpenBranch, hours: VirtualClock) -> Callable[[], None]:
    """Lets a minute pass and a visitor come."""

    def arrive() -> None:
        hours.advance(60)
        take_ticket(office, "passport-replace")

    return arrive


@pytest.mark.parametrize("section", ["desk", "summary", "devices", "settings", "people", "calendar", "history"])
def test_a_section_of_the_console_survives_a_flood(
    qtbot: QtBot, office: OpenBranch, tmp_path: Path, arrivals: Callable[[], None], section: str
) -> None:
    with console_on(office, tmp_path) as clerk:
        clerk.sign_in("timur", "1" if section == "desk" else "")
        clerk.press(next(each.shortcut for each in SECTIONS if each.key == section))

        def news() -> None:
            arrivals()
            for each in clerk.console.sections.values():
                each.presenter.changed(ALL)

        flood(clerk.window, news, ("Left", "Right") if section == "summary" else ())


def test_the_kiosk_survives_a_flood(kiosk: Open) -> None:
    rig = kiosk(language=Language.KK)

    def news() -> None:
        rig.clock.advance(20)
        take_ticket(rig.branch, "passport-replace")
        rig.controller.know(rig.controller.known)

    flood(rig.window, news)


def test_the_board_survives_a_flood(
    qtbot: QtBot, office: OpenBranch, tmp_path: Path, arrivals: Callable[[], None]
) -> None:
    options = AppOptions(office.address, tmp_path, windowed=True, size=(1920, 1080), theme="dark", language="en")
    board = build_board(options, OpenedBranch.of(office), kit_fonts(), ImmediateRunner(), SilentSpeaker())
    qtbot.addWidget(board.window)
    board.window.open(options.size, portrait=False)
    board.presenter.start(board.screen)

    def news() -> None:
        arrivals()
        board.presenter.changed(ALL)

    flood(board.window, news)
