"""All verbs of a clerk at a counter."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from shared.office.catalog.model import ReasonKind
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.platform.db.retrying import sets
from shared.platform.errors import UserError
from shared.platform.forms.plain_text import entered_text
from shared.platform.live.topics import Topic
from shared.queue.tickets.errors import (
    ACTION_NOT_POSSIBLE,
    BAD_QUANTITY,
    DAY_CLOSED,
    REASON_MISSING,
    TICKET_NOT_WAITING,
    unknown_number,
)
from shared.queue.tickets.model import (
    Action,
    Destination,
    Finish,
    LeaveReason,
    Placement,
    Ticket,
    TicketState,
)
from shared.queue.tickets.operations.calling import call, call_best, make_free
from shared.queue.tickets.operations.issuing import MAX_NOTE, Quoter, issue
from shared.queue.tickets.operations.queue import Queue, find_ticket
from shared.queue.tickets.operations.serving import finish, no_show, take_back, transfer
from shared.queue.tickets.operations.steps import end_wrap_up, ended_hold, leave, placed
from shared.queue.tickets.operations.verbs import CounterChange, verb
from shared.queue.tickets.rules.lifecycle import LIFECYCLE
from shared.queue.tickets.rules.numbering import is_whole
from shared.queue.tickets.store import days
from shared.queue.tickets.store import tickets as store

MAX_PARK_MINUTES = 480
#: Reasons that a clerk cannot give: the day's end and the visitor give them.
NOT_BY_STAFF = (LeaveReason.CLOSED_AT_DAY_END, LeaveReason.CANCELLED_BY_VISITOR)
WAITING_LISTS = (Topic.QUEUE,)


class DeskOperations:
    """Each verb is called with the session's id first and the command's id last, and returns the ticket afterwards.

    A verb is one transaction; the same command again changes nothing and returns the same ticket. Each raises
    UserError: SESSION_ENDED; ACTION_NOT_POSSIBLE or TICKET_ENDED where the ticket's state forbids it; NOBODY_AT_COUNTER
    when the verb is about the visitor at the counter; UNKNOWN_TICKET when it is given a ticket's id. The docstrings
    name what is raised beyond that.
    """

    def __init__(self, queue: Queue, quoter: Quoter) -> None:
        self._queue = queue
        self._quoter = quoter

    # ------------------------------------------------------------------------------------------------------ calling
    @verb(Action.CALL)
    def call_next(self, at: CounterChange) -> Ticket | None:
        """Call the next visitor for this counter; None when nobody whom it may call waits.

        Raises UserError(COUNTER_BUSY) while a visitor is called or served here.
        """
        return call_best(at)

    @verb(Action.CALL)
    def call_number(self, at: CounterChange, display: str, reason: str) -> Ticket:
        """Call one number out of order; the reason, by its code, is kept and reported.

        Raises UserError: COUNTER_BUSY, REASON_MISSING for one that is not in use, UNKNOWN_TICKET, NUMBER_LOST,
        TICKET_NOT_WAITING.
        """
        make_free(at)
        change = at.change
        change.facts.reason(ReasonKind.CALL, reason)

        def can_be_called(ticket: Ticket) -> bool:
            return ticket.day >= change.first_open_day and LIFECYCLE.is_allowed(ticket.state, Action.CALL)

        found = find_ticket(change.tx, change.branch_id, change.facts, display, can_be_called)
        if found.day < change.first_open_day:
            raise unknown_number(found.display)
        if found.state in (TicketState.CALLED, TicketState.SERVING):
            raise UserError(TICKET_NOT_WAITING, number=found.display)
        return call(at, found, {"rule": "by_hand", "reason": reason})

    @verb(Action.CALL)
    def call_parked(self, at: CounterChange, ticket_id: UUID) -> Ticket:
        """Call a parked ticket. Raises UserError(COUNTER_BUSY)."""
        make_free(at)
        ticket = at.change.ticket(ticket_id)
        if ticket.state is TicketState.WAITING:
            raise UserError(ACTION_NOT_POSSIBLE)
        return call(at, ticket, {"rule": "parked"})

    @verb(Action.RECALL)
    def recall(self, at: CounterChange) -> Ticket:
        """Call the same visitor again."""
        ticket = at.current()
        calls = ticket.step.calls + 1
        step_values = {"called_last": at.change.instant(ticket), "calls": calls}
        return at.record(ticket, Action.RECALL, details={"calls": calls}, step_values=step_values)

    @verb(Action.ISSUE)
    def create_and_call(self, at: CounterChange, service_id: UUID, language: str, priority: str) -> Ticket:
        """Give a walk-in a number and call it to this counter, both or neither.

        The clerk may do so outside opening hours and beyond an allowance. Raises UserError: COUNTER_BUSY,
        UNKNOWN_SERVICE, DAY_CLOSED.
        """
        make_free(at)
        issued = issue(
            at.change, self._quoter, at.actor, service_ids=[service_id], language=language, priority=priority, note="",
            command_id=at.command_id,
        )  # fmt: skip
        return call(at, issued.ticket, {"rule": "walk_in"}, first=False)

    # ------------------------------------------------------------------------------------- the visitor at the counter
    @verb(Action.SERVE)
    def serve(self, at: CounterChange) -> Ticket:
        """Begin to serve the called visitor."""
        ticket = at.current()
        started = ticket.step.started or at.change.instant(ticket)
        return at.record(ticket, Action.SERVE, step_values={"started": started, **ended_hold(ticket, at.change)})

    @verb(Action.FINISH, Action.FINISH_STEP, topics=WAITING_LISTS)
    def finish(self, at: CounterChange, result: Finish) -> Ticket:
        """End the serving with its outcome; a further service of the same ticket starts here or waits elsewhere.

        Raises UserError: OUTCOME_MISSING, UNKNOWN_OUTCOME, BAD_QUANTITY.
        """
        return finish(at, result)

    @verb(Action.END_WRAP_UP, topics=WAITING_LISTS)
    def end_wrap_up(self, at: CounterChange) -> Ticket | None:
        """End the paperwork after a visitor; None when there was none."""
        return end_wrap_up(at.change, at.session, at.command_id)

    @verb(Action.PARK, Action.NO_SHOW)
    def no_show(self, at: CounterChange) -> Ticket:
        """Say that the called visitor did not come: first to the list of the missed, then a no-show.

        Raises UserError: TOO_EARLY_FOR_NO_SHOW (calls, seconds).
        """
        return no_show(at)

    @verb(Action.REQUEUE)
    def requeue(self, at: CounterChange, placement: Placement) -> Ticket:
        """Send the called visitor back to the queue."""
        ticket = at.current()
        values = placed(at.change, ticket, placement)
        return at.record(ticket, Action.REQUEUE, details={"placement": placement.value}, ticket_values=values)

    @verb(Action.UNDO)
    def undo(self, at: CounterChange) -> Ticket:
        """Take back the last finish or no-show of this counter.

        Raises UserError: COUNTER_BUSY, NOTHING_TO_UNDO, UNDO_TOO_LATE (time), DAY_CLOSED.
        """
        return take_back(at)

    @verb(Action.PARK)
    def park(self, at: CounterChange, reason: str, minutes: int) -> Ticket:
        """Set the visitor at the counter aside for 1 to 480 minutes; the reason is given by its code.

        Raises UserError: BAD_QUANTITY; REASON_MISSING for a reason that is not in use.
        """
        ticket = at.current()
        if not is_whole(minutes, 1, MAX_PARK_MINUTES):
            raise UserError(BAD_QUANTITY, limit=MAX_PARK_MINUTES)
        at.change.facts.reason(ReasonKind.HOLD, reason)
        instant = at.change.instant(ticket)
        return at.record(
            ticket, Action.PARK, details={"reason": reason, "minutes": minutes},
            step_values={"held_since": instant} if ticket.state is TicketState.SERVING else None,
            ticket_values={"parked_until": instant + timedelta(minutes=minutes), "park_reason": reason},
        )  # fmt: skip

    @verb(Action.ADD_SERVICE, topics=WAITING_LISTS)
    def add_service(self, at: CounterChange, service_id: UUID) -> Ticket:
        """Add a service to the ticket being served; it follows when this one is finished.

        Raises UserError: UNKNOWN_SERVICE, SERVICE_CLOSED.
        """
        ticket = at.current()
        at.change.facts.open_service(service_id)
        planned = [*store.planned_entries(at.change.tx, ticket.id), {"service": str(service_id), "staff": None}]
        details = {"service": str(service_id)}
        return at.record(ticket, Action.ADD_SERVICE, details=details, ticket_values={"planned": planned})

    @verb(Action.TRANSFER)
    def transfer(self, at: CounterChange, destination: Destination) -> Ticket:
        """Send the visitor at the counter on to a service, a counter or a colleague.

        Raises UserError: UNKNOWN_SERVICE, UNKNOWN_COUNTER, UNKNOWN_STAFF, SERVICE_CLOSED.
        """
        return transfer(at, at.current(), destination)

    # ---------------------------------------------------------------------------------------------- any other ticket
    @verb(Action.TRANSFER, topics=WAITING_LISTS)
    def transfer_waiting(self, at: CounterChange, ticket_id: UUID, destination: Destination) -> Ticket:
        """Send a waiting or parked ticket on without calling it.

        Raises UserError: UNKNOWN_TICKET, NOT_ALLOWED, TICKET_NOT_WAITING, and what `transfer` raises.
        """
        ticket = at.change.ticket(ticket_id)
        require(at.change.tx, at.change.branch_id, at.actor, Right.MOVE_WAITING)
        if ticket.state not in (TicketState.WAITING, TicketState.PARKED):
            raise UserError(TICKET_NOT_WAITING, number=ticket.display)
        return transfer(at, ticket, destination)

    @verb(Action.RETURN, topics=WAITING_LISTS)
    def return_parked(self, at: CounterChange, ticket_id: UUID) -> Ticket:
        """Put a parked ticket back in its queue; it counts from when it was issued."""
        ticket = at.change.ticket(ticket_id)
        return at.record(ticket, Action.RETURN, ticket_values=placed(at.change, ticket, Placement.KEEPS_AGE))

    @verb(Action.LEAVE)
    def remove(self, at: CounterChange, ticket_id: UUID, reason: LeaveReason) -> Ticket:
        """End a ticket whose visitor gave up or walked out, or that staff remove.

        Who may move waiting tickets may also end a visit at another counter, for example when its clerk has left.
        Raises UserError: NOT_ALLOWED, REASON_MISSING.
        """
        ticket, actor = at.change.ticket(ticket_id), at.actor
        if ticket.counter_id not in (None, at.session.counter_id):
            require(at.change.tx, at.change.branch_id, actor, Right.MOVE_WAITING)
        if reason in NOT_BY_STAFF:
            raise UserError(REASON_MISSING)
        return leave(at.change, ticket, reason, actor, at.command_id)

    @verb(Action.MARK_UNTRUSTED, topics=WAITING_LISTS)
    def mark_untrusted(self, at: CounterChange, ticket_id: UUID) -> Ticket:
        """Say that a ticket's times are wrong (a forgotten finish); they then count in volumes, not in times.

        Raises UserError(DAY_CLOSED).
        """
        ticket = at.change.ticket(ticket_id)
        if days.day_closed(at.change.tx, at.change.branch_id, ticket.day) is not None:
            raise UserError(DAY_CLOSED)
        return at.record(ticket, Action.MARK_UNTRUSTED, step_values={"untrusted": True})

    @sets
    def set_note(self, session_id: UUID, ticket_id: UUID, note: str) -> Ticket:
        """Write a note for colleagues on a ticket; it is shown before the ticket is called.

        A note is not part of the chain: it may hold a person's data and is erased. Raises UserError(TEXT_TOO_LONG).
        """
        text = entered_text(note, MAX_NOTE)
        with self._queue.change(Topic.QUEUE) as change:
            change.session(session_id)
            ticket = change.ticket(ticket_id)
            store.update_ticket(change.tx, ticket.id, {"note": text})
            return replace(ticket, note=text)
