"""Full disks, damaged files and copies while others write: nothing half-made, nothing lost, one sentence."""

import resource
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from installer import cli
from shared.bootstrap import OpenBranch, open_branch
from shared.platform.clock import VirtualClock
from shared.platform.db.errors import DATABASE_LOST
from shared.platform.errors import FOLDER_NOT_WRITABLE, UserError
from shared.platform.ids import new_id
from shared.queue.tickets.model import IssueRequest
from shared.upkeep.backup.errors import BACKUP_NOT_GOOD, RESTORE_NEEDS_REPLACE
from shared.upkeep.backup.make import make_backup
from shared.upkeep.backup.restore import restore
from tests.helpers.branches import open_sample_branch, service_id


def issue(branch: OpenBranch) -> None:
    """Issue one ticket."""
    branch.visitor.issue(IssueRequest(new_id(), (service_id(branch, "passport-replace"),), "kk"), "kiosk-1")


@pytest.fixture
def one(tmp_path: Path, clock: VirtualClock) -> OpenBranch:
    """A branch in a file of its own folder, with three tickets."""
    (tmp_path / "data").mkdir()
    branch = open_sample_branch(tmp_path / "data", clock)
    for _ in range(3):
        issue(branch)
    return branch


def file_of(branch: OpenBranch) -> Path:
    """Return a branch's file."""
    return Path(branch.address.removeprefix("sqlite:///"))


def test_a_full_disk_is_one_sentence_and_leaves_nothing(one: OpenBranch, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    one.close()
    for blocks in (40, 64, 128, 200):
        done = subprocess.run(
            [sys.executable, "-m", "installer.cli", "backup", "--database", one.address, "--to", str(folder)],
            capture_output=True,
            text=True,
            check=False,
            # The child may write no file larger than this, which fails like a full disk.
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (blocks * 1024, blocks * 1024)),  # noqa: B023
        )
        assert done.returncode == 1, done.stderr
        assert "disk is full" in done.stderr
        assert len(done.stderr.splitlines()) == 1
        assert list(folder.iterdir()) == []


def test_a_place_that_cannot_be_written_is_told(one: OpenBranch, clock: VirtualClock, tmp_path: Path) -> None:
    in_the_way = tmp_path / "backups"
    in_the_way.write_text("a file", encoding="utf-8")
    with pytest.raises(UserError) as told:
        make_backup(one.address, in_the_way / "deeper", clock.now())
    assert told.value.code is FOLDER_NOT_WRITABLE
    one.close()


def test_a_damaged_database_makes_no_backup_and_good_ones_stay(
    one: OpenBranch, clock: VirtualClock, tmp_path: Path
) -> None:
    good = make_backup(one.address, tmp_path / "backups", clock.now(), keep=1).path
    one.close()
    damage(file_of(one))
    clock.advance(60)
    with pytest.raises(UserError) as told:
        make_backup(one.address, tmp_path / "backups", clock.now(), keep=1)
    assert told.value.code is BACKUP_NOT_GOOD
    assert list((tmp_path / "backups").iterdir()) == [good]


def damage(file: Path) -> None:
    """Write nonsense over pages in the middle of a file."""
    content = bytearray(file.read_bytes())
    for page in range(5, 30):
        content[page * 4096 : page * 4096 + 300] = b"\xa5" * 300
    file.write_bytes(content)


@pytest.mark.parametrize("harm", [damage, lambda file: file.write_bytes(b"no database at all " * 1000)])
def test_a_damaged_database_is_set_aside_and_replaced(
    harm: Callable[[Path], object], one: OpenBranch, clock: VirtualClock, tmp_path: Path
) -> None:
    backup = make_backup(one.address, tmp_path / "backups", clock.now())
    one.close()
    file = file_of(one)
    harm(file)
    damaged = file.read_bytes()
    with pytest.raises(UserError) as told:
        restore(backup.path, one.address, clock.now())
    assert told.value.code is RESTORE_NEEDS_REPLACE
    assert file.read_bytes() == damaged
    done = restore(backup.path, one.address, clock.now(), replace=True)
    assert done.aside is not None
    assert done.lost_tickets is None
    assert done.aside.read_bytes() == damaged
    again = open_branch(one.address, clock=clock)
    assert again.check.run().tickets == 3
    again.close()


def test_a_backup_made_while_tickets_are_issued_is_whole(one: OpenBranch, tmp_path: Path, clock: VirtualClock) -> None:
    enough = threading.Event()

    def keep_issuing() -> None:
        while not enough.is_set():
            issue(one)

    issuing = threading.Thread(target=keep_issuing)
    issuing.start()
    try:
        made = [make_backup(one.address, tmp_path / "backups", clock.now()) for _ in range(5)]
    finally:
        enough.set()
        issuing.join()
    counts = [backup.manifest.counts["tickets"] for backup in made]
    assert counts == sorted(counts)
    assert all(backup.manifest.faults == 0 for backup in made)
    one.close()


def test_a_restore_while_tickets_are_issued_is_one_moment_for_everybody(
    one: OpenBranch, tmp_path: Path, clock: VirtualClock
) -> None:
    backup = make_backup(one.address, tmp_path / "backups", clock.now())
    enough = threading.Event()
    faults: list[object] = []

    def keep_issuing() -> None:
        while not enough.is_set():
            try:
                issue(one)
                faults.extend(one.check.run().faults)
            except UserError as told:
                # A busy file may make somebody wait too long; that is told, and nothing is lost.
                if told.code is not DATABASE_LOST:
                    faults.append(told)

    issuing = threading.Thread(target=keep_issuing)
    issuing.start()
    try:
        for _ in range(3):
            restore(backup.path, one.address, clock.now(), replace=True, copies=tmp_path / "before")
    finally:
        enough.set()
        issuing.join()
    assert faults == []
    assert one.check.run().faults == ()
    one.close()


def test_the_commands_tell_what_they_did(one: OpenBranch, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "backups"
    assert cli.main(["backup", "--database", one.address, "--to", str(folder), "--keep", "1"]) == 0
    assert "3 tickets and 3 events" in capsys.readouterr().out
    (archive,) = folder.iterdir()
    issue(one)
    assert cli.main(["restore", "--from", str(archive), "--database", one.address]) == 1
    told = capsys.readouterr()
    assert "would be lost: tickets – 1, cases – 0, appointments – 0. Nothing was changed. Add --replace" in told.err
    assert cli.main(["restore", "--from", str(archive), "--database", one.address, "--replace"]) == 0
    told = capsys.readouterr()
    assert "3 tickets and 3 events, checked" in told.out
    assert "The database that was there before is kept as" in told.out
    assert "1 tickets issued after the backup are not in it" in told.out
    assert len(list((tmp_path / "data" / "backups").iterdir())) == 1
    archive.write_text("nonsense", encoding="utf-8")
    assert cli.main(["restore", "--from", str(archive), "--database", one.address, "--replace"]) == 1
    assert f"{archive.name} cannot be restored: it is not a backup file." in capsys.readouterr().err
    one.close()


def test_a_faulty_backup_is_told(one: OpenBranch, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one.close()
    changed = sqlite3.connect(file_of(one))
    changed.execute("UPDATE tickets SET number = 77 WHERE number = 2")
    changed.commit()
    changed.close()
    assert cli.main(["backup", "--database", one.address, "--to", str(tmp_path / "backups")]) == 1
    assert "'nobat check' shows which" in capsys.readouterr().out
