"""Brings the change feed's news from its own thread to the screen's thread, as Qt signals."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from shared.platform.live.feed import ChangeFeed
from shared.platform.live.topics import Topic

MakeFeed = Callable[[Callable[[frozenset[Topic]], None], Callable[[], None], Callable[[], None]], ChangeFeed]


class LiveBridge(QObject):
    """`changed` carries a frozenset of topics; `lost` and `back` tell of a broken line to the database."""

    changed = Signal(object)
    lost = Signal()
    back = Signal()

    _heard = Signal(object)
    _missed = Signal()
    _returned = Signal()

    def __init__(self, make_feed: MakeFeed, parent: QObject | None = None) -> None:
        """`make_feed(on_change, on_lost, on_back)` builds the feed; its callbacks may come from any thread."""
        super().__init__(parent)
        queued = Qt.ConnectionType.QueuedConnection
        self._stopped = False
        self._heard.connect(self._pass_on, queued)
        self._missed.connect(self._pass_lost, queued)
        self._returned.connect(self._pass_back, queued)
        self._feed = make_feed(self._heard.emit, self._missed.emit, self._returned.emit)

    def start(self) -> None:
        """Begin to listen."""
        self._feed.start()

    def stop(self) -> None:
        """End the feed; news still on their way are dropped."""
        if not self._stopped:
            self._stopped = True
            self._feed.stop()

    def _pass_on(self, topics: frozenset[Topic]) -> None:
        if not self._stopped:
            self.changed.emit(topics)

    def _pass_lost(self) -> None:
        if not self._stopped:
            self.lost.emit()

    def _pass_back(self) -> None:
        if not self._stopped:
            self.back.emit()
