"""Quick check of a SQLite file: pages, tables, and the high-water mark of its records."""

import sqlite3
import time
from contextlib import closing
from enum import StrEnum
from pathlib import Path
from uuid import UUID

from shared.platform.config import BACKUP_FOLDER
from shared.platform.db.high_water_mark import load_high_water_marks, mark_file

#: A larger file is checked in part; the nightly check reads all of it.
QUICK_SECONDS = 2.0
#: SQLite's virtual machine steps between two checks of the time.
_STEPS = 5_000
#: What a damaged file may answer instead of "corrupt": a schema of nonsense, and less than the header promised.
_NONSENSE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR, sqlite3.SQLITE_FORMAT}


class Soundness(StrEnum):
    """The state of a file."""

    SOUND = "sound"
    DAMAGED = "damaged"
    GONE_BACK = "gone_back"  # undamaged, but its newest records are missing


def look_at(file: Path, seconds: float = QUICK_SECONDS, *, thorough: bool = False) -> Soundness:
    """Check a SQLite file for a limited time; another program's file is not checked.

    With `thorough` there is no time limit, and indexes are compared with their tables too.

    A missing file is damaged if there was a branch in it. Raises sqlite3.OperationalError when it cannot be checked
    now: locked, a failing disk.
    """
    said = load_high_water_marks(file)
    if not file.exists():
        return Soundness.DAMAGED if former_branch(file) else Soundness.SOUND
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=rw", uri=True, timeout=5)) as connection:
            until = time.monotonic() + seconds
            tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            if "branches" not in tables:
                return Soundness.DAMAGED if said else Soundness.SOUND
            if not thorough:
                connection.set_progress_handler(lambda: int(time.monotonic() > until), _STEPS)
            check = "PRAGMA integrity_check(1)" if thorough else "PRAGMA quick_check(1)"
            try:
                if connection.execute(check).fetchall() != [("ok",)]:
                    return Soundness.DAMAGED
            except sqlite3.OperationalError as fault:
                if _code(fault) != sqlite3.SQLITE_INTERRUPT:
                    raise
            connection.set_progress_handler(None, 0)
            queue = _ends(connection, "event_heads")
            registers = _ends(connection, "record_heads") if "record_heads" in tables else {}
            behind = any(
                queue.get(branch_id, 0) < each.seq or registers.get(branch_id, 0) < each.record_seq
                for branch_id, each in said.items()
            )
            return Soundness.GONE_BACK if behind else Soundness.SOUND
    except sqlite3.DatabaseError as fault:
        if _code(fault) in _NONSENSE or fault.sqlite_errorcode == sqlite3.SQLITE_IOERR_SHORT_READ:
            # Nobody knows whether a file without a high-water mark is ours.
            return Soundness.DAMAGED if said or _code(fault) == sqlite3.SQLITE_CORRUPT else Soundness.SOUND
        raise
    except (ValueError, TypeError):
        return Soundness.DAMAGED


def _ends(connection: sqlite3.Connection, table: str) -> dict[UUID, int]:
    """Return the number of each branch's last event, as a table of ends says."""
    rows = connection.execute(f"SELECT branch_id, seq FROM {table}")  # noqa: S608  -- a table's name of this program
    return {UUID(branch_id): int(seq) for branch_id, seq in rows}


def former_branch(file: Path) -> bool:
    """Whether other files show that a SQLite file, which is missing, held a branch; a first start has none of them.

    Backups count unless the folder has another database that they may come from.
    """
    log = file.with_name(f"{file.name}-wal")
    if any(mark.exists() for mark in (mark_file(file), healing_mark(file), log)):
        return True
    if any(file.parent.glob(f"{file.stem}-damaged-*{file.suffix}")):
        return True
    return not any(file.parent.glob("*.sqlite3")) and any((file.parent / BACKUP_FOLDER).glob("nobat-*.zip"))


def healing_mark(file: Path) -> Path:
    """Return the file that says which damaged file is being repaired, should the repair be interrupted."""
    return file.with_name(f"{file.name}-healing")


def _code(fault: sqlite3.Error) -> int:
    # An extended code holds the plain one in its last byte.
    return fault.sqlite_errorcode & 0xFF
