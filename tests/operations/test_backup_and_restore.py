"""A backup holds one whole moment of a branch, and a restore brings exactly that moment back."""

import os
import sqlite3
import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from shared.bootstrap import OpenBranch, open_branch
from shared.platform.clock import VirtualClock
from shared.platform.db.engine import open_engine
from shared.platform.db.errors import DATABASE_MISSING, NOT_A_NOBAT_DATABASE
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic
from shared.queue.tickets.model import Finish, IssueRequest
from shared.upkeep.backup.archive import checksum, pack, unpack, verify
from shared.upkeep.backup.errors import BACKUP_BROKEN, BACKUP_MISSING, BACKUP_NEWER, RESTORE_NEEDS_REPLACE
from shared.upkeep.backup.make import make_backup
from shared.upkeep.backup.restore import restore
from shared.upkeep.migrations.known import HEAD, KNOWN
from shared.upkeep.migrations.upgrade import run_migrations
from tests.helpers.branches import service_id, sign_in
from tests.helpers.databases import Databases


def issue(branch: OpenBranch, number: int = 1) -> str:
    """Issue tickets and return the last one's number."""
    display = ""
    for _ in range(number):
        request = IssueRequest(new_id(), (service_id(branch, "passport-replace"),), "kk")
        display = branch.visitor.issue(request, "kiosk-1").ticket.display
    return display


@pytest.fixture
def busy(branch: OpenBranch) -> OpenBranch:
    """A branch with a visit that is over, one that goes on and two people who wait."""
    session = sign_in(branch, "aigerim", "3")
    issue(branch, 4)
    for finish in (True, False):
        branch.desk.call_next(session.id, new_id())
        branch.desk.serve(session.id, new_id())
        if finish:
            branch.desk.finish(session.id, Finish("completed"), new_id())
    return branch


def tickets(address: str) -> list[str]:
    """Return what a database says about all its tickets, steps and events."""
    branch = open_branch(address)
    try:
        with branch.database.read() as tx:
            return [
                str(row)
                for name in ("tickets", "ticket_steps", "ticket_events", "staff_members", "ratings")
                for row in sorted(str(tuple(row)) for row in tx.connection.exec_driver_sql(f"SELECT * FROM {name}"))
            ]
    finally:
        branch.close()


def test_a_restored_branch_is_the_branch_that_was_backed_up(
    busy: OpenBranch, clock: VirtualClock, tmp_path: Path, empty: str
) -> None:
    backup = make_backup(busy.address, tmp_path, clock.now())
    done = restore(backup.path, empty, clock.now())
    assert tickets(empty) == tickets(busy.address)
    assert (done.lost_tickets, done.copy, done.aside, done.upgraded_from) == (0, None, None, None)
    again = open_branch(empty, clock=clock)
    assert again.check.run().faults == ()
    assert issue(again) == "D005"
    again.close()


def test_a_backup_tells_what_is_in_it(busy: OpenBranch, clock: VirtualClock, tmp_path: Path) -> None:
    backup = make_backup(busy.address, tmp_path, clock.now())
    assert backup.path.name == "nobat-almaly-20261120-050000Z.zip"
    manifest = verify(backup.path)
    assert manifest == backup.manifest
    assert (manifest.schema, manifest.faults, manifest.counts["tickets"]) == (HEAD, 0, 4)
    assert manifest.branches[0].seq == busy.check.run().events == manifest.counts["ticket_events"]
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith((".", "copy"))] == []


def test_a_branch_on_a_server_can_be_taken_to_one_computer(
    busy: OpenBranch, clock: VirtualClock, tmp_path: Path
) -> None:
    backup = make_backup(busy.address, tmp_path / "backups", clock.now())
    address = f"sqlite:///{(tmp_path / 'one.sqlite3').as_posix()}"
    restore(backup.path, address, clock.now())
    taken = open_branch(address, clock=clock)
    assert taken.check.run() == busy.check.run()
    assert taken.views.waiting_counts() == busy.views.waiting_counts()
    taken.close()
    (mode,) = sqlite3.connect(tmp_path / "one.sqlite3").execute("PRAGMA journal_mode").fetchone()
    assert mode == "wal"


