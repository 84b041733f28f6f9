"""Copies all readable rows of a damaged SQLite file into a new one."""

import contextlib
import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnClause, column, insert, literal_column, select, table
from sqlalchemy.dialects.sqlite import dialect as sqlite_dialect
from sqlalchemy.sql import ClauseElement

from shared.platform.db.engine import open_engine
from shared.platform.db.high_water_mark import load_high_water_marks
from shared.upkeep.backup.swap_in import Present
from shared.upkeep.migrations.known import HEAD, KNOWN
from shared.upkeep.migrations.schema import VERSION_TABLE
from shared.upkeep.migrations.upgrade import run_migrations
from shared.upkeep.retention.model import Erasure, ErasureReason, KeptKind

PAGE = 4096
_MAGIC = b"SQLite format 3\x00"
#: A row cannot be found any more than so many times before the rest of its table is given up.
_MOST_FAILURES = 400
_NAMED = sqlite_dialect(paramstyle="named")
_LAST = (
    "SELECT branch_id, day, prefix, last FROM number_counters",
    "SELECT branch_id, day, prefix, number FROM tickets NOT INDEXED",
)
_CASES = "SELECT branch_id, year, number FROM cases NOT INDEXED"
_ERASED = "SELECT branch_id, id, kind, day, ticket_id, erased, reason, staff_id, instant FROM erasures NOT INDEXED"
#: The content of some small tables can be computed from larger ones.
_TELLING = {
    "event_heads": (
        "DELETE FROM event_heads",
        "INSERT INTO event_heads (branch_id, seq, hash) SELECT branch_id, max(seq), hash FROM ticket_events"
        " GROUP BY branch_id",
    ),
    "audit_heads": (
        "DELETE FROM audit_heads",
        "INSERT INTO audit_heads (branch_id, seq, hash) SELECT branch_id, max(seq), hash FROM audit_entries"
        " WHERE seq IS NOT NULL GROUP BY branch_id",
    ),
    "record_heads": (
        "DELETE FROM record_heads",
        "INSERT INTO record_heads (branch_id, seq, hash) SELECT branch_id, max(seq), hash FROM record_events"
        " GROUP BY branch_id",
    ),
    "number_counters": (
        "DELETE FROM number_counters",
        "INSERT INTO number_counters (branch_id, day, prefix, last) SELECT branch_id, day, prefix, max(last) FROM"
        " (SELECT branch_id, day, prefix, number AS last FROM tickets"
        " UNION ALL SELECT branch_id, day, prefix, last FROM lost_numbers) GROUP BY branch_id, day, prefix",
    ),
}
TOLD_BY_OTHERS = frozenset(_TELLING)


@dataclass
class Saved:
    """What was saved: the version of the tables, and those of which rows could not be read."""

    schema: str
    unreadable: list[str] = field(default_factory=list)


def salvaged(file: Path, told_of: Path, place: Path) -> Present:
    """Return the numbers that a damaged file and the witness of `told_of`, where it stood, tell of, if not of all.

    `place` is a folder for a copy, so that the file itself stays as it is.
    """
    given = numbers_of_mark(told_of)
    copy = copied(file, place)
    for query in _LAST:
        for row in _readable_rows(copy, query):
            try:
                branch_id, day, last = UUID(row[0]), (date.fromisoformat(row[1]), str(row[2])), int(row[3])
            except (TypeError, ValueError, AttributeError):
                continue  # this part is damaged
            known = given.setdefault(branch_id, {})
            known[day] = max(known.get(day, 0), last)
    return Present(None, {}, given, certain=False, cases=_cases(copy), erased=_erased(copy))


def _cases(copy: Path) -> dict[UUID, dict[int, int]]:
    """Return the highest number of cases of each year that can be read."""
    found: dict[UUID, dict[int, int]] = {}
    for row in _readable_rows(copy, _CASES):
        try:
            here, year, number = found.setdefault(UUID(row[0]), {}), int(row[1]), int(row[2])
        except (TypeError, ValueError, AttributeError):
            continue  # this part is damaged
        here[year] = max(number, here.get(year, 0))
    return found


