"""What a visitor does with an appointment at the kiosk: book one, and check in for it."""

from datetime import datetime
from uuid import UUID

from shared.office.audit.model import Actor, ActorKind
from shared.office.catalog.rules import opening
from shared.platform.codes import code_digest, read_code
from shared.platform.db.database import Transaction
from shared.platform.db.retrying import decided_by, reads
from shared.platform.errors import UserError
from shared.platform.live.topics import Topic
from shared.queue.tickets.errors import BRANCH_CLOSED
from shared.queue.tickets.model import Action
from shared.queue.tickets.operations.issuing import Quoter, issue, issued_again
from shared.queue.tickets.operations.queue import Queue
from shared.queue.tickets.store.tickets import ticket_of_branch
from shared.service_desk.appointments import store
from shared.service_desk.appointments.errors import ALREADY_CHECKED_IN, UNKNOWN_APPOINTMENT
from shared.service_desk.appointments.model import (
    CODE_DIGITS,
    Appointment,
    AppointmentState,
    AppointmentVerb,
    Arrival,
    BookedBy,
    BookRequest,
    CancelReason,
    CheckedIn,
    Purpose,
)
from shared.service_desk.appointments.operations.booking import as_seen, move_place, take_place
from shared.service_desk.appointments.operations.change import AppointmentChange
from shared.service_desk.appointments.operations.desk import digest_of
from shared.service_desk.appointments.rules.checking_in import arrival, arrived, over


