"""All access to the database: a transaction that reads, and one that writes and announces which topics changed."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Generic, TypeVar
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    CursorResult,
    Engine,
    Executable,
    Select,
    String,
    Table,
    bindparam,
    func,
    select,
    text,
)

from shared.platform.clock import Clock, SystemClock
from shared.platform.db.access import WORKING, Guard, Privilege, access, exists, one_of
from shared.platform.db.base import Id, metadata
from shared.platform.db.faults import as_user_errors
from shared.platform.db.high_water_mark import mark_suspect
from shared.platform.db.prepared import Prepared, PreparedConnection
from shared.platform.db.sqlite import WRITES, shorten_log
from shared.platform.live.topics import CHANNEL, Topic

_VERSION = "read add change(version)"
# A version that cannot be raised any more would stop every PC, and every PC reads all of a branch's topics.
_RAISED = (
    Guard(WORKING, Privilege.CHANGE, only="NEW.version <> OLD.version + 1"),
    Guard(
        WORKING,
        Privilege.ADD,
        f"NEW.version = 1 AND NEW.topic IN {one_of(Topic)} AND {exists('branches b', 'b.id = NEW.branch_id')}",
    ),
)

topic_versions = Table(
    "topic_versions",
    metadata,
    Column("branch_id", Id, primary_key=True),
    Column("topic", String(32), primary_key=True),
    Column("version", BigInteger, nullable=False),
    info=access(_VERSION, "read", _VERSION, _VERSION, guards=_RAISED),
)

_VERSIONS = Prepared(select(topic_versions).where(topic_versions.c.branch_id == bindparam("branch")))
# The same statement on both databases; a branch's first change of a topic adds its row.
_RAISE = Prepared(
    text(
        "INSERT INTO topic_versions (branch_id, topic, version) VALUES (:branch, :raised, 1)"
        " ON CONFLICT (branch_id, topic) DO UPDATE SET version = topic_versions.version + 1"
    ).bindparams(bindparam("branch", type_=Id), bindparam("raised", type_=String))
)
_NOTIFY = Prepared(select(func.pg_notify(CHANNEL, bindparam("branch", type_=String))))
_SERVER_TIME = Prepared(select(func.clock_timestamp().label("now")))
_TOPICS = {topic.value: topic for topic in Topic}
_READ_ONLY = text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")

T = TypeVar("T")


class Transaction:
    """An open transaction and the one instant at which everything in it happens."""

    #: Whether what is done is written into the audit trail; on a copy, where something is only tried, it is not.
    audited = True

    def __init__(
        self, connection: Connection, clock: Clock, on_server_time: Callable[[datetime], None] | None = None
    ) -> None:
        self.connection = connection
        self._prepared = PreparedConnection(connection)
        self._clock = clock
        self._on_server_time = on_server_time
        self._now: datetime | None = None

    @property
    def on_postgres(self) -> bool:
        """Whether this is PostgreSQL (else SQLite)."""
        return self.connection.dialect.name == "postgresql"

    @property
    def now(self) -> datetime:
        """The transaction's instant in UTC, read once; PostgreSQL's own clock unless a virtual clock is used.

        Read it after the branch is locked, so that instants are in the order of the locks.
        """
        if self._now is None:
            if self.on_postgres and isinstance(self._clock, SystemClock):
                (row,) = self.rows(_SERVER_TIME)
                self._now = row.now.astimezone(UTC)
                if self._on_server_time is not None:
                    self._on_server_time(self._now)
            else:
                self._now = self._clock.now()
        return self._now

    def stream(self, statement: Prepared, **values: Any) -> Iterator[list[tuple[Any, ...]]]:
        """Yield a long result in portions, with values as the driver gives them: for reading millions of rows."""
        return self._prepared.stream(statement, values)

    def run(self, statement: Prepared, values: Mapping[str, Any]) -> None:
        """Run a prepared change."""
        self._prepared.rows(statement, values)

    def execute(self, statement: Executable, values: Any = None) -> CursorResult[Any]:
        """Run one statement."""
        result = self.connection.execute(statement, values)
        assert isinstance(result, CursorResult)
        return result

    def rows(self, statement: Select[Any] | Prepared, **values: Any) -> Sequence[Any]:
        """Run a query with the values of its parameters and return all its rows."""
        if isinstance(statement, Prepared):
            return self._prepared.rows(statement, values)
        return self.connection.execute(statement, values).all()

    def first(self, statement: Select[Any] | Prepared, **values: Any) -> Any | None:
        """Run a query with the values of its parameters and return its first row, or None."""
        if isinstance(statement, Prepared):
            rows = self._prepared.rows(statement, values)
            return rows[0] if rows else None
        return self.connection.execute(statement, values).first()


class Database:
    """One branch's view of a database; every operation runs in exactly one of its transactions."""

    def __init__(self, engine: Engine, clock: Clock, branch_id: UUID) -> None:
        self.engine = engine
        self.clock = clock
        self.branch_id = branch_id
        self._server_ahead = timedelta(0)

    def present(self) -> datetime:
        """Return the branch's present instant without asking: this PC's clock, corrected by the server's when known.

        The correction is measured where the server's time is read, so a slow reading does not falsify it.
        """
        return self.clock.now() + self._server_ahead

    @contextmanager
    def read(self) -> Iterator[Transaction]:
        """Open a transaction that only reads: one consistent picture of the branch."""
        with as_user_errors(self._mark_suspect), self.engine.connect() as connection, connection.begin() as started:
            if connection.dialect.name == "postgresql":
                connection.execute(_READ_ONLY)
            yield Transaction(connection, self.clock, self._measure_server)
            started.rollback()

    @contextmanager
    def write(self, *topics: Topic) -> Iterator[Transaction]:
        """Open a transaction that commits when the block ends and is undone when it raises.

        The versions of `topics` are raised last and in sorted order, so two writers never wait for each
        other crosswise.
        """
        with as_user_errors(self._mark_suspect), self.engine.connect() as fresh:
            connection = fresh.execution_options(**{WRITES: True})
            with connection.begin():
                transaction = Transaction(connection, self.clock, self._measure_server)
                yield transaction
                self._raise_versions(transaction, topics)

    def _measure_server(self, server_time: datetime) -> None:
        self._server_ahead = server_time - self.clock.now()

    def versions(self) -> Mapping[Topic, int]:
        """Return the version of every topic of this branch; the change feed compares them."""
        with self.read() as tx:
            return self.versions_in(tx)

    def versions_in(self, tx: Transaction) -> Mapping[Topic, int]:
        """Return the version of every topic as this transaction sees it."""
        rows = tx.rows(_VERSIONS, branch=self.branch_id)
        return {_TOPICS[row.topic]: row.version for row in rows if row.topic in _TOPICS}

    def shorten_log(self) -> bool:
        """Empty a SQLite file's log, so that the file alone holds everything; return whether that was possible."""
        return self.engine.dialect.name != "sqlite" or shorten_log(self.engine)

    def close_idle_connections(self) -> None:
        """Close all connections that are not in use; when one is lost, the others probably are too."""
        self.engine.dispose()

    def close(self) -> None:
        """Close all connections."""
        self.engine.dispose()

    def _mark_suspect(self) -> None:
        if self.engine.dialect.name == "sqlite":
            mark_suspect(Path(str(self.engine.url.database)))

    def _raise_versions(self, tx: Transaction, topics: Sequence[Topic]) -> None:
        for topic in sorted(set(topics)):
            tx.run(_RAISE, {"branch": self.branch_id, "raised": topic.value})
        if topics and tx.on_postgres:
            tx.run(_NOTIFY, {"branch": str(self.branch_id)})


class VersionedCache(Generic[T]):
    """Keeps the last value that was read, with the versions of the topics it depends on.

    Every change of the value raises one of `topics` in the same transaction, so a cached value is never older than what
    the transaction sees. Callers must not change it.
    """

    def __init__(self, database: Database, topics: tuple[Topic, ...], read: Callable[[Transaction], T]) -> None:
        self._database = database
        self._topics = topics
        self._read = read
        self._cached: tuple[tuple[int, ...], T] | None = None

    def read(self, tx: Transaction) -> T:
        """Return the value as this transaction sees it; raises what reading raises."""
        versions = self._database.versions_in(tx)
        now = tuple(versions.get(topic, 0) for topic in self._topics)
        cached = self._cached
        if cached is not None and cached[0] == now:
            return cached[1]
        found = self._read(tx)
        self._cached = (now, found)
        return found
