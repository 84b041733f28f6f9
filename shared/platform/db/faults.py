"""Tells which faults of the database a person can do something about, and which may be gone at the next try.

Judged by the codes of the databases, not by their words, which change with version and language.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError

from shared.platform.db.errors import (
    DATABASE_DAMAGED,
    DATABASE_FORBIDS,
    DATABASE_FULL,
    DATABASE_LOST,
    DATABASE_READ_ONLY,
)
from shared.platform.db.refusals import refusal
from shared.platform.errors import ErrorCode, UserError

_SQLITE = {
    sqlite3.SQLITE_FULL: DATABASE_FULL,
    sqlite3.SQLITE_READONLY: DATABASE_READ_ONLY,
    sqlite3.SQLITE_BUSY: DATABASE_LOST,
    sqlite3.SQLITE_LOCKED: DATABASE_LOST,
    sqlite3.SQLITE_PROTOCOL: DATABASE_LOST,
    sqlite3.SQLITE_IOERR: DATABASE_LOST,
    sqlite3.SQLITE_CANTOPEN: DATABASE_LOST,
    sqlite3.SQLITE_CORRUPT: DATABASE_DAMAGED,
    sqlite3.SQLITE_NOTADB: DATABASE_DAMAGED,
}
_SQLITE_PASSING = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL}

_POSTGRES = {
    "53100": DATABASE_FULL,
    "25006": DATABASE_READ_ONLY,
    "42501": DATABASE_FORBIDS,  # the role of this computer has no right to it
    "57014": DATABASE_LOST,  # a statement took too long: it would again
    "58030": DATABASE_LOST,  # the server's disk failed
}
#: Serialization, deadlock, a lock not given in time, too many connections, idle for too long, shutting down, starting.
_POSTGRES_PASSING = {"40001", "40P01", "55P03", "53300", "25P03", "25P04", "57P01", "57P02", "57P03"}
#: SQLSTATE class 08: the connection.
_CONNECTION = "08"


class PassingError(UserError):
    """A fault that may be gone a moment later; told as DATABASE_LOST. A commit on the way may have succeeded."""

    def __init__(self) -> None:
        super().__init__(DATABASE_LOST)


@contextmanager
def told_kindly(on_damage: Callable[[], object] | None = None) -> Iterator[None]:
    """Turn the database's own faults that a person can do something about into a UserError; others pass through.

    Raises UserError: DATABASE_FULL, DATABASE_READ_ONLY, DATABASE_DAMAGED, DATABASE_FORBIDS, DATABASE_REFUSES,
    DATABASE_NOT_TRUSTED, and DATABASE_LOST, the last as PassingError where a later try may succeed. `on_damage` is
    called before DATABASE_DAMAGED.
    """
    try:
        yield
    except DBAPIError as fault:
        refused = None if _sqlstate(fault) or isinstance(fault.orig, sqlite3.Error) else refusal(fault.orig)
        if refused is not None:
            raise refused from fault
        if is_passing(fault):
            raise PassingError from fault
        code = fault_code(fault)
        if code is None:
            raise
        if code is DATABASE_DAMAGED and on_damage is not None:
            on_damage()
        raise UserError(code) from fault


def fault_code(fault: DBAPIError) -> ErrorCode | None:
    """Return what a person is told, or None for a fault that is a mistake of the program."""
    if is_passing(fault):
        return DATABASE_LOST
    if isinstance(fault.orig, sqlite3.Error):
        return _SQLITE.get(_sqlite_code(fault.orig))
    return _POSTGRES.get(_sqlstate(fault))


def is_passing(fault: DBAPIError) -> bool:
    """Whether the fault may be gone at a later try: others were in the way, or the line broke."""
    if isinstance(fault.orig, sqlite3.Error):
        return _sqlite_code(fault.orig) in _SQLITE_PASSING
    state = _sqlstate(fault)
    if state:
        known = state in _POSTGRES_PASSING or state.startswith(_CONNECTION)
        return known or (state not in _POSTGRES and _server_gave_up(fault))
    # Without a code the server never answered: the connection was refused, cut, or had been closed before.
    return fault.connection_invalidated or isinstance(fault, OperationalError | InterfaceError)


def _sqlite_code(fault: sqlite3.Error) -> int:
    code: int = getattr(fault, "sqlite_errorcode", 0)
    # What the first program on a full disk meets: there is no room for the memory that it shares with others.
    if code == sqlite3.SQLITE_IOERR_SHMSIZE:
        return sqlite3.SQLITE_FULL
    # An extended code holds the plain one in its last byte.
    return code & 0xFF


def _server_gave_up(fault: DBAPIError) -> bool:
    """Whether the server told, with whatever code, that it ends this connection or itself: then it starts anew."""
    told = getattr(fault.orig, "diag", None)
    return getattr(told, "severity_nonlocalized", None) in ("FATAL", "PANIC")


def _sqlstate(fault: DBAPIError) -> str:
    return getattr(fault.orig, "sqlstate", None) or ""
