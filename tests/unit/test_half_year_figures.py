"""The rules over half-years of made-up weeks: what really changes is found, and chance is hardly ever taken for it."""

import math
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from random import Random
from uuid import UUID

from installer.profile import default_profile_path, read_profile
from shared.quality.improvement.model import ActionStage, EffectPlan, Figure, FigureKind, WantedDirection
from shared.quality.improvement.rules.effect import Sums, effect_of, verdict, weeks_of
from shared.queue.stats.rules.intervals import Change, change, process_limits
from shared.simulation.changes import ServingChange, serving_factors

WEEK, WEEKS, HALF_YEARS = timedelta(days=7), 26, 60
FIRST = date(2027, 1, 11)
CASES, SHARE = 45, 0.7
#: The week of the trigger, by its place: eight weeks before it are compared with eight after the action has settled.
TRIGGER, DONE = 8, 9
CONTROLS = tuple(map(UUID, (f"{number:032x}" for number in range(3))))

#: Of which share the cases of a week keep a standard.
Course = Callable[[int], float]


def steady(_week: int) -> float:
    return SHARE


def half_years(course: Course) -> Iterator[tuple[Random, list[Sums]]]:
    """Yield half-years of a service by chance, with what else is to be decided by chance in each."""
    for number in range(HALF_YEARS):
        dice = Random(f"half-year {number}")
        yield dice, weeks(course, dice)


def weeks(course: Course, dice: Random) -> list[Sums]:
    found = []
    for week in range(WEEKS):
        cases = max(20, round(dice.gauss(CASES, 0.7 * math.sqrt(CASES))))
        found.append(Sums(cases, sum(dice.random() < course(week) for _ in range(cases))))
    return found


def said(found: list[Sums], last: int) -> Change:
    """What the chart says after a week, by the limits that are known then."""
    values = [each.total / each.cases for each in found[: last + 1]]
    return change(values, process_limits(values))


def stages(course: Course) -> list[tuple[ActionStage, bool]]:
    """What the check says of an action in each half-year, and whether the week of the trigger alone would say so."""
    plan = EffectPlan(
        Figure(FigureKind.STANDARD, UUID(int=9)), WantedDirection.HIGHER, FIRST + (TRIGGER - 8) * WEEK,
        controls=CONTROLS,
    )  # fmt: skip
    found = []
    for dice, own in half_years(course):
        others = [dict(enumerate_weeks(weeks(steady, dice))) for _ in CONTROLS]
        read = weeks_of(plan, FIRST + (WEEKS - 1) * WEEK, dict(enumerate_weeks(own)), others)
        done = FIRST + DONE * WEEK
        trigger, after = own[TRIGGER], own[DONE + 3 : DONE + 11]
        naive = sum(each.total for each in after) / sum(each.cases for each in after) > trigger.total / trigger.cases
        found.append((verdict(effect_of(plan, done, read), plan.direction), naive))
    return found


def enumerate_weeks(found: list[Sums]) -> Iterator[tuple[date, Sums]]:
    return ((FIRST + week * WEEK, each) for week, each in enumerate(found))


def share(found: list[bool]) -> float:
    return sum(found) / len(found)


def test_a_steady_service_is_hardly_ever_called_better_or_worse() -> None:
    false = [said(own, week) is not Change.NONE for _, own in half_years(steady) for week in range(8, WEEKS)]
    assert 0 < share(false) < 0.06


def test_a_drift_is_signalled_within_eight_weeks_and_stays_so() -> None:
    drift = list(half_years(lambda week: SHARE * 0.95 ** max(0, week - 13)))
    assert share([any(said(own, week) is Change.LOWER for week in range(14, 22)) for _, own in drift]) > 0.9
    assert share([said(own, WEEKS - 1) is Change.LOWER for _, own in drift]) > 0.95


def test_a_bad_week_that_goes_back_by_itself_is_no_effect_of_an_action() -> None:
    found = stages(lambda week: 0.4 if week == TRIGGER else SHARE)
    assert all(naive for _, naive in found)
    assert share([stage is ActionStage.EFFECTIVE for stage, _ in found]) < 0.07


def test_a_real_improvement_is_an_effect() -> None:
    found = stages(lambda week: 0.9 if week > DONE else SHARE)
    assert share([stage is ActionStage.EFFECTIVE for stage, _ in found]) > 0.9


def test_servings_change_from_a_day_on_and_go_back_after_the_last_one() -> None:
    catalog = read_profile(default_profile_path()).catalog
    service = catalog.services[0]
    bad = ServingChange(service.code, FIRST, factor=1.7, last=FIRST + timedelta(days=6))
    drift = ServingChange(service.code, FIRST, weekly=1.1)
    assert [bad.on(FIRST + timedelta(days=day)) for day in (-1, 0, 6, 7)] == [1.0, 1.7, 1.7, 1.0]
    assert serving_factors((bad, drift), catalog, FIRST + WEEK) == {service.id: 1.1}
    assert serving_factors((ServingChange("unknown", FIRST, factor=2.0),), catalog, FIRST) == {}
