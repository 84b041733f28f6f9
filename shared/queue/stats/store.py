"""Reads the records that the figures are computed from."""

from collections.abc import Iterator
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Text, bindparam, func, or_, select, type_coerce

from shared.platform.db.database import Transaction
from shared.platform.db.prepared import Prepared
from shared.queue.stats.model import StateChange, StepRecord, StepTimes, TicketRecord
from shared.queue.tickets.model import display_number
from shared.queue.tickets.store.tables import ticket_events, ticket_steps, tickets

_S, _T, _E = ticket_steps.c, tickets.c, ticket_events.c


def _within(columns: Any) -> tuple[Any, Any]:
    return columns.branch_id == bindparam("Branch"), columns.day.between(bindparam("First"), bindparam("Last"))


_STEPS = Prepared(
    select(
        _S.ticket_id, _T.prefix, _T.number, _S.position, _S.service_id, _T.priority, _T.language, _S.queued,
        _S.called_first, _S.called_last, _S.calls, _S.started, _S.ended, _S.wrap_ended, _S.end, _S.counter_id,
        _S.staff_id, _S.outcome, _S.hold_seconds, _S.untrusted, _S.quote_low, _S.quote_median, _S.quote_high,
        _T.booked_for,
    )
    .join_from(ticket_steps, tickets, _T.id == _S.ticket_id)
    .where(*_within(_S))
    .order_by(_S.queued, _S.ticket_id, _S.position)
)  # fmt: skip
_TIMES = Prepared(
    select(
        _S.service_id, _S.counter_id, _S.position, _S.queued, _S.called_first, _S.started, _S.ended, _S.end,
        _S.hold_seconds, _S.untrusted, _T.booked_for,
    )
    .join_from(ticket_steps, tickets, _T.id == _S.ticket_id)
    .where(*_within(_S))
)  # fmt: skip
_opening = ticket_steps.alias("opening")
_TICKETS = Prepared(
    select(_T.id, _T.prefix, _T.number, _T.day, _opening.c.service_id, _T.state, _T.issued, _T.ended)
    .join_from(tickets, _opening, (_opening.c.ticket_id == _T.id) & (_opening.c.position == 1))
    .where(*_within(_T))
    .order_by(_T.issued, _T.id)
)
_SIGNS = Prepared(
    select(_S.ticket_id, _S.started.is_not(None).label("begun"), (_S.end == "finished").label("served"), _S.untrusted)
    .where(*_within(_S))
    .order_by(_S.ticket_id)
)
_CHANGES = Prepared(
    select(_E.instant, _E.before, _E.after)
    .where(*_within(_E), _E.before.is_distinct_from(_E.after))
    .order_by(_E.instant, _E.seq)
)
_ACTIONS = Prepared(select(_E.kind, func.count().label("times")).where(*_within(_E)).group_by(_E.kind))
# The text search only skips most other rules; the rule itself is compared below.
_told = type_coerce(_E.details, Text)
_REMARKABLE = Prepared(
    select(_E.ticket_id, _E.details)
    .where(*_within(_E), _E.kind == "call", or_(_told.contains("by_hand"), _told.contains("unproved")))
    .order_by(_E.seq)
)
_LEFT = Prepared(select(_E.ticket_id, _E.details).where(*_within(_E), _E.kind == "leave").order_by(_E.seq))

_SERVED = Prepared(
    select(_S.day, _S.service_id, _S.started, _S.ended, _S.hold_seconds).where(
        *_within(_S), _S.end == "finished", _S.started.is_not(None), _S.ended.is_not(None), _S.untrusted.is_(False)
    )
)


def served_seconds(tx: Transaction, branch_id: UUID, first: date, last: date) -> Iterator[tuple[date, UUID, float]]:
    """Yield day, service and seconds of each serving that `StepRecord.service_time` knows, without the rest of it."""
    for row in tx.rows(_SERVED, Branch=branch_id, First=first, Last=last):
        yield row.day, row.service_id, max(0.0, (row.ended - row.started).total_seconds() - row.hold_seconds)


def step_records(tx: Transaction, branch_id: UUID, first: date, last: date) -> list[StepRecord]:
    """Return the steps of the business days from `first` to `last`, both included, in order of joining a queue."""
    return [_step(row) for row in tx.rows(_STEPS, Branch=branch_id, First=first, Last=last)]


def step_times(tx: Transaction, branch_id: UUID, first: date, last: date) -> list[StepTimes]:
    """Return the times of the steps of these business days, in no order: four times as fast as `step_records`."""
    return [StepTimes(*row) for row in tx.rows(_TIMES, Branch=branch_id, First=first, Last=last)]


def ticket_records(tx: Transaction, branch_id: UUID, first: date, last: date) -> list[TicketRecord]:
    """Return the tickets of the business days from `first` to `last`, both included, in order of issue."""
    here = {"Branch": branch_id, "First": first, "Last": last}
    reasons = {row.ticket_id: row.details["reason"] for row in tx.rows(_LEFT, **here)}
    begun, served, untrusted = set[UUID](), set[UUID](), set[UUID]()
    for step in tx.rows(_SIGNS, **here):
        for holds, known in ((step.begun, begun), (step.served, served), (step.untrusted, untrusted)):
            if holds:
                known.add(step.ticket_id)
    return [
        TicketRecord(
            ticket_id=row.id,
            display=display_number(row.prefix, row.number),
            day=row.day,
            service_id=row.service_id,
            state=row.state,
            issued=row.issued,
            ended=row.ended,
            begun=row.id in begun,
            served=row.id in served,
            leave_reason=reasons.get(row.id) if row.state == "left" else None,
            untrusted=row.id in untrusted,
        )
        for row in tx.rows(_TICKETS, **here)
    ]


def state_changes(tx: Transaction, branch_id: UUID, first: date, last: date) -> list[StateChange]:
    """Return every change of a ticket's state, in the order in which they happened."""
    return [StateChange(*row) for row in tx.rows(_CHANGES, Branch=branch_id, First=first, Last=last)]


def action_counts(tx: Transaction, branch_id: UUID, first: date, last: date) -> dict[str, int]:
    """Return how often each kind of change happened; kinds that did not happen are left out."""
    return {row.kind: row.times for row in tx.rows(_ACTIONS, Branch=branch_id, First=first, Last=last)}


def remarkable_calls(tx: Transaction, branch_id: UUID, first: date, last: date) -> tuple[list[tuple[UUID, str]], int]:
    """Return (ticket, reason) of the calls out of order, and how many were made without a competency asked for."""
    rows = tx.rows(_REMARKABLE, Branch=branch_id, First=first, Last=last)
    by_hand = [(row.ticket_id, row.details["reason"]) for row in rows if row.details.get("rule") == "by_hand"]
    return by_hand, sum("unproved" in row.details for row in rows)


def _step(row: Any) -> StepRecord:
    values = row._asdict()
    return StepRecord(display=display_number(values.pop("prefix"), values.pop("number")), **values)
