"""Typing the number of a ticket: to rate the visit, or to come back after a missed call."""

import logging
import re
from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from kiosk.connection_state import ConnectionState
from kiosk.flow import LONGEST_NUMBER, TicketTaken, TypeNumber, VisitFound
from kiosk.number.state import NumberState
from kiosk.visit import Errand, Page, RatingDraft
from kiosk.visit_controller import VisitController
from shared.platform.background import Runner
from shared.platform.errors import UserError, error_text
from shared.platform.i18n.text import Showable, translate
from shared.platform.ids import new_id
from shared.queue.feedback.model import RateableVisit
from shared.queue.feedback.operations import FeedbackOperations
from shared.queue.tickets.model import IssuedTicket
from shared.queue.tickets.operations.visitor import VisitorOperations

LOG = logging.getLogger(__name__)

_WHOLE = re.compile(r"[A-Z]{1,2}[0-9]{3,4}")
_ALLOWED = re.compile(r"[A-Z]{0,2}[0-9]{0,4}")


@dataclass(frozen=True)
class NumberTools:
    """What the page works with besides the controller."""

    visitor: VisitorOperations
    feedback: FeedbackOperations
    connection: ConnectionState
    runner: Runner
    device: str


class NumberPresenter:
    """Leads the page; `show` puts a state on the screen."""

    def __init__(self, controller: VisitController, tools: NumberTools, show: Callable[[NumberState], None]) -> None:
        self._controller = controller
        self._tools = tools
        self._show = show
        self._busy = False
        self._problem: Showable | None = None
        self._command_id: UUID = new_id()
        self._was_here = False
        self._whose = 0
        controller.watch(self._moved)

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
        self._busy, self._problem, self._whose = True, None, self._controller.visitor
        self._refresh()
        if visit.errand is Errand.MISSED:
            work = tools.visitor.came_back
            tools.runner.run(lambda: work(typed, command_id, tools.device), self._is_back, self._failed)
        else:
            tools.runner.run(lambda: tools.feedback.find_visit(typed), self._found, self._failed)

    def _type(self, typed: str) -> None:
        if not self._busy:
            self._problem = None
            self._command_id = new_id()
            self._controller.go(TypeNumber(typed))

    def _is_back(self, issued: IssuedTicket) -> None:
        self._busy = False
        if self._whose == self._controller.visitor:
            self._controller.go(TicketTaken(issued, came_back=True))

    def _found(self, visit: RateableVisit) -> None:
        self._busy = False
        if self._controller.page is Page.NUMBER and self._whose == self._controller.visitor:
            self._controller.go(VisitFound(RatingDraft(visit, new_id())))

    def _failed(self, problem: Exception) -> None:
        self._busy = False
        lost = self._tools.connection.failed(problem)
        if self._whose != self._controller.visitor:
            return
        if isinstance(problem, UserError) and not lost:
            self._problem = error_text(problem)
        else:
            if not lost:
                LOG.error("a number could not be looked up", exc_info=problem)
            self._problem = translate("kiosk.number", "That did not work. Please try again, or see a member of staff.")
        self._refresh()

    def _moved(self) -> None:
        here = self._controller.page is Page.NUMBER
        if here and not self._was_here:
            self._problem, self._command_id = None, new_id()
        self._was_here = here
        self._refresh()

    def _refresh(self) -> None:
        controller = self._controller
        if controller.page is not Page.NUMBER or controller.branch is None or controller.visit.errand is None:
            return
        typed = controller.visit.typed
        self._show(
            NumberState(
                language=controller.visit.language,
                errand=controller.visit.errand,
                letters="".join(sorted({service.prefix for service in controller.branch.services})),
                typed=typed,
                busy=self._busy,
                ready=_WHOLE.fullmatch(typed) is not None and not self._busy,
                problem=self._problem,
            )
        )
