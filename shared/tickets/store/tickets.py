"""Reading and writing tickets with their current step."""

import functools
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, func, insert, select, update
from sqlalchemy.dialects.postgresql import insert as postgres_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from shared.platform.db.database import Transaction
from shared.tickets.model import ParkReason, Step, StepEnd, Ticket, TicketState, WaitRange
from shared.tickets.store.tables import number_counters, ticket_steps, tickets

_STEP_COLUMNS = [column.label(f"s_{column.name}") for column in ticket_steps.c]


def take_number(tx: Transaction, branch_id: UUID, day: date, prefix: str) -> int:
    """Return the next number of a prefix on a day; the counter row stays locked until the transaction ends."""
    make = postgres_insert if tx.on_postgres else sqlite_insert
    statement = (
        make(number_counters)
        .values(branch_id=branch_id, day=day, prefix=prefix, last=1)
        .on_conflict_do_update(index_elements=["branch_id", "day", "prefix"], set_={"last": number_counters.c.last + 1})
        .returning(number_counters.c.last)
    )
    return int(tx.execute(statement).scalar_one())


def insert_ticket(tx: Transaction, values: Mapping[str, Any]) -> None:
    """Add a ticket row."""
    tx.execute(insert(tickets), values)


def update_ticket(tx: Transaction, ticket_id: UUID, values: Mapping[str, Any]) -> None:
    """Change a ticket row."""
    tx.execute(update(tickets).where(tickets.c.id == ticket_id).values(dict(values)))


def insert_step(tx: Transaction, values: Mapping[str, Any]) -> None:
    """Add a step row."""
    tx.execute(insert(ticket_steps), values)


def update_step(tx: Transaction, step_id: UUID, values: Mapping[str, Any]) -> None:
    """Change a step row."""
    tx.execute(update(ticket_steps).where(ticket_steps.c.id == step_id).values(dict(values)))


def raise_passed(tx: Transaction, ticket_ids: Sequence[UUID]) -> None:
    """Count one more later arrival called before each of these tickets."""
    if ticket_ids:
        tx.execute(update(tickets).where(tickets.c.id.in_(ticket_ids)).values(passed=tickets.c.passed + 1))


def count_from(tx: Transaction, ticket_id: UUID, instant: datetime) -> None:
    """Let a waiting ticket's age count from another instant."""
    tx.execute(update(tickets).where(tickets.c.id == ticket_id).values(counts_from=instant))


def ticket(tx: Transaction, ticket_id: UUID) -> Ticket | None:
    """Return a ticket of any branch by id."""
    return _one(tx, _tickets().where(tickets.c.id == ticket_id))


def ticket_of_branch(tx: Transaction, branch_id: UUID, ticket_id: UUID) -> Ticket | None:
    """Return a ticket by id, if it belongs to this branch."""
    return _one(tx, _tickets().where(tickets.c.id == ticket_id, tickets.c.branch_id == branch_id))


def ticket_by_number(tx: Transaction, branch_id: UUID, day: date, prefix: str, number: int) -> Ticket | None:
    """Return the ticket with this number on this day."""
    here = and_(tickets.c.branch_id == branch_id, tickets.c.day == day)
    return _one(tx, _tickets().where(here, tickets.c.prefix == prefix, tickets.c.number == number))


def ticket_of_running_days(
    tx: Transaction, branch_id: UUID, today: date, since: date, prefix: str, number: int
) -> Ticket | None:
    """Return the ticket that people mean by this number: today's, or an open one of a day that still goes on."""
    found = ticket_by_number(tx, branch_id, today, prefix, number)
    if since < today and (found is None or found.ended is not None):
        earlier = ticket_by_number(tx, branch_id, since, prefix, number)
        if earlier is not None and earlier.ended is None:
            return earlier
    return found


def ticket_at_counter(tx: Transaction, branch_id: UUID, counter_id: UUID) -> Ticket | None:
    """Return the ticket called to or served at a counter."""
    return _one(tx, _tickets().where(tickets.c.branch_id == branch_id, tickets.c.counter_id == counter_id))


def busy_counters(tx: Transaction, branch_id: UUID) -> set[UUID]:
    """Return the counters that have a visitor called or being served."""
    c = tickets.c
    rows = tx.rows(select(c.counter_id).where(c.branch_id == branch_id, c.counter_id.is_not(None)))
    return {row.counter_id for row in rows}


def wrapping_up_step(tx: Transaction, branch_id: UUID, counter_id: UUID) -> tuple[UUID, Ticket] | None:
    """Return the finished step whose paperwork is still going on at a counter, and its ticket."""
    row = tx.first(
        select(ticket_steps.c.id, ticket_steps.c.ticket_id).where(
            ticket_steps.c.branch_id == branch_id,
            ticket_steps.c.counter_id == counter_id,
            ticket_steps.c.wrap_ended.is_(None),
            ticket_steps.c.ended.is_not(None),
        )
    )
    found = None if row is None else ticket(tx, row.ticket_id)
    return None if row is None or found is None else (row.id, found)


