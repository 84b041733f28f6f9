"""Checking in with the code of an appointment: the ticket, or one sentence that says what to do instead."""

from collections.abc import Callable
from uuid import UUID

from kiosk.check_in.state import CheckInState
from kiosk.flow import TicketTaken
from kiosk.follow.presenter import CodePresenter
from kiosk.page.presenter import KioskTools
from kiosk.visit import Page
from kiosk.visit_controller import VisitController
from shared.platform.codes import read_code
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from shared.service_desk.appointments.errors import UNKNOWN_APPOINTMENT
from shared.service_desk.appointments.model import CODE_DIGITS, CheckedIn


class CheckInPresenter(CodePresenter):
    """Issues the ticket of somebody who comes for an appointment."""

    pages = (Page.CHECK_IN,)
    longest = CODE_DIGITS

    def __init__(self, controller: VisitController, tools: KioskTools, show: Callable[[CheckInState], None]) -> None:
        super().__init__(controller, tools, show)
        self._command_id: UUID = new_id()

    def go_on(self) -> None:
        """The code is complete: check in, away from the screen's thread, because looking it up is slow on purpose."""
        visit, tools, command_id = self._controller.visit, self._tools, self._command_id
        if not self._complete():
            return

        def come() -> CheckedIn:
            try:
                return tools.appointments.check_in(visit.code, visit.language.value, command_id, tools.device)
            except UserError as problem:
                # A slip of the finger, which the check digit shows, is no try to guess.
                if problem.code is UNKNOWN_APPOINTMENT and read_code(visit.code, CODE_DIGITS) is not None:
                    tools.tries.wrong()
                raise

        self._send(come, self._checked_in)

    def _type(self, typed: str) -> None:
        if not self._busy:
            self._command_id = new_id()
        super()._type(typed)

    def _checked_in(self, came: CheckedIn) -> None:
        self._controller.go(TicketTaken(came.issued, checked_in=came))
