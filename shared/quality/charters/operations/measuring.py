"""How long the steps of charters really took: from the records of visits and cases, each kind read only when asked."""

from collections.abc import Callable, Iterable, Iterator
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
from shared.quality.charters.rules.measuring import TimedCase, measured_step, working_days_taken
from shared.queue.stats.store import served_seconds, ticket_records
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
    times: dict[Key, list[TimedCase]] = {key: [] for key in asked}
    for key, case in _timed(tx, catalog, asked, today):
        if key in times:
            times[key].append(case)

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


def _timed(tx: Transaction, catalog: Catalog, asked: Iterable[Key], today: date) -> Iterator[tuple[Key, TimedCase]]:
    """Yield the cases of what is asked for, up to yesterday: the running day is not over."""
    branch, kinds = catalog.branch, {str(kind) for measure, kind in asked if measure is Measure.CASES}
    measures = {measure for measure, _ in asked}
    first, last = today - _LOOKS_BACK - timedelta(days=7), today - timedelta(days=1)
    if Measure.COUNTER in measures:
        for day, service_id, seconds in served_seconds(tx, branch.id, first, last):
            yield (Measure.COUNTER, service_id), TimedCase(day, seconds / MINUTE_S)
    if Measure.VISIT in measures:
        for ticket in ticket_records(tx, branch.id, first, last):
            if ticket.time_in_branch is not None:
                yield (Measure.VISIT, ticket.service_id), TimedCase(ticket.day, ticket.time_in_branch / MINUTE_S)
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
            yield (Measure.CASES, kind), TimedCase(over, working_days_taken(begun, over, is_working))
