"""Replaces a database by a checked SQLite file in one transaction, so that nobody sees an incomplete state."""

import contextlib
import json
import os
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Connection,
    Date,
    Engine,
    RootTransaction,
    TableClause,
    Uuid,
    column,
    func,
    select,
    table,
    text,
)
from sqlalchemy.exc import DBAPIError

from shared.office.settings.model import Settings, checked
from shared.platform.db.base import metadata
from shared.platform.db.database import topic_versions
from shared.platform.db.engine import lift_time_limits, open_engine
from shared.platform.db.sqlite import SQLITE_BUSY_MILLISECONDS, WRITES
from shared.platform.errors import UserError
from shared.platform.files.carrying import lay_out
from shared.platform.live.topics import CHANNEL
from shared.queue.tickets.rules.numbering import Counters
from shared.service_desk.appointments.model import AppointmentVerb
from shared.service_desk.appointments.rules.replay import SUBJECT as APPOINTMENT
from shared.service_desk.cases.model import NUMBERS, SUBJECT, CaseVerb
from shared.upkeep.backup.copying import copy_tables
from shared.upkeep.backup.manifest import BranchHead
from shared.upkeep.migrations.schema import SchemaState, create_schema, schema_state, sealed_tables
from shared.upkeep.migrations.upgrade import run_migrations
from shared.upkeep.retention.model import KEPT, Erasure
from shared.upkeep.retention.rules import Terms, terms_of

Versions = Mapping[tuple[UUID, str], int]
Given = Mapping[UUID, Counters]
#: Returns the topics of the database that is replaced.
Finish = Callable[[], Versions]
#: Far fewer than the emptiest branch has, so that there is a second piece.
FIRST_PAGES = 16
#: Seconds between two tries to take the lock on a file that others are writing to.
BETWEEN_TRIES = 0.005

_EVENTS = table("ticket_events", column("branch_id", Uuid), column("seq"), column("kind"), column("hash"))
_BRANCHES = table("branches", column("id", Uuid))
_CASES = table("cases", column("branch_id", Uuid), column("year"), column("number"))
#: Also says which numbers of cases an earlier restore has left out.
_RECORDS = table(
    "record_events",
    *(column("branch_id", Uuid), column("seq"), column("subject"), column("kind"), column("details"), column("hash")),
)
_COUNTERS = table("number_counters", column("branch_id", Uuid), column("day", Date), column("prefix"), column("last"))


@dataclass(frozen=True)
class Present:
    """The database to be replaced, or the readable part of it.

    `tickets_since` were issued since the backup (None: unknown), `cases_since` registered; `given` are the last numbers
    of each branch and `cases` those of its cases, by year; `certain` says whether these are all. `appointments` were
    booked since the backup in each branch, as far as that is known. `erased` is the log of erased texts of each branch,
    `terms` how long its texts are kept: what was erased must not come back.
    """

    tickets_since: int | None
    versions: Versions
    given: Given
    certain: bool
    cases: Mapping[UUID, Mapping[int, int]] = field(default_factory=dict)
    erased: Mapping[UUID, tuple[Erasure, ...]] = field(default_factory=dict)
    terms: Mapping[UUID, Terms] = field(default_factory=dict)
    cases_since: int | None = None
    appointments: Mapping[UUID, int] = field(default_factory=dict)


def read_present(engine: Engine, heads: tuple[BranchHead, ...]) -> Present:
    """Read a database in use. If its history differs from the backup's, all its tickets or all its cases count."""
    ends = {UUID(head.id): head for head in heads}
    with engine.connect() as connection:
        seen = connection.execute(select(topic_versions)).all()
        versions = {(row.branch_id, row.topic): row.version for row in seen}
        if not engine.dialect.has_table(connection, _EVENTS.name):
            return Present(0, versions, {}, certain=True, cases_since=0)
        tickets = registered = 0
        booked: dict[UUID, int] = {}
        has_cases = engine.dialect.has_table(connection, _RECORDS.name)
        for branch_id in connection.execute(select(_BRANCHES.c.id)).scalars().all():
            head = ends.get(branch_id)
            end = (0, "") if head is None else (head.seq, head.hash)
            tickets += _since(connection, _EVENTS, branch_id, end, _EVENTS.c.kind == "issue")
            if has_cases:
                end = (0, "") if head is None else (head.record_seq or 0, head.record_hash or "")
                new = (_RECORDS.c.subject == SUBJECT, _RECORDS.c.kind == CaseVerb.REGISTER.value)
                registered += _since(connection, _RECORDS, branch_id, end, *new)
                new = (_RECORDS.c.subject == APPOINTMENT, _RECORDS.c.kind == AppointmentVerb.BOOK.value)
                booked[branch_id] = _since(connection, _RECORDS, branch_id, end, *new)
        return Present(
            tickets,
            versions,
            _given(connection),
            certain=True,
            cases=_cases(connection),
            erased=_erased(connection),
            terms=_terms(connection),
            cases_since=registered,
            appointments=booked,
        )