class AppointmentVisitorOperations:
    """The visitor's verbs; the rules are enforced here, whatever the screen showed."""

    def __init__(self, queue: Queue, quoter: Quoter) -> None:
        self._queue, self._quoter = queue, quoter

    @decided_by("request.command_id")
    def book_at_kiosk(self, request: BookRequest, device: str) -> Appointment:
        """Book a place for oneself, always for the share of those who book.

        Raises UserError: UNKNOWN_SERVICE, SERVICE_CLOSED, NO_APPOINTMENTS, SLOT_FULL, CODE_TAKEN. Raises ValueError
        for a code that is none, and for a booking of another kind.
        """
        if (request.purpose, request.booked_by) != (Purpose.BOOKING, BookedBy.KIOSK):
            raise ValueError("not a booking at the kiosk")
        branch_id = self._queue.branch_id
        digest = digest_of(branch_id, request.code)
        with self._queue.database.write(Topic.APPOINTMENTS) as tx:
            change = AppointmentChange(tx, branch_id, Actor(ActorKind.VISITOR, None, device))
            known = change.replay_of(request.command_id, AppointmentVerb.BOOK)
            return known or take_place(change, self._queue.facts.read(tx), request, digest)

    @reads
    def own(self, code: str) -> Appointment:
        """Return the appointment that somebody has the code of and that can still be moved or cancelled.

        Raises UserError: UNKNOWN_APPOINTMENT, APPOINTMENT_CANCELLED, APPOINTMENT_MISSED, ALREADY_CHECKED_IN (with
        `number`).
        """
        digest = self._digest(code)
        with self._queue.database.read() as tx:
            found = self._with_digest(tx, digest)
            if found.state is AppointmentState.BOOKED:
                return found
            zone = self._queue.facts.read(tx).catalog.branch.time_zone
            raise over(found, zone)

    @decided_by("command_id")
    def cancel_own(self, appointment: Appointment, command_id: UUID, device: str) -> Appointment:
        """Give back the place that `own` returned. Raises UserError: APPOINTMENT_CHANGED, APPOINTMENT_OVER."""
        with self._queue.database.write(Topic.APPOINTMENTS) as tx:
            change = AppointmentChange(tx, self._queue.branch_id, Actor(ActorKind.VISITOR, None, device))
            known = change.replay_of(command_id, AppointmentVerb.CANCEL)
            if known is not None:
                return known
            old = as_seen(change, appointment.id, appointment.version)
            return change.record(old, AppointmentVerb.CANCEL, {"reason": CancelReason.VISITOR.value}, command_id)

    @decided_by("command_id")
    def move_own(
        self, appointment: Appointment, slot: datetime, language: str, command_id: UUID, device: str
    ) -> Appointment:
        """Book another time instead of the one that `own` returned; the code stays valid, for the new time.

        Raises UserError: APPOINTMENT_CHANGED, APPOINTMENT_OVER, and what `book_at_kiosk` raises; then the first one
        stays booked.
        """
        with self._queue.database.write(Topic.APPOINTMENTS) as tx:
            change = AppointmentChange(tx, self._queue.branch_id, Actor(ActorKind.VISITOR, None, device))
            known = change.replay_of(command_id, AppointmentVerb.BOOK)
            if known is not None:
                return known
            old = as_seen(change, appointment.id, appointment.version)
            facts = self._queue.facts.read(tx)
            return move_place(change, facts, old, slot, BookedBy.KIOSK, language, command_id)

    @decided_by("command_id")
    def check_in(self, code: str, language: str, command_id: UUID, device: str) -> CheckedIn:
        """Issue the ticket of somebody who comes with the code of an appointment, typed or scanned.

        Somebody who is more than the branch's minutes late gets an ordinary ticket. Raises UserError:
        UNKNOWN_APPOINTMENT, APPOINTMENT_CANCELLED, APPOINTMENT_MISSED, WRONG_DAY, ALREADY_CHECKED_IN (with `number`),
        SERVICE_CLOSED, BRANCH_CLOSED, DAY_CLOSED, CLOCK_IN_DOUBT.
        """
        branch_id = self._queue.branch_id
        digest = self._digest(code)
        with self._queue.change(Topic.QUEUE, Topic.APPOINTMENTS) as queue:
            known = queue.replay_of(command_id, Action.ISSUE)
            if known is not None:
                kept = store.of_ticket(queue.tx, branch_id, known.id)
                assert kept is not None, "both were written together"
                return CheckedIn(kept, arrived(kept), issued_again(queue, self._quoter, known))
            queue.require_sure_clock()
            actor = Actor(ActorKind.VISITOR, None, device)
            change = AppointmentChange(queue.tx, branch_id, actor)
            booked = self._with_digest(queue.tx, digest)
            facts, now = queue.facts, queue.tx.now
            how = arrival(booked, now, facts.settings.appointment_late_minutes, facts.catalog.branch.time_zone)
            facts.open_service(booked.service_id)
            if not opening(facts.catalog, now).open:
                raise UserError(BRANCH_CLOSED)
            issued = issue(
                queue, self._quoter, actor, service_ids=[booked.service_id], language=language, priority="ordinary",
                note="", command_id=command_id, booked_for=None if how is Arrival.LATE else booked.slot,
            )  # fmt: skip
            told = {"ticket": str(issued.ticket.id), "late": how is Arrival.LATE}
            kept = change.record(booked, AppointmentVerb.CHECK_IN, told, command_id, issued.ticket.issued)
            return CheckedIn(kept, how, issued)

    def _digest(self, code: str) -> str:
        """Return what is stored of a code. Slow on purpose, so outside every transaction."""
        typed = read_code(code, CODE_DIGITS)
        if typed is None:
            raise UserError(UNKNOWN_APPOINTMENT)
        return code_digest(self._queue.branch_id, typed)

    def _with_digest(self, tx: Transaction, digest: str) -> Appointment:
        """Return the appointment for which nobody has come yet."""
        found = store.with_code(tx, self._queue.branch_id, digest)
        if found is None:
            raise UserError(UNKNOWN_APPOINTMENT)
        if found.ticket_id is not None:
            ticket = ticket_of_branch(tx, self._queue.branch_id, found.ticket_id)
            raise UserError(ALREADY_CHECKED_IN, number=None if ticket is None else ticket.display)
        return found
