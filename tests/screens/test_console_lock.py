"""A console nobody uses locks, warns before, and goes on after the PIN of the person who is signed in."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from counter_console.desk.verbs import Phase
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor, ActorKind
from shared.office.notices.model import NoticeKind
from shared.platform.clock import VirtualClock
from shared.platform.i18n.languages import Language
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic
from shared.queue.tickets.model import TicketState
from shared.ui.metrics import console_metrics
from tests.helpers.branches import pin_of, sign_in
from tests.helpers.consoles import Clerk, console_on, settle, take_ticket

UNLOCK = "Unlock"


class Uptime:
    """What the PC's counter of seconds says; a test moves it."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


class Seat:
    """A clerk at a console, and the time that passes without anybody touching it."""

    def __init__(self, clerk: Clerk, pc: Uptime) -> None:
        self.clerk = clerk
        self._pc = pc

    def nobody_touches_it_for(self, minutes: float) -> None:
        self._pc.seconds += minutes * 60
        self.clerk.console.tick()
        settle()

    def somebody_works_for(self, seconds: float) -> None:
        self._pc.seconds += seconds
        self.clerk.press("F12")
        self.clerk.console.tick()
        settle()

    @property
    def locked(self) -> bool:
        return self.clerk.see(UNLOCK) is not None

    @property
    def message(self) -> str:
        return self.clerk.console.sign_in_screen.message.text()


@pytest.fixture
def seat(qtbot: QtBot, office: OpenBranch, tmp_path: Path) -> Iterator[Seat]:
    """A console at which nobody is signed in yet."""
    pc = Uptime()
    with console_on(office, tmp_path, uptime=pc) as clerk:
        yield Seat(clerk, pc)


def serve_somebody(seat: Seat, office: OpenBranch) -> str:
    """Let Aigerim serve a visitor at counter 3; return the number."""
    ticket = take_ticket(office, "passport-replace")
    seat.clerk.sign_in("aigerim", "3")
    seat.clerk.press("F2", "F3")
    return ticket.display


def manager(office: OpenBranch) -> Actor:
    member = next(member for member in office.staff.members() if member.code == "timur")
    return Actor(ActorKind.MANAGER, member.id, "manager-1")


def test_the_desk_locks_after_ten_minutes_and_goes_on_with_its_visitor_by_keyboard_alone(
    seat: Seat, office: OpenBranch
) -> None:
    serve_somebody(seat, office)
    seat.nobody_touches_it_for(9.9)
    assert not seat.locked
    seat.nobody_touches_it_for(0.2)
    assert seat.locked
    seat.clerk.press(*pin_of("aigerim"), "Enter")
    assert not seat.locked
    assert seat.clerk.desk.phase is Phase.SERVING
    seat.clerk.press("F4", "1", "Enter")
    assert seat.clerk.desk.phase is not Phase.SERVING


def test_a_locked_console_shows_no_visitor_and_obeys_no_key(seat: Seat, office: OpenBranch) -> None:
    display = serve_somebody(seat, office)
    seat.nobody_touches_it_for(10.1)
    seen = [each.accessibleName() for each in seat.clerk.window.findChildren(QWidget) if each.isVisible()]
    assert not any(display in name for name in seen)
    for key in ("F4", "F2", "Ctrl+2", "Ctrl+Q", "Ctrl+D", "Ctrl+M", "Escape"):
        seat.clerk.press(key)
    assert seat.locked
    assert seat.clerk.desk.phase is Phase.SERVING


def test_a_minute_before_it_warns_and_any_key_is_enough(seat: Seat, office: OpenBranch) -> None:
    serve_somebody(seat, office)
    seat.nobody_touches_it_for(9.2)
    warning = seat.clerk.window.warning
    assert "locks" in warning.text()
    assert warning.isVisible()
    seat.clerk.press("Shift")
    seat.nobody_touches_it_for(0.01)
    assert not warning.isVisible()
    seat.nobody_touches_it_for(9.5)
    assert not seat.locked


def test_the_pages_of_managers_lock_sooner(seat: Seat) -> None:
    seat.clerk.sign_in("timur")
    seat.nobody_touches_it_for(4.9)
    assert not seat.locked
    seat.nobody_touches_it_for(0.2)
    assert seat.locked
    seat.clerk.press(*pin_of("timur"), "Enter")
    assert not seat.locked


def test_the_limit_is_a_setting_that_holds_within_a_minute(seat: Seat, office: OpenBranch) -> None:
    serve_somebody(seat, office)
    office.settings.change("idle_lock_minutes", 3, manager(office))
    seat.nobody_touches_it_for(1)
    seat.nobody_touches_it_for(2.1)
    assert seat.locked


