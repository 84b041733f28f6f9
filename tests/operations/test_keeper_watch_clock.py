"""A clock that jumps: shown to staff; a far jump stops numbers, calls and closing until staff confirm the date."""

import threading
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from installer.commands.keeper import make_keeper
from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM, Actor, ActorKind, AuditKind
from shared.office.notices.model import NoticeKind
from shared.platform.clock import VirtualClock
from shared.platform.ids import new_id
from shared.queue.tickets.errors import CLOCK_IN_DOUBT
from shared.queue.tickets.model import TicketState
from shared.upkeep.keeper.keeper import Keeper
from tests.helpers.branches import sign_in
from tests.helpers.visits import call, refused, take

DAY, YEAR = 86400.0, 365 * 86400.0


@pytest.fixture
def start(branch: OpenBranch, tmp_path: Path) -> Callable[[], Keeper]:
    """Starts a keeper that makes no backups."""
    branch.settings.change("backup_time", "", SYSTEM)
    return lambda: make_keeper(branch, tmp_path / "backups", "keeper", threading.Event())


def shown(branch: OpenBranch) -> list[str]:
    return [notice.subject for notice in branch.notices.open_notices() if notice.kind is NoticeKind.CLOCK_JUMPED]


def jumps(branch: OpenBranch, clock: VirtualClock) -> list[int]:
    around = timedelta(days=800)
    found = branch.audit.entries(clock.now() - around, clock.now() + around)
    return [entry.details["seconds"] for entry in found if entry.kind is AuditKind.CLOCK_JUMPED]


def test_a_clock_a_year_ahead_while_the_keeper_starts_closes_nothing(
    branch: OpenBranch, clock: VirtualClock, start: Callable[[], Keeper]
) -> None:
    branch.settings.change("day_close_time", "19:00", SYSTEM)
    desk, ticket = sign_in(branch, "aigerim", "3"), take(branch)
    clock.jump(YEAR)
    keeper = start()
    keeper.tick()
    assert shown(branch) == ["doubt"]
    with refused(CLOCK_IN_DOUBT):
        take(branch)
    with refused(CLOCK_IN_DOUBT):
        branch.desk.call_next(desk.id, new_id())
    with refused(CLOCK_IN_DOUBT):
        branch.summary.close_day(ticket.day, SYSTEM)
    assert branch.summary.close_forgotten_days("console-1") == ()
    clock.advance(12)
    clock.jump(-YEAR)
    keeper.tick()
    assert shown(branch) == []
    assert not branch.day.is_closed(ticket.day)
    assert take(branch).number == ticket.number + 1
    assert call(branch, desk).id == ticket.id
    assert branch.check.run().faults == ()


def test_a_clock_a_day_back_gives_no_numbers_of_yesterday(
    branch: OpenBranch, clock: VirtualClock, start: Callable[[], Keeper]
) -> None:
    take(branch)
    clock.jump(-DAY)
    with refused(CLOCK_IN_DOUBT):
        take(branch)
    start().tick()
    assert shown(branch) == ["doubt"]


def test_staff_who_confirm_the_date_let_the_work_go_on(
    branch: OpenBranch, clock: VirtualClock, start: Callable[[], Keeper]
) -> None:
    keeper = start()
    yesterday = take(branch)
    keeper.tick()
    clock.jump(3 * DAY)  # the computer had stood on Friday; it is Monday
    keeper.tick()
    with refused(CLOCK_IN_DOUBT):
        take(branch)
    olga = next(member for member in branch.staff.members() if member.code == "olga")
    branch.clock.confirm(Actor(ActorKind.CLERK, olga.id, "console-1"))
    fresh = take(branch)
    assert fresh.day == yesterday.day + timedelta(days=3)
    for _look in range(2):
        keeper.tick()
        assert shown(branch) == []
    assert branch.day.is_closed(yesterday.day)


@pytest.mark.parametrize("seconds", [600.0, -600.0])
def test_a_jump_of_minutes_is_written_and_shown_once_and_stops_nothing(
    branch: OpenBranch, clock: VirtualClock, start: Callable[[], Keeper], seconds: float
) -> None:
    keeper = start()
    take(branch)
    keeper.tick()
    clock.jump(seconds)
    for _look in range(3):
        keeper.tick()
        clock.advance(20)
    assert shown(branch) == ["jumped"]
    assert jumps(branch, clock) == [int(seconds)]
    take(branch)


def test_a_clock_set_back_while_no_keeper_ran_is_noticed_by_the_last_event(
    branch: OpenBranch, clock: VirtualClock, start: Callable[[], Keeper]
) -> None:
    take(branch)
    clock.jump(-3600)
    start().tick()
    assert shown(branch) == ["jumped"]
    assert jumps(branch, clock) == [-3600]


def test_nights_and_weekends_are_no_jumps(branch: OpenBranch, clock: VirtualClock, start: Callable[[], Keeper]) -> None:
    keeper = start()
    keeper.tick()
    take(branch)
    clock.advance(3 * DAY)  # Monday, the computers were off
    take(branch)
    start().tick()
    clock.advance(DAY)
    keeper.tick()
    take(branch)
    assert shown(branch) == []


def test_while_the_clock_is_in_doubt_nobody_misses_a_call(
    branch: OpenBranch, clock: VirtualClock, start: Callable[[], Keeper]
) -> None:
    desk = sign_in(branch, "aigerim", "3")
    take(branch)
    call(branch, desk)
    for _ in range(2):
        clock.advance(31)
        branch.desk.recall(desk.id, new_id())
    clock.advance(31)
    missed = branch.desk.no_show(desk.id, new_id())
    clock.jump(YEAR)
    start().tick()
    clock.jump(-YEAR)
    assert branch.visitor.find(missed.display).state is TicketState.PARKED
