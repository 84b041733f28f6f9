"""How a visit continues or ends at a counter: finished, transferred, no-show, undone."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from shared.office.catalog.errors import UNKNOWN_COUNTER
from shared.office.staff.errors import UNKNOWN_STAFF
from shared.office.staff.model import CounterSession
from shared.office.staff.store import open_session_at_counter
from shared.platform.db.database import Transaction
from shared.platform.errors import UserError
from shared.platform.i18n.text import Minutes
from shared.platform.ids import new_id
from shared.queue.tickets.errors import (
    ACTION_NOT_POSSIBLE,
    BAD_QUANTITY,
    DAY_CLOSED,
    NOTHING_TO_UNDO,
    OUTCOME_MISSING,
    TOO_EARLY_FOR_NO_SHOW,
    UNDO_TOO_LATE,
    UNKNOWN_OUTCOME,
)
from shared.queue.tickets.model import AT_COUNTER, Action, Destination, Finish, Placement, Ticket, TicketState
from shared.queue.tickets.operations.calling import make_free, require_open_to
from shared.queue.tickets.operations.facts import BranchFacts
from shared.queue.tickets.operations.queue import QueueChange
from shared.queue.tickets.operations.steps import ended_step, insert_next_step, placed
from shared.queue.tickets.operations.verbs import CounterChange
from shared.queue.tickets.rules.eligibility import skill_level
from shared.queue.tickets.rules.lifecycle import after_not_coming, may_be_no_show
from shared.queue.tickets.rules.numbering import is_whole
from shared.queue.tickets.store import days, events
from shared.queue.tickets.store import tickets as store


def finish(at: CounterChange, result: Finish) -> Ticket:
    """End the serving at the counter, and begin the ticket's next service if it has one.

    Raises UserError: NOBODY_AT_COUNTER, OUTCOME_MISSING, UNKNOWN_OUTCOME, BAD_QUANTITY.
    """
    ticket = at.current()
    _check_finish(at, ticket, result)
    instant = at.change.instant(ticket)
    work = {"outcome": result.outcome, "quantity": result.quantity, "persons": result.persons}
    details = {**work, "wrap_up": result.wrap_up}
    step_values = {"ended": instant, "wrap_ended": None if result.wrap_up else instant, "end": "finished", **work}
    if not ticket.planned:
        return at.record(ticket, Action.FINISH, step_values=step_values, details=details)
    return _begin_next_service(at, ticket, step_values, details)


def _check_finish(at: CounterChange, ticket: Ticket, result: Finish) -> None:
    service = at.change.facts.service(ticket.service_id)
    offered = {outcome.code for outcome in at.change.facts.catalog.outcomes_of(service)}
    if result.outcome is None and service.outcome_required:
        raise UserError(OUTCOME_MISSING)
    if result.outcome is not None and result.outcome not in offered:
        raise UserError(UNKNOWN_OUTCOME)
    counted = ((result.quantity, 0, service.most_quantity), (result.persons, 1, service.most_persons))
    for number, least, most in counted:
        if not is_whole(number, least, most):
            raise UserError(BAD_QUANTITY, limit=most)


def _begin_next_service(
    at: CounterChange, ticket: Ticket, step_values: dict[str, Any], details: dict[str, Any]
) -> Ticket:
    """End this service and begin the next one: at once where this counter serves it, else in its queue."""
    change, session = at.change, at.session
    planned = store.planned_entries(change.tx, ticket.id)
    service_id = UUID(planned[0]["service"])
    back_to = None if planned[0]["staff"] is None else UUID(planned[0]["staff"])
    here = skill_level(change.facts.calling_counter(session, change.tx.now), service_id) is not None
    goes_on = here and back_to in (None, session.staff_id) and step_values["wrap_ended"] is not None
    step_id = new_id()
    store.update_step(change.tx, ticket.step.id, step_values)
    insert_next_step(change, ticket, step_id, service_id)
    if goes_on:
        started = {"started": change.instant(ticket), "counter_id": session.counter_id, "staff_id": session.staff_id}
        store.update_step(change.tx, step_id, started)
    return at.record(
        ticket, Action.FINISH_STEP, after=TicketState.SERVING if goes_on else TicketState.WAITING,
        details={**details, "next_service": str(service_id)},
        ticket_values={
            "step_id": step_id, "service_id": service_id, "planned": planned[1:], "bound_counter_id": None,
            "bound_staff_id": back_to, **placed(change, ticket, Placement.KEEPS_AGE),
        },
    )  # fmt: skip


def transfer(at: CounterChange, ticket: Ticket, destination: Destination) -> Ticket:
    """End the current step as transferred and begin the next one in the new queue.

    Raises UserError: UNKNOWN_SERVICE, SERVICE_CLOSED, UNKNOWN_COUNTER, UNKNOWN_STAFF, COMPETENCY_MISSING.
    """
    change, step_id = at.change, new_id()
    _check_destination(change, destination)
    store.update_step(change.tx, ticket.step.id, ended_step(change, ticket, "transferred"))
    insert_next_step(change, ticket, step_id, destination.service_id)
    planned = store.planned_entries(change.tx, ticket.id)
    if destination.come_back:
        planned = [{"service": str(ticket.service_id), "staff": str(at.session.staff_id)}, *planned]
    details: dict[str, Any] = {
        "service": str(destination.service_id),
        "counter": None if destination.counter_id is None else str(destination.counter_id),
        "staff": None if destination.staff_id is None else str(destination.staff_id),
        "placement": destination.placement.value,
        "come_back": destination.come_back,
    }
    return at.record(
        ticket, Action.TRANSFER, details=details,
        ticket_values={
            "step_id": step_id, "service_id": destination.service_id, "bound_counter_id": destination.counter_id,
            "bound_staff_id": destination.staff_id, "planned": planned,
            **placed(change, ticket, destination.placement),
        },
    )  # fmt: skip


def _check_destination(change: QueueChange, destination: Destination) -> None:
    facts = change.facts
    facts.open_service(destination.service_id)
    counters = {counter.id for counter in facts.catalog.counters if counter.active}
    if destination.counter_id is not None and destination.counter_id not in counters:
        raise UserError(UNKNOWN_COUNTER)
    member = None if destination.staff_id is None else facts.staff.get(destination.staff_id)
    if destination.staff_id is not None and (member is None or not member.active):
        raise UserError(UNKNOWN_STAFF)
    if destination.staff_id is not None:
        require_open_to(change, destination.staff_id, destination.service_id)
    elif destination.counter_id is not None and facts.has_gates:
        there = open_session_at_counter(change.tx, destination.counter_id)
        if there is not None:
            require_open_to(change, there.staff_id, destination.service_id)


def no_show(at: CounterChange) -> Ticket:
    """Put the called visitor on the list of the missed, or end the ticket as a no-show.

    Raises UserError: NOBODY_AT_COUNTER, ACTION_NOT_POSSIBLE, TOO_EARLY_FOR_NO_SHOW (calls, seconds).
    """
    ticket, settings = at.current(), at.change.facts.settings
    if ticket.state is not TicketState.CALLED or ticket.step.called_last is None:
        raise UserError(ACTION_NOT_POSSIBLE)
    calls, seconds = settings.no_show_calls, settings.no_show_seconds
    since = (at.change.tx.now - ticket.step.called_last).total_seconds()
    if since < 0:
        # The clock was ahead when the visitor was called: only the calls can be counted.
        since = seconds
    if not may_be_no_show(ticket.step.calls, since, calls, seconds):
        raise UserError(TOO_EARLY_FOR_NO_SHOW, calls=calls, seconds=seconds)
    action, reason = after_not_coming(ticket.requeues, settings.requeue_limit, settings.missed_minutes)
    if reason is None:
        values = ended_step(at.change, ticket, "no_show")
        return at.record(ticket, action, details={"calls": ticket.step.calls}, step_values=values)
    until = at.change.instant(ticket) + timedelta(minutes=settings.missed_minutes)
    return at.record(
        ticket, action, details={"reason": reason, "minutes": settings.missed_minutes},
        ticket_values={"parked_until": until, "park_reason": reason, "requeues": ticket.requeues + 1},
    )  # fmt: skip


def undoable(tx: Transaction, branch_id: UUID, facts: BranchFacts, session: CounterSession) -> Ticket | None:
    """Return the ticket that was last finished or not come at a session's counter, of a running day.

    "Last" is the order of the events, whatever the clock said. Missed tickets that the system ended do not count.
    """
    candidates = store.ended_at_counter(tx, branch_id, facts.first_open_day(tx.now), session.counter_id)
    found = events.ended_last_at(tx, session.counter_id, candidates)
    return None if found is None else store.ticket_of_branch(tx, branch_id, found)


def may_undo(ticket: Ticket | None, facts: BranchFacts, tx: Transaction) -> bool:
    """Return whether a ticket has ended, and recently enough to take that back."""
    if ticket is None or ticket.ended is None:
        return False
    return tx.now <= ticket.ended + timedelta(minutes=facts.settings.undo_minutes)


def take_back(at: CounterChange) -> Ticket:
    """Undo the last ending at the session's counter.

    Raises UserError: COUNTER_BUSY, NOTHING_TO_UNDO, UNDO_TOO_LATE (time), DAY_CLOSED.
    """
    change, session = at.change, at.session
    # The paperwork after a visitor does not continue while another one is served.
    make_free(at)
    ticket = undoable(change.tx, change.branch_id, change.facts, session)
    if ticket is None:
        raise UserError(NOTHING_TO_UNDO)
    if not may_undo(ticket, change.facts, change.tx):
        raise UserError(UNDO_TOO_LATE, time=Minutes(60.0 * change.facts.settings.undo_minutes))
    if days.day_closed(change.tx, change.branch_id, ticket.day) is not None:
        raise UserError(DAY_CLOSED)
    ending = events.last_ending(change.tx, ticket.id)
    before = TicketState.SERVING if ending is None or ending.before is None else ending.before
    return at.record(
        ticket, Action.UNDO, after=before, counter_id=session.counter_id,
        ticket_values={"counter_id": session.counter_id} if before in AT_COUNTER else {},
        step_values=dict.fromkeys(("ended", "wrap_ended", "end", "outcome", "quantity", "persons")),
    )  # fmt: skip