def test_a_wrong_pin_keeps_it_locked_and_many_make_it_wait(seat: Seat, office: OpenBranch) -> None:
    serve_somebody(seat, office)
    seat.nobody_touches_it_for(10.1)
    for _ in range(6):
        seat.clerk.press(*pin_of("olga"), "Enter")
        assert seat.locked
    assert "Too many wrong PINs" in seat.message
    seat.clerk.press(*pin_of("aigerim"), "Enter")
    assert seat.locked


def test_colleagues_go_on_and_a_locked_console_shows_nothing_of_it(seat: Seat, office: OpenBranch) -> None:
    serve_somebody(seat, office)
    seat.nobody_touches_it_for(10.1)
    waiting = take_ticket(office, "passport-replace")
    colleague = sign_in(office, "olga", "2", "console-9")
    called = office.desk.call_next(colleague.id, new_id())
    assert called is not None
    assert (called.id, called.state) == (waiting.id, TicketState.CALLED)
    office.notices.raise_notice(NoticeKind.HELP_WANTED, "console-9", "2", "", new_id())
    seat.clerk.console.changed(frozenset(Topic))
    settle()
    assert seat.locked
    assert not seat.clerk.window._strip_area.isVisible()
    seat.clerk.press(*pin_of("aigerim"), "Enter")
    assert seat.clerk.window._strip_area.isVisible()
    assert seat.clerk.desk.phase is Phase.SERVING


def test_a_session_ended_by_a_manager_meanwhile_leads_to_the_sign_in(seat: Seat, office: OpenBranch) -> None:
    seat.clerk.sign_in("aigerim", "3")
    seat.nobody_touches_it_for(10.1)
    (session,) = office.counters.sessions()
    office.counters.force_sign_out(session.id, manager(office))
    seat.clerk.console.changed(frozenset(Topic))
    settle()
    assert not seat.locked
    assert seat.clerk.see("Sign in") is not None


def test_after_twelve_hours_the_person_signs_in_again_and_the_visitor_is_kept(
    seat: Seat, office: OpenBranch, hours: VirtualClock
) -> None:
    serve_somebody(seat, office)
    hours.advance(11 * 3600 + 55 * 60)
    seat.somebody_works_for(11 * 3600 + 55 * 60)
    assert "12 hours" in seat.clerk.window.warning.text()
    hours.advance(5 * 60)
    seat.somebody_works_for(5 * 60)
    assert "12 hours" in seat.message
    (before,) = office.counters.sessions()
    seat.clerk.press(*pin_of("aigerim"), "Enter")
    (after,) = office.counters.sessions()
    assert after.id != before.id
    assert seat.clerk.desk.phase is Phase.SERVING


def test_a_wrong_clock_of_the_pc_signs_nobody_out(seat: Seat, office: OpenBranch, hours: VirtualClock) -> None:
    hours.jump(24 * 3600)
    serve_somebody(seat, office)
    hours.jump(-13 * 3600)
    seat.somebody_works_for(60)
    hours.jump(30 * 3600)
    seat.somebody_works_for(60)
    assert seat.clerk.desk.phase is Phase.SERVING
    assert not seat.clerk.window.warning.text()


def test_a_restart_asks_for_no_pin_within_minutes_but_for_one_after_the_lock(
    seat: Seat, office: OpenBranch, tmp_path: Path
) -> None:
    serve_somebody(seat, office)
    with console_on(office, tmp_path) as again:
        assert again.desk.phase is Phase.SERVING
    seat.nobody_touches_it_for(10.1)
    with console_on(office, tmp_path) as again:
        assert again.see("Sign in") is not None
        again.press(*pin_of("aigerim"), "Enter")
        assert again.desk.phase is Phase.SERVING


@pytest.mark.parametrize("docked", [False, True])
@pytest.mark.parametrize("language", [Language.EN, Language.KK, Language.AR])
def test_the_button_that_unlocks_is_seen_without_scrolling(
    seat: Seat, office: OpenBranch, language: Language, docked: bool
) -> None:
    serve_somebody(seat, office)
    console, window = seat.clerk.console, seat.clerk.window
    console.set_language(language)
    console.set_docked(docked)
    console.lock()
    for scale in (1.0, 1.6):
        window.apply_appearance(replace(window.appearance, metrics=console_metrics(scale)))
        window.resize(window.width(), 768)
        settle()
        button = console.sign_in_screen.sign
        assert window.rect().contains(QRect(button.mapTo(window, QPoint(0, 0)), button.size())), scale
