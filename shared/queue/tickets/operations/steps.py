"""What several verbs write: a ticket's place in a queue, its next step, the end of a step, of a hold, of paperwork."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from shared.office.audit.model import Actor
from shared.office.staff.model import CounterSession
from shared.queue.tickets.model import Action, LeaveReason, Placement, Ticket, WaitRange
from shared.queue.tickets.operations.queue import QueueChange
from shared.queue.tickets.store import tickets as store


def placed(change: QueueChange, ticket: Ticket, placement: Placement) -> dict[str, Any]:
    """Return the ticket values for its place in a queue; nobody has overtaken a ticket that comes last."""
    last = placement is Placement.LAST
    return {
        **({"passed": 0} if last else {}),
        "counts_from": change.instant(ticket) if last else ticket.issued,
        "placed_first": placement is Placement.FIRST,
        "parked_until": None,
        "park_reason": None,
    }


def ended_hold(ticket: Ticket, change: QueueChange) -> dict[str, Any]:
    """Return the step values that end a running hold of a ticket, or none."""
    since = ticket.step.held_since
    if since is None:
        return {}
    held = max(0.0, (change.instant(ticket) - since).total_seconds())
    return {"held_since": None, "hold_seconds": ticket.step.hold_seconds + held}


def ended_step(change: QueueChange, ticket: Ticket, end: str) -> dict[str, Any]:
    """Return the step values that end a ticket's step without paperwork, and its hold."""
    instant = change.instant(ticket)
    return {"ended": instant, "wrap_ended": instant, "end": end, **ended_hold(ticket, change)}


def step_values(
    change: QueueChange,
    ticket_id: UUID,
    day: date,
    queued: datetime,
    step_id: UUID,
    *,
    position: int,
    service_id: UUID,
    quote: WaitRange | None = None,
) -> dict[str, Any]:
    """Return the row of a step; it belongs to its ticket's day, also when that day is over."""
    return {
        "id": step_id,
        "ticket_id": ticket_id,
        "branch_id": change.branch_id,
        "day": day,
        "position": position,
        "service_id": service_id,
        "queued": queued,
        "calls": 0,
        "hold_seconds": 0.0,
        "untrusted": False,
        "quote_low": None if quote is None else quote.low,
        "quote_median": None if quote is None else quote.median,
        "quote_high": None if quote is None else quote.high,
    }


def insert_next_step(change: QueueChange, ticket: Ticket, step_id: UUID, service_id: UUID) -> None:
    """Add the next stay in a queue to a ticket."""
    position, queued = ticket.step.position + 1, change.instant(ticket)
    values = step_values(change, ticket.id, ticket.day, queued, step_id, position=position, service_id=service_id)
    store.insert_step(change.tx, values)


def leave(change: QueueChange, ticket: Ticket, reason: LeaveReason, actor: Actor, command_id: UUID | None) -> Ticket:
    """End a ticket before its service is finished; its current step ends as left.

    The close of a day can be taken back, so its event keeps the services that were still to come.
    """
    details: dict[str, Any] = {"reason": reason.value}
    if reason is LeaveReason.CLOSED_AT_DAY_END and ticket.planned:
        details["planned"] = store.planned_entries(change.tx, ticket.id)
    return change.record(
        ticket, Action.LEAVE, actor, details=details, command_id=command_id,
        ticket_values={"parked_until": None, "park_reason": None, "planned": []},
        step_values=ended_step(change, ticket, "left"),
    )  # fmt: skip


def end_wrap_up(
    change: QueueChange,
    session: CounterSession,
    command_id: UUID | None = None,
    *,
    actor: Actor | None = None,
    trusted: bool = True,
) -> Ticket | None:
    """End the paperwork of the last visitor if it still runs; return that visitor's ticket.

    With `trusted` False nobody knows when it really ended: the step then counts in volumes, not in times.
    """
    running = store.wrapping_up_step(change.tx, change.branch_id, session.counter_id)
    if running is None:
        return None
    step_id, ticket = running
    instant = change.instant(ticket)
    store.update_step(change.tx, step_id, {"wrap_ended": instant, **({} if trusted else {"untrusted": True})})
    store.update_ticket(change.tx, ticket.id, {"changed": instant})
    change.append(
        ticket, Action.END_WRAP_UP, actor or change.actor(session), before=ticket.state, after=ticket.state,
        instant=instant, details={"trusted": trusted}, counter_id=session.counter_id, command_id=command_id,
        step_id=step_id,
    )  # fmt: skip
    return change.ticket(ticket.id)
