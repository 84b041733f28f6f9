"""Reads who waits, as the order sees them: days that still go on, colleagues who are there, ages that make sense."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from shared.catalog.model import Service
from shared.platform.db.database import Transaction
from shared.settings.model import OrderPolicy
from shared.staff.store import open_sessions
from shared.tickets.model import TicketState
from shared.tickets.operations.facts import BranchFacts
from shared.tickets.rules.eligibility import Waiting
from shared.tickets.rules.selection import OrderRules, settled
from shared.tickets.store import days
from shared.tickets.store import tickets as store


@dataclass(frozen=True)
class WaitingList:
    """The narrow rows as stored, and the same tickets in the same order as the rules see them."""

    rows: Sequence[Any]
    tickets: list[Waiting]

    def moved(self) -> list[Waiting]:
        """Return the tickets that count from another instant than stored, because that one has not come yet."""
        return [
            ticket for row, ticket in zip(self.rows, self.tickets, strict=True) if row.counts_from != ticket.counts_from
        ]


def read_waiting(
    tx: Transaction, branch_id: UUID, facts: BranchFacts, state: TicketState = TicketState.WAITING
) -> WaitingList:
    """Return everybody who waits (or is parked) on the days that still go on."""
    since = facts.first_open_day(tx.now)
    rows = tx.rows(store.waiting_query(branch_id, state, since))
    counters: set[UUID] = set()
    clerks: set[UUID] = set()
    if any(row.bound_counter_id is not None or row.bound_staff_id is not None for row in rows):
        sessions = [session for session in open_sessions(tx, branch_id) if session.day >= since]
        counters = {session.counter_id for session in sessions}
        clerks = {session.staff_id for session in sessions}
    return WaitingList(rows, settled([_as_waiting(row, facts, counters, clerks) for row in rows], tx.now))


def allowance_used(tx: Transaction, branch_id: UUID, day: date, service: Service) -> bool:
    """Return whether a service gives no more numbers on this day."""
    allowance = service.daily_allowance
    return allowance is not None and store.issued_today(tx, branch_id, day, service.prefix) >= allowance


def order_rules(tx: Transaction, branch_id: UUID, facts: BranchFacts) -> OrderRules:
    """Return the branch's policy; only `ratio` needs to look at the latest calls."""
    settings = facts.settings
    if settings.policy is not OrderPolicy.RATIO:
        return facts.order_rules()
    return facts.order_rules(
        tuple(days.recent_priorities(tx, branch_id, settings.ratio_priority + settings.ratio_ordinary))
    )


def _as_waiting(row: Any, facts: BranchFacts, counters: set[UUID], clerks: set[UUID]) -> Waiting:
    # A ticket sent to a counter or a colleague waits for just these while they are there. When they have signed out it
    # is everybody's again: nobody must wait for somebody who went home.
    service, chosen = facts.services[row.service_id], facts.priorities.get(row.priority)
    return Waiting(
        ticket_id=row.id,
        service_id=row.service_id,
        counts_from=row.counts_from,
        number=row.number,
        weight=1.0 if chosen is None else chosen.weight,
        rank=0 if chosen is None else chosen.rank,
        promise_seconds=service.promise_seconds,
        zone=service.zone,
        bound_counter_id=row.bound_counter_id if row.bound_counter_id in counters else None,
        bound_staff_id=row.bound_staff_id if row.bound_staff_id in clerks else None,
        first=row.placed_first,
        passed=row.passed,
    )
