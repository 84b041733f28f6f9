"""The queue of messages to visitors, and how far the events of cases were looked through."""

from collections.abc import Collection, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    UniqueConstraint,
    func,
    insert,
    select,
    update,
)

from shared.office.catalog.model import Occasion
from shared.platform.db.access import access
from shared.platform.db.base import Id, Instant, metadata
from shared.platform.db.database import Transaction
from shared.platform.db.records import Enumerated, Records
from shared.service_desk.messages.model import Outgoing, OutgoingState

_CHANGED = "read add change(state, tries, next_try, problem, ended)"

outgoing = Table(
    "outgoing",
    metadata,
    Column("id", Id, primary_key=True),
    Column("branch_id", Id, ForeignKey("branches.id"), nullable=False),
    Column("case_id", Id, ForeignKey("cases.id")),
    Column("appointment_id", Id, ForeignKey("appointments.id")),
    Column("event_seq", BigInteger),
    Column("round", Integer, nullable=False),
    Column("occasion", Enumerated(Occasion, String(16)), nullable=False),
    Column("state", Enumerated(OutgoingState, String(16)), nullable=False),
    Column("tries", Integer, nullable=False),
    Column("made", Instant, nullable=False),
    Column("next_try", Instant, nullable=False),
    Column("problem", String(32), nullable=False),
    Column("ended", Instant),
    # What one event tells is sent once, whoever looks through the events.
    UniqueConstraint("branch_id", "event_seq"),
    # A visitor is told each thing about an appointment once, also a reminder, which tells no event.
    UniqueConstraint("branch_id", "appointment_id", "occasion"),
    CheckConstraint("(case_id IS NULL) <> (appointment_id IS NULL)", name="about"),
    Index("ix_outgoing_branch_id_state_next_try", "branch_id", "state", "next_try"),
    Index("ix_outgoing_case_id", "case_id"),
    info=access("", "", "read change(state, tries, next_try, problem, ended)", _CHANGED),
)

#: One row per branch: up to which event of the registers' chain messages were made.
outgoing_heads = Table(
    "outgoing_heads",
    metadata,
    Column("branch_id", Id, primary_key=True),
    Column("seq", BigInteger, nullable=False),
    info=access("", "", "", "read add change(seq)"),
)
_OUTGOING = Records(outgoing, Outgoing)
_O, _H = outgoing.c, outgoing_heads.c


def looked_through(tx: Transaction, branch_id: UUID) -> int | None:
    """Return up to which event messages were made; None before the first look."""
    row = tx.first(select(_H.seq).where(_H.branch_id == branch_id))
    return None if row is None else int(row.seq)


def lock_head(tx: Transaction, branch_id: UUID) -> int | None:
    """Return the same for a writer; others wait until this transaction ends."""
    row = tx.first(select(_H.seq).where(_H.branch_id == branch_id).with_for_update())
    return None if row is None else int(row.seq)


def write_head(tx: Transaction, branch_id: UUID, seq: int, *, first: bool) -> None:
    """Write how far the events were looked through."""
    if first:
        tx.execute(insert(outgoing_heads).values(branch_id=branch_id, seq=seq))
    else:
        tx.execute(update(outgoing_heads).where(_H.branch_id == branch_id).values(seq=seq))


def add_outgoing(tx: Transaction, branch_id: UUID, *messages: Outgoing) -> None:
    """Put messages into the queue."""
    _OUTGOING.add(tx, *messages, branch_id=branch_id)


def read_outgoing(tx: Transaction, branch_id: UUID, message_id: UUID) -> Outgoing | None:
    """Return one message, or None."""
    return _OUTGOING.get(tx, branch_id=branch_id, id=message_id)


def to_send(tx: Transaction, branch_id: UUID, now: Any, most: int) -> Sequence[Outgoing]:
    """Return the messages whose time has come, oldest first."""
    waits = (_O.state == OutgoingState.WAITING, _O.next_try <= now)
    return _OUTGOING.find(tx, *waits, order=(_O.next_try, _O.id), limit=most, branch_id=branch_id)


def told_of_appointments(tx: Transaction, branch_id: UUID, ids: Collection[UUID], occasion: Occasion) -> set[UUID]:
    """Return of which of these appointments an occasion has a message already."""
    query = select(_O.appointment_id).where(
        _O.branch_id == branch_id, _O.appointment_id.in_(ids), _O.occasion == occasion
    )
    return {row.appointment_id for row in tx.rows(query)}


def change_outgoing(tx: Transaction, branch_id: UUID, message_id: UUID, **changed: Any) -> None:
    """Write what became of a message."""
    _OUTGOING.change(tx, changed, branch_id=branch_id, id=message_id)


def last_outgoing(tx: Transaction, branch_id: UUID, most: int) -> Sequence[Outgoing]:
    """Return what waits or was given up, oldest first, then the last that ended."""
    open_ones = _O.state.in_((OutgoingState.GIVEN_UP, OutgoingState.WAITING))
    waiting = _OUTGOING.find(tx, open_ones, order=(_O.state, _O.made, _O.id), limit=most, branch_id=branch_id)
    left = most - len(waiting)
    ended = _OUTGOING.find(tx, ~open_ones, order=(_O.made.desc(), _O.id.desc()), limit=left, branch_id=branch_id)
    return (*waiting, *ended)


def counts_by_state(tx: Transaction, branch_id: UUID) -> dict[OutgoingState, int]:
    """Return how many messages there are by state."""
    query = select(_O.state, func.count().label("all")).where(_O.branch_id == branch_id).group_by(_O.state)
    return {row.state: int(row.all) for row in tx.rows(query)}
