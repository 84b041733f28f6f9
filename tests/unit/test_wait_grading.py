"""Grading quoted waits: the figures of one, and which days are bad by more than chance."""

import numpy as np
import pytest

from shared.queue.forecast.model import Shortcoming, UnusualFigure, UnusualKind
from shared.queue.forecast.rules.causes import HourLoad, causes
from shared.queue.forecast.rules.grading import QuotedWaits, bad_days, grade, grades_by

DAYS, HOURS, MINUTE = 22, 9, 60.0


def waits(rows: list[tuple[int, int, int, float, float, float, float]]) -> QuotedWaits:
    day, service, hour, wait, low, median, high = (np.array(column) for column in zip(*rows, strict=True))
    return QuotedWaits(day, service, hour, wait.astype(float), low, median, high)


def month(
    seed: int, shift: float = 0.0, *, hours: tuple[int, ...] = (), bad: int = 15, visitors: int = 200
) -> QuotedWaits:
    """Days of right ranges whose errors hang together (one error is like the last to 8 in 10); one day is shifted."""
    dice = np.random.default_rng(seed)
    spread, mean = 8 * MINUTE, 20 * MINUTE
    parts = []
    for day in range(DAYS):
        count = max(40, int(dice.poisson(visitors)))
        at = np.sort(dice.uniform(9, 9 + HOURS, count)).astype(int)
        error = np.empty(count)
        last = dice.normal()
        for place, new in enumerate(dice.normal(size=count)):
            last = 0.8 * last + 0.6 * new
            error[place] = last * spread
        error += shift * np.isin(at, hours) * (day == bad)
        ends = np.full(count, 1.2816 * spread)
        zeros = np.zeros(count, dtype=int)
        parts.append((zeros + day, zeros, at, np.maximum(0, mean + error), mean - ends, zeros + mean, mean + ends))
    return QuotedWaits(*(np.concatenate(column) for column in zip(*parts, strict=True)))


def test_a_grade_is_what_the_figures_say() -> None:
    some = waits([
        (0, 0, 9, 600, 300, 500, 700), (0, 0, 9, 900, 300, 500, 700), (0, 1, 10, 300, 300, 500, 700),
        (1, 1, 10, 400, 300, 500, 800),
    ])  # fmt: skip
    found = grade(some)
    assert found is not None
    assert (found.count, found.median_error, found.mean_error, found.bias) == (4, 150, 200, 50)
    assert (found.coverage, found.width) == (0.75, 425)
    by_service = grades_by(some, some.service, 3)
    assert [each and each.count for each in by_service] == [2, 2, None]
    assert grade(some.chosen(some.hour == 8)) is None


def test_ordinary_days_are_not_called_bad_by_chance() -> None:
    found = [len(bad_days(month(seed), DAYS)) for seed in range(12)]
    assert sum(found) <= 0.01 * DAYS * len(found)


def test_hours_in_which_visitors_waited_much_longer_or_shorter_make_a_bad_day() -> None:
    for shift, what in ((25 * MINUTE, Shortcoming.TOO_SHORT), (-25 * MINUTE, Shortcoming.TOO_LONG)):
        found = [bad_days(month(seed, shift, hours=(11, 12, 13)), DAYS).get(15) for seed in range(6)]
        known = [each for each in found if each is not None]
        assert len(known) >= 5
        assert all(each.what is what and each.there * shift > 0 for each in known)
        assert all(each.first <= 12 <= each.last for each in known)


def test_a_difference_that_matters_to_nobody_and_a_day_without_company_are_not_judged() -> None:
    assert all(15 not in bad_days(month(seed, 3 * MINUTE, hours=tuple(range(9, 18))), DAYS) for seed in range(3))
    alone = month(1, 25 * MINUTE, hours=(11, 12, 13), bad=3)
    assert bad_days(alone.chosen(alone.day < 8), 8) == {}
    assert 3 in bad_days(alone.chosen(alone.day < 12), 12)


def test_misses_to_both_sides_make_a_bad_day_too() -> None:
    some = month(2)
    sign = np.where(np.arange(len(some.wait)) % 2, 1, -1)
    missed = QuotedWaits(
        some.day, some.service, some.hour, np.where(some.day == 15, some.median + sign * 11 * MINUTE, some.wait),
        some.low, some.median, some.high,
    )  # fmt: skip
    assert bad_days(missed, DAYS)[15].what is Shortcoming.MISSED


@pytest.mark.parametrize(
    ("here", "longer", "found"),
    [
        (HourLoad(2.0, 30, 600), True, [(UnusualKind.COUNTERS, 2.0, 4.0)]),
        (HourLoad(2.0, 60, 600), True, [(UnusualKind.VISITORS, 60, 30), (UnusualKind.COUNTERS, 2.0, 4.0)]),
        (HourLoad(4.0, 30, 900), True, [(UnusualKind.SERVINGS, 900, 600)]),
        (HourLoad(6.0, 30, 600), True, []),
        (HourLoad(6.0, 30, 600), False, [(UnusualKind.COUNTERS, 6.0, 4.0)]),
        (HourLoad(None, 31, None), True, []),
    ],
)
def test_what_was_unusual_is_named_if_it_explains_the_waits(
    here: HourLoad, longer: bool, found: list[tuple[UnusualKind, float, float]]
) -> None:
    usual = [HourLoad(4.0, 30, 600), HourLoad(4.2, 28, 580), HourLoad(3.9, 33, 640)]
    assert causes(here, usual, longer=longer) == tuple(UnusualFigure(*each) for each in found)
    assert causes(here, usual[:2], longer=longer) == ()
