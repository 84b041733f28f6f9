"""Makes the SQLAlchemy engine for a database address, with the safe settings of each database."""

import importlib
import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, OperationalError

from shared.platform.db.errors import BAD_DATABASE_URL
from shared.platform.db.same_file import stay_with_the_file
from shared.platform.db.sqlite_files import check_sqlite_path
from shared.platform.db.sqlite_turns import begin_to_write
from shared.platform.errors import UserError

#: Marks a connection that is going to write, so that SQLite takes its lock at the start.
WRITES = "nobat_writes"

#: Long: waiting writers are served in no certain order, and on a very busy PC 5 s may leave one of many unserved.
SQLITE_BUSY_MILLISECONDS = 20_000


def open_engine(address: str, application: str = "nobat", *, every_commit_kept: bool = True) -> Engine:
    """Return an engine for `sqlite:///FILE` or `postgresql+psycopg://…`; nothing is connected yet.

    Without `every_commit_kept` a SQLite file does not wait for the disk at each commit: a power cut may undo the latest
    changes, never damage the file. Only for what can simply be done again, such as simulated days.

    Raises UserError: BAD_DATABASE_URL for any other address, NETWORK_PATH for a SQLite file on a network drive,
    FOLDER_NOT_WRITABLE when the file's folder cannot be written.
    """
    url = parse_address(address)
    if url.get_backend_name() == "sqlite":
        return _sqlite_engine(url, every_commit_kept)
    return _postgres_engine(url, application)


def parse_address(address: str) -> URL:
    """Return the parsed address. Raises UserError(BAD_DATABASE_URL)."""
    try:
        url = make_url(address)
    except (ArgumentError, ValueError):
        raise UserError(BAD_DATABASE_URL, address=address) from None
    if url.drivername in ("sqlite", "sqlite+pysqlite") and url.database and url.database != ":memory:":
        return url
    if url.drivername == "postgresql+psycopg" and url.database:
        return url
    raise UserError(BAD_DATABASE_URL, address=url.render_as_string(hide_password=True))


def sqlite_file(address: str) -> Path | None:
    """Return the file of a SQLite address, or None for another database."""
    url = parse_address(address)
    return Path(url.database) if url.get_backend_name() == "sqlite" and url.database else None


def postgres_conninfo(address: str, application: str = "nobat") -> str:
    """Return libpq's own spelling of a PostgreSQL address, for connections outside the pool: as safe as those in it."""
    # Loaded by name: a branch on one PC never needs PostgreSQL's driver.
    words: str = importlib.import_module("shared.platform.db.postgres_address").conninfo(
        parse_address(address), application
    )
    return words


def _sqlite_engine(url: URL, every_commit_kept: bool) -> Engine:
    file = Path(str(url.database))
    check_sqlite_path(file)
    # Values may be words of people; a fault that is logged does not tell them.
    engine = create_engine(url, pool_size=4, max_overflow=8, hide_parameters=True)
    stay_with_the_file(engine, file)

    @event.listens_for(engine, "connect")
    def _settings(connection: Any, _record: Any) -> None:
        # The driver must not begin transactions by itself: they begin below, IMMEDIATE where they write. A deferred
        # transaction that reads first and then writes fails at once with "database is locked" (STANDARDS R-2).
        connection.isolation_level = None
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout={SQLITE_BUSY_MILLISECONDS}")
        # The journal's kind is written into the file, and another program's file must stay as it is.
        tables = [name for (name,) in cursor.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        if not tables or "branches" in tables:
            cursor.execute("PRAGMA journal_mode=WAL")
        cursor.execute(f"PRAGMA synchronous={'FULL' if every_commit_kept else 'NORMAL'}")
        cursor.execute("PRAGMA foreign_keys=ON")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        if not connection.get_execution_options().get(WRITES, False):
            connection.exec_driver_sql("BEGIN")
            return
        driver = connection.connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        try:
            begin_to_write(driver, SQLITE_BUSY_MILLISECONDS)
        except sqlite3.OperationalError as fault:
            raise OperationalError("BEGIN IMMEDIATE", None, fault) from fault

    return engine


def _postgres_engine(url: URL, application: str) -> Engine:
    # Loaded by name: a branch on one PC never needs PostgreSQL's driver.
    words = importlib.import_module("shared.platform.db.postgres_address").connection_words(url, application)
    engine = create_engine(
        url,
        pool_pre_ping=True,
        pool_recycle=1800,
        pool_size=4,
        max_overflow=8,
        hide_parameters=True,
        connect_args=words,
    )
    importlib.import_module("shared.platform.db.postgres_connection").bind(engine)
    return engine
