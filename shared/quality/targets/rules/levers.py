"""What the process already gives, lever by lever, and the next step: never beyond it."""

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import timedelta

from shared.quality.standards.model import IN_MINUTES, LONGEST_LIMIT, Metric, Terms
from shared.quality.standards.rules.compliance import TimedStep
from shared.quality.targets.model import (
    CAPACITY_STEP,
    COST_STEP,
    EARLIER_PERIODS,
    FEWEST_EARLIER,
    FEWEST_JUDGED,
    GIVEN_IN,
    GIVEN_OF,
    MET_PERIODS,
    SPEED_STEP,
    Lever,
    LeverFinding,
    Obstacle,
)

_MINUTE = timedelta(minutes=1)
#: The metrics of standards about cases.
OF_CASES = frozenset({Metric.CASES_ANSWERED, Metric.COMPLAINTS_ANSWERED})
#: Levels other than minutes are kept with so many places.
PLACES = 100


def obstacle_of(lever: Lever, terms: Terms, *, rates: bool) -> Obstacle | None:
    """Return why a lever is not for this standard at all; `rates`: whether an hour of work has a price."""
    match lever:
        case Lever.SPEED:
            return None if terms.metric in IN_MINUTES else Obstacle.NOT_IN_MINUTES
        case Lever.CAPACITY:
            if terms.metric not in IN_MINUTES:
                return Obstacle.NOT_AT_COUNTER
            return Obstacle.SOME_SERVICES if terms.services else None
        case Lever.COST:
            if terms.metric not in OF_CASES:
                return Obstacle.NOT_OF_CASES
            return None if rates else Obstacle.NO_RATES


def smallest_minute(cases: Iterable[TimedStep], target: float) -> float | None:
    """Return the smallest limit in whole minutes at which the target share holds; None with too few cases, or at none.

    As in the standard itself, what was not answered counts against every limit that it has passed.
    """
    answered, gone = Counter[int](), Counter[int]()
    for case in cases:
        if case.lasted is not None:
            # The first whole minute that is not passed.
            minute = max(1, -(-case.lasted // _MINUTE))
            (answered if case.answered else gone)[minute] += 1
    met, every, still = 0, answered.total(), gone.total()
    for minute in range(1, LONGEST_LIMIT + 1):
        met, still = met + answered[minute], still - gone[minute]
        if every + still < FEWEST_JUDGED:
            return None
        if met >= target * (every + still):
            return float(minute)
    return None


def already_given(values: Sequence[float | None], *, higher_is_better: bool) -> float | None:
    """Return the strictest level that holds in the last 3 and in 10 of the last 12 periods; None: in too few.

    A period whose value is unknown holds at no level.
    """
    last = values[-GIVEN_OF:]
    if len(last) < GIVEN_IN or any(each is None for each in last[-MET_PERIODS:]):
        return None
    known = sorted((each for each in last if each is not None), reverse=higher_is_better)
    newest = [each for each in last[-MET_PERIODS:] if each is not None]
    if len(known) < GIVEN_IN:
        return None
    worst = min if higher_is_better else max
    return worst(*newest, known[GIVEN_IN - 1])


def earlier_level(values: Sequence[float | None]) -> float | None:
    """Return the mean of the periods before the last 12; None with fewer than 8 of them."""
    known = [each for each in values[:-GIVEN_OF][-EARLIER_PERIODS:] if each is not None]
    return math.fsum(known) / len(known) if len(known) >= FEWEST_EARLIER else None


def speed(values: Sequence[float | None], limit: int) -> LeverFinding:
    """Return the finding about the limit in minutes; `values` are the smallest minutes of the periods."""
    return _finding(Lever.SPEED, values, float(limit), limit - SPEED_STEP, higher_is_better=False)


def capacity(values: Sequence[float | None], level: float | None) -> LeverFinding:
    """Return the finding about visitors served in a counter hour; `level` was set by an earlier raise."""
    now = earlier_level(values) if level is None else level
    step = None if now is None else round(now * (1 + CAPACITY_STEP), 2)
    return _finding(Lever.CAPACITY, values, now, step, higher_is_better=True)


def cost(values: Sequence[float | None], level: float | None) -> LeverFinding:
    """Return the finding about the cost of a case; `level` was set by an earlier raise."""
    now = earlier_level(values) if level is None else level
    step = None if now is None else round(now * (1 - COST_STEP), 2)
    return _finding(Lever.COST, values, now, step, higher_is_better=False)


def _finding(
    lever: Lever, values: Sequence[float | None], now: float | None, step: float | None, *, higher_is_better: bool
) -> LeverFinding:
    best = already_given(values, higher_is_better=higher_is_better)
    weeks = tuple(values[-GIVEN_OF:])
    if best is not None:
        # Rounded to the careful side: a level that is shown is one that was given.
        best = (math.floor if higher_is_better else math.ceil)(round(best * PLACES, 6)) / PLACES
    if now is None or step is None or best is None:
        return LeverFinding(lever, now, best, None, Obstacle.TOO_FEW_WEEKS, weeks)
    if not (best > now if higher_is_better else best < now):
        return LeverFinding(lever, now, best, None, Obstacle.NOTHING_STRICTER, weeks)
    reached = min(step, best) if higher_is_better else max(step, best)
    return LeverFinding(lever, now, best, float(reached), None, weeks)


def chosen(findings: Sequence[LeverFinding]) -> LeverFinding | None:
    """Return the one lever to move: the greatest gap as a share of now, the first of equals; None: none is offered."""
    offered = [each for each in findings if each.step is not None]
    return max(offered, key=lambda each: each.gap, default=None)


def is_reachable(finding: LeverFinding, value: float) -> bool:
    """Return whether a value asks more than now, and no more than the process already gives."""
    if finding.now is None or finding.best is None:
        return False
    if finding.lever is Lever.SPEED and value != int(value):
        return False
    if finding.lever is Lever.CAPACITY:
        return finding.now < value <= finding.best
    return finding.best <= value < finding.now