def test_a_good_database_is_not_replaced_without_saying_so(
    busy: OpenBranch, clock: VirtualClock, tmp_path: Path
) -> None:
    backup = make_backup(busy.address, tmp_path, clock.now())
    issue(busy, 3)
    before = tickets(busy.address)
    with pytest.raises(UserError) as told:
        restore(backup.path, busy.address, clock.now())
    assert told.value.code is RESTORE_NEEDS_REPLACE
    assert told.value.values["tickets"] == 3
    assert tickets(busy.address) == before


def test_a_replaced_database_is_kept_first_and_windows_in_use_see_the_change(
    busy: OpenBranch, clock: VirtualClock, tmp_path: Path
) -> None:
    backup = make_backup(busy.address, tmp_path, clock.now())
    then = tickets(busy.address)
    issue(busy, 3)
    later, seen = tickets(busy.address), busy.database.versions()
    clock.advance(60)
    done = restore(backup.path, busy.address, clock.now(), replace=True, copies=tmp_path / "before")
    assert done.lost_tickets == 3
    assert tickets(busy.address) == then
    # The branch that was open all the time continues with the restored records, after all numbers issued.
    assert issue(busy) == "D008"
    now = busy.database.versions()
    assert all(now[topic] > version for topic, version in seen.items())
    assert Topic.QUEUE in now
    assert done.copy is not None
    restore(done.copy, busy.address, clock.now(), replace=True, copies=tmp_path / "before")
    assert tickets(busy.address) == later


def test_of_another_history_all_tickets_would_be_lost(
    busy: OpenBranch, clock: VirtualClock, tmp_path: Path, databases: Databases
) -> None:
    backup = make_backup(busy.address, tmp_path, clock.now())
    with busy.database.write() as tx:
        tx.connection.exec_driver_sql(f"UPDATE ticket_events SET hash = '{'f' * 64}'")
    with pytest.raises(UserError) as told:
        restore(backup.path, busy.address, clock.now())
    assert told.value.values["tickets"] == 4


def test_only_the_newest_backups_are_kept(busy: OpenBranch, clock: VirtualClock, tmp_path: Path) -> None:
    letter = tmp_path / "letter.zip"
    letter.write_text("not ours", encoding="utf-8")
    other = tmp_path / "nobat-astana-20200101-000000Z.zip"
    other.write_text("another branch's", encoding="utf-8")
    made = []
    for _ in range(4):
        clock.advance(3600)
        made.append(make_backup(busy.address, tmp_path, clock.now(), keep=2).path)
    assert sorted(tmp_path.iterdir()) == sorted([letter, other, *made[2:]])


def test_two_backups_of_one_second_are_two_files(busy: OpenBranch, clock: VirtualClock, tmp_path: Path) -> None:
    names = {make_backup(busy.address, tmp_path, clock.now(), keep=3).path.name for _ in range(4)}
    assert len(names) == 4
    assert {path.name for path in tmp_path.iterdir()} == {
        f"nobat-almaly-20261120-050000Z{further}.zip" for further in ("-2", "-3", "-4")
    }


def test_records_that_break_a_rule_are_backed_up_but_never_replace_whole_ones(
    busy: OpenBranch, clock: VirtualClock, tmp_path: Path
) -> None:
    whole = make_backup(busy.address, tmp_path, clock.now(), keep=1).path
    with busy.database.write() as tx:
        tx.connection.exec_driver_sql("UPDATE tickets SET number = 77 WHERE number = 2")
    clock.advance(3600)
    faulty = make_backup(busy.address, tmp_path, clock.now(), keep=1)
    assert faulty.manifest.faults > 0
    assert faulty.path.name.endswith("-faulty.zip")
    assert whole.exists()
    clock.advance(3600)
    again = make_backup(busy.address, tmp_path, clock.now(), keep=1)
    assert again.removed == (faulty.path,)
    assert whole.exists()


def test_what_a_killed_program_left_is_removed_after_a_day(
    busy: OpenBranch, clock: VirtualClock, tmp_path: Path
) -> None:
    left = tmp_path / ".nobat-unfinished-x"
    left.mkdir()
    # The branch's clock may say anything: what another program writes now stays.
    make_backup(busy.address, tmp_path, clock.now() + timedelta(days=365 * 500))
    assert left.exists()
    two_days_ago = time.time() - 2 * 86400
    os.utime(left, (two_days_ago, two_days_ago))
    make_backup(busy.address, tmp_path, clock.now())
    assert not left.exists()


