"""Learns how long waits are from what was known when each ticket was issued: regression at once, trees at night."""

import math
from collections import deque
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shared.queue.forecast.rules.learned.ranges import ConformalRanges
from shared.queue.forecast.rules.learned.regression import FARTHEST, WaitRegression, regression_rows
from shared.queue.forecast.rules.learned.steps import Expected, Key
from shared.queue.forecast.rules.learned.trees import BoostedTrees, fit_trees

Floats = NDArray[np.float64]

#: Tickets that are kept for the night.
KEPT = 20_000
#: BoostedTrees are grown from so many tickets on, and count fully only with many more than `TREES_DOUBT`.
TREES_FROM, TREES_DOUBT = 150, 600.0
TREES, RATE, SEED = 150, 0.06, 7
#: Errors of square roots are divided by so many of their means: trees cut errors beyond 0.7.
ROOT_UNIT = 1.5
#: With fewer tickets a night changes nothing.
_FEW = 50
#: Added to a wait before its logarithm is taken: a tenth of a usual wait, between these (seconds).
SOFT_SHARE, SOFT_LEAST, SOFT_MOST, SOFT_FIRST = 0.1, 5.0, 60.0, 30.0
_SOFT_OVER = 2000
#: What happened to so many last tickets says how far off a service is today.
LATELY, LATELY_DOUBT, ALWAYS_DOUBT, ALWAYS_MOST = 12, 4.0, 8.0, 1000.0


@dataclass(slots=True)
class WaitQuestion:
    """What was known when somebody asked, and what was answered: logarithms beside that of the base."""

    service: Key
    slot: int
    numbers: Floats
    soft: float
    row: Floats
    base: float
    regression: float
    expected: float
    group: int


@dataclass(frozen=True)
class NightWork:
    """What is computed at night, away from the branch: the tickets of the past as arrays."""

    numbers: Floats
    slots: NDArray[np.int64]
    waits: Floats
    start: Floats | None

    def run(self) -> "Night":
        """Fit everything again. Takes seconds for the most tickets that are kept."""
        usual = float(np.median(self.waits[-_SOFT_OVER:]))
        soft = min(SOFT_MOST, max(SOFT_LEAST, SOFT_SHARE * usual))
        rows = regression_rows(self.numbers, self.slots, soft)
        targets = np.log(self.waits + soft) - np.log(self.numbers[:, 0] + soft)
        targets = np.clip(targets, -FARTHEST, FARTHEST)
        regression = WaitRegression(self.start)
        regression.learn_all(rows, targets)
        if len(rows) < TREES_FROM:
            return Night(soft, regression, None, len(rows))
        said, rng = regression.said_without(rows, targets), np.random.default_rng(SEED)
        known = np.column_stack([rows, said])
        logs = fit_trees(known, targets - said, trees=TREES, rate=RATE, rng=rng)
        errors = np.sqrt(self.waits) - _root(np.log(self.numbers[:, 0] + soft) + said, soft)
        unit = float(np.abs(errors).mean()) * ROOT_UNIT
        roots = fit_trees(known, errors / unit, trees=TREES, rate=RATE, rng=rng)
        return Night(soft, regression, Forest(logs, roots, unit), len(rows))


@dataclass(frozen=True)
class Forest:
    """Trees for what the regression gets wrong: of logarithms, and of square roots, in `unit` (√seconds)."""

    logs: BoostedTrees
    roots: BoostedTrees
    unit: float

    def correct(self, known: Floats, middle: float, soft: float, share: float) -> float:
        """Return the logarithm of the wait, given that of the regression; the trees count with a share.

        Logarithms alone think too little of long waits, square roots of short ones: the mean of both is said.
        """
        by_logs = math.exp(middle + share * self.logs.predict(known)) - soft
        by_roots = max(0.0, float(_root(middle, soft)) + share * self.unit * self.roots.predict(known)) ** 2
        return math.log(max(0.0, by_logs + by_roots) / 2.0 + soft)


def _root(middle: Floats | float, soft: float) -> Floats:
    return np.sqrt(np.maximum(np.exp(middle) - soft, 0.0))


