"""Measures how soon one process's commit is heard by the change feed of another."""

import threading
import time
from multiprocessing.connection import Connection

from shared.bootstrap import open_branch
from shared.platform.live.topics import Topic
from tests.trials.bench.branch import BusyBranch
from tests.trials.bench.figures import Figure, at_most, percentile
from tests.trials.bench.listening import delays_to, moment
from tests.trials.bench.places import BenchPlace

PAUSE_SECONDS = 0.05


def measure_feed(place: BenchPlace, samples: int) -> list[Figure]:
    """Return the milliseconds from the end of a commit to the change feed of another process."""
    busy = BusyBranch.make(place.fresh("feed"), 1)

    def one(ear: Connection) -> float:
        busy.issue()
        committed = time.perf_counter()
        return moment(ear, None) - committed

    try:
        delays = delays_to(listen, busy.branch.address, one, samples, PAUSE_SECONDS)
    finally:
        busy.close()
    return [
        at_most("feed", f"commit → heard by another process, {name}", percentile(delays, share), "ms", None)
        for name, share in (("p50", 0.50), ("p99", 0.99))
    ]


def listen(address: str, mouth: Connection) -> None:
    """Be the other process: say when the change feed hears of the queue, until the line is closed."""
    branch = open_branch(address, application="nobat-bench-ear")
    ended = threading.Event()

    def heard(topics: frozenset[Topic]) -> None:
        if Topic.QUEUE in topics:
            mouth.send(("", time.perf_counter()))

    feed = branch.feed(heard, ended.set, lambda: None)
    feed.start()
    while not mouth.poll(1):
        if ended.is_set():
            break
    feed.stop()
    branch.close()
