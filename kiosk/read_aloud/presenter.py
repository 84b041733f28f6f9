"""Reading aloud, how fast and how loud; it holds for this visit only."""

from dataclasses import replace
from typing import Any

from kiosk.flow import Back, ChangeComfort
from kiosk.page.presenter import PagePresenter
from kiosk.read_aloud.state import ReadAloudState
from kiosk.visit import Listening, Page


class ReadAloudPresenter(PagePresenter[ReadAloudState]):
    """Presents what is heard and changes it."""

    pages = (Page.ALOUD,)

    def choose_aloud(self, aloud: bool) -> None:
        """Have the pages read aloud, or not."""
        self._hear(aloud=aloud)

    def choose_private(self, private_too: bool) -> None:
        """Hear what is private, too, or not."""
        self._hear(private_too=private_too)

    def faster(self, steps: int) -> None:
        """Have it read faster, or slower."""
        self._hear(levels=self._listening.levels.faster(steps))

    def louder(self, steps: int) -> None:
        """Have it read louder, or quieter."""
        self._hear(levels=self._listening.levels.louder(steps))

    def done(self) -> None:
        """Back to where the visitor was."""
        self._controller.go(Back())

    @property
    def _listening(self) -> Listening:
        return self._controller.visit.comfort.listening

    def _hear(self, **changed: Any) -> None:
        comfort = self._controller.visit.comfort
        self._controller.go(ChangeComfort(replace(comfort, listening=replace(comfort.listening, **changed))))

    def _state(self) -> ReadAloudState:
        return ReadAloudState(self._controller.visit.language, self._listening)
