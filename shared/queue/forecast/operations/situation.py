"""The situation of the queue at one instant: the counters that call, how long services take, and who is ahead."""

import heapq
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from uuid import UUID

from shared.office.catalog.model import Service
from shared.office.staff.model import CounterSession
from shared.office.staff.store import open_sessions
from shared.platform.db.database import Transaction
from shared.platform.ids import new_id
from shared.queue.forecast.model import Due
from shared.queue.forecast.rules.estimate import OpenCounter, called_first, expected_wait, people_ahead
from shared.queue.tickets.model import WaitRange
from shared.queue.tickets.operations.facts import BranchFacts
from shared.queue.tickets.operations.waiting import order_rules, read_kinds, read_order
from shared.queue.tickets.rules.eligibility import Waiting
from shared.queue.tickets.rules.selection import Alike, OrderRules, before_each, those_before
from shared.queue.tickets.rules.service_time import mean_service_seconds
from shared.queue.tickets.store import days
from shared.queue.tickets.store import tickets as store

#: The wait of each waiting ticket is compared with that of each other one; in a longer queue only of so many.
MOST_KNOWN = 400


@dataclass(frozen=True)
class Newcomer:
    """Somebody who comes now for a service: open counters, people ahead, and the simple estimate of the wait.

    `due_ahead` are people with an appointment who are not here yet, but will come and be called before.
    """

    service: Service
    open_counters: int
    people_ahead: int
    estimate: WaitRange | None
    due_ahead: int = 0


class Situation:
    """One reading of the queue; everything in it is true at the instant of its transaction."""

    def __init__(self, tx: Transaction, branch_id: UUID, facts: BranchFacts, due: Sequence[Due] = ()) -> None:
        """`due` are the appointments of the next hours whose visitors are not here yet."""
        self._due = due
        self._tx, self._branch_id, self._facts = tx, branch_id, facts
        busy = store.busy_counters(tx, branch_id)
        self.sessions: Sequence[CounterSession] = [
            entry for entry in open_sessions(tx, branch_id) if entry.paused_since is None
        ]
        self.counters = [
            OpenCounter(facts.services_at(session, tx.now), session.counter_id in busy) for session in self.sessions
        ]
        measured = days.recent_service_times(tx, branch_id, facts.first_open_day(tx.now))
        self.means: Mapping[UUID, float] = {
            service.id: mean_service_seconds(service.published_minutes * 60, *measured.get(service.id, (0, 0.0)))
            for service in facts.catalog.services
        }

    @cached_property
    def rules(self) -> OrderRules:
        """The branch's policy with its numbers."""
        return order_rules(self._tx, self._branch_id, self._facts)

    @cached_property
    def crowd(self) -> Sequence[Alike]:
        """Everybody who waits, those together who are alike to somebody who comes now."""
        kinds = read_kinds(self._tx, self._branch_id, self._facts)
        if kinds is not None:
            return kinds
        return [Alike.one(ticket) for ticket in read_order(self._tx, self._branch_id, self._facts).tickets]

    def arrivals(self, priority: str) -> Iterator[Newcomer]:
        """Yield, for each active service in the catalog's order, somebody of a class who comes now."""
        # A newcomer is behind the same people, whatever the service, if the promise is the same. Services that take the
        # same time at the same counters then have the same wait; a branch may have hundreds.
        before: dict[int, list[tuple[float, UUID, int]]] = {}
        known: dict[tuple[tuple[int, ...], float, int], tuple[int, WaitRange | None]] = {}
        chosen, now = self._facts.priorities.get(priority), self._tx.now
        nobody = new_id()
        weight, rank = (1.0, 0) if chosen is None else (chosen.weight, chosen.rank)
        for service in self._facts.catalog.services:
            if not service.active:
                continue
            newcomer = Waiting(nobody, service.id, now, 10**6, weight, rank, service.promise_seconds, service.zone)
            if service.promise_seconds not in before:
                before[service.promise_seconds] = longest_first(newcomer, self.crowd, self.rules, now)
            counters = self._counters_for(service.id)
            alike = (counters, self.means[service.id], service.promise_seconds)
            if not counters or alike not in known:
                known[alike] = self.estimate(service.id, before[service.promise_seconds])
            people, expected = known[alike]
            yield Newcomer(service, len(counters), people, expected, self._due_ahead(newcomer, expected))

    def waiting(self) -> Iterator[tuple[Waiting, int]]:
        """Yield everybody who waits, with the people who will be called before; the first `MOST_KNOWN` to come.

        Those whose appointment falls due before are among these people.
        """
        tickets = read_order(self._tx, self._branch_id, self._facts).tickets
        tickets = heapq.nsmallest(MOST_KNOWN, tickets, key=lambda ticket: (ticket.counts_from, ticket.number))
        for ticket, before in before_each(tickets, self.rules, self._tx.now):
            ahead = called_first(ticket.service_id, before, self.counters, self.means)
            people = people_ahead(ticket.service_id, ahead, self.counters)
            if self._due:
                expected = expected_wait(ticket.service_id, ahead, self.counters, self.means)
                people += self._due_ahead(ticket, expected)
            yield ticket, people

    def _due_ahead(self, somebody: Waiting, expected: WaitRange | None) -> int:
        """Return how many with an appointment come before somebody's turn and are ahead by the branch's order then."""
        if not self._due or expected is None:
            return 0
        turn = self._tx.now + timedelta(seconds=expected.median)
        coming = [Alike.one(self._expected_visitor(each)) for each in self._due if each.slot <= turn]
        ahead: dict[UUID, int] = {}
        for _, service_id, people in those_before(somebody, coming, self.rules, turn):
            ahead[service_id] = ahead.get(service_id, 0) + people
        return people_ahead(somebody.service_id, ahead, self.counters)

    def _expected_visitor(self, due: Due) -> Waiting:
        """Return somebody with an appointment who will come at its time."""
        service, slot = self._facts.service(due.service_id), max(due.slot, self._tx.now)
        return Waiting(
            new_id(), service.id, slot, 0, max(1.0, self._facts.settings.appointment_weight), 0,
            service.promise_seconds, service.zone, booked_for=due.slot,
        )  # fmt: skip

    def estimate(self, service_id: UUID, before: Sequence[tuple[float, UUID, int]]) -> tuple[int, WaitRange | None]:
        """Return the people ahead of somebody for this service, and their wait; `before` as in `called_first`."""
        ahead = called_first(service_id, before, self.counters, self.means)
        return (
            people_ahead(service_id, ahead, self.counters),
            expected_wait(service_id, ahead, self.counters, self.means),
        )

    def _counters_for(self, service_id: UUID) -> tuple[int, ...]:
        """Return which of the counters take a service."""
        return tuple(number for number, counter in enumerate(self.counters) if service_id in counter.services)


def longest_first(
    somebody: Waiting, waiting: Sequence[Alike], rules: OrderRules, now: datetime
) -> list[tuple[float, UUID, int]]:
    """Return who is ahead of somebody, those first who are ahead for the longest time."""
    return sorted(those_before(somebody, waiting, rules, now), reverse=True)
