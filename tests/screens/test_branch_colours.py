"""The branch chooses the colours of its kiosks, boards and consoles; they follow at once and disturb nobody."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from display_board.app import Board, OpenedBranch, build_board
from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM
from shared.platform.background import ImmediateRunner
from shared.platform.config import AppOptions
from shared.platform.live.topics import Topic
from shared.platform.speech.silent_speaker import SilentSpeaker
from shared.ui.theme import ThemeName
from tests.helpers.appearances import kit_fonts
from tests.helpers.consoles import Clerk
from tests.helpers.kiosks import KioskRig, Open

CHANGED = frozenset({Topic.SETTINGS})


def decide(branch: OpenBranch, **values: object) -> None:
    for key, value in values.items():
        branch.settings.change(key, value, SYSTEM)


def kiosk_theme(rig: KioskRig) -> ThemeName:
    return rig.face.frame.appearance.theme.name


def test_an_idle_kiosk_takes_over_the_colours_at_once(kiosk: Open) -> None:
    rig = kiosk()
    decide(rig.branch, kiosk_theme="dark", accent="#6A1B9A")
    rig.face.presenter.changed(CHANGED)
    rig.settle()
    assert kiosk_theme(rig) is ThemeName.DARK
    assert rig.controller.untouched()


def test_the_colours_of_a_kiosk_stay_during_a_visit(kiosk: Open) -> None:
    rig = kiosk()
    rig.press("Қазақша")
    before = rig.face.frame.appearance.theme
    decide(rig.branch, kiosk_theme="high_contrast", accent="#6A1B9A")
    rig.face.presenter.changed(CHANGED)
    rig.settle()
    assert rig.face.frame.appearance.theme == before
    rig.controller.forget()
    rig.settle()
    assert kiosk_theme(rig) is ThemeName.HIGH_CONTRAST


def test_a_visitors_own_colours_win_over_those_of_the_branch(kiosk: Open) -> None:
    rig = kiosk()
    decide(rig.branch, kiosk_theme="dark")
    rig.face.presenter.changed(CHANGED)
    rig.settle()
    rig.press_all("Text size and help", "Light", "Continue")
    assert kiosk_theme(rig) is ThemeName.LIGHT
    rig.controller.forget()
    rig.settle()
    assert kiosk_theme(rig) is ThemeName.DARK


@pytest.fixture
def board(qtbot: QtBot, branch: OpenBranch, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Board]:
    theme = getattr(request, "param", "")
    options = AppOptions(branch.address, tmp_path, windowed=True, size=(1280, 720), theme=theme, language="en")
    opened = build_board(options, OpenedBranch.of(branch), kit_fonts(), ImmediateRunner(), SilentSpeaker())
    qtbot.addWidget(opened.window)
    opened.window.open(options.size, portrait=False)
    opened.presenter.start(opened.screen)
    yield opened
    opened.stop()


def test_a_board_follows_the_colours_of_the_branch(board: Board, branch: OpenBranch) -> None:
    assert board.screen.theme.name is ThemeName.DARK
    before = board.screen.theme.accent
    decide(branch, accent="#6A1B9A")
    board.presenter.changed(CHANGED)
    assert board.screen.theme.accent != before
    decide(branch, board_theme="light")
    board.presenter.changed(CHANGED)
    assert board.screen.theme.name is ThemeName.LIGHT


@pytest.mark.parametrize("board", ["dark"], indirect=True)
def test_a_board_started_with_colours_of_its_own_keeps_them(board: Board, branch: OpenBranch) -> None:
    decide(branch, board_theme="light")
    board.presenter.changed(CHANGED)
    assert board.screen.theme.name is ThemeName.DARK


def console_theme(clerk: Clerk) -> ThemeName:
    return clerk.window.appearance.theme.name


def test_a_console_follows_the_colours_of_the_branch_and_keeps_what_is_typed(clerk: Clerk, office: OpenBranch) -> None:
    clerk.sign_in("timur")
    clerk.press("Ctrl+4")
    clerk.write("wait")
    decide(office, console_theme="high_contrast")
    clerk.console.changed(CHANGED)
    assert console_theme(clerk) is ThemeName.HIGH_CONTRAST
    assert clerk.console.sections["settings"].screen.search.text() == "wait"  # type: ignore[attr-defined]


def test_a_console_chooses_light_or_dark_with_the_contrast_of_the_branch(clerk: Clerk, office: OpenBranch) -> None:
    decide(office, console_theme="high_contrast")
    clerk.console.changed(CHANGED)
    clerk.sign_in("timur")
    clerk.press("Ctrl+T")
    assert console_theme(clerk) is ThemeName.HIGH_CONTRAST_LIGHT
    clerk.press("Ctrl+T")
    assert console_theme(clerk) is ThemeName.HIGH_CONTRAST
    decide(office, console_theme="light")
    clerk.console.changed(CHANGED)
    assert console_theme(clerk) is ThemeName.DARK
