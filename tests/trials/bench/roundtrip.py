"""Measures what prefetching and deferred sending save where the server is a network away."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

import psycopg

from installer.problems import SetUpError
from shared.bootstrap import open_branch
from shared.platform.db.engine import postgres_conninfo
from shared.platform.db.statement_pipeline import StatementPipeline
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
    """Return issue and call next through a delaying proxy: as they are, and without each of the two savings.

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
            for name, setting in SETTINGS.items():
                with setting():
                    counted.run(f"issue {name}", away.issue)
                    counted.run(f"call {name}", away.call)
                away.serve()
                away.finish()
    finally:
        greeting.close()
        away.close()
        direct.close()
        line.close()
    return [
        at_most(
            "roundtrip", f"{verb}, {name}", median(watch.times(f"{verb} {name}")), "ms", None,
            median(watch.times("trip")), "one round trip",
        )
        for verb in ("issue", "call")
        for name in SETTINGS
    ]  # fmt: skip


@contextmanager
def _both() -> Iterator[None]:
    yield


@contextmanager
def _without_prefetch() -> Iterator[None]:
    with patch.object(StatementPipeline, "prefetch", lambda *_: None):
        yield


@contextmanager
def _without_deferring() -> Iterator[None]:
    later = StatementPipeline.execute_later

    def at_once(pipeline: StatementPipeline, statement: Any, given: Mapping[str, Any]) -> None:
        later(pipeline, statement, given)
        pipeline.flush()

    with patch.object(StatementPipeline, "execute_later", at_once):
        yield


@contextmanager
def _neither() -> Iterator[None]:
    with _without_prefetch(), _without_deferring():
        yield


SETTINGS: Mapping[str, Callable[[], Any]] = {
    "both": _both,
    "without prefetch": _without_prefetch,
    "without deferring": _without_deferring,
    "neither": _neither,
}
