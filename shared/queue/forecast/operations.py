"""Expected waits now: per service for the screens, and the quote that is stored with a ticket."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from shared.office.catalog.model import ORDINARY, OpeningHours
from shared.office.staff.store import open_sessions
from shared.platform.db.database import Transaction
from shared.platform.db.retrying import reads
from shared.platform.ids import new_id
from shared.queue.forecast.model import ServiceWait
from shared.queue.forecast.rules.estimate import OpenCounter, called_first, expected_wait, people_ahead
from shared.queue.tickets.model import WaitRange
from shared.queue.tickets.operations.facts import BranchFacts
from shared.queue.tickets.operations.queue import Queue
from shared.queue.tickets.operations.waiting import allowance_used, order_rules, read_kinds, read_order
from shared.queue.tickets.rules.eligibility import Waiting
from shared.queue.tickets.rules.selection import Alike, OrderRules, those_before
from shared.queue.tickets.rules.service_time import mean_service_seconds
from shared.queue.tickets.store import days
from shared.queue.tickets.store import tickets as store
from shared.queue.tickets.store.waiting import waiting_by_service


class ForecastOperations:
    """The simple forecast; a learning one takes its place behind the same two methods."""

    def __init__(self, queue: Queue) -> None:
        self._queue = queue

    @reads
    def waits(self, priority: str = ORDINARY) -> tuple[ServiceWait, ...]:
        """Return every active service's people waiting, and the wait of somebody of a class, in the catalog's order."""
        branch_id = self._queue.branch_id
        with self._queue.database.read() as tx:
            facts = self._queue.facts.read(tx)
            here = waiting_by_service(tx, branch_id, facts.first_open_day(tx.now))
            crowd = read_kinds(tx, branch_id, facts)
            if crowd is None:
                crowd = [Alike.one(ticket) for ticket in read_order(tx, branch_id, facts).tickets]
            situation, rules = _Situation(tx, branch_id, facts), order_rules(tx, branch_id, facts)
            chosen = facts.priorities.get(priority)
            # A newcomer is behind the same people, whatever the service, if the promise is
            # the same. Services that take the same time at the same counters then have the same wait; a branch may have
            # hundreds.
            before: dict[int, list[tuple[float, UUID, int]]] = {}
            known: dict[tuple[tuple[int, ...], float, int], tuple[int, WaitRange | None]] = {}
            found = []
            keeping: dict[tuple[OpeningHours, ...], bool] = {}  # many services have the same hours
            for service in facts.catalog.services:
                if not service.active:
                    continue
                if service.promise_seconds not in before:
                    newcomer = Waiting(
                        new_id(), service.id, tx.now, 10**6, 1.0 if chosen is None else chosen.weight,
                        0 if chosen is None else chosen.rank, service.promise_seconds, service.zone,
                    )  # fmt: skip
                    before[service.promise_seconds] = _longest_first(newcomer, crowd, rules, tx.now)
                counters = situation.counters_for(service.id)
                alike = (counters, situation.means[service.id], service.promise_seconds)
                if not counters or alike not in known:
                    known[alike] = situation.estimate(service.id, before[service.promise_seconds])
                people, expected = known[alike]
                if service.hours not in keeping:
                    keeping[service.hours] = facts.keeps_hours(service, tx.now)
                found.append(
                    ServiceWait(
                        service_id=service.id,
                        waiting=here.get(service.id, 0),
                        people_ahead=people,
                        open_counters=len(counters),
                        expected=expected,
                        full=allowance_used(tx, branch_id, facts.day_of(tx.now), service),
                        closed=not keeping[service.hours],
                    )
                )
            return tuple(found)

    def quote(
        self, tx: Transaction, facts: BranchFacts, newcomer: Waiting, waiting: Sequence[Alike]
    ) -> tuple[int, WaitRange | None]:
        """Return the people ahead of somebody among those `waiting`, and the wait; None without a counter."""
        situation = _Situation(tx, self._queue.branch_id, facts)
        rules = order_rules(tx, self._queue.branch_id, facts)
        return situation.estimate(newcomer.service_id, _longest_first(newcomer, waiting, rules, tx.now))


def _longest_first(
    newcomer: Waiting, waiting: Sequence[Alike], rules: OrderRules, now: datetime
) -> list[tuple[float, UUID, int]]:
    return sorted(those_before(newcomer, waiting, rules, now), reverse=True)


class _Situation:
    """The counters that call now, and how long each service takes today."""

    def __init__(self, tx: Transaction, branch_id: UUID, facts: BranchFacts) -> None:
        busy = store.busy_counters(tx, branch_id)
        sessions = [entry for entry in open_sessions(tx, branch_id) if entry.paused_since is None]
        self.counters = [
            OpenCounter(facts.services_at(session, tx.now), session.counter_id in busy) for session in sessions
        ]
        measured = days.recent_service_times(tx, branch_id, facts.first_open_day(tx.now))
        self.means: Mapping[UUID, float] = {
            service.id: mean_service_seconds(service.published_minutes * 60, *measured.get(service.id, (0, 0.0)))
            for service in facts.catalog.services
        }

    def counters_for(self, service_id: UUID) -> tuple[int, ...]:
        """Return which of the counters take a service."""
        return tuple(number for number, counter in enumerate(self.counters) if service_id in counter.services)

    def estimate(self, service_id: UUID, before: Sequence[tuple[float, UUID, int]]) -> tuple[int, WaitRange | None]:
        """Return the people ahead of somebody for this service, and their wait; `before` as in `called_first`."""
        ahead = called_first(service_id, before, self.counters, self.means)
        return (
            people_ahead(service_id, ahead, self.counters),
            expected_wait(service_id, ahead, self.counters, self.means),
        )
