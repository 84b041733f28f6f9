"""Two who want to write to one SQLite file: the second waits for the first, and not for ever."""

import sqlite3
import threading
from pathlib import Path

import pytest

from shared.platform.db.sqlite import begin_to_write


def opened(file: Path) -> sqlite3.Connection:
    """Open the file as the product does, for use in any thread."""
    connection = sqlite3.connect(file, isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA journal_mode=WAL")
    return connection


def busy_timeout(connection: sqlite3.Connection) -> int:
    """Return how long other statements wait."""
    return int(connection.execute("PRAGMA busy_timeout").fetchone()[0])


def test_the_second_writer_waits_until_the_first_has_ended(tmp_path: Path) -> None:
    first, second = opened(tmp_path / "one.sqlite3"), opened(tmp_path / "one.sqlite3")
    first.execute("CREATE TABLE done (who TEXT)")
    begin_to_write(first, 20_000)
    begun = threading.Event()

    def write() -> None:
        begun.set()
        begin_to_write(second, 20_000)
        second.execute("INSERT INTO done VALUES ('second')")
        second.execute("COMMIT")

    other = threading.Thread(target=write)
    other.start()
    begun.wait(20)
    first.execute("INSERT INTO done VALUES ('first')")
    first.execute("COMMIT")
    other.join(120)
    assert [row[0] for row in first.execute("SELECT who FROM done ORDER BY rowid")] == ["first", "second"]
    assert busy_timeout(first) == busy_timeout(second) == 20_000
    first.close()
    second.close()


def test_patience_ends_with_what_sqlite_says(tmp_path: Path) -> None:
    first, second = opened(tmp_path / "one.sqlite3"), opened(tmp_path / "one.sqlite3")
    begin_to_write(first, 20_000)
    with pytest.raises(sqlite3.OperationalError, match="database is locked"):
        begin_to_write(second, 30)
    assert busy_timeout(second) == 30
    first.execute("ROLLBACK")
    begin_to_write(second, 30)
    assert second.in_transaction
    first.close()
    second.close()


def test_any_other_fault_is_told_at_once(tmp_path: Path) -> None:
    connection = opened(tmp_path / "one.sqlite3")
    begin_to_write(connection, 20_000)
    with pytest.raises(sqlite3.OperationalError, match="within a transaction"):
        begin_to_write(connection, 20_000)
    connection.close()
