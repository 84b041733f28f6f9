"""How right the quoted waits were: by service, hour and day, and which days were bad by more than chance.

Loaded where a report is made, as it needs numpy. Everything is in seconds; an error is the wait less the quoted median,
so it is above zero where people waited longer than they had been told.
"""

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shared.queue.forecast.model import BadDay, Grade, Shortcoming

Floats = NDArray[np.float64]
Numbers = NDArray[np.int64]
Mask = NDArray[np.bool_]

#: The range goes from the 10 % to the 90 % point.
AIM = 0.8
#: A day with fewer waits is not judged, nor is one that cannot be compared with so many others.
FEWEST_WAITS, FEWEST_DAYS = 30, 8
#: A day is compared with so many days before it; the first ones of all with each other.
WINDOW, FIRST_DAYS = 40, 20
#: Wheeler's factor between the median moving range and limits of three standard deviations.
MEDIAN_RANGE_FACTOR = 3.145
#: What matters to visitors: 20 points below the aim, or hours of medians wrong by five minutes and by a third
#: of the wait, for so many visitors.
MUCH_BELOW, MUCH_SECONDS, MUCH_SHARE, FEWEST_IN_RUN = 0.2, 300.0, 1 / 3, 10


@dataclass(frozen=True)
class QuotedWaits:
    """What tickets had said and how long the waits were, a column of each; `day`, `service` and `hour` are places."""

    day: Numbers
    service: Numbers
    hour: Numbers
    wait: Floats
    low: Floats
    median: Floats
    high: Floats

    @property
    def error(self) -> Floats:
        """Return the wait less the quoted median."""
        found: Floats = self.wait - self.median
        return found

    @property
    def inside(self) -> Mask:
        """Return whether the wait was in the quoted range, both ends included."""
        found: Mask = (self.low <= self.wait) & (self.wait <= self.high)
        return found

    def chosen(self, mask: Mask | Numbers) -> "QuotedWaits":
        """Return a part of them, by a mask or by their places."""
        return QuotedWaits(
            self.day[mask], self.service[mask], self.hour[mask], self.wait[mask], self.low[mask], self.median[mask],
            self.high[mask],
        )  # fmt: skip


def grade(waits: QuotedWaits) -> Grade | None:
    """Return how right these quotes were; None without any."""
    count = len(waits.wait)
    if not count:
        return None
    error, absolute = waits.error, np.abs(waits.error)
    return Grade(
        count=count,
        median_error=float(np.median(absolute)),
        mean_error=float(absolute.mean()),
        bias=float(error.mean()),
        coverage=float(waits.inside.mean()),
        width=float((waits.high - waits.low).mean()),
    )


def grades_by(waits: QuotedWaits, places: Numbers, number: int) -> list[Grade | None]:
    """Return a grade for each of `number` places; `places` says where each wait belongs."""
    order = np.argsort(places, kind="stable")
    ends = np.searchsorted(places[order], np.arange(number + 1))
    return [grade(waits.chosen(order[begin:end])) for begin, end in itertools.pairwise(ends.tolist())]


def bad_days(waits: QuotedWaits, number: int) -> dict[int, BadDay]:
    """Return the bad days by their places; `number` days are in order of time.

    Visitors of one day share their queues and are told wrong together, so days are compared with days, not visitors
    with chance. Compared with the days before are the largest sum of errors beyond 2½ minutes over an unbroken run of
    hours (÷ √n; its root, because it is skewed), once for waits that were longer than said and once for shorter ones,
    and the share inside (× √n). A day stands out beyond centre + 3.145 × the median moving range: Laney's chart for
    days of unequal size (Quality Engineering 14(4), 2002), with Wheeler's median moving range, which one bad day does
    not widen. Besides, the difference must matter to visitors: see MUCH_….
    """
    order = np.argsort(waits.day, kind="stable")
    ends = np.searchsorted(waits.day[order], np.arange(number + 1))
    days = [
        _Day(place, waits.chosen(order[begin:end]))
        for place, (begin, end) in enumerate(itertools.pairwise(ends.tolist()))
        if end - begin >= FEWEST_WAITS
    ]
    found = {}
    for at, day in enumerate(days):
        end = max(at, min(len(days), FIRST_DAYS))
        others = [days[each] for each in range(max(0, end - WINDOW), end) if each != at]
        verdict = day.verdict(others) if len(others) >= FEWEST_DAYS else None
        if verdict is not None:
            found[day.place] = verdict
    return found


