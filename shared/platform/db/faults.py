"""Maps the faults of the databases to errors for people, and says which of them a later try may not meet.

A fault is recognised by its code; its text changes with version and language. Only a refusal to connect has no code.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError

from shared.platform.db.errors import (
    DATABASE_DAMAGED,
    DATABASE_FORBIDS,
    DATABASE_FULL,
    DATABASE_LOST,
    DATABASE_NOT_TRUSTED,
    DATABASE_READ_ONLY,
    DATABASE_REFUSES,
)
from shared.platform.errors import FOLDER_NOT_WRITABLE, ErrorCode, UserError

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
#: PostgreSQL has no code for a file that may not grow although the disk is not full, as with a quota. The text of a
#: server that speaks another language is not recognised; then the fault counts as a mistake of the program.
_NO_FILE_GROWS = "could not extend file"
#: Serialization, deadlock, a lock not given in time, too many connections, idle for too long, shutting down, starting.
_POSTGRES_PASSING = {"40001", "40P01", "55P03", "53300", "25P03", "25P04", "57P01", "57P02", "57P03"}
#: SQLSTATE class 08: the connection.
_CONNECTION = "08"

#: Before a session begins libpq gives no code, only a text: its own, which is English, or the server's after "FATAL:".
#: What it says when the other end has no TLS, or a certificate that is not trusted.
_NOT_TRUSTED = (
    "certificate verify failed",
    "does not match host name",
    "does not support ssl",
    "root certificate file",
    "response to ssl negotiation",
    "wrong version number",
    "weak sslmode",
)
_REFUSED = "fatal:"
#: Refusals that end without anybody's help; of several servers, one may only be away.
_REFUSED_FOR_NOW = (
    "starting up", "shutting down", "not yet accepting", "too many", "reserved for", "recovery",
    "connection refused", "timeout", "timed out", "no route", "session is read-only", "is in hot standby",
)  # fmt: skip


class PassingError(UserError):
    """A fault that a later try may not meet; shown as DATABASE_LOST. A commit in progress may have succeeded."""

    def __init__(self) -> None:
        super().__init__(DATABASE_LOST)


@contextmanager
def as_user_errors(on_damage: Callable[[], object] | None = None) -> Iterator[None]:
    """Raise database faults that a person can do something about as UserError; other faults pass through.

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
    """Return the code for a person, or None for a fault that is a mistake of the program."""
    if is_passing(fault):
        return DATABASE_LOST
    if isinstance(fault.orig, sqlite3.Error):
        return _SQLITE.get(_sqlite_code(fault.orig))
    if _sqlstate(fault) == "XX000" and _NO_FILE_GROWS in str(fault.orig):
        return DATABASE_FULL
    return _POSTGRES.get(_sqlstate(fault))


def is_passing(fault: DBAPIError) -> bool:
    """Return whether a later try may not meet the fault: another writer was first, or the connection was lost."""
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
    # The first program on a full disk: there is no room for the shared-memory file.
    if code == sqlite3.SQLITE_IOERR_SHMSIZE:
        return sqlite3.SQLITE_FULL
    # The last byte of an extended code is the primary code.
    return code & 0xFF


def _server_gave_up(fault: DBAPIError) -> bool:
    """Return whether the server ended the connection or itself, with whatever code; it restarts afterwards."""
    diagnosis = getattr(fault.orig, "diag", None)
    return getattr(diagnosis, "severity_nonlocalized", None) in ("FATAL", "PANIC")


def _sqlstate(fault: DBAPIError) -> str:
    return getattr(fault.orig, "sqlstate", None) or ""


def refusal(fault: BaseException | None) -> UserError | None:
    """Return the error for a connection that was refused, or None when a later try may succeed.

    The codes are DATABASE_NOT_TRUSTED and DATABASE_REFUSES, each with `problem`: the text of the library or the server.
    """
    text = str(fault)
    lower = text.lower()
    if any(sign in lower for sign in _REFUSED_FOR_NOW):
        return None
    if any(sign in lower for sign in _NOT_TRUSTED):
        return UserError(DATABASE_NOT_TRUSTED, problem=_plain(text))
    if _REFUSED in lower:
        return UserError(DATABASE_REFUSES, problem=_plain(text))
    return None


def _plain(text: str) -> str:
    """Return the last part of "connection to server … failed: FATAL:  password … failed"."""
    line = next((line for line in text.splitlines() if " failed: " in line), text)
    problem = line.rpartition(" failed: ")[2].removeprefix("FATAL:").strip()
    return problem.splitlines()[0].rstrip(".") if problem else text.strip()


def must_be_mended(problem: Exception) -> bool:
    """Return whether the database is there, but its disk is full or can only be read, until a person mends that."""
    if not isinstance(problem, UserError):
        return False
    if problem.code is FOLDER_NOT_WRITABLE:
        return Path(str(problem.values.get("path", ""))).exists()
    return problem.code in (DATABASE_FULL, DATABASE_READ_ONLY)


def worth_waiting(problem: Exception) -> bool:
    """Return whether the same address may work a moment later although nobody changes anything.

    Yes for a server that is away, a disk that does not answer, and a damaged file, which the keeper repairs; also for
    what a person must mend (`must_be_mended`). No for a wrong password and a missing or foreign database.
    """
    if not isinstance(problem, UserError):
        return False
    if must_be_mended(problem):
        return True
    if problem.code not in (DATABASE_DAMAGED, DATABASE_LOST):
        return False
    cause = problem.__cause__
    while cause is not None and not isinstance(cause, DBAPIError):
        cause = cause.__cause__
    return cause is None or refusal(cause.orig) is None
