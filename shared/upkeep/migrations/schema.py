"""Makes the tables of a new database and finds out whether a database fits this program; needs no Alembic at start."""

import importlib
import sqlite3
from enum import StrEnum
from pathlib import Path

from sqlalchemy import Connection, Engine, Table, inspect, text
from sqlalchemy.exc import DBAPIError, OperationalError

from shared.platform.db.base import metadata
from shared.platform.db.errors import DATABASE_DAMAGED, DATABASE_LOST
from shared.platform.db.faults import as_user_errors, fault_code, refusal
from shared.platform.db.high_water_mark import load_high_water_marks
from shared.platform.db.sqlite import WRITES
from shared.platform.errors import UserError
from shared.subjects import SEALED_TABLES, TABLES
from shared.upkeep.migrations.known import HEAD, KNOWN

VERSION_TABLE = "alembic_version"


class SchemaState(StrEnum):
    """How a database fits this program."""

    EMPTY = "empty"
    CURRENT = "current"
    OLDER = "older"
    NEWER = "newer"
    FOREIGN = "foreign"


def schema_state(engine: Engine) -> SchemaState:
    """Return how the database fits.

    Raises UserError: DATABASE_LOST when it cannot be reached, DATABASE_REFUSES, DATABASE_NOT_TRUSTED, DATABASE_DAMAGED,
    DATABASE_FULL when not even reading can begin.
    """
    try:
        with engine.connect() as connection:
            names = set(inspect(connection).get_table_names())
            if not names:
                if _was_ours(engine):
                    raise UserError(DATABASE_DAMAGED)
                return SchemaState.EMPTY
            if VERSION_TABLE not in names or "branches" not in names:
                return SchemaState.FOREIGN
            version = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    except OperationalError as fault:
        raise refusal(fault.orig) or UserError(fault_code(fault) or DATABASE_LOST) from fault
    except DBAPIError as fault:
        # SQLite says so of a damaged file, and when the file is something else altogether.
        if _was_ours(engine) or getattr(fault.orig, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_CORRUPT:
            raise UserError(DATABASE_DAMAGED) from fault
        return SchemaState.FOREIGN
    if version == HEAD:
        return SchemaState.CURRENT
    # A version that this program does not know was written by a later one.
    return SchemaState.OLDER if version in KNOWN else SchemaState.NEWER


def _was_ours(engine: Engine) -> bool:
    """Whether somebody remembers records of ours in a SQLite file that does not say so itself any more."""
    return engine.dialect.name == "sqlite" and bool(load_high_water_marks(Path(str(engine.url.database))))


def is_sealed(engine: Engine) -> bool:
    """Whether this is a sealed database of mystery shopping. Raises UserError(DATABASE_LOST)."""
    with as_user_errors(), engine.connect() as connection:
        return bool(sealed_tables(connection))


def sealed_tables(connection: Connection) -> tuple[Table, ...]:
    """Return the tables of mystery shopping in the order of their references; none in a branch."""
    return SEALED_TABLES if inspect(connection).has_table(SEALED_TABLES[0].name) else ()


def make_sealed_tables(connection: Connection) -> None:
    """Make the tables of mystery shopping inside a transaction of the caller's."""
    SEALED_TABLES[0].metadata.create_all(connection, tables=SEALED_TABLES)


def create_schema(engine: Engine, *, sealed: bool = False) -> None:
    """Make all tables of the newest version in an empty database, in one transaction, and write the version down.

    A `sealed` database has those of mystery shopping too, and nobody but its owner and its roles may connect to it.
    """
    with engine.connect() as fresh:
        connection = fresh.execution_options(**{WRITES: True})
        with connection.begin():
            if sealed:
                _seal(connection)
            create_tables(connection)


def _seal(connection: Connection) -> None:
    make_sealed_tables(connection)
    if connection.dialect.name == "postgresql":
        name = connection.dialect.identifier_preparer.quote(str(connection.engine.url.database))
        connection.execute(text(f"REVOKE ALL ON DATABASE {name} FROM PUBLIC"))


def create_tables(connection: Connection) -> None:
    """Make all tables of the newest version inside a transaction of the caller's, and write the version down."""
    metadata.create_all(connection, tables=TABLES)
    connection.execute(
        text(
            "CREATE TABLE alembic_version "
            "(version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
        )
    )
    connection.execute(text("INSERT INTO alembic_version VALUES (:version)"), {"version": HEAD})
    grant_again(connection)


def grant_again(connection: Connection, *, only_missing: bool = False) -> None:
    """Let the roles of a server's database do with its tables what they may, also with the new ones.

    With `only_missing` nothing is done where all rules of this version are there.
    """
    if connection.dialect.name == "postgresql":
        # Loaded by name: a branch on one PC never needs PostgreSQL's driver.
        importlib.import_module("shared.upkeep.db_roles.granting").renew_grants(connection, only_missing=only_missing)
