"""The second chain of a branch: the events of its registers (cases …), with an end of its own.

Changes of the queue never wait for it. A transaction that touches both chains locks the queue's end first.
"""

import contextlib
import json
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    Column,
    Index,
    PrimaryKeyConstraint,
    String,
    Table,
    bindparam,
    column,
    insert,
    select,
    update,
)
from sqlalchemy.exc import IntegrityError

from shared.office.audit.store import stored_form
from shared.office.history.model import RecordEvent
from shared.platform.db.access import AppRole, Privilege, RowRule, access, chain_guards, fresh
from shared.platform.db.base import Id, Instant, JsonText, canonical_json, metadata
from shared.platform.db.database import Transaction
from shared.platform.db.prepared import Prepared
from shared.platform.db.records import Records
from shared.platform.hash_chain import GENESIS, ChainLink, chained_hash

_ENDS, _CHAINED = chain_guards("record_heads", "record_events", (AppRole.KIOSK, AppRole.CONSOLE))
_HEAD = "read add change(seq, hash)"
#: What a visitor does at a kiosk.
_VISITORS = "subject = 'appointment' AND actor_kind = 'visitor' AND kind IN ('book', 'check_in', 'cancel')"
#: Events in memory at once.
_PORTION = 5000
#: Records whose events are read with one statement.
_RECORDS = 500

#: One row per branch: the end of its chain. Locking this row is what puts the changes of all registers in order.
record_heads = Table(
    "record_heads",
    metadata,
    Column("branch_id", Id, primary_key=True),
    Column("seq", BigInteger, nullable=False),
    Column("hash", String(64), nullable=False),
    info=access(_HEAD, "", _HEAD, _HEAD, guards=_ENDS),
)

