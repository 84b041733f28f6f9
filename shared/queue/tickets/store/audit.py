"""Queries that look for anything in the queue's records that must not be; each yields (where, what was found)."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from uuid import UUID

from sqlalchemy import and_, func, or_, select

from shared.office.staff.store.tables import counter_sessions
from shared.platform.db.database import Transaction
from shared.queue.tickets.model import Action, LeaveReason, StepEnd, TicketState, display_number
from shared.queue.tickets.store.tables import (
    business_days,
    lost_numbers,
    number_counters,
    ticket_events,
    ticket_steps,
    tickets,
)

Found = Iterator[tuple[str, str]]
_DAY_END = LeaveReason.CLOSED_AT_DAY_END.value
_E, _T, _S = ticket_events.c, tickets.c, ticket_steps.c


def number_gaps(tx: Transaction, branch_id: UUID) -> Found:
    """Prefixes of a day whose numbers, with those lost by a restore, do not run from 1 to the last without a gap."""
    lost = _lost(tx, branch_id)
    query = (
        select(_T.day, _T.prefix, func.count(), func.min(_T.number), func.max(_T.number), number_counters.c.last)
        .outerjoin(
            number_counters,
            and_(
                number_counters.c.branch_id == _T.branch_id,
                number_counters.c.day == _T.day,
                number_counters.c.prefix == _T.prefix,
            ),
        )
        .where(_T.branch_id == branch_id)
        .group_by(_T.day, _T.prefix, number_counters.c.last)
    )
    for day, prefix, count, lowest, highest, last in tx.rows(query):
        missing = lost.get((day, prefix), [])
        in_order = all(one[1] < other[0] for one, other in pairwise(sorted(missing)))
        gone = sum(end - first + 1 for first, end in missing)
        if not (lowest >= 1 and in_order and last is not None and highest <= last == count + gone):
            yield f"{prefix} on {day}", f"{count} tickets numbered {lowest} to {highest}, counter at {last}"


def lost_and_found(tx: Transaction, branch_id: UUID) -> Found:
    """Tickets whose number is said to be lost."""
    c = lost_numbers.c
    within = and_(
        _T.branch_id == c.branch_id, _T.day == c.day, _T.prefix == c.prefix, _T.number >= c.first, _T.number <= c.last
    )
    query = select(_T.day, _T.prefix, _T.number).join(lost_numbers, within).where(_T.branch_id == branch_id)
    for day, prefix, number in tx.rows(query):
        yield f"{display_number(prefix, number)} on {day}", "there, although it is said to be lost"


def _lost(tx: Transaction, branch_id: UUID) -> dict[tuple[date, str], list[tuple[int, int]]]:
    """Return the ranges of numbers without a ticket of their day, per day and prefix, and why that is right.

    A restore has lost them, or a visitor of the day before still held them when their turn came.
    """
    c = lost_numbers.c
    found: dict[tuple[date, str], list[tuple[int, int]]] = {}
    for row in tx.rows(select(c.day, c.prefix, c.first, c.last).where(c.branch_id == branch_id)):
        found.setdefault((row.day, row.prefix), []).append((row.first, row.last))
    n = number_counters.c
    counted = select(n.day, n.prefix, n.last, func.count(_T.id).label("tickets")).outerjoin(
        tickets, and_(_T.branch_id == n.branch_id, _T.day == n.day, _T.prefix == n.prefix)
    )
    for row in tx.rows(counted.where(n.branch_id == branch_id).group_by(n.day, n.prefix, n.last)):
        here = found.get((row.day, row.prefix), [])
        if row.tickets + sum(end - first + 1 for first, end in here) < row.last:
            held = _still_held(tx, branch_id, row.day, row.prefix)
            found[row.day, row.prefix] = [*here, *((number, number) for number in held)]
    return found


def _still_held(tx: Transaction, branch_id: UUID, day: date, prefix: str) -> list[int]:
    """Return the numbers of a day that were left out because a ticket of the day before still had them.

    Such a ticket has an event after the next higher number was issued, or is still open.
    """
    spans = (
        select(_T.day, _T.number, _T.ended, func.min(_E.seq).label("first"), func.max(_E.seq).label("last"))
        .join(ticket_events, _E.ticket_id == _T.id)
        .where(_T.branch_id == branch_id, _T.prefix == prefix, _T.day.in_([day, day - timedelta(days=1)]))
        .group_by(_T.day, _T.number, _T.ended)
    )
    rows = tx.rows(spans)
    issued = {row.number: row.first for row in rows if row.day == day}
    held = []
    for row in rows:
        later = [seq for number, seq in issued.items() if number > row.number]
        if row.day < day and row.number not in issued and later and (row.ended is None or row.last > min(later)):
            held.append(row.number)
    return held


def crowded_counters(tx: Transaction, branch_id: UUID) -> Found:
    """Counters with more than one visitor called or served."""
    query = select(_T.counter_id, func.count()).where(_T.branch_id == branch_id, _T.counter_id.is_not(None))
    for counter_id, count in tx.rows(query.group_by(_T.counter_id).having(func.count() > 1)):
        yield f"counter {counter_id}", f"{count} tickets at once"


def tickets_without_step(tx: Transaction, branch_id: UUID) -> Found:
    """Tickets whose current step is missing, belongs to another ticket, or ended while the ticket is open."""
    query = (
        select(_T.day, _T.prefix, _T.number, _S.ticket_id, _S.ended, _T.ended.label("ticket_ended"), _T.id)
        .outerjoin(ticket_steps, _S.id == _T.step_id)
        .where(_T.branch_id == branch_id)
        .where(or_(_S.ticket_id.is_(None), _S.ticket_id != _T.id, _S.ended.is_(None) != _T.ended.is_(None)))
    )
    for row in tx.rows(query):
        yield f"{display_number(row.prefix, row.number)} on {row.day}", "its current step does not belong to its state"


def open_on_closed_days(tx: Transaction, branch_id: UUID) -> Found:
    """Open tickets of days that are closed."""
    closed = and_(business_days.c.branch_id == _T.branch_id, business_days.c.day == _T.day)
    query = select(_T.day, _T.prefix, _T.number).join(business_days, closed)
    for day, prefix, number in tx.rows(query.where(_T.branch_id == branch_id, _T.ended.is_(None))):
        yield f"{display_number(prefix, number)} on {day}", "still open"


def days_opened_again(tx: Transaction, branch_id: UUID) -> Found:
    """Days that are not closed any more, with tickets that were closed at the day's end and not opened with the day."""
    closed = and_(business_days.c.branch_id == _E.branch_id, business_days.c.day == _E.day)
    query = select(_E.day, _E.details, _E.ticket_id).outerjoin(business_days, closed)
    query = query.join(tickets, and_(_T.id == _E.ticket_id, _T.state == TicketState.LEFT.value))
    query = query.where(_E.branch_id == branch_id, _E.kind == Action.LEAVE.value, business_days.c.day.is_(None))
    # The latest reason of each ticket: a visit that the day's close had ended may have been given up since.
    last = {row.ticket_id: (row.day, row.details.get("reason")) for row in tx.rows(query.order_by(_E.seq))}
    for day in dict.fromkeys(day for day, reason in last.values() if reason == _DAY_END):
        yield f"{day}", "tickets were closed at its end, and it is open"


