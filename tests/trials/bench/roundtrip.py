"""Measures issuing and calling where the server is a network away."""

import psycopg

from installer.problems import SetUpError
from shared.bootstrap import open_branch
from shared.platform.db.engine import postgres_conninfo
from tests.helpers.slow_lines import ServerLine
from tests.trials.bench.branch import BusyBranch
from tests.trials.bench.figures import Figure, at_most, median
from tests.trials.bench.places import BenchPlace
from tests.trials.bench.stopwatch import Stopwatch

#: Milliseconds that a message to the server and an answer take together.
ROUND_TRIP_MS = 1.0
WAITING = 50
WARM_UP = 3


def measure_roundtrip(place: BenchPlace, rounds: int) -> list[Figure]:
    """Return issue and call next through a proxy that delays every message.

    Raises SetUpError for SQLite, which has no network.
    """
    if place.kind != "PostgreSQL":
        raise SetUpError("The round trip can only be measured on PostgreSQL: add --postgres.")
    address = place.fresh("roundtrip")
    direct = BusyBranch.make(address, 1)
    line = ServerLine(address)
    greeting = psycopg.connect(postgres_conninfo(line.address), autocommit=True)
    away = BusyBranch.of(open_branch(line.address, application="nobat-bench"), direct.sessions)
    watch = Stopwatch()
    try:
        direct.fill(WAITING)
        line.delay_seconds = ROUND_TRIP_MS / 2000
        for turn in range(WARM_UP + rounds):
            counted = watch if turn >= WARM_UP else Stopwatch()
            counted.run("trip", lambda: greeting.execute("SELECT 1"))
            counted.run("issue", away.issue)
            counted.run("call", away.call)
            away.serve()
            away.finish()
    finally:
        greeting.close()
        away.close()
        direct.close()
        line.close()
    trip = median(watch.times("trip"))
    work = f"a round trip of {ROUND_TRIP_MS:g} ms away, {WAITING} waiting"
    return [
        at_most("roundtrip", f"{verb}, {work}", median(watch.times(name)), "ms", None, trip, "one round trip")
        for verb, name in (("issue a ticket", "issue"), ("call next", "call"))
    ]
