"""After a restore no number is issued a second time, and the holder of a lost one gets a message (STANDARDS I9)."""

import shutil
import sqlite3
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from shared.bootstrap import OpenBranch, open_branch
from shared.office.audit.model import AuditKind
from shared.platform.clock import VirtualClock
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from shared.queue.tickets.errors import NUMBER_LOST, UNKNOWN_TICKET
from shared.queue.tickets.model import IssueRequest, LostNumbers
from shared.upkeep.backup.make import make_backup
from shared.upkeep.backup.restore import restore
from shared.upkeep.backup.swap_in import Versions, put_file
from tests.helpers.branches import open_sample_branch, service_id

TODAY = datetime(2026, 11, 20, tzinfo=UTC).date()


def issue(branch: OpenBranch, number: int = 1, service: str = "passport-replace") -> list[str]:
    """Issue tickets and return their numbers."""
    made = []
    for _ in range(number):
        request = IssueRequest(new_id(), (service_id(branch, service),), "kk")
        made.append(branch.visitor.issue(request, "kiosk-1").ticket.display)
    return made


def test_numbers_go_on_behind_those_that_the_backup_does_not_know(
    branch: OpenBranch, clock: VirtualClock, tmp_path: Path
) -> None:
    issue(branch, 3)
    backup = make_backup(branch.address, tmp_path, clock.now()).path
    clock.advance(600)
    issue(branch, 2)
    issue(branch, 1, "driving-licence")
    done = restore(backup, branch.address, clock.now(), replace=True, copies=tmp_path / "before", by="marat")
    prefix = issue(branch, 1, "driving-licence")[0][0]
    assert set(done.lost["almaly"]) == {
        LostNumbers(TODAY, "D", 4, 5, certain=True),
        LostNumbers(TODAY, prefix, 1, 1, certain=True),
    }
    assert issue(branch) == ["D006"]
    assert branch.check.run().faults == ()


def test_a_lost_number_is_told_at_the_counter_at_the_kiosk_and_to_the_manager(
    branch: OpenBranch, clock: VirtualClock, tmp_path: Path
) -> None:
    backup = make_backup(branch.address, tmp_path, clock.now()).path
    issue(branch, 2)
    clock.advance(60)
    restore(backup, branch.address, clock.now(), replace=True, copies=tmp_path / "before", by="marat")
    for ask in (branch.visitor.find, branch.feedback.find_visit):
        with pytest.raises(UserError) as told:
            ask("D002")
        assert (told.value.code, told.value.values) == (NUMBER_LOST, {"number": "D002"})
        with pytest.raises(UserError) as told:
            ask("D003")
        assert told.value.code is UNKNOWN_TICKET
    (notice,) = branch.notices.open_notices()
    assert (notice.subject, notice.detail) == ("restored", "D001–D002")
    entry = branch.audit.entries(clock.now() - timedelta(days=1), clock.now() + timedelta(days=1))[0]
    assert entry.kind is AuditKind.DATABASE_RESTORED
    assert entry.details["by"] == "marat"
    assert entry.details["backup"] == backup.name
    assert entry.details["lost"] == ["2026-11-20 D001–D002"]


def test_a_backup_that_misses_nothing_loses_nothing(branch: OpenBranch, clock: VirtualClock, tmp_path: Path) -> None:
    issue(branch, 3)
    backup = make_backup(branch.address, tmp_path, clock.now()).path
    clock.advance(60)
    done = restore(backup, branch.address, clock.now(), replace=True, copies=tmp_path / "before")
    assert done.lost == {"almaly": ()}
    assert branch.notices.open_notices() == ()
    assert issue(branch) == ["D004"]


def test_an_old_backup_restored_twice_still_repeats_no_number(
    branch: OpenBranch, clock: VirtualClock, tmp_path: Path
) -> None:
    backup = make_backup(branch.address, tmp_path, clock.now()).path
    given: list[str] = []
    for _ in range(3):
        given += issue(branch, 2)
        clock.advance(60)
        restore(backup, branch.address, clock.now(), replace=True, copies=tmp_path / "before")
        assert branch.check.run().faults == ()
    given += issue(branch)
    assert given == [f"D{number:03d}" for number in range(1, 8)]


