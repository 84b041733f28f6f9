"""How long a touch is still meant for what was on the screen before."""

from PySide6.QtCore import QElapsedTimer, QObject, QTimer


class TouchPause:
    """Begins when something else is shown, and is counted from the moment at which the visitor can see it.

    On a slow PC a second tap may wait in line while the page is still being made: it must not find the pause over.
    """

    def __init__(self, owner: QObject) -> None:
        self._owner = owner
        self._since = QElapsedTimer()
        self._being_made = False
        self._unseen = False

    def begin(self) -> None:
        """Something else is being put on the screen."""
        self._since.start()
        self._unseen = True
        if not self._being_made:
            self._being_made = True
            QTimer.singleShot(0, self._owner, self._made)

    def seen(self) -> None:
        """The screen has been painted."""
        if self._unseen:
            self._unseen = False
            self._since.start()

    def lasts(self, ms: int) -> bool:
        """Say whether the pause lasts, if it is this long."""
        if not ms or not self._since.isValid():
            return False
        return self._being_made or self._since.elapsed() < ms

    def _made(self) -> None:
        self._being_made = False
        self._since.start()
