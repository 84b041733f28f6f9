"""The only doors to the database: a transaction that reads, and one that writes and tells which topics changed."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any
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
    insert,
    select,
    text,
    update,
)

from shared.platform.clock import Clock, SystemClock
from shared.platform.db.base import Id, metadata
from shared.platform.db.engine import WRITES
from shared.platform.db.faults import told_kindly
from shared.platform.live.topics import CHANNEL, Topic

topic_versions = Table(
    "topic_versions",
    metadata,
    Column("branch_id", Id, primary_key=True),
    Column("topic", String(32), primary_key=True),
    Column("version", BigInteger, nullable=False),
)

# Statements of every change are put together once: that takes four times as long as running them.
_VERSIONS = select(topic_versions).where(topic_versions.c.branch_id == bindparam("branch"))
_RAISE = (
    update(topic_versions)
    .where(topic_versions.c.branch_id == bindparam("branch"), topic_versions.c.topic == bindparam("raised"))
    .values(version=topic_versions.c.version + 1)
)
_NOTIFY = select(func.pg_notify(CHANNEL, bindparam("branch", type_=String)))
_SERVER_TIME = select(func.clock_timestamp())
_READ_ONLY = text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")


class Transaction:
    """An open transaction and the one instant at which everything in it happens."""

    def __init__(self, connection: Connection, clock: Clock) -> None:
        self.connection = connection
        self._clock = clock
        self._now: datetime | None = None

    @property
    def on_postgres(self) -> bool:
        """Whether this is PostgreSQL (else SQLite)."""
        return self.connection.dialect.name == "postgresql"

    @property
    def now(self) -> datetime:
        """The transaction's instant in UTC, read once; PostgreSQL's own clock unless a virtual clock was handed in.

        Read it after the branch is locked, so that instants are in the order of the locks.
        """
        if self._now is None:
            if self.on_postgres and isinstance(self._clock, SystemClock):
                self._now = self.connection.execute(_SERVER_TIME).scalar_one().astimezone(UTC)
            else:
                self._now = self._clock.now()
        return self._now

    def execute(self, statement: Executable, values: Any = None) -> CursorResult[Any]:
        """Run one statement."""
        result = self.connection.execute(statement, values)
        assert isinstance(result, CursorResult)
        return result

    def rows(self, statement: Select[Any], **values: Any) -> Sequence[Any]:
        """Run a query with the values of its parameters and return all its rows."""
        return self.connection.execute(statement, values).all()

    def first(self, statement: Select[Any], **values: Any) -> Any | None:
        """Run a query with the values of its parameters and return its first row, or None."""
        return self.connection.execute(statement, values).first()


class Database:
    """One branch's view of a database; every operation runs in exactly one of its transactions."""

    def __init__(self, engine: Engine, clock: Clock, branch_id: UUID) -> None:
        self.engine = engine
        self.clock = clock
        self.branch_id = branch_id

    @contextmanager
    def read(self) -> Iterator[Transaction]:
        """Open a transaction that only reads: one consistent picture of the branch."""
        with told_kindly(), self.engine.connect() as connection, connection.begin() as started:
            if connection.dialect.name == "postgresql":
                connection.execute(_READ_ONLY)
            yield Transaction(connection, self.clock)
            started.rollback()

    @contextmanager
    def write(self, *topics: Topic) -> Iterator[Transaction]:
        """Open a transaction that commits when the block ends and is undone when it raises.

        The versions of `topics` are raised last and in sorted order, so two writers never wait for each
        other crosswise.
        """
        with told_kindly(), self.engine.connect() as fresh:
            connection = fresh.execution_options(**{WRITES: True})
            with connection.begin():
                transaction = Transaction(connection, self.clock)
                yield transaction
                self._raise_versions(transaction, topics)

    def versions(self) -> Mapping[Topic, int]:
        """Return the version of every topic of this branch; the change feed compares them."""
        with self.read() as tx:
            return self.versions_in(tx)

    def versions_in(self, tx: Transaction) -> Mapping[Topic, int]:
        """Return the version of every topic as this transaction sees it."""
        rows = tx.rows(_VERSIONS, branch=self.branch_id)
        known = {topic.value for topic in Topic}
        return {Topic(row.topic): row.version for row in rows if row.topic in known}

    def close(self) -> None:
        """Give all connections back."""
        self.engine.dispose()

    def _raise_versions(self, tx: Transaction, topics: Sequence[Topic]) -> None:
        for topic in sorted(set(topics)):
            raised = tx.execute(_RAISE, {"branch": self.branch_id, "raised": topic.value})
            if raised.rowcount == 0:
                tx.execute(insert(topic_versions).values(branch_id=self.branch_id, topic=topic.value, version=1))
        if topics and tx.on_postgres:
            tx.execute(_NOTIFY, {"branch": str(self.branch_id)})