def test_days_that_the_backup_does_not_know_keep_their_lost_numbers(
    branch: OpenBranch, clock: VirtualClock, tmp_path: Path
) -> None:
    issue(branch)
    backup = make_backup(branch.address, tmp_path, clock.now()).path
    clock.advance(3 * 86400)
    issue(branch, 4)
    done = restore(backup, branch.address, clock.now(), replace=True, copies=tmp_path / "before")
    assert done.lost["almaly"] == (LostNumbers(TODAY + timedelta(days=3), "D", 1, 4, certain=True),)
    assert issue(branch) == ["D005"]
    branch.summary.close_forgotten_days("keeper")
    assert branch.check.run().faults == ()


def test_where_nobody_can_tell_numbers_go_on_far_beyond(
    branch: OpenBranch, clock: VirtualClock, tmp_path: Path, empty: str
) -> None:
    issue(branch, 3)
    backup = make_backup(branch.address, tmp_path, clock.now()).path
    clock.advance(1)
    done = restore(backup, empty, clock.now())
    assert LostNumbers(TODAY, "D", 4, 200, certain=False) in done.lost["almaly"]
    again = open_branch(empty, clock=clock)
    assert issue(again) == ["D201"]
    with pytest.raises(UserError) as told:
        again.visitor.find("D150")
    assert told.value.code is NUMBER_LOST
    assert again.check.run().faults == ()
    again.close()


def test_a_lost_number_with_a_ticket_or_lost_twice_is_found_by_the_check(
    branch: OpenBranch, clock: VirtualClock, tmp_path: Path
) -> None:
    backup = make_backup(branch.address, tmp_path, clock.now()).path
    issue(branch, 2)
    restore(backup, branch.address, clock.now(), replace=True, copies=tmp_path / "before")
    issue(branch)
    with branch.database.write() as tx:
        tx.connection.exec_driver_sql("UPDATE lost_numbers SET first = 2, last = 3")
    assert "a lost number is nobody's" in {fault.rule for fault in branch.check.run().faults}
    with branch.database.write() as tx:
        tx.connection.exec_driver_sql("UPDATE lost_numbers SET first = 2, last = 2")
    assert "numbers without gaps" in {fault.rule for fault in branch.check.run().faults}


def test_of_a_damaged_file_the_numbers_that_can_be_read_count(tmp_path: Path, clock: VirtualClock) -> None:
    branch = open_sample_branch(tmp_path, clock)
    issue(branch, 2)
    backup = make_backup(branch.address, tmp_path / "backups", clock.now()).path
    issue(branch, 330)
    branch.close()
    file = tmp_path / "branch.sqlite3"
    content = bytearray(file.read_bytes())
    content[-40960:-20480] = b"\xa5" * 20480
    file.write_bytes(content)
    clock.advance(60)
    done = restore(backup, branch.address, clock.now(), replace=True)
    assert done.aside is not None
    again = open_branch(branch.address, clock=clock)
    assert issue(again) == ["D501"]
    assert again.check.run().faults == ()
    again.close()


@pytest.mark.slow
def test_of_tickets_taken_while_a_backup_is_restored_no_number_comes_twice(tmp_path: Path, clock: VirtualClock) -> None:
    branch = open_sample_branch(tmp_path, clock)
    backup = make_backup(branch.address, tmp_path / "backups", clock.now()).path
    enough = threading.Event()
    given: list[str] = []

    def keep_issuing() -> None:
        while not enough.is_set():
            given.extend(issue(branch))

    issuing = threading.Thread(target=keep_issuing)
    issuing.start()
    try:
        for _ in range(4):
            restore(backup, branch.address, clock.now(), replace=True, copies=tmp_path / "before")
    finally:
        enough.set()
        issuing.join()
    assert len(given) == len(set(given))
    assert branch.check.run().faults == ()
    branch.close()


def test_the_last_numbers_are_read_only_when_no_other_program_can_issue_one(
    tmp_path: Path, clock: VirtualClock
) -> None:
    branch = open_sample_branch(tmp_path, clock)
    branch.close()
    file, fresh = tmp_path / "branch.sqlite3", tmp_path / "fresh.sqlite3"
    shutil.copy(file, fresh)
    read = threading.Event()

    def finish() -> Versions:
        read.set()
        return {}

    with closing(sqlite3.connect(file, isolation_level=None)) as kiosk:
        kiosk.execute("BEGIN IMMEDIATE")
        restoring = threading.Thread(target=put_file, args=(fresh, file, finish))
        restoring.start()
        assert not read.wait(0.2)
        kiosk.execute("COMMIT")
        restoring.join()
    assert read.is_set()
