"""The clerk's verbs that bring somebody to the counter: call next, by number, again, and a walk-in."""

from typing import Any
from uuid import UUID

from shared.office.audit.model import Actor, ActorKind
from shared.office.settings.model import OrderPolicy
from shared.office.staff.model import CounterSession
from shared.platform.db.retrying import decided_by
from shared.platform.errors import UserError
from shared.platform.live.topics import Topic
from shared.queue.tickets.errors import ACTION_NOT_POSSIBLE, COUNTER_BUSY, TICKET_NOT_WAITING
from shared.queue.tickets.model import Action, CallReason, Ticket, TicketState
from shared.queue.tickets.operations.counter import end_wrap_up
from shared.queue.tickets.operations.finding import find_ticket
from shared.queue.tickets.operations.issuing import Quoter, issue
from shared.queue.tickets.operations.queue import Queue, QueueChange
from shared.queue.tickets.operations.serving import ended_hold
from shared.queue.tickets.operations.waiting import candidates_question
from shared.queue.tickets.rules.selection import Selection, choose, passed_by
from shared.queue.tickets.store import tickets as store
from shared.queue.tickets.store.waiting import missed_question


class CallingVerbs:
    """Calling: each verb returns the ticket afterwards."""

    def __init__(self, queue: Queue, quoter: Quoter) -> None:
        self._queue = queue
        self._quoter = quoter

    @decided_by("command_id")
    def call_next(self, session_id: UUID, command_id: UUID) -> Ticket | None:
        """Call whoever is next for this counter; None when nobody it may call waits.

        Raises UserError: SESSION_ENDED, COUNTER_BUSY while somebody is called or served here.
        """
        with self._queue.change(Topic.QUEUE, Topic.CALLS, command_id=command_id, session_id=session_id) as change:
            known = change.replay_of(command_id, Action.CALL, session_id=session_id)
            if known is not None:
                return known
            session = change.session(session_id)
            _look_ahead(change, session)
            _make_free(change, session)
            expire_missed(change)
            counter, waiting, rules = change.facts.calling_counter(session), change.candidates(), change.order_rules()
            choice = choose(waiting, counter, rules, change.tx.now)
            if choice is None:
                return None
            if rules.policy is OrderPolicy.STRICT:
                store.raise_passed(change.tx, passed_by(choice.ticket, waiting, counter))
            ticket = change.ticket(choice.ticket.ticket_id)
            return _call(change, session, ticket, _explained(choice, ticket, change), command_id)

    @decided_by("command_id")
    def call_number(self, session_id: UUID, display: str, reason: CallReason, command_id: UUID) -> Ticket:
        """Call one certain number out of order; the reason is kept and reported.

        Raises UserError: SESSION_ENDED, COUNTER_BUSY, UNKNOWN_TICKET, TICKET_ENDED, TICKET_NOT_WAITING.
        """
        with self._queue.change(Topic.QUEUE, Topic.CALLS) as change:
            known = change.replay_of(command_id, Action.CALL, session_id=session_id)
            if known is not None:
                return known
            session = _free_counter(change, session_id)
            found = find_ticket(change.tx, change.branch_id, change.facts, display)
            if found.state in (TicketState.CALLED, TicketState.SERVING):
                raise UserError(TICKET_NOT_WAITING, number=found.display)
            return _call(change, session, found, {"rule": "by_hand", "reason": reason.value}, command_id)

    @decided_by("command_id")
    def call_parked(self, session_id: UUID, ticket_id: UUID, command_id: UUID) -> Ticket:
        """Call a ticket that was set aside. Raises UserError: SESSION_ENDED, COUNTER_BUSY, ACTION_NOT_POSSIBLE."""
        with self._queue.change(Topic.QUEUE, Topic.CALLS) as change:
            known = change.replay_of(command_id, Action.CALL, session_id=session_id)
            if known is not None:
                return known
            session = _free_counter(change, session_id)
            ticket = change.ticket(ticket_id)
            if ticket.state is TicketState.WAITING:
                raise UserError(ACTION_NOT_POSSIBLE)
            return _call(change, session, ticket, {"rule": "parked"}, command_id)

    @decided_by("command_id")
    def recall(self, session_id: UUID, command_id: UUID) -> Ticket:
        """Call the same visitor again. Raises UserError: SESSION_ENDED, NOBODY_AT_COUNTER, ACTION_NOT_POSSIBLE."""
        with self._queue.change(Topic.CALLS, Topic.QUEUE) as change:
            known = change.replay_of(command_id, Action.RECALL, session_id=session_id)
            if known is not None:
                return known
            session = change.session(session_id)
            ticket = change.current(session)
            instant, calls = change.instant(ticket), ticket.step.calls + 1
            return change.record(
                ticket, Action.RECALL, change.actor(session), command_id=command_id, details={"calls": calls},
                step_values={"called_last": instant, "calls": calls},
            )  # fmt: skip

    @decided_by("command_id")
    def create_and_call(
        self, session_id: UUID, service_id: UUID, language: str, priority: str, command_id: UUID
    ) -> Ticket:
        """Give a walk-in a number and call it to this counter, all or nothing.

        Opening hours and allowances are the clerk's own judgement here. Raises UserError: SESSION_ENDED, COUNTER_BUSY,
        UNKNOWN_SERVICE, DAY_CLOSED.
        """
        with self._queue.change(Topic.QUEUE, Topic.CALLS) as change:
            known = change.replay_of(command_id, Action.ISSUE, session_id=session_id)
            if known is not None:
                return known
            session = _free_counter(change, session_id)
            issued = issue(
                change, self._quoter, change.actor(session), service_ids=[service_id], language=language,
                priority=priority, note="", command_id=command_id,
            )  # fmt: skip
            return _call(change, session, issued.ticket, {"rule": "walk_in"}, None)


