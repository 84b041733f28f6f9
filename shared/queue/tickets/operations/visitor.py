"""What a visitor does at the kiosk: take a ticket, come back after a missed call, give up."""

from datetime import datetime
from uuid import UUID

from shared.office.audit.model import Actor, ActorKind
from shared.office.catalog.model import MISSED
from shared.office.catalog.rules import next_opening, opening
from shared.platform.db.retrying import decided_by, reads
from shared.platform.errors import UserError
from shared.platform.i18n.text import ClockTime, Day
from shared.platform.live.topics import Topic
from shared.queue.tickets.errors import (
    ACTION_NOT_POSSIBLE,
    BRANCH_CLOSED,
    MISSED_TOO_LATE,
    NOT_MISSED,
    SERVICE_FULL,
    SERVICE_NOT_NOW,
)
from shared.queue.tickets.model import (
    AT_COUNTER,
    Action,
    IssuedTicket,
    IssueRequest,
    LeaveReason,
    Placement,
    Ticket,
    TicketState,
)
from shared.queue.tickets.operations.issuing import Quoter, estimated_now, issue, issued_again
from shared.queue.tickets.operations.queue import Queue, QueueChange, find_ticket
from shared.queue.tickets.operations.steps import leave, placed
from shared.queue.tickets.operations.waiting import allowance_used


class VisitorOperations:
    """The visitor's verbs; the rules are enforced here, whatever the screen showed."""

    def __init__(self, queue: Queue, quoter: Quoter) -> None:
        self._queue = queue
        self._quoter = quoter

    @decided_by("request.command_id")
    def issue(self, request: IssueRequest, device: str) -> IssuedTicket:
        """Issue a ticket; a repeated command returns the same ticket.

        Raises UserError: UNKNOWN_SERVICE, SERVICE_CLOSED, SERVICE_FULL (its daily allowance is used up),
        SERVICE_NOT_NOW (outside its hours, with `day` and `time` of the next ones), BRANCH_CLOSED, DAY_CLOSED,
        TEXT_TOO_LONG, TOO_LATE_TODAY (the expected wait ends after closing).
        """
        with self._queue.change(Topic.QUEUE) as change:
            known = change.replay_of(request.command_id, Action.ISSUE)
            if known is not None:
                return issued_again(change, self._quoter, known)
            change.require_sure_clock()
            self._check_open(change, request.service_ids)
            return issue(
                change, self._quoter, Actor(ActorKind.VISITOR, None, device), service_ids=request.service_ids,
                language=request.language, priority=request.priority, note=request.note, command_id=request.command_id,
                called_before=self._closes(change, request.service_ids),
            )  # fmt: skip

    @reads
    def find(self, display: str) -> Ticket:
        """Return the ticket with this number of a running day, typed in any digits.

        Raises UserError(UNKNOWN_TICKET).
        """
        with self._queue.database.read() as tx:
            facts = self._queue.facts.read(tx)
            return find_ticket(tx, self._queue.branch_id, facts, display, lambda ticket: ticket.ended is None)

    @decided_by("command_id")
    def came_back(self, display: str, command_id: UUID, device: str) -> IssuedTicket:
        """Put somebody who missed the call back in the queue, as old as the visit.

        Raises UserError: UNKNOWN_TICKET, NOT_MISSED (it was not called, or is being served), MISSED_TOO_LATE.
        """
        with self._queue.change(Topic.QUEUE) as change:
            # Before the number is looked up: asked again on the next day, it is nobody's any more.
            known = change.replay_of(command_id, Action.RETURN)
            if known is not None:
                return estimated_now(change, self._quoter, known)
            change.require_sure_clock()
            ticket = find_ticket(change.tx, change.branch_id, change.facts, display, _was_missed)
            if ticket.state is TicketState.NO_SHOW or (_was_missed(ticket) and ticket.day < change.first_open_day):
                raise UserError(MISSED_TOO_LATE, number=ticket.display)
            if not _was_missed(ticket):
                raise UserError(NOT_MISSED, number=ticket.display)
            if ticket.parked_until is not None and change.tx.now > ticket.parked_until:
                raise UserError(MISSED_TOO_LATE, number=ticket.display)
            actor = Actor(ActorKind.VISITOR, None, device)
            back = change.record(
                ticket, Action.RETURN, actor, command_id=command_id, details={"reason": MISSED},
                ticket_values=placed(change, ticket, Placement.KEEPS_AGE),
            )  # fmt: skip
            return estimated_now(change, self._quoter, back)

    @decided_by("command_id")
    def leave(self, ticket_id: UUID, command_id: UUID, device: str) -> Ticket:
        """Give a ticket up at the visitor's own wish, before somebody is called or served.

        Raises UserError: UNKNOWN_TICKET, TICKET_ENDED, ACTION_NOT_POSSIBLE.
        """
        with self._queue.change(Topic.QUEUE) as change:
            known = change.replay_of(command_id, Action.LEAVE)
            if known is not None:
                return known
            ticket = change.ticket(ticket_id)
            if ticket.state in AT_COUNTER:
                raise UserError(ACTION_NOT_POSSIBLE)
            return leave(change, ticket, LeaveReason.CANCELLED_BY_VISITOR,
                         Actor(ActorKind.VISITOR, None, device), command_id)  # fmt: skip

    @decided_by("command_id")
    def withdraw(self, issue_id: UUID, command_id: UUID, device: str) -> Ticket | None:
        """End the ticket of a command whose answer came when its visitor had been sent away: nobody saw its number.

        None when that command was not carried out, or somebody called the ticket already: the counter finds out. The
        branch's lock is taken first, so what the command left on its way has happened by then or never will.
        """
        with self._queue.change(Topic.QUEUE) as change:
            known = change.replay_of(command_id, Action.LEAVE)
            if known is not None:
                return known
            ticket = change.replay_of(issue_id, Action.ISSUE)
            if ticket is None or ticket.state is not TicketState.WAITING:
                return None
            actor = Actor(ActorKind.VISITOR, None, device)
            return leave(change, ticket, LeaveReason.WALKED_OUT, actor, command_id)

    def _closes(self, change: QueueChange, service_ids: tuple[UUID, ...]) -> datetime | None:
        """Return when a visitor must have been called for the first service; None where the branch does not ask it."""
        facts = change.facts
        if not facts.settings.stop_when_too_late or not service_ids:
            return None
        return facts.closes(facts.service(service_ids[0]), change.tx.now)

    def _check_open(self, change: QueueChange, service_ids: tuple[UUID, ...]) -> None:
        facts, now = change.facts, change.tx.now
        services = [facts.open_service(service_id) for service_id in service_ids]
        for service in services:
            if allowance_used(change.tx, change.branch_id, change.today, service):
                raise UserError(SERVICE_FULL, service=service.name)
        if not opening(facts.catalog, now).issues_tickets(now, facts.settings.issue_stop):
            raise UserError(BRANCH_CLOSED)
        for service in services:
            if not facts.keeps_hours(service, now):
                opens = next_opening(facts.catalog, now, service.hours)
                day, time = (None, None) if opens is None else (Day(opens.date()), ClockTime(opens))
                raise UserError(SERVICE_NOT_NOW, service=service.name, day=day, time=time)


def _was_missed(ticket: Ticket) -> bool:
    return ticket.state is TicketState.PARKED and ticket.park_reason == MISSED
