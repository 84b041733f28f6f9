"""Column types for enums and typed JSON, and the mapper between one frozen dataclass and one table."""

import functools
import json
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime, time
from enum import Enum
from operator import attrgetter
from types import UnionType
from typing import Any, Generic, TypeVar, Union, get_args, get_origin, get_type_hints
from uuid import UUID

from sqlalchemy import (
    Column,
    ColumnElement,
    Dialect,
    String,
    Table,
    TableClause,
    Text,
    bindparam,
    column,
    delete,
    insert,
    select,
    table,
)
from sqlalchemy import update as update_rows
from sqlalchemy.types import TypeDecorator, TypeEngine

from shared.platform.db.base import JsonText, canonical_json
from shared.platform.db.database import Transaction
from shared.platform.db.prepared import Prepared
from shared.platform.i18n.text import LocalText

R = TypeVar("R")
#: So many values of stored JSON texts are kept: those of a set-up with 500 services, which is read as a whole.
KEPT_VALUES = 4096


class Enumerated(TypeDecorator[Any]):
    """A member of `kind` in Python, its value in the database; reading an unknown value raises ValueError."""

    impl = String
    cache_ok = True

    def __init__(self, kind: type[Enum], stored: TypeEngine[Any]) -> None:
        super().__init__()
        self.kind, self.stored = kind, stored

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Return the type of the column."""
        return self.stored

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        """Return the member's value; a plain value is stored as it is."""
        return value.value if isinstance(value, Enum) else value

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        """Return the member."""
        return None if value is None else self.kind(value)


class Json(JsonText):
    """A value of a type that `to_plain` knows, kept as canonical JSON, as in `Json(tuple[UUID, ...])`."""

    cache_ok = True

    def __init__(self, kind: Any) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """Return the JSON text."""
        return super().process_bind_param(to_plain(value), dialect)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        """Return the typed value."""
        if value is None:
            return None
        return _kept(self.kind, value) if _never_changes(self.kind) else from_plain(self.kind, json.loads(value))


