"""Where a branch can be moved to: a server's database, in one transaction, or a new file, in one step."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Any, Protocol

import psycopg
from sqlalchemy import Connection, Engine, func, select, text
from sqlalchemy.exc import DBAPIError

from shared.platform.addresses import without_passwords
from shared.platform.db.base import metadata
from shared.platform.db.engine import lift_time_limits, open_engine
from shared.platform.db.faults import as_user_errors
from shared.platform.db.sqlite import WRITES
from shared.platform.errors import UserError
from shared.upkeep.backup.errors import MOVE_BAD_TEXT, MOVE_NOT_THE_SAME, MOVE_TARGET_IN_USE, MOVE_UNDER_WAY
from shared.upkeep.backup.rows import Counted, fingerprint_of_file, fingerprint_on_server, put_in
from shared.upkeep.backup.swap_in import put_file
from shared.upkeep.migrations.schema import SchemaState, create_tables, schema_state

#: The key of the advisory lock that allows only one move into a database at a time: "move" in numbers.
LOCK_KEY = 0x6D6F7665

#: Gets a checked file and the number of rows of each of its tables.
Put = Callable[[Path, Mapping[str, int]], None]


class MoveStep(StrEnum):
    """The steps of a move, in order."""

    LOOK = "look"
    COPY = "copy"
    PROVE = "prove"
    PUT = "put"
    COMPARE = "compare"
    CHECK = "check"


class Listener(Protocol):
    """Gets the progress of a move."""

    def began(self, step: MoveStep) -> None:
        """A step starts; the previous one has succeeded."""
        ...

    def rows(self, table: str, done: int, whole: int) -> None:
        """`done` of all rows have been copied or compared; `table` is the current one."""
        ...


@contextmanager
def into_server(target: str, listener: Listener) -> Iterator[Put]:
    """Open the one transaction that writes everything; it commits after the comparison."""
    engine = open_engine(target, "nobat-move")
    try:
        with (
            as_user_errors(),
            engine.connect() as fresh,
            fresh.execution_options(**{WRITES: True}).begin() as transaction,
        ):
            connection = transaction.connection
            lift_time_limits(connection)
            if not connection.execute(select(func.pg_try_advisory_xact_lock(LOCK_KEY))).scalar():
                raise UserError(MOVE_UNDER_WAY)
            empty = _is_empty(engine, connection)

            def put(file: Path, counts: Mapping[str, int]) -> None:
                if empty:
                    create_tables(connection)
                _put_rows(file, connection, counts, listener)

            yield put
    finally:
        engine.dispose()


def _is_empty(engine: Engine, connection: Connection) -> bool:
    """Whether there are no tables yet; tables without a branch are accepted too. Raises MOVE_TARGET_IN_USE."""
    state = schema_state(engine)
    if state is SchemaState.EMPTY:
        return True
    tables = metadata.sorted_tables
    if state is not SchemaState.CURRENT or any(connection.execute(select(t).limit(1)).first() for t in tables):
        raise UserError(MOVE_TARGET_IN_USE, path=without_passwords(engine.url.render_as_string(hide_password=True)))
    return False


def _put_rows(file: Path, connection: Connection, counts: Mapping[str, int], listener: Listener) -> None:
    driver: Any = connection.connection.driver_connection
    connection.execute(text("SET LOCAL timezone = 'UTC'"))
    tables = metadata.sorted_tables
    with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as source:
        listener.began(MoveStep.PUT)
        counting = _Counting(listener, counts)
        for each in tables:
            with _told_by_server(each.name):
                put_in(source, driver, each, counting.of(each.name))
        listener.began(MoveStep.COMPARE)
        counting = _Counting(listener, counts)
        for each in tables:
            with _told_by_server(each.name):
                there = fingerprint_on_server(driver, each, counting.of(each.name))
            if there != fingerprint_of_file(source, each) or there[0] != counts.get(each.name, 0):
                raise UserError(MOVE_NOT_THE_SAME)


@contextmanager
def _told_by_server(name: str) -> Iterator[None]:
    """Turn the driver's errors into the same UserErrors as those of the engine."""
    try:
        yield
    except psycopg.DataError as fault:
        raise UserError(MOVE_BAD_TEXT, table=name) from fault
    except psycopg.Error as fault:
        raise DBAPIError.instance("COPY", None, fault, psycopg.Error) from fault


class _Counting:
    """Counts rows over all tables."""

    def __init__(self, listener: Listener, counts: Mapping[str, int]) -> None:
        self._listener = listener
        self._whole = sum(counts.values())
        self._done = 0

    def of(self, name: str) -> Counted:
        """Return a function that gets the number of further rows of one table."""

        def add(more: int) -> None:
            self._done += more
            self._listener.rows(name, self._done, self._whole)

        return add


@contextmanager
def into_file(target: Path, listener: Listener) -> Iterator[Put]:
    """The checked copy becomes the new file in one step."""
    _refuse(target)

    def put(file: Path, _counts: Mapping[str, int]) -> None:
        listener.began(MoveStep.PUT)
        _refuse(target)
        put_file(file, target, dict)

    yield put


def _refuse(target: Path) -> None:
    if target.exists():
        raise UserError(MOVE_TARGET_IN_USE, path=str(target))
