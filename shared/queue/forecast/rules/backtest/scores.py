"""How good the answers of a predictor were."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
#: The worst of so many groups by the predicted wait is shown, so that short waits cannot hide long ones.
SLICES = 4


@dataclass(frozen=True)
class PredictorScore:
    """The figures of one predictor, in seconds; shares from 0 to 1. `pinball` are the losses at 10, 50 and 90 %.

    `coverage` is the share of waits inside the range (aim 0.8), `worst_slice` that of the quarter of predicted waits
    in which it is farthest from the aim.
    """

    tickets: int
    mean_error: float
    median_error: float
    rmse: float
    pinball: tuple[float, float, float]
    coverage: float
    width: float
    worst_slice: float


def score(waits: Floats, ranges: Floats) -> PredictorScore:
    """Return the figures of answers (rows of 10, 50 and 90 % points) to waits; there must be some."""
    low, median, high = ranges.T
    error = waits - median
    inside = (low <= waits) & (waits <= high)
    order = np.argsort(median, kind="stable")
    slices = [float(inside[part].mean()) for part in np.array_split(order, min(SLICES, len(order)))]
    return PredictorScore(
        tickets=len(waits),
        mean_error=float(np.abs(error).mean()),
        median_error=float(np.median(np.abs(error))),
        rmse=float(np.sqrt(np.square(error).mean())),
        pinball=(pinball(waits, low, 0.1), pinball(waits, median, 0.5), pinball(waits, high, 0.9)),
        coverage=float(inside.mean()),
        width=float((high - low).mean()),
        worst_slice=max(slices, key=lambda share: abs(share - 0.8)),
    )


def pinball(waits: Floats, quantiles: Floats, level: float) -> float:
    """Return the mean loss of a quantile (Koenker & Bassett, Econometrica 46(1), 1978)."""
    over = waits - quantiles
    return float(np.maximum(level * over, (level - 1) * over).mean())
