"""Replays a log before all predictors at once, and scores them on the same tickets."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from shared.queue.forecast.rules.backtest.learners import learners
from shared.queue.forecast.rules.backtest.scores import PredictorScore, score
from shared.queue.forecast.rules.backtest.tracker import Glance, Tracker
from shared.queue.forecast.rules.backtest.yardsticks import Floats, Ranges, Yardstick, formulas
from shared.queue.forecast.rules.learned.forecaster import Forecaster
from shared.queue.forecast.rules.learned.log_file import LogTicket, by_branch
from shared.queue.forecast.rules.learned.replay import Predictor, Scored, replay, scored_days
from shared.queue.forecast.rules.learned.steps import Ask, Called, Expected, Issued, Key, Step

#: The name of this program's own forecast among the predictors.
OURS = "Nobat"
_EPOCH = date(1970, 1, 1)


@dataclass(frozen=True)
class Backtest:
    """The scores of all predictors by their names, on so many of a log's tickets and days."""

    tickets: int
    branches: int
    days: int
    scores: Mapping[str, PredictorScore]


class _Panel:
    """All yardsticks of one branch: asked together, and told the outcomes of a day at its end."""

    def __init__(self, yardsticks: Mapping[str, Yardstick]) -> None:
        self._yardsticks, self._tracker = yardsticks, Tracker()
        self._looks: list[Glance] = []
        self._asked: dict[Key, tuple[int, float]] = {}
        self._waits: dict[int, float] = {}
        self.found: dict[str, list[Ranges]] = {name: [] for name in yardsticks}

    def newcomer(self, ask: Ask) -> Expected | None:
        self._looks.append(self._tracker.look(ask))
        return None

    def observe(self, step: Step) -> None:
        self._tracker.observe(step)
        if isinstance(step, Issued):
            self._asked[step.ticket] = len(self._looks) - 1, step.at
        elif isinstance(step, Called) and step.ticket in self._asked:
            # Also one that the tracker took for gone: without such long waits all would seem shorter.
            place, issued = self._asked.pop(step.ticket)
            if step.at > issued:
                self._waits[place] = step.at - issued

    def refit(self) -> None:
        if not self._looks:
            return
        places = sorted(self._waits)
        looks, waits = [self._looks[place] for place in places], np.array([self._waits[place] for place in places])
        for name, yardstick in self._yardsticks.items():
            self.found[name].append(yardstick.answers(self._looks))
        for name, yardstick in self._yardsticks.items():
            if places:
                yardstick.learn(looks, self.found[name][-1][places], waits)
        self._looks, self._asked, self._waits = [], {}, {}


def backtest(
    tickets: Sequence[LogTicket],
    ours: Callable[[Sequence[LogTicket]], Predictor] | None = None,
    typed_seconds: float | None = None,
    scored: frozenset[tuple[str, date]] | None = None,
    progress: Callable[[str], None] = lambda _name: None,
) -> Backtest:
    """Return the scores of this program's forecast and of the yardsticks.

    `ours` makes the forecast for the tickets of a branch (None: the learning forecast as it is installed). `scored` are
    the branches and days that count (None: the last 30 % of each branch's days).
    """
    wanted = scored_days(tickets) if scored is None else scored
    progress("yardsticks")
    panels: list[_Panel] = []

    def panel(branch: str) -> _Panel:
        since = _needed_since(branch, tickets, wanted)
        panels.append(_Panel({**formulas(typed_seconds), **learners(since)}))
        return panels[-1]

    asked = replay(tickets, panel)
    for each in panels:
        each.refit()
    answers: dict[str, Ranges] = {
        name: np.concatenate([part for each in panels for part in each.found[name]]) for name in panels[0].found
    }
    progress("forecast")
    of_branch = dict(by_branch(tickets))
    own = replay(tickets, lambda branch: (ours or _forecaster)(of_branch[branch]))
    answers = {OURS: np.array([_row(each) for each in own]), **answers}
    counted = np.array(
        [each.wait is not None and each.wait > 0 and (each.branch, each.day) in wanted for each in asked]
    )
    counted &= ~np.isnan(answers[OURS]).any(axis=1)
    waits: Floats = np.array([each.wait or 0.0 for each in asked])[counted]
    return Backtest(
        tickets=len(waits),
        branches=len(panels),
        days=len(wanted),
        scores={name: score(waits, found[counted]) for name, found in answers.items()} if len(waits) else {},
    )


def _forecaster(tickets: Sequence[LogTicket]) -> Forecaster:
    return Forecaster(leaves_are_told=not any(each.called is None and each.ended is None for each in tickets))


def _row(answer: Scored) -> tuple[float, float, float]:
    found = answer.expected
    return (np.nan, np.nan, np.nan) if found is None else (found.low, found.median, found.high)


def _needed_since(branch: str, tickets: Iterable[LogTicket], wanted: frozenset[tuple[str, date]]) -> float:
    """Return the first instant at which a learner's answers are needed: so many days before those that count.

    The answers before them calibrate the ranges.
    """
    days = sorted({ticket.day for ticket in tickets if ticket.branch == branch})
    theirs = [day for day in days if (branch, day) in wanted]
    if not theirs:
        return np.inf
    first = max(0, days.index(theirs[0]) - max(2, len(theirs) // 2))
    return (days[first] - _EPOCH).days * 86400.0


def early_days(tickets: Iterable[LogTicket]) -> frozenset[tuple[str, date]]:
    """Return the second and third day of each branch: what a new branch begins with."""
    found: set[tuple[str, date]] = set()
    for branch, theirs in by_branch(tickets):
        found.update((branch, day) for day in sorted({ticket.day for ticket in theirs})[1:3])
    return frozenset(found)