@dataclass(frozen=True)
class _Run:
    """An unbroken run of hours of one day: the sum of the errors in it, and their mean."""

    first: int
    last: int
    total: float
    count: int
    mean: float
    much: bool


class _Day:
    """One day, with what it is compared by."""

    def __init__(self, place: int, waits: QuotedWaits) -> None:
        self.place, self.count = place, len(waits.wait)
        self.bias, self.share = float(waits.error.mean()), float(waits.inside.mean())
        # Half of what matters is taken off, so that hours that were right do not join a run.
        self.longer = _worst_run(waits, waits.error - MUCH_SECONDS / 2)
        self.shorter = _worst_run(waits, -waits.error - MUCH_SECONDS / 2)
        self._missed = _worst_run(waits, (self.share - waits.inside).astype(np.float64))

    def verdict(self, others: "Sequence[_Day]") -> BadDay | None:
        """Return what was wrong with this day, beside others in order of time; None if nothing was."""
        counts = [day.count for day in others]
        runs = (
            (Shortcoming.TOO_SHORT, self.longer, [day.longer for day in others]),
            (Shortcoming.TOO_LONG, self.shorter, [day.shorter for day in others]),
        )
        stands_out = any(
            run.much and _scaled(run, self.count) > _limit([*map(_scaled, theirs, counts)]) for _, run, theirs in runs
        )
        centre = float(np.median([day.share for day in others]))
        missed = [(centre - day.share) * math.sqrt(day.count) for day in others]
        if self.share <= AIM - MUCH_BELOW and (centre - self.share) * math.sqrt(self.count) > _limit(missed):
            stands_out = True
        if not stands_out:
            return None
        # A direction says more than misses do.
        _, what, run = max(
            ((run.total, what, run) for what, run, _ in runs if run.much),
            key=lambda each: each[0],
            default=(0.0, Shortcoming.MISSED, self._missed),
        )
        return BadDay(what, self.count, self.share, self.bias, run.first, run.last, run.mean)


def _scaled(run: _Run, count: int) -> float:
    return math.sqrt(run.total / math.sqrt(count))


def _limit(values: Sequence[float]) -> float:
    """Return the upper limit of single values in order of time, from their median and median moving range."""
    return float(np.median(values) + MEDIAN_RANGE_FACTOR * np.median(np.abs(np.diff(values))))


def _worst_run(waits: QuotedWaits, wrong: Floats) -> _Run:
    """Return the unbroken run of hours with the largest sum of what was wrong (Kadane's rule)."""
    begin, end = int(waits.hour.min()), int(waits.hour.max())
    sums = np.bincount(waits.hour - begin, wrong, end - begin + 1)
    best, found, running, since = 0.0, (begin, begin), 0.0, 0
    for place, value in enumerate(sums.tolist()):
        if running <= 0:
            running, since = 0.0, place
        running += value
        if running > best:
            best, found = running, (begin + since, begin + place)
    if not best:
        return _Run(begin, end, 0.0, 0, 0.0, much=False)
    there = (waits.hour >= found[0]) & (waits.hour <= found[1])
    count, error = int(np.count_nonzero(there)), float(waits.error[there].mean())
    usual = float(np.maximum(waits.wait[there], waits.median[there]).mean())
    much = count >= FEWEST_IN_RUN and abs(error) >= max(MUCH_SECONDS, MUCH_SHARE * usual)
    return _Run(*found, best, count, error, much)
