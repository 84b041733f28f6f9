"""Learners to be compared with, from scikit-learn: Q-Lasso and gradient-boosted quantiles, raw and calibrated.

scikit-learn is not part of the program. Where it is not installed there are no learners.
Q-Lasso: Ang, Kwasnick, Bayati, Plambeck & Aratow, Manufacturing & Service Operations Management 18(1), 2016.
Calibration: conformalised quantile regression (Romano, Patterson & Candès, NeurIPS 2019) over a rolling window.
"""

import importlib
import importlib.util
import warnings
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from shared.queue.forecast.rules.backtest.tracker import SERVICE_PLACE, TIME_PLACE, Glance
from shared.queue.forecast.rules.backtest.yardsticks import Floats, Formula, Ranges, Yardstick, ql

#: Tickets from which a learner begins, and the newest ones that it learns from.
FEWEST, MOST = 150, 20_000
#: Outcomes that calibrate a range.
WINDOW = 2_000
QUANTILES = (0.1, 0.5, 0.9)
#: Among these Q-Lasso chooses, in seconds.
PENALTIES = (0.1, 0.5, 2.0, 8.0)
#: Trees of each quantile: what scikit-learn has by itself.
ROUNDS = 100
#: Trees tell no more services apart.
MOST_SERVICES = 200


def installed() -> bool:
    """Return whether the learners can be compared with."""
    return importlib.util.find_spec("sklearn") is not None


class _Memory:
    """The newest outcomes. Nothing is fitted for days before `since`, whose answers nobody asks for."""

    def __init__(self, since: float) -> None:
        self._since = since
        self._features: list[tuple[float, ...]] = []
        self._waits: list[float] = []
        self._fitted = False

    def keep(self, looks: Sequence[Glance], waits: Floats) -> None:
        self._features = [*self._features, *(look.features for look in looks)][-MOST:]
        self._waits = [*self._waits, *waits.tolist()][-MOST:]
        self._fitted = False

    def to_fit(self, looks: Sequence[Glance]) -> tuple[Floats, Floats] | None:
        """Return what is to be learned from before these questions; None if nothing new is."""
        if self._fitted or len(self._waits) < FEWEST or looks[0].ask.at < self._since:
            return None
        self._fitted = True
        return np.array(self._features), np.array(self._waits)


class Lasso(Formula):
    """Q-Lasso: a linear model of the features, with a range as the formulas have."""

    def __init__(self, since: float) -> None:
        super().__init__(ql)
        self._memory = _Memory(since)
        self._model: Any = None

    def points(self, looks: Sequence[Glance]) -> Floats:
        """Return what the model says; what QL says until there is one."""
        learned = self._memory.to_fit(looks)
        if learned is not None:
            self._fit(*learned)
        if self._model is None:
            return super().points(looks)
        table = self._shown(np.array([look.features for look in looks]))
        found: Floats = self._model.predict((table - self._middle) / self._spread)
        return found

    def learn(self, looks: Sequence[Glance], answers: Ranges, waits: Floats) -> None:
        """Keep the outcomes for the model and for the range."""
        self._memory.keep(looks, waits)
        super().learn(looks, answers, waits)

    def _fit(self, features: Floats, waits: Floats) -> None:
        linear: Any = importlib.import_module("sklearn.linear_model")
        self._services = np.unique(features[:, SERVICE_PLACE])
        # What was never seen is not extrapolated.
        self._ends = np.quantile(features, (0.001, 0.999), axis=0)
        table = self._shown(features)
        self._middle, self._spread = table.mean(axis=0), table.std(axis=0) + 1e-9
        scaled = (table - self._middle) / self._spread
        # The penalty is chosen on the newest fifth: random parts would be told the future by their neighbours.
        cut = len(waits) * 4 // 5
        models = [linear.Lasso(alpha=each, max_iter=1000, tol=1e-3) for each in PENALTIES]
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            errors = [
                float(np.abs(each.fit(scaled[:cut], waits[:cut]).predict(scaled[cut:]) - waits[cut:]).mean())
                for each in models
            ]
            self._model = models[int(np.argmin(errors))].fit(scaled, waits)

    def _shown(self, features: Floats) -> Floats:
        """Return the features with roots, a column for each service, and the time of day as on a clock's face."""
        services = (features[:, SERVICE_PLACE, None] == self._services[None, :]).astype(np.float64)
        angle = features[:, TIME_PLACE, None] / 86400 * 2 * np.pi
        plain = np.clip(features, *self._ends)
        return np.hstack([plain, np.sqrt(np.abs(plain)), services, np.sin(angle), np.cos(angle)])


