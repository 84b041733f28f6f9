"""What was erased does not come back with a backup: a restore erases it again before anybody can read it."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import text

from shared.bootstrap import OpenBranch, open_branch
from shared.office.audit.model import SYSTEM
from shared.platform.db.engine import sqlite_file
from shared.upkeep.backup.make import make_backup
from shared.upkeep.backup.restore import restore
from shared.upkeep.retention.model import ErasureReason, KeptKind
from tests.helpers.kept_texts import days_later, play_day


def kept_in(address: str) -> tuple[int, ...]:
    """Return how many notes, comments and notes about days a database holds."""
    branch = open_branch(address)
    try:
        return tuple(state.kept for state in branch.retention.preview().kinds[:4])
    finally:
        branch.close()


def faults_in(address: str) -> tuple[object, ...]:
    branch = open_branch(address)
    try:
        return branch.check.run().faults
    finally:
        branch.close()


def restored(branch: OpenBranch, archive: Path, folder: Path) -> None:
    now = branch.database.clock.now()
    branch.database.close_idle_connections()
    restore(archive, branch.address, now, replace=True, copies=folder / "copies")


def test_a_request_of_one_visitor_outlives_a_restore(branch: OpenBranch, tmp_path: Path) -> None:
    first, _second = play_day(branch, 2)
    backup = make_backup(branch.address, tmp_path, branch.database.clock.now())
    branch.retention.erase_visit(first.ticket.id, ErasureReason.VISITOR, SYSTEM)
    before = branch.summary.figures(first.day)
    restored(branch, backup.path, tmp_path)
    assert kept_in(branch.address) == (1, 1, 1, 0)
    assert branch.summary.figures(first.day) == before
    assert faults_in(branch.address) == ()
    lines = {(line.ticket_id, line.reason) for line in branch.retention.log()}
    assert (first.ticket.id, ErasureReason.VISITOR) in lines


def test_a_second_restore_still_knows_the_request(branch: OpenBranch, tmp_path: Path) -> None:
    empty = make_backup(branch.address, tmp_path / "empty", branch.database.clock.now())
    (visit,) = play_day(branch)
    full = make_backup(branch.address, tmp_path / "full", branch.database.clock.now())
    branch.retention.erase_visit(visit.ticket.id, ErasureReason.VISITOR, SYSTEM)
    # The first backup is older than the visit: only the log that was carried over remembers it.
    restored(branch, empty.path, tmp_path)
    assert faults_in(branch.address) == ()
    restored(branch, full.path, tmp_path)
    assert kept_in(branch.address) == (0, 0, 1, 0)
    assert faults_in(branch.address) == ()


def test_what_was_erased_by_age_stays_erased(branch: OpenBranch, tmp_path: Path) -> None:
    play_day(branch, 2)
    days_later(branch, 10)
    play_day(branch, close=False)
    backup = make_backup(branch.address, tmp_path, branch.database.clock.now())
    branch.settings.change("keep_ticket_notes_days", 5, SYSTEM)
    assert branch.retention.run(SYSTEM) == {KeptKind.TICKET_NOTES: 2}
    branch.settings.change("keep_ticket_notes_days", 300, SYSTEM)
    restored(branch, backup.path, tmp_path)
    assert kept_in(branch.address) == (1, 3, 2, 0)
    assert faults_in(branch.address) == ()


def test_the_shorter_of_both_terms_holds(branch: OpenBranch, tmp_path: Path) -> None:
    play_day(branch)
    days_later(branch, 10)
    play_day(branch, close=False)
    backup = make_backup(branch.address, tmp_path, branch.database.clock.now())
    # The keeper has not come to it: the log knows nothing of it yet.
    branch.settings.change("keep_comments_days", 5, SYSTEM)
    restored(branch, backup.path, tmp_path)
    assert kept_in(branch.address) == (2, 1, 2, 0)
    assert branch.settings.values().keep_comments_days == 365
    assert faults_in(branch.address) == ()


def test_a_backup_in_another_place_is_erased_by_its_own_terms(branch: OpenBranch, tmp_path: Path, empty: str) -> None:
    play_day(branch)
    days_later(branch, 10)
    branch.settings.change("keep_ticket_notes_days", 5, SYSTEM)
    play_day(branch, close=False)
    backup = make_backup(branch.address, tmp_path, branch.database.clock.now())
    restore(backup.path, empty, branch.database.clock.now())
    assert kept_in(empty) == (1, 2, 2, 0)
    assert faults_in(empty) == ()


def test_a_clock_that_is_ahead_at_the_restore_erases_nothing_by_age(branch: OpenBranch, tmp_path: Path) -> None:
    play_day(branch)
    backup = make_backup(branch.address, tmp_path, branch.database.clock.now())
    days_later(branch, 5000)
    # Into a file of its own folder: a restore removes what looks days old beside it.
    address = f"sqlite:///{(tmp_path / 'restored.sqlite3').as_posix()}"
    restore(backup.path, address, branch.database.clock.now())
    assert kept_in(address) == (1, 1, 1, 0)


def test_the_log_of_a_damaged_file_is_read_before_a_backup_replaces_it(branch: OpenBranch, tmp_path: Path) -> None:
    file = sqlite_file(branch.address)
    if file is None:
        pytest.skip("a server repairs its own files")
    (visit,) = play_day(branch)
    backup = make_backup(branch.address, tmp_path, branch.database.clock.now())
    branch.retention.erase_visit(visit.ticket.id, ErasureReason.VISITOR, SYSTEM)
    branch.database.shorten_log()
    with branch.database.read() as tx:
        (page,) = tx.execute(text("SELECT rootpage FROM sqlite_master WHERE name = 'day_notes'")).scalars()
    branch.database.close()
    with file.open("rb+") as stream:
        stream.seek((page - 1) * 4096)
        stream.write(b"\xff" * 4096)
    restored(branch, backup.path, tmp_path)
    assert kept_in(branch.address) == (0, 0, 1, 0)
    assert sqlite3.connect(file).execute("PRAGMA integrity_check").fetchone() == ("ok",)
