"""A missing database file is not taken for a first start where a branch has worked."""

import shutil
import sqlite3
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from installer import repairing
from installer.check_result import State
from installer.commands import run
from installer.commands.keeper import make_keeper
from installer.commands.run import ensure_branch, take_sample
from installer.doctor_checks import check_database
from installer.file_health import check_file
from installer.new_branch import make_branch
from installer.profile import default_profile_path, read_profile
from installer.repairing import remember
from shared.bootstrap import OpenBranch, open_branch
from shared.platform.clock import VirtualClock
from shared.platform.db.errors import DATABASE_DAMAGED
from shared.platform.db.high_water_mark import mark_file
from shared.platform.errors import UserError
from shared.platform.i18n.languages import Language
from shared.upkeep.backup import healing
from shared.upkeep.backup.errors import BRANCH_FILE_MISSING
from shared.upkeep.backup.make import make_backup
from shared.upkeep.backup.restore import restore
from shared.upkeep.backup.soundness import former_branch
from tests.helpers.branches import open_sample_branch
from tests.operations.test_keeper_heals import file_of, issue


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch, clock: VirtualClock) -> None:
    """Nobody else holds these files, and repairs happen while the branch is open."""
    monkeypatch.setattr(healing, "_SETTLING_SECONDS", 0.0)
    monkeypatch.setattr(repairing, "SystemClock", lambda: clock)


@pytest.fixture
def one(tmp_path: Path, clock: VirtualClock) -> Iterator[OpenBranch]:
    """A branch with thirty tickets, a backup that knows twenty of them, and a high-water mark."""
    branch = open_sample_branch(tmp_path, clock)
    issue(branch, 20)
    make_backup(branch.address, tmp_path / "backups", clock.now())
    issue(branch, 10)
    remember(branch, file_of(branch))
    yield branch
    branch.close()


def lose(branch: OpenBranch, *ends: str) -> None:
    """Remove the file of a branch, and the files next to it with these endings."""
    for end in ("", *ends):
        file_of(branch).with_name(file_of(branch).name + end).unlink(missing_ok=True)


def number_after(branch: OpenBranch) -> int:
    """Return the next number, and prove that this is the same branch with whole records."""
    again = open_branch(branch.address, clock=branch.database.clock)
    try:
        assert again.database.branch_id == branch.database.branch_id
        assert again.check.run().faults == ()
        return int(issue(again)[0][1:])
    finally:
        again.close()


def no_sample(*_anything: object) -> None:
    """Fail when a new branch would be made."""
    raise AssertionError


LEFT: dict[str, tuple[str, ...]] = {
    "high-water mark, log and backups": (),
    "high-water mark and backups": ("-wal", "-shm"),
    "log and backups": ("-witness",),
    "backups": ("-wal", "-shm", "-witness"),
}


@pytest.mark.parametrize("ends", LEFT.values(), ids=LEFT.keys())
def test_run_repairs_a_missing_file_and_no_number_comes_again(
    ends: tuple[str, ...], one: OpenBranch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run, "make_sample", no_sample)
    lose(one, *ends)
    ensure_branch(one.address, tmp_path / "backups", partial(take_sample, one.address))
    assert number_after(one) > 30
    # Only a log is kept for people.
    assert bool(list(tmp_path.glob("branch-damaged-*"))) is ("-wal" not in ends)


def test_a_log_that_holds_every_page_loses_nothing_even_without_a_backup(one: OpenBranch, tmp_path: Path) -> None:
    connection = sqlite3.connect(file_of(one))
    connection.execute("VACUUM")
    lose(one)
    shutil.rmtree(tmp_path / "backups")
    ensure_branch(one.address, tmp_path / "backups", partial(take_sample, one.address))
    connection.close()
    assert number_after(one) == 31


def test_a_program_that_is_open_waits_for_the_keeper_which_repairs_the_file(one: OpenBranch, tmp_path: Path) -> None:
    kiosk = open_branch(one.address, clock=one.database.clock)
    keeper = make_keeper(one, tmp_path / "backups", "keeper", threading.Event())
    assert keeper.tick()
    lose(one)
    for attempt in (lambda: issue(kiosk), lambda: open_branch(one.address)):
        with pytest.raises(UserError) as told:
            attempt()
        assert told.value.code is DATABASE_DAMAGED
    assert not keeper.tick()
    assert keeper.tick()
    assert int(issue(kiosk)[0][1:]) > 30
    assert kiosk.check.run().faults == ()
    kiosk.close()


def test_without_a_backup_run_and_init_refuse_and_leave_everything(one: OpenBranch, tmp_path: Path) -> None:
    lose(one)
    shutil.rmtree(tmp_path / "backups")
    left = {path.name: path.read_bytes() for path in tmp_path.glob("branch*") if not path.name.endswith("-lock")}
    refused: tuple[Callable[[], object], ...] = (
        # A guide would ask all its questions before the branch could be refused.
        lambda: ensure_branch(one.address, tmp_path / "backups", partial(pytest.fail, "the guide was opened")),
        lambda: make_branch(one.address, read_profile(default_profile_path())),
    )
    for attempt in refused:
        with pytest.raises(UserError) as told:
            attempt()
        assert told.value.code is BRANCH_FILE_MISSING
    now = {path.name: path.read_bytes() for path in tmp_path.glob("branch*") if not path.name.endswith("-lock")}
    assert now == left


def test_the_doctor_tells_a_missing_file_of_a_former_branch(one: OpenBranch, tmp_path: Path) -> None:
    lose(one)
    assert check_file(one.address).found == "missing, but a branch worked there"
    assert check_file(one.address).state is State.PROBLEM
    assert check_database(one.address, tmp_path, Language.EN).state is State.PROBLEM


def test_a_restore_in_place_of_a_missing_file_goes_on_after_its_high_water_mark(
    one: OpenBranch, tmp_path: Path
) -> None:
    (backup,) = (tmp_path / "backups").iterdir()
    issue(one, 300)
    remember(one, file_of(one))
    lose(one, "-wal", "-shm")
    restore(backup, one.address, one.database.clock.now())
    assert number_after(one) > 330
    assert not mark_file(file_of(one)).exists()


def test_a_first_start_is_a_first_start(tmp_path: Path) -> None:
    file = tmp_path / "branch.sqlite3"
    assert not former_branch(file)
    assert not former_branch(tmp_path / "none" / "branch.sqlite3")
    # Backups of another database of this folder say nothing about this one.
    (tmp_path / "backups").mkdir()
    (tmp_path / "backups" / "nobat-almaly-20261120-050000Z.zip").touch()
    (tmp_path / "other.sqlite3").touch()
    assert not former_branch(file)
