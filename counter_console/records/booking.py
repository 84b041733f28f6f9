"""Booking an appointment from the desk or from its page, and whose visitor still has to be told day, time and code."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from counter_console.counter_slips import CounterSlips, Outcome
from counter_console.records.untold import Untold, UntoldPapers
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.catalog.model import Service
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import translate
from shared.queue.tickets.model import Finish, Ticket
from shared.service_desk.appointments.model import Appointment, BookRequest
from shared.service_desk.appointments.operations.desk import AppointmentOperations
from shared.service_desk.appointments.rules.slip import AppointmentPaper, appointment_slip

BOOK = translate("console.appointments", "Book an appointment")


@dataclass(frozen=True, kw_only=True)
class Booked(Untold):
    """What the visitor is told after booking."""

    appointment: Appointment
    service: Service
    zone: str


class Booking(UntoldPapers[Booked]):
    """Books for one person and prints the papers."""

    def __init__(self, branch: OpenBranch, actor: Actor, slips: CounterSlips) -> None:
        super().__init__(slips)
        self._branch, self._actor = branch, actor

    def book(self, request: BookRequest) -> Booked:
        """Book a place. Raises UserError."""
        return self._booked(self._branch.of(AppointmentOperations).book(request, self._actor), request.code)

    def finish_and_book(self, session_id: UUID, result: Finish, request: BookRequest) -> Booked:
        """End the visit at a counter and book the day of the next one. Raises UserError."""
        done = self._branch.of(AppointmentOperations).finish_and_book(session_id, result, request)
        return self._booked(done.appointment, request.code)

    def _booked(self, appointment: Appointment, code: str) -> Booked:
        catalog = self._branch.catalog.catalog()
        return Booked(
            record_id=appointment.id,
            code=code,
            appointment=appointment,
            service=catalog.service(appointment.service_id),
            zone=catalog.branch.time_zone,
        )

    def undo_finish(self, session_id: UUID, command_id: UUID) -> Ticket:
        """Take back the last ending at a counter, and the place that was booked with it. Raises UserError."""
        return self._branch.of(AppointmentOperations).undo_finish(session_id, command_id)

    def undone(self, ticket_id: UUID) -> None:
        """Forget what was booked when this visit ended: its end was taken back."""
        self.forget(lambda each: each.appointment.from_ticket_id == ticket_id)

    def _send(self, untold: Booked, told: Callable[[Outcome], None]) -> None:
        self.print_paper(untold.appointment, untold.code, untold.copies, told)

    def print_paper(self, appointment: Appointment, code: str, copies: int, told: Callable[[Outcome], None]) -> None:
        """Print the slip of any appointment; `code` is "" where it is not known."""
        paper, language = AppointmentPaper(appointment, code), Language(appointment.language)
        self._slips.print(
            lambda catalog, settings: appointment_slip(paper, catalog, settings, language),
            f"appointment-{appointment.id.hex[-8:]}",
            copies,
            told,
        )