def steps_without_ticket(tx: Transaction, branch_id: UUID) -> Found:
    """Steps whose ticket is gone or of another branch."""
    query = select(_S.id).outerjoin(tickets, and_(_T.id == _S.ticket_id, _T.branch_id == _S.branch_id))
    for (step_id,) in tx.rows(query.where(_S.branch_id == branch_id, _T.id.is_(None))):
        yield f"step {step_id}", "its ticket is missing"


def odd_sessions(tx: Transaction, branch_id: UUID) -> Found:
    """Sessions that ended before they began."""
    c = counter_sessions.c
    for session_id, opened, ended in tx.rows(
        select(c.id, c.opened, c.ended).where(c.branch_id == branch_id, c.ended < c.opened)
    ):
        yield f"session {session_id}", f"from {opened.isoformat()} to {ended.isoformat()}"


def unbalanced_days(tx: Transaction, branch_id: UUID) -> Found:
    """Days whose numbers issued are not the sum of served, no-show, left and open tickets with fitting last steps."""
    ends = {
        TicketState.SERVED.value: StepEnd.FINISHED.value,
        TicketState.NO_SHOW.value: StepEnd.NO_SHOW.value,
        TicketState.LEFT.value: StepEnd.LEFT.value,
    }
    query = (
        select(_T.day, _T.state, _S.end, func.count())
        .join(ticket_steps, _S.id == _T.step_id)
        .where(_T.branch_id == branch_id)
        .group_by(_T.day, _T.state, _S.end)
    )
    counted: dict[object, int] = {}
    for day, state, end, count in tx.rows(query):
        if ends.get(state) == end:
            counted[day] = counted.get(day, 0) + count
    lost: dict[date, int] = {}
    for (day, _prefix), ranges in _lost(tx, branch_id).items():
        lost[day] = lost.get(day, 0) + sum(end - first + 1 for first, end in ranges)
    last = number_counters.c.last
    issued = select(number_counters.c.day, func.sum(last)).where(number_counters.c.branch_id == branch_id)
    for day, total in tx.rows(issued.group_by(number_counters.c.day)):
        found, gone = counted.get(day, 0), lost.get(day, 0)
        if found + gone != int(total):
            yield f"{day}", f"{total} numbers issued, {gone} lost, {found} tickets accounted for"
