"""Measures the standards in force from the records of the branch, and freezes a day when it is closed."""

import functools
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime

from shared.office.audit.model import Actor
from shared.office.catalog.model import Branch, Matter
from shared.office.catalog.rules import day_bounds
from shared.office.versions.rules import in_force
from shared.platform.db.database import Transaction
from shared.quality.standards import store
from shared.quality.standards.model import DayCompliance, JudgedCase, Metric, Standard, Terms
from shared.quality.standards.operations.change import StandardChange
from shared.quality.standards.rules import compliance
from shared.queue.feedback.store import ratings_of_days
from shared.queue.stats.model import StepTimes
from shared.queue.stats.store import step_times
from shared.queue.tickets.operations.queue import QueueChange
from shared.service_desk.cases import store as cases
from shared.service_desk.cases.model import Case, CaseType

_OF_CASES = (Metric.CASES_ANSWERED, Metric.COMPLAINTS_ANSWERED)


class MeasuredRecords:
    """What one day is measured from; each kind of record is read once, and only when a standard asks for it."""

    def __init__(self, tx: Transaction, branch: Branch, day: date, now: datetime) -> None:
        self._tx, self._branch, self._day = tx, branch, day
        self.starts, self.ends = day_bounds(day, branch.time_zone, branch.day_starts)
        #: A day that is over is not judged by what happened later.
        self.until = min(now, self.ends)
        self._measured = store.measured_until(tx, branch.id)
        self._judged: dict[object, tuple[JudgedCase, ...]] = {}

    def cases_of(self, standard: Standard, terms: Terms) -> Iterator[JudgedCase]:
        """Return what a standard counts, as its metric judges it."""
        since = self._measured.get(standard.id, self.starts) if terms.metric in _OF_CASES else None
        key = terms.metric, terms.limit, since
        if key not in self._judged:
            self._judged[key] = tuple(self._judge(terms, since))
        return compliance.of_scope(self._judged[key], terms)

    def _judge(self, terms: Terms, since: datetime | None) -> Iterable[JudgedCase]:
        limit = compliance.limit_of(terms)
        if since is not None:
            complaints = terms.metric is Metric.COMPLAINTS_ANSWERED
            due = (case for case in self._due(since) if self._is_complaint(case) is complaints)
            return compliance.answers(due, since, self.until)
        if terms.metric is Metric.RATING:
            return compliance.faces(ratings_of_days(self._tx, self._branch.id, self._day, self._day), terms.limit or 0)
        if terms.metric is Metric.SERVICE_TIME:
            return compliance.service_times(self._steps, limit, self.until)
        return compliance.waits(self._steps, limit, self.until, booked=terms.metric is Metric.BOOKED_WAIT)

    @functools.cached_property
    def _steps(self) -> list[StepTimes]:
        return step_times(self._tx, self._branch.id, self._day, self._day)

    @functools.cached_property
    def _types(self) -> Mapping[tuple[str, int], CaseType]:
        return cases.read_types(self._tx, self._branch.id)

    def _due(self, since: datetime) -> tuple[Case, ...]:
        return cases.cases_due(self._tx, self._branch.id, since, self.until)

    def _is_complaint(self, case: Case) -> bool:
        kind = self._types.get((case.type_code, case.type_version))
        return kind is not None and kind.matter is Matter.COMPLAINT


def measured(
    tx: Transaction, branch: Branch, standards: Iterable[Standard], day: date, now: datetime
) -> tuple[DayCompliance, ...]:
    """Return how often the standards in force on a day were kept on it, as it is known now."""
    records: MeasuredRecords | None = None
    found = []
    for standard in standards:
        version = in_force(standard, day)
        if version is None or version.terms.metric is None or version.terms.target is None:
            continue
        records = records or MeasuredRecords(tx, branch, day, now)
        found.append(
            compliance.day_compliance(
                standard.id,
                day,
                version.number,
                version.terms.target,
                records.until,
                records.cases_of(standard, version.terms),
                branch.time_zone,
            )
        )
    return tuple(found)


def freeze_compliance(queue: QueueChange, day: date, actor: Actor) -> None:
    """Keep how often the standards were kept on a day that is being closed; nothing changes it any more."""
    tx, branch_id = queue.tx, queue.branch_id
    days = measured(tx, queue.facts.catalog.branch, store.STANDARDS.all(tx, branch_id), day, tx.now)
    if days:
        change = StandardChange(tx, branch_id, actor)
        store.add_days(tx, branch_id, days)
        change.tell_frozen(day)


def unfreeze_compliance(queue: QueueChange, day: date, actor: Actor) -> None:
    """Forget what was measured on a day that is opened again; its next close measures it as a whole."""
    if store.remove_day(queue.tx, queue.branch_id, day):
        StandardChange(queue.tx, queue.branch_id, actor).tell_opened(day)
