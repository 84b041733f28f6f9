"""The question whether a visitor needs to be served first."""

from collections.abc import Callable

from kiosk.flow import ChoosePriority
from kiosk.priority.state import PriorityChoice, PriorityState
from kiosk.visit import Page
from kiosk.visit_controller import VisitController


class PriorityPresenter:
    """Leads the question; `show` puts a state on the screen."""

    def __init__(self, controller: VisitController, show: Callable[[PriorityState], None]) -> None:
        self._controller = controller
        self._show = show
        controller.watch(self._refresh)

    def choose(self, code: str) -> None:
        """An answer was touched: back to the card with it."""
        self._controller.go(ChoosePriority(code))

    def _refresh(self) -> None:
        controller = self._controller
        if controller.page is not Page.PRIORITY or controller.branch is None:
            return
        chosen = controller.visit.priority
        classes = sorted(controller.branch.catalog.priority_classes, key=lambda entry: (entry.rank > 0, entry.position))
        choices = tuple(PriorityChoice(entry.code, entry.name, entry.hint, entry.code == chosen) for entry in classes)
        self._show(PriorityState(controller.visit.language, choices))
