"""Follows commits to another process: starts it, waits for its word, and measures how long news take to get there."""

import multiprocessing
import threading
import time
from collections.abc import Callable
from multiprocessing.connection import Connection

from installer.problems import SetUpError

PATIENCE_SECONDS = 60.0
LOST_SECONDS = 10.0
#: Commits come at changing intervals, so that they meet every moment of a listener that looks at fixed ones.
PAUSE_STEP, PAUSE_STEPS = 0.0037, 20

_PROCESSES = multiprocessing.get_context("spawn")


def delays_to(
    target: Callable[[str, Connection], None], address: str, one: Callable[[Connection], float], samples: int,
    pause: float,
) -> list[float]:  # fmt: skip
    """Start the other process, wait until it has told of its start, follow so many commits to it; return milliseconds.

    `target(address, line)` runs there and sends (what, time.perf_counter()) until anything comes on the line.
    `one(line)` commits, waits for the news and returns the seconds in between; `pause` is the shortest rest before it.
    """
    ear, mouth = _PROCESSES.Pipe()
    process = _PROCESSES.Process(target=target, args=(address, mouth), daemon=True)
    process.start()
    mouth.close()
    idle = threading.Event()
    try:
        moment(ear, None, PATIENCE_SECONDS)
        found = []
        for sample in range(samples):
            idle.wait(pause + PAUSE_STEP * (sample * 7 % PAUSE_STEPS))
            while ear.poll():  # what came of serving and finishing
                ear.recv()
            found.append(max(0.0, one(ear)) * 1000)
        ear.send("end")
        return found
    finally:
        process.join(5)
        if process.is_alive():
            process.kill()


def moment(ear: Connection, number: str | None, patience: float = LOST_SECONDS) -> float:
    """Return when the other process heard or painted: anything, or a certain ticket's number."""
    until = time.perf_counter() + patience
    while (left := until - time.perf_counter()) > 0:
        try:
            if not ear.poll(left):
                break
            told, moment = ear.recv()
        except EOFError:
            raise SetUpError("The listening process of the benchmark ended unexpectedly.") from None
        if number is None or told == number:
            return float(moment)
    raise SetUpError("A commit was not noticed by another process within ten seconds.")
