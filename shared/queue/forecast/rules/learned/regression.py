"""The part of the learning that follows every call at once: a ridge regression of logarithms."""

import math
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

from shared.queue.forecast.rules.learned.figures import CLOCK, COUNTS, TIMES

Floats = NDArray[np.float64]

#: So many services have a value of their own; further ones share the rest of the model.
SERVICES = 64
#: Estimates whose absence says something about the branch.
_MAY_BE_MISSING = [TIMES.index(name) for name in ("by_rate", "by_pace", "by_each", "les", "serving")]
#: How far off the last waits were: of the service always and lately, of the branch lately and always.
BIASES = 4
_CLOCK_NUMBERS = 6
_PARTS = tuple(accumulate((len(TIMES), len(COUNTS), len(CLOCK))))
WIDTH = len(TIMES) - 1 + len(COUNTS) + _CLOCK_NUMBERS + len(_MAY_BE_MISSING) + BIASES + 1 + SERVICES
#: How strongly a number's weight is held at its prior, in tickets.
PRIOR, PRIOR_CONSTANT, PRIOR_SERVICE = 8.0, 2.0, 10.0
#: The logarithm of a wait is at most so far from that of the base.
FARTHEST = 3.0
#: The regression is solved again after so many calls, and when there are many, after more.
SOLVE_EARLY, SOLVE_LATE, MANY = 5, 25, 500
#: In so many blocks of time the past is divided to see what the regression would have said.
BLOCKS = 8


def regression_rows(numbers: Floats, slots: NDArray[np.int64], soft: float) -> Floats:
    """Return the numbers of the regression, one row a ticket: estimates as logarithms beside that of the base.

    `numbers` are those of `figures` and then the biases. `soft` (seconds) is added to every time before its logarithm
    is taken, so that short waits count little.
    """
    times, counts, clock, bias = np.split(numbers, _PARTS, axis=1)
    base = np.log(times[:, :1] + soft)
    missing = np.isnan(times)
    known = np.where(missing, 1.0, np.maximum(times, 0.0))
    ratios = np.where(missing, 0.0, np.clip(np.log(known + soft) - base, -FARTHEST, FARTHEST))
    angle = clock[:, :1] * (2.0 * math.pi / 24.0)
    level = base - 6.0
    parts = (
        ratios[:, 1:], np.log1p(np.maximum(np.nan_to_num(counts), 0.0)), level, level**2, np.sin(angle), np.cos(angle),
        clock[:, 1:2] / 7.0, np.minimum(clock[:, 2:], 8.0) / 8.0, missing[:, _MAY_BE_MISSING], bias,
        np.ones((len(times), 1)), slots[:, None] == np.arange(SERVICES),
    )  # fmt: skip
    return np.concatenate(parts, axis=1)


class WaitRegression:
    """Weights of the numbers, kept from sums, so that one more ticket costs little and none is forgotten."""

    def __init__(self, start: Floats | None = None) -> None:
        """`start` are the weights before anything was seen; without them, waits are as long as the base says."""
        self._held = np.full(WIDTH, PRIOR)
        self._held[-1 - SERVICES] = PRIOR_CONSTANT
        self._held[-SERVICES:] = PRIOR_SERVICE
        self._start = np.zeros(WIDTH) if start is None else start
        self._products = np.zeros((WIDTH, WIDTH))
        self._sums = np.zeros(WIDTH)
        self._count = 0
        self.weights = self._start.copy()

    def learn(self, row: Floats, target: float) -> None:
        """Take one ticket: how far the logarithm of its wait was from the base."""
        self._products += np.outer(row, row)
        self._sums += row * max(-FARTHEST, min(FARTHEST, target))
        self._count += 1
        if self._count % (SOLVE_EARLY if self._count < MANY else SOLVE_LATE) == 0:
            self.weights = self._solve(self._products, self._sums)

    def learn_all(self, rows: Floats, targets: Floats) -> None:
        """Begin again with these tickets."""
        self._products, self._sums = rows.T @ rows, rows.T @ targets
        self._count = len(rows)
        self.weights = self._solve(self._products, self._sums)

    def said_without(self, rows: Floats, targets: Floats) -> Floats:
        """Return what the regression says of each block of tickets when it has learned from the other blocks."""
        said = np.zeros(len(rows))
        products, sums = rows.T @ rows, rows.T @ targets
        for block in np.array_split(np.arange(len(rows)), BLOCKS):
            theirs = rows[block]
            weights = self._solve(products - theirs.T @ theirs, sums - theirs.T @ targets[block])
            said[block] = theirs @ weights
        return said

    def _solve(self, products: Floats, sums: Floats) -> Floats:
        solved = np.linalg.solve(products + np.diag(self._held), sums + self._held * self._start)
        return np.asarray(solved, np.float64)
