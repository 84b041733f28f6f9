"""The question whether a visitor needs to be served first."""

from kiosk.flow import ChoosePriority
from kiosk.page.presenter import PagePresenter
from kiosk.priority.state import PriorityChoice, PriorityState
from kiosk.visit import Page


class PriorityPresenter(PagePresenter[PriorityState]):
    """Presents the classes of priority, the ordinary order first."""

    pages = (Page.PRIORITY,)

    def choose(self, code: str) -> None:
        """An answer was touched: back to the card with it."""
        self._controller.go(ChoosePriority(code))

    def _state(self) -> PriorityState:
        visit, catalog = self._controller.visit, self._controller.known.catalog
        classes = sorted(catalog.classes_in_use, key=lambda entry: (entry.rank > 0, entry.position))
        choices = (
            PriorityChoice(one.code, one.name, one.hint, one.proof, one.code == visit.priority) for one in classes
        )
        return PriorityState(visit.language, tuple(choices))
