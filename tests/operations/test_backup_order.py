"""Backups are ordered by how far their records go; a clock that was wrong changes nothing."""

import json
import zipfile
from pathlib import Path

import pytest

from installer.backup_health import check_backups
from installer.check_result import State
from shared.bootstrap import OpenBranch, open_branch
from shared.platform.clock import VirtualClock
from shared.upkeep.backup import healing
from shared.upkeep.backup.archive import manifest_of
from shared.upkeep.backup.healing import heal
from shared.upkeep.backup.make import Backup, backups_in_order, make_backup
from shared.upkeep.backup.restore import UNSIGNED, restore
from tests.helpers.branches import open_sample_branch
from tests.operations.test_keeper_heals import issue

YEAR = 365 * 86400


def made(branch: OpenBranch, folder: Path, tickets: int, *, ahead: int = 0, keep: int | None = None) -> Backup:
    """Issue tickets, and make a backup by a clock that is so many seconds ahead."""
    issue(branch, tickets)
    clock = branch.database.clock
    assert isinstance(clock, VirtualClock)
    clock.advance(60)
    clock.advance(ahead)
    backup = make_backup(branch.address, folder, clock.now(), keep)
    clock.advance(-ahead)
    return backup


def test_a_backup_of_a_clock_a_year_ahead_is_not_the_latest_for_ever(branch: OpenBranch, tmp_path: Path) -> None:
    future = made(branch, tmp_path, 2, ahead=YEAR).path
    real = [made(branch, tmp_path, 1).path for _ in range(3)]
    assert [path for _, path in backups_in_order(tmp_path)] == [future, *real]
    last = made(branch, tmp_path, 1, keep=2)
    assert last.removed == (future, *real[:2])
    assert [path for _, path in backups_in_order(tmp_path)] == [real[2], last.path]


def test_a_damaged_file_is_repaired_with_the_backup_that_goes_furthest(
    tmp_path: Path, clock: VirtualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(healing, "_SETTLING_SECONDS", 0.0)
    branch = open_sample_branch(tmp_path, clock)
    backups = tmp_path / "backups"
    made(branch, backups, 2, ahead=YEAR)
    furthest = made(branch, backups, 6).path
    branch.close()
    file = tmp_path / "branch.sqlite3"
    for end in ("-wal", "-shm", ""):
        file.with_name(file.name + end).unlink(missing_ok=True)
    done = heal(file, backups, clock.now())
    assert done is not None
    assert done.backup == furthest


def test_a_backup_with_more_events_than_the_new_one_is_never_deleted(branch: OpenBranch, tmp_path: Path) -> None:
    first, further = made(branch, tmp_path, 2), made(branch, tmp_path, 6)
    done = restore(first.path, branch.address, branch.database.clock.now(), replace=True, copies=tmp_path)
    after = made(branch, tmp_path, 1, keep=1)
    assert after.removed == (first.path,)
    # What was restored is the branch now; the tickets that it gave up are still there for people.
    assert [path for _, path in backups_in_order(tmp_path)] == [further.path, done.copy, after.path]


def test_after_a_restore_of_a_backup_from_the_future_no_number_comes_again(branch: OpenBranch, tmp_path: Path) -> None:
    future = made(branch, tmp_path, 2, ahead=YEAR).path
    issue(branch, 20)
    fresh = f"sqlite:///{(tmp_path / 'fresh.sqlite3').as_posix()}"
    restore(future, fresh, branch.database.clock.now())
    again = open_branch(fresh, clock=branch.database.clock)
    assert int(issue(again)[0][1:]) > 22
    again.close()


def test_backups_of_version_0_1_are_ordered_by_their_events_and_come_first(branch: OpenBranch, tmp_path: Path) -> None:
    old = [made(branch, tmp_path, 1, ahead=ahead).path for ahead in (YEAR, 0)]
    for path in old:
        as_version_0_1(path)
    new = made(branch, tmp_path, 1)
    assert [path for _, path in backups_in_order(tmp_path)] == [*old, new.path]
    assert manifest_of(new.path) == new.manifest
    assert manifest_of(old[0]).branches[0].version == 0
    address = f"sqlite:///{(tmp_path / 'again.sqlite3').as_posix()}"
    restore(old[0], address, branch.database.clock.now(), accept_key=UNSIGNED)


def as_version_0_1(archive: Path) -> None:
    """Write an archive again as version 0.1 did."""
    with zipfile.ZipFile(archive) as parts:
        content = {name: parts.read(name) for name in parts.namelist()}
    said = json.loads(content["manifest.json"])
    for head in said["branches"]:
        del head["version"]
    del said["key"], said["signature"]
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("manifest.json", json.dumps(said))
        parts.writestr("database.sqlite3", content["database.sqlite3"])


def test_what_cannot_be_read_and_backups_of_others_are_neither_counted_nor_deleted(
    branch: OpenBranch, tmp_path: Path
) -> None:
    broken, other = made(branch, tmp_path, 1).path, made(branch, tmp_path, 1).path
    broken.write_bytes(broken.read_bytes()[:-5000])
    with zipfile.ZipFile(other) as parts:
        content = {name: parts.read(name) for name in parts.namelist()}
    with zipfile.ZipFile(other, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr(
            "manifest.json", content["manifest.json"].replace(branch.database.branch_id.hex.encode(), b"0" * 32)
        )
        parts.writestr("database.sqlite3", content["database.sqlite3"])
    last = made(branch, tmp_path, 1, keep=1)
    assert last.removed == ()
    assert {path.name for path in tmp_path.glob("nobat-*")} == {broken.name, other.name, last.path.name}


def test_the_doctor_passes_a_fresh_branch_and_notes_a_wrong_clock(
    branch: OpenBranch, tmp_path: Path, clock: VirtualClock
) -> None:
    assert check_backups(tmp_path / "none").state is State.OK
    last = make_backup(branch.address, tmp_path, clock.now())
    assert check_backups(tmp_path, clock.now()).state is State.OK
    last = made(branch, tmp_path, 1)
    found = check_backups(tmp_path, clock.now())
    assert (found.state, found.found) == (State.OK, f"2, the latest is {last.path.name}")
    future = made(branch, tmp_path, 1, ahead=YEAR).path
    assert future.name in check_backups(tmp_path, clock.now()).found
    made(branch, tmp_path, 1)
    clock.advance(2 * YEAR)
    assert check_backups(tmp_path, clock.now()).state is State.NOTE
