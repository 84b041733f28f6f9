"""What a wave says for sure: changes against the wave before, gaps between four views, and proposed actions."""

import itertools
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from shared.quality.scorecards.model import LEAST_COVERAGE, Band, CardTerms
from shared.quality.scorecards.model.assessment import (
    FEWEST,
    ActionReason,
    ChangeOfScore,
    ItemResult,
    SectionResult,
    StandardGap,
    StandardView,
    ViewSource,
    WaveReply,
    WaveTrend,
)
from shared.quality.scorecards.model.wave import (
    ASSUMED_DEVIATION,
    FAILED_TOO_OFTEN,
    FEWEST_VISITS,
    ReleasedWave,
    WaveItem,
)
from shared.quality.scorecards.rules.scoring import band_of
from shared.quality.standards.model import Dimension
from shared.queue.feedback.model import CountedRatings, RatingReason, Score
from shared.queue.stats.rules.intervals import Z99, Interval, wilson
from shared.queue.stats.rules.samples import share_difference, smallest_change, t_interval, welch

#: The reason that a visitor names for a poor rating when a standard of this dimension was not kept.
REASON_OF: Mapping[Dimension, RatingReason] = {
    Dimension.TIMELINESS: RatingReason.SPEED,
    Dimension.RELIABILITY: RatingReason.SPEED,
    Dimension.ACCESS: RatingReason.COMFORT,
    Dimension.INFORMATION: RatingReason.CLARITY,
    Dimension.COURTESY: RatingReason.POLITENESS,
    Dimension.OUTCOME: RatingReason.RESULT,
}


def trend_of(interval: Interval | None) -> WaveTrend:
    """Return what a difference says: only an interval without 0 says anything."""
    if interval is None or interval.low <= 0 <= interval.high:
        return WaveTrend.NOT_SURE
    return WaveTrend.BETTER if interval.low > 0 else WaveTrend.WORSE


def wave_change(wave: ReleasedWave) -> ChangeOfScore | None:
    """Return this wave against the one before on common items (Welch, 95 %); None without one."""
    compared = wave.compared
    if compared is None:
        return None
    interval = welch(compared.before, compared.now)
    return ChangeOfScore(compared.wave, compared.before.mean, compared.now.mean, interval, trend_of(interval))


def wave_band(wave: ReleasedWave) -> Band | None:
    """Return what the score of a branch is called; None without one, or when too little was observed."""
    if wave.score is None or wave.coverage is None or wave.coverage < LEAST_COVERAGE:
        return None
    return band_of(wave.score.sample.mean)


def score_interval(wave: ReleasedWave) -> Interval | None:
    """Return the 95 % interval of the score, cut to what is possible."""
    found = None if wave.score is None else t_interval(wave.score.sample)
    return None if found is None else Interval(max(0.0, found.low), min(100.0, found.high))


def shown_change(wave: ReleasedWave) -> float | None:
    """Return the smallest change that so many visits show; None while there is no score to compare."""
    if wave.score is None:
        return None
    return smallest_change(wave.score.sample.deviation or ASSUMED_DEVIATION, wave.score.sample.n)


def section_results(wave: ReleasedWave, before: ReleasedWave | None) -> tuple[SectionResult, ...]:
    """Return the sections of a wave, each beside the wave before if that had the same section."""
    now = wave.sections or {}
    earlier = {} if before is None else before.sections or {}
    return tuple(
        SectionResult(section.key, section.title, now[section.key], earlier.get(section.key))
        for section in wave.terms.sections
        if section.key in now
    )


def item_results(wave: ReleasedWave, replies: Iterable[WaveReply]) -> tuple[ItemResult, ...]:
    """Return the items of a wave: those that failed first, the most often failed before the others."""
    given = {reply.item: reply for reply in replies}
    earlier = {} if wave.compared is None else {item.key: item for item in wave.compared.items}
    known = {item.key: item for item in wave.terms.items}
    found = [
        ItemResult(
            item.key,
            known[item.key].text,
            known[item.key].critical,
            item.n,
            item.failed,
            item.comments,
            None if item.key not in earlier else item_trend(earlier[item.key], item),
            proposal(wave.terms, item),
            given.get(item.key),
        )
        for item in wave.items
    ]
    return tuple(sorted(found, key=lambda each: (not each.failed, -each.failed / (each.n or 1))))


def item_trend(before: WaveItem, now: WaveItem) -> WaveTrend:
    """Return what two waves say about one item: shares of visits in which it did not fail, 99 %.

    Nearly always all visits or none agree, so a deviation would be 0: the method of shares does not need one.
    """
    return trend_of(share_difference(before.n - before.failed, before.n, now.n - now.failed, now.n, Z99))


def proposal(terms: CardTerms, item: WaveItem) -> ActionReason | None:
    """Return why an item proposes an action; None when it does not."""
    if item.failed and next(each.critical for each in terms.items if each.key == item.key):
        return ActionReason.CRITICAL
    return ActionReason.OFTEN if item.n >= FEWEST_VISITS and item.failed > FAILED_TOO_OFTEN * item.n else None


def view(source: ViewSource, met: int, n: int) -> StandardView | None:
    """Return how one source sees a standard; None without a case."""
    interval = wilson(met, n)
    return None if interval is None else StandardView(source, n, met, interval)


def citizen_view(dimension: Dimension, ratings: Iterable[CountedRatings]) -> StandardView | None:
    """Return how visitors see a standard.

    A rating with one of the two better faces says that it was kept, and so does a worse one that names other reasons
    than that of the dimension.
    """
    reason = REASON_OF.get(dimension)
    kept = cases = 0
    for _, score, reasons, number in ratings:
        cases += number
        if score >= Score.GOOD or (reason is not None and reasons and reason not in reasons):
            kept += number
    return view(ViewSource.CITIZEN, kept, cases)


def largest_gap(views: Iterable[StandardView]) -> StandardGap | None:
    """Return the two sources that surely differ the most; None when none do. Sources with too few cases say nothing."""
    enough = [each for each in views if each.n >= FEWEST[each.source]]
    found: list[tuple[float, StandardGap]] = []
    for one, other in itertools.combinations(enough, 2):
        lower, higher = sorted((one, other), key=lambda each: each.share)
        interval = share_difference(lower.met, lower.n, higher.met, higher.n)
        if interval is not None and interval.low > 0:
            found.append((higher.share - lower.share, StandardGap(lower.source, higher.source, interval)))
    return max(found, key=lambda each: each[0], default=(0.0, None))[1]


def months_of(months: Sequence[str]) -> tuple[date, date]:
    """Return the first and the last day of some ISO months, in order; of none, a day that nothing happened on."""
    if not months:
        return date.min, date.min
    first, last = (date.fromisoformat(f"{month}-01") for month in (months[0], months[-1]))
    return first, (last + timedelta(days=31)).replace(day=1) - timedelta(days=1)
