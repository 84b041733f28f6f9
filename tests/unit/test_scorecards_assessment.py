"""What a wave says for sure: gaps, changes and proposals, against separate computation and at their limits."""

import math
from dataclasses import replace
from datetime import date
from statistics import NormalDist, mean, stdev
from uuid import UUID

import pytest

from shared.quality.scorecards.model import Band
from shared.quality.scorecards.model.assessment import ActionReason, StandardView, ViewSource, WaveTrend
from shared.quality.scorecards.model.wave import DayPart, FitVisit, PastWave, ReleasedWave, WaveItem
from shared.quality.scorecards.rules import assessment
from shared.quality.scorecards.rules.observing import observed_standards, result_of
from shared.quality.scorecards.rules.release import released_wave
from shared.quality.standards.model import Dimension
from shared.queue.feedback.model import CountedRatings, RatingReason, Score
from tests.helpers.scorecards import BEST, card_terms, visits, words

TERMS = card_terms()
Z95 = NormalDist().inv_cdf(0.975)


def wave(answers: list[dict[str, str]], before: PastWave | None = None) -> ReleasedWave:
    made = [FitVisit("2026-09", DayPart.MIDDAY, each) for each in answers]
    card = ("counter", 2, TERMS)
    return released_wave(
        UUID(int=7), "2026-3", words("Autumn"), date(2026, 11, 20), card, made, clerks=4, before=before
    )


def view(source: ViewSource, met: int, n: int) -> StandardView:
    found = assessment.view(source, met, n)
    assert found is not None
    return found


def wilson(met: int, n: int) -> tuple[float, float]:
    """Solve (p − x)² = z² x (1 − x) ÷ n for x: another way to the same ends."""
    p, a, b = met / n, 1 + Z95**2 / n, 2 * met / n + Z95**2 / n
    root = math.sqrt(b * b - 4 * a * p * p)
    return (b - root) / (2 * a), (b + root) / (2 * a)


def test_a_gap_is_named_only_when_the_interval_of_the_difference_is_without_0() -> None:
    shopper, citizen = view(ViewSource.SHOPPER, 2, 6), view(ViewSource.CITIZEN, 208, 251)
    gap = assessment.largest_gap([shopper, citizen])
    assert gap is not None
    assert (gap.lower, gap.higher) == (ViewSource.SHOPPER, ViewSource.CITIZEN)
    low, high = wilson(2, 6), wilson(208, 251)
    difference = 208 / 251 - 2 / 6
    assert gap.interval.low == pytest.approx(difference - math.hypot(208 / 251 - high[0], low[1] - 2 / 6))
    assert assessment.largest_gap([view(ViewSource.SHOPPER, 5, 6), citizen]) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ((ViewSource.SHOPPER, 0, 4), (ViewSource.CITIZEN, 100, 100)),
        ((ViewSource.SHOPPER, 0, 5), (ViewSource.CITIZEN, 29, 29)),
        ((ViewSource.OBSERVATION, 0, 4), (ViewSource.CITIZEN, 100, 100)),
        ((ViewSource.MEASURED, 0, 9), (ViewSource.CITIZEN, 100, 100)),
    ],
)
def test_a_source_with_too_few_cases_is_compared_with_nothing(
    one: tuple[ViewSource, int, int], other: tuple[ViewSource, int, int]
) -> None:
    assert assessment.largest_gap([view(*one), view(*other)]) is None


def rating(score: Score, *reasons: RatingReason) -> CountedRatings:
    return CountedRatings(UUID(int=1), score, reasons, 1)


def test_a_poor_rating_counts_against_the_standards_whose_reason_it_names_or_against_all() -> None:
    given = [
        rating(Score.GOOD, RatingReason.CLARITY),
        rating(Score.POOR, RatingReason.SPEED),
        rating(Score.POOR, RatingReason.CLARITY, RatingReason.SPEED),
        rating(Score.VERY_POOR),
    ]
    kept = {}
    for dimension in (Dimension.INFORMATION, Dimension.TIMELINESS, Dimension.COURTESY, Dimension.FAIRNESS):
        found = assessment.citizen_view(dimension, given)
        assert found is not None
        kept[dimension] = found.met
    assert list(kept.values()) == [2, 1, 3, 1]


