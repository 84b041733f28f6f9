"""Whether an action changed what it was to change: weeks before and after, less what happened elsewhere."""

import math
import statistics
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta

from shared.quality.improvement.model import (
    FEWEST_CASES_AFTER,
    FEWEST_CONTROLS,
    FEWEST_OF_WEEK,
    FEWEST_WEEKS,
    ActionStage,
    Effect,
    EffectPlan,
    EffectWeek,
    WantedDirection,
)
from shared.queue.stats.rules.intervals import Interval
from shared.queue.stats.rules.samples import sample, welch

WEEK = timedelta(weeks=1)


class Sums:
    """Cases of a period, and the sum of what each of them counts."""

    def __init__(self, cases: int = 0, total: float = 0.0) -> None:
        self.cases, self.total = cases, total

    def add(self, cases: int, total: float) -> None:
        """Add cases of one day."""
        self.cases, self.total = self.cases + cases, self.total + total

    @property
    def value(self) -> float | None:
        """The mean of a case; None with too few of them."""
        return self.total / self.cases if self.cases >= FEWEST_OF_WEEK else None


#: The cases of each whole week, by its Monday.
Weeks = Mapping[date, Sums]


def monday_of(day: date) -> date:
    """Return the first day of the ISO week."""
    return day - timedelta(days=day.weekday())


def first_after(plan: EffectPlan, done: date) -> date:
    """Return the Monday of the first week after: the week in which it was done and the settling are left out."""
    return monday_of(done) + (1 + plan.settling) * WEEK


def check_day(plan: EffectPlan, done: date) -> date:
    """Return the first day on which all weeks after are over."""
    return first_after(plan, done) + plan.weeks * WEEK


def weeks_of(plan: EffectPlan, last: date, own: Weeks, controls: Sequence[Weeks]) -> tuple[EffectWeek, ...]:
    """Return the whole weeks from the first one before up to the one that begins on `last`."""
    found = []
    monday = plan.first
    while monday <= last:
        sums = own.get(monday, Sums())
        others = [value for each in controls if (value := each.get(monday, Sums()).value) is not None]
        middle = statistics.median(others) if len(others) >= FEWEST_CONTROLS else None
        found.append(EffectWeek(monday, sums.value, sums.cases, middle))
        monday += WEEK
    return tuple(found)


def effect_of(plan: EffectPlan, done: date, weeks: Sequence[EffectWeek]) -> Effect:
    """Return the effect from the weeks of both periods.

    The others count only if every week with a value has them: a difference of some weeks and a value of others cannot
    be compared.
    """
    start, ends_before = first_after(plan, done), plan.first + plan.weeks * WEEK
    before = [week for week in weeks if plan.first <= week.monday < ends_before and week.value is not None]
    after = [week for week in weeks if start <= week.monday < start + plan.weeks * WEEK]
    cases = sum(week.cases for week in after)
    after = [week for week in after if week.value is not None]
    compared = bool(before and after) and all(week.others is not None for week in (*before, *after))
    own_before, own_after = _values(before, _own), _values(after, _own)
    others = _mean(_values(after, _others)) - _mean(_values(before, _others)) if compared else None
    net = _net if compared else _own
    interval = None
    if len(before) >= FEWEST_WEEKS and len(after) >= FEWEST_WEEKS and cases >= FEWEST_CASES_AFTER:
        interval = _interval(_values(before, net), _values(after, net))
    return Effect(
        before=_mean(own_before) if own_before else None,
        after=_mean(own_after) if own_after else None,
        weeks_before=len(before),
        weeks_after=len(after),
        cases_after=cases,
        others=others,
        change=None if interval is None else _mean(_values(after, net)) - _mean(_values(before, net)),
        low=None if interval is None else interval.low,
        high=None if interval is None else interval.high,
        weeks=tuple(weeks),
    )


def verdict(effect: Effect, direction: WantedDirection) -> ActionStage:
    """Return what the check says: only a change in the right direction, with no 0 inside its interval, is an effect."""
    if effect.low is None or effect.high is None:
        return ActionStage.CANNOT_TELL
    better = effect.low > 0 if direction is WantedDirection.HIGHER else effect.high < 0
    return ActionStage.EFFECTIVE if better else ActionStage.NO_EFFECT


def _interval(before: Sequence[float], after: Sequence[float]) -> Interval | None:
    """Return the interval of the change; weeks that are all alike on both sides leave no doubt about it."""
    one, other = sample(before), sample(after)
    assert one is not None, "there are weeks before"
    assert other is not None, "there are weeks after"
    if one.deviation == other.deviation == 0:
        return Interval(other.mean - one.mean, other.mean - one.mean)
    return welch(one, other)


def _mean(values: Sequence[float]) -> float:
    return math.fsum(values) / len(values)


def _values(weeks: Sequence[EffectWeek], of: Callable[[EffectWeek], float]) -> list[float]:
    return [of(week) for week in weeks]


def _own(week: EffectWeek) -> float:
    assert week.value is not None, "weeks without a value were left out"
    return week.value


def _others(week: EffectWeek) -> float:
    assert week.others is not None, "asked only where every week has them"
    return week.others


def _net(week: EffectWeek) -> float:
    return _own(week) - _others(week)
