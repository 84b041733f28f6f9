"""The weekly values of a figure, from days as they were frozen."""

from collections.abc import Collection, Iterable, Iterator
from datetime import date
from uuid import UUID

from shared.office.versions.rules import in_force
from shared.quality.improvement.model import (
    OF_SERVICES,
    Figure,
    FigureKind,
)
from shared.quality.improvement.rules.effect import Sums, monday_of
from shared.quality.standards.model import DayShare, Standard
from shared.queue.stats.rules.measures import HAPPY_SCORES
from shared.queue.summary.model import DayFigures, ServiceLine

#: Cases of one day, and the sum of what each of them counts.
DaySum = tuple[date, int, float]


def by_week(days: Iterable[DaySum]) -> dict[date, Sums]:
    """Return the cases of each ISO week together, by its Monday."""
    found: dict[date, Sums] = {}
    for day, cases, total in days:
        found.setdefault(monday_of(day), Sums()).add(cases, total)
    return found


def of_standard(days: Iterable[DayShare], numbers: Collection[int]) -> Iterator[DaySum]:
    """Yield the judged cases of a standard, of the versions that count the same."""
    return ((day.day, day.met + day.broken, day.met) for day in days if day.number in numbers)


def of_day(figure: Figure, figures: DayFigures) -> DaySum:
    """Return what a frozen day says about a figure, of one service or of all."""
    day = date.fromisoformat(figures.day)
    match figure.kind:
        case FigureKind.OUTCOME:
            lines = _lines(figure, figures)
            return day, sum(sum(line.outcomes.values()) for line in lines), _outcomes(figure, lines)
        case FigureKind.SATISFIED:
            wanted = None if figure.service_id is None else str(figure.service_id)
            scores = [each.score for each in figures.ratings if wanted in (None, each.service_id)]
            return day, len(scores), float(sum(score in HAPPY_SCORES for score in scores))
        case FigureKind.GONE:
            return day, *_weighted(figures.headline.get("abandon_share"), figures.counts.get("issued", 0))
        case FigureKind.LEVEL if figure.service_id is None:
            return day, *_weighted(figures.headline.get("level_strict"), figures.counts.get("issued", 0))
        case FigureKind.WAIT if figure.service_id is None:
            return day, *_weighted(figures.headline.get("wait_median"), figures.counts.get("called", 0))
        case FigureKind.LEVEL:
            return day, *_summed((line.level_strict, line.issued) for line in _lines(figure, figures))
        case _:
            return day, *_summed((line.wait_median, line.served) for line in _lines(figure, figures))


def control_services(figure: Figure, services: Iterable[UUID]) -> tuple[UUID, ...]:
    """Return the services with which one is compared; none where the figure is that of the whole branch."""
    if figure.kind not in OF_SERVICES or figure.service_id is None:
        return ()
    return tuple(each for each in services if each != figure.service_id)


def control_standards(figure: Figure, standards: Iterable[Standard], day: date) -> tuple[UUID, ...]:
    """Return the standards that count the same as one, with the same limit, of other services only."""
    terms = {each.id: version.terms for each in standards if (version := in_force(each, day)) is not None}
    own = None if figure.standard_id is None else terms.get(figure.standard_id)
    if own is None or not own.services:
        return ()
    return tuple(
        each
        for each, other in terms.items()
        if other.services
        and (other.metric, other.limit) == (own.metric, own.limit)
        and not set(other.services) & set(own.services)
    )


def _lines(figure: Figure, figures: DayFigures) -> list[ServiceLine]:
    wanted = None if figure.service_id is None else str(figure.service_id)
    return [line for line in figures.services if wanted in (None, line.service_id)]


def _outcomes(figure: Figure, lines: Iterable[ServiceLine]) -> float:
    return float(sum(line.outcomes.get(figure.code, 0) for line in lines))


def _weighted(value: float | None, cases: int) -> tuple[int, float]:
    return (0, 0.0) if value is None else (cases, value * cases)


def _summed(parts: Iterable[tuple[float | None, int]]) -> tuple[int, float]:
    known = [_weighted(*each) for each in parts]
    return sum(cases for cases, _ in known), sum(total for _, total in known)
