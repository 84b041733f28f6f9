"""What all tables share: one metadata, and column types that mean the same on both databases."""

import functools
import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import DateTime, Dialect, Float, MetaData, Text, Uuid
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import TypeDecorator

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


#: SQLite returns ids and instants as text. The same few thousand are read again and again, and a cache is ten times
#: faster than parsing.
CACHED_TEXTS = 16384


class Instant(TypeDecorator[datetime]):
    """An instant with microseconds: `timestamptz` on PostgreSQL, sortable text in UTC on SQLite; aware in Python.

    An instant without a zone raises ValueError: it could be somebody's local time.
    """

    impl = DateTime(timezone=True)
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Callable[[datetime | None], Any]:
        """Return the function that converts an instant for the database."""
        return _instant_as_text if dialect.name == "sqlite" else _instant_in_utc

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], datetime | None]:
        """Return the function that reads an instant, aware and in UTC."""
        return _instant_of_text if dialect.name == "sqlite" else _instant_in_utc


def _instant_in_utc(value: datetime | None) -> datetime | None:
    if value is None or value.tzinfo is UTC:
        return value
    if value.tzinfo is None:
        raise ValueError("an instant needs a time zone")
    return value.astimezone(UTC)


def _instant_as_text(value: datetime | None) -> str | None:
    known = _instant_in_utc(value)
    return None if known is None else known.replace(tzinfo=None).isoformat(" ", "microseconds")


@functools.lru_cache(maxsize=CACHED_TEXTS)
def _instant_of_text(value: str | None) -> datetime | None:
    return None if value is None else datetime.fromisoformat(value).replace(tzinfo=UTC)


class Id(TypeDecorator[UUID]):
    """A UUID: the native type on PostgreSQL, 32 hexadecimal digits on SQLite."""

    impl = Uuid
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Callable[[UUID | None], Any] | None:
        """Return the function that converts an id; PostgreSQL's driver needs none."""
        return _id_as_text if dialect.name == "sqlite" else None

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], UUID | None] | None:
        """Return the function that reads an id; PostgreSQL's driver needs none."""
        return _id_of_text if dialect.name == "sqlite" else None


def _id_as_text(value: UUID | None) -> str | None:
    return None if value is None else value.hex


@functools.lru_cache(maxsize=CACHED_TEXTS)
def _id_of_text(value: str | None) -> UUID | None:
    return None if value is None else UUID(value)


class JsonText(TypeDecorator[Any]):
    """A small JSON value kept as text, so that what was hashed is what is stored, byte for byte."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """Write canonical JSON: sorted keys, no spaces, no ASCII escapes."""
        return None if value is None else canonical_json(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        """Read the JSON back."""
        return None if value is None else json.loads(value)


_CANONICAL = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def canonical_json(value: Any) -> str:
    """Return the one JSON text of `value`: sorted keys, no spaces, letters as they are."""
    return _CANONICAL.encode(value)


class seconds_between(FunctionElement[float]):  # noqa: N801 -- an SQL function, written like SQLAlchemy's own
    """The seconds from one instant's column to another's, within a tenth of a millisecond."""

    type = Float()
    inherit_cache = True


@compiles(seconds_between, "sqlite")
def _on_sqlite(element: Any, compiler: Any, **options: Any) -> str:
    start, end = (compiler.process(clause, **options) for clause in element.clauses)
    return f"((julianday({end}) - julianday({start})) * 86400.0)"


@compiles(seconds_between, "postgresql")
def _on_postgres(element: Any, compiler: Any, **options: Any) -> str:
    start, end = (compiler.process(clause, **options) for clause in element.clauses)
    return f"EXTRACT(EPOCH FROM {end} - {start})::double precision"
