"""The usual formulas for a wait, each with a range: its point times the quantiles of what it was wrong by so far.

`QL`, `LES` and `HOL` as in Ibrahim & Whitt, Manufacturing & Service Operations Management 11(3), 2009.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from shared.queue.forecast.rules.backtest.tracker import Glance

#: The 10, 50 and 90 % points of many waits: three columns.
Ranges = NDArray[np.float64]
Floats = NDArray[np.float64]

#: Below this a point says "at once", and what it is wrong by cannot be a multiple of it.
SHORTEST = 30.0
#: Outcomes from which quantiles are taken, and so many before a range is learned.
MOST, FEWEST = 5000, 30
#: Ranges differ with the length of the wait: quarters of the points.
GROUPS = 4


class Yardstick(Protocol):
    """Answers the questions of a day with what it has learned on the days before."""

    def answers(self, looks: Sequence[Glance]) -> Ranges:
        """Return the expected waits."""
        ...

    def learn(self, looks: Sequence[Glance], answers: Ranges, waits: Floats) -> None:
        """Learn at the end of a day from the tickets that had to wait."""
        ...


class Formula:
    """A point from a formula, with a range from its past."""

    def __init__(self, point: Callable[[Glance], float]) -> None:
        self._point = point
        self._past: list[tuple[float, float]] = []
        self._edges: Floats = np.zeros(0)
        self._ratios: Ranges = np.array([[0.0, 2.0]])

    def answers(self, looks: Sequence[Glance]) -> Ranges:
        """Return each point, between its multiples by the 10 % and 90 % quantile of the past of such points."""
        points = np.maximum(0.0, self.points(looks))
        base = np.maximum(points, SHORTEST)
        ratios = self._ratios[np.searchsorted(self._edges, base)]
        return np.column_stack((ratios[:, 0] * base, points, ratios[:, 1] * base))

    def points(self, looks: Sequence[Glance]) -> Floats:
        """Return what the formula says."""
        return np.array([self._point(look) for look in looks])

    def learn(self, looks: Sequence[Glance], answers: Ranges, waits: Floats) -> None:
        """Take the quantiles of what points were wrong by, with this day's."""
        base = np.maximum(answers[:, 1], SHORTEST)
        self._past = [*self._past, *zip(base.tolist(), (waits / base).tolist(), strict=True)][-MOST:]
        if len(self._past) < FEWEST:
            return
        past = np.array(self._past)
        self._edges = np.quantile(past[:, 0], np.arange(1, GROUPS) / GROUPS)
        groups = np.searchsorted(self._edges, past[:, 0])
        parts = [past[groups == group, 1] for group in range(GROUPS)]
        self._ratios = np.array(
            [np.quantile(each if len(each) >= FEWEST else past[:, 1], (0.1, 0.9)) for each in parts]
        )


def ql(look: Glance) -> float:
    """Return (people + 1) × measured mean ÷ counters."""
    return (look.ahead + 1) * look.serving / look.counters


def formulas(typed_seconds: float | None) -> Mapping[str, Formula]:
    """Return the formulas by their names.

    `typed_seconds` is the service time that somebody has typed in; None: that of the first day, in whole minutes.
    """

    def typed(look: Glance) -> float:
        if typed_seconds is not None:
            return typed_seconds
        return max(60.0, round(look.first_day_serving / 60) * 60.0)

    return {
        "mean of today": Formula(lambda look: look.mean_today),
        "moving average, last hour": Formula(lambda look: look.last_hour),
        "people × typed-in mean ÷ counters": Formula(lambda look: look.ahead * typed(look) / look.counters),
        "QL: (people + 1) × measured mean ÷ counters": Formula(ql),
        "LES: the wait of the last called": Formula(lambda look: look.last_wait),
        "HOL: the wait of the first in the line": Formula(lambda look: look.oldest),
    }
