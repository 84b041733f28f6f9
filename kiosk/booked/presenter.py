"""Day, time and code on the screen and on paper; when the paper fails, they stay and the staff get a message."""

from collections.abc import Callable

from kiosk.booked.state import BookedState
from kiosk.page.paper import CodePaper
from kiosk.page.presenter import KioskTools, PagePresenter
from kiosk.visit import BookedPlace, Page
from kiosk.visit_controller import VisitController
from shared.platform.i18n.text import ClockTime, Day
from shared.service_desk.appointments.rules.slip import AppointmentPaper, appointment_slip


class BookedPresenter(PagePresenter[BookedState]):
    """Presents the appointment and prints its slip."""

    pages = (Page.BOOKED,)

    def __init__(self, controller: VisitController, tools: KioskTools, show: Callable[[BookedState], None]) -> None:
        super().__init__(controller, tools, show)
        self._paper = CodePaper(controller, tools, self._refresh)
        self._shown: BookedPlace | None = None

    def finish(self) -> None:
        """The visitor has the code."""
        self._controller.forget()

    def print_again(self) -> None:
        """Print the slip once more, marked as a copy."""
        self._paper.print_again()

    def _moved(self) -> None:
        place = self._controller.visit.booked
        if place is not self._shown:
            self._shown = place
            if place is not None:
                branch = self._controller.known
                paper = AppointmentPaper(place.appointment, place.code)
                slip = appointment_slip(paper, branch.catalog, branch.settings, self._controller.visit.language)
                self._paper.print(slip, f"appointment-{place.appointment.id.hex[-8:]}")
                return
        super()._moved()

    def _state(self) -> BookedState | None:
        place, branch = self._controller.visit.booked, self._controller.known
        if place is None:
            return None
        here = branch.here(place.appointment.slot)
        return BookedState(
            language=self._controller.visit.language,
            service=branch.name(place.appointment.service_id),
            day=Day(here.date(), year=True),
            time=ClockTime(here),
            code=place.code,
            paper=self._paper.state,
            can_print_again=self._paper.can_print_again(),
            check_in_offered=self._controller.offer.check_in,
            moved=place.appointment.moved_from is not None,
        )
