"""Values as a database holds them: compared as they are, and read only where a rule needs more than that.

The proof of the records looks at millions of them. SQLite keeps ids as 32 hexadecimal digits and instants as texts in
UTC, which are the same exactly when the ids and instants are; PostgreSQL gives ids and instants.
"""

import functools
import json
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

#: People, counters, services and the branch come again and again; a ticket comes a few times in a row.
KEPT = 8192


@functools.lru_cache(maxsize=KEPT)
def id_words(value: Any) -> str | None:
    """Return an id as events spell it, with hyphens; None for none."""
    if isinstance(value, UUID):
        return str(value)
    return None if value is None else f"{value[:8]}-{value[8:12]}-{value[12:16]}-{value[16:20]}-{value[20:]}"


@functools.lru_cache(maxsize=KEPT)
def quoted_id(value: Any) -> str:
    """Return the JSON text of an id."""
    return "null" if value is None else f'"{id_words(value)}"'


def instant(value: Any) -> datetime:
    """Return an instant in UTC. Raises ValueError or TypeError for what is none."""
    if isinstance(value, datetime):
        return value.astimezone(UTC)
    return datetime.fromisoformat(value).replace(tzinfo=UTC)


def instant_words(value: Any) -> str:
    """Return an instant as events spell it."""
    if isinstance(value, str):
        return f"{value[:10]}T{value[11:]}+00:00"
    words: str = value.astimezone(UTC).isoformat(timespec="microseconds")
    return words


@functools.lru_cache(maxsize=KEPT)
def day_words(value: Any) -> str:
    """Return a day as events spell it."""
    return value.isoformat() if isinstance(value, date) else str(value)


@functools.lru_cache(maxsize=KEPT)
def quoted(value: str | None) -> str:
    """Return the JSON text of a short text that comes again and again."""
    return json.dumps(value, ensure_ascii=False)
