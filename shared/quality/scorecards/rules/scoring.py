"""What the answers of one visit score. All sums are exact, so that a band never hangs on a rounding."""

from collections.abc import Collection, Iterator
from fractions import Fraction

from shared.quality.scorecards.model import (
    BANDS,
    CRITICAL_CAP,
    FAILED_BELOW,
    LEAST_COVERAGE,
    NOT_APPLICABLE,
    WORTH,
    Band,
    CardAnswers,
    CardTerms,
    Item,
    VisitScore,
)


def worth(item: Item, answer: str) -> float | None:
    """Return r from 0 to 1; None: the item does not apply. Raises ValueError for a blank or impossible answer."""
    if answer == NOT_APPLICABLE and item.may_not_apply:
        return None
    if answer not in WORTH[item.scale]:
        raise ValueError(f"{answer!r} is no answer to {item.key}")
    return WORTH[item.scale][answer]


def failed(item: Item, answer: str) -> bool:
    """Return whether less than half of what the item asks for was there."""
    value = worth(item, answer)
    return value is not None and value < FAILED_BELOW


def unanswered(terms: CardTerms, answers: CardAnswers) -> Iterator[Item]:
    """Yield the items without a possible answer; with any of them there is no score."""
    for item in terms.items:
        try:
            worth(item, answers.get(item.key, ""))
        except ValueError:
            yield item


def score(terms: CardTerms, answers: CardAnswers, only: Collection[str] | None = None) -> VisitScore:
    """Return the score of one visit; `only` counts these items alone, as a comparison of two versions does.

    Section: 100 Σwr ÷ Σw over its applicable items. Raw: ΣWS ÷ ΣW over the sections with an applicable item. Coverage:
    the weight that applied ÷ all weight, W shared by w. A failed critical item: final = min(raw, CRITICAL_CAP).
    Raises ValueError for a blank or impossible answer.
    """
    sections: dict[str, Fraction] = {}
    seen, whole, points, counted = Fraction(0), Fraction(0), Fraction(0), Fraction(0)
    wrong: list[Item] = []
    for section in terms.sections:
        items = [item for item in section.items if only is None or item.key in only]
        if not items:
            continue
        values = [(item, worth(item, answers.get(item.key, ""))) for item in items]
        wrong += (item for item, value in values if value is not None and value < FAILED_BELOW)
        applied = sum(item.weight for item, value in values if value is not None)
        whole += section.weight
        seen += Fraction(section.weight * applied, sum(item.weight for item in items))
        if applied:
            met = sum((item.weight * Fraction(value) for item, value in values if value is not None), Fraction(0))
            sections[section.key] = 100 * met / applied
            points += section.weight * sections[section.key]
            counted += section.weight
    critical = tuple(item.key for item in wrong if item.critical)
    raw = points / counted if counted else None
    final = raw if raw is None or not critical else min(raw, Fraction(CRITICAL_CAP))
    # 0.7 is a decimal fraction: 7 of 10 must be enough.
    covered = whole > 0 and seen / whole >= Fraction(str(LEAST_COVERAGE))
    return VisitScore(
        raw=None if raw is None else float(raw),
        final=None if final is None else float(final),
        coverage=float(seen / whole) if whole else 0.0,
        band=None if final is None or not covered else _band(final),
        sections={key: float(value) for key, value in sections.items()},
        failed=tuple(item.key for item in wrong),
        critical=critical,
    )


def band_of(final: float) -> Band:
    """Return what a score is called."""
    return _band(Fraction(final))


def _band(final: Fraction) -> Band:
    return next(band for band, least in BANDS.items() if final >= least)