def test_two_waves_are_compared_by_welch_and_only_a_sure_difference_is_called_one() -> None:
    low = [BEST | {"papers": "not"}, BEST | {"papers": "partly"}, BEST | {"papers": "not"}, BEST]
    now = [BEST, BEST, BEST | {"papers": "partly"}, BEST]
    change = assessment.wave_change(wave(now, PastWave("2026-2", TERMS, tuple(low))))
    assert change is not None
    scores = [62.5, 81.25, 62.5, 100.0], [100.0, 100.0, 81.25, 100.0]
    one, two = (stdev(each) ** 2 / 4 for each in scores)
    degrees = math.floor((one + two) ** 2 / (one**2 / 3 + two**2 / 3))
    assert degrees == 4
    half = 2.776445 * math.sqrt(one + two)
    assert change.interval is not None
    assert change.now - change.earlier == pytest.approx(mean(scores[1]) - mean(scores[0]))
    assert change.interval.low == pytest.approx(mean(scores[1]) - mean(scores[0]) - half, abs=1e-4)
    assert change.trend is WaveTrend.NOT_SURE
    sure = assessment.wave_change(wave([BEST, BEST, BEST], PastWave("2026-2", TERMS, (*low[:3], low[0], low[2]))))
    assert sure is not None
    assert sure.trend is WaveTrend.BETTER


def test_visits_that_are_all_alike_say_nothing_for_sure() -> None:
    change = assessment.wave_change(wave([BEST] * 3, PastWave("2026-2", TERMS, (BEST | {"papers": "not"},) * 3)))
    assert change is not None
    assert (change.interval, change.trend) == (None, WaveTrend.NOT_SURE)


def test_an_item_is_better_only_with_a_certainty_of_99_percent() -> None:
    trends = [assessment.item_trend(WaveItem("a", n, n), WaveItem("a", n, 0)) for n in (2, 3)]
    assert trends == [WaveTrend.NOT_SURE, WaveTrend.BETTER]
    assert assessment.item_trend(WaveItem("a", 6, 1), WaveItem("a", 6, 5)) is WaveTrend.NOT_SURE
    assert assessment.item_trend(WaveItem("a", 12, 1), WaveItem("a", 12, 11)) is WaveTrend.WORSE


def test_an_action_is_proposed_by_a_critical_item_or_one_that_failed_in_more_than_two_of_five_visits() -> None:
    told = [("no-money", 9, 1), ("papers", 5, 3), ("papers", 5, 2), ("papers", 2, 2), ("no-money", 9, 0)]
    found = [assessment.proposal(TERMS, WaveItem(*each)) for each in told]
    assert found == [ActionReason.CRITICAL, ActionReason.OFTEN, None, None, None]


def test_a_band_needs_enough_that_was_observed() -> None:
    made = wave([each.answers | {} for each in visits(3)])
    assert assessment.wave_band(made) is Band.EXCELLENT
    assert assessment.wave_band(replace(made, coverage=0.6999)) is None
    assert assessment.shown_change(made) == pytest.approx(math.sqrt(15.7 * 144 / 3))


def test_fewer_than_five_observations_say_nothing() -> None:
    assert result_of(TERMS, [BEST] * 4) is None
    assert observed_standards([(TERMS, [BEST] * 2), (TERMS, [BEST] * 2)]) == {}
    seen = observed_standards([(TERMS, [BEST] * 2), (TERMS, [BEST | {"papers": "not"}] * 3)])
    assert {code: (each.met, each.n) for code, each in seen.items()} == {"courtesy": (5, 5), "clear": (2, 5)}
