"""Booking, moving and cancelling at the desk, and finishing a visit with a day to come again."""

from datetime import datetime
from uuid import UUID, uuid5

from shared.office.audit.model import Actor
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.platform.codes import code_digest, read_code
from shared.platform.db.database import Database, Transaction
from shared.platform.db.retrying import decided_by
from shared.platform.errors import UserError
from shared.platform.live.topics import Topic
from shared.queue.tickets.errors import UNKNOWN_TICKET
from shared.queue.tickets.model import Action, Finish, Ticket
from shared.queue.tickets.operations.facts import BranchFacts, FactsReader
from shared.queue.tickets.operations.queue import Queue
from shared.queue.tickets.operations.serving import finish, take_back
from shared.queue.tickets.operations.verbs import CounterChange
from shared.queue.tickets.store.tickets import ticket_of_branch
from shared.service_desk.appointments import store
from shared.service_desk.appointments.errors import TOO_MANY_APPOINTMENTS
from shared.service_desk.appointments.model import (
    CODE_DIGITS,
    Appointment,
    AppointmentVerb,
    BookRequest,
    CancelReason,
    FinishedAndBooked,
)
from shared.service_desk.appointments.operations.booking import as_seen, move_place, take_place
from shared.service_desk.appointments.operations.change import AppointmentChange


def digest_of(branch_id: UUID, code: str) -> str:
    """Return what is stored of a code; slow on purpose. Raises ValueError for one that is none."""
    if read_code(code, CODE_DIGITS) != code:
        raise ValueError("not a code of an appointment")
    return code_digest(branch_id, code)


