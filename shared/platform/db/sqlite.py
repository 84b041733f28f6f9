"""SQLite: where its file may be, the engine with safe settings, and how several processes take turns to write."""

import errno
import os
import random
import sqlite3
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, ExceptionContext
from sqlalchemy.exc import DBAPIError, DisconnectionError, OperationalError

from shared.platform.db.errors import NETWORK_PATH
from shared.platform.errors import FOLDER_NOT_WRITABLE, UserError
from shared.platform.live.file_identity import file_identity
from shared.platform.private_files import database_files, tighten

if sys.platform == "win32":
    from shared.platform.db.network_drives_windows import is_network_path
else:
    from shared.platform.db.network_drives_linux import is_network_path

#: Marks a connection that is going to write, so that SQLite takes its lock at the start.
WRITES = "nobat_writes"
#: Long, because waiting writers get their turn in no fixed order: on a very busy PC 5 s may be too short.
SQLITE_BUSY_MILLISECONDS = 20_000
#: Seconds between two tries to begin: at first, and at the least.
FIRST_PAUSE, SHORTEST_PAUSE = 0.006, 0.0005
#: After this many seconds of waiting the tries are twice as frequent as at first, after twice as many three times.
PATIENT_SECONDS = 0.05
#: How a commit is confirmed: only when it is on the disk, and where the last ones may be lost with the power.
KEPT, QUICK = "FULL", "NORMAL"
_SEEN = "nobat_file"


def open_sqlite(url: URL, *, every_commit_kept: bool) -> Engine:
    """Return the engine of a file. Raises UserError as `check_sqlite_path`."""
    file = Path(str(url.database))
    check_sqlite_path(file)
    # Values may be personal; a logged fault must not contain them.
    engine = create_engine(url, pool_size=4, max_overflow=8, hide_parameters=True)
    _disconnect_when_replaced(engine, file)

    @event.listens_for(engine, "connect")
    def _settings(connection: Any, _record: Any) -> None:
        # The driver must not begin transactions: they begin below, IMMEDIATE where they write. A deferred
        # transaction that reads first and then writes fails at once with "database is locked" (STANDARDS R-2).
        connection.isolation_level = None
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout={SQLITE_BUSY_MILLISECONDS}")
        # The journal mode is stored in the file, and another program's file must not be changed.
        tables = [name for (name,) in cursor.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        if not tables or "branches" in tables:
            # The log gets the rights of the file, so it must be private before there is one.
            if tighten(file):
                for each in database_files(file):
                    tighten(each)
            cursor.execute("PRAGMA journal_mode=WAL")
        cursor.execute(f"PRAGMA synchronous={KEPT if every_commit_kept else QUICK}")
        cursor.execute("PRAGMA foreign_keys=ON")
        # What is erased is overwritten in the file; not every build of SQLite does that on its own.
        cursor.execute("PRAGMA secure_delete=ON")
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

    @event.listens_for(engine, "handle_error")
    def _failed(context: ExceptionContext) -> None:
        # The log and the shared memory are made when a connection is opened; on a disk without inodes they cannot be.
        fault = context.original_exception
        cannot_open = getattr(fault, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_CANTOPEN
        if isinstance(fault, sqlite3.Error) and cannot_open and not _files_can_be_made(file.absolute().parent):
            fault.sqlite_errorcode, fault.sqlite_errorname = sqlite3.SQLITE_FULL, "SQLITE_FULL"

    return engine


def check_sqlite_path(file: Path) -> None:
    """Raise UserError when `file` must not or cannot be a database: NETWORK_PATH or FOLDER_NOT_WRITABLE.

    SQLite's write-ahead log needs memory shared by all users of the file, which no network drive gives.
    """
    folder = file.absolute().parent
    if is_network_path(file.absolute()):
        raise UserError(NETWORK_PATH, path=str(file))
    if not folder.is_dir() or not os.access(folder, os.W_OK):
        raise UserError(FOLDER_NOT_WRITABLE, path=str(folder))
    if file.exists() and not os.access(file, os.W_OK):
        raise UserError(FOLDER_NOT_WRITABLE, path=str(file))


def _files_can_be_made(folder: Path) -> bool:
    """Return False when the disk has no room for the two files that SQLite adds to a database."""
    try:
        with tempfile.TemporaryFile(dir=folder), tempfile.TemporaryFile(dir=folder):
            return True
    except OSError as fault:
        return fault.errno not in (errno.ENOSPC, errno.EDQUOT)


def begin_to_write(connection: sqlite3.Connection, patience_milliseconds: int) -> None:
    """Begin a writing transaction. Raises sqlite3.OperationalError when others write for longer than the patience.

    SQLite's own busy handler tries ever more seldom, down to ten times a second, so a long wait is overtaken by every
    newcomer. Here a longer wait means more frequent tries, so that turns are nearly in order of arrival: with sixteen
    processes that write all the time, the slowest hundredth waits about ten times the median, not a hundred times.
    """
    began = time.monotonic()
    waiting = threading.Event()
    connection.execute("PRAGMA busy_timeout=0")
    try:
        while True:
            try:
                connection.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError as fault:
                waited = time.monotonic() - began
                # The extended codes of "busy" hold the plain one in their last byte.
                if fault.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or waited >= patience_milliseconds / 1000:
                    raise
            else:
                return
            pause = max(SHORTEST_PAUSE, FIRST_PAUSE / (1 + waited / PATIENT_SECONDS))
            # A random part keeps waiting processes out of step.
            waiting.wait(pause * random.uniform(0.5, 1.0))  # noqa: S311 -- not a secret
    finally:
        connection.execute(f"PRAGMA busy_timeout={patience_milliseconds}")


def shorten_log(engine: Engine) -> bool:
    """Copy a file's write-ahead log into the file and empty it; return False when a reader or a fault prevented it."""
    try:
        with engine.connect() as connection:
            # Outside a transaction, because its own would prevent it.
            driver: Any = connection.connection.driver_connection
            # While it waits for a reader, nobody can write.
            driver.execute("PRAGMA busy_timeout = 200")
            try:
                (busy, _pages, _moved) = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            finally:
                # Its short timeout must not reach anybody else.
                connection.invalidate()
    except (sqlite3.Error, DBAPIError):
        return False
    return not busy


def _disconnect_when_replaced(engine: Engine, file: Path) -> None:
    """Disconnect the engine's connections when another file has replaced theirs.

    A damaged file is moved away while programs have it open; later writes into it would be lost. A missing file is not
    created again: an empty database would take the branch's place.
    """
    existed = file.exists()

    @event.listens_for(engine, "do_connect")
    def _connecting(_dialect: Any, _record: Any, _arguments: Any, _named: Any) -> None:
        nonlocal existed
        there = file.exists()
        if existed and not there:
            gone = sqlite3.DatabaseError("the database file is missing")
            # The keeper repairs a missing file like a damaged one.
            gone.sqlite_errorcode, gone.sqlite_errorname = sqlite3.SQLITE_CORRUPT, "SQLITE_CORRUPT"
            raise gone
        existed = True

    @event.listens_for(engine, "connect")
    def _connected(_connection: Any, record: Any) -> None:
        record.info[_SEEN] = file_identity(file)

    @event.listens_for(engine, "checkout")
    def _taken(_connection: Any, record: Any, _proxy: Any) -> None:
        if record.info.get(_SEEN) != file_identity(file):
            raise DisconnectionError("the database file was replaced")
