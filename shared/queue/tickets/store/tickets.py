"""Reading and writing tickets with their current step."""

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from datetime import date, datetime
from types import SimpleNamespace
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, func, insert, literal, select, update

from shared.platform.db.database import Transaction
from shared.platform.db.prepared import Prepared
from shared.queue.tickets.model import Step, StepEnd, Ticket, TicketState, WaitRange
from shared.queue.tickets.store.tables import lost_numbers, number_counters, ticket_steps, tickets

_STEP_COLUMNS = [column.label(f"s_{column.name}") for column in ticket_steps.c]
_NOTHING_YET = dict.fromkeys([column.name for column in (*tickets.c, *_STEP_COLUMNS)])
_TICKET_FIELDS = {field.name for field in fields(Ticket)}

# Parameters begin with a capital letter, so that none has the name of a column.
_N, _T, _S = number_counters.c, tickets.c, ticket_steps.c
_NEXT_NUMBER = Prepared(
    update(number_counters)
    .where(_N.branch_id == bindparam("Branch"), _N.day == bindparam("Day"), _N.prefix == bindparam("Prefix"))
    .values(last=_N.last + 1)
    .returning(_N.last)
)
_NEW_NUMBER, _NEW_TICKET, _NEW_STEP = (Prepared(insert(table)) for table in (number_counters, tickets, ticket_steps))
# The columns that change are those of the values they are run with.
_CHANGE_TICKET = Prepared(update(tickets).where(_T.id == bindparam("Id")))
_CHANGE_STEP = Prepared(update(ticket_steps).where(_S.id == bindparam("Id")))
_TICKETS = select(*tickets.c, *_STEP_COLUMNS).select_from(tickets.join(ticket_steps, _S.id == _T.step_id))
# What a kiosk may read, too: not what clerks wrote about a visitor.
_WITHOUT_NOTES = _TICKETS.with_only_columns(
    *(literal("").label("note") if column is _T.note else column for column in _TICKETS.selected_columns)
)
_BY_ID = Prepared(_TICKETS.where(_T.id == bindparam("Id")))
_OF_BRANCH = Prepared(_WITHOUT_NOTES.where(_T.id == bindparam("Id"), _T.branch_id == bindparam("Branch")))
_BY_NUMBER = Prepared(
    _WITHOUT_NOTES.where(
        _T.branch_id == bindparam("Branch"), _T.day == bindparam("Day"), _T.prefix == bindparam("Prefix"),
        _T.number == bindparam("Number"),
    )
)  # fmt: skip
_HERE = (_T.branch_id == bindparam("Branch"), _T.counter_id == bindparam("Counter"))
_AT_COUNTER, _COUNTER_IN_USE = Prepared(_TICKETS.where(*_HERE)), Prepared(select(_T.id).where(*_HERE))
_BUSY_COUNTERS = Prepared(select(_T.counter_id).where(_T.branch_id == bindparam("Branch"), _T.counter_id.is_not(None)))
_WRAPPING = Prepared(
    select(_S.id, _S.ticket_id).where(
        _S.branch_id == bindparam("Branch"), _S.counter_id == bindparam("Counter"), _S.wrap_ended.is_(None),
        _S.ended.is_not(None),
    )
)  # fmt: skip
_PLANNED = Prepared(select(_T.planned).where(_T.id == bindparam("Id")))


def take_number(tx: Transaction, branch_id: UUID, day: date, prefix: str) -> int:
    """Return the next number of a prefix on a day; the branch must be locked, so nobody else takes one meanwhile."""
    row = tx.first(_NEXT_NUMBER, Branch=branch_id, Day=day, Prefix=prefix)
    if row is None:
        tx.run(_NEW_NUMBER, {"branch_id": branch_id, "day": day, "prefix": prefix, "last": 1})
        return 1
    return int(row.last)


def insert_ticket(tx: Transaction, values: Mapping[str, Any], first_step: Mapping[str, Any]) -> Ticket:
    """Add a ticket with its first step and return it as it would be read."""
    tx.run(_NEW_TICKET, values)
    insert_step(tx, first_step)
    columns = {**_NOTHING_YET, **values, **{f"s_{name}": value for name, value in first_step.items()}}
    return _ticket(SimpleNamespace(**columns))


def update_ticket(tx: Transaction, ticket_id: UUID, values: Mapping[str, Any]) -> None:
    """Change a ticket row."""
    tx.run(_CHANGE_TICKET, {**values, "Id": ticket_id})


def insert_step(tx: Transaction, values: Mapping[str, Any]) -> None:
    """Add a step row."""
    tx.run(_NEW_STEP, values)


def update_step(tx: Transaction, step_id: UUID, values: Mapping[str, Any]) -> None:
    """Change a step row."""
    tx.run(_CHANGE_STEP, {**values, "Id": step_id})


def as_changed(ticket: Ticket, values: Mapping[str, Any], step_values: Mapping[str, Any]) -> Ticket:
    """Return a ticket as it would be read after these changes of its row and of its present step's row."""
    step = dict(step_values)
    if step.get("end") is not None:
        step["end"] = StepEnd(step["end"])
    known = {name: value for name, value in values.items() if name in _TICKET_FIELDS}
    if "state" in known:
        known["state"] = TicketState(known["state"])
    if "planned" in known:
        known["planned"] = _services(known["planned"])
    return replace(ticket, **known, step=replace(ticket.step, **step))


def raise_passed(tx: Transaction, ticket_ids: Sequence[UUID]) -> None:
    """Count one more later arrival called before each of these tickets."""
    if ticket_ids:
        tx.execute(update(tickets).where(tickets.c.id.in_(ticket_ids)).values(passed=tickets.c.passed + 1))


