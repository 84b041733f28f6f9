"""What the maintenance service reads to forecast the waits, and how it publishes them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from shared.office.staff.store import pauses_of_days, sessions_of_days
from shared.platform.db.database import Transaction
from shared.platform.db.retrying import reads, sets
from shared.platform.live.topics import Topic
from shared.queue.forecast.model import Due, Published
from shared.queue.forecast.operations.situation import Newcomer, Situation
from shared.queue.forecast.store import read_forecast, remove_forecast, write_forecast
from shared.queue.tickets.model import Happened
from shared.queue.tickets.operations.facts import BranchFacts
from shared.queue.tickets.operations.queue import Queue
from shared.queue.tickets.store.events import chain_head, day_of_last_tickets, happened_after, seq_before_day

#: So many events are read at once.
PORTION = 500


@dataclass(frozen=True)
class CounterTime:
    """A counter called from `begins` to `ends` (None: it still does) for these services."""

    counter_id: UUID
    begins: datetime
    ends: datetime | None
    services: frozenset[UUID]


@dataclass(frozen=True)
class Past:
    """Where to begin to read the events (after `seq`), and when counters called since then.

    `published` are the seconds that each service takes as published; `time_zone` is the branch's.
    """

    seq: int
    counters: tuple[CounterTime, ...]
    published: Mapping[UUID, float]
    time_zone: str


@dataclass(frozen=True)
class WaitingNow:
    """Somebody who waits, and the people who will be called before."""

    ticket_id: UUID
    ahead: int


@dataclass(frozen=True)
class QueueNow:
    """The queue at the instant `at`, after the event `seq`: counters that call, newcomers by class, who waits."""

    seq: int
    at: datetime
    counters: Mapping[UUID, frozenset[UUID]]
    arrivals: Mapping[str, tuple[Newcomer, ...]]
    waiting: tuple[WaitingNow, ...]


@dataclass(frozen=True)
class Look:
    """The events after one that is known, and the queue now; `now` is None while there are more events to read."""

    events: Sequence[Happened]
    now: QueueNow | None


class ForecastKeeping:
    """Reads the steps of the queue in their order, and publishes what the forecast makes of them."""

    def __init__(self, queue: Queue) -> None:
        self._queue = queue

    @reads
    def past(self, tickets: int) -> Past:
        """Return where the last so many tickets begin."""
        branch_id = self._queue.branch_id
        with self._queue.database.read() as tx:
            facts = self._queue.facts.read(tx)
            first = day_of_last_tickets(tx, branch_id, tickets)
            seq = 0 if first is None else seq_before_day(tx, branch_id, first)
            return Past(
                seq,
                self._counter_times(tx, facts, first or date.min),
                {service.id: service.published_minutes * 60.0 for service in facts.catalog.services},
                facts.catalog.branch.time_zone,
            )

    @reads
    def look(self, after: int, due: Sequence[Due] = ()) -> Look:
        """Return what happened after an event, and the queue now when nothing else has happened.

        `due` are the appointments of the next hours whose visitors are not here yet.
        """
        branch_id = self._queue.branch_id
        with self._queue.database.read() as tx:
            events = happened_after(tx, branch_id, after, PORTION)
            if len(events) == PORTION:
                return Look(events, None)
            return Look(events, self._now(tx, chain_head(tx, branch_id)[0], due))

    @reads
    def published(self) -> Published | None:
        """Return what is published and fresh; None when nothing is."""
        with self._queue.database.read() as tx:
            return read_forecast(tx, self._queue.branch_id)

    @sets
    def publish(self, forecast: Published, *, news: bool) -> None:
        """Publish a forecast in the place of the one before; with `news` all windows read it at once."""
        with self._queue.database.write(*((Topic.FORECAST,) if news else ())) as tx:
            write_forecast(tx, self._queue.branch_id, forecast)

    @sets
    def withdraw(self) -> None:
        """Take back what is published, because nobody keeps it fresh any more."""
        with self._queue.database.write(Topic.FORECAST) as tx:
            remove_forecast(tx, self._queue.branch_id)

    def _now(self, tx: Transaction, seq: int, due: Sequence[Due]) -> QueueNow:
        facts = self._queue.facts.read(tx)
        known = [each for each in due if each.service_id in facts.services]
        situation = Situation(tx, self._queue.branch_id, facts, known)
        called = zip(situation.sessions, situation.counters, strict=True)
        return QueueNow(
            seq=seq,
            at=tx.now,
            counters={session.counter_id: counter.services for session, counter in called},
            arrivals={each.code: tuple(situation.arrivals(each.code)) for each in facts.catalog.classes_in_use},
            waiting=tuple(WaitingNow(ticket.ticket_id, ahead) for ticket, ahead in situation.waiting()),
        )

    def _counter_times(self, tx: Transaction, facts: BranchFacts, first: date) -> tuple[CounterTime, ...]:
        """Return when counters called, in the order of time, with the services that today's set-up gives them."""
        branch_id, last = self._queue.branch_id, facts.day_of(tx.now)
        pauses = pauses_of_days(tx, branch_id, first, last)
        found = []
        for session in sessions_of_days(tx, branch_id, first, last):
            begins = session.opened
            if not any(counter.id == session.counter_id for counter in facts.catalog.counters):
                continue
            services = facts.services_at(session, session.opened)
            for pause in pauses.get(session.id, ()):
                found.append(CounterTime(session.counter_id, begins, pause.started, services))
                if pause.ended is None:
                    break
                begins = pause.ended
            else:
                found.append(CounterTime(session.counter_id, begins, session.ended, services))
        return tuple(sorted(found, key=lambda time: time.begins))
