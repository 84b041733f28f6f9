"""The floor of everything that is committed: the engine's own one-row insert and durable commit, without our code."""

import sqlite3
from typing import Protocol

import psycopg

from shared.platform.db.engine import postgres_conninfo, sqlite_file
from shared.platform.db.sqlite import SQLITE_BUSY_MILLISECONDS
from shared.platform.ids import new_id

BODY = "x" * 100
_TABLE = "CREATE TABLE IF NOT EXISTS floor (id VARCHAR(32) PRIMARY KEY, body TEXT NOT NULL)"


class Floor(Protocol):
    """Commits one row at a time."""

    def commit(self) -> None:
        """Insert one row and commit it durably."""
        ...

    def close(self) -> None:
        """Give the connection back."""
        ...


class SqliteFloor:
    """Python's own SQLite with the settings that the product uses."""

    def __init__(self, file: str) -> None:
        self._connection = sqlite3.connect(file, isolation_level=None)
        for setting in (f"busy_timeout={SQLITE_BUSY_MILLISECONDS}", "journal_mode=WAL", "synchronous=FULL"):
            self._connection.execute(f"PRAGMA {setting}")
        self._connection.execute(_TABLE)

    def commit(self) -> None:
        """Insert one row and commit it durably."""
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.execute("INSERT INTO floor VALUES (?, ?)", (new_id().hex, BODY))
        self._connection.execute("COMMIT")

    def close(self) -> None:
        """Give the connection back."""
        self._connection.close()


class PostgresFloor:
    """psycopg on the same server."""

    def __init__(self, conninfo: str) -> None:
        self._connection = psycopg.connect(conninfo, connect_timeout=5)
        self._connection.execute("SELECT pg_advisory_xact_lock(1)")  # two processes must not make the table at once
        self._connection.execute(_TABLE)
        self._connection.commit()

    def commit(self) -> None:
        """Insert one row and commit it durably."""
        self._connection.execute("INSERT INTO floor VALUES (%s, %s)", (new_id().hex, BODY))
        self._connection.commit()

    def close(self) -> None:
        """Give the connection back."""
        self._connection.close()


def open_floor(address: str) -> Floor:
    """Return the floor of a database of its own on the same disk or server as the measured one."""
    file = sqlite_file(address)
    return PostgresFloor(postgres_conninfo(address)) if file is None else SqliteFloor(str(file))
