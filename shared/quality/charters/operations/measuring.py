"""How long the steps of charters really took: from the records of visits and cases, each kind read only when asked."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import date, timedelta
from uuid import UUID

from shared.office.catalog.model import Catalog
from shared.office.catalog.rules import day_bounds
from shared.office.catalog.working_time import calendar_of, local
from shared.platform.db.database import Transaction
from shared.quality.charters.model import (
    QUESTIONED_WEEKS,
    SUGGESTION_DAYS,
    CharterStep,
    CharterTerms,
    CharterVersion,
    Measure,
    StepMeasured,
)
from shared.quality.charters.rules.measuring import days_between, measured_step, working_days_taken
from shared.queue.stats.store import served_seconds, ticket_records
from shared.queue.summary.store import frozen_times
from shared.service_desk.cases.store import first_decisions

MINUTE_S = 60.0
#: What is measured: the kind of records, with the service or the kind of case.
Key = tuple[Measure, UUID | str]
#: The oldest day that the first of the questioned weeks looks at.
_LOOKS_BACK = timedelta(days=SUGGESTION_DAYS, weeks=QUESTIONED_WEEKS)


def measured_steps(
    tx: Transaction, catalog: Catalog, versions: Iterable[CharterVersion], today: date
) -> Callable[[CharterVersion], tuple[StepMeasured | None, ...]]:
    """Return how long the steps of each of these versions took; None for a step that is not measured."""
    asked = {key for version in versions for key in _keys(version.terms) if key is not None}
    times: dict[Key, dict[date, list[float]]] = {key: {} for key in asked}
    for key, day, spent in _timed(tx, catalog, asked, today):
        if key in times:
            times[key].setdefault(day, []).extend(spent)

    def of(version: CharterVersion) -> tuple[StepMeasured | None, ...]:
        steps = zip(version.terms.steps, _keys(version.terms), strict=True)
        return tuple(
            None if key is None else measured_step(step, times[key], version.terms.begins, today) for step, key in steps
        )

    return of


def _keys(terms: CharterTerms) -> tuple[Key | None, ...]:
    def key(step: CharterStep) -> Key | None:
        if step.measure is None:
            return None
        return step.measure, step.kind if step.measure is Measure.CASES else terms.service_id

    return tuple(map(key, terms.steps))


def _timed(
    tx: Transaction, catalog: Catalog, asked: Collection[Key], today: date
) -> Iterator[tuple[Key, date, Sequence[float]]]:
    """Yield the times of what is asked for by day, up to yesterday: the running day is not over."""
    branch, kinds = catalog.branch, {str(kind) for measure, kind in asked if measure is Measure.CASES}
    first, last = today - _LOOKS_BACK - timedelta(days=7), today - timedelta(days=1)
    if asked and len(kinds) < len(asked):
        yield from _visits(tx, branch.id, asked, first, last)
    if kinds:
        calendar = calendar_of(catalog)
        since, _ = day_bounds(first, branch.time_zone, branch.day_starts)
        works: dict[date, bool] = {}

        def is_working(day: date) -> bool:
            if day not in works:
                works[day] = bool(calendar.periods_of(day))
            return works[day]

        for kind, registered, decided in first_decisions(tx, branch.id, since, kinds):
            begun, over = (local(instant, branch.time_zone).date() for instant in (registered, decided))
            yield (Measure.CASES, kind), over, (working_days_taken(begun, over, is_working),)


def _visits(
    tx: Transaction, branch_id: UUID, asked: Collection[Key], first: date, last: date
) -> Iterator[tuple[Key, date, Sequence[float]]]:
    """Yield minutes of servings and visits: of closed days as they were frozen, of the others from the records."""
    known, measures = set[date](), {measure for measure, _ in asked}
    for day in frozen_times(tx, branch_id, first, last):
        known.add(day.day)
        for measure, of_day in ((Measure.COUNTER, day.servings), (Measure.VISIT, day.visits)):
            for service_id, seconds in of_day.items():
                if (measure, service_id) in asked:
                    yield (measure, service_id), day.day, [each / MINUTE_S for each in seconds]
    for start, end in days_between(first, last, known):
        if Measure.COUNTER in measures:
            for on, service_id, spent in served_seconds(tx, branch_id, start, end):
                yield (Measure.COUNTER, service_id), on, (spent / MINUTE_S,)
        if Measure.VISIT in measures:
            for ticket in ticket_records(tx, branch_id, start, end):
                if ticket.time_in_branch is not None:
                    yield (Measure.VISIT, ticket.service_id), ticket.day, (ticket.time_in_branch / MINUTE_S,)
