"""Wakes the change feed when any process commits to the SQLite file."""

import sqlite3
import threading
import time
from pathlib import Path

from shared.platform.live.file_identity import file_identity

#: Seconds without a change after which polling slows down, and by what factor: each poll wakes the processor.
QUIET_AFTER, QUIET_SLOWER = 10.0, 2.5
#: Seconds between checks that the file was not replaced, which is rare and costs as much as a poll.
SAME_FILE_EVERY = 0.5


class SqliteWakeup:
    """Polls `PRAGMA data_version`, which changes when another connection commits.

    A poll takes a tenth of a millisecond, nearly all of it for waking up. It polls every 30 ms, or every 75 ms when
    nothing has changed for ten seconds.
    """

    def __init__(self, path: str, look_every_seconds: float = 0.03) -> None:
        # A connection of its own in autocommit: data_version only counts commits of other connections. The thread check
        # is off because `close` may come from the thread that stops the feed.
        self._path = path
        self._file = file_identity(path)
        # mode=rw never creates a file: an empty one would be taken for the branch's.
        address = f"{Path(path).absolute().as_uri()}?mode=rw"
        self._connection = sqlite3.connect(address, isolation_level=None, check_same_thread=False, uri=True)
        self._look_every_seconds = look_every_seconds
        self._interrupted = threading.Event()
        self._same_at = self._news_at = time.monotonic()
        self._seen = self._version()

    def wait(self, seconds: float) -> None:
        """Return after a commit to the file, when interrupted, or after `seconds`."""
        deadline = (now := time.monotonic()) + seconds
        while now < deadline:
            if now - self._same_at >= SAME_FILE_EVERY:
                self._same_at = now
                self._check_file()
            version = self._version()
            if version != self._seen:
                self._seen, self._news_at = version, now
                return
            quiet = now - self._news_at > QUIET_AFTER
            if self._interrupted.wait(self._look_every_seconds * (QUIET_SLOWER if quiet else 1)):
                return
            now = time.monotonic()

    def interrupt(self) -> None:
        """Make a running `wait` return."""
        self._interrupted.set()

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    def _check_file(self) -> None:
        if file_identity(self._path) != self._file:
            # The damaged file was moved away; this connection would poll it for ever.
            raise sqlite3.OperationalError("the database file was replaced")

    def _version(self) -> int:
        row = self._connection.execute("PRAGMA data_version").fetchone()
        return int(row[0])
