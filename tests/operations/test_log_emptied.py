"""The log of a SQLite file is emptied when a day is closed and after a backup; a lost log is noticed."""

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from installer.check_result import State
from installer.file_health import check_file
from installer.repairing import remember
from shared.bootstrap import OpenBranch, open_branch
from shared.office.audit.model import SYSTEM
from shared.platform.clock import VirtualClock
from shared.upkeep.backup.make import make_backup
from tests.helpers.branches import open_sample_branch
from tests.operations.test_keeper_heals import file_of, issue


def closed_today(branch: OpenBranch) -> None:
    """Close today."""
    branch.summary.close_day(branch.day.today(), SYSTEM)


def closed_next_morning(branch: OpenBranch) -> None:
    """Close the day of yesterday, which was forgotten."""
    assert isinstance(branch.database.clock, VirtualClock)
    branch.database.clock.advance(86400)
    branch.summary.close_forgotten_days("keeper")


def backed_up(branch: OpenBranch) -> None:
    """Make a backup."""
    make_backup(branch.address, file_of(branch).parent / "backups", branch.database.clock.now())


@pytest.mark.parametrize("end", [closed_today, closed_next_morning, backed_up])
def test_a_copy_of_the_file_alone_then_holds_every_ticket(
    end: Callable[[OpenBranch], None], tmp_path: Path, clock: VirtualClock
) -> None:
    branch = open_sample_branch(tmp_path, clock)
    other = sqlite3.connect(file_of(branch))  # the log stays as long as a program has the file open
    other.execute("SELECT count(*) FROM branches").fetchone()
    issue(branch, 5)
    end(branch)
    assert file_of(branch).with_name("branch.sqlite3-wal").stat().st_size == 0
    by_hand = tmp_path / "by hand.sqlite3"
    shutil.copyfile(file_of(branch), by_hand)
    branch.close()
    other.close()
    copy = open_branch(f"sqlite:///{by_hand.as_posix()}", clock=clock)
    found = copy.check.run()
    assert (found.tickets, found.faults) == (5, ())
    copy.close()


def test_a_log_that_is_read_all_the_time_hinders_nobody(tmp_path: Path, clock: VirtualClock) -> None:
    branch = open_sample_branch(tmp_path, clock)
    reader = sqlite3.connect(file_of(branch))
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM tickets").fetchone()
    issue(branch)
    closed_today(branch)
    backed_up(branch)
    assert branch.day.is_closed(branch.day.today())
    reader.close()
    branch.close()


def test_the_doctor_says_that_the_log_is_lost(tmp_path: Path, clock: VirtualClock) -> None:
    branch = open_sample_branch(tmp_path / "", clock)
    issue(branch, 5)
    remember(branch, file_of(branch))
    (tmp_path / "copy").mkdir()
    for end in ("", "-witness"):
        shutil.copyfile(f"{file_of(branch)}{end}", tmp_path / "copy" / f"branch.sqlite3{end}")
    branch.close()
    found = check_file(f"sqlite:///{(tmp_path / 'copy' / 'branch.sqlite3').as_posix()}")
    assert found.state is State.PROBLEM
    assert "branch.sqlite3-wal, which is not there" in found.found
