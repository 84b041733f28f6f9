"""The clerk's verbs on the visitor at the counter: serve, finish, not here, requeue, undo."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from shared.office.staff.model import CounterSession
from shared.platform.db.retrying import decided_by
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic
from shared.queue.tickets.errors import (
    ACTION_NOT_POSSIBLE,
    BAD_QUANTITY,
    DAY_CLOSED,
    OUTCOME_MISSING,
    TOO_EARLY_FOR_NO_SHOW,
    UNKNOWN_OUTCOME,
)
from shared.queue.tickets.model import Action, Finish, Placement, Ticket, TicketState
from shared.queue.tickets.operations.counter import end_wrap_up
from shared.queue.tickets.operations.issuing import insert_step
from shared.queue.tickets.operations.queue import Queue, QueueChange
from shared.queue.tickets.operations.undoing import take_back
from shared.queue.tickets.rules.eligibility import skill_level
from shared.queue.tickets.rules.lifecycle import after_not_coming, may_be_no_show
from shared.queue.tickets.store import days
from shared.queue.tickets.store import tickets as store

MAX_QUANTITY = 999


class ServingVerbs:
    """Serving: each verb returns the ticket afterwards."""

    _queue: Queue

    @decided_by("command_id")
    def serve(self, session_id: UUID, command_id: UUID) -> Ticket:
        """Begin to serve the called visitor.

        Raises UserError: SESSION_ENDED, NOBODY_AT_COUNTER, ACTION_NOT_POSSIBLE.
        """
        with self._queue.change(Topic.QUEUE, Topic.CALLS, command_id=command_id, session_id=session_id) as change:
            known = change.replay_of(command_id, Action.SERVE, session_id=session_id)
            if known is not None:
                return known
            session = change.session(session_id)
            ticket = change.current(session)
            instant = change.instant(ticket)
            return change.record(
                ticket, Action.SERVE, change.actor(session), command_id=command_id,
                step_values={"started": ticket.step.started or instant, **ended_hold(ticket, change)},
            )  # fmt: skip

    @decided_by("command_id")
    def finish(self, session_id: UUID, finish: Finish, command_id: UUID) -> Ticket:
        """End the serving with its outcome; a further service of the same ticket starts here or waits elsewhere.

        Raises UserError: SESSION_ENDED, NOBODY_AT_COUNTER, ACTION_NOT_POSSIBLE, OUTCOME_MISSING, UNKNOWN_OUTCOME,
        BAD_QUANTITY.
        """
        with self._queue.change(Topic.QUEUE, command_id=command_id, session_id=session_id) as change:
            known = change.replay_of(command_id, Action.FINISH, Action.FINISH_STEP, session_id=session_id)
            if known is not None:
                return known
            session = change.session(session_id)
            ticket = change.current(session)
            _check_finish(change, ticket, finish)
            instant = change.instant(ticket)
            step_values = {
                "ended": instant, "wrap_ended": None if finish.wrap_up else instant, "end": "finished",
                "outcome": finish.outcome, "quantity": finish.quantity, "persons": finish.persons,
            }  # fmt: skip
            details = {
                "outcome": finish.outcome, "quantity": finish.quantity, "persons": finish.persons,
                "wrap_up": finish.wrap_up,
            }  # fmt: skip
            if not ticket.planned:
                return change.record(
                    ticket, Action.FINISH, change.actor(session), command_id=command_id, step_values=step_values,
                    details=details,
                )  # fmt: skip
            return _next_service(change, session, ticket, step_values, details, command_id)

    @decided_by("command_id")
    def end_wrap_up(self, session_id: UUID, command_id: UUID) -> Ticket | None:
        """End the paperwork after a visitor; None when there was none. Raises UserError(SESSION_ENDED)."""
        with self._queue.change(Topic.QUEUE) as change:
            known = change.replay_of(command_id, Action.END_WRAP_UP, session_id=session_id)
            return known or end_wrap_up(change, change.session(session_id), command_id)

    @decided_by("command_id")
    def no_show(self, session_id: UUID, command_id: UUID) -> Ticket:
        """Say that the called visitor did not come: to the list of the missed first, then a no-show.

        Raises UserError: SESSION_ENDED, NOBODY_AT_COUNTER, ACTION_NOT_POSSIBLE, TOO_EARLY_FOR_NO_SHOW (calls, seconds).
        """
        with self._queue.change(Topic.QUEUE, Topic.CALLS) as change:
            known = change.replay_of(command_id, Action.PARK, Action.NO_SHOW, session_id=session_id)
            if known is not None:
                return known
            session = change.session(session_id)
            ticket, settings = change.current(session), change.facts.settings
            if ticket.state is not TicketState.CALLED or ticket.step.called_last is None:
                raise UserError(ACTION_NOT_POSSIBLE)
            calls, seconds = settings.no_show_calls, settings.no_show_seconds
            since = (change.tx.now - ticket.step.called_last).total_seconds()
            if since < 0:
                # The clock was ahead when the visitor was called: only the calls can be counted.
                since = seconds
            if not may_be_no_show(ticket.step.calls, since, calls, seconds):
                raise UserError(TOO_EARLY_FOR_NO_SHOW, calls=calls, seconds=seconds)
            action, reason = after_not_coming(ticket.requeues, settings.requeue_limit, settings.missed_minutes)
            instant = change.instant(ticket)
            if reason is not None:
                until = instant + timedelta(minutes=settings.missed_minutes)
                return change.record(
                    ticket, action, change.actor(session), command_id=command_id,
                    details={"reason": reason.value, "minutes": settings.missed_minutes},
                    ticket_values={
                        "parked_until": until, "park_reason": reason.value, "requeues": ticket.requeues + 1,
                    },
                )  # fmt: skip
            return change.record(
                ticket, action, change.actor(session), command_id=command_id, details={"calls": ticket.step.calls},
                step_values={"ended": instant, "wrap_ended": instant, "end": "no_show", **ended_hold(ticket, change)},
            )  # fmt: skip

    @decided_by("command_id")
    def requeue(self, session_id: UUID, placement: Placement, command_id: UUID) -> Ticket:
        """Send the called visitor back to the queue. Raises UserError: SESSION_ENDED, NOBODY_AT_COUNTER, …"""
        with self._queue.change(Topic.QUEUE, Topic.CALLS) as change:
            known = change.replay_of(command_id, Action.REQUEUE, session_id=session_id)
            if known is not None:
                return known
            session = change.session(session_id)
            ticket = change.current(session)
            return change.record(
                ticket, Action.REQUEUE, change.actor(session), command_id=command_id,
                details={"placement": placement.value}, ticket_values=placed(change, ticket, placement),
            )  # fmt: skip

    @decided_by("command_id")
    def undo(self, session_id: UUID, command_id: UUID) -> Ticket:
        """Take back the last finish or no-show of this counter.

        Raises UserError: SESSION_ENDED, COUNTER_BUSY, NOTHING_TO_UNDO, UNDO_TOO_LATE (minutes), DAY_CLOSED.
        """
        with self._queue.change(Topic.QUEUE, Topic.CALLS) as change:
            known = change.replay_of(command_id, Action.UNDO, session_id=session_id)
            if known is not None:
                return known
            return take_back(change, change.session(session_id), command_id)

    @decided_by("command_id")
    def mark_untrusted(self, session_id: UUID, ticket_id: UUID, command_id: UUID) -> Ticket:
        """Say that a ticket's times are wrong (a forgotten finish); they then count in volumes, not in times.

        Raises UserError: SESSION_ENDED, UNKNOWN_TICKET, DAY_CLOSED.
        """
        with self._queue.change(Topic.QUEUE) as change:
            known = change.replay_of(command_id, Action.MARK_UNTRUSTED, session_id=session_id)
            if known is not None:
                return known
            session, ticket = change.session(session_id), change.ticket(ticket_id)
            if days.day_closed(change.tx, change.branch_id, ticket.day) is not None:
                raise UserError(DAY_CLOSED)
            return change.record(
                ticket, Action.MARK_UNTRUSTED, change.actor(session), after=ticket.state, command_id=command_id,
                step_values={"untrusted": True},
            )  # fmt: skip


def ended_hold(ticket: Ticket, change: QueueChange) -> dict[str, Any]:
    """Return the step values that end a running hold of a ticket, or none."""
    since = ticket.step.held_since
    if since is None:
        return {}
    held = max(0.0, (change.instant(ticket) - since).total_seconds())
    return {"held_since": None, "hold_seconds": ticket.step.hold_seconds + held}


def is_whole(number: object, lowest: int, highest: int) -> bool:
    """Return whether something typed is a whole number between two limits, both included."""
    return isinstance(number, int) and not isinstance(number, bool) and lowest <= number <= highest


def placed(change: QueueChange, ticket: Ticket, placement: Placement) -> dict[str, Any]:
    """Return the ticket values that put it at its place in a queue; the last one was passed by nobody yet."""
    last = placement is Placement.LAST
    counts_from = change.instant(ticket) if last else ticket.issued
    return {
        **({"passed": 0} if last else {}),
        "counts_from": counts_from,
        "placed_first": placement is Placement.FIRST,
        "parked_until": None,
        "park_reason": None,
    }


def _check_finish(change: QueueChange, ticket: Ticket, finish: Finish) -> None:
    service = change.facts.service(ticket.service_id)
    known = {outcome.code for outcome in change.facts.catalog.outcomes}
    if finish.outcome is None and service.outcome_required:
        raise UserError(OUTCOME_MISSING)
    if finish.outcome is not None and finish.outcome not in known:
        raise UserError(UNKNOWN_OUTCOME)
    if not (is_whole(finish.quantity, 0, MAX_QUANTITY) and is_whole(finish.persons, 1, MAX_QUANTITY)):
        raise UserError(BAD_QUANTITY, limit=MAX_QUANTITY)


def _next_service(
    change: QueueChange,
    session: CounterSession,
    ticket: Ticket,
    step_values: dict[str, Any],
    details: dict[str, Any],
    command_id: UUID,
) -> Ticket:
    """End this service and go on with the next one: at once where this counter serves it, else in its queue."""
    planned = store.planned_entries(change.tx, ticket.id)
    service_id = UUID(planned[0]["service"])
    back_to = None if planned[0]["staff"] is None else UUID(planned[0]["staff"])
    here = skill_level(change.facts.calling_counter(session), service_id) is not None
    goes_on = here and back_to in (None, session.staff_id) and step_values["wrap_ended"] is not None
    instant, step_id = change.instant(ticket), new_id()
    store.update_step(change.tx, ticket.step.id, step_values)
    insert_step(
        change, ticket.id, ticket.day, instant, step_id, position=ticket.step.position + 1, service_id=service_id
    )  # fmt: skip
    if goes_on:
        store.update_step(
            change.tx, step_id, {"started": instant, "counter_id": session.counter_id, "staff_id": session.staff_id}
        )
    return change.record(
        ticket, Action.FINISH_STEP, change.actor(session), command_id=command_id,
        after=TicketState.SERVING if goes_on else TicketState.WAITING,
        details={**details, "next_service": str(service_id)},
        ticket_values={
            "step_id": step_id, "service_id": service_id, "planned": planned[1:], "bound_counter_id": None,
            "bound_staff_id": back_to, **placed(change, ticket, Placement.KEEPS_AGE),
        },
    )  # fmt: skip
