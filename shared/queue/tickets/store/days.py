"""Business days and the day's calls and results, for boards, desks and the day's end."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Integer, bindparam, delete, func, insert, select

from shared.platform.db.base import seconds_between
from shared.platform.db.database import Transaction
from shared.platform.db.prepared import Prepared
from shared.queue.tickets.model import Action, CalledTicket, MadeCall, TicketState, display_number
from shared.queue.tickets.store.tables import business_days, number_counters, ticket_events, ticket_steps, tickets

#: The latest servings that the mean service times are taken from.
RECENT_SERVINGS = 120

_CLOSED = Prepared(
    select(business_days.c.closed).where(
        business_days.c.branch_id == bindparam("branch"), business_days.c.day == bindparam("on")
    )
)
_S = ticket_steps.c
_latest_servings = (
    select(_S.service_id, (seconds_between(_S.started, _S.ended) - _S.hold_seconds).label("seconds"))
    .where(_S.branch_id == bindparam("branch"), _S.day >= bindparam("since"), _S.called_last.is_not(None))
    .where(_S.end == "finished", _S.started.is_not(None), _S.untrusted.is_(False))
    .order_by(_S.day.desc(), _S.called_last.desc())
    .limit(bindparam("limit", type_=Integer))
    .subquery()
)
_SERVICE_TIMES = Prepared(
    select(
        _latest_servings.c.service_id,
        func.count().label("servings"),
        func.sum(_latest_servings.c.seconds).label("seconds"),
    ).group_by(_latest_servings.c.service_id)
)


def day_closed(tx: Transaction, branch_id: UUID, day: date) -> datetime | None:
    """Return when a business day was closed, or None while it is open."""
    row = tx.first(_CLOSED, branch=branch_id, on=day)
    return None if row is None else row.closed


def after_close(tx: Transaction, branch_id: UUID, day: date) -> datetime:
    """Return the present, but never before the day's close, whatever the clock did: what was closed stays as it was."""
    closed = day_closed(tx, branch_id, day)
    return tx.now if closed is None else max(tx.now, closed + timedelta(microseconds=1))


def mark_day_closed(tx: Transaction, branch_id: UUID, day: date, instant: datetime) -> None:
    """Write down that a business day is closed."""
    tx.execute(insert(business_days).values(branch_id=branch_id, day=day, closed=instant))


def mark_day_open(tx: Transaction, branch_id: UUID, day: date) -> None:
    """Write down that a business day is not closed any more."""
    c = business_days.c
    tx.execute(delete(business_days).where(c.branch_id == branch_id, c.day == day))


def days_with_tickets(tx: Transaction, branch_id: UUID) -> list[date]:
    """Return the business days on which tickets were issued, newest first."""
    c = number_counters.c
    rows = tx.rows(select(c.day).distinct().where(c.branch_id == branch_id).order_by(c.day.desc()))
    return [row[0] for row in rows]


def closed_days(tx: Transaction, branch_id: UUID) -> set[date]:
    """Return all business days that are closed."""
    c = business_days.c
    return {row.day for row in tx.rows(select(c.day).where(c.branch_id == branch_id))}


def last_calls(tx: Transaction, branch_id: UUID, since: date, limit: int) -> list[CalledTicket]:
    """Return the latest calls of the days from `since` on, newest first; a recalled ticket is listed at its last call.

    The order is that of the events: a call made while the clock was ahead does not stay on top.
    """
    e, s, t = ticket_events.c, ticket_steps.c, tickets.c
    kinds = [Action.CALL.value, Action.RECALL.value]
    recent = select(e.step_id).where(e.branch_id == branch_id, e.kind.in_(kinds), e.day >= since)
    steps = list(dict.fromkeys(row.step_id for row in tx.rows(recent.order_by(e.seq.desc()).limit(limit * 5))))[:limit]
    query = (
        select(t.id, t.prefix, t.number, t.language, t.state, t.step_id, s.id.label("step"), s.counter_id)
        .add_columns(s.service_id, s.called_last, s.calls)
        .join_from(ticket_steps, tickets, t.id == s.ticket_id)
        .where(s.id.in_(steps))
    )
    rows = {row.step: row for row in tx.rows(query)} if steps else {}
    return [_called(rows[step]) for step in steps if step in rows]


def calls_of(tx: Transaction, branch_id: UUID, day: date) -> list[MadeCall]:
    """Return all calls and recalls of a business day in their order."""
    e, t = ticket_events.c, tickets.c
    query = (
        select(e.ticket_id, e.instant, e.counter_id, t.prefix, t.number, t.language)
        .join_from(ticket_events, tickets, t.id == e.ticket_id)
        .where(e.branch_id == branch_id, e.day == day, e.kind.in_((Action.CALL.value, Action.RECALL.value)))
        .order_by(e.seq)
    )
    return [
        MadeCall(row.ticket_id, display_number(row.prefix, row.number), row.language, row.counter_id, row.instant)
        for row in tx.rows(query)
    ]


def recent_priorities(tx: Transaction, branch_id: UUID, limit: int) -> list[str]:
    """Return the priority classes of the latest calls, newest first."""
    e, t = ticket_events.c, tickets.c
    query = (
        select(t.priority)
        .join_from(ticket_events, tickets, t.id == e.ticket_id)
        .where(e.branch_id == branch_id, e.kind == Action.CALL.value)
        .order_by(e.seq.desc())
        .limit(limit)
    )
    return [row.priority for row in tx.rows(query)]


def finished_waits(tx: Transaction, branch_id: UUID, since: date, staff_id: UUID | None = None) -> Sequence[Any]:
    """Return the times of the steps finished since a day: service_id, queued, called_first, started, ended, …"""
    c = ticket_steps.c
    query = select(c.service_id, c.queued, c.called_first, c.started, c.ended, c.hold_seconds, c.untrusted).where(
        c.branch_id == branch_id, c.day >= since, c.end == "finished"
    )
    return tx.rows(query if staff_id is None else query.where(c.staff_id == staff_id))


def recent_service_times(tx: Transaction, branch_id: UUID, since: date) -> dict[UUID, tuple[int, float]]:
    """Return (servings, seconds served without holds) per service of the latest trusted servings since a day."""
    rows = tx.rows(_SERVICE_TIMES, branch=branch_id, since=since, limit=RECENT_SERVINGS)
    return {row.service_id: (row.servings, row.seconds) for row in rows}


def _called(row: Any) -> CalledTicket:
    return CalledTicket(
        ticket_id=row.id,
        display=display_number(row.prefix, row.number),
        counter_id=row.counter_id,
        service_id=row.service_id,
        language=row.language,
        called=row.called_last,
        calls=row.calls,
        present=not (row.step == row.step_id and row.state == TicketState.CALLED.value),
    )