def _erased(copy: Path) -> dict[UUID, tuple[Erasure, ...]]:
    """Return what can be read of the log of erased texts, which must not come back with an older backup."""
    found: dict[UUID, tuple[Erasure, ...]] = {}
    for row in _readable_rows(copy, _ERASED):
        try:
            line = Erasure(
                UUID(row[1]),
                KeptKind(row[2]),
                date.fromisoformat(row[3]),
                UUID(row[4]) if row[4] else None,
                int(row[5]),
                ErasureReason(row[6]),
                UUID(row[7]) if row[7] else None,
                datetime.fromisoformat(row[8]).replace(tzinfo=UTC),
            )
            branch_id = UUID(row[0])
        except (TypeError, ValueError, AttributeError):
            continue  # this part is damaged
        found[branch_id] = (*found.get(branch_id, ()), line)
    return found


def numbers_of_mark(file: Path) -> dict[UUID, dict[tuple[date, str], int]]:
    """Return the last numbers that the high-water mark of a file says, by branch."""
    return {branch_id: dict(said.numbers) for branch_id, said in load_high_water_marks(file).items()}


def copied(file: Path, place: Path) -> Path:
    """Copy a damaged file with its log; to read the file itself could change it."""
    copy = place / "damaged.sqlite3"
    for end in ("-shm", "-wal", ""):
        copy.with_name(copy.name + end).unlink(missing_ok=True)
    shutil.copyfile(file, copy)
    log = file.with_name(file.name + "-wal")
    if log.exists():
        shutil.copyfile(log, copy.with_name(copy.name + "-wal"))
    return copy


def mend_first_page(damaged: Path, model: Path) -> None:
    """Give a copy whose beginning is unreadable the beginning of a file of the same tables.

    A file that grew out of the same first page keeps its tables at the same places.
    """
    content = bytearray(model.read_bytes()[:PAGE])
    with damaged.open("rb+") as stream:
        kept = stream.read(PAGE)
        pages = max(1, stream.seek(0, 2) // PAGE)
        if len(kept) == PAGE and kept[100:] != bytes(PAGE - 100) and kept[100] in (0x05, 0x0D):
            content[100:] = kept[100:]
        # How many pages there are; none of them is free as far as this one knows.
        content[28:32] = pages.to_bytes(4, "big")
        content[32:40] = bytes(8)
        content[92:96] = content[24:28]
        stream.seek(0)
        stream.write(content)


def begins_well(file: Path) -> bool:
    """Whether the list of tables in a file can be read."""
    with contextlib.suppress(sqlite3.Error), closing(_opened(file)) as connection:
        return bool(connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0])
    return False


def save_rows(damaged: Path, fresh: Path) -> Saved:
    """Copy every row that can be read into the new file `fresh`, with tables of the same version.

    Raises sqlite3.Error when the new file cannot be written.
    """
    with closing(_opened(damaged)) as source:
        schema = _version(source)
        _make_tables(fresh, schema)
        saved = Saved(schema)
        with closing(sqlite3.connect(fresh)) as target:
            for name, columns in _tables(target).items():
                reader = _Reader(source, name, columns)
                adding = _words(insert(_table(name, columns)).prefix_with("OR IGNORE"))
                before = target.total_changes
                came = 0
                for row in reader.rows():
                    came += 1
                    target.execute(adding, dict(zip(columns, row, strict=True)))
                if not reader.whole or target.total_changes - before != came:
                    saved.unreadable.append(name)
            target.commit()
    return saved


def add_missing(fresh: Path, older: Path, names: Sequence[str]) -> None:
    """Add the rows of an older whole file, of the same version, that these tables of `fresh` lack."""
    with closing(sqlite3.connect(older)) as source, closing(sqlite3.connect(fresh)) as target:
        for name, columns in _tables(target).items():
            if name in names:
                adding = _words(insert(_table(name, columns)).prefix_with("OR IGNORE"))
                for row in source.execute(_words(select(*_table(name, columns).c))):
                    target.execute(adding, dict(zip(columns, row, strict=True)))
        target.commit()


