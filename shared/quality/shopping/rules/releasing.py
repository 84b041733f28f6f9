"""What each branch gets of a wave, and how sure its score can be."""

import math
from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from shared.quality.scorecards.model.wave import ASSUMED_DEVIATION, FitVisit, PastWave, ReleasedWave
from shared.quality.scorecards.rules.release import released_wave
from shared.quality.scorecards.rules.scoring import failed, score
from shared.quality.shopping.model import Assignment, ItemAnswer, Place, ShopVisit, VisitState, Wave
from shared.quality.shopping.rules.planning import part_of
from shared.queue.stats.rules.samples import Sample, sample, smallest_change

#: An assignment, its visit, and its answers.
Made = tuple[Assignment, ShopVisit, Sequence[ItemAnswer]]


def fit_visit(wave: Wave, visit: ShopVisit, answers: Sequence[ItemAnswer]) -> FitVisit:
    """Return what of a visit is counted: month and part of the day, never the day or the hour."""
    assert visit.report is not None, "a fit visit was made"
    given = {each.item: each.answer for each in answers}
    items = {item.key: item for item in wave.card.terms.items}
    told = {each.item: each.comment for each in answers if failed(items[each.item], each.answer)}
    return FitVisit(f"{visit.report.day:%Y-%m}", part_of(visit.report.issued), given, told)


def results(
    wave: Wave, place: Place, made: Sequence[Made], release_id: UUID, day: date, before: PastWave | None
) -> ReleasedWave:
    """Return what one branch gets; a reserve visit that was not needed is not a missed one."""
    here = [each for each in made if each[0].planned.place == place.code]
    states = [(visit.state, assignment.planned.reserve) for assignment, visit, _ in here]
    return released_wave(
        place.branch_id,
        str(release_id),
        wave.title,
        day,
        (wave.card.code, wave.card.number, wave.card.terms),
        [fit_visit(wave, visit, answers) for _, visit, answers in here if visit.state is VisitState.FIT],
        set_aside=sum(state is VisitState.SET_ASIDE for state, _ in states),
        missed=sum(state is VisitState.MISSED and not reserve for state, reserve in states),
        clerks=len(wave.clerks.get(place.code, ())),
        before=before,
    )


def past_wave(wave: Wave, place: str, made: Sequence[Made]) -> PastWave | None:
    """Return what is compared with a later wave; None when a branch had no fit visit in it."""
    answers = tuple(
        {each.item: each.answer for each in given}
        for assignment, visit, given in made
        if assignment.planned.place == place and visit.state is VisitState.FIT
    )
    return PastWave(str(wave.release_id), wave.card.terms, answers) if answers else None


def deviation(wave: Wave | None, made: Sequence[Made]) -> float:
    """Return how far the scores of visits to one branch are apart, pooled over the branches; assumed until measured."""
    finals: dict[str, list[float]] = {}
    for assignment, visit, given in made:
        if wave is not None and visit.state is VisitState.FIT:
            final = score(wave.card.terms, {each.item: each.answer for each in given}).final
            if final is not None:
                finals.setdefault(assignment.planned.place, []).append(final)
    return pooled([found for each in finals.values() if (found := sample(each)) is not None])


def pooled(samples: Sequence[Sample]) -> float:
    """Return the deviation within samples: the root of Σ(n-1)s² ÷ Σ(n-1); assumed where nothing can be measured."""
    known = [(each.n - 1, each.deviation) for each in samples if each.deviation is not None]
    degrees = sum(n for n, _ in known)
    if not degrees:
        return ASSUMED_DEVIATION
    return math.sqrt(math.fsum(n * s * s for n, s in known) / degrees)


def smallest(spread: float, per_branch: int) -> float:
    """Return the smallest change of a branch's score between two such waves that is found in 4 of 5 cases."""
    return smallest_change(spread, per_branch)


def counted(made: Sequence[Made]) -> Mapping[VisitState, int]:
    """Return how many visits are in each state; reserves that were not needed are left out."""
    found = dict.fromkeys(VisitState, 0)
    for assignment, visit, _ in made:
        if not (assignment.planned.reserve and visit.state in (VisitState.ASSIGNED, VisitState.MISSED)):
            found[visit.state] += 1
    return found
