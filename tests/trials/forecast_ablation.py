"""What each part of the learning forecast is worth: replays a log without one of them at a time.

`python -m tests.trials.forecast_ablation LOG.csv` prints the mean error, the share inside and the width of the last
30 % of the days, whole and without each part. A run takes as many replays as there are lines.
"""

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np

from shared.queue.forecast.rules.backtest.scores import score
from shared.queue.forecast.rules.learned import learner, queue_state
from shared.queue.forecast.rules.learned.forecaster import Forecaster
from shared.queue.forecast.rules.learned.learner import Night
from shared.queue.forecast.rules.learned.log_file import read_log
from shared.queue.forecast.rules.learned.replay import replay, scored_days

_MINUTE = 60.0


class _WithoutTrees(Forecaster):
    def take(self, night: Night) -> None:
        super().take(replace(night, trees=None))


class _WithoutNights(Forecaster):
    def refit(self) -> None:
        pass


class _WithoutOrder(queue_state.QueueState):
    def _learn_order(self, called: queue_state.WaitingEntry, now: float) -> None:
        pass


class _WithoutServices(learner.Learner):
    def slot(self, service: object) -> int:
        return -1


class _WithoutMemory(learner.Learner):
    def bias(self, service: object) -> tuple[float, float, float, float]:
        return 0.0, 0.0, 0.0, 0.0


def main(log: Path) -> None:
    """Print a line for the whole forecast, and one without each part."""
    with log.open(encoding="utf-8-sig", newline="") as lines:
        tickets = read_log(lines)
    told = not any(each.called is None and each.ended is None for each in tickets)
    days = scored_days(tickets)

    def line(name: str, make: Callable[[], Forecaster]) -> None:
        answers = [a for a in replay(tickets, lambda _branch: make()) if a.wait and (a.branch, a.day) in days]
        points = [(a.expected.low, a.expected.median, a.expected.high) for a in answers if a.expected]
        found = score(np.array([a.wait for a in answers], float), np.array(points))
        print(
            f"{name:44}{found.mean_error / _MINUTE:8.3f}{found.coverage:8.1%}{found.worst_slice:8.1%}"
            f"{found.width / _MINUTE:8.2f}",
            flush=True,
        )

    def with_parts(state: type[queue_state.QueueState], mind: type[learner.Learner]) -> Forecaster:
        return Forecaster(leaves_are_told=told, state=state(told), learner=mind())

    print(f"{'':44}{'MAE':>8}{'inside':>8}{'worst':>8}{'width':>8}")
    line("whole", lambda: Forecaster(leaves_are_told=told))
    line("without trees", lambda: _WithoutTrees(leaves_are_told=told))
    line("without nights (regression only)", lambda: _WithoutNights(leaves_are_told=told))
    line("without the order of classes", lambda: with_parts(_WithoutOrder, learner.Learner))
    line("without a value for each service", lambda: with_parts(queue_state.QueueState, _WithoutServices))
    line("without the errors of the last waits", lambda: with_parts(queue_state.QueueState, _WithoutMemory))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