def told_by_others(fresh: Path, names: Sequence[str]) -> None:
    """Rebuild the rows of small tables from the larger ones that hold the same: chain ends and last numbers.

    No high-water mark says how far the chain of the registers went, so its end is not taken from a part of it.
    """
    with closing(sqlite3.connect(fresh)) as target:
        for name in names:
            if name == "record_heads" and "record_events" in names:
                continue
            for statement in _TELLING.get(name, ()):
                target.execute(statement)
        target.commit()


class _Reader:
    """Reads the rows of one table around the places that cannot be read."""

    def __init__(self, source: sqlite3.Connection, name: str, columns: Sequence[str]) -> None:
        place: ColumnClause[Any] = literal_column("rowid")
        query = select(place, *_table(name, columns).c).where(
            place >= literal_column(":low"), place <= literal_column(":high")
        )
        self.whole = True
        self._source = source
        self._query = _words(query.order_by(place))
        self._left = _MOST_FAILURES
        self._highest = _words(select(literal_column("max(rowid)")).select_from(table(name)))

    def rows(self) -> Iterator[tuple[Any, ...]]:
        """Yield the rows; afterwards `whole` says whether it was all of them."""
        try:
            (high,) = self._source.execute(self._highest).fetchone()
        except sqlite3.Error:
            high = 2**40
            if not self._is_known():
                self.whole = False
                return
        yield from self._span(0, high or 0)

    def _is_known(self) -> bool:
        """Whether the file still tells what the table is like. Without it no row is found."""
        with contextlib.suppress(sqlite3.Error):
            self._source.execute(f"EXPLAIN {self._highest}")
            return True
        return False

    def _span(self, low: int, high: int) -> Iterator[tuple[Any, ...]]:
        spans = [(low, high)]
        while spans:
            low, high = spans.pop()
            last = low - 1
            try:
                for row in self._source.execute(self._query, {"low": low, "high": high}):
                    last = row[0]
                    yield row[1:]
            except sqlite3.Error:
                self.whole = False
                self._left -= 1
                if self._left <= 0:
                    return
                # The next row is unreadable; others may come behind it, perhaps far behind.
                if last + 1 < high:
                    middle = (last + 1 + high) // 2
                    spans += [(middle + 1, high), (last + 2, middle)]


def _readable_rows(file: Path, query: str) -> Iterator[tuple[Any, ...]]:
    """Yield the rows of a query up to the first place that cannot be read."""
    with contextlib.suppress(sqlite3.Error), closing(_opened(file)) as connection:
        yield from connection.execute(query)


def _opened(file: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{file.absolute().as_uri()}?mode=rw", uri=True)
    connection.execute("PRAGMA cell_size_check = ON")
    return connection


def _version(source: sqlite3.Connection) -> str:
    """Return the version of the tables; where that cannot be read, this program's own."""
    with contextlib.suppress(sqlite3.Error, TypeError):
        (version,) = source.execute("SELECT version_num FROM alembic_version").fetchone()
        if version in KNOWN:
            return str(version)
    return HEAD


def _make_tables(fresh: Path, version: str) -> None:
    engine = open_engine(f"sqlite:///{fresh.as_posix()}")
    try:
        run_migrations(engine, version)
    finally:
        engine.dispose()


def _tables(connection: sqlite3.Connection) -> dict[str, list[str]]:
    """Return the columns of every table except the version's."""
    found: dict[str, list[str]] = {}
    query = "SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'"
    for name, named in connection.execute(query):
        if name != VERSION_TABLE and not name.startswith("sqlite_"):
            found.setdefault(name, []).append(named)
    return found


def _table(name: str, columns: Sequence[str]) -> Any:
    return table(name, *(column(each) for each in columns))


def _words(statement: ClauseElement) -> str:
    return str(statement.compile(dialect=_NAMED))
