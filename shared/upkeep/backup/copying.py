"""Copies a database in use into a SQLite file as one consistent snapshot, with the number of rows."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnClause, Connection, Engine, Table, column, func, insert, inspect, select, table, text
from sqlalchemy.exc import DBAPIError, OperationalError

from shared.platform.addresses import without_passwords
from shared.platform.db.engine import lift_time_limits, open_engine, sqlite_file
from shared.platform.db.errors import DATABASE_LOST, DATABASE_MISSING, DATABASE_NEWER, NOT_A_NOBAT_DATABASE
from shared.platform.db.records import as_stored
from shared.platform.db.sqlite import WRITES, shorten_log
from shared.platform.errors import UserError
from shared.platform.files.carrying import CHUNKS, carry_in_table
from shared.upkeep.migrations.schema import VERSION_TABLE, SchemaState, make_sealed_tables, schema_state, sealed_tables
from shared.upkeep.migrations.upgrade import run_migrations

#: Rows held in memory at a time; those with bytes of files are large.
ROWS_AT_ONCE = 5000
LARGE_ROWS = 16


def rows_at_once(name: str) -> int:
    """Return how many rows of a table are held in memory at a time."""
    return LARGE_ROWS if name == CHUNKS else ROWS_AT_ONCE


def copy_database(address: str, target: Path) -> dict[str, int]:
    """Copy the database at `address` into the new file `target`, while others keep using it.

    Returns the number of rows of every table at the moment of the copy. Raises UserError: DATABASE_MISSING,
    DATABASE_NEWER, NOT_A_NOBAT_DATABASE, DATABASE_LOST and whatever is wrong with the address; sqlite3.Error for a
    source that cannot be read or a target that cannot be written.
    """
    file = sqlite_file(address)
    if file is not None and not file.exists():
        raise UserError(DATABASE_MISSING, path=str(file))
    engine = open_engine(address, "nobat-backup")
    try:
        if file is not None and is_damaged(file):
            raise sqlite3.DatabaseError("the source is damaged")
        check_ours(engine)
        if file is None:
            return _copy_server(engine, target)
        counts = copy_file(file, target)
        carry_in_table(target, file)
        with closing(sqlite3.connect(target)) as copy:
            counts |= {name: count for name, count in count_rows(copy).items() if name == CHUNKS}
        # It may have grown, because it is never emptied while somebody reads.
        shorten_log(engine)
        return counts
    except DBAPIError as fault:
        if isinstance(fault.orig, sqlite3.Error):
            raise fault.orig from None
        if isinstance(fault, OperationalError):
            raise UserError(DATABASE_LOST) from fault
        raise
    finally:
        engine.dispose()


def copy_file(file: Path, target: Path) -> dict[str, int]:
    """Copy a SQLite file including its write-ahead log. Raises sqlite3.Error."""
    with (
        closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None)) as source,
        closing(sqlite3.connect(target)) as copy,
    ):
        # The copy is made inside this transaction, so the row counts match the copy.
        source.execute("BEGIN")
        counts = count_rows(source)
        source.backup(copy)
        source.execute("ROLLBACK")
    return counts


def is_damaged(file: Path) -> bool:
    """Whether a SQLite file is damaged. Raises sqlite3.OperationalError when it cannot be read now."""
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=rw", uri=True)) as connection:
            return connection.execute("PRAGMA quick_check(1)").fetchall() != [("ok",)]
    except sqlite3.OperationalError:
        raise
    except sqlite3.DatabaseError:
        return True


def count_rows(connection: sqlite3.Connection) -> dict[str, int]:
    """Return the number of rows of every table of a SQLite file except the version's."""
    names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    counts = {}
    for name in sorted(names):
        if name != VERSION_TABLE and not name.startswith("sqlite_"):
            query = select(func.count()).select_from(table(name))
            (counts[name],) = connection.execute(str(query.compile())).fetchone()
    return counts


def copy_tables(source: Connection, target: Connection, tables: list[Table]) -> None:
    """Copy all rows of these tables between two databases of the same version, in this order."""
    for each in tables:
        plain = as_stored(each)
        rows = source.execution_options(yield_per=rows_at_once(each.name)).execute(select(plain))
        for some in rows.mappings().partitions():
            target.execute(insert(plain), [dict(row) for row in some])


def check_ours(engine: Engine) -> None:
    """Raise UserError unless this is a database of ours that this program knows: MISSING, NEWER or NOT_A_NOBAT."""
    refused = {
        SchemaState.EMPTY: DATABASE_MISSING,
        SchemaState.NEWER: DATABASE_NEWER,
        SchemaState.FOREIGN: NOT_A_NOBAT_DATABASE,
    }
    state = schema_state(engine)
    if state in refused:
        raise UserError(refused[state], path=without_passwords(engine.url.render_as_string(hide_password=True)))


def _copy_server(engine: Engine, target: Path) -> dict[str, int]:
    """Copy a server's database, of whatever version, into a SQLite file of the same version."""
    made = open_engine(f"sqlite:///{target.as_posix()}")
    try:
        with engine.connect() as source, source.begin():
            source.execute(text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY"))
            lift_time_limits(source)
            version = source.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
            run_migrations(made, version)
            with made.connect() as fresh:
                copy = fresh.execution_options(**{WRITES: True})
                with copy.begin():
                    if sealed_tables(source):
                        make_sealed_tables(copy)
                    copy.execute(text("PRAGMA defer_foreign_keys = ON"))
                    return {name: _copy_plainly(source, copy, name) for name in _tables(copy)}
    finally:
        made.dispose()


def _tables(connection: Connection) -> list[str]:
    return sorted(name for name in inspect(connection).get_table_names() if name != VERSION_TABLE)


def _copy_plainly(source: Connection, copy: Connection, name: str) -> int:
    # Does not use the program's table declarations, which match only the newest version.
    columns: list[ColumnClause[Any]] = [column(found["name"]) for found in inspect(copy).get_columns(name)]
    plain, copied = table(name, *columns), 0
    for some in _pieces(source, plain):
        copy.execute(insert(plain), some)
        copied += len(some)
    return copied


def _pieces(source: Connection, plain: Any) -> Iterator[list[dict[str, Any]]]:
    rows = source.execution_options(yield_per=rows_at_once(plain.name)).execute(select(plain))
    for some in rows.mappings().partitions():
        yield [{key: _as_sqlite(value) for key, value in row.items()} for row in some]


def _as_sqlite(value: Any) -> Any:
    """Return a value as the program's column types keep it in a SQLite file."""
    if isinstance(value, UUID):
        return value.hex
    if isinstance(value, datetime):
        return value.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S.%f")
    if isinstance(value, time):
        return value.strftime("%H:%M:%S.%f")
    if isinstance(value, date):
        return value.isoformat()
    return value
