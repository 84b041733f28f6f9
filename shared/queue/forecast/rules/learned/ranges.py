"""Turns an expected wait into a range that holds what happens in eight of ten cases.

Conformal quantiles (Romano et al. 2019) of the last errors, by how long the expected wait is, with a factor that widens
or narrows them as outcomes come in (adaptive conformal inference, Gibbs & Candès 2021). Errors are those of logarithms.
"""

from collections import deque

import numpy as np

#: The points of a range.
LOW, HIGH = 0.1, 0.9
GROUPS = 4
#: Errors kept by group.
KEPT = 400
#: Over so many answers the borders of the groups are drawn.
_PLACED = 1000
_FIRST_GROUPS = 100
_NEW_GROUPS = 200
#: How fast the factors follow.
STEP = 0.01
_LEAST, _MOST = 0.5, 2.5
#: The range before anything was measured: a wait from a third to three times the expected one.
_WIDE = 1.1
#: Measured errors count fully only when there are many more than this.
_DOUBT, _MEDIAN_DOUBT, _TOO_FEW = 20.0, 50.0, 10


class ConformalRanges:
    """The last errors by group of expected wait."""

    def __init__(self) -> None:
        self._placed: deque[float] = deque(maxlen=_PLACED)
        self._errors = [deque[float](maxlen=KEPT) for _ in range(GROUPS)]
        self._borders = np.empty(0)
        self._count = 0
        self._below, self._above = 1.0, 1.0
        self._known: dict[int, tuple[float, float, float]] = {}

    def group(self, value: float) -> int:
        """Return the group of an expected wait (its logarithm)."""
        return int(np.searchsorted(self._borders, value))

    def of(self, group: int) -> tuple[float, float, float]:
        """Return how far the low, middle and high points are from the expected wait, as logarithms."""
        low, middle, high = self._measured(group)
        return middle + (low - middle) * self._below, middle, middle + (high - middle) * self._above

    def add(self, group: int, error: float, value: float) -> None:
        """Count what happened to an answer: its error, and the expected wait it was made for (logarithms)."""
        low, _, high = self.of(group)
        self._below = min(_MOST, max(_LEAST, self._below + STEP * ((error < low) - LOW)))
        self._above = min(_MOST, max(_LEAST, self._above + STEP * ((error > high) - (1 - HIGH))))
        self._placed.append(value)
        self._errors[group].append(error)
        self._known.pop(group, None)
        self._count += 1
        if self._count == _FIRST_GROUPS or (self._count > _FIRST_GROUPS and self._count % _NEW_GROUPS == 0):
            self._borders = np.quantile(np.array(self._placed), np.arange(1, GROUPS) / GROUPS)
            if self._count == _FIRST_GROUPS:
                # Until now all were in the first group; each begins with the errors of all.
                for errors in self._errors[1:]:
                    errors.extend(self._errors[0])
                self._known.clear()

    def _measured(self, group: int) -> tuple[float, float, float]:
        found = self._known.get(group)
        if found is None:
            errors = np.array(self._errors[group])
            if len(errors) < _TOO_FEW:
                found = (-_WIDE, 0.0, _WIDE)
            else:
                low, middle, high = (float(point) for point in np.quantile(errors, (LOW, 0.5, HIGH)))
                sure = len(errors) / (len(errors) + _DOUBT)
                found = (
                    min(0.0, low * sure - _WIDE * (1 - sure)),
                    middle * len(errors) / (len(errors) + _MEDIAN_DOUBT),
                    max(0.0, high * sure + _WIDE * (1 - sure)),
                )
            self._known[group] = found
        return found
