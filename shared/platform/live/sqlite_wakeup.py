"""Wakes the change feed when any process commits to the SQLite file."""

import sqlite3
import threading
import time


class SqliteWakeup:
    """Looks at `PRAGMA data_version`, which moves when another connection has committed (about 3 µs a look)."""

    def __init__(self, path: str, look_every_seconds: float = 0.02) -> None:
        # An own autocommit connection: data_version only counts commits of other connections. The thread check is
        # off because `close` may come from the thread that stops the feed.
        self._connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        self._look_every_seconds = look_every_seconds
        self._interrupted = threading.Event()
        self._seen = self._version()

    def wait(self, seconds: float) -> None:
        """Return when the file was committed to, was interrupted, or after `seconds`."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            version = self._version()
            if version != self._seen:
                self._seen = version
                return
            if self._interrupted.wait(self._look_every_seconds):
                return

    def interrupt(self) -> None:
        """Make a running `wait` return."""
        self._interrupted.set()

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    def _version(self) -> int:
        row = self._connection.execute("PRAGMA data_version").fetchone()
        return int(row[0])