def to_plain(value: Any) -> Any:
    """Return a value in types that JSON knows: texts by language, dataclasses by field, ids and instants as text."""
    if isinstance(value, LocalText):
        return value.as_dict()
    if is_dataclass(value):
        return {each.name: to_plain(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {to_plain(key): to_plain(each) for key, each in value.items()}
    if isinstance(value, Set):
        return sorted(map(to_plain, value))
    return [to_plain(each) for each in value] if isinstance(value, tuple | list) else value


def from_plain(kind: Any, stored: Any) -> Any:
    """Return the value of type `kind` that `to_plain` gave.

    Records of other versions are read too: a field that was added later has its default (None if it may be None), and
    a field that this version does not know is ignored. Raises KeyError for a missing field that has neither.
    """
    return _reader(kind)(stored)


def written_again(kind: Any, stored: str | None) -> str | None:
    """Return a stored JSON text as this version writes the same value: fields that came later have their defaults."""
    return None if stored is None else canonical_json(to_plain(from_plain(kind, json.loads(stored))))


@functools.lru_cache(maxsize=KEPT_VALUES)
def _kept(kind: Any, text: str) -> Any:
    """Return the value of a stored text; the texts of a large set-up are read again and again, and seldom change."""
    return from_plain(kind, json.loads(text))


@functools.cache
def _never_changes(kind: Any) -> bool:
    """Return whether values of this type can be shared, because nobody can change them."""
    origin = get_origin(kind)
    if origin in (Union, UnionType, tuple, frozenset):
        return all(_never_changes(each) for each in get_args(kind) if each not in (type(None), ...))
    if is_dataclass(kind) and isinstance(kind, type):
        hints = get_type_hints(kind)
        frozen: Any = kind
        return frozen.__dataclass_params__.frozen and (
            kind is LocalText or all(_never_changes(hints[each.name]) for each in fields(kind))
        )
    return isinstance(kind, type) and issubclass(kind, UUID | Enum | date | time | str | int | float)


@functools.cache
def _reader(kind: Any) -> Callable[[Any], Any]:
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        (inner,) = (_reader(each) for each in arguments if each is not type(None))
        return lambda stored: None if stored is None else inner(stored)
    if origin in (tuple, frozenset):
        each_of = _reader(arguments[0])
        return lambda stored: origin(map(each_of, stored))
    if origin is not None and issubclass(origin, Mapping):
        key, value = map(_reader, arguments)
        return lambda stored: {key(name): value(each) for name, each in stored.items()}
    if kind is LocalText:
        return LocalText.of
    if is_dataclass(kind):
        return _dataclass_reader(kind)
    if isinstance(kind, type) and issubclass(kind, UUID | Enum):
        return kind
    if isinstance(kind, type) and issubclass(kind, date | datetime | time):
        return kind.fromisoformat
    return lambda stored: stored


def _dataclass_reader(kind: Any) -> Callable[[Any], Any]:
    hints = get_type_hints(kind)
    readers = {each.name: _reader(hints[each.name]) for each in fields(kind)}
    empty = {
        each.name: None
        for each in fields(kind)
        if each.default is MISSING and each.default_factory is MISSING and type(None) in get_args(hints[each.name])
    }

    def read(stored: Mapping[str, Any]) -> Any:
        known = {name: reader(stored[name]) for name, reader in readers.items() if name in stored}
        try:
            return kind(**{**empty, **known})
        except TypeError:
            raise KeyError(*sorted(readers.keys() - stored.keys())) from None

    return read


class Records(Generic[R]):
    """Reads and writes the records of one frozen dataclass in one table.

    Fields and columns of one name belong together. Columns without a field (as `branch_id`) and fields without a
    column are passed by name. `key` is always the values of columns that a row must have.
    """

    def __init__(self, table: Table, record: type[R]) -> None:
        declared: Any = record  # mypy has no name for "a dataclass"
        names = [each.name for each in fields(declared) if each.name in table.c]
        self.table = table
        self.select = select(*(table.c[name] for name in names))
        self._record, self._names, self._column_values = record, names, attrgetter(*names)
        # Registers ask the same few questions again and again; building a statement takes longer than running it.
        self._found_by: dict[tuple[tuple[str, ...], tuple[Any, ...]], Prepared] = {}
        self._insert = Prepared(insert(table))

    def read(self, row: Any, **others: Any) -> R:
        """Return the record in a row that has these columns."""
        return self._record(**dict(zip(self._names, self._column_values(row), strict=True)), **others)

    def get(self, tx: Transaction, *conditions: ColumnElement[bool], **key: Any) -> R | None:
        """Return the first record that fits, or None."""
        if conditions or None in key.values():
            row = tx.first(self.select.where(*conditions, *self._equal(key)))
        else:
            row = tx.first(self._by_key(key), **key)
        return None if row is None else self.read(row)

    def find(
        self,
        tx: Transaction,
        *conditions: ColumnElement[bool],
        order: Sequence[Any] = (),
        limit: int | None = None,
        offset: int = 0,
        **key: Any,
    ) -> tuple[R, ...]:
        """Return the records that fit in this order; `limit` and `offset` select a page."""
        plain = all(isinstance(each, Column) for each in order)
        if plain and limit is None and not conditions and None not in key.values():
            return tuple(map(self.read, tx.rows(self._by_key(key, tuple(order)), **key)))
        query = self.select.where(*conditions, *self._equal(key)).order_by(*order)
        if limit is not None:
            query = query.limit(limit).offset(offset)
        return tuple(map(self.read, tx.rows(query)))

    def add(self, tx: Transaction, *records: R, **others: Any) -> None:
        """Insert records; `others` are the same in all of them."""
        if records:
            rows = [{**dict(zip(self._names, self._column_values(each), strict=True)), **others} for each in records]
            if len(rows) == 1:
                tx.run(self._insert, rows[0])
            else:
                tx.execute(insert(self.table), rows)

    def change(
        self,
        tx: Transaction,
        values: Mapping[str, Any],
        *conditions: ColumnElement[bool],
        version: int | None = None,
        **key: Any,
    ) -> bool:
        """Change the rows that fit and return whether there were any.

        In a table with a `version` column, `version` is the one that the change was made from: a row that somebody
        else has changed since then does not fit. The column counts up. Raises ValueError without it.
        """
        if "version" in self.table.c:
            if version is None:
                raise ValueError(f"a change of {self.table.name} needs the version it was made from")
            values, key = {**values, "version": version + 1}, {**key, "version": version}
        statement = update_rows(self.table).where(*conditions, *self._equal(key)).values(**values)
        return tx.execute(statement).rowcount > 0

    def remove(self, tx: Transaction, *conditions: ColumnElement[bool], **key: Any) -> None:
        """Delete the rows that fit."""
        tx.execute(delete(self.table).where(*conditions, *self._equal(key)))

    def _by_key(self, key: Mapping[str, Any], order: tuple[Any, ...] = ()) -> Prepared:
        """Return the statement that finds the rows with values of these columns."""
        asked = (tuple(key), order)
        known = self._found_by.get(asked)
        if known is None:
            columns = [self.table.c[name] for name in key]
            here = (each == bindparam(each.name, type_=each.type) for each in columns)
            known = self._found_by[asked] = Prepared(self.select.where(*here).order_by(*order))
        return known

    def _equal(self, key: Mapping[str, Any]) -> list[ColumnElement[bool]]:
        return [self.table.c[name] == value for name, value in key.items()]


def as_stored(rows_of: Table) -> TableClause:
    """Return a table whose enums and JSON are read and written as they are stored, for exact copies."""
    return table(rows_of.name, *(column(each.name, _stored_type(each.type)) for each in rows_of.columns))


def _stored_type(kind: TypeEngine[Any]) -> TypeEngine[Any]:
    if isinstance(kind, Enumerated):
        return kind.stored
    return Text() if isinstance(kind, JsonText) else kind
