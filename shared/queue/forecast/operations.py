"""Expected waits now: per service for the screens, and the quote that is stored with a ticket."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from shared.office.staff.store import open_sessions
from shared.platform.db.database import Transaction
from shared.platform.db.retrying import reads
from shared.platform.ids import new_id
from shared.queue.forecast.model import ServiceWait
from shared.queue.forecast.rules.estimate import OpenCounter, expected_wait, people_ahead
from shared.queue.tickets.model import WaitRange
from shared.queue.tickets.operations.facts import BranchFacts
from shared.queue.tickets.operations.queue import Queue
from shared.queue.tickets.operations.waiting import allowance_used, order_rules, read_kinds, read_order
from shared.queue.tickets.rules.eligibility import Waiting
from shared.queue.tickets.rules.selection import people_before
from shared.queue.tickets.rules.service_time import mean_service_seconds
from shared.queue.tickets.store import days
from shared.queue.tickets.store import tickets as store
from shared.queue.tickets.store.waiting import waiting_by_service


class ForecastOperations:
    """The simple forecast; a learning one takes its place behind the same two methods."""

    def __init__(self, queue: Queue) -> None:
        self._queue = queue

    @reads
    def waits(self) -> tuple[ServiceWait, ...]:
        """Return every active service's people waiting and expected wait, in the catalog's order."""
        branch_id = self._queue.branch_id
        with self._queue.database.read() as tx:
            facts = self._queue.facts.read(tx)
            here = waiting_by_service(tx, branch_id, facts.first_open_day(tx.now))
            crowd = read_kinds(tx, branch_id, facts)
            if crowd is None:
                crowd = [(ticket, 1) for ticket in read_order(tx, branch_id, facts).tickets]
            situation = _Situation(tx, branch_id, facts)
            active = [service for service in facts.catalog.services if service.active]
            if not active:
                return ()
            # Who has waited for nothing yet stands behind the same people, whatever they come for.
            newcomer = Waiting(
                ticket_id=new_id(), service_id=active[0].id, counts_from=tx.now, number=10**6, weight=1.0, rank=0,
                promise_seconds=active[0].promise_seconds, zone=active[0].zone,
            )  # fmt: skip
            ahead = people_before(newcomer, crowd, order_rules(tx, branch_id, facts), tx.now)
            # Services that take the same time at the same counters have the same wait; a branch may have hundreds.
            known: dict[tuple[tuple[int, ...], float], tuple[int, WaitRange | None]] = {}
            found = []
            for service in active:
                counters = situation.counters_for(service.id)
                alike = (counters, situation.means[service.id])
                if not counters or alike not in known:
                    known[alike] = situation.estimate(service.id, ahead)
                people, expected = known[alike]
                found.append(
                    ServiceWait(
                        service_id=service.id,
                        waiting=here.get(service.id, 0),
                        people_ahead=people,
                        open_counters=len(counters),
                        expected=expected,
                        full=allowance_used(tx, branch_id, facts.day_of(tx.now), service),
                    )
                )
            return tuple(found)

    def quote(
        self, tx: Transaction, facts: BranchFacts, newcomer: Waiting, waiting: Sequence[tuple[Waiting, int]]
    ) -> tuple[int, WaitRange | None]:
        """Return the people before a visitor who joins those `waiting` now, and the wait; None without a counter.

        Each of `waiting` stands for a number of people, as in `people_before`.
        """
        situation = _Situation(tx, self._queue.branch_id, facts)
        rules = order_rules(tx, self._queue.branch_id, facts)
        return situation.estimate(newcomer.service_id, people_before(newcomer, waiting, rules, tx.now))


class _Situation:
    """The counters that call now, and how long each service takes today."""

    def __init__(self, tx: Transaction, branch_id: UUID, facts: BranchFacts) -> None:
        busy = store.busy_counters(tx, branch_id)
        sessions = [entry for entry in open_sessions(tx, branch_id) if entry.paused_since is None]
        self.counters = [OpenCounter(facts.services_at(session), session.counter_id in busy) for session in sessions]
        measured = days.recent_service_times(tx, branch_id, facts.day_of(tx.now))
        self.means: Mapping[UUID, float] = {
            service.id: mean_service_seconds(service.published_minutes * 60, *measured.get(service.id, (0, 0.0)))
            for service in facts.catalog.services
        }

    def counters_for(self, service_id: UUID) -> tuple[int, ...]:
        """Return which of the counters take a service."""
        return tuple(number for number, counter in enumerate(self.counters) if service_id in counter.services)

    def estimate(self, service_id: UUID, ahead: Mapping[UUID, int]) -> tuple[int, WaitRange | None]:
        """Return the people before somebody for this service, and their wait; `ahead` as in `expected_wait`."""
        return (
            people_ahead(service_id, ahead, self.counters),
            expected_wait(service_id, ahead, self.counters, self.means),
        )
