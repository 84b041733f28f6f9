"""The card of a service: what to bring, and taking the ticket, exactly once."""

import logging
from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from kiosk.announced import announced
from kiosk.booking_flow import AskBooking
from kiosk.branch import BranchNow
from kiosk.card.refusals import may_ask_priority, refusal, warning
from kiosk.flow import AddAnother, AskPriority, ReadSteps, TicketTaken
from kiosk.page.presenter import KioskTools, PagePresenter
from kiosk.rate_limit import SlipPace
from kiosk.tiles import SHUT
from kiosk.visit import MOST_SERVICES, Page
from kiosk.visit_controller import VisitController
from shared.office.catalog.model import ORDINARY, Service
from shared.office.notices.model import NoticeKind
from shared.platform.errors import UserError, error_text
from shared.platform.i18n.text import Listing, LocalText, Showable, translate
from shared.platform.ids import new_id
from shared.quality.announcements.model import AnnouncementPlace
from shared.quality.charters.rules.texts import on_slip
from shared.queue.slips.rules import list_slip
from shared.queue.tickets.errors import SERVICE_FULL
from shared.queue.tickets.model import IssuedTicket, IssueRequest
from shared.service_card.state import Busy, CardState, card_of

LOG = logging.getLogger(__name__)


class CardPresenter(PagePresenter[CardState]):
    """Presents the card of a service and takes the ticket."""

    pages = (Page.CARD,)

    def __init__(self, controller: VisitController, tools: KioskTools, show: Callable[[CardState], None]) -> None:
        super().__init__(controller, tools, show)
        self._busy = Busy.NOTHING
        self._notice: Showable | None = None
        self._request: IssueRequest | None = None
        self._whose = 0
        self._unanswered = False
        self._asked: tuple[UUID, ...] = ()
        self._opened: Service | None = None
        tools.connection.watch(self._connection_changed)

    def take(self) -> None:
        """Take the ticket; a second touch while the first is under way does nothing."""
        service, branch = self._service(), self._controller.known
        if service is None or self._busy is not Busy.NOTHING or refusal(branch, service) or not self._may_give():
            return
        visit = self._controller.visit
        request = self._same_request((*self._together(), service.id), visit.language.value, self._priority())
        self._request, self._whose = request, self._controller.visitor
        self._busy, self._notice = Busy.TAKING, None
        self._tools.connection.await_ticket()
        self._refresh()
        self._issue(request)

    def print_list(self) -> None:
        """Print what to bring, without a ticket."""
        service = self._service()
        if not self._controller.offer.lists or service is None or self._busy is not Busy.NOTHING:
            return
        if not self._may_give():
            return
        branch, visit = self._controller.known, self._controller.visit
        self._busy, self._notice = Busy.PRINTING, None
        self._refresh()
        self._tools.rate_limit.given()
        charter = branch.charters.get(service.id)
        steps = None if charter is None else on_slip(charter.steps, branch.catalog, branch.settings.currency)
        slip = list_slip(service, branch.catalog, branch.settings, visit.language, branch.at, steps)
        slip = slip.in_large_print(visit.comfort.large_print)
        self._tools.print_desk.print(slip, f"list-{service.prefix}", self._list_printed, self._list_not_printed)

    def message(self) -> None:
        """No ticket can be had: leave a message instead."""
        self._controller.leave_message()

    def book(self) -> None:
        """The visitor wants to come for this service on another day."""
        service = self._service()
        if service is not None and self._busy is Busy.NOTHING:
            self._controller.go(AskBooking(service.id))

    def read_steps(self) -> None:
        """Open the page with every step of the service."""
        if self._busy is Busy.NOTHING:
            self._controller.go(ReadSteps())

    def add_another(self) -> None:
        """Keep this service for the ticket and look for another."""
        if self._busy is Busy.NOTHING:
            self._controller.go(AddAnother())

    def ask_priority(self) -> None:
        """Open the question about being served first."""
        if self._busy is Busy.NOTHING:
            self._controller.go(AskPriority())

    def _may_give(self) -> bool:
        pace = self._tools.rate_limit.ask()
        if pace is SlipPace.FINE:
            return True
        if pace is SlipPace.TOO_SOON:
            self._notice = translate("kiosk.card", "One moment, please. Then touch again.")
        else:
            if self._notice != _TOO_MANY:
                self._tools.staff.alert(NoticeKind.DEVICE_FAULT, "", "too_many_slips")
            self._notice = _TOO_MANY
        self._refresh()
        return False

    def _same_request(self, services: tuple[UUID, ...], language: str, priority: str) -> IssueRequest:
        """Return the request with the id of an earlier try for the same thing, so that it happens once."""
        fresh = IssueRequest(new_id(), services, language, priority)
        earlier = self._request
        if earlier is not None and replace(earlier, command_id=fresh.command_id) == fresh:
            return earlier
        return fresh

    def _issue(self, request: IssueRequest) -> None:
        tools = self._tools
        tools.runner.run(lambda: tools.visitor.issue(request, tools.device), self._taken, self._refused)

    def _taken(self, issued: IssuedTicket) -> None:
        if not self._awaited():
            self._withdraw()
            return
        self._settle()
        self._request = None
        self._tools.rate_limit.given()
        self._controller.go(TicketTaken(issued))

    def _awaited(self) -> bool:
        """Return whether the visitor who asked is still here and was not sent to the staff."""
        return self._whose == self._controller.visitor and not self._tools.connection.given_up

    def _settle(self) -> None:
        self._busy, self._unanswered = Busy.NOTHING, False
        self._tools.connection.ticket_settled()

    def _connection_changed(self) -> None:
        """The database is back: ask what became of the ticket, by the same id, or see that there is none."""
        if not self._tools.connection.works or not self._unanswered or self._request is None:
            return
        self._unanswered = False
        if self._awaited():
            self._issue(self._request)
        else:
            self._withdraw()

    def _withdraw(self) -> None:
        """Nobody waits for the ticket any more: what may have been issued is ended before somebody is called for it."""
        tools, request, command_id = self._tools, self._request, new_id()
        if request is None:
            return
        tools.runner.run(
            lambda: tools.visitor.withdraw(request.command_id, command_id, tools.device),
            lambda _ended: self._gone(),
            self._not_withdrawn,
        )

    def _gone(self) -> None:
        self._settle()
        self._request = None
        if self._whose == self._controller.visitor:
            self._notice = _NOT_TAKEN
        self._refresh()

    def _not_withdrawn(self, problem: Exception) -> None:
        self._unanswered = True
        if not self._tools.connection.failed(problem):
            LOG.error("a ticket nobody waits for could not be withdrawn", exc_info=problem)
            self._gone()

    def _refused(self, problem: Exception) -> None:
        if self._tools.connection.failed(problem):
            # Sent, and no answer: it may have been carried out all the same.
            self._unanswered = True
            return
        whose = self._whose
        self._settle()
        if whose != self._controller.visitor:
            return
        if isinstance(problem, UserError):
            self._notice = error_text(problem)
            if problem.code is SERVICE_FULL:
                self._remember_full()
        else:
            LOG.error("a ticket could not be issued", exc_info=problem)
            self._notice = _NOT_TAKEN
        self._refresh()

    def _remember_full(self) -> None:
        """Mark the service as used up for today; with several, the answer names it and the visitor decides."""
        asked, branch = (*self._together(), self._controller.visit.service_id), self._controller.known
        limited = {s.id for s in branch.services if s.id in asked and s.daily_allowance is not None}
        if len(limited) == 1:
            self._controller.know(replace(branch, full=branch.full | limited))

    def _list_printed(self, _delivery: object) -> None:
        self._busy = Busy.NOTHING
        self._notice = translate("kiosk.card", "Your list is printed. Take it from below the screen.")
        self._refresh()

    def _list_not_printed(self, fault: Exception) -> None:
        self._busy = Busy.NOTHING
        self._notice = translate("kiosk.card", "The list could not be printed. Staff have been told.")
        self._tools.staff.alert(NoticeKind.DEVICE_FAULT, "", str(getattr(fault, "kind", "broken")))
        self._refresh()

    def _service(self) -> Service | None:
        """Return the service of the card; one that was removed meanwhile stays as it was read."""
        service_id = self._controller.visit.service_id
        if not self._here() or service_id is None:
            return None
        if self._controller.known.has(service_id):
            self._opened = self._controller.known.catalog.service(service_id)
        return self._opened if self._opened is not None and self._opened.id == service_id else None

    def _together(self) -> tuple[UUID, ...]:
        """Return the services chosen before for the same ticket that can still be had."""
        return tuple(chosen for chosen in self._controller.visit.basket if not self._lost(chosen))

    def _lost(self, chosen: UUID) -> bool:
        branch = self._controller.known
        return not branch.has(chosen) or branch.availability(branch.catalog.service(chosen)) in SHUT

    def _priority(self) -> str:
        """Return the class declared, if it is still one."""
        code = self._controller.visit.priority
        in_use = {entry.code for entry in self._controller.known.catalog.classes_in_use}
        return code if code in in_use else ORDINARY

    def _loss(self) -> Showable | None:
        """Say which of the services chosen before are not on the ticket any more."""
        branch, basket = self._controller.known, self._controller.visit.basket
        lost = tuple(branch.name(chosen) for chosen in basket if branch.has(chosen) and self._lost(chosen))
        if lost:
            return translate(
                "kiosk.card",
                "Not on this ticket, because there are no tickets now: {services}.",
                services=Listing(lost),
            )
        return None if all(map(branch.has, basket)) else _GONE_FROM_TICKET

    def _moved(self) -> None:
        asked = self._controller.visit.asked
        if asked != self._asked or self._controller.page is not Page.CARD:
            self._asked, self._notice = asked, None
        super()._moved()

    def _state(self) -> CardState | None:
        visit, branch, service = self._controller.visit, self._controller.known, self._service()
        if service is None:
            return None
        offer, services = self._controller.offer, (*self._together(), service.id)
        told = announced(
            self._controller, branch, AnnouncementPlace.CARD, 1, self._controller.visitor, services, self._priority()
        )
        return replace(
            card_of(service, visit.language, branch.figures((service,)).wait, charter=service.id in branch.charters),
            together=tuple(branch.name(chosen) for chosen in self._together()),
            can_add=offer.another and len(visit.asked) < MOST_SERVICES and len(branch.services) > len(visit.asked),
            list_offered=offer.lists,
            priorities_offered=len(branch.catalog.classes_in_use) > 1 and may_ask_priority(branch, service),
            priority=_priority_name(branch, self._priority()),
            refusal=refusal(branch, service),
            warning=warning(branch, service),
            notice=self._notice or self._loss(),
            busy=self._busy,
            message_offered=offer.message,
            book_offered=offer.book and service.id in branch.bookable and not visit.basket,
            announcement=next(iter(told), None),
        )


_NOT_TAKEN = translate("kiosk.card", "No ticket was taken. Please try again, or ask a member of staff.")
_GONE_FROM_TICKET = translate(
    "kiosk.card", "A service that you chose before is not offered any more. It is not on this ticket."
)
_TOO_MANY = translate("kiosk.card", "A lot of tickets have just been printed. Please ask a member of staff.")


def _priority_name(branch: BranchNow, code: str) -> LocalText | None:
    return None if code == ORDINARY else branch.catalog.priority(code).name
