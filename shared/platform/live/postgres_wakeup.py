"""Wakes the change feed by PostgreSQL's LISTEN and NOTIFY."""

import threading
import time

from shared.platform.live.bounded_connection import BoundedConnection
from shared.platform.live.topics import CHANNEL

#: Short, because connecting is repeated while the server is away, and should succeed soon after it is back.
CONNECT_SECONDS = 2


class PostgresWakeup:
    """Listens on a connection of its own. NOTIFY only wakes: versions are always compared."""

    def __init__(self, conninfo: str, look_every_seconds: float = 0.25) -> None:
        self._connection = BoundedConnection.connect(conninfo, autocommit=True, connect_timeout=CONNECT_SECONDS)
        self._connection.execute(f"LISTEN {CHANNEL}")
        self._look_every_seconds = look_every_seconds
        self._interrupted = threading.Event()

    def wait(self, seconds: float) -> None:
        """Return at the first notification, when interrupted, or after `seconds`; raise when the connection is lost."""
        deadline = time.monotonic() + seconds
        while not self._interrupted.is_set():
            left = deadline - time.monotonic()
            if left <= 0:
                # A dead connection looks like one without notifications, so it is pinged.
                self._connection.rest()
                self._connection.execute("SELECT 1")
                return
            for _ in self._connection.notifies(timeout=min(left, self._look_every_seconds), stop_after=1):
                return

    def interrupt(self) -> None:
        """Make a running `wait` return within a quarter of a second."""
        self._interrupted.set()

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()
