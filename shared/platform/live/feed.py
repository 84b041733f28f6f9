"""Reports which topics other processes changed, and recovers after a lost wake-up or connection."""

import math
import threading
import time
from collections.abc import Callable, Mapping
from typing import Protocol

from shared.platform.live.topics import Topic


class Wakeup(Protocol):
    """Waits cheaply until something may have changed."""

    def wait(self, seconds: float) -> None:
        """Return when something may have changed, at the latest after `seconds`; raise when the connection is lost."""
        ...

    def interrupt(self) -> None:
        """Make a running `wait` return soon; called from another thread."""
        ...

    def close(self) -> None:
        """Close the connection."""
        ...


class ChangeFeed:
    """A thread that compares topic versions and reports the changed ones.

    `read_versions` returns the version of every topic; `open_wakeup` makes a fresh wake-up (again after each loss).
    The callbacks run on the feed's own thread. Versions are compared after every time-out too, so a wake-up that was
    lost costs at most `resync_seconds`.

    `heard_at` is the `time.monotonic` second of the last comparison. A connection may be dead without a fault, which
    leaves the thread waiting; only this shows it.
    """

    #: Infinite before the start, when nothing is awaited.
    heard_at: float = math.inf

    def __init__(
        self,
        read_versions: Callable[[], Mapping[Topic, int]],
        open_wakeup: Callable[[], Wakeup],
        on_change: Callable[[frozenset[Topic]], None],
        on_lost: Callable[[], None],
        on_back: Callable[[], None],
        resync_seconds: float = 2.0,
        retry_seconds: float = 1.0,
    ) -> None:
        self._read_versions = read_versions
        self._open_wakeup = open_wakeup
        self._on_change = on_change
        self._on_lost = on_lost
        self._on_back = on_back
        self._resync_seconds = resync_seconds
        self._retry_seconds = retry_seconds
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="change-feed", daemon=True)
        self._wakeup: Wakeup | None = None
        self._known: dict[Topic, int] | None = None
        self._lost = False

    def start(self) -> None:
        """Begin to listen."""
        self.heard_at = time.monotonic()
        self._thread.start()

    def stop(self) -> None:
        """End the thread and close its connection."""
        self._stopping.set()
        if self._wakeup is not None:
            self._wakeup.interrupt()
        if self._thread.is_alive():
            self._thread.join(timeout=5)

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                self._listen()
            except Exception:
                # Whatever the cause (server gone, file replaced), the remedy is the same: report it and try again.
                if not self._lost:
                    self._lost = True
                    self._on_lost()
                self._stopping.wait(self._retry_seconds)

    def _listen(self) -> None:
        wakeup = self._open_wakeup()
        self._wakeup = wakeup
        try:
            # Listening starts before the first comparison, so no change is missed between them.
            while not self._stopping.is_set():
                self._compare()
                wakeup.wait(self._resync_seconds)
        finally:
            self._wakeup = None
            wakeup.close()

    def _compare(self) -> None:
        versions = dict(self._read_versions())
        self.heard_at = time.monotonic()
        if self._lost:
            self._lost = False
            self._on_back()
        # At the start everything counts as changed: a window may have read before the feed began to listen.
        first = self._known is None
        known = self._known or {}
        self._known = versions
        changed = frozenset(topic for topic in Topic if first or versions.get(topic) != known.get(topic))
        if changed:
            self._on_change(changed)
