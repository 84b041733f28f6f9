"""Writes years of finished tickets into a fresh branch with plain SQL, which is quick."""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

import psycopg
from psycopg import sql

from shared.bootstrap import OpenBranch
from shared.platform.db.engine import postgres_conninfo, sqlite_file
from tests.trials.bench.past_days import COLUMNS, TICKETS_A_DAY, PastDays, Rows


def write_history(
    branch: OpenBranch, tickets: int, *, with_events: bool = True, with_today: bool = False
) -> list[date]:
    """Write so many past tickets, 2,000 a day up to yesterday, into a branch that has none; return the days.

    With today, the last of them are of the running day.
    """
    ends = branch.day.today() + timedelta(days=with_today)
    days = [ends - timedelta(days=back) for back in range(-(-tickets // TICKETS_A_DAY), 0, -1)]
    counts = [TICKETS_A_DAY] * len(days)
    if days:
        counts[0] = tickets - TICKETS_A_DAY * (len(days) - 1)
    file = sqlite_file(branch.address)
    past = PastDays(branch, with_events=with_events)
    portions = (past.rows(day, count) for day, count in zip(days, counts, strict=True))
    if file is None:
        _write_postgres(postgres_conninfo(branch.address), portions, past)
    else:
        _write_sqlite(str(file), portions, past)
    return days


def _write_sqlite(file: str, portions: Iterator[Mapping[str, Rows]], past: PastDays) -> None:
    connection = sqlite3.connect(file, isolation_level=None)
    try:
        # Only while it is filled: a power cut would cost a benchmark, not a branch.
        connection.execute("PRAGMA synchronous=OFF")
        connection.execute("PRAGMA cache_size=-200000")
        for portion in portions:
            connection.execute("BEGIN IMMEDIATE")
            for table, rows in portion.items():
                connection.executemany(_insert(table, COLUMNS[table]), rows)
            connection.execute("COMMIT")
        if past.seq:
            connection.execute("UPDATE event_heads SET seq = ?, hash = ?", (past.seq, past.hash))
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.close()


def _insert(table: str, columns: Sequence[str]) -> str:
    names = ", ".join(f'"{column}"' for column in columns)
    # Table and columns are this package's own constants.
    return f'INSERT INTO "{table}" ({names}) VALUES ({", ".join("?" for _ in columns)})'


def _write_postgres(conninfo: str, portions: Iterator[Mapping[str, Rows]], past: PastDays) -> None:
    with psycopg.connect(conninfo, connect_timeout=5) as connection:
        connection.execute("SET synchronous_commit = off")
        connection.execute("SET TIME ZONE 'UTC'")
        for portion in portions:
            for table, rows in portion.items():
                columns = sql.SQL(", ").join(sql.Identifier(column) for column in COLUMNS[table])
                copy = sql.SQL("COPY {} ({}) FROM STDIN").format(sql.Identifier(table), columns)
                with connection.cursor().copy(copy) as target:
                    for row in rows:
                        target.write_row(row)
            connection.commit()
        if past.seq:
            connection.execute("UPDATE event_heads SET seq = %s, hash = %s", (past.seq, past.hash))
    # What the server's own housekeeping does within a minute or two.
    with psycopg.connect(conninfo, autocommit=True) as connection:
        connection.execute("VACUUM (ANALYZE)")
