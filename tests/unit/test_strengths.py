"""Strengths and weaknesses: from ten ratings on both sides, and only where the difference is sure."""

from datetime import date
from uuid import UUID

import pytest

from shared.platform.ids import new_id
from shared.quality.recognition.model import Aspect, AspectStanding, RatingCount
from shared.quality.recognition.rules.strengths import colleague, of_person, own_ratings, period, standing
from shared.quality.standards.model import Count
from shared.queue.feedback.model import RatingReason, Score

AIGERIM, OLGA, TIMUR, MARAT, PASSPORTS, LAND = (new_id() for _ in range(6))
MORE = tuple(RatingCount(each, PASSPORTS, Score.GOOD, (), 1) for each in (TIMUR, MARAT))


def rated(who: UUID, good: int, poor: int, *reasons: RatingReason, service: UUID = PASSPORTS) -> list[RatingCount]:
    return [
        RatingCount(who, service, Score.VERY_GOOD, reasons, good),
        RatingCount(who, service, Score.POOR, reasons, poor),
    ]


@pytest.mark.parametrize(
    ("own", "others", "expected"),
    [
        (Count(9, 0), Count(10, 90), AspectStanding.TOO_FEW),
        (Count(100, 0), Count(5, 4), AspectStanding.TOO_FEW),
        (Count(40, 0), Count(70, 30), AspectStanding.STRENGTH),
        (Count(20, 20), Count(90, 10), AspectStanding.WEAKNESS),
        (Count(10, 0), Count(9, 1), AspectStanding.LIKE_BRANCH),
        (Count(8, 2), Count(90, 10), AspectStanding.LIKE_BRANCH),
    ],
)
def test_a_strength_is_named_only_when_it_is_sure(own: Count, others: Count, expected: AspectStanding) -> None:
    assert standing(own, others) is expected


def test_nothing_is_said_about_a_person_with_fewer_than_ten_ratings() -> None:
    counts = [*rated(AIGERIM, 9, 0), *rated(OLGA, 10, 90)]
    assert own_ratings(of_person(counts, AIGERIM)) is None
    assert not colleague("Aigerim", of_person(counts, AIGERIM)).enough
    counts += rated(AIGERIM, 1, 0)
    ratings = own_ratings(of_person(counts, AIGERIM))
    assert ratings is not None
    assert (ratings.number, ratings.happy_index) == (10, 100)


def test_a_person_is_compared_with_the_others_at_the_same_services_only() -> None:
    counts = [*rated(AIGERIM, 30, 0), *rated(OLGA, 30, 0), *rated(OLGA, 0, 100, service=LAND), *MORE]
    assert colleague("Aigerim", of_person(counts, AIGERIM)).strengths == ()


def test_nobody_is_compared_with_fewer_than_three_colleagues() -> None:
    counts = [*rated(AIGERIM, 40, 0), *rated(OLGA, 0, 40), MORE[0]]
    ratings = own_ratings(of_person(counts, AIGERIM))
    assert ratings is not None
    assert {each.standing for each in ratings.differences} == {AspectStanding.TOO_FEW}
    assert {each.others.judged for each in ratings.differences} == {0}
    assert colleague("Aigerim", of_person([*counts, MORE[1]], AIGERIM)).strengths == (Aspect.ALL,)


def test_a_worse_face_counts_against_the_reasons_that_it_names() -> None:
    counts = [*MORE, *rated(AIGERIM, 20, 20, RatingReason.SPEED), *rated(OLGA, 90, 5, RatingReason.RESULT)]
    counts += rated(AIGERIM, 0, 7)
    ratings = own_ratings(of_person(counts, AIGERIM))
    assert ratings is not None
    own = {each.aspect: each.own for each in ratings.differences}
    assert own[Aspect.ALL] == Count(20, 27)
    assert own[Aspect.SPEED] == Count(20, 20)
    assert own[Aspect.POLITENESS] == Count(40, 0)  # a worse face without a reason says nothing about it
    assert (ratings.liked[RatingReason.SPEED], ratings.missed[RatingReason.SPEED]) == (20, 20)
    assert colleague("Aigerim", of_person(counts, AIGERIM)).weaknesses == (Aspect.ALL, Aspect.SPEED)


def test_the_period_is_twelve_whole_weeks_and_moves_on_mondays() -> None:
    assert period(date(2026, 11, 29)) == period(date(2026, 11, 23)) == (date(2026, 8, 31), date(2026, 11, 22))
    assert period(date(2026, 11, 30)) == (date(2026, 9, 7), date(2026, 11, 29))
