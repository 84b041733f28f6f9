"""Queries that look for anything in the queue's records that must not be; each yields (where, what was found)."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import Any
from uuid import UUID

from sqlalchemy import Label, and_, func, or_, select

from shared.platform.db.database import Transaction
from shared.staff.store.tables import counter_sessions
from shared.tickets.model import Action, LeaveReason, StepEnd, TicketState, display_number
from shared.tickets.rules.lifecycle import TRANSITIONS
from shared.tickets.store.tables import (
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


def ticket_count(tx: Transaction, branch_id: UUID) -> int:
    """Return how many tickets the branch has."""
    return int(tx.execute(select(func.count()).select_from(tickets).where(_T.branch_id == branch_id)).scalar_one())


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
    """Return the ranges of numbers that restores have lost, per day and prefix."""
    c = lost_numbers.c
    found: dict[tuple[date, str], list[tuple[int, int]]] = {}
    for row in tx.rows(select(c.day, c.prefix, c.first, c.last).where(c.branch_id == branch_id)):
        found.setdefault((row.day, row.prefix), []).append((row.first, row.last))
    return found


def crowded_counters(tx: Transaction, branch_id: UUID) -> Found:
    """Counters with more than one visitor called or served."""
    query = select(_T.counter_id, func.count()).where(_T.branch_id == branch_id, _T.counter_id.is_not(None))
    for counter_id, count in tx.rows(query.group_by(_T.counter_id).having(func.count() > 1)):
        yield f"counter {counter_id}", f"{count} tickets at once"


def states_without_event(tx: Transaction, branch_id: UUID) -> Found:
    """Tickets whose state or time of change is not what their last event says."""
    last = select(_E.ticket_id, func.max(_E.seq).label("seq")).where(_E.branch_id == branch_id)
    latest = last.group_by(_E.ticket_id).subquery()
    query = (
        select(_T.day, _T.prefix, _T.number, _T.state, _E.after)
        .join(latest, latest.c.ticket_id == _T.id)
        .join(ticket_events, and_(_E.branch_id == branch_id, _E.seq == latest.c.seq))
        .where(_T.branch_id == branch_id, or_(_T.state != _E.after, _T.changed != _E.instant))
    )
    for day, prefix, number, state, after in tx.rows(query):
        yield f"{display_number(prefix, number)} on {day}", f"state {state}, last event led to {after}"


def broken_stories(tx: Transaction, branch_id: UUID) -> Found:
    """Events whose state before is not the state after the ticket's previous event."""
    told = _previous("after")
    story = select(_E.seq, _E.before, told).where(_E.branch_id == branch_id).subquery()
    differs = and_(story.c.previous.is_not(None), or_(story.c.before.is_(None), story.c.before != story.c.previous))
    for seq, before, previous in tx.rows(select(story.c.seq, story.c.before, story.c.previous).where(differs)):
        yield f"event {seq}", f"starts from {before}, the ticket was {previous}"


def backward_times(tx: Transaction, branch_id: UUID) -> Found:
    """Events that happened before the ticket's previous event."""
    story = select(_E.seq, _E.instant, _previous("instant")).where(_E.branch_id == branch_id).subquery()
    query = select(story.c.seq, story.c.instant, story.c.previous).where(story.c.instant < story.c.previous)
    for seq, instant, previous in tx.rows(query):
        yield f"event {seq}", f"at {instant.isoformat()}, after {previous.isoformat()}"


def tickets_without_issue(tx: Transaction, branch_id: UUID) -> Found:
    """Tickets that were not issued by exactly one event, and events of tickets that are gone."""
    issues = func.count(_E.seq)
    joined = and_(_E.ticket_id == _T.id, _E.kind == Action.ISSUE.value)
    query = (
        select(_T.day, _T.prefix, _T.number, issues).outerjoin(ticket_events, joined).where(_T.branch_id == branch_id)
    )
    for day, prefix, number, count in tx.rows(query.group_by(_T.id, _T.day, _T.prefix, _T.number).having(issues != 1)):
        yield f"{display_number(prefix, number)} on {day}", f"issued {count} times"
    orphans = select(_E.seq).outerjoin(tickets, _T.id == _E.ticket_id).where(_E.branch_id == branch_id, _T.id.is_(None))
    for (seq,) in tx.rows(orphans):
        yield f"event {seq}", "its ticket is missing"


def unexplained_calls(tx: Transaction, branch_id: UUID) -> Found:
    """Calls whose event holds no rule."""
    query = select(_E.seq, _E.details).where(_E.branch_id == branch_id, _E.kind == Action.CALL.value)
    for seq, details in tx.rows(query):
        if not details.get("rule"):
            yield f"event {seq}", "called without a rule or a reason"


def forbidden_changes(tx: Transaction, branch_id: UUID) -> Found:
    """Kinds of change that the lifecycle does not know."""
    kinds = select(_E.kind, _E.before, _E.after, func.count(), func.min(_E.seq)).where(_E.branch_id == branch_id)
    for kind, before, after, count, first in tx.rows(kinds.group_by(_E.kind, _E.before, _E.after)):
        if kind == Action.ISSUE.value:
            allowed = before is None and after == TicketState.WAITING.value
        else:
            key = None if before is None else (TicketState(before), Action(kind))
            allowed = key is not None and TicketState(after) in TRANSITIONS.get(key, ())
        if not allowed:
            yield f"event {first}", f"{count} × {kind} from {before} to {after}"


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


def tickets_with_steps(tx: Transaction, branch_id: UUID) -> Iterator[tuple[Any, list[Any]]]:
    """Yield every stored ticket with its stored steps in their order."""
    steps: dict[UUID, list[Any]] = {}
    for step in tx.rows(select(ticket_steps).where(_S.branch_id == branch_id).order_by(_S.position)):
        steps.setdefault(step.ticket_id, []).append(step)
    for ticket in tx.rows(select(tickets).where(_T.branch_id == branch_id)):
        yield ticket, steps.get(ticket.id, [])


def days_opened_again(tx: Transaction, branch_id: UUID) -> Found:
    """Days whose tickets were closed at the day's end, but which are not closed any more."""
    closed = and_(business_days.c.branch_id == _E.branch_id, business_days.c.day == _E.day)
    query = select(_E.day, _E.details).outerjoin(business_days, closed)
    query = query.where(_E.branch_id == branch_id, _E.kind == Action.LEAVE.value, business_days.c.day.is_(None))
    for day in dict.fromkeys(day for day, details in tx.rows(query) if details.get("reason") == _DAY_END):
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


def _previous(column: str) -> Label[Any]:
    """Return the same column of the ticket's previous event."""
    earlier = func.lag(_E[column]).over(partition_by=_E.ticket_id, order_by=_E.seq)
    return earlier.label("previous")
