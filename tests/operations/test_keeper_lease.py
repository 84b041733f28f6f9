"""One keeper per branch: the others wait, a dead one is replaced, and a wrong clock locks nobody out."""

import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from installer.commands import keeper as keeper_command
from installer.commands.keeper import make_keeper
from shared.bootstrap import OpenBranch, open_branch
from shared.platform.clock import VirtualClock
from shared.platform.db.errors import DATABASE_LOST
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from shared.upkeep.backup.make import make_backup
from shared.upkeep.keeper import keeper as keeping_module
from shared.upkeep.keeper.keeper import Keeper
from shared.upkeep.keeper.model import DutyName, DutyRecord, LeaseLostError
from shared.upkeep.keeper.operations import LEASE_SECONDS, KeeperOperations


def test_the_first_keeper_works_and_the_second_waits(branch: OpenBranch, clock: VirtualClock) -> None:
    first, second, keeping = new_id(), new_id(), KeeperOperations(branch.database)
    lease, now = keeping.take(first, "server")
    assert (lease.holder, lease.device, now) == (first, "server", clock.now())
    assert lease.expires == now + timedelta(seconds=LEASE_SECONDS)
    assert keeping.take(second, "desk")[0] == lease
    assert keeping.state().at_work


def test_a_renewed_lease_keeps_its_beginning(branch: OpenBranch, clock: VirtualClock) -> None:
    first, keeping = new_id(), KeeperOperations(branch.database)
    began = keeping.take(first, "server")[0].taken
    clock.advance(LEASE_SECONDS / 2)
    lease, now = keeping.take(first, "server")
    assert (lease.taken, lease.expires) == (began, now + timedelta(seconds=LEASE_SECONDS))


def test_a_dead_keeper_is_replaced_when_its_lease_has_expired(branch: OpenBranch, clock: VirtualClock) -> None:
    first, second, keeping = new_id(), new_id(), KeeperOperations(branch.database)
    keeping.take(first, "server")
    clock.advance(LEASE_SECONDS)
    assert not keeping.state().at_work
    assert keeping.take(second, "desk")[0].holder == second
    # The dead one comes back: now it is the one that waits.
    assert keeping.take(first, "server")[0].holder == second


def test_a_lease_given_back_is_free_at_once_and_nobody_gives_back_anothers(branch: OpenBranch) -> None:
    first, second, keeping = new_id(), new_id(), KeeperOperations(branch.database)
    keeping.take(first, "server")
    keeping.give_back(second)
    assert keeping.take(second, "desk")[0].holder == first
    keeping.give_back(first)
    assert keeping.state().lease is None
    assert keeping.take(second, "desk")[0].holder == second


def test_a_lease_written_by_a_clock_a_year_ahead_locks_nobody_out(branch: OpenBranch, clock: VirtualClock) -> None:
    keeping, second = KeeperOperations(branch.database), new_id()
    clock.advance(365 * 86400)
    keeping.take(new_id(), "server")
    clock.advance(-365 * 86400)
    assert keeping.take(second, "desk")[0].holder == second


def test_of_many_keepers_at_once_exactly_one_works(branch: OpenBranch, clock: VirtualClock) -> None:
    start, found = threading.Barrier(6), []

    def try_once() -> None:
        mine = open_branch(branch.address, clock=clock)
        holder = new_id()
        start.wait()
        found.append(KeeperOperations(mine.database).take(holder, "keeper")[0].holder == holder)
        mine.close()

    keepers = [threading.Thread(target=try_once) for _ in range(6)]
    for keeper in keepers:
        keeper.start()
    for keeper in keepers:
        keeper.join()
    assert sorted(found) == [False] * 5 + [True]


class LongDuty:
    """A duty that runs until the test ends it, and is due until it was done."""

    name = DutyName.BACKUP

    def __init__(self) -> None:
        self.runs = 0
        self.end = threading.Event()

    def due(self, now: datetime, record: DutyRecord | None) -> bool:
        return record is None

    def run(self, now: datetime) -> str:
        self.runs += 1
        self.end.wait()
        return "done"


def long_keeper(
    branch: OpenBranch, duty: LongDuty, monkeypatch: pytest.MonkeyPatch, *in_turn: Callable[[], object]
) -> Keeper:
    """Return a keeper that asks for its lease all the time; each renewal first does the next of these things."""
    monkeypatch.setattr(keeping_module, "WATCH_SECONDS", 0.001)
    monkeypatch.setattr(keeping_module, "LOOK_SECONDS", 0.0)
    take, left = KeeperOperations.take, [lambda: None, *in_turn]

    def renewed(operations: KeeperOperations, *given: Any) -> Any:
        if left:
            left.pop(0)()
        return take(operations, *given)

    monkeypatch.setattr(KeeperOperations, "take", renewed)
    return Keeper(branch.keeper, branch.notices, (duty,), new_id(), "keeper", threading.Event())


def lost() -> None:
    """Lose the database for a moment."""
    raise UserError(DATABASE_LOST)


def test_a_duty_that_outlives_a_lost_connection_is_awaited_and_not_started_again(
    branch: OpenBranch, monkeypatch: pytest.MonkeyPatch
) -> None:
    duty = LongDuty()
    keeper = long_keeper(branch, duty, monkeypatch, lost, lambda: None, lost, lambda: None, duty.end.set)
    assert [keeper.tick(), keeper.tick(), keeper.tick()] == [False, False, True]
    assert duty.runs == 1
    assert branch.keeper.state().duties[DutyName.BACKUP].done is not None


def test_a_duty_whose_lease_another_keeper_has_taken_counts_for_nothing_and_runs_alone(
    branch: OpenBranch, clock: VirtualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    duty, other = LongDuty(), new_id()
    keeping = KeeperOperations(branch.database)

    def taken_over() -> None:
        clock.advance(LEASE_SECONDS)
        keeping.take(other, "desk")

    keeper = long_keeper(branch, duty, monkeypatch, taken_over, lambda: None, lambda: None, duty.end.set)
    assert not keeper.tick()
    keeping.give_back(other)
    # The old duty still runs when the lease comes back: it is awaited first, and its result is not recorded.
    assert keeper.tick()
    assert duty.runs == 2
    assert branch.keeper.state().duties[DutyName.BACKUP].done == clock.now()


def test_a_backup_is_not_finished_when_another_keeper_has_taken_over(
    branch: OpenBranch, clock: VirtualClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow_backup(address: str, folder: Path, now: datetime, keep: int | None, **given: Any) -> object:
        clock.advance(LEASE_SECONDS)
        KeeperOperations(branch.database).take(new_id(), "desk")
        return make_backup(address, folder, now, keep, **given)

    monkeypatch.setattr(keeper_command, "make_backup", slow_backup)
    make_keeper(branch, tmp_path / "backups", "keeper", threading.Event()).tick()
    assert list((tmp_path / "backups").iterdir()) == []
    assert DutyName.BACKUP not in branch.keeper.state().duties
    assert branch.notices.open_notices() == ()


def test_only_the_holder_may_go_on(branch: OpenBranch) -> None:
    holder, keeping = new_id(), KeeperOperations(branch.database)
    with pytest.raises(LeaseLostError):
        keeping.check_lease(holder)
    keeping.take(holder, "server")
    keeping.check_lease(holder)
    with pytest.raises(LeaseLostError):
        keeping.check_lease(new_id())
