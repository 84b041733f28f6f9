"""Writing and reading the chained events of a branch."""

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import insert, select, update

from shared.platform.db.base import canonical_json
from shared.platform.db.database import Transaction
from shared.tickets.model import Action, Actor, ActorKind, Event, TicketState
from shared.tickets.rules.chain import GENESIS, Link, event_hash
from shared.tickets.store.tables import event_heads, ticket_events


def lock_branch(tx: Transaction, branch_id: UUID) -> tuple[int, str]:
    """Take the branch's place in the order of changes and return the chain's end: (seq, hash).

    Everything that changes the queue does this first. On SQLite the write transaction itself is the lock.
    """
    c = event_heads.c
    row = tx.first(select(c.seq, c.hash).where(c.branch_id == branch_id).with_for_update())
    if row is None:
        tx.execute(insert(event_heads).values(branch_id=branch_id, seq=0, hash=GENESIS))
        return 0, GENESIS
    return row.seq, row.hash


def append_event(
    tx: Transaction,
    branch_id: UUID,
    head: tuple[int, str],
    *,
    ticket_id: UUID,
    step_id: UUID | None,
    day: date,
    kind: Action,
    instant: datetime,
    actor: Actor,
    counter_id: UUID | None,
    before: TicketState | None,
    after: TicketState,
    details: Mapping[str, Any],
    command_id: UUID | None,
) -> tuple[int, str]:
    """Chain one event to the end of the branch's events and return the new end."""
    seq, previous = head[0] + 1, head[1]
    values: dict[str, Any] = {
        "branch_id": branch_id,
        "seq": seq,
        "ticket_id": ticket_id,
        "step_id": step_id,
        "day": day,
        "kind": kind.value,
        "instant": instant,
        "actor_kind": actor.kind.value,
        "actor_id": actor.id,
        "device": actor.device,
        "counter_id": counter_id,
        "before": None if before is None else before.value,
        "after": after.value,
        "details": dict(details),
        "command_id": command_id,
    }
    digest = event_hash(previous, content_of(values))
    tx.execute(insert(ticket_events), {**values, "previous_hash": previous, "hash": digest})
    tx.execute(update(event_heads).where(event_heads.c.branch_id == branch_id).values(seq=seq, hash=digest))
    return seq, digest


def content_of(values: Mapping[str, Any]) -> str:
    """Return the canonical JSON that an event's hash is made over: every column but the hashes themselves."""
    plain: dict[str, Any] = {}
    for key, value in values.items():
        if isinstance(value, datetime):
            plain[key] = value.astimezone(UTC).isoformat(timespec="microseconds")
        elif isinstance(value, date | UUID):
            plain[key] = str(value)
        else:
            plain[key] = value
    return canonical_json(plain)


def ticket_of_command(tx: Transaction, branch_id: UUID, command_id: UUID) -> UUID | None:
    """Return the ticket that a command already changed, or None when it was never carried out."""
    c = ticket_events.c
    row = tx.first(select(c.ticket_id).where(c.branch_id == branch_id, c.command_id == command_id))
    return None if row is None else row.ticket_id


def events_of_ticket(tx: Transaction, ticket_id: UUID) -> list[Event]:
    """Return the history of a ticket, oldest first."""
    rows = tx.rows(select(ticket_events).where(ticket_events.c.ticket_id == ticket_id).order_by(ticket_events.c.seq))
    return [_event(row) for row in rows]


def last_ending(tx: Transaction, ticket_id: UUID) -> Event | None:
    """Return the event that ended a ticket, the latest if it was ended more than once."""
    c = ticket_events.c
    kinds = [Action.FINISH.value, Action.NO_SHOW.value, Action.LEAVE.value]
    query = select(ticket_events).where(c.ticket_id == ticket_id, c.kind.in_(kinds)).order_by(c.seq.desc()).limit(1)
    row = tx.first(query)
    return None if row is None else _event(row)


def events_of_day(tx: Transaction, branch_id: UUID, day: date) -> list[Event]:
    """Return all events of a business day, oldest first."""
    c = ticket_events.c
    rows = tx.rows(select(ticket_events).where(c.branch_id == branch_id, c.day == day).order_by(c.seq))
    return [_event(row) for row in rows]


def chain_links(tx: Transaction, branch_id: UUID) -> Iterator[Link]:
    """Yield every event of the branch as a link of its chain, in order, without keeping them all."""
    columns = [column for column in ticket_events.c if column.name not in ("previous_hash", "hash")]
    query = select(ticket_events).where(ticket_events.c.branch_id == branch_id).order_by(ticket_events.c.seq)
    for row in tx.connection.execution_options(yield_per=2000).execute(query):
        named = row._mapping
        content = content_of({column.name: named[column] for column in columns})
        yield Link(row.seq, content, row.previous_hash, row.hash)


def chain_head(tx: Transaction, branch_id: UUID) -> tuple[int, str]:
    """Return where the branch's chain must end: (seq, hash)."""
    row = tx.first(select(event_heads).where(event_heads.c.branch_id == branch_id))
    return (0, GENESIS) if row is None else (row.seq, row.hash)


def _event(row: Any) -> Event:
    return Event(
        seq=row.seq,
        ticket_id=row.ticket_id,
        step_id=row.step_id,
        day=row.day,
        kind=Action(row.kind),
        instant=row.instant,
        actor_kind=ActorKind(row.actor_kind),
        actor_id=row.actor_id,
        device=row.device,
        counter_id=row.counter_id,
        before=None if row.before is None else TicketState(row.before),
        after=TicketState(row.after),
        details=row.details,
        command_id=row.command_id,
        previous_hash=row.previous_hash,
        hash=row.hash,
    )
