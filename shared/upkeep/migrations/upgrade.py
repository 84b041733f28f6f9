"""Brings an older database up to this program's version, with a copy of a SQLite file made first."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, func, inspect, select, text

from shared.office.audit.store import seal, set_up_digests_before_upgrade
from shared.platform.clock import SystemClock
from shared.platform.db.base import metadata
from shared.platform.db.database import Transaction
from shared.platform.db.engine import lift_time_limits, sqlite_file
from shared.platform.db.errors import DATABASE_MISSING, DATABASE_NEWER, NOT_A_NOBAT_DATABASE
from shared.platform.db.sqlite import WRITES
from shared.platform.errors import UserError
from shared.upkeep.migrations.known import HEAD
from shared.upkeep.migrations.schema import SchemaState, grant_again, schema_state

FOLDER = Path(__file__).parent
#: The number of the lock that upgrades of one database take; any other would do.
_UPGRADES = 0x6E6F6261


def upgrade(engine: Engine, address: str, now: datetime) -> Path | None:
    """Upgrade the database at `address`; a current one is left as it is.

    Returns the copy made before (SQLite), or None: nothing to do, or a server, whose copies its own tools make. On any
    fault the database is as it was. Raises UserError: DATABASE_MISSING (empty), DATABASE_NEWER, NOT_A_NOBAT_DATABASE.
    """
    state = schema_state(engine)
    if state is SchemaState.CURRENT:
        return None
    refused = {
        SchemaState.EMPTY: DATABASE_MISSING,
        SchemaState.NEWER: DATABASE_NEWER,
        SchemaState.FOREIGN: NOT_A_NOBAT_DATABASE,
    }
    if state in refused:
        raise UserError(refused[state])
    file = sqlite_file(address)
    copy = None if file is None else _copied(file, now)
    run_migrations(engine)
    return copy


def run_migrations(engine: Engine, version: str = HEAD) -> None:
    """Run the migrations up to `version` in one transaction; also on an empty database, from the first one on."""
    with engine.connect() as fresh:
        connection = fresh.execution_options(**{WRITES: True})
        with _foreign_keys_checked_at_the_end(connection), connection.begin():
            lift_time_limits(connection)
            if connection.dialect.name == "postgresql":
                # Of two upgrades at once the second waits, and then finds nothing left to do. On SQLite the
                # transaction itself is the lock.
                connection.execute(text("SET LOCAL lock_timeout = '5min'"))
                connection.execute(select(func.pg_advisory_xact_lock(_UPGRADES)))
            config = Config()
            config.set_main_option("script_location", FOLDER.as_posix().replace("%", "%%"))
            config.attributes["connection"] = connection
            before = _digests(connection)
            command.upgrade(config, version)
            if version == HEAD:
                _seal(connection, before)
            grant_again(connection)
            if connection.dialect.name == "sqlite" and connection.execute(text("PRAGMA foreign_key_check")).first():
                raise RuntimeError("the upgrade would have left rows without the rows they belong to")


def _branches(connection: Connection) -> list[UUID]:
    if "branches" not in inspect(connection).get_table_names():
        return []
    branches = metadata.tables["branches"]
    return list(connection.execute(select(branches.c.id)).scalars())


def _digests(connection: Connection) -> dict[UUID, dict[str, str]]:
    """Return the digests of every branch's set-up as it is stored now."""
    tx = Transaction(connection, SystemClock())
    return {branch_id: set_up_digests_before_upgrade(tx, branch_id) for branch_id in _branches(connection)}


def _seal(connection: Connection, before: Mapping[UUID, Mapping[str, str]]) -> None:
    """Record in the audit chains that the upgrade, and nobody else, has changed the set-up's tables."""
    tx = Transaction(connection, SystemClock())
    for branch_id in _branches(connection):
        seal(tx, branch_id, before.get(branch_id, {}))


@contextmanager
def _foreign_keys_checked_at_the_end(connection: Connection) -> Iterator[None]:
    """On SQLite a table is changed by copying it; meanwhile other tables point nowhere for a moment."""
    driver: Any = connection.connection.dbapi_connection
    if connection.dialect.name != "sqlite":
        yield
        return
    # The switch has no effect inside a transaction, so it is set on the driver's own connection before it begins.
    driver.execute("PRAGMA foreign_keys=OFF")
    try:
        yield
    finally:
        driver.execute("PRAGMA foreign_keys=ON")


def _copied(file: Path, now: datetime) -> Path:
    """Copy a SQLite file with everything that is still in its log, also while others use it."""
    copy = file.with_name(f"{file.stem}-before-{HEAD}-{now:%Y%m%d-%H%M%S}{file.suffix}")
    source, target = sqlite3.connect(file), sqlite3.connect(copy)
    try:
        source.backup(target)
    finally:
        target.close()
        source.close()
    return copy
