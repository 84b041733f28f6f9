"""Booking an appointment from the desk or from its page, and whose visitor still has to be told day, time and code."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from uuid import UUID

from counter_console.counter_slips import CounterSlips, Outcome
from counter_console.records.untold import Untold, UntoldPapers
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.catalog.model import Service
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import translate
from shared.queue.tickets.model import Finish, Ticket
from shared.service_desk.appointments.model import Appointment, BookRequest, Purpose
from shared.service_desk.appointments.operations.desk import AppointmentOperations
from shared.service_desk.appointments.rules.slip import AppointmentPaper, appointment_slip
from shared.service_desk.clients.operations.views import ClientViews

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
        booked = self._branch.of(AppointmentOperations).book(self._with_visits(request), self._actor)
        return self._booked(booked, request.code)

    def finish_and_book(self, session_id: UUID, result: Finish, request: BookRequest) -> Booked:
        """End the visit at a counter and book the day of the next one. Raises UserError."""
        operations = self._branch.of(AppointmentOperations)
        done = operations.finish_and_book(session_id, result, self._with_visits(request))
        return self._booked(done.appointment, request.code)

    def _with_visits(self, request: BookRequest) -> BookRequest:
        """Say which visits were the same known visitor's: what is booked at them is counted."""
        visit = request.from_ticket_id
        card = None if visit is None else self._branch.of(ClientViews).of_ticket(visit, self._actor)
        return request if card is None else replace(request, visits=card.tickets)

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
        ended_with = (ticket_id, Purpose.RETURN)
        self.forget(lambda each: (each.appointment.from_ticket_id, each.appointment.purpose) == ended_with)

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
