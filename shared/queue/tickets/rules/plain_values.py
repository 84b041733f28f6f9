"""Converts raw database values (ids, instants, days) to the text of the event chain.

The check of the records reads millions of values, so it compares them raw and converts only where it must. SQLite
stores ids as 32 hexadecimal digits and instants as UTC text; two values are equal exactly when their texts are equal.
PostgreSQL returns UUID and datetime objects.
"""

import functools
import json
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

#: Cache size. Ids of people, counters, services and the branch repeat often; a ticket's id a few times in a row.
KEPT = 8192


@functools.lru_cache(maxsize=KEPT)
def id_text(value: Any) -> str | None:
    """Return an id as text with hyphens, as in events; None for None."""
    if isinstance(value, UUID):
        return str(value)
    return None if value is None else f"{value[:8]}-{value[8:12]}-{value[12:16]}-{value[16:20]}-{value[20:]}"


@functools.lru_cache(maxsize=KEPT)
def quoted_id(value: Any) -> str:
    """Return the JSON text of an id."""
    return "null" if value is None else f'"{id_text(value)}"'


def instant(value: Any) -> datetime:
    """Return an instant as a UTC datetime. Raises ValueError or TypeError when the value is not an instant."""
    if isinstance(value, datetime):
        return value.astimezone(UTC)
    return datetime.fromisoformat(value).replace(tzinfo=UTC)


def instant_text(value: Any) -> str:
    """Return an instant as ISO text in UTC with microseconds, as in events."""
    if isinstance(value, str):
        return f"{value[:10]}T{value[11:]}+00:00"
    text: str = value.astimezone(UTC).isoformat(timespec="microseconds")
    return text


@functools.lru_cache(maxsize=KEPT)
def day_text(value: Any) -> str:
    """Return a day as ISO text, as in events."""
    return value.isoformat() if isinstance(value, date) else str(value)


@functools.lru_cache(maxsize=KEPT)
def quoted(value: str | None) -> str:
    """Return the JSON text of a short text; cached, because the same few texts repeat."""
    return json.dumps(value, ensure_ascii=False)
