"""Reads what can still be read of a damaged SQLite file."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

from shared.backup.putting import Given, Present

_LAST = (
    "SELECT branch_id, day, prefix, last FROM number_counters",
    "SELECT branch_id, day, prefix, number FROM tickets NOT INDEXED",
)


def salvaged(file: Path) -> Present:
    """Return the numbers that a damaged file still tells of; it is not certain that these are all."""
    given: dict[UUID, dict[tuple[date, str], int]] = {}
    for query in _LAST:
        for row in readable_rows(file, query):
            try:
                branch_id, place, last = UUID(row[0]), (date.fromisoformat(row[1]), str(row[2])), int(row[3])
            except (TypeError, ValueError, AttributeError):
                continue  # what stands there is part of the damage
            known = given.setdefault(branch_id, {})
            known[place] = max(known.get(place, 0), last)
    numbers: Given = given
    return Present(None, {}, numbers, certain=False)


def readable_rows(file: Path, query: str) -> Iterator[tuple[Any, ...]]:
    """Yield the rows of a query up to the first place that cannot be read."""
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=rw", uri=True)) as connection:
            yield from connection.execute(query)
    except sqlite3.Error:
        return
