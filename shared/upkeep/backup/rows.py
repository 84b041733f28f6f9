"""Copies rows of a checked SQLite file into a server's tables, and compares both."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import psycopg
from psycopg import sql
from sqlalchemy import Date, Table, Time, Uuid, column, select, table
from sqlalchemy.dialects import sqlite

from shared.platform.db.base import Id, Instant
from shared.upkeep.backup.copying import rows_at_once

#: Sums of fingerprints stay below this.
_ROUND = 1 << 64

#: Gets the number of rows copied or read since the last call.
Counted = Callable[[int], None]


def put_in(source: sqlite3.Connection, target: psycopg.Connection[Any], rows_of: Table, counted: Counted) -> None:
    """Copy all rows of one table; the time zone of the target's session must be UTC.

    Ids, dates and times are texts in the file that the server can read. Raises psycopg.Error for a row that the
    server refuses: `psycopg.DataError` for a text with a NUL, which no server keeps.
    """
    names = [each.name for each in rows_of.columns]
    words = sql.SQL("COPY {} ({}) FROM STDIN").format(
        sql.Identifier(rows_of.name), sql.SQL(", ").join(map(sql.Identifier, names))
    )
    with target.cursor() as cursor, cursor.copy(words) as copy:
        for some in _pieces(source, rows_of):
            for row in some:
                copy.write_row(row)
            counted(len(some))


def fingerprint_of_file(source: sqlite3.Connection, rows_of: Table) -> tuple[int, int]:
    """Return the number of rows of a table in a file, and a number that changes with any value in any of them."""
    return _fingerprint(_pieces(source, rows_of), lambda _count: None)


def fingerprint_on_server(target: psycopg.Connection[Any], rows_of: Table, counted: Counted) -> tuple[int, int]:
    """Return the same of a table on a server, read inside the transaction that is open; its session is in UTC."""
    readers = [_reader(each.type) for each in rows_of.columns]
    changed = [(place, read) for place, read in enumerate(readers) if read is not None]
    words = sql.SQL("SELECT {} FROM {}").format(
        sql.SQL(", ").join(sql.Identifier(each.name) for each in rows_of.columns), sql.Identifier(rows_of.name)
    )

    def pieces() -> Iterator[list[tuple[Any, ...]]]:
        # A named cursor stays on the server and sends the rows in batches.
        with target.cursor(name="nobat_compare", binary=True) as cursor:
            cursor.execute(words)
            while some := cursor.fetchmany(rows_at_once(rows_of.name)):
                yield [_as_in_a_file(row, changed) for row in some]

    return _fingerprint(pieces(), counted)


def _pieces(source: sqlite3.Connection, rows_of: Table) -> Iterator[list[tuple[Any, ...]]]:
    plain = table(rows_of.name, *[column(each.name) for each in rows_of.columns])
    rows = source.execute(str(select(plain).compile(dialect=sqlite.dialect())))
    while some := rows.fetchmany(rows_at_once(rows_of.name)):
        yield some


def _fingerprint(pieces: Iterable[list[tuple[Any, ...]]], counted: Counted) -> tuple[int, int]:
    # A sum, because the two databases give rows in different orders. Equal values of different kinds (1, 1.0 and True)
    # have equal fingerprints in Python, as a yes or no is a number in a file.
    number = total = 0
    for some in pieces:
        number += len(some)
        total = (total + sum(map(hash, some))) % _ROUND
        counted(len(some))
    return number, total


def _reader(kind: Any) -> Callable[[Any], Any] | None:
    """Return a function that converts a server's value to the file's; None when both are the same."""
    if isinstance(kind, Id | Uuid):
        return lambda value: value.hex
    if isinstance(kind, Instant):
        # The session's time zone is UTC.
        return lambda value: value.replace(tzinfo=None).isoformat(" ", "microseconds")
    if isinstance(kind, Date):
        return lambda value: value.isoformat()
    if isinstance(kind, Time):
        return lambda value: value.isoformat("microseconds")
    return None


def _as_in_a_file(row: tuple[Any, ...], changed: list[tuple[int, Callable[[Any], Any]]]) -> tuple[Any, ...]:
    values = list(row)
    for place, read in changed:
        if values[place] is not None:
            values[place] = read(values[place])
    return tuple(values)