@dataclass(frozen=True)
class Night:
    """The result of a night."""

    soft: float
    regression: WaitRegression
    trees: Forest | None
    tickets: int


class Learner:
    """Answers with a range, and learns from each ticket that was called."""

    def __init__(self, start: Floats | None = None) -> None:
        self._start = start
        self._soft = SOFT_FIRST
        self._regression = WaitRegression(start)
        self._trees: Forest | None = None
        self._trees_share = 0.0
        self._ranges = ConformalRanges()
        self._slots: dict[Key, int] = {}
        self._lately: dict[Key, deque[float]] = {}
        self._always: dict[Key, list[float]] = {}
        self._past: deque[tuple[NDArray[np.float32], int, float]] = deque(maxlen=KEPT)

    def ask(self, service: Key, times: list[float], counts: list[float], clock: list[float]) -> WaitQuestion:
        """Return a question with its answer; the lists are those of `figures`."""
        slot, bias = self.slot(service), self.bias(service)
        numbers = np.array((*times, *counts, *clock, *bias))
        row = regression_rows(numbers[None], np.array([slot]), self._soft)[0]
        base = math.log(times[0] + self._soft)
        regression = float(row @ self._regression.weights)
        expected = regression
        if self._trees is not None:
            known = np.append(row, regression)
            expected = self._trees.correct(known, base + regression, self._soft, self._trees_share) - base
        group = self._ranges.group(base + expected)
        return WaitQuestion(service, slot, numbers, self._soft, row, base, regression, expected, group)

    def slot(self, service: Key) -> int:
        """Return the place of a service among those with a value of their own."""
        return self._slots.setdefault(service, len(self._slots))

    def bias(self, service: Key) -> tuple[float, float, float, float]:
        """Return how far off answers were: of the service always and lately, of the branch lately and always."""
        return (
            self._long_bias(service), self._short_bias(service), self._short_bias(None), self._long_bias(None),
        )  # fmt: skip

    def answer(self, question: WaitQuestion) -> Expected:
        """Return the range of a question, in seconds."""
        middle = question.base + question.expected
        return Expected(
            *(max(0.0, math.exp(middle + point) - question.soft) for point in self._ranges.of(question.group))
        )

    def learn(self, question: WaitQuestion, wait: float) -> None:
        """Take what happened, in seconds."""
        middle = math.log(wait + question.soft)
        target = middle - question.base
        self._ranges.add(question.group, target - question.expected, question.base + question.expected)
        self._count_bias(question.service, target - question.regression)
        self._count_bias(None, target - question.regression)
        if question.soft == self._soft:
            self._regression.learn(question.row, target)
        # Twenty thousand of them are kept: in single precision they take ten megabytes.
        self._past.append((question.numbers.astype(np.float32), question.slot, wait))

    def night_work(self) -> NightWork | None:
        """Return what a night would compute; None while there is too little."""
        if len(self._past) < _FEW:
            return None
        numbers, slots, waits = zip(*self._past, strict=True)
        return NightWork(np.array(numbers, np.float64), np.array(slots), np.array(waits), self._start)

    def take(self, night: Night) -> None:
        """Go on with the result of a night."""
        self._soft, self._regression, self._trees = night.soft, night.regression, night.trees
        self._trees_share = night.tickets / (night.tickets + TREES_DOUBT)

    def _count_bias(self, key: Key, error: float) -> None:
        self._lately.setdefault(key, deque(maxlen=LATELY)).append(error)
        sums = self._always.setdefault(key, [0.0, 0.0])
        if sums[0] > ALWAYS_MOST:
            sums[0] *= 0.5
            sums[1] *= 0.5
        sums[0] += 1.0
        sums[1] += error

    def _short_bias(self, key: Key) -> float:
        errors = self._lately.get(key)
        return sum(errors) / (len(errors) + LATELY_DOUBT) if errors else 0.0

    def _long_bias(self, key: Key) -> float:
        count, total = self._always.get(key, (0.0, 0.0))
        return total / (count + ALWAYS_DOUBT)
