"""Expected waits now: per service for the screens, and the quote that is stored with a ticket."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from shared.office.catalog.model import ORDINARY, OpeningHours
from shared.platform.db.database import Transaction
from shared.platform.db.retrying import reads
from shared.queue.forecast.model import Published, ServiceWait
from shared.queue.forecast.operations.situation import Situation, longest_first
from shared.queue.forecast.rules.published import expected_behind, too_late
from shared.queue.forecast.store import read_forecast
from shared.queue.tickets.model import Quote, WaitRange
from shared.queue.tickets.operations.facts import BranchFacts
from shared.queue.tickets.operations.queue import Queue
from shared.queue.tickets.operations.waiting import allowance_used
from shared.queue.tickets.rules.eligibility import Waiting
from shared.queue.tickets.rules.selection import Alike
from shared.queue.tickets.store.waiting import waiting_by_service


class ForecastOperations:
    """The wait that the maintenance service has published, or the simple estimate while nothing fresh is published."""

    def __init__(self, queue: Queue) -> None:
        self._queue = queue
        self._kept: Published | None = None

    @reads
    def waits(self, priority: str = ORDINARY) -> tuple[ServiceWait, ...]:
        """Return every active service's people waiting, and the wait of somebody of a class, in the catalog's order."""
        branch_id = self._queue.branch_id
        with self._queue.database.read() as tx:
            facts = self._queue.facts.read(tx)
            here = waiting_by_service(tx, branch_id, facts.first_open_day(tx.now))
            forecast = self._fresh(tx)
            # Many services have the same hours.
            keeping: dict[tuple[OpeningHours, ...], tuple[bool, datetime | None]] = {}
            found = []
            for arrival in Situation(tx, branch_id, facts).arrivals(priority):
                service = arrival.service
                told = _told(forecast, service.id, priority, arrival.people_ahead, arrival.estimate)
                if service.hours not in keeping:
                    keeping[service.hours] = facts.keeps_hours(service, tx.now), facts.closes(service, tx.now)
                gives, closes = keeping[service.hours]
                late = too_late(told.expected, tx.now, closes)
                found.append(
                    ServiceWait(
                        service_id=service.id,
                        waiting=here.get(service.id, 0),
                        people_ahead=told.people_ahead,
                        open_counters=arrival.open_counters,
                        expected=told.expected,
                        full=allowance_used(tx, branch_id, facts.day_of(tx.now), service),
                        closed=not gives,
                        rough=told.rough,
                        late=late,
                        stopped=late and not told.rough and facts.settings.stop_when_too_late,
                    )
                )
            return tuple(found)

    @reads
    def still_waiting(self) -> Mapping[UUID, WaitRange]:
        """Return what waiting tickets still wait, by ticket, as far as it is published and fresh."""
        with self._queue.database.read() as tx:
            forecast = self._fresh(tx)
            return {} if forecast is None else forecast.waiting

    def quote(
        self, tx: Transaction, facts: BranchFacts, somebody: Waiting, priority: str, waiting: Sequence[Alike]
    ) -> Quote:
        """Return what to tell somebody of a class: one of those `waiting`, or a newcomer behind them."""
        situation, forecast = Situation(tx, self._queue.branch_id, facts), self._fresh(tx)
        before = longest_first(somebody, waiting, situation.rules, tx.now)
        ahead, estimate = situation.estimate(somebody.service_id, before)
        own = None if forecast is None or estimate is None else forecast.waiting.get(somebody.ticket_id)
        if own is not None:
            return Quote(ahead, own)
        return _told(forecast, somebody.service_id, priority, ahead, estimate)

    def _fresh(self, tx: Transaction) -> Published | None:
        self._kept = read_forecast(tx, self._queue.branch_id, self._kept)
        return self._kept


def _told(forecast: Published | None, service_id: UUID, priority: str, ahead: int, estimate: WaitRange | None) -> Quote:
    """Return the published wait behind so many people, or the simple estimate; none where no counter is open."""
    if estimate is None:
        return Quote(ahead, None)
    made = None if forecast is None else forecast.newcomers.get((service_id, priority))
    if made is None:
        return Quote(ahead, estimate, rough=True)
    return Quote(ahead, expected_behind(made, ahead))