class Boosted:
    """Gradient-boosted quantiles with the settings that scikit-learn has by itself."""

    def __init__(self, since: float) -> None:
        self._memory = _Memory(since)
        self._models: list[Any] = []

    def answers(self, looks: Sequence[Glance]) -> Ranges:
        """Return the three quantiles, ends that cross the median moved to it; a rough range about QL until then."""
        learned = self._memory.to_fit(looks)
        if learned is not None:
            self._fit(*learned)
        if not self._models:
            points = np.array([ql(look) for look in looks])
            return np.column_stack((0 * points, points, 2 * points))
        table = _few_services(np.array([look.features for look in looks]))
        low, median, high = (np.maximum(0.0, model.predict(table)) for model in self._models)
        return np.column_stack((np.minimum(low, median), median, np.maximum(high, median)))

    def learn(self, looks: Sequence[Glance], answers: Ranges, waits: Floats) -> None:
        """Keep the outcomes."""
        self._memory.keep(looks, waits)

    def _fit(self, features: Floats, waits: Floats) -> None:
        ensemble: Any = importlib.import_module("sklearn.ensemble")
        place = features.shape[1] + SERVICE_PLACE
        self._models = [
            ensemble.HistGradientBoostingRegressor(
                loss="quantile", quantile=quantile, max_iter=ROUNDS, categorical_features=[place], random_state=0
            ).fit(_few_services(features), waits)
            for quantile in QUANTILES
        ]


def _few_services(features: Floats) -> Floats:
    found = features.copy()
    found[:, SERVICE_PLACE] = np.minimum(found[:, SERVICE_PLACE], MOST_SERVICES)
    return found


class Calibrated:
    """The ranges of another yardstick, widened or narrowed so that eight in ten of the last waits were inside.

    The other one learns by itself, and answers first: its answers are taken from it.
    """

    def __init__(self, inner: "Remembered") -> None:
        self._inner = inner
        self._scores: list[float] = []
        self._margin = 0.0

    def answers(self, looks: Sequence[Glance]) -> Ranges:
        """Return the ranges with their margin."""
        low, median, high = self._inner.last.T
        return np.column_stack(
            (np.clip(low - self._margin, 0.0, median), median, np.maximum(high + self._margin, median))
        )

    def learn(self, looks: Sequence[Glance], answers: Ranges, waits: Floats) -> None:
        """Choose the margin again, from how far waits were outside the ranges without one (negative: inside)."""
        raw = self._inner.learned
        outside = np.maximum(raw[:, 0] - waits, waits - raw[:, 2])
        self._scores = [*self._scores, *outside.tolist()][-WINDOW:]
        if len(self._scores) >= FEWEST:
            self._margin = float(np.quantile(self._scores, 0.8))


class Remembered:
    """A yardstick that keeps what it last answered and last learned from, for another one."""

    def __init__(self, inner: Yardstick) -> None:
        self._inner = inner
        self.last: Ranges = np.zeros((0, 3))
        self.learned: Ranges = np.zeros((0, 3))

    def answers(self, looks: Sequence[Glance]) -> Ranges:
        """Return the answers of the inner one."""
        self.last = self._inner.answers(looks)
        return self.last

    def learn(self, looks: Sequence[Glance], answers: Ranges, waits: Floats) -> None:
        """Let the inner one learn."""
        self.learned = answers
        self._inner.learn(looks, answers, waits)


def learners(since: float) -> Mapping[str, Yardstick]:
    """Return the learners by their names; `since`: the first instant at which anybody asks for their answers.

    None without scikit-learn.
    """
    if not installed():
        return {}
    boosted = Remembered(Boosted(since))
    return {
        LASSO: Lasso(since),
        BOOSTED: boosted,
        CALIBRATED: Calibrated(boosted),
    }


LASSO, BOOSTED = "Q-Lasso", "gradient-boosted quantiles"
CALIBRATED = "gradient-boosted quantiles, calibrated"
