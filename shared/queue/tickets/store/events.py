"""Writing and reading the chained events of a branch."""

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import bindparam, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from shared.office.audit.model import Actor, ActorKind
from shared.platform.db.base import Instant, canonical_json
from shared.platform.db.database import Transaction
from shared.platform.db.prepared import Prepared
from shared.platform.hash_chain import GENESIS, ChainLink, chained_hash
from shared.queue.tickets.model import Action, Event, Happened, Ticket, TicketState
from shared.queue.tickets.rules.chain import STORED, stored_link
from shared.queue.tickets.store.tables import event_heads, ticket_events

_ENDINGS = (Action.FINISH.value, Action.NO_SHOW.value, Action.LEAVE.value)


_H = event_heads.c
_HEAD_OF_BRANCH = select(_H.seq, _H.hash, _H.clock, _H.clock_held).where(_H.branch_id == bindparam("branch"))
_HEAD, _LOCKED_HEAD = Prepared(_HEAD_OF_BRANCH), Prepared(_HEAD_OF_BRANCH.with_for_update())
_MOVE_HEAD = Prepared(
    update(event_heads)
    .where(_H.branch_id == bindparam("branch"))
    .values(seq=bindparam("new_seq"), hash=bindparam("new_hash"), clock=bindparam("new_clock", type_=Instant))
)
_SET_CLOCK = (
    update(event_heads)
    .where(_H.branch_id == bindparam("branch"))
    .values(clock=bindparam("new_clock", type_=Instant), clock_held=bindparam("new_held"))
)
_NEW_EVENT = Prepared(insert(ticket_events))
# No more than the answer needs: a kiosk may not read what is in its events.
_OF_COMMAND = Prepared(
    select(ticket_events.c.ticket_id, ticket_events.c.kind, ticket_events.c.actor_id).where(
        ticket_events.c.branch_id == bindparam("branch"), ticket_events.c.command_id == bindparam("command")
    )
)


class ChainHead(NamedTuple):
    """The end of a branch's chain, the last instant that was believed, and whether the clock must be confirmed."""

    seq: int
    hash: str
    clock: datetime | None
    clock_held: bool


class CommandDone(NamedTuple):
    """What is known of a command that was carried out: with which ticket, as which verb, by whom."""

    ticket_id: UUID
    kind: Action
    actor_id: UUID | None


_CHAIN = Prepared(
    select(*(ticket_events.c[name] for name in STORED))
    .where(ticket_events.c.branch_id == bindparam("branch"))
    .order_by(ticket_events.c.seq)
)


def lock_branch(tx: Transaction, branch_id: UUID) -> ChainHead:
    """Take the branch's place in the order of changes and return the chain's end.

    Everything that changes the queue does this first. On SQLite the write transaction itself is the lock.
    """
    row = tx.first(_LOCKED_HEAD, branch=branch_id)
    if row is None:
        # The branch's very first change; of two at once, the second waits here for the first one's row.
        with contextlib.suppress(IntegrityError), tx.connection.begin_nested():
            tx.execute(insert(event_heads).values(branch_id=branch_id, seq=0, hash=GENESIS))
        row = tx.first(_LOCKED_HEAD, branch=branch_id)
        assert row is not None
    return ChainHead(*row)


def set_clock(tx: Transaction, branch_id: UUID, clock: datetime | None, *, held: bool) -> None:
    """Write the last instant that was believed, and whether staff must confirm the clock."""
    tx.execute(_SET_CLOCK, {"branch": branch_id, "new_clock": clock, "new_held": held})


def append_event(
    tx: Transaction,
    branch_id: UUID,
    head: ChainHead,
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
) -> ChainHead:
    """Chain one event to the end of the branch's events and return the new end, with the clock that `head` holds."""
    seq, previous = head.seq + 1, head.hash
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
    digest = chained_hash(previous, content_of(values))
    tx.run(_NEW_EVENT, {**values, "previous_hash": previous, "hash": digest})
    tx.run(_MOVE_HEAD, {"branch": branch_id, "new_seq": seq, "new_hash": digest, "new_clock": head.clock})
    return head._replace(seq=seq, hash=digest)


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


def event_of_command(tx: Transaction, branch_id: UUID, command_id: UUID) -> CommandDone | None:
    """Return what a command did, or None when it was never carried out."""
    row = tx.first(_OF_COMMAND, branch=branch_id, command=command_id)
    return None if row is None else CommandDone(row.ticket_id, Action(row.kind), row.actor_id)


