"""The number on the screen and on paper; when the paper fails, the number stays and the staff get a message."""

import logging
from collections.abc import Callable
from uuid import UUID

from kiosk.announced import announced
from kiosk.branch import BranchNow
from kiosk.page.presenter import KioskTools, PagePresenter
from kiosk.rate_limit import SlipPace
from kiosk.ticket.state import SlipState, TicketPageState
from kiosk.visit import Page
from kiosk.visit_controller import VisitController
from shared.office.catalog.model import ORDINARY
from shared.office.notices.model import NoticeKind
from shared.platform.i18n.text import ClockTime, Showable, template
from shared.platform.printing.printer import Delivery
from shared.quality.announcements.model import AnnouncementPlace
from shared.queue.forecast.rules.wait_figures import expected_wait_text
from shared.queue.slips.rules import proof_text, shown_services, ticket_slip
from shared.queue.tickets.model import IssuedTicket
from shared.service_desk.appointments.model import Arrival

LOG = logging.getLogger(__name__)

#: What somebody with an appointment is told.
ARRIVALS = {
    Arrival.EARLY: template(
        "kiosk.ticket", "You are early: your appointment is at {time}. You are called before that if nobody else waits."
    ),
    Arrival.ON_TIME: template("kiosk.ticket", "You are on time for your appointment at {time} and will wait less."),
    Arrival.LATE: template(
        "kiosk.ticket", "Your appointment was at {time}. You are late, so this is an ordinary ticket."
    ),
}
#: How often one visitor may print the same ticket again.
MOST_COPIES = 2


class TicketPresenter(PagePresenter[TicketPageState]):
    """Presents the number and prints it."""

    pages = (Page.TICKET,)

    def __init__(self, controller: VisitController, tools: KioskTools, show: Callable[[TicketPageState], None]) -> None:
        super().__init__(controller, tools, show)
        self._ticket_id: UUID | None = None
        self._paper = SlipState.NONE
        self._copies = 0
        self._issued_at: BranchNow | None = None

    def finish(self) -> None:
        """The visitor has read it; the next one may come."""
        self._controller.forget()

    def print_again(self) -> None:
        """Print a copy, marked as one."""
        issued = self._controller.visit.issued
        if issued is None or not self._can_print_again():
            return
        self._copies += 1
        self._print(issued)

    def _moved(self) -> None:
        issued = self._controller.visit.issued
        if self._controller.page is not Page.TICKET or issued is None:
            if issued is None:
                self._ticket_id = None
            return
        if issued.ticket.id != self._ticket_id:
            self._ticket_id = issued.ticket.id
            self._copies = 1 if self._controller.visit.came_back else 0
            self._paper = SlipState.NONE
            self._issued_at = self._controller.known
            if not self._controller.visit.came_back:
                self._print(issued)
                return
        self._refresh()

    def _print(self, issued: IssuedTicket) -> None:
        """Put the ticket on paper; it is committed already, so nothing here can lose it."""
        # A copy says what the first slip said, even when the branch has been changed in between.
        branch, visit, ticket = self._issued_at or self._controller.known, self._controller.visit, issued.ticket
        self._paper = SlipState.PRINTING
        self._tools.hold_open(True)
        self._refresh()
        services = (ticket.service_id, *ticket.planned)
        told = announced(self._controller, branch, AnnouncementPlace.SLIP, 1, ticket.id, services, ticket.priority)
        slip = ticket_slip(issued, branch.catalog, branch.settings, visit.language, next(iter(told), None))
        slip = slip.in_large_print(visit.comfort.large_print)
        ticket_id, copies = issued.ticket.id, self._copies
        if copies:
            self._tools.rate_limit.given()
            slip = slip.as_copy(copies)
        self._tools.print_desk.print(
            slip,
            issued.ticket.display,
            lambda delivery: self._printed(ticket_id, delivery),
            lambda fault: self._not_printed(ticket_id, issued.ticket.display, fault),
        )

    def _printed(self, ticket_id: UUID, delivery: Delivery) -> None:
        if ticket_id == self._ticket_id:
            self._paper = SlipState.PRINTED if delivery is Delivery.CONFIRMED else SlipState.SENT
            self._tools.hold_open(False)
            self._refresh()

    def _not_printed(self, ticket_id: UUID, display: str, fault: Exception) -> None:
        kind = str(getattr(fault, "kind", "broken"))
        LOG.warning("slip not printed: %s", kind)
        # Reported even when the visitor is gone already: a failed print that nobody notices is the worst one.
        self._tools.staff.alert(NoticeKind.SLIP_NOT_PRINTED, display, kind)
        if ticket_id == self._ticket_id:
            self._paper = SlipState.FAILED
            self._refresh()

    def _can_print_again(self) -> bool:
        ready = self._paper is not SlipState.PRINTING and self._copies < MOST_COPIES + self._controller.visit.came_back
        return self._controller.offer.copies and ready and self._tools.rate_limit.ask() is not SlipPace.TOO_MANY

    def _arrival(self) -> Showable:
        """Return what somebody with an appointment should know."""
        came = self._controller.visit.checked_in
        if came is None:
            return ""
        time = ClockTime(self._controller.known.here(came.appointment.slot))
        return ARRIVALS[came.arrival].filled(time=time)

    def _state(self) -> TicketPageState | None:
        visit, branch = self._controller.visit, self._controller.known
        issued = visit.issued
        if issued is None:
            return None
        code = issued.ticket.priority
        declared = None if code == ORDINARY else branch.catalog.priority(code)
        return TicketPageState(
            language=visit.language,
            number=issued.ticket.display,
            services=shown_services(issued, branch.catalog),
            people_ahead=issued.people_ahead,
            wait=expected_wait_text(issued.quote, rough=issued.rough),
            came_back=visit.came_back,
            priority=None if declared is None else declared.name,
            proof=None if declared is None else proof_text(declared),
            missed_minutes=branch.settings.missed_minutes if self._controller.offer.missed else 0,
            paper=self._paper,
            can_print_again=self._can_print_again(),
            copies_offered=self._controller.offer.copies,
            chimes=branch.settings.board_volume > 0,
            arrival=self._arrival(),
        )
