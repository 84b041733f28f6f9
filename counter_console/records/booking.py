"""Booking an appointment from the desk or from its page, and whose visitor still has to be told day, time and code."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from counter_console.case_slips import CaseSlips, Outcome
from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor
from shared.office.catalog.model import Service
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import translate
from shared.platform.printing.printer import Delivery
from shared.queue.tickets.model import Finish, Ticket
from shared.service_desk.appointments.model import Appointment, BookRequest
from shared.service_desk.appointments.operations.desk import AppointmentOperations
from shared.service_desk.appointments.rules.slip import AppointmentPaper, appointment_slip

BOOK = translate("console.appointments", "Book an appointment")


@dataclass(frozen=True)
class Booked:
    """What the visitor is told after booking. Only this still knows the code.

    `paper` is what became of its slip, `copies` how often it was sent to the printer.
    """

    appointment: Appointment
    code: str
    service: Service
    zone: str
    paper: Outcome | None = None
    printing: bool = False
    copies: int = 0


class Booking:
    """Books for one person and prints the papers; `show` gets the newest that was not told yet.

    A code is shown only once, so a second appointment must not replace the first.
    """

    def __init__(self, branch: OpenBranch, actor: Actor, slips: CaseSlips) -> None:
        self._branch, self._actor, self._slips = branch, actor, slips
        self._untold: list[Booked] = []
        self.show: Callable[[Booked | None], None] = lambda _newest: None

    def book(self, request: BookRequest) -> Booked:
        """Book a place. Raises UserError."""
        return self._booked(self._branch.of(AppointmentOperations).book(request, self._actor), request.code)

    def finish_and_book(self, session_id: UUID, result: Finish, request: BookRequest) -> Booked:
        """End the visit at a counter and book the day of the next one. Raises UserError."""
        done = self._branch.of(AppointmentOperations).finish_and_book(session_id, result, request)
        return self._booked(done.appointment, request.code)

    def _booked(self, appointment: Appointment, code: str) -> Booked:
        catalog = self._branch.catalog.catalog()
        return Booked(appointment, code, catalog.service(appointment.service_id), catalog.branch.time_zone)

    def keep(self, booked: Booked) -> None:
        """Show an appointment until its visitor was told, and print its slip."""
        self._untold.append(booked)
        self.print()

    def told(self) -> None:
        """Forget the newest: the visitor has it. One that was booked before comes back."""
        del self._untold[-1:]
        self._show()

    def undo_finish(self, session_id: UUID, command_id: UUID) -> Ticket:
        """Take back the last ending at a counter, and the place that was booked with it. Raises UserError."""
        return self._branch.of(AppointmentOperations).undo_finish(session_id, command_id)

    def undone(self, ticket_id: UUID) -> None:
        """Forget what was booked when this visit ended: its end was taken back."""
        self._untold = [each for each in self._untold if each.appointment.from_ticket_id != ticket_id]
        self._show()

    def print(self) -> None:
        """Print the slip of the newest, marked as a copy if it was printed before."""
        if not self._untold or self._untold[-1].printing:
            return
        newest = self._untold[-1]
        key = newest.appointment.id
        self._put(key, printing=True)
        self.print_paper(newest.appointment, newest.code, newest.copies, lambda outcome: self._printed(key, outcome))

    def print_paper(self, appointment: Appointment, code: str, copies: int, told: Callable[[Outcome], None]) -> None:
        """Print the slip of any appointment; `code` is "" where it is not known."""
        paper, language = AppointmentPaper(appointment, code), Language(appointment.language)
        self._slips.print_paper(
            lambda catalog, settings: appointment_slip(paper, catalog, settings, language),
            f"appointment-{appointment.id.hex[-8:]}",
            copies,
            told,
        )

    def _printed(self, key: UUID, outcome: Outcome) -> None:
        kept = next((each for each in self._untold if each.appointment.id == key), None)
        if kept is not None:
            self._put(key, printing=False, paper=outcome, copies=kept.copies + isinstance(outcome, Delivery))

    def _put(self, key: UUID, **changed: Any) -> None:
        self._untold = [replace(each, **changed) if each.appointment.id == key else each for each in self._untold]
        self._show()

    def _show(self) -> None:
        self.show(self._untold[-1] if self._untold else None)
