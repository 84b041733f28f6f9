"""The power is cut at any moment: of the files is left what was synced, and every confirmed ticket is there."""

import os
import random
import sqlite3
import threading
from pathlib import Path

import pytest

from shared.bootstrap import open_branch
from shared.platform.ids import new_id
from shared.queue.tickets.model import IssueRequest
from tests.helpers.apart import PATIENCE_SECONDS, start_apart
from tests.helpers.branches import morning_clock, open_sample_branch, service_id
from tests.trials.torture.faults import disk
from tests.trials.torture.faults.disk import DiskControl

pytestmark = pytest.mark.skipif(disk.available() is not None, reason=str(disk.available()))

ROUNDS = 6


def insert_for_ever(file: str, folder: str, synchronous: str, confirmed: str) -> None:
    """Insert rows into a table of one column, and write each number down after its commit."""
    disk.install(Path(folder))
    connection = sqlite3.connect(file, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute(f"PRAGMA synchronous={synchronous}")
    number = connection.execute("SELECT coalesce(max(n), 0) FROM rows").fetchone()[0]
    with Path(confirmed).open("a", encoding="ascii", buffering=1) as book:
        while True:
            number += 1
            connection.execute("INSERT INTO rows VALUES (?)", (number,))
            book.write(f"{number}\n")


def issue_for_ever(address: str, folder: str, confirmed: str) -> None:
    """A kiosk: issue tickets, and write each down after it was given."""
    disk.install(Path(folder))
    branch = open_branch(address, clock=morning_clock())
    wanted = service_id(branch, "id-card")
    with Path(confirmed).open("a", encoding="ascii", buffering=1) as book:
        while True:
            given = branch.visitor.issue(IssueRequest(new_id(), (wanted,), "kk"), f"kiosk-{os.getpid()}")
            book.write(f"{given.ticket.number}\n")


def wait_for_lines(file: Path, more: int) -> None:
    """Return when a file has so many more lines than now."""
    wanted = len(lines(file)) + more
    pause = threading.Event()
    for _ in range(PATIENCE_SECONDS * 100):
        if len(lines(file)) >= wanted:
            return
        pause.wait(0.01)
    raise AssertionError(f"{file} does not grow")


def lines(file: Path) -> list[int]:
    """Return the numbers in a file, of which the last may be half written."""
    return (
        [int(line) for line in file.read_text().splitlines(keepends=True) if line.endswith("\n")]
        if file.exists()
        else []
    )


def rows_lost(synchronous: str, tmp_path: Path, dice: random.Random) -> int:
    """Return how many confirmed rows some power cuts took away."""
    control = DiskControl(tmp_path / "disk")
    file, confirmed = tmp_path / "rows.sqlite3", tmp_path / "confirmed"
    made = sqlite3.connect(file)
    made.execute("CREATE TABLE rows (n INTEGER PRIMARY KEY)")
    made.close()
    lost = 0
    for _ in range(3):
        inserting = start_apart(insert_for_ever, str(file), str(control.folder), synchronous, str(confirmed))
        wait_for_lines(confirmed, dice.randint(50, 200))
        inserting.kill()
        inserting.join()
        control.cut_power()
        connection = sqlite3.connect(file)
        stored = {number for (number,) in connection.execute("SELECT n FROM rows")}
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        connection.close()
        lost += len(set(lines(confirmed)) - stored)
        confirmed.write_text("".join(f"{number}\n" for number in sorted(stored)))
    return lost


@pytest.mark.parametrize("synchronous", ["OFF", "NORMAL"])
def test_the_power_cut_is_real_rows_are_lost_without_syncs(synchronous: str, tmp_path: Path) -> None:
    assert rows_lost(synchronous, tmp_path, random.Random(1)) > 50


def test_with_a_sync_at_every_commit_nothing_confirmed_is_lost(tmp_path: Path) -> None:
    assert rows_lost("FULL", tmp_path, random.Random(2)) == 0


@pytest.mark.parametrize("more_survives", [False, True])
def test_confirmed_tickets_survive_power_cuts(more_survives: bool, tmp_path: Path) -> None:
    made = open_sample_branch(tmp_path)
    made.close()
    dice = random.Random(7)
    control, confirmed = DiskControl(tmp_path / "disk"), tmp_path / "confirmed"
    for _ in range(ROUNDS):
        kiosks = [start_apart(issue_for_ever, made.address, str(control.folder), str(confirmed)) for _ in range(2)]
        wait_for_lines(confirmed, dice.randint(1, 60))
        for kiosk in kiosks:
            kiosk.kill()
        for kiosk in kiosks:
            kiosk.join()
        control.cut_power(dice if more_survives else None)
        branch = open_branch(made.address, clock=morning_clock())
        found = branch.check.run()
        with branch.database.read() as tx:
            stored = {number for (number,) in tx.connection.exec_driver_sql("SELECT number FROM tickets")}
        branch.close()
        assert found.faults == ()
        assert set(lines(confirmed)) <= stored
        assert stored == set(range(1, found.tickets + 1))
    assert len(lines(confirmed)) > ROUNDS
