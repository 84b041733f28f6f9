"""Taking back a clerk's last finish or no-show: what may be taken back, and the ticket as it was before."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from shared.office.staff.model import CounterSession
from shared.platform.db.database import Transaction
from shared.platform.errors import UserError
from shared.queue.tickets.errors import COUNTER_BUSY, DAY_CLOSED, NOTHING_TO_UNDO, UNDO_TOO_LATE
from shared.queue.tickets.model import AT_COUNTER, Action, Ticket, TicketState
from shared.queue.tickets.operations.counter import end_wrap_up
from shared.queue.tickets.operations.facts import BranchFacts
from shared.queue.tickets.operations.queue import QueueChange
from shared.queue.tickets.store import days, events
from shared.queue.tickets.store import tickets as store


def undoable(tx: Transaction, branch_id: UUID, facts: BranchFacts, session: CounterSession) -> Ticket | None:
    """Return the ticket that was ended last at a session's counter on a day that still goes on, served or not come.

    Only what was done at the counter counts, in the order it was done: not the missed whose time ran out, which the
    system ends, and whatever the clock said.
    """
    candidates = store.ended_at_counter(tx, branch_id, facts.first_open_day(tx.now), session.counter_id)
    found = events.ended_last_at(tx, session.counter_id, candidates)
    return None if found is None else store.ticket_of_branch(tx, branch_id, found)


def take_back(change: QueueChange, session: CounterSession, command_id: UUID) -> Ticket:
    """Undo the last ending at the session's counter.

    Raises UserError: COUNTER_BUSY, NOTHING_TO_UNDO, UNDO_TOO_LATE (minutes), DAY_CLOSED.
    """
    if store.counter_in_use(change.tx, change.branch_id, session.counter_id):
        raise UserError(COUNTER_BUSY)
    ticket = undoable(change.tx, change.branch_id, change.facts, session)
    if ticket is None:
        raise UserError(NOTHING_TO_UNDO)
    minutes = change.facts.settings.undo_minutes
    if ticket.ended is None or change.tx.now > ticket.ended + timedelta(minutes=minutes):
        raise UserError(UNDO_TOO_LATE, minutes=minutes)
    if days.day_closed(change.tx, change.branch_id, ticket.day) is not None:
        raise UserError(DAY_CLOSED)
    # Paperwork of this or of another visitor does not go on beside somebody who is served.
    end_wrap_up(change, session)
    ticket = change.ticket(ticket.id)
    ending = events.last_ending(change.tx, ticket.id)
    before = TicketState.SERVING if ending is None or ending.before is None else ending.before
    values: dict[str, Any] = {
        "ended": None, "wrap_ended": None, "end": None, "outcome": None, "quantity": None, "persons": None,
    }  # fmt: skip
    return change.record(
        ticket, Action.UNDO, change.actor(session), after=before, command_id=command_id, step_values=values,
        ticket_values={"counter_id": session.counter_id} if before in AT_COUNTER else {},
        counter_id=session.counter_id,
    )  # fmt: skip
