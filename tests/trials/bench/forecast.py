"""Measures how soon after a change the maintenance service has published what to expect."""

import time
from functools import partial

from installer.commands.keeper import forecasting
from shared.bootstrap import open_branch
from shared.queue.forecast.operations.keeping import ForecastKeeping
from tests.trials.bench.branch import BusyBranch
from tests.trials.bench.figures import Figure, at_most, median, percentile
from tests.trials.bench.floors import open_floor
from tests.trials.bench.places import BenchPlace
from tests.trials.bench.stopwatch import Stopwatch
from tests.trials.bench.verbs import FLOOR_IS, OPEN_COUNTERS, WAITING

#: A window that reads again after a change should find the new figure before somebody looks.
PUBLISHED_MS = 200.0
#: How long nothing happens between two changes, and how often is looked.
CALM_SECONDS, LOOK_SECONDS = 0.2, 0.002
PATIENCE_SECONDS = 60.0


def measure_forecast(place: BenchPlace, samples: int) -> list[Figure]:
    """Return the time from the commit of a ticket to the publication that knows it, with 200 waiting."""
    address = place.fresh("forecast")
    busy, floor, watch = BusyBranch.make(address, OPEN_COUNTERS), open_floor(place.fresh("floor")), Stopwatch()
    busy.fill(WAITING)
    own = open_branch(address, application="nobat-bench")
    service, keeping = forecasting(own), busy.branch.of(ForecastKeeping)

    def known() -> int:
        found = keeping.published()
        return -1 if found is None else found.seq

    def await_news(before: int) -> None:
        end = time.monotonic() + PATIENCE_SECONDS
        while known() == before and time.monotonic() < end:
            time.sleep(LOOK_SECONDS)

    service.begin()
    try:
        await_news(-1)
        for _ in range(samples):
            time.sleep(CALM_SECONDS)
            watch.run("floor", floor.commit)
            before = known()
            busy.issue()
            watch.run("published", partial(await_news, before))
    finally:
        service.end(withdraw=True)
        own.close()
        busy.close()
        floor.close()
    commit = median(watch.times("floor"))
    words = f"the waits are published after a ticket, {WAITING} waiting"
    return [
        at_most("forecast", words, median(watch.times("published")), "ms", PUBLISHED_MS, commit, FLOOR_IS),
        at_most(
            "forecast", f"{words}, 95 of 100", percentile(watch.times("published"), 0.95), "ms", PUBLISHED_MS, commit,
            FLOOR_IS,
        ),
    ]  # fmt: skip
