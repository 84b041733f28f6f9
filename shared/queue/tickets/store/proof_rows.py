"""A business day's events, tickets and steps for the proof of the records, with values as the database stores them."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Text, bindparam, literal_column, or_, select, type_coerce

from shared.platform.db.database import Transaction
from shared.platform.db.prepared import Prepared, row_maker
from shared.queue.tickets.store.tables import ticket_events, ticket_steps, tickets

#: The columns of an event that the proof needs.
EVENT = (
    "seq", "ticket_id", "step_id", "day", "kind", "instant", "actor_id", "counter_id", "before", "after", "details",
)  # fmt: skip
#: The columns of a ticket that its events determine.
TICKET = (
    "id", "day", "prefix", "number", "state", "language", "priority", "issued", "changed", "ended", "counter_id",
    "parked_until", "park_reason", "requeues", "planned", "service_id", "step_id",
    "counts_from", "placed_first", "passed", "bound_counter_id", "bound_staff_id", "booked_for",
)  # fmt: skip
STEP = tuple(column.name for column in ticket_steps.c)

_event, _ticket, _step = row_maker(EVENT), row_maker(TICKET), row_maker(STEP)


def _of_day(table: Any, names: tuple[str, ...]) -> Any:
    columns = table.c
    return select(*(columns[name] for name in names)).where(
        columns.branch_id == bindparam("Branch"), columns.day == bindparam("Day")
    )


# The + 0 keeps SQLite from using the index on seq for the order: it holds all days, and each day would read all of
# them.
EVENTS = Prepared(_of_day(ticket_events, EVENT).order_by(ticket_events.c.seq + literal_column("0")))
_TICKETS = Prepared(_of_day(tickets, TICKET).order_by(tickets.c.prefix, tickets.c.number))
_STEPS = Prepared(_of_day(ticket_steps, STEP).order_by(ticket_steps.c.position))


#: By the id of a ticket, in order: the event about it, and its new age (None: it was passed over again).
ToldOfOthers = dict[str, list[tuple[int, datetime | None]]]


def days(tx: Transaction, branch_id: UUID) -> list[date]:
    """Return every day of which there is an event, a ticket or a step."""
    found: set[date] = set()
    for table in (ticket_events, tickets, ticket_steps):
        found.update(row[0] for row in tx.rows(select(table.c.day).distinct().where(table.c.branch_id == branch_id)))
    return sorted(found)


def told_of_others(tx: Transaction, branch_id: UUID) -> ToldOfOthers:
    """Return what events say about tickets that are not their own."""
    c = ticket_events.c
    text = type_coerce(c.details, Text)
    some = or_(text.like('%"passed":["%'), text.like('%"ages":{"%'))
    found: ToldOfOthers = {}
    for seq, details in tx.rows(select(c.seq, c.details).where(c.branch_id == branch_id, some).order_by(c.seq)):
        for ticket_id in details.get("passed", ()):
            found.setdefault(ticket_id, []).append((seq, None))
        for ticket_id, age in details.get("ages", {}).items():
            found.setdefault(ticket_id, []).append((seq, datetime.fromisoformat(age)))
    return found


def events_of_day(tx: Transaction, branch_id: UUID, day: date) -> Iterator[Any]:
    """Yield the events of a day's tickets in order."""
    for portion in tx.stream(EVENTS, Branch=branch_id, Day=day):
        yield from map(_event, portion)


def tickets_of_day(tx: Transaction, branch_id: UUID, day: date) -> Iterator[tuple[Any, list[Any]]]:
    """Yield the tickets of a day, each with its steps in their order."""
    steps: dict[Any, list[Any]] = {}
    for portion in tx.stream(_STEPS, Branch=branch_id, Day=day):
        for step in map(_step, portion):
            steps.setdefault(step.ticket_id, []).append(step)
    for portion in tx.stream(_TICKETS, Branch=branch_id, Day=day):
        for ticket in map(_ticket, portion):
            yield ticket, steps.get(ticket.id, [])
