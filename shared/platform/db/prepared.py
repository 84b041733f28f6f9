"""Prepared statements: SQLAlchemy compiles them once, then they run directly on the database's driver.

SQLAlchemy's own execution of a small statement takes several times as long as the database needs for it, and every verb
of a visitor or clerk runs a dozen of them while it holds the branch's lock.
"""

from collections import namedtuple
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Dialect
from sqlalchemy.exc import DBAPIError

Processor = Callable[[Any], Any]

#: Rows of a long result in memory at once.
PORTION = 2000


class Prepared:
    """One statement; compiled once for each database and each set of value names."""

    def __init__(self, statement: Any) -> None:
        self.statement = statement
        self._forms: dict[tuple[str, ...], PreparedForm] = {}

    def form(self, dialect: Dialect, values: Mapping[str, Any]) -> "PreparedForm":
        """Return the compiled statement for this database and values of these names."""
        key = (dialect.name, *values)
        found = self._forms.get(key)
        if found is None:
            found = self._forms[key] = PreparedForm(self.statement, dialect, list(values))
        return found


class PreparedConnection:
    """Runs prepared statements on the driver's own connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._dialect = connection.dialect
        self._faults: type[Exception] = self._dialect.loaded_dbapi.Error
        self._driver: Any = connection.connection.driver_connection

    def rows(self, statement: Prepared, given: Mapping[str, Any]) -> list[Any]:
        """Run a statement and return its rows; none for a change without RETURNING."""
        form = statement.form(self._dialect, given)
        try:
            cursor = self._driver.execute(form.text, form.values(given))
        except self._faults as fault:
            raise self._as_sqlalchemy(fault, form.text) from fault
        return form.rows(cursor)

    def stream(self, statement: Prepared, given: Mapping[str, Any]) -> Iterator[list[tuple[Any, ...]]]:
        """Yield a long result in portions, with values as the driver gives them."""
        form = statement.form(self._dialect, given)
        # A server's cursor without a name would fetch all rows first.
        names = ("long_answer",) if self._dialect.name == "postgresql" else ()
        cursor = self._driver.cursor(*names)
        try:
            cursor.execute(form.text, form.values(given))
            while portion := cursor.fetchmany(PORTION):
                yield portion
        except self._faults as fault:
            raise self._as_sqlalchemy(fault, form.text) from fault
        finally:
            cursor.close()

    def _as_sqlalchemy(self, fault: Any, statement: str) -> Exception:
        """Return the driver's fault as SQLAlchemy raises it; a lost connection is not used again."""
        lost = self._dialect.is_disconnect(fault, self._driver, None)
        if lost:
            self._connection.invalidate(fault)
        raised: Exception = DBAPIError.instance(
            statement, None, fault, self._faults, connection_invalidated=lost, dialect=self._dialect
        )
        return raised


class PreparedForm:
    """A statement's text in one dialect, with the conversion of its values and of its rows."""

    def __init__(self, statement: Any, dialect: Dialect, names: Sequence[str]) -> None:
        compiled = statement.compile(dialect=dialect, column_keys=list(names))
        self.text: str = compiled.string
        self._by_place: bool = compiled.positional
        self._dialect = dialect
        self._binds: list[tuple[str, Any, Processor | None]] = []
        for name in compiled.positiontup if compiled.positional else compiled.params:
            bound = compiled.binds[name]
            processor = bound.type.dialect_impl(dialect).bind_processor(dialect)
            fixed = None if bound.required or bound.value is None else bound.value
            # Fixed values are converted once, here.
            self._binds.append((name, fixed if fixed is None or processor is None else processor(fixed), processor))
        # A text() statement has no typed columns.
        self._names = [name for name, _, _ in self._binds]
        self._columns = list(getattr(statement, "exported_columns", ()))
        # Columns have our own names; a computed one without a label is known by its place.
        self._make_row = row_maker([str(column.key) for column in self._columns])
        self._readers: list[tuple[int, Processor]] | None = None

    def values(self, given: Mapping[str, Any]) -> Any:
        """Return the values as the driver takes them. Raises KeyError for a missing one."""
        found = [
            fixed if fixed is not None else given[name] if processor is None else processor(given[name])
            for name, fixed, processor in self._binds
        ]
        return found if self._by_place else dict(zip(self._names, found, strict=True))

    def rows(self, cursor: Any) -> list[Any]:
        """Return the rows of the driver's cursor, with columns by name; none for a change."""
        if cursor.description is None:
            return []
        if self._readers is None:
            readers = [
                column.type.dialect_impl(self._dialect).result_processor(self._dialect, described[1])
                for column, described in zip(self._columns, cursor.description, strict=True)
            ]
            self._readers = [(place, reader) for place, reader in enumerate(readers) if reader is not None]
        make, readers_of_row = self._make_row, self._readers
        if not readers_of_row:
            return [make(raw) for raw in cursor.fetchall()]
        found = []
        for raw in cursor.fetchall():
            row = list(raw)
            for place, reader in readers_of_row:
                row[place] = reader(row[place])
            found.append(make(row))
        return found


def row_maker(names: Sequence[str]) -> Callable[[Any], Any]:
    """Return the function that makes a row with columns by name from plain values in their order."""
    make_type: Any = namedtuple  # its names are those of the columns asked for, which no checker can know
    maker: Callable[[Any], Any] = make_type("row", names, rename=True)._make
    return maker
