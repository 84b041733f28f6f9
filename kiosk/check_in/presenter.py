"""Checking in with the code of an appointment: the ticket, the appointment on another day, or what to do instead."""

from collections.abc import Callable
from uuid import UUID

from kiosk.booking_flow import OwnFound
from kiosk.check_in.state import CheckInState
from kiosk.code_entry.presenter import CodePresenter
from kiosk.flow import TicketTaken
from kiosk.page.presenter import KioskTools
from kiosk.visit import BookedPlace, Page
from kiosk.visit_controller import VisitController
from shared.platform.codes import read_code
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from shared.service_desk.appointments.errors import UNKNOWN_APPOINTMENT, WRONG_DAY
from shared.service_desk.appointments.model import CODE_DIGITS, Appointment, CheckedIn


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

        def come() -> CheckedIn | Appointment:
            try:
                return tools.appointments.check_in(visit.code, visit.language.value, command_id, tools.device)
            except UserError as problem:
                if problem.code is WRONG_DAY:
                    return tools.appointments.own(visit.code)
                self._count(problem, visit.code)
                raise

        self._send(come, lambda answer: self._found(answer, visit.code))

    def change(self) -> None:
        """The code is complete: look at the appointment, to move or cancel it."""
        code, tools = self._controller.visit.code, self._tools
        if not self._complete():
            return

        def look() -> Appointment:
            try:
                return tools.appointments.own(code)
            except UserError as problem:
                self._count(problem, code)
                raise

        self._send(look, lambda own: self._found(own, code))

    def _count(self, problem: UserError, code: str) -> None:
        # A slip of the finger, which the check digit shows, is no try to guess.
        if problem.code is UNKNOWN_APPOINTMENT and read_code(code, CODE_DIGITS) is not None:
            self._tools.tries.wrong()

    def _type(self, typed: str) -> None:
        if not self._busy:
            self._command_id = new_id()
        super()._type(typed)

    def _found(self, answer: CheckedIn | Appointment, code: str) -> None:
        if isinstance(answer, CheckedIn):
            self._controller.go(TicketTaken(answer.issued, checked_in=answer))
        elif self._here():
            self._controller.go(OwnFound(BookedPlace(answer, code)))
