"""Measures issuing and calling, and both again, with the readings of the windows, on a branch with a long past."""

from collections.abc import Callable, Mapping
from functools import partial

from tests.trials.bench.branch import BusyBranch
from tests.trials.bench.figures import Figure, median, times_floor
from tests.trials.bench.floors import Floor, open_floor
from tests.trials.bench.history import write_history
from tests.trials.bench.past_days import TICKETS_A_DAY
from tests.trials.bench.places import BenchPlace
from tests.trials.bench.stopwatch import Stopwatch

WAITING = 200
OPEN_COUNTERS = 5
WARM_UP = 3
#: At most so many times the floor: (issue, call next).
LIMITS = {"SQLite": (5.0, 6.0), "PostgreSQL": (6.0, 8.0)}
PAST_LIMIT = 1.15
FLOOR_IS = "one-row insert and durable commit"
ONE_DAY_IS = "the same with one past day"
#: What a window reads after each change in the queue.
READINGS: Mapping[str, Callable[[BusyBranch], object]] = {
    "the desk's reading": lambda busy: busy.branch.views.desk(busy.sessions[0]),
    "the board's reading": lambda busy: (busy.branch.views.board(), busy.branch.forecast.waits()),
    "the kiosk's reading": lambda busy: (busy.branch.catalog.opening(), busy.branch.forecast.waits()),
}


def measure_verbs(place: BenchPlace, rounds: int) -> list[Figure]:
    """Return issue and call next with 200 waiting, in one process; floor and verbs take turns."""
    today, floor = BusyBranch.make(place.fresh("verbs"), OPEN_COUNTERS), open_floor(place.fresh("floor"))
    watch = Stopwatch()
    try:
        _take_turns({"today": today}, floor, watch, rounds)
    finally:
        today.close()
        floor.close()
    commit = median(watch.times("floor"))
    issue, call = LIMITS[place.kind]
    return [
        times_floor(
            "verbs", f"issue a ticket, {WAITING} waiting", median(watch.times("issue today")), commit, FLOOR_IS, issue
        ),
        times_floor(
            "verbs", f"call next, {WAITING} waiting", median(watch.times("call today")), commit, FLOOR_IS, call
        ),
    ]


def measure_history(place: BenchPlace, rounds: int, history: int) -> list[Figure]:
    """Return verbs and readings with `history` past tickets against those of a branch with one past day, in turns."""
    today, past = (BusyBranch.make(place.fresh(name), OPEN_COUNTERS) for name in ("one-day", "past"))
    floor = open_floor(place.fresh("floor"))
    watch = Stopwatch()
    try:
        write_history(today.branch, min(history, TICKETS_A_DAY))
        write_history(past.branch, history)
        branches = {"today": today, "past": past}
        _take_turns(branches, floor, watch, rounds)
        for _ in range(rounds):
            for name, busy in branches.items():
                for work, read in READINGS.items():
                    watch.run(f"{work} {name}", partial(read, busy))
    finally:
        for busy in (today, past):
            busy.close()
        floor.close()
    return [
        times_floor(
            "history", f"{words} with {history:,} past tickets", median(watch.times(f"{verb} past")),
            median(watch.times(f"{verb} today")), ONE_DAY_IS, PAST_LIMIT,
        )
        for verb, words in (
            ("issue", "issue a ticket"), ("call", "call next"), *((reading, reading) for reading in READINGS),
        )
    ]  # fmt: skip


def _take_turns(branches: dict[str, BusyBranch], floor: Floor, watch: Stopwatch, rounds: int) -> None:
    for busy in branches.values():
        busy.fill(WAITING)
    for turn in range(WARM_UP + rounds):
        counted = watch if turn >= WARM_UP else Stopwatch()
        # The order changes with every turn: who comes after somebody else's commit pays for it.
        names = list(branches) if turn % 2 else list(reversed(branches))
        counted.run("floor", floor.commit)
        for name in names:
            counted.run(f"issue {name}", branches[name].issue)
        counted.run("floor", floor.commit)
        for name in names:
            counted.run(f"call {name}", branches[name].call)
        for name in names:
            branches[name].serve()
            branches[name].finish()