def expire_missed(change: QueueChange) -> int:
    """Turn those whose time on the list of the missed has run out into no-shows; return how many they were."""
    statement, values = missed_question(change.branch_id, change.first_open_day, change.tx.now)
    missed = change.tx.rows(statement, **values)
    for row in missed:
        ticket = change.ticket(row.id)
        instant = change.instant(ticket)
        change.record(
            ticket, Action.NO_SHOW, Actor(ActorKind.SYSTEM, None, "queue"), details={"reason": "missed"},
            ticket_values={"parked_until": None, "park_reason": None},
            step_values={"ended": instant, "wrap_ended": instant, "end": "no_show", **ended_hold(ticket, change)},
        )  # fmt: skip
    return len(missed)


def _free_counter(change: QueueChange, session_id: UUID) -> CounterSession:
    session = change.session(session_id)
    _make_free(change, session)
    return session


def _make_free(change: QueueChange, session: CounterSession) -> None:
    if store.counter_in_use(change.tx, change.branch_id, session.counter_id):
        raise UserError(COUNTER_BUSY)
    end_wrap_up(change, session)


def _look_ahead(change: QueueChange, session: CounterSession) -> None:
    branch_id, now = change.branch_id, change.tx.now
    change.tx.prefetch(
        *store.counter_questions(branch_id, session.counter_id),
        missed_question(branch_id, change.first_open_day, now),
        candidates_question(branch_id, change.facts, now),
    )


def _explained(choice: Selection, ticket: Ticket, change: QueueChange) -> dict[str, Any]:
    waited = max(0.0, (change.tx.now - ticket.step.queued).total_seconds())
    return {**choice.explanation(), "waited": round(waited, 3)}


def _call(
    change: QueueChange, session: CounterSession, ticket: Ticket, details: dict[str, Any], command_id: UUID | None
) -> Ticket:
    instant, step = change.instant(ticket), ticket.step
    return change.record(
        ticket, Action.CALL, change.actor(session), counter_id=session.counter_id, details=details,
        command_id=command_id,
        ticket_values={"counter_id": session.counter_id, "parked_until": None, "park_reason": None},
        step_values={
            "called_first": step.called_first or instant, "called_last": instant, "calls": step.calls + 1,
            "counter_id": session.counter_id, "staff_id": session.staff_id,
        },
    )  # fmt: skip
