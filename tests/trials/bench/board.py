"""Measures how soon a call is painted on the display board of another process."""

import time
from multiprocessing.connection import Connection

from installer.problems import SetUpError
from tests.trials.bench.board_process import watch_board
from tests.trials.bench.branch import BusyBranch
from tests.trials.bench.figures import Figure, at_most, percentile
from tests.trials.bench.listening import delays_to, moment
from tests.trials.bench.places import BenchPlace

#: Milliseconds from commit to paint: (p50, p99).
AIMS = {"SQLite": (60.0, 150.0), "PostgreSQL": (30.0, 100.0)}
PAUSE_SECONDS = 0.15


def measure_board(place: BenchPlace, samples: int) -> list[Figure]:
    """Return the milliseconds from the end of a call's commit to its number painted on a real board elsewhere."""
    busy = BusyBranch.make(place.fresh("board"))
    busy.fill(samples + 1)

    def one(ear: Connection) -> float:
        ticket = busy.call()
        committed = time.perf_counter()
        if ticket is None:
            raise SetUpError("Nobody was left to call while the board was measured.")
        painted = moment(ear, ticket.display)
        busy.serve()
        busy.finish()
        return painted - committed

    try:
        delays = delays_to(watch_board, busy.branch.address, one, samples, PAUSE_SECONDS)
    finally:
        busy.close()
    return [
        at_most("board", f"commit → painted on another process's board, {name}", percentile(delays, share), "ms", aim)
        for name, share, aim in zip(("p50", "p99"), (0.50, 0.99), AIMS[place.kind], strict=True)
    ]  # fmt: skip
