"""Checks a copy of a database: its pages, its rows, its event chains and the rules of the queue."""

import errno
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import column, select, table
from sqlalchemy.dialects.sqlite import dialect

from shared.bootstrap import open_branch
from shared.platform.db.errors import DATABASE_FULL, DATABASE_LOST, DATABASE_READ_ONLY
from shared.platform.errors import UserError
from shared.platform.live.topics import Topic
from shared.service_desk.cases.model.attachments import BYTES_RULE
from shared.upkeep.backup.copying import count_rows
from shared.upkeep.backup.faults import INCOMPLETE, RECORDS_DIFFER, UNEXPECTED_CONTENT, DamagedError
from shared.upkeep.backup.manifest import BranchHead

_DISK = {DATABASE_FULL, DATABASE_LOST, DATABASE_READ_ONLY}
_NO_ENTRIES = (0, "0" * 64)


@dataclass(frozen=True)
class Proof:
    """The content of an undamaged file: its version, rows per table, and where each branch's chain ends."""

    schema: str
    counts: Mapping[str, int]
    branches: tuple[BranchHead, ...]


def prove(file: Path) -> Proof:
    """Read every page of a SQLite file and return what is in it. Raises DamagedError; never changes the file."""
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=rw", uri=True)) as connection:
            connection.execute("PRAGMA trusted_schema = OFF")
            connection.execute("PRAGMA cell_size_check = ON")
            kinds = {kind for (kind,) in connection.execute("SELECT DISTINCT type FROM sqlite_master")}
            if not kinds <= {"table", "index"}:
                # A trigger could change data when the file is used.
                raise DamagedError(UNEXPECTED_CONTENT)
            if connection.execute("PRAGMA integrity_check(1)").fetchall() != [("ok",)]:
                raise DamagedError(INCOMPLETE)
            if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
                raise DamagedError(RECORDS_DIFFER)
            (schema,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            return Proof(str(schema), count_rows(connection), _heads(connection))
    except (sqlite3.Error, TypeError, ValueError):
        raise DamagedError(INCOMPLETE) from None


def broken_rules(file: Path, *, with_bytes: bool = True) -> int:
    """Return how many rules the records of a file of the newest version break, in all its branches; 0 is whole.

    Without `with_bytes` nothing is asked about the bytes of files, which are not in it.
    Raises DamagedError when the records cannot even be read, OSError when the disk fails.
    """
    with closing(sqlite3.connect(file)) as connection:
        codes = [code for (code,) in connection.execute("SELECT code FROM branches ORDER BY code")]
    found = 0
    for code in codes:
        try:
            branch = open_branch(
                f"sqlite:///{file.as_posix()}", application="nobat-backup", branch_code=code, sealed_too=True
            )
            try:
                found += sum(with_bytes or fault.rule != BYTES_RULE for fault in branch.check.run().faults)
            finally:
                branch.close()
        except UserError as problem:
            if problem.code in _DISK:
                raise OSError(errno.EIO, problem.code.value) from problem
            raise DamagedError(RECORDS_DIFFER) from problem
        except (ValueError, LookupError):
            raise DamagedError(RECORDS_DIFFER) from None
    return found


def _heads(connection: sqlite3.Connection) -> tuple[BranchHead, ...]:
    events, audits, registers = (_ends(connection, f"{name}_heads") for name in ("event", "audit", "record"))
    versions = dict(connection.execute("SELECT branch_id, version FROM topic_versions WHERE topic = ?", (Topic.QUEUE,)))
    return tuple(
        BranchHead(
            str(code), str(branch_id), *events.get(branch_id, _NO_ENTRIES), int(versions.get(branch_id, 0)),
            *audits.get(branch_id, _NO_ENTRIES), *registers.get(branch_id, _NO_ENTRIES),
        )
        for branch_id, code in connection.execute("SELECT id, code FROM branches ORDER BY code")
    )  # fmt: skip


def _ends(connection: sqlite3.Connection, name: str) -> dict[str, tuple[int, str]]:
    """Return the ends of the chains in a table of heads; none in a version that has no such table."""
    if connection.execute("SELECT count(*) FROM sqlite_master WHERE name = ?", (name,)).fetchone() == (0,):
        return {}
    heads = table(name, column("branch_id"), column("seq"), column("hash"))
    rows = connection.execute(str(select(heads).compile(dialect=dialect())))
    return {branch_id: (int(seq), str(digest)) for branch_id, seq, digest in rows}