def open_tickets(tx: Transaction, branch_id: UUID, day: date | None = None) -> list[Ticket]:
    """Return every open ticket of the branch (of one day), in order of number."""
    query = _tickets().where(tickets.c.branch_id == branch_id, tickets.c.ended.is_(None))
    if day is not None:
        query = query.where(tickets.c.day == day)
    return [_ticket(row) for row in tx.rows(query.order_by(tickets.c.day, tickets.c.prefix, tickets.c.number))]


@functools.lru_cache(maxsize=16)
def waiting_query(branch_id: UUID, state: TicketState, since: date | None = None) -> Select[Any]:
    """Return the hot query on open tickets (of the days from `since` on): the narrow rows that order and lists need.

    Its plan is tested to use the index on open tickets alone.
    """
    c = tickets.c
    query = select(
        c.id, c.prefix, c.number, c.state, c.service_id, c.language, c.priority, c.issued, c.counts_from,
        c.placed_first, c.passed, c.bound_counter_id, c.bound_staff_id, c.parked_until, c.park_reason, c.note, c.day,
    ).where(c.branch_id == branch_id, c.ended.is_(None), c.state == state.value)  # fmt: skip
    return query if since is None else query.where(c.day >= since)


def waiting_by_service(tx: Transaction, branch_id: UUID, since: date) -> dict[UUID, int]:
    """Return how many people wait per service on the days from `since` on; services nobody waits for are left out."""
    c = tickets.c
    query = select(c.service_id, func.count()).where(
        c.branch_id == branch_id, c.ended.is_(None), c.state == TicketState.WAITING.value, c.day >= since
    )
    return {row[0]: row[1] for row in tx.rows(query.group_by(c.service_id))}


def issued_today(tx: Transaction, branch_id: UUID, day: date, prefix: str) -> int:
    """Return how many numbers of a prefix were given out on a day."""
    c = number_counters.c
    row = tx.first(select(c.last).where(c.branch_id == branch_id, c.day == day, c.prefix == prefix))
    return 0 if row is None else int(row.last)


def ended_at_counter(tx: Transaction, branch_id: UUID, since: date, counter_id: UUID) -> list[UUID]:
    """Return the tickets that ended at a counter (served or no-show) on the days from `since` on, in no order."""
    s = ticket_steps.c
    query = (
        select(tickets.c.id)
        .join(ticket_steps, s.id == tickets.c.step_id)
        .where(s.branch_id == branch_id, s.day >= since, s.counter_id == counter_id, s.ended.is_not(None))
        .where(tickets.c.state.in_([TicketState.SERVED.value, TicketState.NO_SHOW.value]))
    )
    return [row.id for row in tx.rows(query)]


@functools.cache
def _tickets() -> Select[Any]:
    """Return what all readings of tickets begin with; putting its columns together takes longer than running it."""
    joined = tickets.join(ticket_steps, ticket_steps.c.id == tickets.c.step_id)
    return select(*tickets.c, *_STEP_COLUMNS).select_from(joined)


def _one(tx: Transaction, query: Select[Any]) -> Ticket | None:
    row = tx.first(query)
    return None if row is None else _ticket(row)


def _ticket(row: Any) -> Ticket:
    return Ticket(
        id=row.id,
        day=row.day,
        prefix=row.prefix,
        number=row.number,
        state=TicketState(row.state),
        language=row.language,
        priority=row.priority,
        issued=row.issued,
        changed=row.changed,
        token=row.token,
        note=row.note,
        service_id=row.service_id,
        counter_id=row.counter_id,
        step=_step(row),
        planned=tuple(UUID(entry["service"]) for entry in row.planned),
        parked_until=row.parked_until,
        park_reason=None if row.park_reason is None else ParkReason(row.park_reason),
        requeues=row.requeues,
        ended=row.ended,
    )


def planned_entries(tx: Transaction, ticket_id: UUID) -> list[dict[str, Any]]:
    """Return the services still to come on a ticket, as stored: service, and the clerk it comes back to (or None)."""
    row = tx.first(select(tickets.c.planned).where(tickets.c.id == ticket_id))
    return [] if row is None else list(row.planned)


def _step(row: Any) -> Step:
    quoted = row.s_quote_low is not None
    return Step(
        id=row.s_id,
        position=row.s_position,
        service_id=row.s_service_id,
        queued=row.s_queued,
        called_first=row.s_called_first,
        called_last=row.s_called_last,
        calls=row.s_calls,
        started=row.s_started,
        ended=row.s_ended,
        wrap_ended=row.s_wrap_ended,
        end=None if row.s_end is None else StepEnd(row.s_end),
        counter_id=row.s_counter_id,
        staff_id=row.s_staff_id,
        outcome=row.s_outcome,
        quantity=row.s_quantity,
        persons=row.s_persons,
        held_since=row.s_held_since,
        hold_seconds=row.s_hold_seconds,
        untrusted=row.s_untrusted,
        quote=WaitRange(row.s_quote_low, row.s_quote_median, row.s_quote_high) if quoted else None,
    )
