"""Reads a branch's tables as they lie in the database, with nothing but the database's own driver."""

import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from urllib.parse import unquote
from uuid import UUID

import psycopg
from psycopg.rows import dict_row

Row = Mapping[str, Any]

_QUERIES = {
    "branches": "SELECT * FROM branches",
    "services": "SELECT * FROM services",
    "counters": "SELECT * FROM counters",
    "priority_classes": "SELECT * FROM priority_classes",
    "staff_skills": "SELECT * FROM staff_skills",
    "tickets": "SELECT * FROM tickets",
    "ticket_events": "SELECT * FROM ticket_events ORDER BY branch_id, seq",
    "event_heads": "SELECT * FROM event_heads",
    "number_counters": "SELECT * FROM number_counters",
    "business_days": "SELECT * FROM business_days",
    "counter_sessions": "SELECT * FROM counter_sessions",
    "ratings": "SELECT * FROM ratings",
}


@dataclass(frozen=True)
class Stored:
    """The tables of a database at one moment: ids as texts with hyphens, instants aware in UTC, dates as dates."""

    tables: Mapping[str, list[dict[str, Any]]] = field(default_factory=dict)

    def rows(self, table: str) -> list[dict[str, Any]]:
        """Return the rows of a table; events in their order."""
        return self.tables[table]


def read_stored(address: str, *only: str) -> Stored:
    """Read the database at `sqlite:///FILE` or `postgresql+psycopg://…`, all its tables or only those named."""
    queries = {table: query for table, query in _QUERIES.items() if not only or table in only}
    if address.startswith("sqlite:"):
        return _read_sqlite(Path(unquote(address.removeprefix("sqlite:///").partition("?")[0])), queries)
    return _read_postgres(address.replace("postgresql+psycopg://", "postgresql://", 1), queries)


def _read_sqlite(file: Path, queries: Mapping[str, str]) -> Stored:
    found: dict[str, list[dict[str, Any]]] = {}
    # Only to read: or the last to close would write the log into the file, past the disk that the torture watches.
    with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        connection.execute("BEGIN")
        for table, query in queries.items():
            kinds = {row[1]: row[2] for row in connection.execute("SELECT * FROM pragma_table_info(?)", (table,))}
            cursor = connection.execute(query)
            names = [column[0] for column in cursor.description]
            readers = [_READERS.get(kinds[name], _as_is) for name in names]
            found[table] = [
                {
                    name: None if value is None else read(value)
                    for name, read, value in zip(names, readers, row, strict=True)
                }
                for row in cursor
            ]
    return Stored(found)


def _read_postgres(address: str, queries: Mapping[str, str]) -> Stored:
    found: dict[str, list[dict[str, Any]]] = {}
    with psycopg.connect(address, row_factory=dict_row, connect_timeout=10) as connection:
        connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
        for table, query in queries.items():
            found[table] = [
                {name: _plain(value) for name, value in row.items()} for row in connection.execute(query.encode())
            ]
    return Stored(found)


def _plain(value: Any) -> Any:
    if isinstance(value, UUID):
        return str(value)
    return value.astimezone(UTC) if isinstance(value, datetime) else value


def _as_is(value: Any) -> Any:
    return value


def _id(value: Any) -> str:
    return str(UUID(value))


def _instant(value: Any) -> datetime:
    return datetime.fromisoformat(value).replace(tzinfo=UTC)


_READERS: Mapping[str, Callable[[Any], Any]] = {
    "CHAR(32)": _id,
    "DATETIME": _instant,
    "DATE": date.fromisoformat,
    "BOOLEAN": bool,
}