class AppointmentOperations:
    """Changes appointments at the desk; the same command again changes nothing and returns the same appointment."""

    def __init__(self, queue: Queue) -> None:
        self._queue = queue
        self._database: Database = queue.database
        self._facts: FactsReader = queue.facts

    @decided_by("request.command_id")
    def book(self, request: BookRequest, actor: Actor) -> Appointment:
        """Book a place for somebody who asks at the desk or by phone.

        Raises UserError: NOT_ALLOWED, UNKNOWN_TICKET, UNKNOWN_SERVICE, SERVICE_CLOSED, NO_APPOINTMENTS, SLOT_FULL,
        CODE_TAKEN, TOO_MANY_APPOINTMENTS. Raises ValueError for a code that is none.
        """
        branch_id = self._database.branch_id
        # Slow on purpose, so outside the transaction.
        digest = digest_of(branch_id, request.code)
        caller = code_digest(branch_id, request.phone) if request.phone else ""
        with self._database.write(Topic.APPOINTMENTS) as tx:
            change = self._change(tx, actor)
            known = change.replay_of(request.command_id, AppointmentVerb.BOOK)
            if known is not None:
                return known
            visit = request.from_ticket_id
            if visit is not None and ticket_of_branch(tx, branch_id, visit) is None:
                raise UserError(UNKNOWN_TICKET)
            facts = self._facts.read(tx)
            _refuse_too_many(tx, facts, request, visit, caller)
            booked = take_place(change, facts, request, digest, from_ticket_id=visit)
            if caller:
                store.forget_callers(tx, branch_id, tx.now)
                store.keep_caller(tx, branch_id, booked.id, caller)
            return booked

    @decided_by("command_id")
    def move(self, appointment_id: UUID, slot: datetime, seen: int, command_id: UUID, actor: Actor) -> Appointment:
        """Cancel an appointment and book another time of the same service; its code stays valid, for the new time.

        `seen` is the version as the person saw it. Raises UserError: NOT_ALLOWED, UNKNOWN_APPOINTMENT,
        APPOINTMENT_CHANGED, APPOINTMENT_OVER, and what `book` raises; then the first one stays booked.
        """
        with self._database.write(Topic.APPOINTMENTS) as tx:
            change = self._change(tx, actor)
            known = change.replay_of(command_id, AppointmentVerb.BOOK)
            if known is not None:
                return known
            old = as_seen(change, appointment_id, seen)
            facts = self._facts.read(tx)
            new = move_place(change, facts, old, slot, old.booked_by, old.language, command_id)
            if caller := store.caller_of(tx, change.branch_id, old.id):
                store.keep_caller(tx, change.branch_id, new.id, caller)
            return new

    @decided_by("command_id")
    def cancel(
        self, appointment_id: UUID, reason: CancelReason, seen: int, command_id: UUID, actor: Actor
    ) -> Appointment:
        """Give a place back.

        Raises UserError: NOT_ALLOWED, UNKNOWN_APPOINTMENT, APPOINTMENT_CHANGED, APPOINTMENT_OVER.
        """
        with self._database.write(Topic.APPOINTMENTS) as tx:
            change = self._change(tx, actor)
            known = change.replay_of(command_id, AppointmentVerb.CANCEL)
            if known is not None:
                return known
            old = as_seen(change, appointment_id, seen)
            return change.record(old, AppointmentVerb.CANCEL, {"reason": reason.value}, command_id)

    @decided_by("request.command_id")
    def finish_and_book(self, session_id: UUID, result: Finish, request: BookRequest) -> FinishedAndBooked:
        """End the visit at the counter, and book the day on which the visitor comes again: both or neither.

        Raises UserError: NOT_ALLOWED, SESSION_ENDED, what `DeskOperations.finish` raises, and what `book` raises.
        """
        branch_id = self._database.branch_id
        digest = digest_of(branch_id, request.code)
        command_id = request.command_id
        with self._queue.change(Topic.QUEUE, Topic.APPOINTMENTS) as queue:
            done = queue.replay_of(command_id, Action.FINISH, Action.FINISH_STEP, session_id=session_id)
            at = CounterChange(queue, queue.serving(session_id), command_id)
            change = self._change(queue.tx, at.actor)
            known = change.replay_of(command_id, AppointmentVerb.BOOK)
            if done is not None and known is not None:
                return FinishedAndBooked(done, known)
            ticket = finish(at, result)
            _refuse_too_many(queue.tx, queue.facts, request, ticket.id, "")
            booked = take_place(change, queue.facts, request, digest, from_ticket_id=ticket.id)
            return FinishedAndBooked(ticket, booked)

    @decided_by("command_id")
    def undo_finish(self, session_id: UUID, command_id: UUID) -> Ticket:
        """Take back the last ending at a counter, and give back the place that was booked with it: both or neither.

        Raises UserError: SESSION_ENDED, and what `DeskOperations.undo` raises.
        """
        branch_id = self._database.branch_id
        with self._queue.change(Topic.QUEUE, Topic.CALLS, Topic.APPOINTMENTS) as queue:
            done = queue.replay_of(command_id, Action.UNDO, session_id=session_id)
            if done is not None:
                return done
            at = CounterChange(queue, queue.serving(session_id), command_id)
            ticket = take_back(at)
            for booked in store.booked_from(queue.tx, branch_id, ticket.id):
                change = AppointmentChange(queue.tx, branch_id, at.actor)
                # The id of a command belongs to one event of each chain; further ones follow from it.
                given_back = uuid5(command_id, booked.id.hex)
                change.record(booked, AppointmentVerb.CANCEL, {"reason": CancelReason.UNDONE.value}, given_back)
            return ticket

    def _change(self, tx: Transaction, actor: Actor) -> AppointmentChange:
        require(tx, self._database.branch_id, actor, Right.BOOK_APPOINTMENTS)
        return AppointmentChange(tx, self._database.branch_id, actor)


def _refuse_too_many(
    tx: Transaction, facts: BranchFacts, request: BookRequest, visit: UUID | None, caller: str
) -> None:
    """Refuse one more appointment of somebody who has enough open ones. Raises UserError(TOO_MANY_APPOINTMENTS)."""
    visits = {*request.visits, *(() if visit is None else (visit,))}
    if not visits and not caller:
        return
    branch_id = facts.catalog.branch.id
    booked = store.count_open(tx, branch_id, request.service_id, tx.now, visits, caller)
    if booked >= facts.settings.appointment_most_open:
        raise UserError(TOO_MANY_APPOINTMENTS)
