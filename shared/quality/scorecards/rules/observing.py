"""What observations say together; nothing while they are too few."""

from collections.abc import Iterable, Mapping, Sequence

from shared.quality.scorecards.model import LEAST_COVERAGE, CardAnswers, CardTerms
from shared.quality.scorecards.model.assessment import StandardView, ViewSource
from shared.quality.scorecards.model.register import FEWEST_OBSERVATIONS, ItemCount, ObservationResult
from shared.quality.scorecards.rules.assessment import view
from shared.quality.scorecards.rules.release import by_standard, wave_item
from shared.quality.scorecards.rules.scoring import band_of, score
from shared.queue.stats.rules.intervals import Interval
from shared.queue.stats.rules.samples import sample, t_interval


def result_of(terms: CardTerms, answers: Sequence[CardAnswers]) -> ObservationResult | None:
    """Return observations by one version together; None with fewer than FEWEST_OBSERVATIONS."""
    if len(answers) < FEWEST_OBSERVATIONS:
        return None
    scores = [score(terms, each) for each in answers]
    finals = sample([each.final for each in scores if each.final is not None])
    if finals is None:
        return None
    covered = sum(each.coverage for each in scores) / len(scores) >= LEAST_COVERAGE
    found = t_interval(finals)
    counts = (wave_item(item, answers) for item in terms.items)
    return ObservationResult(
        finals.mean,
        None if found is None else Interval(max(0.0, found.low), min(100.0, found.high)),
        band_of(finals.mean) if covered else None,
        tuple(ItemCount(each.key, each.n, each.failed) for each in counts),
    )


def observed_standards(observed: Iterable[tuple[CardTerms, Sequence[CardAnswers]]]) -> Mapping[str, StandardView]:
    """Return how observations see each standard, by its code, if FEWEST_OBSERVATIONS saw it."""
    counts: dict[str, tuple[int, int]] = {}
    for terms, answers in observed:
        for each in by_standard(terms, answers):
            met, n = counts.get(each.code, (0, 0))
            counts[each.code] = met + each.met, n + each.n
    views = {
        code: view(ViewSource.OBSERVATION, met, n) for code, (met, n) in counts.items() if n >= FEWEST_OBSERVATIONS
    }
    return {code: found for code, found in views.items() if found is not None}
