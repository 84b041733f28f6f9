"""Small boosted trees for numbers, in numpy alone.

Every tree asks the same question at each of its levels (“oblivious” trees, as in CatBoost, Prokhorenkova et al. 2018),
so that a prediction is a comparison of all questions at once and a look into a table, and a fit is counting by columns.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

BINS = 32
DEPTH = 4
#: A leaf with few rows is drawn to zero as if it had so many more.
LEAF_WEIGHT = 20.0
_BITS = 1 << np.arange(DEPTH)


@dataclass(frozen=True)
class BoostedTrees:
    """Fitted trees: for each tree the columns and limits of its questions, and the values of its leaves."""

    columns: NDArray[np.int64]  # trees × DEPTH
    limits: Floats  # trees × DEPTH
    values: Floats  # trees × 2 ** DEPTH

    def predict(self, row: Floats) -> float:
        """Return the value of one row."""
        leaves = (row[self.columns] > self.limits) @ _BITS
        return float(self.values[np.arange(len(leaves)), leaves].sum())

    def predict_all(self, rows: Floats) -> Floats:
        """Return the values of many rows."""
        total = np.zeros(len(rows))
        for columns, limits, values in zip(self.columns, self.limits, self.values, strict=True):
            total += values[(rows[:, columns] > limits) @ _BITS]
        return total


def fit_trees(
    rows: Floats,
    target: Floats,
    *,
    trees: int,
    rate: float,
    rng: np.random.Generator,
    column_share: float = 0.3,
    row_share: float = 0.6,
    clip: float = 0.7,
) -> BoostedTrees:
    """Fit trees to a target with a loss that grows evenly beyond `clip` (Huber), so that single rows count little.

    Each tree sees part of the rows and of the columns, drawn by `rng`.
    """
    edges = [np.unique(np.quantile(column, np.linspace(0, 1, BINS + 1)[1:-1])) for column in rows.T]
    binned = np.stack([np.searchsorted(edge, column, side="left") for edge, column in zip(edges, rows.T, strict=True)])
    useful = np.array([number for number, edge in enumerate(edges) if len(edge) and edge[0] < rows[:, number].max()])
    count = len(rows)
    current = np.zeros(count)
    columns, limits, values = np.zeros((trees, DEPTH), np.int64), np.zeros((trees, DEPTH)), np.zeros((trees, 2**DEPTH))
    wanted = max(1, round(len(useful) * column_share))
    for tree in range(trees):
        residual = target - current
        pull = np.clip(residual, -clip, clip)
        some = rng.random(count) < row_share
        chosen = rng.choice(useful, wanted, replace=False)
        part, gradient, weight = binned[np.ix_(chosen, np.flatnonzero(some))], pull[some], np.ones(int(some.sum()))
        leaf = np.zeros(part.shape[1], np.int64)
        for level in range(DEPTH):
            number, limit = _best_question(part, leaf, gradient, weight, 2**level)
            column = chosen[number]
            edge = edges[column]
            limit = min(limit, len(edge) - 1)
            columns[tree, level], limits[tree, level] = column, edge[limit]
            leaf += (part[number] > limit).astype(np.int64) << level
        sums = np.bincount(leaf, gradient, 2**DEPTH)
        mass = np.bincount(leaf, weight, 2**DEPTH)
        values[tree] = rate * sums / (mass + LEAF_WEIGHT)
        current += values[tree][(rows[:, columns[tree]] > limits[tree]) @ _BITS]
    return BoostedTrees(columns, limits, values)


def _best_question(
    part: NDArray[np.int64], leaf: NDArray[np.int64], gradient: Floats, weight: Floats, leaves: int
) -> tuple[int, int]:
    """Return which column and bin divide all leaves best: the greatest sum of squared pulls by mass."""
    columns = len(part)
    places = (part + np.arange(columns)[:, None] * BINS) * leaves + leaf
    shape = (columns, BINS, leaves)
    size = columns * BINS * leaves
    flat = places.ravel()
    sums = np.bincount(flat, np.broadcast_to(gradient, places.shape).ravel(), size).reshape(shape).cumsum(1)
    mass = np.bincount(flat, np.broadcast_to(weight, places.shape).ravel(), size).reshape(shape).cumsum(1)
    rest, rest_mass = sums[:, -1:] - sums, mass[:, -1:] - mass
    gain = (sums**2 / (mass + LEAF_WEIGHT) + rest**2 / (rest_mass + LEAF_WEIGHT)).sum(2)
    gain[:, -1] = -1.0
    best = int(gain.argmax())
    return best // BINS, best % BINS
