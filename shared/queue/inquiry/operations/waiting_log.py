"""Writes what happened in the queue as a log that `nobat backtest` and other programs read, without personal data."""

import csv
import io
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from uuid import UUID

from shared.office.catalog.model import Catalog
from shared.office.catalog.store import read_catalog
from shared.office.catalog.working_time import local
from shared.office.staff.model import CounterSession, SessionPause
from shared.office.staff.store import pauses_of_days, sessions_of_days
from shared.platform.db.database import Database, Transaction
from shared.platform.db.retrying import reads
from shared.queue.stats.model import StepRecord
from shared.queue.stats.store import step_records

COLUMNS = (
    *("branch", "service", "ticket", "issued", "called", "started", "ended", "counter", "priority", "outcome"),
    "open_counters",
)


class WaitingLogOperations:
    """Writes logs of a branch."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @reads
    def text(self, first: date, last: date) -> str:
        """Return the log of the business days from `first` to `last`, both included, one stay in a queue a row.

        Tickets get new numbers, counters and classes of priority have numbers in place of names, and nothing says
        who served. Times are those of the branch's clock, to the second; steps with untrusted times are left out.
        """
        branch_id = self._database.branch_id
        with self._database.read() as tx:
            catalog = read_catalog(tx, branch_id)
            steps = [each for each in step_records(tx, branch_id, first, last) if not each.untrusted]
            opened = _Open.of(tx, branch_id, first, last, catalog)
        return log_text(steps, catalog, opened)


class _Open:
    """How many counters called for a service at an instant."""

    def __init__(self, changes: Mapping[UUID, Iterable[tuple[datetime, int]]]) -> None:
        self._instants: dict[UUID, list[datetime]] = {}
        self._numbers: dict[UUID, list[int]] = {}
        for service_id, theirs in changes.items():
            number, self._instants[service_id], self._numbers[service_id] = 0, [], []
            for instant, change in sorted(theirs):
                number += change
                self._instants[service_id].append(instant)
                self._numbers[service_id].append(number)

    @classmethod
    def of(cls, tx: Transaction, branch_id: UUID, first: date, last: date, catalog: Catalog) -> "_Open":
        """Return it for some days; what a counter serves is what the set-up says today."""
        serves = {counter.id: counter.service_ids for counter in catalog.counters}
        everything = tuple(service.id for service in catalog.services)
        pauses = pauses_of_days(tx, branch_id, first, last)
        changes: dict[UUID, list[tuple[datetime, int]]] = {service_id: [] for service_id in everything}
        for session in sessions_of_days(tx, branch_id, first, last):
            spans = list(_calling(session, pauses.get(session.id, ())))
            for service_id in serves.get(session.counter_id) or everything:
                for begins, ends in spans:
                    changes[service_id] += [(begins, 1), (ends, -1)]
        return cls(changes)

    def at(self, service_id: UUID, instant: datetime) -> int:
        """Return the number."""
        place = bisect_right(self._instants.get(service_id, []), instant)
        return self._numbers[service_id][place - 1] if place else 0


def _calling(session: CounterSession, pauses: Iterable[SessionPause]) -> Iterable[tuple[datetime, datetime]]:
    """Yield when a counter called; a session without an end is one of a day that is not closed."""
    ends = session.ended or datetime.max.replace(tzinfo=session.opened.tzinfo)
    since = session.opened
    for pause in sorted(pauses, key=lambda each: each.started):
        yield since, pause.started
        since = pause.ended or ends
    yield since, ends


def log_text(steps: Iterable[StepRecord], catalog: Catalog, opened: _Open) -> str:
    """Return the log of these steps."""
    zone = catalog.branch.time_zone
    codes = {service.id: service.code for service in catalog.services}
    counters = {counter.id: f"C{number}" for number, counter in enumerate(catalog.counters, 1)}
    ranks = {each.code: each.rank for each in catalog.priority_classes}
    numbers: dict[UUID, int] = {}

    def clock(instant: datetime | None) -> str:
        return "" if instant is None else local(instant, zone).replace(tzinfo=None).isoformat(timespec="seconds")

    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(COLUMNS)
    for step in steps:
        number = numbers.setdefault(step.ticket_id, len(numbers) + 1)
        writer.writerow(
            (
                catalog.branch.code, codes.get(step.service_id, ""), f"{number}.{step.position}", clock(step.queued),
                clock(step.called_first), clock(step.started), clock(step.wrap_ended or step.ended),
                counters.get(step.counter_id, "") if step.counter_id else "", ranks.get(step.priority, 0),
                step.end or "", opened.at(step.service_id, step.queued),
            )
        )  # fmt: skip
    return file.getvalue()
