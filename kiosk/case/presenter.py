"""Shows how far a request is; a result that can be read here has been told as soon as it is on the screen."""

import logging
from collections.abc import Callable, Iterator
from uuid import UUID

from kiosk.booking_flow import AskBooking
from kiosk.case.state import RequestFact, RequestState
from kiosk.flow import StartAgain
from kiosk.page.presenter import KioskTools, PagePresenter
from kiosk.visit import Page
from kiosk.visit_controller import VisitController
from shared.platform.i18n.text import ClockTime, Day, Showable, Text, isolated, translate
from shared.platform.ids import new_id
from shared.service_desk.cases.model import REOPEN_DAYS
from shared.service_desk.cases.rules.codes import shown_number
from shared.service_desk.cases.rules.public import Followed, PublicCase, PublicPhase

LOG = logging.getLogger(__name__)

HEADLINES = {
    PublicPhase.RECEIVED: translate("kiosk.case", "We have received it"),
    PublicPhase.WORKING: translate("kiosk.case", "We are working on it"),
    PublicPhase.ASKED: translate("kiosk.case", "We are waiting for you"),
    PublicPhase.DECIDED: translate("kiosk.case", "It is decided"),
    PublicPhase.TOLD: translate("kiosk.case", "It is answered"),
    PublicPhase.NOT_REACHED: translate("kiosk.case", "It is decided, and we could not reach you"),
    PublicPhase.WITHDRAWN: translate("kiosk.case", "It is closed at your wish"),
    PublicPhase.MERGED: translate("kiosk.case", "It goes on together with another case"),
}
COME = translate("kiosk.case", "Please come to any counter with this code, or call us. You will be told the result.")
NOT_HELPED = translate("kiosk.case", "If this does not help you, tell us at any counter within %n days.", n=REOPEN_DAYS)
ADVICE: dict[PublicPhase, Text] = {
    PublicPhase.RECEIVED: translate("kiosk.case", "You need not do anything now."),
    PublicPhase.WORKING: translate("kiosk.case", "You need not do anything now."),
    PublicPhase.ASKED: translate(
        "kiosk.case", "Please bring it to any counter, with this code. Until then the deadline is paused."
    ),
    PublicPhase.MERGED: translate(
        "kiosk.case", "Both are answered together. Please ask at a counter if you want to know more."
    ),
    PublicPhase.WITHDRAWN: translate(
        "kiosk.case", "If you want to continue, tell us at any counter within %n days.", n=REOPEN_DAYS
    ),
}


class RequestPresenter(PagePresenter[RequestState]):
    """Presents one request."""

    pages = (Page.CASE,)

    def __init__(self, controller: VisitController, tools: KioskTools, show: Callable[[RequestState], None]) -> None:
        super().__init__(controller, tools, show)
        self._reported: tuple[int, UUID] | None = None

    def take_ticket(self) -> None:
        """The visitor has brought what was asked for, or wants to hear the result: choose a service."""
        self._controller.go(StartAgain())

    def message(self) -> None:
        """The visitor has something to say about it."""
        self._controller.leave_message()

    def book(self) -> None:
        """The visitor wants to come on another day."""
        self._controller.go(AskBooking())

    def finish(self) -> None:
        """The visitor has read it."""
        self._controller.forget()

    def _moved(self) -> None:
        followed = self._controller.visit.followed
        if self._here() and followed is not None and followed.public.to_be_read:
            self._report(followed.public)
        super()._moved()

    def _report(self, public: PublicCase) -> None:
        """Leave word once that the result was read; if that fails, the next look at it does so."""
        seen = (self._controller.visitor, public.case_id)
        if seen == self._reported:
            return
        self._reported = seen
        cases, device, command = self._tools.cases, self._tools.device, new_id()
        self._tools.runner.run(
            lambda: cases.say_read(public.case_id, device, command), lambda _done: None, self._not_reported
        )

    def _not_reported(self, problem: Exception) -> None:
        self._reported = None
        if not self._tools.connection.failed(problem):
            LOG.warning("that a result was read could not be kept", exc_info=problem)

    def _state(self) -> RequestState | None:
        followed = self._controller.visit.followed
        if followed is None:
            return None
        public, branch = followed.public, self._controller.known
        return RequestState(
            language=self._controller.visit.language,
            kind=public.kind,
            number=shown_number(branch.catalog.branch.code, public.year, public.number),
            phase=public.phase,
            headline=_headline(public),
            words=public.asked or public.result,
            advice=_advice(public),
            facts=tuple(self._facts(followed)),
            contact=branch.catalog.branch.contact,
            ticket_offered=branch.issuing and (public.phase is PublicPhase.ASKED or _advice(public) is COME),
            message_offered=self._controller.offer.message,
            book_offered=self._controller.offer.book and bool(branch.bookable),
        )

    def _facts(self, followed: Followed) -> Iterator[RequestFact]:
        public, here = followed.public, self._controller.known.here
        received = here(public.registered)
        when = translate("kiosk.case", "{day}, {time}", day=Day(received.date()), time=ClockTime(received))
        yield RequestFact(translate("kiosk.case", "Received"), when)
        if public.due is not None:
            yield RequestFact(translate("kiosk.case", "You get an answer by"), Day(here(public.due).date()))
        if followed.responsible:
            yield RequestFact(translate("kiosk.case", "Responsible"), isolated(followed.responsible), private=True)


def _headline(public: PublicCase) -> Showable:
    if not public.outcome.texts:
        return HEADLINES[public.phase]
    return translate("kiosk.case", "The result: {outcome}", outcome=public.outcome)


def _advice(public: PublicCase) -> Showable:
    if public.outcome.texts or public.phase is PublicPhase.TOLD:
        return NOT_HELPED
    return ADVICE.get(public.phase, COME)
