"""The keeper warns before the disk is full, keeps a reserve for the day's end and keeps the database's log short."""

import contextlib
import sqlite3
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM
from shared.platform.clock import VirtualClock
from shared.platform.db.errors import DATABASE_FULL
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from shared.upkeep.keeper.disk import (
    BALLAST_BYTES,
    LARGEST_LOG_BYTES,
    LOW_BYTES,
    NOTHING_LEFT_BYTES,
    VERY_LOW_BYTES,
    DiskReserve,
    WatchDisk,
    WatchLog,
)
from shared.upkeep.keeper.duties import Duty, TroubleError
from shared.upkeep.keeper.keeper import Keeper
from shared.upkeep.keeper.model import DutyName, DutyRecord
from tests.helpers.branches import open_sample_branch


class Disk:
    """A disk of which the test says how much is free."""

    def __init__(self) -> None:
        self.free = 10 * LOW_BYTES

    def __call__(self, _folder: Path) -> int:
        """Tell."""
        return self.free


@pytest.fixture
def one(tmp_path: Path, clock: VirtualClock) -> Iterator[OpenBranch]:
    """A branch in a file."""
    branch = open_sample_branch(tmp_path, clock)
    yield branch
    branch.close()


def keeper_of(branch: OpenBranch, *duties: Duty) -> Keeper:
    """A keeper with these duties."""
    return Keeper(branch.keeper, branch.notices, duties, new_id(), "keeper", threading.Event())


def test_a_disk_that_fills_is_told_once_and_again_when_it_gets_worse(one: OpenBranch, tmp_path: Path) -> None:
    disk = Disk()
    keeper = keeper_of(one, WatchDisk((tmp_path,), None, disk))

    def told() -> list[str]:
        keeper.tick()
        return [notice.detail for notice in one.notices.open_notices()]

    assert told() == []
    disk.free = LOW_BYTES - 1
    (first,) = told()
    assert first == f"499 MB left: {tmp_path}"
    one.notices.close(one.notices.open_notices()[0].id, SYSTEM)
    assert told() == []
    disk.free = VERY_LOW_BYTES - 1
    assert told() == [f"199 MB left: {tmp_path}"]
    assert one.keeper.state().duties[DutyName.DISK].trouble == f"199 MB left: {tmp_path}"
    disk.free = 10 * LOW_BYTES
    one.database.clock.advance(1000)  # type: ignore[attr-defined] -- a clock of the test's own
    assert told() == []
    assert one.keeper.state().duties[DutyName.DISK].trouble == ""


def test_a_small_disk_has_a_reserve_too_and_one_that_was_freed_is_not_taken_back_at_once(tmp_path: Path) -> None:
    disk, disk_reserve = Disk(), DiskReserve(tmp_path / "branch.sqlite3")
    watch = WatchDisk((tmp_path,), disk_reserve, disk)

    def reserve_with(free: int) -> bool:
        disk.free = free
        with contextlib.suppress(TroubleError):
            watch.run(datetime(2026, 11, 20, tzinfo=UTC))
        return disk_reserve.path.exists()

    assert reserve_with(VERY_LOW_BYTES)
    assert not reserve_with(NOTHING_LEFT_BYTES - 1)
    assert not reserve_with(NOTHING_LEFT_BYTES + BALLAST_BYTES)
    assert reserve_with(VERY_LOW_BYTES)


def test_the_ballast_is_laid_in_while_there_is_room_and_given_up_when_nothing_is_left(
    one: OpenBranch, tmp_path: Path
) -> None:
    disk, disk_reserve = Disk(), DiskReserve(tmp_path / "branch.sqlite3")
    keeper = keeper_of(one, WatchDisk((tmp_path,), disk_reserve, disk))
    keeper.tick()
    assert disk_reserve.path.stat().st_size == BALLAST_BYTES
    disk.free = VERY_LOW_BYTES
    keeper.tick()
    assert disk_reserve.path.exists()
    disk.free = NOTHING_LEFT_BYTES - 1
    keeper.tick()
    assert not disk_reserve.path.exists()


def test_a_full_disk_makes_the_keeper_give_its_ballast_up(
    one: OpenBranch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk_reserve = DiskReserve(tmp_path / "branch.sqlite3")
    disk_reserve.lay_in()
    keeper = Keeper(one.keeper, one.notices, (), new_id(), "keeper", threading.Event(), make_room=disk_reserve.give_up)

    def full(*_given: object) -> None:
        raise UserError(DATABASE_FULL)

    monkeypatch.setattr(one.keeper, "take", full)
    assert not keeper.tick()
    assert not disk_reserve.path.exists()
    monkeypatch.undo()
    assert keeper.tick()


def test_a_log_that_has_grown_is_written_into_the_database(one: OpenBranch, tmp_path: Path) -> None:
    file = tmp_path / "branch.sqlite3"
    log = tmp_path / "branch.sqlite3-wal"
    stuck = sqlite3.connect(file)
    stuck.execute("BEGIN")
    stuck.execute("SELECT count(*) FROM branches").fetchone()
    writer = sqlite3.connect(file)
    writer.execute("CREATE TABLE filler (content BLOB)")
    writer.execute("INSERT INTO filler VALUES (zeroblob(?))", (LARGEST_LOG_BYTES + 1_000_000,))
    writer.commit()
    assert log.stat().st_size > LARGEST_LOG_BYTES
    keeper = keeper_of(one, WatchLog(file, one.keeper))
    keeper.tick()
    (told,) = one.notices.open_notices()
    assert told.detail == "the log of the database has grown to 17 MB"
    stuck.close()
    writer.close()
    one.database.clock.advance(1000)  # type: ignore[attr-defined] -- a clock of the test's own
    keeper.tick()
    assert log.stat().st_size < 1_000_000
    assert one.notices.open_notices() == ()


def test_a_duty_that_cannot_even_say_whether_it_is_due_does_not_stop_the_others(one: OpenBranch) -> None:
    done = []

    class Broken:
        """Fails when asked."""

        name = DutyName.LOG

        def due(self, now: datetime, record: DutyRecord | None) -> bool:
            raise OSError("the disk is gone")

        def run(self, now: datetime) -> str:
            return ""

    class Other:
        """Is done."""

        name = DutyName.WATCH

        def due(self, now: datetime, record: DutyRecord | None) -> bool:
            return True

        def run(self, now: datetime) -> str:
            done.append(now)
            return ""

    assert keeper_of(one, Broken(), Other()).tick()
    assert len(done) == 1
    assert one.keeper.state().duties[DutyName.LOG].trouble == "the disk is gone"
