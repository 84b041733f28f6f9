"""The question whether a visitor needs to be served first."""

from collections.abc import Callable

from kiosk.flow import ChoosePriority
from kiosk.priority.state import PriorityChoice, PriorityState
from kiosk.visit import Page
from kiosk.visit_controller import Guide


class PriorityPresenter:
    """Leads the question; `show` puts a state on the screen."""

    def __init__(self, guide: Guide, show: Callable[[PriorityState], None]) -> None:
        self._guide = guide
        self._show = show
        guide.watch(self._refresh)

    def choose(self, code: str) -> None:
        """An answer was touched: back to the card with it."""
        self._guide.go(ChoosePriority(code))

    def _refresh(self) -> None:
        guide = self._guide
        if guide.page is not Page.PRIORITY or guide.branch is None:
            return
        chosen = guide.visit.priority
        classes = sorted(guide.branch.catalog.priority_classes, key=lambda entry: (entry.rank > 0, entry.position))
        choices = tuple(PriorityChoice(entry.code, entry.name, entry.hint, entry.code == chosen) for entry in classes)
        self._show(PriorityState(guide.visit.language, choices))