def test_a_backup_of_an_older_version_is_upgraded(busy: OpenBranch, clock: VirtualClock, tmp_path: Path) -> None:
    old = tmp_path / "old.sqlite3"
    engine = open_engine(f"sqlite:///{old.as_posix()}")
    run_migrations(engine, KNOWN[0])
    engine.dispose()
    backup = make_backup(f"sqlite:///{old.as_posix()}", tmp_path / "old", clock.now())
    assert backup.manifest.schema == KNOWN[0]
    fresh = f"sqlite:///{(tmp_path / 'fresh.sqlite3').as_posix()}"
    assert restore(backup.path, fresh, clock.now()).upgraded_from == KNOWN[0]
    engine = open_engine(fresh)
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() == HEAD
    engine.dispose()


def test_a_backup_of_a_newer_version_is_refused(busy: OpenBranch, clock: VirtualClock, tmp_path: Path) -> None:
    backup = make_backup(busy.address, tmp_path, clock.now())
    database, newer = tmp_path / "database.sqlite3", tmp_path / "newer.zip"
    manifest = unpack(backup.path, database)
    pack(database, replace(manifest, schema="9999"), newer)
    before = tickets(busy.address)
    with pytest.raises(UserError) as told:
        restore(newer, busy.address, clock.now(), replace=True)
    assert told.value.code is BACKUP_NEWER
    assert tickets(busy.address) == before


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE tickets SET number = 77 WHERE number = 2",
        "UPDATE ticket_events SET details = '{\"forged\": true}' WHERE seq = 3",
        "DELETE FROM ticket_events WHERE seq = 3",
        "CREATE TRIGGER t AFTER INSERT ON tickets BEGIN DELETE FROM ratings; END",
        "CREATE VIEW v AS SELECT * FROM tickets",
    ],
)
def test_a_backup_that_was_changed_afterwards_is_refused_even_with_a_right_checksum(
    harm: str, busy: OpenBranch, clock: VirtualClock, tmp_path: Path
) -> None:
    backup = make_backup(busy.address, tmp_path, clock.now())
    database, forged = tmp_path / "database.sqlite3", tmp_path / "forged.zip"
    manifest = unpack(backup.path, database)
    changed = sqlite3.connect(database)
    changed.execute(harm)
    changed.commit()
    changed.close()
    from_now = replace(manifest, size=database.stat().st_size, sha256=checksum(database))
    pack(database, from_now, forged)
    before = tickets(busy.address)
    with pytest.raises(UserError) as told:
        restore(forged, busy.address, clock.now(), replace=True)
    assert told.value.code is BACKUP_BROKEN
    assert tickets(busy.address) == before


def test_a_missing_file_is_told(busy: OpenBranch, clock: VirtualClock, tmp_path: Path) -> None:
    with pytest.raises(UserError) as told:
        restore(tmp_path / "none.zip", busy.address, clock.now())
    assert told.value.code is BACKUP_MISSING


def test_somebody_elses_database_is_neither_backed_up_nor_replaced(
    busy: OpenBranch, clock: VirtualClock, tmp_path: Path, empty: str
) -> None:
    backup = make_backup(busy.address, tmp_path, clock.now())
    engine = open_engine(empty)
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE recipes (name VARCHAR(20))")
    for attempt in (
        lambda: make_backup(empty, tmp_path, clock.now()),
        lambda: restore(backup.path, empty, clock.now(), replace=True),
    ):
        with pytest.raises(UserError) as told:
            attempt()
        assert told.value.code is NOT_A_NOBAT_DATABASE
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM recipes").scalar() == 0
    engine.dispose()


def test_an_empty_address_has_nothing_to_back_up(clock: VirtualClock, tmp_path: Path, empty: str) -> None:
    with pytest.raises(UserError) as told:
        make_backup(empty, tmp_path / "backups", clock.now())
    assert told.value.code is DATABASE_MISSING
    assert list((tmp_path / "backups").iterdir()) == []
