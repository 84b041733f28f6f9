"""The clerk's verbs that move a ticket: aside and back, to another service, counter or colleague, out of the queue."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from shared.office.catalog.errors import UNKNOWN_COUNTER
from shared.office.staff.errors import UNKNOWN_STAFF
from shared.office.staff.model import CounterSession
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.platform.db.retrying import decided_by, sets
from shared.platform.errors import UserError
from shared.platform.forms.plain_text import plain_text
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic
from shared.queue.tickets.errors import BAD_QUANTITY, REASON_MISSING, SERVICE_CLOSED, TEXT_TOO_LONG, TICKET_NOT_WAITING
from shared.queue.tickets.model import Action, Destination, LeaveReason, ParkReason, Placement, Ticket, TicketState
from shared.queue.tickets.operations.issuing import MAX_NOTE, insert_step
from shared.queue.tickets.operations.queue import Queue, QueueChange
from shared.queue.tickets.operations.serving import ended_hold, is_whole, placed
from shared.queue.tickets.operations.visitor import leave
from shared.queue.tickets.store import tickets as store

MAX_PARK_MINUTES = 480


class MovingVerbs:
    """Moving: each verb returns the ticket afterwards."""

    _queue: Queue

    @decided_by("command_id")
    def park(self, session_id: UUID, reason: ParkReason, minutes: int, command_id: UUID) -> Ticket:
        """Set the visitor at the counter aside for some minutes.

        Raises UserError: SESSION_ENDED, NOBODY_AT_COUNTER, BAD_QUANTITY (1 to 480 minutes), REASON_MISSING for the
        list of the missed, which only an unanswered call leads to.
        """
        with self._queue.change(Topic.QUEUE, Topic.CALLS) as change:
            known = change.replay_of(command_id, Action.PARK, session_id=session_id)
            if known is not None:
                return known
            session = change.session(session_id)
            ticket = change.current(session)
            if not is_whole(minutes, 1, MAX_PARK_MINUTES):
                raise UserError(BAD_QUANTITY, limit=MAX_PARK_MINUTES)
            if reason is ParkReason.MISSED:
                raise UserError(REASON_MISSING)
            instant = change.instant(ticket)
            held = {"held_since": instant} if ticket.state is TicketState.SERVING else None
            return change.record(
                ticket, Action.PARK, change.actor(session), command_id=command_id, step_values=held,
                details={"reason": reason.value, "minutes": minutes},
                ticket_values={"parked_until": instant + timedelta(minutes=minutes), "park_reason": reason.value},
            )  # fmt: skip

    @decided_by("command_id")
    def return_parked(self, session_id: UUID, ticket_id: UUID, command_id: UUID) -> Ticket:
        """Put a parked ticket back in its queue, as old as the visit. Raises UserError: SESSION_ENDED, …"""
        with self._queue.change(Topic.QUEUE) as change:
            known = change.replay_of(command_id, Action.RETURN, session_id=session_id)
            if known is not None:
                return known
            session, ticket = change.session(session_id), change.ticket(ticket_id)
            return change.record(
                ticket, Action.RETURN, change.actor(session), command_id=command_id,
                ticket_values=placed(change, ticket, Placement.KEEPS_AGE),
            )  # fmt: skip

    @decided_by("command_id")
    def transfer(self, session_id: UUID, destination: Destination, command_id: UUID) -> Ticket:
        """Send the visitor at the counter on to a service, a counter or a colleague.

        Raises UserError: SESSION_ENDED, NOBODY_AT_COUNTER, UNKNOWN_SERVICE, UNKNOWN_COUNTER, UNKNOWN_STAFF,
        SERVICE_CLOSED.
        """
        with self._queue.change(Topic.QUEUE, Topic.CALLS) as change:
            known = change.replay_of(command_id, Action.TRANSFER, session_id=session_id)
            if known is not None:
                return known
            session = change.session(session_id)
            ticket = change.current(session)
            _check_destination(change, destination)
            return _transfer(change, session, ticket, destination, command_id)

    @decided_by("command_id")
    def transfer_waiting(self, session_id: UUID, ticket_id: UUID, destination: Destination, command_id: UUID) -> Ticket:
        """Send a waiting or parked ticket on without calling it.

        Raises UserError: SESSION_ENDED, NOT_ALLOWED, TICKET_NOT_WAITING, and what `transfer` raises about destinations.
        """
        with self._queue.change(Topic.QUEUE) as change:
            known = change.replay_of(command_id, Action.TRANSFER, session_id=session_id)
            if known is not None:
                return known
            session, ticket = change.session(session_id), change.ticket(ticket_id)
            require(change.tx, change.branch_id, change.actor(session), Right.MOVE_WAITING)
            if ticket.state not in (TicketState.WAITING, TicketState.PARKED):
                raise UserError(TICKET_NOT_WAITING, number=ticket.display)
            _check_destination(change, destination)
            return _transfer(change, session, ticket, destination, command_id)

    @decided_by("command_id")
    def add_service(self, session_id: UUID, service_id: UUID, command_id: UUID) -> Ticket:
        """Add a service to the ticket being served; it follows when this one is finished."""
        with self._queue.change(Topic.QUEUE) as change:
            known = change.replay_of(command_id, Action.ADD_SERVICE, session_id=session_id)
            if known is not None:
                return known
            session = change.session(session_id)
            ticket = change.current(session)
            service = change.facts.service(service_id)
            if not service.active:
                raise UserError(SERVICE_CLOSED, service=service.name)
            planned = store.planned_entries(change.tx, ticket.id)
            return change.record(
                ticket, Action.ADD_SERVICE, change.actor(session), command_id=command_id,
                details={"service": str(service_id)},
                ticket_values={"planned": [*planned, {"service": str(service_id), "staff": None}]},
            )  # fmt: skip

    @decided_by("command_id")
    def remove(self, session_id: UUID, ticket_id: UUID, reason: LeaveReason, command_id: UUID) -> Ticket:
        """End somebody's ticket from the staff's side: gave up, walked out, or removed.

        A visitor at another counter is that counter's; only a manager may end such a visit, for instance when its clerk
        is gone. Raises UserError: SESSION_ENDED, UNKNOWN_TICKET, TICKET_ENDED, NOT_ALLOWED.
        """
        with self._queue.change(Topic.QUEUE, Topic.CALLS) as change:
            known = change.replay_of(command_id, Action.LEAVE, session_id=session_id)
            if known is not None:
                return known
            session, ticket = change.session(session_id), change.ticket(ticket_id)
            actor = change.actor(session)
            if ticket.counter_id not in (None, session.counter_id):
                require(change.tx, change.branch_id, actor, Right.MOVE_WAITING)
            if reason in (LeaveReason.CLOSED_AT_DAY_END, LeaveReason.CANCELLED_BY_VISITOR):
                raise UserError(REASON_MISSING)
            return leave(change, ticket, reason, actor, command_id)

    @sets
    def set_note(self, session_id: UUID, ticket_id: UUID, note: str) -> Ticket:
        """Write a note for colleagues on a ticket; it is shown before the ticket is called.

        A note is not part of the chain: it may hold a person's data and is erased. Raises UserError(TEXT_TOO_LONG).
        """
        with self._queue.change(Topic.QUEUE) as change:
            change.session(session_id)
            ticket, text = change.ticket(ticket_id), plain_text(note, lines=True)
            if len(text) > MAX_NOTE:
                raise UserError(TEXT_TOO_LONG, limit=MAX_NOTE)
            store.update_ticket(change.tx, ticket.id, {"note": text})
            return change.ticket(ticket.id)


def _check_destination(change: QueueChange, destination: Destination) -> None:
    service = change.facts.service(destination.service_id)
    if not service.active:
        raise UserError(SERVICE_CLOSED, service=service.name)
    counters = {counter.id for counter in change.facts.catalog.counters if counter.active}
    if destination.counter_id is not None and destination.counter_id not in counters:
        raise UserError(UNKNOWN_COUNTER)
    member = None if destination.staff_id is None else change.facts.staff.get(destination.staff_id)
    if destination.staff_id is not None and (member is None or not member.active):
        raise UserError(UNKNOWN_STAFF)


def _transfer(
    change: QueueChange, session: CounterSession, ticket: Ticket, destination: Destination, command_id: UUID
) -> Ticket:
    """End the present step as transferred and begin the next one in the new queue."""
    instant, step_id = change.instant(ticket), new_id()
    store.update_step(
        change.tx, ticket.step.id,
        {"ended": instant, "wrap_ended": instant, "end": "transferred", **ended_hold(ticket, change)},
    )  # fmt: skip
    insert_step(
        change, ticket.id, ticket.day, instant, step_id, position=ticket.step.position + 1,
        service_id=destination.service_id,
    )  # fmt: skip
    planned = store.planned_entries(change.tx, ticket.id)
    if destination.come_back:
        planned = [{"service": str(ticket.service_id), "staff": str(session.staff_id)}, *planned]
    details: dict[str, Any] = {
        "service": str(destination.service_id),
        "counter": None if destination.counter_id is None else str(destination.counter_id),
        "staff": None if destination.staff_id is None else str(destination.staff_id),
        "placement": destination.placement.value,
        "come_back": destination.come_back,
    }
    return change.record(
        ticket, Action.TRANSFER, change.actor(session), command_id=command_id, details=details,
        ticket_values={
            "step_id": step_id, "service_id": destination.service_id, "bound_counter_id": destination.counter_id,
            "bound_staff_id": destination.staff_id, "planned": planned,
            **placed(change, ticket, destination.placement),
        },
    )  # fmt: skip
