"""Text size, colours and reach; they hold for this visit only."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.access.state import AccessState
from kiosk.flow import Back, ChangeComfort
from kiosk.visit import Colours, Page, TextSize
from kiosk.visit_controller import VisitController


class AccessPresenter:
    """Leads the page; `show` puts a state on the screen."""

    def __init__(self, controller: VisitController, show: Callable[[AccessState], None]) -> None:
        self._controller = controller
        self._show = show
        controller.watch(self._refresh)

    def choose_size(self, size: TextSize) -> None:
        """Make the letters as large as this."""
        self._controller.go(ChangeComfort(replace(self._controller.visit.comfort, text_size=size)))

    def choose_colours(self, colours: Colours) -> None:
        """Change the colours."""
        self._controller.go(ChangeComfort(replace(self._controller.visit.comfort, colours=colours)))

    def choose_reach(self, low: bool) -> None:
        """Bring everything that is touched to the lower part of the screen, or back."""
        self._controller.go(ChangeComfort(replace(self._controller.visit.comfort, low_reach=low)))

    def usual(self) -> None:
        """Put everything back as every visitor finds it."""
        self._controller.go(ChangeComfort(self._controller.fresh().comfort))

    def done(self) -> None:
        """Back to where the visitor was."""
        self._controller.go(Back())

    def _refresh(self) -> None:
        controller = self._controller
        if controller.page is not Page.ACCESS:
            return
        comfort = controller.visit.comfort
        self._show(AccessState(controller.visit.language, comfort, comfort != controller.fresh().comfort))
