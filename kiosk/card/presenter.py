"""The card of a service: what to bring, and taking the ticket, exactly once."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from uuid import UUID

from kiosk.branch import Availability, BranchNow
from kiosk.card.state import Busy, CardState
from kiosk.flood import FloodGuard, Pace
from kiosk.flow import AddAnother, AskPriority, TicketTaken
from kiosk.guide import Guide
from kiosk.slips import list_slip
from kiosk.tiles import expected_wait
from kiosk.visit import MOST_SERVICES, Page
from shared.catalog.model import ORDINARY, Service
from shared.notices.model import NoticeKind
from shared.notices.operations import NoticeOperations
from shared.platform.background import Runner
from shared.platform.errors import ErrorCode, UserError
from shared.platform.i18n.error_texts import error_text
from shared.platform.i18n.text import LocalText, Minutes, Showable, translate
from shared.platform.ids import new_id
from shared.platform.printing.print_desk import PrintDesk
from shared.tickets.model import IssuedTicket, IssueRequest
from shared.tickets.operations.visitor import VisitorOperations

LOG = logging.getLogger(__name__)

MINUTE_S = 60.0


@dataclass(frozen=True)
class CardTools:
    """What the card works with besides the guide."""

    visitor: VisitorOperations
    notices: NoticeOperations
    runner: Runner
    print_desk: PrintDesk
    flood: FloodGuard
    device: str


class CardPresenter:
    """Leads the card; `show` puts a state on the screen."""

    def __init__(self, guide: Guide, tools: CardTools, show: Callable[[CardState], None]) -> None:
        self._guide = guide
        self._tools = tools
        self._show = show
        self._busy = Busy.NOTHING
        self._notice: Showable | None = None
        self._request: IssueRequest | None = None
        self._asked: tuple[UUID, ...] = ()
        guide.watch(self._refresh)

    def take(self) -> None:
        """Take the ticket; a second touch while the first is under way does nothing."""
        if self._busy is not Busy.NOTHING or self._guide.page is not Page.CARD or not self._may_give():
            return
        visit = self._guide.visit
        request = self._same_request(visit.asked, visit.language.value, visit.priority)
        self._request = request
        self._busy, self._notice = Busy.TAKING, None
        self._refresh()
        tools = self._tools
        tools.runner.run(lambda: tools.visitor.issue(request, tools.device), self._taken, self._refused)

    def print_list(self) -> None:
        """Print what to bring, without a ticket."""
        service = self._service()
        if service is None or self._busy is not Busy.NOTHING or not self._may_give():
            return
        branch, visit = self._guide.known, self._guide.visit
        self._busy, self._notice = Busy.PRINTING, None
        self._refresh()
        self._tools.flood.given()
        slip = list_slip(service, branch.catalog, visit.language, branch.at)
        self._tools.print_desk.print(slip, f"list-{service.prefix}", self._list_printed, self._list_not_printed)

    def add_another(self) -> None:
        """Keep this service for the ticket and look for another."""
        if self._busy is Busy.NOTHING:
            self._guide.go(AddAnother())

    def ask_priority(self) -> None:
        """Open the question about being served first."""
        if self._busy is Busy.NOTHING:
            self._guide.go(AskPriority())

    def _may_give(self) -> bool:
        pace = self._tools.flood.ask()
        if pace is Pace.FINE:
            return True
        if pace is Pace.TOO_SOON:
            self._notice = translate("kiosk.card", "One moment, please. Then touch again.")
        else:
            if self._notice != _TOO_MANY:
                self._tell_staff(NoticeKind.DEVICE_FAULT, "", "too_many_slips")
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

    def _taken(self, issued: IssuedTicket) -> None:
        self._busy, self._request = Busy.NOTHING, None
        self._tools.flood.given()
        self._guide.go(TicketTaken(issued))

    def _refused(self, problem: Exception) -> None:
        self._busy = Busy.NOTHING
        if isinstance(problem, UserError):
            self._notice = error_text(problem)
            if problem.code is ErrorCode.SERVICE_FULL:
                self._remember_full()
        else:
            LOG.error("a ticket could not be issued", exc_info=problem)
            self._notice = translate("kiosk.card", "No ticket was taken. Please try again, or see a member of staff.")
        self._refresh()

    def _remember_full(self) -> None:
        """Mark the service as used up for today; with several, the answer names it and the visitor decides."""
        asked, branch = self._guide.visit.asked, self._guide.known
        limited = {s.id for s in branch.services if s.id in asked and s.daily_allowance is not None}
        if len(limited) == 1:
            self._guide.know(replace(branch, full=branch.full | limited))

    def _list_printed(self, _delivery: object) -> None:
        self._busy = Busy.NOTHING
        self._notice = translate("kiosk.card", "The list is printed. Please take it below.")
        self._refresh()

    def _list_not_printed(self, fault: Exception) -> None:
        self._busy = Busy.NOTHING
        self._notice = translate("kiosk.card", "The list could not be printed. Staff have been told.")
        self._tell_staff(NoticeKind.DEVICE_FAULT, "", str(getattr(fault, "kind", "broken")))
        self._refresh()

    def _tell_staff(self, kind: NoticeKind, subject: str, detail: str) -> None:
        tools, notice_id = self._tools, new_id()
        tools.runner.run(
            lambda: tools.notices.raise_notice(kind, tools.device, subject, detail, notice_id),
            lambda _notice: None,
            lambda problem: LOG.warning("staff could not be told: %s", problem),
        )

    def _service(self) -> Service | None:
        guide = self._guide
        if guide.page is not Page.CARD or guide.branch is None or not guide.branch.has(guide.visit.service_id):
            return None
        return guide.branch.catalog.service(guide.visit.service_id) if guide.visit.service_id else None

    def _refresh(self) -> None:
        visit = self._guide.visit
        if visit.asked != self._asked:
            self._asked, self._notice = visit.asked, None
        service = self._service()
        if service is None:
            if self._guide.page is not Page.CARD:
                self._notice = None
            return
        branch, card = self._guide.known, service.card
        expected = branch.expected((service,))
        self._show(
            CardState(
                language=visit.language,
                name=service.name,
                hint=card.purpose,
                documents=tuple((document.name, document.hint) for document in card.documents),
                wait=expected_wait(expected) if expected is not None else translate("kiosk.card", "not known yet"),
                at_counter=Minutes(service.published_minutes * MINUTE_S),
                fee=card.fee,
                steps=tuple((step.when, step.what) for step in card.steps),
                together=tuple(branch.name(chosen) for chosen in visit.basket if branch.has(chosen)),
                can_add=len(visit.asked) < MOST_SERVICES and len(branch.services) > len(visit.asked),
                priorities_offered=len(branch.catalog.priority_classes) > 1,
                priority=_priority_name(branch, visit.priority),
                refusal=_refusal(branch, service),
                notice=self._notice,
                busy=self._busy,
            )
        )


_TOO_MANY = translate("kiosk.card", "Many slips were printed just now. Please see a member of staff.")


def _priority_name(branch: BranchNow, code: str) -> LocalText | None:
    return None if code == ORDINARY else branch.catalog.priority(code).name


def _refusal(branch: BranchNow, service: Service) -> Showable | None:
    match branch.availability(service):
        case Availability.CLOSED:
            return translate("kiosk.card", "This service is closed at the moment. You can print the list.")
        case Availability.FULL:
            return translate("kiosk.card", "All tickets of today for this service are taken. Please come tomorrow.")
        case _:
            return None
