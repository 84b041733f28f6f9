"""Opens the engine for a database address."""

import importlib
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from shared.platform.addresses import without_passwords
from shared.platform.db.errors import BAD_DATABASE_URL
from shared.platform.db.sqlite import open_sqlite
from shared.platform.errors import UserError


def open_engine(address: str, application: str = "nobat", *, every_commit_kept: bool = True) -> Engine:
    """Return an engine for `sqlite:///FILE` or `postgresql+psycopg://…`; nothing is connected yet.

    Without `every_commit_kept` a SQLite file does not wait for the disk at each commit: a power cut may undo the latest
    changes, never damage the file. Only for what can simply be done again, such as simulated days.

    Raises UserError: BAD_DATABASE_URL for any other address, NETWORK_PATH for a SQLite file on a network drive,
    FOLDER_NOT_WRITABLE when the file's folder cannot be written.
    """
    url = parse_address(address)
    if url.get_backend_name() == "sqlite":
        return open_sqlite(url, every_commit_kept=every_commit_kept)
    engine: Engine = _postgres().open_postgres(url, application)
    return engine


def parse_address(address: str) -> URL:
    """Return the parsed address. Raises UserError(BAD_DATABASE_URL)."""
    try:
        url = make_url(address)
    except (ArgumentError, ValueError):
        raise UserError(BAD_DATABASE_URL, address=without_passwords(address)) from None
    if url.drivername in ("sqlite", "sqlite+pysqlite") and url.database and url.database != ":memory:":
        return url
    if url.drivername == "postgresql+psycopg" and url.database:
        return url
    raise UserError(BAD_DATABASE_URL, address=without_passwords(address))


def sqlite_file(address: str) -> Path | None:
    """Return the file of a SQLite address, or None for another database."""
    url = parse_address(address)
    return Path(url.database) if url.get_backend_name() == "sqlite" and url.database else None


def postgres_conninfo(address: str, application: str = "nobat") -> str:
    """Return a PostgreSQL address as a libpq connection string, for connections outside the pool."""
    conninfo: str = _postgres().conninfo(parse_address(address), application)
    return conninfo


def _postgres() -> Any:
    # Loaded by name: a branch on one PC never needs PostgreSQL's driver.
    return importlib.import_module("shared.platform.db.postgres")


def lift_time_limits(connection: Connection) -> None:
    """Lift the server's time limits in a transaction that copies or changes years of records; SQLite has none.

    Call it before the transaction's first statement.
    """
    if connection.dialect.name != "postgresql":
        return
    # The client's own limit (`BoundedConnection`) returns when the connection goes back to the pool.
    driver: Any = connection.connection.driver_connection
    driver.hurried = False
    connection.execute(text("SET LOCAL statement_timeout = 0"))
    connection.execute(text("SET LOCAL idle_in_transaction_session_timeout = 0"))