def events_of_ticket(tx: Transaction, branch_id: UUID, ticket_id: UUID) -> list[Event]:
    """Return the history of a ticket of this branch, oldest first."""
    c = ticket_events.c
    query = select(ticket_events).where(c.ticket_id == ticket_id, c.branch_id == branch_id)
    rows = tx.rows(query.order_by(c.seq))
    return [_event(row) for row in rows]


def last_ending(tx: Transaction, ticket_id: UUID) -> Event | None:
    """Return the event that ended a ticket, the latest if it was ended more than once."""
    c = ticket_events.c
    query = select(ticket_events).where(c.ticket_id == ticket_id, c.kind.in_(_ENDINGS)).order_by(c.seq.desc()).limit(1)
    row = tx.first(query)
    return None if row is None else _event(row)


def ended_last_at(tx: Transaction, counter_id: UUID, ticket_ids: Sequence[UUID]) -> UUID | None:
    """Return which of these tickets was the last whose ending was done at this counter; None when none was."""
    if not ticket_ids:
        return None
    c = ticket_events.c
    query = select(c.ticket_id, c.counter_id).where(c.ticket_id.in_(ticket_ids), c.kind.in_(_ENDINGS))
    seen: set[UUID] = set()
    for row in tx.rows(query.order_by(c.seq.desc())):
        if row.ticket_id not in seen and row.counter_id == counter_id:
            found: UUID = row.ticket_id
            return found
        seen.add(row.ticket_id)
    return None


def done_since(tx: Transaction, branch_id: UUID, counter_id: UUID, ended: Ticket | None) -> bool:
    """Return whether a counter has done something with another ticket since this one ended."""
    ending = None if ended is None else last_ending(tx, ended.id)
    if ended is None or ending is None:
        return False
    c = ticket_events.c
    later = select(c.seq).where(c.branch_id == branch_id, c.seq > ending.seq, c.counter_id == counter_id)
    return tx.first(later.where(c.ticket_id != ended.id).limit(1)) is not None


def events_of_day(tx: Transaction, branch_id: UUID, day: date) -> list[Event]:
    """Return all events of a business day, oldest first."""
    c = ticket_events.c
    rows = tx.rows(select(ticket_events).where(c.branch_id == branch_id, c.day == day).order_by(c.seq))
    return [_event(row) for row in rows]


_E = ticket_events.c
_AFTER = Prepared(
    select(*(_E[name] for name in Happened._fields))
    .where(_E.branch_id == bindparam("branch"), _E.seq > bindparam("after"))
    .order_by(_E.seq)
    .limit(bindparam("most"))
)


def happened_after(tx: Transaction, branch_id: UUID, seq: int, most: int) -> list[Happened]:
    """Return the events after `seq`, at most so many, oldest first."""
    return [Happened(*row) for row in tx.rows(_AFTER, branch=branch_id, after=seq, most=most)]


def day_of_last_tickets(tx: Transaction, branch_id: UUID, tickets: int) -> date | None:
    """Return the business day on which the last so many tickets begin; None when there are fewer."""
    issued = select(_E.day).where(_E.branch_id == branch_id, _E.kind == Action.ISSUE.value)
    row = tx.first(issued.order_by(_E.seq.desc()).offset(tickets - 1).limit(1))
    return None if row is None else row.day


def seq_before_day(tx: Transaction, branch_id: UUID, day: date) -> int:
    """Return the number of the last event before a business day's first one; 0 when there is none."""
    row = tx.first(select(func.min(_E.seq).label("seq")).where(_E.branch_id == branch_id, _E.day == day))
    return 0 if row is None or row.seq is None else row.seq - 1


def links(tx: Transaction, branch_id: UUID) -> Iterator[ChainLink]:
    """Yield every stored event of the branch as a link of its chain, in order, without keeping them."""
    for portion in tx.stream(_CHAIN, branch=branch_id):
        yield from map(stored_link, portion)


def whole_head(tx: Transaction, branch_id: UUID) -> ChainHead:
    """Return the end of the branch's chain with what is known of its clock."""
    row = tx.first(_HEAD, branch=branch_id)
    return ChainHead(0, GENESIS, None, False) if row is None else ChainHead(*row)


def chain_head(tx: Transaction, branch_id: UUID) -> tuple[int, str]:
    """Return where the branch's chain must end: (seq, hash)."""
    head = whole_head(tx, branch_id)
    return head.seq, head.hash


def hash_at(tx: Transaction, branch_id: UUID, seq: int) -> str | None:
    """Return the hash of an event by its number, or None."""
    c = ticket_events.c
    row = tx.first(select(c.hash).where(c.branch_id == branch_id, c.seq == seq))
    return None if row is None else row.hash


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
