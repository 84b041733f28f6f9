"""Typing the number of a ticket: to rate the visit, or to come back after a missed call."""

import re
from collections.abc import Callable
from uuid import UUID

from kiosk.flow import LONGEST_NUMBER, TicketTaken, TypeNumber, VisitFound
from kiosk.number.state import NumberState
from kiosk.page.presenter import KioskTools, SendingPresenter
from kiosk.visit import Errand, Page, RatingDraft
from kiosk.visit_controller import VisitController
from shared.platform.i18n.text import translate
from shared.platform.ids import new_id
from shared.queue.feedback.model import RateableVisit
from shared.queue.tickets.model import IssuedTicket

_WHOLE = re.compile(r"[A-Z]{1,2}[0-9]{3,4}")
_ALLOWED = re.compile(r"[A-Z]{0,2}[0-9]{0,4}")


class NumberPresenter(SendingPresenter[NumberState]):
    """Presents the keypad and finds the ticket or the visit."""

    pages = (Page.NUMBER,)
    failure = translate("kiosk.number", "That did not work. Please try again, or ask a member of staff.")

    def __init__(self, controller: VisitController, tools: KioskTools, show: Callable[[NumberState], None]) -> None:
        super().__init__(controller, tools, show)
        self._command_id: UUID = new_id()

    def press(self, sign: str) -> None:
        """A letter or digit was touched; a letter after the digits begins a new number."""
        typed = self._controller.visit.typed
        following = sign if sign.isalpha() and typed[-1:].isdigit() else typed + sign
        if _ALLOWED.fullmatch(following) and len(following) <= LONGEST_NUMBER:
            self._type(following)

    def erase(self) -> None:
        """Take the last sign back."""
        self._type(self._controller.visit.typed[:-1])

    def clear(self) -> None:
        """Take everything back."""
        self._type("")

    def go_on(self) -> None:
        """The number is complete: find the visit, or go back to the queue."""
        visit, tools = self._controller.visit, self._tools
        if self._busy or self._controller.page is not Page.NUMBER or not _WHOLE.fullmatch(visit.typed):
            return
        typed, command_id = visit.typed, self._command_id
        if visit.errand is Errand.MISSED:
            work = tools.visitor.came_back
            self._send(lambda: work(typed, command_id, tools.device), self._is_back)
        else:
            self._send(lambda: tools.feedback.find_visit(typed), self._found)

    def _type(self, typed: str) -> None:
        if not self._busy:
            self._problem = None
            self._command_id = new_id()
            self._controller.go(TypeNumber(typed))

    def _is_back(self, issued: IssuedTicket) -> None:
        self._controller.go(TicketTaken(issued, came_back=True))

    def _found(self, visit: RateableVisit) -> None:
        if self._controller.page is Page.NUMBER:
            self._controller.go(VisitFound(RatingDraft(visit, new_id())))

    def _state(self) -> NumberState | None:
        visit = self._controller.visit
        if visit.errand is None:
            return None
        return NumberState(
            language=visit.language,
            errand=visit.errand,
            letters="".join(sorted({service.prefix for service in self._controller.known.services})),
            typed=visit.typed,
            busy=self._busy,
            ready=_WHOLE.fullmatch(visit.typed) is not None and not self._busy,
            problem=self._problem,
        )
