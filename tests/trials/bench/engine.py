"""Asks a database directly, without our code: what the engine alone needs for the same rows."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import psycopg

from shared.platform.db.engine import postgres_conninfo, sqlite_file


def fetch(address: str, query: str, *values: Any) -> Iterator[tuple[Any, ...]]:
    """Yield the rows of a query in which `?` stands for a value."""
    file = sqlite_file(address)
    if file is not None:
        with closing(sqlite3.connect(file)) as connection:
            yield from connection.execute(query, values)
        return
    with psycopg.connect(postgres_conninfo(address), connect_timeout=5) as server, server.cursor("rows") as cursor:
        cursor.itersize = 5000
        cursor.execute(query.replace("?", "%s").encode(), values)
        yield from cursor
