"""One's own appointment: when it is, another time for it, or cancelling it, exactly once."""

from collections.abc import Callable

from kiosk.appointment.state import OwnState
from kiosk.booking_flow import AskBooking, AskCancel, AskMove, Cancelled
from kiosk.flow import Back, StartAgain
from kiosk.page.presenter import KioskTools, SendingPresenter
from kiosk.visit import Page
from kiosk.visit_controller import VisitController
from shared.platform.i18n.text import ClockTime, Day, translate
from shared.platform.ids import new_id


class OwnPresenter(SendingPresenter[OwnState]):
    """Presents the appointment, the question whether to cancel it, and that it is cancelled."""

    pages = (Page.APPOINTMENT, Page.CANCEL, Page.CANCELLED)
    failure = translate("kiosk.number", "That did not work. Please try again, or ask a member of staff.")

    def __init__(self, controller: VisitController, tools: KioskTools, show: Callable[[OwnState], None]) -> None:
        super().__init__(controller, tools, show)
        self._command_id = new_id()

    def move_it(self) -> None:
        """Choose another time."""
        self._controller.go(AskMove())

    def ask_cancel(self) -> None:
        """Ask whether it is really to be cancelled."""
        self._command_id = new_id()
        self._controller.go(AskCancel())

    def keep(self) -> None:
        """It stays as it is: back to the appointment."""
        if not self._busy:
            self._controller.go(Back())

    def cancel(self) -> None:
        """Give the place back. Tried again, it is the same command."""
        own, tools, command_id = self._controller.visit.own, self._tools, self._command_id
        if self._busy or own is None or self._controller.page is not Page.CANCEL:
            return
        self._send(
            lambda: tools.appointments.cancel_own(own.appointment, command_id, tools.device),
            lambda _done: self._controller.go(Cancelled()),
        )

    def take_ticket(self) -> None:
        """Take a ticket for today instead: choose a service."""
        self._controller.go(StartAgain())

    def book(self) -> None:
        """Book another appointment."""
        self._controller.go(AskBooking())

    def finish(self) -> None:
        """The visitor knows."""
        self._controller.forget()

    def _state(self) -> OwnState | None:
        visit, branch, page = self._controller.visit, self._controller.known, self._controller.page
        offered = self._controller.offer.book and bool(branch.bookable)
        if page is Page.CANCELLED:
            return OwnState(visit.language, page, book_offered=offered)
        if visit.own is None:
            return None
        appointment = visit.own.appointment
        here = branch.here(appointment.slot)
        return OwnState(
            language=visit.language,
            page=page,
            service=branch.name(appointment.service_id) if branch.has(appointment.service_id) else None,
            day=Day(here.date()),
            time=ClockTime(here),
            ticket_offered=branch.issuing,
            book_offered=offered,
            busy=self._busy,
            problem=self._problem,
        )