def count_from(tx: Transaction, ticket_id: UUID, instant: datetime) -> None:
    """Let a waiting ticket's age count from another instant."""
    update_ticket(tx, ticket_id, {"counts_from": instant})


def ticket(tx: Transaction, ticket_id: UUID) -> Ticket | None:
    """Return a ticket of any branch by id."""
    return _one(tx.first(_BY_ID, Id=ticket_id))


def ticket_of_branch(tx: Transaction, branch_id: UUID, ticket_id: UUID) -> Ticket | None:
    """Return a ticket by id, without its note, if it belongs to this branch."""
    return _one(tx.first(_OF_BRANCH, Id=ticket_id, Branch=branch_id))


def ticket_by_number(tx: Transaction, branch_id: UUID, day: date, prefix: str, number: int) -> Ticket | None:
    """Return the ticket with this number on this day, without its note."""
    return _one(tx.first(_BY_NUMBER, Branch=branch_id, Day=day, Prefix=prefix, Number=number))


def tickets_with_number(
    tx: Transaction, branch_id: UUID, days: Sequence[date], prefix: str, number: int
) -> list[Ticket]:
    """Return the tickets with this number on these days, in their order."""
    found = (ticket_by_number(tx, branch_id, day, prefix, number) for day in days)
    return [ticket for ticket in found if ticket is not None]


def ticket_at_counter(tx: Transaction, branch_id: UUID, counter_id: UUID) -> Ticket | None:
    """Return the ticket called to or served at a counter."""
    return _one(tx.first(_AT_COUNTER, Branch=branch_id, Counter=counter_id))


def counter_in_use(tx: Transaction, branch_id: UUID, counter_id: UUID) -> bool:
    """Return whether somebody is called to or served at a counter."""
    return tx.first(_COUNTER_IN_USE, Branch=branch_id, Counter=counter_id) is not None


def busy_counters(tx: Transaction, branch_id: UUID) -> set[UUID]:
    """Return the counters that have a visitor called or being served."""
    return {row.counter_id for row in tx.rows(_BUSY_COUNTERS, Branch=branch_id)}


def wrapping_up_step(tx: Transaction, branch_id: UUID, counter_id: UUID) -> tuple[UUID, Ticket] | None:
    """Return the finished step whose paperwork is still going on at a counter, and its ticket."""
    row = tx.first(_WRAPPING, Branch=branch_id, Counter=counter_id)
    found = None if row is None else ticket(tx, row.ticket_id)
    return None if row is None or found is None else (row.id, found)


def open_tickets(tx: Transaction, branch_id: UUID, day: date | None = None) -> list[Ticket]:
    """Return every open ticket of the branch (of one day), in order of number."""
    query = _TICKETS.where(tickets.c.branch_id == branch_id, tickets.c.ended.is_(None))
    if day is not None:
        query = query.where(tickets.c.day == day)
    return [_ticket(row) for row in tx.rows(query.order_by(tickets.c.day, tickets.c.prefix, tickets.c.number))]


def tickets_of_day(tx: Transaction, branch_id: UUID, day: date, state: TicketState) -> list[Ticket]:
    """Return the tickets of one day in one state, in order of number."""
    query = _TICKETS.where(_T.branch_id == branch_id, _T.day == day, _T.state == state.value)
    return [_ticket(row) for row in tx.rows(query.order_by(_T.prefix, _T.number))]


def issued_today(tx: Transaction, branch_id: UUID, day: date, service_id: UUID, prefix: str) -> int:
    """Return how many tickets of a service were issued on a day.

    Numbers that were certainly issued but are lost count for every service with their prefix.
    """
    s, lost = ticket_steps.c, lost_numbers.c
    first_steps = select(func.count()).where(
        s.branch_id == branch_id, s.day == day, s.service_id == service_id, s.position == 1
    )
    gone = select(func.sum(lost.last - lost.first + 1)).where(
        lost.branch_id == branch_id, lost.day == day, lost.prefix == prefix, lost.certain.is_(True)
    )
    return int(tx.execute(first_steps).scalar() or 0) + int(tx.execute(gone).scalar() or 0)


def ended_at_counter(tx: Transaction, branch_id: UUID, since: date, counter_id: UUID) -> list[UUID]:
    """Return the tickets that ended at a counter (served or no-show) on the days from `since` on, in no order."""
    s = ticket_steps.c
    query = (
        select(tickets.c.id)
        # By the ticket's id: there is no index on `step_id`, and without one every past ticket would be read.
        .join(ticket_steps, (s.ticket_id == tickets.c.id) & (s.id == tickets.c.step_id))
        .where(s.branch_id == branch_id, s.day >= since, s.counter_id == counter_id, s.ended.is_not(None))
        .where(tickets.c.state.in_([TicketState.SERVED.value, TicketState.NO_SHOW.value]))
    )
    return [row.id for row in tx.rows(query)]


def _one(row: Any | None) -> Ticket | None:
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
        planned=_services(row.planned),
        parked_until=row.parked_until,
        park_reason=row.park_reason,
        requeues=row.requeues,
        ended=row.ended,
        booked_for=row.booked_for,
    )


def _services(planned: Sequence[Mapping[str, Any]]) -> tuple[UUID, ...]:
    return tuple(UUID(entry["service"]) for entry in planned)


def planned_entries(tx: Transaction, ticket_id: UUID) -> list[dict[str, Any]]:
    """Return the services still to come on a ticket, as stored: service, and the clerk it comes back to (or None)."""
    row = tx.first(_PLANNED, Id=ticket_id)
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
