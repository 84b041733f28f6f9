"""Strengths and weaknesses: only where a person surely differs from the others at the same services."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from uuid import UUID

from shared.quality.recognition.model import (
    FEWEST_OTHERS,
    FEWEST_RATINGS,
    PERIOD,
    Aspect,
    AspectDifference,
    AspectStanding,
    Colleague,
    OwnCount,
    OwnRatings,
    RatingCount,
)
from shared.quality.standards.model import Count
from shared.queue.feedback.model import RatingReason, Score
from shared.queue.stats.rules.measures import happy_index
from shared.queue.stats.rules.samples import share_difference


def period(today: date) -> tuple[date, date]:
    """Return the first and the last day of the whole weeks that ended before today."""
    last = today - timedelta(days=today.isoweekday())
    return last - PERIOD + timedelta(days=1), last


def of_person(counts: Iterable[RatingCount], staff_id: UUID) -> tuple[OwnCount, ...]:
    """Return the ratings of a person, and of the others at the services at which the person was rated.

    With fewer than FEWEST_OTHERS of them there is nobody to compare with.
    """
    counts = tuple(counts)
    services = {each.service_id for each in counts if each.staff_id == staff_id}
    found = [each for each in counts if each.service_id in services]
    if len({each.staff_id for each in found} - {staff_id}) < FEWEST_OTHERS:
        found = [each for each in found if each.staff_id == staff_id]
    return tuple(OwnCount(each.staff_id == staff_id, each.score, each.reasons, each.number) for each in found)


def own_ratings(counts: Sequence[OwnCount]) -> OwnRatings | None:
    """Return what the ratings say of a person; None with too few of them."""
    own = [each for each in counts if each.own]
    number = sum(each.number for each in own)
    if number < FEWEST_RATINGS:
        return None
    index = happy_index([each.score for each in own for _ in range(each.number)])
    assert index is not None  # there are ratings
    differences = tuple(_difference(aspect, counts) for aspect in Aspect)
    return OwnRatings(number, index, _reasons(own, liked=True), _reasons(own, liked=False), differences)


def colleague(name: str, counts: Sequence[OwnCount]) -> Colleague:
    """Return what a manager sees of one person: the same as the person does, without any figure."""
    ratings = own_ratings(counts)
    differences = () if ratings is None else ratings.differences
    strengths = tuple(each.aspect for each in differences if each.standing is AspectStanding.STRENGTH)
    weaknesses = tuple(each.aspect for each in differences if each.standing is AspectStanding.WEAKNESS)
    compared = any(each.standing is not AspectStanding.TOO_FEW for each in differences)
    return Colleague(name, compared, strengths, weaknesses)


def _reasons(counts: Iterable[OwnCount], *, liked: bool) -> dict[RatingReason, int]:
    found: Counter[RatingReason] = Counter()
    for each in counts:
        if (each.score >= Score.GOOD) is liked:
            found.update(dict.fromkeys(each.reasons, each.number))
    return {reason: found[reason] for reason in RatingReason}


def _difference(aspect: Aspect, counts: Sequence[OwnCount]) -> AspectDifference:
    own = _count(aspect, (each for each in counts if each.own))
    others = _count(aspect, (each for each in counts if not each.own))
    return AspectDifference(aspect, own, others, standing(own, others))


def _count(aspect: Aspect, counts: Iterable[OwnCount]) -> Count:
    """Count the ratings that found an aspect good, and those that did not.

    A worse face without a reason says nothing about a single aspect.
    """
    found = Count()
    for each in counts:
        if each.score >= Score.GOOD:
            found += Count(met=each.number)
        elif aspect is Aspect.ALL or RatingReason(aspect.value) in each.reasons:
            found += Count(broken=each.number)
        elif each.reasons:
            found += Count(met=each.number)
    return found


def standing(own: Count, others: Count) -> AspectStanding:
    """Return how a person stands: a strength or weakness only where the interval of the difference is without 0."""
    if min(own.judged, others.judged) < FEWEST_RATINGS:
        return AspectStanding.TOO_FEW
    interval = share_difference(others.met, others.judged, own.met, own.judged)
    if interval is not None and interval.low > 0:
        return AspectStanding.STRENGTH
    if interval is not None and interval.high < 0:
        return AspectStanding.WEAKNESS
    return AspectStanding.LIKE_BRANCH
