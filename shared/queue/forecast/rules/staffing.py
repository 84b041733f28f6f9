"""How many counters each half-hour of a day needs, by playing the day many times; needs numpy.

Visitors come by chance at the rate of each half-hour, each takes a time that was measured, they are called in the order
in which they came by whatever counter is free, nobody leaves. A queue is carried over into the next half-hour, and
counters that close finish their visitor first: both are what Erlang C leaves out.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shared.queue.forecast.model import HalfHourNeed
from shared.queue.forecast.rules.erlang import MOST_COUNTERS, counters_needed

Floats = NDArray[np.float64]
Numbers = NDArray[np.int64]
HALF_HOUR = 1800.0
#: So many days are played for each question; a level is then right to one or two in a hundred.
DAYS = 200


@dataclass(frozen=True)
class DayLoad:
    """The load of a day: visitors who come in each half-hour (mean), and the times that one took in it."""

    arrivals: Sequence[float]
    seconds: Sequence[Floats]


class PlayedDays:
    """The same visitors and servings for every question, so that answers differ by the counters alone."""

    def __init__(self, load: DayLoad, seed: int = 1, days: int = DAYS) -> None:
        dice = np.random.default_rng(seed)
        self._bounds = np.arange(len(load.arrivals)) * HALF_HOUR
        numbers = np.column_stack([dice.poisson(rate, days) for rate in load.arrivals])
        self._last = np.cumsum(numbers, axis=1)
        most = int(self._last[:, -1].max(initial=0))
        self.come = np.full((days, most), np.inf)
        self._take = np.zeros((days, most))
        for day in range(days):
            at = 0
            for place, number in enumerate(numbers[day].tolist()):
                part = slice(at, at + number)
                self.come[day, part] = np.sort(dice.uniform(0, HALF_HOUR, number)) + self._bounds[place]
                self._take[day, part] = dice.choice(load.seconds[place], number)
                at += number

    def waits(self, counters: Sequence[int], until: int | None = None) -> Floats:
        """Return the wait of each visitor who comes before the end of half-hour `until` (None: all), a row a day.

        `counters` are those of each half-hour; the last number goes on. Kiefer & Wolfowitz 1955: a visitor goes to the
        counter that is free first.
        """
        days = len(self.come)
        end = self.come.shape[1] if until is None else int(self._last[:, until].max(initial=0))
        room = max(1, *counters)
        free = np.full((days, room), np.inf)
        free[:, : counters[0]] = 0.0
        passed = np.ones(days, dtype=np.int64)
        waits = np.full((days, end), np.nan)
        rows = np.arange(days)
        for place in range(end):
            come = self.come[:, place]
            here = np.isfinite(come)
            while True:
                first = free.argmin(axis=1)
                start = np.maximum(come, free[rows, first])
                due = here & (passed < len(counters)) & (start >= self._bounds[np.minimum(passed, len(counters) - 1)])
                if not due.any():
                    break
                for day in np.flatnonzero(due).tolist():
                    self._change(free[day], counters[passed[day] - 1], counters[passed[day]], passed[day])
                passed[due] += 1
            free[rows[here], first[here]] = start[here] + self._take[here, place]
            waits[here, place] = start[here] - come[here]
        return waits

    def _change(self, free: Floats, before: int, after: int, place: int) -> None:
        """Open or close counters at the beginning of a half-hour; those that are free first close first."""
        if after > before:
            absent = np.flatnonzero(np.isinf(free))[: after - before]
            free[absent] = self._bounds[place]
        elif after < before:
            free[np.argsort(free)[: before - after]] = np.inf

    def level(self, counters: Sequence[int], place: int, within: float) -> float:
        """Return the share of those who come in half-hour `place` and are called in time; 1 without any."""
        waits = self.waits(counters, place)
        come = self.come[:, : waits.shape[1]]
        theirs = waits[(come >= self._bounds[place]) & (come < self._bounds[place] + HALF_HOUR)]
        return float((theirs <= within).mean()) if len(theirs) else 1.0


def needs(load: DayLoad, within: float, target: float, days: int = DAYS) -> Iterator[HalfHourNeed]:
    """Yield what each half-hour needs, in order: the fewest counters that reach the target for those who come in it.

    Each takes a tenth of a second or so; the caller may do something else in between.
    """
    played = PlayedDays(load, days=days)
    chosen: list[int] = []
    for place, arrivals in enumerate(load.arrivals):
        formula, counters, reached = 0, 0, 1.0
        if arrivals:
            seconds = float(np.mean(load.seconds[place]))
            formula = counters_needed(arrivals / HALF_HOUR, seconds, within, target)
            counters, reached = _fewest(played, chosen, place, formula, within, target)
        elif chosen and chosen[-1]:
            counters = 1  # who still waits must be called by somebody
        chosen.append(counters)
        yield HalfHourNeed(formula, counters, reached)


def _fewest(
    played: PlayedDays, before: Sequence[int], place: int, guess: int, within: float, target: float
) -> tuple[int, float]:
    """Return the fewest counters for a half-hour, and the share that they reach; `before` those already chosen."""

    def reached(counters: int) -> float:
        return played.level([*before, counters], place, within)

    counters = guess
    share = reached(counters)
    if share >= target:
        while counters > 1 and (fewer := reached(counters - 1)) >= target:
            counters, share = counters - 1, fewer
        return counters, share
    while counters < MOST_COUNTERS and share < target:
        counters += 1
        share = reached(counters)
    return counters, share
