"""The effect of an action: compared with another library's figures, and with what happened elsewhere."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from shared.quality.improvement.model import ActionStage, Effect, EffectPlan, Figure, FigureKind, WantedDirection
from shared.quality.improvement.rules.effect import (
    WEEK,
    Sums,
    check_day,
    effect_of,
    first_after,
    monday_of,
    verdict,
    weeks_of,
)
from shared.quality.improvement.rules.figures import by_week, control_services, of_day, of_standard
from shared.quality.standards.model import DayShare
from shared.queue.summary.model import DayFigures, RatingLine, ServiceLine

#: The picture of the design: an outcome that was to become rarer, by week.
BEFORE = (0.142, 0.151, 0.136, 0.148, 0.155, 0.140, 0.146, 0.150)
AFTER = (0.098, 0.096, 0.101, 0.092, 0.099, 0.104, 0.095, 0.090)
#: scipy 1.17.1: the sample means, the standard error and t.ppf(0.975, ⌊12.83⌋) of these two samples.
CHANGE, HALF = -0.049125, 2.1788128296672284 * 0.0027609360472750635
TRIGGER, DONE = date(2026, 6, 8), date(2026, 7, 19)
PLAN = EffectPlan(Figure(FigureKind.OUTCOME, code="papers"), WantedDirection.LOWER, date(2026, 4, 13))
CASES = 200


def weeks_with(values: Mapping[date, float], cases: int = CASES) -> dict[date, Sums]:
    """Each week with this value."""
    return {monday: Sums(cases, value * cases) for monday, value in values.items()}


def series(before: Sequence[float], after: Sequence[float], between: float = 0.2) -> dict[date, float]:
    """Every week from the first one before to the last one after; what is between counts nowhere."""
    start = first_after(PLAN, DONE)
    found = dict.fromkeys((PLAN.first + each * WEEK for each in range(24)), between)
    found |= {PLAN.first + each * WEEK: value for each, value in enumerate(before)}
    return found | {start + each * WEEK: value for each, value in enumerate(after)}


def found(own: dict[date, Sums], *others: dict[date, Sums]) -> Effect:
    last = check_day(PLAN, DONE) - WEEK
    return effect_of(PLAN, DONE, weeks_of(PLAN, last, own, others))


def test_the_periods_are_whole_weeks_around_what_is_left_out() -> None:
    """Noticed in week 24, done in week 29: weeks 16 to 23 and 32 to 39, checked on the Monday of week 40."""
    assert PLAN.first == monday_of(TRIGGER) - 8 * WEEK
    assert [PLAN.first.isocalendar().week, first_after(PLAN, DONE).isocalendar().week] == [16, 32]
    assert check_day(PLAN, DONE) == date(2026, 9, 28)


def test_an_effect_is_the_one_that_another_library_finds() -> None:
    effect = found(weeks_with(series(BEFORE, AFTER)))
    assert (effect.before, effect.after) == pytest.approx((0.146, 0.096875))
    assert (effect.change, effect.low, effect.high) == pytest.approx((CHANGE, CHANGE - HALF, CHANGE + HALF), abs=1e-12)
    assert (effect.weeks_before, effect.weeks_after, effect.cases_after, effect.others) == (8, 8, 1600, None)
    assert verdict(effect, WantedDirection.LOWER) is ActionStage.EFFECTIVE
    assert verdict(effect, WantedDirection.HIGHER) is ActionStage.NO_EFFECT


def test_what_happened_everywhere_is_no_effect() -> None:
    own = weeks_with(series(BEFORE, AFTER))
    moved = [
        weeks_with(series([each + by for each in BEFORE], [each + by for each in AFTER])) for by in (0.01, 0.02, 0.5)
    ]
    effect = found(own, *moved)
    assert (effect.others, effect.change) == pytest.approx((CHANGE, 0.0))
    assert verdict(effect, WantedDirection.LOWER) is ActionStage.NO_EFFECT
    # The median of two or more; one alone says nothing.
    assert found(own, moved[0]).others is None
    # A week without the others: they count nowhere, rather than in some weeks only.
    del moved[0][PLAN.first], moved[1][PLAN.first]
    assert found(own, *moved).others is None


@pytest.mark.parametrize(
    ("own", "told"),
    [
        (weeks_with(series(BEFORE, AFTER), cases=10), (8, 8, 80)),  # under 100 cases after
        (weeks_with(series(BEFORE, AFTER), cases=9), (0, 0, 72)),  # weeks with too few cases have no value
        (weeks_with(dict(list(series(BEFORE, AFTER).items())[:21])), (8, 5, 1000)),  # five weeks after
        (weeks_with(dict(list(series(BEFORE, AFTER).items())[3:])), (5, 8, 1600)),  # five weeks before
    ],
)
def test_too_few_weeks_or_cases_tell_nothing(own: dict[date, Sums], told: tuple[int, int, int]) -> None:
    effect = found(own)
    assert (effect.weeks_before, effect.weeks_after, effect.cases_after) == told
    assert (effect.change, effect.low, effect.high) == (None, None, None)
    assert verdict(effect, WantedDirection.LOWER) is ActionStage.CANNOT_TELL


def test_weeks_that_are_all_alike_leave_no_doubt() -> None:
    assert verdict(found(weeks_with(series([0.5] * 8, [0.5] * 8))), WantedDirection.LOWER) is ActionStage.NO_EFFECT
    assert verdict(found(weeks_with(series([0.5] * 8, [0.25] * 8))), WantedDirection.LOWER) is ActionStage.EFFECTIVE


ONE, OTHER = UUID(int=1), UUID(int=2)


def a_day() -> DayFigures:
    lines = (
        ServiceLine(str(ONE), 30, 20, 900.0, 0.8, 0.75, 300.0, {"papers": 5, "": 15}),
        ServiceLine(str(OTHER), 10, 10, 900.0, 0.9, None, 120.0, {"done": 10}),
    )
    ratings = tuple(RatingLine(score, (), "", str(ONE if score < 4 else OTHER)) for score in (1, 3, 4, 4))
    return DayFigures(
        "2026-06-10", True, "", {"level_strict": 0.7, "wait_median": 240.0, "abandon_share": 0.1},
        {"issued": 40, "called": 33}, 900.0, 300.0, (), lines, (), (), ratings, (), None,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("figure", "cases", "total"),
    [
        (Figure(FigureKind.OUTCOME, code="papers"), 30, 5),
        (Figure(FigureKind.OUTCOME, code="papers", service_id=ONE), 20, 5),
        (Figure(FigureKind.LEVEL), 40, 28),
        (Figure(FigureKind.LEVEL, service_id=ONE), 30, 22.5),
        (Figure(FigureKind.LEVEL, service_id=OTHER), 0, 0),  # nothing is known of it
        (Figure(FigureKind.WAIT), 33, 33 * 240),
        (Figure(FigureKind.WAIT, service_id=OTHER), 10, 1200),
        (Figure(FigureKind.GONE), 40, 4),
        (Figure(FigureKind.SATISFIED), 4, 3),
        (Figure(FigureKind.SATISFIED, service_id=ONE), 2, 1),
    ],
)
def test_a_frozen_day_gives_each_figure_its_cases(figure: Figure, cases: int, total: float) -> None:
    day, counted, summed = of_day(figure, a_day())
    assert (day, counted) == (date(2026, 6, 10), cases)
    assert summed == pytest.approx(total)


def test_days_of_a_week_are_pooled_and_versions_that_count_something_else_are_not() -> None:
    days = [DayShare(ONE, TRIGGER + timedelta(days=each), number, 0.8, met, 20 - met) for each, number, met in
            ((0, 1, 20), (1, 2, 10), (2, 3, 0))]  # fmt: skip
    (week,) = by_week(of_standard(days, {1, 2})).values()
    assert (week.cases, week.value) == (40, 0.75)


def test_one_service_is_compared_with_the_others_and_the_branch_with_none() -> None:
    level = Figure(FigureKind.LEVEL, service_id=ONE)
    assert control_services(level, (ONE, OTHER)) == (OTHER,)
    assert control_services(replace(level, service_id=None), (ONE, OTHER)) == ()
    assert control_services(Figure(FigureKind.GONE, service_id=ONE), (ONE, OTHER)) == ()
