"""Faults of the databases are judged by their codes, whatever their words are."""

import sqlite3

import psycopg
import pytest
from psycopg import errors
from sqlalchemy.exc import DBAPIError, InterfaceError, InternalError, OperationalError

from shared.platform.db.errors import DATABASE_FULL, DATABASE_LOST, DATABASE_READ_ONLY
from shared.platform.db.faults import PassingError, as_user_errors, fault_code, is_passing
from shared.platform.errors import ErrorCode, UserError

LOST, FULL, READ_ONLY = DATABASE_LOST, DATABASE_FULL, DATABASE_READ_ONLY


def of_sqlite(code: int) -> DBAPIError:
    fault = sqlite3.OperationalError("слова на другом языке")
    fault.sqlite_errorcode = code
    return OperationalError("SELECT 1", None, fault)


@pytest.mark.parametrize(
    ("code", "told", "passing"),
    [
        (sqlite3.SQLITE_FULL, FULL, False),
        (sqlite3.SQLITE_READONLY, READ_ONLY, False),
        (sqlite3.SQLITE_READONLY_DIRECTORY, READ_ONLY, False),
        (sqlite3.SQLITE_BUSY, LOST, True),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, LOST, True),
        (sqlite3.SQLITE_LOCKED, LOST, True),
        (sqlite3.SQLITE_IOERR_FSYNC, LOST, False),
        (sqlite3.SQLITE_CANTOPEN, LOST, False),
        (sqlite3.SQLITE_ERROR, None, False),
    ],
)
def test_codes_of_sqlite(code: int, told: ErrorCode | None, passing: bool) -> None:
    assert fault_code(of_sqlite(code)) is told
    assert is_passing(of_sqlite(code)) is passing


@pytest.mark.parametrize(
    ("kind", "told", "passing"),
    [
        (errors.DiskFull, FULL, False),
        (errors.ReadOnlySqlTransaction, READ_ONLY, False),
        (errors.TooManyConnections, LOST, True),
        (errors.AdminShutdown, LOST, True),
        (errors.CrashShutdown, LOST, True),
        (errors.CannotConnectNow, LOST, True),
        (errors.SerializationFailure, LOST, True),
        (errors.DeadlockDetected, LOST, True),
        (errors.LockNotAvailable, LOST, True),
        (errors.ConnectionFailure, LOST, True),
        (errors.IdleInTransactionSessionTimeout, LOST, True),
        (errors.QueryCanceled, LOST, False),
        (errors.IoError, LOST, False),
        (errors.UndefinedTable, None, False),
        (errors.UniqueViolation, None, False),
    ],
)
def test_codes_of_postgresql(kind: type[psycopg.Error], told: ErrorCode | None, passing: bool) -> None:
    fault = DBAPIError("SELECT 1", None, kind("Wörter einer anderen Sprache"))
    assert fault_code(fault) is told
    assert is_passing(fault) is passing


@pytest.mark.parametrize(
    "fault",
    [
        OperationalError("COMMIT", None, psycopg.OperationalError("the connection is lost")),
        InterfaceError("SELECT 1", None, psycopg.InterfaceError("the connection is closed")),
        InternalError("SELECT 1", None, psycopg.InternalError("?"), connection_invalidated=True),
    ],
)
def test_a_server_that_never_answered_is_a_passing_fault(fault: DBAPIError) -> None:
    assert is_passing(fault)


def test_a_passing_fault_is_told_like_a_lost_database() -> None:
    with pytest.raises(PassingError) as told, as_user_errors():
        raise of_sqlite(sqlite3.SQLITE_BUSY)
    assert told.value.code is LOST


def test_a_file_of_the_server_that_may_not_grow_is_a_full_disk() -> None:
    told = 'could not extend file "base/16384/16583": File too large'
    assert fault_code(InternalError("INSERT", None, psycopg.errors.InternalError_(told))) is FULL
    assert fault_code(InternalError("INSERT", None, psycopg.errors.InternalError_("cache lookup failed"))) is None


def test_a_full_disk_is_told_and_a_mistake_passes_through() -> None:
    with pytest.raises(UserError) as told, as_user_errors():
        raise of_sqlite(sqlite3.SQLITE_FULL)
    assert told.value.code is FULL
    with pytest.raises(OperationalError), as_user_errors():
        raise of_sqlite(sqlite3.SQLITE_ERROR)
