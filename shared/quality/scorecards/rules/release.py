"""What a branch gets of a wave: the fit visits together, and nothing that leads to one of them."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from shared.platform.i18n.text import LocalText
from shared.quality.scorecards.model import NOT_APPLICABLE, CardAnswers, CardTerms, Item
from shared.quality.scorecards.model.wave import (
    FEWEST_CLERKS,
    FEWEST_VISITS,
    DayPart,
    FitVisit,
    PastWave,
    ReleasedWave,
    WaveBefore,
    WaveItem,
    WaveScore,
    WaveStandard,
)
from shared.quality.scorecards.rules.scoring import failed, score
from shared.queue.stats.rules.samples import Sample, sample


def released_wave(
    branch_id: UUID,
    wave: str,
    title: LocalText,
    released: date,
    card: tuple[str, int, CardTerms],
    visits: Sequence[FitVisit],
    *,
    set_aside: int = 0,
    missed: int = 0,
    clerks: int,
    before: PastWave | None = None,
) -> ReleasedWave:
    """Return the results of one branch, still without digest. `card` is the code, number and terms of the scorecard.

    Items and comments are in the order of the scorecard and of the alphabet, so that nothing tells the order of visits.
    Raises ValueError for a visit with a blank or impossible answer.
    """
    code, number, terms = card
    answers = [visit.answers for visit in visits]
    scores = [score(terms, each) for each in answers]
    items = tuple(replace(wave_item(item, answers), comments=_comments(item, visits)) for item in terms.items)
    whole = ReleasedWave(
        branch_id, wave, title, released, code, number, terms,
        months=tuple(sorted({visit.month for visit in visits})),
        visits={part: sum(visit.part is part for visit in visits) for part in DayPart},
        set_aside=set_aside, missed=missed, clerks=clerks,
        critical=sum(bool(each.critical) for each in scores),
        items=items,
        standards=by_standard(terms, answers),
    )  # fmt: skip
    finals = [each.final for each in scores if each.final is not None]
    together = sample(finals)
    if not enough(len(visits), clerks) or together is None:
        return whole
    sections = {}
    for section in terms.sections:
        found = sample([each.sections[section.key] for each in scores if section.key in each.sections])
        if found is not None:
            sections[section.key] = found.mean
    return replace(
        whole,
        score=WaveScore(together, min(finals), max(finals)),
        sections=sections,
        coverage=sum(each.coverage for each in scores) / len(scores),
        compared=None if before is None else _compared(terms, answers, before),
    )


def _comments(item: Item, visits: Sequence[FitVisit]) -> tuple[str, ...]:
    return tuple(sorted(said for visit in visits if (said := visit.comments.get(item.key, "").strip())))


def enough(visits: int, clerks: int) -> bool:
    """Return whether a branch may get more than its items: with fewer clerks a score would be that of a person."""
    return visits >= FEWEST_VISITS and clerks >= FEWEST_CLERKS


def wave_item(item: Item, answers: Sequence[CardAnswers]) -> WaveItem:
    """Return in how many visits an item applied, and in how many of them it failed."""
    given = [each.get(item.key, "") for each in answers]
    applied = [answer for answer in given if answer != NOT_APPLICABLE]
    return WaveItem(item.key, len(applied), sum(failed(item, answer) for answer in applied))


def by_standard(terms: CardTerms, answers: Sequence[CardAnswers]) -> tuple[WaveStandard, ...]:
    """Return for each standard in how many visits any of its items applied, and in how many of them none failed."""
    found = []
    for code in dict.fromkeys(item.standard for item in terms.items if item.standard):
        items = [item for item in terms.items if item.standard == code]
        n = met = 0
        for each in answers:
            applied = [item for item in items if each.get(item.key) != NOT_APPLICABLE]
            n += bool(applied)
            met += bool(applied) and not any(failed(item, each.get(item.key, "")) for item in applied)
        found.append(WaveStandard(code, n, met))
    return tuple(found)


def common_items(terms: CardTerms, other: CardTerms) -> tuple[str, ...]:
    """Return the keys of the items that both ask in the same way."""
    known = {item.key: item for item in other.items}
    return tuple(
        item.key
        for item in terms.items
        if item.key in known
        and (item.scale, item.may_not_apply) == (known[item.key].scale, known[item.key].may_not_apply)
    )


def _compared(terms: CardTerms, answers: Sequence[CardAnswers], before: PastWave) -> WaveBefore | None:
    common = common_items(terms, before.terms)
    earlier, now = _finals(terms, before.answers, common), _finals(terms, answers, common)
    if not common or earlier is None or now is None or earlier.n < FEWEST_VISITS:
        return None
    items = tuple(wave_item(item, before.answers) for item in terms.items if item.key in common)
    return WaveBefore(before.wave, earlier, now, items)


def _finals(terms: CardTerms, answers: Sequence[CardAnswers], only: Collection[str]) -> Sample | None:
    """Return the scores on some items, all by the weights of one version."""
    finals = [score(terms, each, only).final for each in answers]
    return sample([each for each in finals if each is not None])
