"""Brings the change feed's news from its own thread to the screen's thread, as Qt signals."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from shared.platform.live.feed import ChangeFeed
from shared.platform.live.topics import Topic

MakeFeed = Callable[[Callable[[frozenset[Topic]], None], Callable[[], None], Callable[[], None]], ChangeFeed]


#: The feed reads every two seconds: when it has been silent for so long, its line is dead without saying so.
SILENT_S = 3.5
LOOK_MS = 400


class LiveBridge(QObject):
    """`changed` carries a frozenset of topics; `lost` and `back` report the connection to the database.

    `seconds` is the clock of the feed's `heard_at`. Lost and back come in turn, however many faults follow each other.
    """

    changed = Signal(object)
    lost = Signal()
    back = Signal()

    _heard = Signal(object)
    _missed = Signal()
    _returned = Signal()

    def __init__(
        self, make_feed: MakeFeed, parent: QObject | None = None, seconds: Callable[[], float] = time.monotonic
    ) -> None:
        """`make_feed(on_change, on_lost, on_back)` builds the feed; its callbacks may come from any thread."""
        super().__init__(parent)
        queued = Qt.ConnectionType.QueuedConnection
        self._stopped = False
        self._seconds = seconds
        self._broken = self._silent = self._told_lost = False
        self._appearance = QTimer(self)
        self._appearance.setInterval(LOOK_MS)
        self._appearance.timeout.connect(self.appearance)
        self._heard.connect(self._pass_on, queued)
        self._missed.connect(self._pass_lost, queued)
        self._returned.connect(self._pass_back, queued)
        self._feed = make_feed(self._heard.emit, self._missed.emit, self._returned.emit)

    @property
    def is_lost(self) -> bool:
        """True between `lost` and `back`."""
        return self._told_lost

    def start(self) -> None:
        """Begin to listen."""
        self._feed.start()
        self._appearance.start()

    def stop(self) -> None:
        """End the feed; news still on their way are dropped."""
        if not self._stopped:
            self._stopped = True
            self._appearance.stop()
            self._feed.stop()

    def appearance(self) -> None:
        """Check whether the feed still reads anything; called a few times a second."""
        self._silent = self._seconds() - self._feed.heard_at >= SILENT_S
        self._tell()

    def _pass_on(self, topics: frozenset[Topic]) -> None:
        if not self._stopped:
            self.changed.emit(topics)

    def _pass_lost(self) -> None:
        self._broken = True
        self._tell()

    def _pass_back(self) -> None:
        self._broken = self._silent = False
        self._tell()

    def _tell(self) -> None:
        lost = self._broken or self._silent
        if self._stopped or lost == self._told_lost:
            return
        self._told_lost = lost
        (self.lost if lost else self.back).emit()
