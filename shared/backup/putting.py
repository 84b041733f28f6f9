"""Puts a whole, proven SQLite file in place of a database: by one transaction, so that nobody ever sees half of it."""

import os
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy import Engine, Uuid, column, func, select, table, text

from shared.backup.copying import copy_tables
from shared.backup.manifest import BranchHead
from shared.migrations.schema import SchemaState, create_schema, schema_state
from shared.migrations.upgrade import run_migrations
from shared.platform.db.base import metadata
from shared.platform.db.database import topic_versions
from shared.platform.db.engine import WRITES, open_engine
from shared.platform.live.topics import CHANNEL

Versions = Mapping[tuple[UUID, str], int]

_EVENTS = table("ticket_events", column("branch_id", Uuid), column("seq"), column("kind"), column("hash"))
_BRANCHES = table("branches", column("id", Uuid))


@dataclass(frozen=True)
class Present:
    """The database that would be replaced: tickets issued since the backup (None: it cannot be read) and its topics."""

    tickets_since: int | None
    versions: Versions


def read_present(engine: Engine, heads: tuple[BranchHead, ...]) -> Present:
    """Look at a database that is in use. Where its history is another one than the backup's, all its tickets count."""
    ends = {UUID(head.id): head for head in heads}
    with engine.connect() as connection:
        seen = connection.execute(select(topic_versions)).all()
        versions = {(row.branch_id, row.topic): row.version for row in seen}
        if not engine.dialect.has_table(connection, _EVENTS.name):
            return Present(0, versions)
        lost = 0
        for branch_id in connection.execute(select(_BRANCHES.c.id)).scalars().all():
            here = _EVENTS.c.branch_id == branch_id
            head, since = ends.get(branch_id), 0
            if head is not None and head.seq:
                same = select(_EVENTS.c.hash).where(here, _EVENTS.c.seq == head.seq)
                since = head.seq if connection.execute(same).scalar() == head.hash else 0
            issued = select(func.count()).where(here, _EVENTS.c.seq > since, _EVENTS.c.kind == "issue")
            lost += connection.execute(issued.select_from(_EVENTS)).scalar_one()
    return Present(lost, versions)


def put_file(fresh: Path, file: Path, versions: Versions) -> None:
    """Make the SQLite `file` what `fresh` is; programs that have it open see the change like any other."""
    _make_news(fresh, versions)
    if not file.exists():
        _settle(fresh)
        # The log of a file that is gone must not be taken for the new file's.
        _move_log(file, file.with_name(f"{file.name}-left-over"))
        fresh.replace(file)
        return
    with (
        closing(sqlite3.connect(fresh)) as source,
        closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None)) as target,
    ):
        target.execute("PRAGMA synchronous = FULL")
        source.backup(target)
        target.execute("PRAGMA journal_mode = WAL")


def put_rows(fresh: Path, address: str, versions: Versions) -> None:
    """Replace all rows of a server's database by those of `fresh`, in one transaction."""
    _make_news(fresh, versions)
    source, target = open_engine(f"sqlite:///{fresh.as_posix()}"), open_engine(address, "nobat-restore")
    try:
        state = schema_state(target)
        if state is SchemaState.EMPTY:
            create_schema(target)
        elif state is SchemaState.OLDER:
            run_migrations(target)
        with source.connect() as reading, target.connect() as fresh_connection:
            writing = fresh_connection.execution_options(**{WRITES: True})
            with writing.begin():
                writing.execute(text("SET LOCAL statement_timeout = 0"))
                writing.execute(text("SET LOCAL idle_in_transaction_session_timeout = 0"))
                writing.execute(text("SET LOCAL lock_timeout = '30s'"))
                tables = list(metadata.sorted_tables)
                for each in reversed(tables):
                    writing.execute(each.delete())
                copy_tables(reading, writing, tables)
                for branch_id in {branch_id for branch_id, _topic in versions}:
                    writing.execute(select(func.pg_notify(CHANNEL, str(branch_id))))
    finally:
        source.dispose()
        target.dispose()


def set_aside(file: Path, now: datetime) -> Path:
    """Move a damaged SQLite file away with its log, for somebody who may still save something from it."""
    aside = file.with_name(f"{file.stem}-damaged-{now:%Y%m%d-%H%M%S}{file.suffix}")
    _move_log(file, aside)
    file.replace(aside)
    return aside


def _move_log(file: Path, elsewhere: Path) -> None:
    for end in ("-wal", "-shm"):
        beside = file.with_name(file.name + end)
        if beside.exists():
            beside.replace(elsewhere.with_name(elsewhere.name + end))


def _make_news(fresh: Path, versions: Versions) -> None:
    """Raise every topic above what anybody has seen, so that all windows read everything anew."""
    engine = open_engine(f"sqlite:///{fresh.as_posix()}")
    try:
        with engine.connect() as connection, connection.execution_options(**{WRITES: True}).begin():
            here = topic_versions.c
            kept = {(row.branch_id, row.topic): row.version for row in connection.execute(select(topic_versions))}
            for (branch_id, topic), version in {**versions, **kept}.items():
                raised = max(version, versions.get((branch_id, topic), 0), kept.get((branch_id, topic), 0)) + 1
                values = {"branch_id": branch_id, "topic": topic, "version": raised}
                if (branch_id, topic) in kept:
                    same = (here.branch_id == branch_id, here.topic == topic)
                    connection.execute(topic_versions.update().where(*same).values(version=raised))
                else:
                    connection.execute(topic_versions.insert(), [values])
    finally:
        engine.dispose()


def _settle(file: Path) -> None:
    with file.open("rb+") as stream:
        os.fsync(stream.fileno())
