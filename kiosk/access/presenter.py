"""Text size, colours and reach; they hold for this visit only."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.access.state import AccessState
from kiosk.flow import Back, ChangeComfort
from kiosk.visit import Colours, Page, TextSize
from kiosk.visit_controller import Guide


class AccessPresenter:
    """Leads the page; `show` puts a state on the screen."""

    def __init__(self, guide: Guide, show: Callable[[AccessState], None]) -> None:
        self._guide = guide
        self._show = show
        guide.watch(self._refresh)

    def choose_size(self, size: TextSize) -> None:
        """Make the letters as large as this."""
        self._guide.go(ChangeComfort(replace(self._guide.visit.comfort, text_size=size)))

    def choose_colours(self, colours: Colours) -> None:
        """Change the colours."""
        self._guide.go(ChangeComfort(replace(self._guide.visit.comfort, colours=colours)))

    def choose_reach(self, low: bool) -> None:
        """Bring everything that is touched to the lower part of the screen, or back."""
        self._guide.go(ChangeComfort(replace(self._guide.visit.comfort, low_reach=low)))

    def usual(self) -> None:
        """Put everything back as every visitor finds it."""
        self._guide.go(ChangeComfort(self._guide.fresh().comfort))

    def done(self) -> None:
        """Back to where the visitor was."""
        self._guide.go(Back())

    def _refresh(self) -> None:
        guide = self._guide
        if guide.page is not Page.ACCESS:
            return
        comfort = guide.visit.comfort
        self._show(AccessState(guide.visit.language, comfort, comfort != guide.fresh().comfort))
