"""Waiting for one's turn to write to a SQLite file, as fairly as looking often can be."""

import random
import sqlite3
import threading
import time

#: Pauses between two looks whether the file is free: they double from the first to the longest.
FIRST_PAUSE, LONGEST_PAUSE = 0.001, 0.015


def begin_to_write(connection: sqlite3.Connection, patience_milliseconds: int) -> None:
    """Begin a writing transaction; raises sqlite3.OperationalError when others write for longer than the patience.

    SQLite's own waiting looks ever more seldom, up to ten times a second: whoever waits long is passed by everybody who
    comes later, and meanwhile the file lies idle. Looking much more often than here would take the processor from the
    one who writes.
    """
    until = time.monotonic() + patience_milliseconds / 1000
    waiting, pause = threading.Event(), FIRST_PAUSE
    connection.execute("PRAGMA busy_timeout=0")
    try:
        while True:
            try:
                connection.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError as fault:
                # The extended codes of "busy" hold the plain one in their last byte.
                if fault.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() >= until:
                    raise
            else:
                return
            # Not in step with the others who wait.
            waiting.wait(pause * random.uniform(0.5, 1.0))  # noqa: S311 -- dice for politeness, no secret
            pause = min(2 * pause, LONGEST_PAUSE)
    finally:
        connection.execute(f"PRAGMA busy_timeout={patience_milliseconds}")
