"""Text size, colours and reach; they hold for this visit only."""

from dataclasses import replace

from kiosk.access.state import AccessState
from kiosk.flow import Back, ChangeComfort, OpenAside
from kiosk.idle import READ_ALOUD_TIMES
from kiosk.page.presenter import PagePresenter
from kiosk.visit import Colours, Comfort, Page
from shared.ui.tokens import TextSize


class AccessPresenter(PagePresenter[AccessState]):
    """Presents the comfort settings and changes them."""

    pages = (Page.ACCESS,)

    def choose_size(self, size: TextSize) -> None:
        """Make the letters as large as this."""
        self._change(replace(self._controller.visit.comfort, text_size=size))

    def choose_colours(self, colours: Colours) -> None:
        """Change the colours."""
        self._change(replace(self._controller.visit.comfort, colours=colours))

    def choose_reach(self, low: bool) -> None:
        """Bring everything that is touched to the lower part of the screen, or back."""
        self._change(replace(self._controller.visit.comfort, low_reach=low))

    def read_aloud(self) -> None:
        """Go to what can be heard."""
        self._controller.go(OpenAside(Page.ALOUD))

    def usual(self) -> None:
        """Put everything that is seen back as every visitor finds it; who listens goes on listening."""
        self._change(replace(self._controller.fresh().comfort, listening=self._controller.visit.comfort.listening))

    def done(self) -> None:
        """Back to where the visitor was."""
        self._controller.go(Back())

    def _change(self, comfort: Comfort) -> None:
        self._controller.go(ChangeComfort(comfort))

    def _state(self) -> AccessState:
        comfort = self._controller.visit.comfort
        changed = comfort.looks != self._controller.fresh().comfort
        idle_s = self._controller.known.settings.idle_seconds * (READ_ALOUD_TIMES if comfort.listening.aloud else 1)
        return AccessState(self._controller.visit.language, comfort, changed, idle_s, self._controller.offer.read_aloud)