def _since(
    connection: Connection, events: TableClause, branch_id: UUID, end: tuple[int, str], *new: ColumnElement[bool]
) -> int:
    """Return how many of these events came after the end of a chain; all of them, if the chain is another one."""
    here, (seq, digest) = events.c.branch_id == branch_id, end
    same = select(events.c.hash).where(here, events.c.seq == seq)
    since = seq if seq and connection.execute(same).scalar() == digest else 0
    counted = select(func.count()).where(here, events.c.seq > since, *new)
    return int(connection.execute(counted.select_from(events)).scalar_one())


def _given(connection: Connection) -> Given:
    given: dict[UUID, dict[tuple[date, str], int]] = {}
    for row in connection.execute(select(_COUNTERS)):
        given.setdefault(row.branch_id, {})[row.day, row.prefix] = row.last
    return given


def _cases(connection: Connection) -> Mapping[UUID, Mapping[int, int]]:
    found: dict[UUID, dict[int, int]] = {}
    if not connection.dialect.has_table(connection, _CASES.name):
        return found
    last = select(_CASES.c.branch_id, _CASES.c.year, func.max(_CASES.c.number).label("last"))
    for row in connection.execute(last.group_by(_CASES.c.branch_id, _CASES.c.year)):
        found.setdefault(row.branch_id, {})[row.year] = row.last
    left_out = select(_RECORDS.c.branch_id, _RECORDS.c.details).where(_RECORDS.c.subject == NUMBERS)
    for branch_id, details in connection.execute(left_out):
        told, here = json.loads(details), found.setdefault(branch_id, {})
        here[told["year"]] = max(told["last"], here.get(told["year"], 0))
    return found


def _erased(connection: Connection) -> Mapping[UUID, tuple[Erasure, ...]]:
    log = metadata.tables["erasures"]
    if not connection.dialect.has_table(connection, log.name):
        return {}
    found: dict[UUID, tuple[Erasure, ...]] = {}
    for row in connection.execute(select(log)):
        values = dict(row._mapping)
        branch_id = values.pop("branch_id")
        found[branch_id] = (*found.get(branch_id, ()), Erasure(**values))
    return found


def _terms(connection: Connection) -> Mapping[UUID, Terms]:
    kinds = {declared.setting: kind for kind, declared in KEPT.items()}
    c = metadata.tables["settings"].c
    found = {
        branch_id: dict(terms_of(Settings())) for branch_id in connection.execute(select(_BRANCHES.c.id)).scalars()
    }
    for row in connection.execute(select(c.branch_id, c.key, c.value).where(c.key.in_(kinds))):
        with contextlib.suppress(UserError):  # another version's value; the default holds
            found[row.branch_id][kinds[row.key]] = int(str(checked(row.key, row.value)))
    return found


def put_file(fresh: Path, file: Path, finish: Finish) -> None:
    """Replace the content of the SQLite `file` by `fresh`; programs that have it open see it as a normal change.

    `finish` is called when nobody can change the file any more (readers continue), and may still change `fresh`.
    """
    # Files first, then the rows that name them; nobody misses what is laid out twice.
    lay_out(fresh, file)
    if not file.exists():
        finish()
        _settle(fresh)
        # The write-ahead log of a missing file must not be used for the new file.
        move_log(file, file.with_name(f"{file.name}-left-over"))
        fresh.replace(file)
        return
    address = f"{file.absolute().as_uri()}?mode=rw"
    with (
        closing(sqlite3.connect(fresh)) as source,
        closing(sqlite3.connect(address, uri=True, isolation_level=None, timeout=0)) as target,
    ):
        target.execute("PRAGMA synchronous = FULL")
        finished = False

        def look(status: int, _remaining: int, _total: int) -> None:
            # The first piece that was copied has taken the lock on the target, which stays until the last one. A try
            # that met another writer took nothing, and is repeated. What changes in the source now makes the copy
            # start again.
            nonlocal finished
            if not finished and status == sqlite3.SQLITE_OK:
                finished = True
                finish()

        source.backup(target, pages=FIRST_PAGES, progress=look, sleep=BETWEEN_TRIES)
        target.execute(f"PRAGMA busy_timeout = {SQLITE_BUSY_MILLISECONDS}")
        target.execute("PRAGMA journal_mode = WAL")