record_events = Table(
    "record_events",
    metadata,
    Column("branch_id", Id),
    Column("seq", BigInteger),
    Column("subject", String(16), nullable=False),
    Column("record_id", Id, nullable=False),
    Column("kind", String(24), nullable=False),
    Column("instant", Instant, nullable=False),
    Column("actor_kind", String(16), nullable=False),
    Column("actor_id", Id),
    Column("device", String(80), nullable=False),
    Column("before", String(24), nullable=False),
    Column("after", String(24), nullable=False),
    Column("details", JsonText, nullable=False),
    Column("command_id", Id, nullable=False),
    Column("previous_hash", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
    PrimaryKeyConstraint("branch_id", "seq"),
    Index("uq_record_events_branch_id_command_id", "branch_id", "command_id", unique=True),
    Index("ix_record_events_record_id_seq", "record_id", "seq"),
    info=access(
        "read add",
        "",
        "read add",
        "read add",
        # A kiosk checks visitors in and books for them; of cases and of what others do it learns nothing.
        {
            (AppRole.KIOSK, Privilege.READ): RowRule(_VISITORS),
            (AppRole.KIOSK, Privilege.ADD): RowRule(leaving=f"{_VISITORS} AND {fresh('instant')}"),
        },
        _CHAINED,
    ),
)
_EVENTS = Records(record_events, RecordEvent)
_E, _H = record_events.c, record_heads.c
_LOCKED_END = Prepared(select(_H.seq, _H.hash).where(_H.branch_id == bindparam("Branch")).with_for_update())
_MOVE_END = Prepared(
    update(record_heads).where(_H.branch_id == bindparam("Branch")).values(seq=bindparam("seq"), hash=bindparam("hash"))
)
#: What the hash of an event is made over.
_CONTENT = tuple(each.name for each in record_events.c if each.name not in ("previous_hash", "hash"))


class RecordsEnd(NamedTuple):
    """Where the chain ends."""

    seq: int
    hash: str


class StoredEvent(NamedTuple):
    """One stored event: its link in the chain, and what it says; None when that cannot be read at all."""

    link: ChainLink
    event: RecordEvent | None


def lock_records(tx: Transaction, branch_id: UUID) -> RecordsEnd:
    """Take the branch's place in the order of changes of its registers and return the chain's end."""
    row = tx.first(_LOCKED_END, Branch=branch_id)
    if row is None:
        # Of two at once, the second waits here for the first one's row.
        with contextlib.suppress(IntegrityError), tx.connection.begin_nested():
            tx.execute(insert(record_heads).values(branch_id=branch_id, seq=0, hash=GENESIS))
        row = tx.first(_LOCKED_END, Branch=branch_id)
        assert row is not None
    return RecordsEnd(row.seq, row.hash)


def append_record_event(tx: Transaction, branch_id: UUID, end: RecordsEnd, event: RecordEvent) -> RecordsEnd:
    """Chain one event to the end and return the new end."""
    seq = end.seq + 1
    values = {**vars(event), "branch_id": branch_id, "seq": seq, "details": canonical_json(event.details)}
    digest = chained_hash(end.hash, _content(values))
    _EVENTS.add(tx, event, branch_id=branch_id, seq=seq, previous_hash=end.hash, hash=digest)
    tx.run(_MOVE_END, {"seq": seq, "hash": digest, "Branch": branch_id})
    return RecordsEnd(seq, digest)


def record_event_of_command(tx: Transaction, branch_id: UUID, command_id: UUID) -> RecordEvent | None:
    """Return what a command did, or None when it was never carried out."""
    return _EVENTS.get(tx, branch_id=branch_id, command_id=command_id)


def events_of_record(tx: Transaction, branch_id: UUID, record_id: UUID) -> tuple[RecordEvent, ...]:
    """Return the history of a record, oldest first."""
    return _EVENTS.find(tx, order=(_E.seq,), branch_id=branch_id, record_id=record_id)


def events_of_records(
    tx: Transaction, branch_id: UUID, record_ids: Sequence[UUID]
) -> Iterator[tuple[RecordEvent, ...]]:
    """Yield the history of each of these records, oldest first, in the order of the ids; () for one without any."""
    for place in range(0, len(record_ids), _RECORDS):
        portion = record_ids[place : place + _RECORDS]
        found: dict[UUID, list[RecordEvent]] = {each: [] for each in portion}
        for event in _EVENTS.find(tx, _E.record_id.in_(portion), order=(_E.seq,), branch_id=branch_id):
            found[event.record_id].append(event)
        yield from map(tuple, found.values())


def record_events_after(tx: Transaction, branch_id: UUID, seq: int, most: int) -> tuple[tuple[int, RecordEvent], ...]:
    """Return the next events behind a place of the chain with their numbers, oldest first."""
    query = select(record_events).where(_E.branch_id == branch_id, _E.seq > seq).order_by(_E.seq).limit(most)
    return tuple((row.seq, _EVENTS.read(row)) for row in tx.rows(query))


def records_end(tx: Transaction, branch_id: UUID) -> RecordsEnd:
    """Return where the chain must end."""
    row = tx.first(select(_H.seq, _H.hash).where(_H.branch_id == branch_id))
    return RecordsEnd(0, GENESIS) if row is None else RecordsEnd(row.seq, row.hash)


def record_hash_at(tx: Transaction, branch_id: UUID, seq: int) -> str | None:
    """Return the hash of an event by its number, or None."""
    row = tx.first(select(_E.hash).where(_E.branch_id == branch_id, _E.seq == seq))
    return None if row is None else row.hash


def stored_events(tx: Transaction, branch_id: UUID) -> Iterator[StoredEvent]:
    """Yield every stored event of the branch in order, a portion at a time."""
    # Without types: a value that is no event's at all is a changed one, not a mistake of the program.
    names = (*_CONTENT, "previous_hash", "hash")
    query: Any = select(*(column(name) for name in names)).select_from(record_events)
    last = 0
    while True:
        here = query.where(_E.branch_id == branch_id, _E.seq > last).order_by(_E.seq).limit(_PORTION)
        rows: Sequence[Any] = tx.rows(here)
        for row in rows:
            values = row._mapping
            yield StoredEvent(ChainLink(row.seq, _content(values), row.previous_hash, row.hash), _event(values))
        if len(rows) < _PORTION:
            return
        last = rows[-1].seq


def _content(values: Any) -> str:
    return canonical_json({name: stored_form(values[name]) for name in _CONTENT})


def _event(values: Any) -> RecordEvent | None:
    try:
        return RecordEvent(
            subject=values["subject"],
            record_id=_id(values["record_id"]),
            kind=values["kind"],
            instant=_instant(values["instant"]),
            actor_kind=values["actor_kind"],
            actor_id=None if values["actor_id"] is None else _id(values["actor_id"]),
            device=values["device"],
            before=values["before"],
            after=values["after"],
            details=json.loads(values["details"]),
            command_id=_id(values["command_id"]),
        )
    except (ValueError, TypeError, AttributeError):
        return None


def _id(value: Any) -> UUID:
    return value if isinstance(value, UUID) else UUID(value)


def _instant(value: Any) -> datetime:
    return value.astimezone(UTC) if isinstance(value, datetime) else datetime.fromisoformat(value).replace(tzinfo=UTC)
