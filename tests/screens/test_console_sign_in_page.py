"""The sign-in page by keyboard and with many people: an order that can be learned, and nothing that moves."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from counter_console.sign_in.state import StaffChoice
from shared.bootstrap import OpenBranch
from shared.platform.clock import VirtualClock
from shared.platform.i18n.languages import Language
from shared.platform.ids import new_id
from tests.helpers.branches import morning_clock, open_sample_branch, pin_of
from tests.helpers.consoles import Clerk, console_on, settle

WRONG = "738291"


@pytest.fixture
def clock() -> VirtualClock:
    return morning_clock()


@pytest.fixture
def clerk(qtbot: QtBot, clock: VirtualClock, tmp_path: Path) -> Iterator[Clerk]:
    office: OpenBranch = open_sample_branch(tmp_path, clock)
    with console_on(office, tmp_path, size=(1280, 800)) as clerk:
        yield clerk
    office.close()


def place(clerk: Clerk, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(clerk.window, QPoint(0, 0)), widget.size())


def focused(clerk: Clerk) -> str:
    widget = clerk.window.focusWidget()
    assert widget is not None
    return widget.accessibleName()


def choose(clerk: Clerk) -> None:
    state = clerk.console.sign_in.state
    clerk.console.sign_in.choose_member(state.staff[0].staff_id)
    clerk.console.sign_in.choose_counter(state.counters[0].counter_id)
    settle()


def test_enter_goes_from_name_to_counter_to_pin_to_work(clerk: Clerk) -> None:
    name = clerk.console.sign_in.state.staff[0]
    clerk.press("Enter", "Enter")
    assert focused(clerk).startswith("Counter 1")
    clerk.press("Enter", "Enter")
    assert focused(clerk) == "PIN"
    clerk.press(*pin_of(name.code), "Enter")
    assert clerk.desk_presenter is not None


def test_tab_goes_the_same_way_past_the_keypad(clerk: Clerk) -> None:
    choose(clerk)
    QApplication.processEvents()
    clerk.console.sign_in_screen.staff.focus_first()
    clerk.press(*"000000")
    clerk.console.sign_in_screen.staff.focus_first()
    walked = []
    for _ in range(3):
        clerk.press("Tab")
        walked.append(focused(clerk))
    assert walked[0].startswith("Counter 1")
    assert walked[1:] == ["PIN", "Sign in"]


def test_the_grey_button_says_what_is_missing(clerk: Clerk) -> None:
    screen = clerk.console.sign_in_screen
    assert screen.missing.text() == "Choose your name first."
    clerk.console.sign_in.choose_member(clerk.console.sign_in.state.staff[0].staff_id)
    assert screen.missing.text() == "Choose your counter first."
    choose(clerk)
    assert screen.missing.text() == "Type your PIN: at least 6 digits."
    assert screen.sign.accessibleDescription() == screen.missing.text()
    clerk.press(*WRONG)
    assert screen.sign.isEnabled()
    assert screen.missing.text() == "Enter does the same."


@pytest.mark.parametrize("language", list(Language))
def test_a_refusal_moves_nothing(clerk: Clerk, language: Language) -> None:
    clerk.console.set_language(language)
    choose(clerk)
    screen = clerk.console.sign_in_screen
    before = place(clerk, screen.pin)
    clerk.console.sign_in.sign_in(WRONG)
    settle()
    assert screen.message.isVisible()
    assert place(clerk, screen.pin) == before


def test_the_time_an_account_rests_counts_down(clerk: Clerk, clock: VirtualClock) -> None:
    choose(clerk)
    for _ in range(6):
        clerk.console.sign_in.sign_in(WRONG)
    message = clerk.console.sign_in_screen.message
    assert "0:15" in message.text()
    clock.advance(5)
    clerk.console.sign_in.each_second()
    assert "0:10" in message.text()
    clock.advance(11)
    clerk.console.sign_in.each_second()
    assert not message.isVisible()


def test_with_many_people_the_pin_stays_in_the_window(clerk: Clerk) -> None:
    state = clerk.console.sign_in.state
    many = tuple(StaffChoice(new_id(), f"p{n}", f"Person {n}", "clerk", False) for n in range(30))
    screen = clerk.console.sign_in_screen
    screen.member_chosen.disconnect()
    screen.show_state(replace(state, staff=many))
    settle()
    assert clerk.window.rect().contains(place(clerk, screen.sign))
    screen.staff.focus_first()
    for _ in range(29):
        clerk.press("Down")
    assert focused(clerk) == "Person 29"
    last = screen.staff.tiles[-1]
    assert not last.visibleRegion().isEmpty()
