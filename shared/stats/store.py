"""Reads the records that the figures are computed from."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from shared.platform.db.database import Transaction
from shared.stats.model import StateChange, StepRecord, TicketRecord
from shared.tickets.model import display_number
from shared.tickets.store.tables import ticket_events, ticket_steps, tickets


def step_records(tx: Transaction, branch_id: UUID, first: date, last: date) -> list[StepRecord]:
    """Return the steps of the business days from `first` to `last`, both included, in order of joining a queue."""
    s, t = ticket_steps.c, tickets.c
    query = (
        select(
            s.ticket_id, t.prefix, t.number, s.position, s.service_id, t.priority, t.language, s.queued, s.called_first,
            s.called_last, s.calls, s.started, s.ended, s.wrap_ended, s.end, s.counter_id, s.staff_id, s.outcome,
            s.hold_seconds, s.untrusted, s.quote_low, s.quote_median, s.quote_high,
        )
        .join_from(ticket_steps, tickets, t.id == s.ticket_id)
        .where(s.branch_id == branch_id, s.day.between(first, last))
        .order_by(s.queued, s.ticket_id, s.position)
    )  # fmt: skip
    return [_step(row) for row in tx.rows(query)]


def ticket_records(tx: Transaction, branch_id: UUID, first: date, last: date) -> list[TicketRecord]:
    """Return the tickets of the business days from `first` to `last`, both included, in order of issue."""
    t, s = tickets.c, ticket_steps.c
    done = (
        select(s.ticket_id, func.min(s.position).label("position"))
        .where(s.branch_id == branch_id, s.day.between(first, last), s.end == "finished")
        .group_by(s.ticket_id)
        .subquery()
    )
    opening = ticket_steps.alias("opening")
    query = (
        select(t.id, t.prefix, t.number, t.day, opening.c.service_id, t.state, t.issued, t.ended, done.c.position)
        .join_from(tickets, opening, (opening.c.ticket_id == t.id) & (opening.c.position == 1))
        .outerjoin(done, done.c.ticket_id == t.id)
        .where(t.branch_id == branch_id, t.day.between(first, last))
        .order_by(t.issued, t.id)
    )
    reasons = _leave_reasons(tx, branch_id, first, last)
    steps = select(s.ticket_id).where(s.branch_id == branch_id, s.day.between(first, last))
    untrusted = {row.ticket_id for row in tx.rows(steps.where(s.untrusted))}
    begun = {row.ticket_id for row in tx.rows(steps.where(s.started.is_not(None)))}
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
            served=row.position is not None,
            leave_reason=reasons.get(row.id),
            untrusted=row.id in untrusted,
        )
        for row in tx.rows(query)
    ]


def state_changes(tx: Transaction, branch_id: UUID, first: date, last: date) -> list[StateChange]:
    """Return every change of a ticket's state, in the order in which they happened."""
    e = ticket_events.c
    query = select(e.instant, e.before, e.after).where(e.branch_id == branch_id, e.day.between(first, last))
    rows = tx.rows(query.order_by(e.instant, e.seq))
    return [StateChange(row.instant, row.before, row.after) for row in rows if row.before != row.after]


def action_counts(tx: Transaction, branch_id: UUID, first: date, last: date) -> dict[str, int]:
    """Return how often each kind of change happened; kinds that did not happen are left out."""
    e = ticket_events.c
    query = select(e.kind, func.count()).where(e.branch_id == branch_id, e.day.between(first, last)).group_by(e.kind)
    return {row[0]: row[1] for row in tx.rows(query)}


def calls_by_hand(tx: Transaction, branch_id: UUID, first: date, last: date) -> list[tuple[UUID, str]]:
    """Return (ticket, reason) of the calls out of order."""
    e = ticket_events.c
    query = select(e.ticket_id, e.details).where(e.branch_id == branch_id, e.day.between(first, last), e.kind == "call")
    rows = tx.rows(query.order_by(e.seq))
    return [(row.ticket_id, row.details["reason"]) for row in rows if row.details.get("rule") == "by_hand"]


def _leave_reasons(tx: Transaction, branch_id: UUID, first: date, last: date) -> dict[UUID, str]:
    e = ticket_events.c
    query = select(e.ticket_id, e.details).where(
        e.branch_id == branch_id, e.day.between(first, last), e.kind == "leave"
    )
    return {row.ticket_id: row.details["reason"] for row in tx.rows(query)}


def _step(row: Any) -> StepRecord:
    return StepRecord(
        ticket_id=row.ticket_id,
        display=display_number(row.prefix, row.number),
        position=row.position,
        service_id=row.service_id,
        priority=row.priority,
        language=row.language,
        queued=row.queued,
        called_first=row.called_first,
        called_last=row.called_last,
        calls=row.calls,
        started=row.started,
        ended=row.ended,
        wrap_ended=row.wrap_ended,
        end=row.end,
        counter_id=row.counter_id,
        staff_id=row.staff_id,
        outcome=row.outcome,
        hold_seconds=row.hold_seconds,
        untrusted=row.untrusted,
        quote_low=row.quote_low,
        quote_median=row.quote_median,
        quote_high=row.quote_high,
    )
