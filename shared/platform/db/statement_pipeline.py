"""Statements of every touch: put together once, then handed straight to the database's own driver.

SQLAlchemy builds them and knows how values are laid out. Running a small statement through it costs several times what
the database needs for it, and every touch of a visitor or clerk runs a dozen of them under the branch's lock.
"""

from collections import namedtuple
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Dialect
from sqlalchemy.exc import DBAPIError

Processor = Callable[[Any], Any]

#: Rows of a long answer that are in memory at once.
PORTION = 2000


class Prepared:
    """One statement; it is laid out once for each database and each set of values it is run with."""

    def __init__(self, statement: Any) -> None:
        self.statement = statement
        self._forms: dict[tuple[str, ...], PreparedForm] = {}

    def form(self, dialect: Dialect, values: Mapping[str, Any]) -> "PreparedForm":
        """Return the statement as this database wants it, for values of these names."""
        key = (dialect.name, *values)
        found = self._forms.get(key)
        if found is None:
            found = self._forms[key] = PreparedForm(self.statement, dialect, list(values))
        return found


#: A statement and its values.
PreparedQuery = tuple[Prepared, Mapping[str, Any]]


class StatementPipeline:
    """Carries prepared statements to the driver of one connection.

    A server is asked in as few journeys as can be: questions that are known before travel together, and changes wait
    for the next question or for the commit.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._dialect = connection.dialect
        self._faults: type[Exception] = self._dialect.loaded_dbapi.Error
        self._driver: Any = connection.connection.driver_connection
        self._travels = self._dialect.name == "postgresql" and self._dialect.loaded_dbapi.Pipeline.is_supported()
        self._unsent: list[tuple[PreparedForm, Any]] = []
        self._answers: dict[tuple[Any, ...], list[Any]] = {}

    def fetch(self, statement: Prepared, given: Mapping[str, Any]) -> list[Any]:
        """Return the rows of a statement."""
        if self._answers:
            found = self._answers.pop(_key(statement, given), None)
            if found is not None:
                return found
        form = statement.form(self._dialect, given)
        if self._unsent:
            return self._together([(form, form.values(given))])[0]
        return form.rows(self._execute(form, form.values(given)))

    def stream(self, statement: Prepared, given: Mapping[str, Any]) -> Iterator[list[tuple[Any, ...]]]:
        """Yield the rows of a long answer in portions, as plain as the driver gives them."""
        self.flush()
        form = statement.form(self._dialect, given)
        # A server's cursor without a name would fetch all rows first.
        names = ("long_answer",) if self._dialect.name == "postgresql" else ()
        cursor = self._driver.cursor(*names)
        try:
            cursor.execute(form.text, form.values(given))
            while portion := cursor.fetchmany(PORTION):
                yield portion
        except self._faults as fault:
            raise self._told(fault, form.text) from fault
        finally:
            cursor.close()

    def prefetch(self, questions: Sequence[PreparedQuery]) -> None:
        """Get the answers of a server to what is going to be asked soon; each serves once, and a change forgets all."""
        if self._travels:
            forms = [(statement.form(self._dialect, given), given) for statement, given in questions]
            answers = self._together([(form, form.values(given)) for form, given in forms])
            for (statement, given), rows in zip(questions, answers, strict=True):
                self._answers[_key(statement, given)] = rows

    def execute_later(self, statement: Prepared, given: Mapping[str, Any]) -> None:
        """Carry out a change, at the latest before anything else is asked and before the commit."""
        form = statement.form(self._dialect, given)
        self._answers.clear()
        if self._travels:
            self._unsent.append((form, form.values(given)))
        else:
            self._execute(form, form.values(given))

    def flush(self, *, commit: bool = False) -> None:
        """Send what was not sent yet; with `commit` a server is told to keep all of it on the same journey."""
        self._answers.clear()
        if self._unsent:
            self._together([], commit)

    def _together(self, laid_out: Sequence[tuple["PreparedForm", Any]], commit: bool = False) -> list[list[Any]]:
        unsent, self._unsent = self._unsent, []
        try:
            with self._driver.pipeline():
                for form, values in unsent:
                    self._driver.execute(form.text, values)
                cursors = [(form, self._driver.execute(form.text, values)) for form, values in laid_out]
                if commit:
                    self._driver.commit()
        except self._faults as fault:
            raise self._told(fault, "several statements") from fault
        return [form.rows(cursor) for form, cursor in cursors]

    def _execute(self, form: "PreparedForm", values: Any) -> Any:
        try:
            return self._driver.execute(form.text, values)
        except self._faults as fault:
            raise self._told(fault, form.text) from fault

    def _told(self, fault: Any, words: str) -> Exception:
        """Return a fault of the driver as SQLAlchemy tells it; a connection that is lost is not used again."""
        lost = self._dialect.is_disconnect(fault, self._driver, None)
        if lost:
            self._connection.invalidate(fault)
        told: Exception = DBAPIError.instance(
            words, None, fault, self._faults, connection_invalidated=lost, dialect=self._dialect
        )
        return told


class PreparedForm:
    """A statement's words in one dialect, how its values are laid out, and how its rows are read."""

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
            # What is fixed is laid out here and never again.
            self._binds.append((name, fixed if fixed is None or processor is None else processor(fixed), processor))
        # A statement in plain words has no rows here.
        self._names = [name for name, _, _ in self._binds]
        self._columns = list(getattr(statement, "exported_columns", ()))
        # Columns have our own names; a computed one without a label is known by its place.
        self._make_row = row_maker([str(column.key) for column in self._columns])
        self._readers: list[tuple[int, Processor]] | None = None

    def values(self, given: Mapping[str, Any]) -> Any:
        """Return the values as the driver takes them. Raises KeyError for one that was forgotten."""
        found = [
            fixed if fixed is not None else given[name] if processor is None else processor(given[name])
            for name, fixed, processor in self._binds
        ]
        return found if self._by_place else dict(zip(self._names, found, strict=True))

    def rows(self, cursor: Any) -> list[Any]:
        """Return the rows that the driver's cursor holds, with columns by name; none for a change."""
        if cursor.description is None:
            return []
        if self._readers is None:
            readers = [
                column.type.dialect_impl(self._dialect).result_processor(self._dialect, told[1])
                for column, told in zip(self._columns, cursor.description, strict=True)
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


def _key(statement: Prepared, given: Mapping[str, Any]) -> tuple[Any, ...]:
    return (statement, *given.items())


def row_maker(names: Sequence[str]) -> Callable[[Any], Any]:
    """Return what makes a row with columns by name from plain values in their order."""
    make_type: Any = namedtuple  # its names are those of the columns asked for, which no checker can know
    maker: Callable[[Any], Any] = make_type("row", names, rename=True)._make
    return maker