#: Nobody can change anything, but readers continue. Every change takes one of these first; a setting, a set-up, a PIN
#: and a sign of life are changed without the branch's own lock. In the order in which changes take them, so that hardly
#: anybody waits crosswise: a PIN locks its person before the audit chain, the set-up locks the chain first.
HOLD_EVERYBODY = text(
    "LOCK TABLE branches, event_heads, record_heads, staff_members, audit_heads, services, counters, settings,"
    " devices, topic_versions IN EXCLUSIVE MODE"
)
#: Who adds a colleague locks the chain before the person, and the server ends the one or the other.
HOLD_TRIES = 5
DEADLOCK = "40P01"


def put_rows(fresh: Path, address: str, finish: Finish) -> None:
    """Replace all rows of a server's database by those of `fresh`, in one transaction.

    `finish` is called when nobody can change the branch any more (readers continue), and may still change `fresh`; the
    topics it returns are those that windows listen to.
    """
    target = open_engine(address, "nobat-restore")
    try:
        state = schema_state(target)
        if state is SchemaState.EMPTY:
            create_schema(target)
        elif state is SchemaState.OLDER:
            run_migrations(target)
        with target.connect() as fresh_connection:
            writing = fresh_connection.execution_options(**{WRITES: True})
            with _begin_alone(writing):
                told = finish()
                _replace_rows(fresh, writing)
                for branch_id in {branch_id for branch_id, _topic in told}:
                    writing.execute(select(func.pg_notify(CHANNEL, str(branch_id))))
    finally:
        target.dispose()


def _begin_alone(writing: Connection) -> RootTransaction:
    """Begin a transaction during which nobody else can change anything."""
    for tries_left in reversed(range(HOLD_TRIES)):
        begun = writing.begin()
        try:
            lift_time_limits(writing)
            writing.execute(text("SET LOCAL lock_timeout = '30s'"))
            writing.execute(HOLD_EVERYBODY)
        except DBAPIError as fault:
            begun.rollback()
            if not tries_left or getattr(fault.orig, "sqlstate", "") != DEADLOCK:
                raise
        else:
            return begun
    raise AssertionError("the last try either returns or raises")


def _replace_rows(fresh: Path, writing: Connection) -> None:
    source = open_engine(f"sqlite:///{fresh.as_posix()}")
    try:
        with source.connect() as reading:
            tables = [*metadata.sorted_tables, *sealed_tables(writing)]
            for each in reversed(tables):
                writing.execute(each.delete())
            copy_tables(reading, writing, tables)
    finally:
        source.dispose()


def set_aside(file: Path, now: datetime) -> Path:
    """Move a damaged SQLite file and its log away, and keep them for data recovery."""
    aside = file.with_name(f"{file.stem}-damaged-{now:%Y%m%d-%H%M%S}{file.suffix}")
    # The file first: a program that opens it now finds none, and creates none.
    file.replace(aside)
    move_log(file, aside)
    return aside


def bring_back(aside: Path, file: Path) -> None:
    """Undo `set_aside`."""
    move_log(aside, file)
    aside.replace(file)


def move_log(file: Path, elsewhere: Path) -> None:
    """Rename the write-ahead log of a SQLite file, if there is one, with the file."""
    for end in ("-wal", "-shm"):
        beside = file.with_name(file.name + end)
        if beside.exists():
            beside.replace(elsewhere.with_name(elsewhere.name + end))


def make_news(fresh: Path, versions: Versions) -> None:
    """Raise every topic above all values seen so far, so that all windows read everything again."""
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
