"""Reads the waiting tickets of all open days in the form in which the order policy compares them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from shared.office.catalog.model import Service
from shared.office.settings.model import OrderPolicy
from shared.office.staff.store import open_sessions
from shared.platform.db.database import Transaction
from shared.queue.tickets.model import TicketState
from shared.queue.tickets.operations.facts import BranchFacts
from shared.queue.tickets.rules.eligibility import Waiting
from shared.queue.tickets.rules.selection import Alike, OrderRules, settled
from shared.queue.tickets.store import days, waiting
from shared.queue.tickets.store import tickets as store
from shared.queue.tickets.store.waiting import ORDER

#: The ticket id of an entry that represents several waiting tickets.
NOBODY = UUID(int=0)


@dataclass(frozen=True)
class WaitingList:
    """The stored rows, and the same tickets in the same order as `Waiting` values.

    `moved` are the tickets whose value differs from the stored row, because their stored instant is in the future.
    """

    rows: Sequence[Any]
    tickets: list[Waiting]
    moved: list[Waiting]


def read_waiting(
    tx: Transaction, branch_id: UUID, facts: BranchFacts, state: TicketState = TicketState.WAITING
) -> WaitingList:
    """Return all waiting (or parked) tickets of the open days, with every column that lists show."""
    rows = waiting.listed(tx, branch_id, facts.first_open_day(tx.now), state)
    return _waiting_list(tx, branch_id, facts, rows)


def read_order(tx: Transaction, branch_id: UUID, facts: BranchFacts) -> WaitingList:
    """Return all waiting tickets of the open days, with only the columns that the order needs."""
    return _waiting_list(tx, branch_id, facts, waiting.everybody(tx, branch_id, facts.first_open_day(tx.now)))


def read_candidates(tx: Transaction, branch_id: UUID, facts: BranchFacts) -> WaitingList:
    """Return the few waiting tickets from which `choose` gives the same result and reason as from all of them.

    These are the first two tickets of each kind in order of arrival. A kind is one service, priority class, placement,
    binding, and with or without an appointment. Under promise, FIFO and ratio the earlier ticket of a kind (then the
    lower number) is never behind the later one: both are eligible for the same counters, the earlier one is overdue and
    has waited longest first, and its score is at least as high. So the best ticket is the first of a kind, and the
    second best is one of the first two.

    All tickets are read under `strict`, which counts and records every ticket that was passed, and when a stored
    instant is in the future by a wrong clock, because correcting it needs all tickets.
    """
    if facts.settings.policy is OrderPolicy.STRICT:
        return read_order(tx, branch_id, facts)
    rows = waiting.first_two(tx, branch_id, facts.first_open_day(tx.now))
    if any(row.counts_from > tx.now and row.counts_from != row.booked_for for row in rows):
        return read_order(tx, branch_id, facts)
    return _waiting_list(tx, branch_id, facts, rows)


def read_kinds(tx: Transaction, branch_id: UUID, facts: BranchFacts) -> list[Alike] | None:
    """Return the waiting tickets by kind, for `those_before`.

    None when a ticket counts from the current instant or later: then one ticket cannot represent the others.
    """
    rows = waiting.kinds(tx, branch_id, facts.first_open_day(tx.now), facts.settings.strict_ceiling)
    if any(row.latest >= tx.now for row in rows):
        return None
    found = []
    for row in rows:
        service, chosen = facts.services[row.service_id], facts.priorities.get(row.priority)
        weight, rank = (1.0, 0) if chosen is None else (chosen.weight, chosen.rank)
        if row.booked:
            weight = max(weight, facts.settings.appointment_weight)
        one = Waiting(
            NOBODY, row.service_id, row.earliest, 0, weight, rank, service.promise_seconds, service.zone,
            first=row.placed_first, passed=row.passed,
        )  # fmt: skip
        found.append(Alike(one, row.people, row.latest))
    return found


def _waiting_list(tx: Transaction, branch_id: UUID, facts: BranchFacts, rows: Sequence[Any]) -> WaitingList:
    stored, bound = [], False
    for row in rows:
        ticket_id, service_id, priority, number, counts_from, first, passed, counter_id, staff_id, booked_for = row[
            : len(ORDER)
        ]
        service, chosen = facts.services[service_id], facts.priorities.get(priority)
        weight, rank = (1.0, 0) if chosen is None else (chosen.weight, chosen.rank)
        if booked_for is not None:
            weight = max(weight, facts.settings.appointment_weight)
        bound = bound or counter_id is not None or staff_id is not None
        stored.append(
            Waiting(
                ticket_id, service_id, counts_from, number, weight, rank, service.promise_seconds, service.zone,
                counter_id, staff_id, first, passed, booked_for,
            )
        )  # fmt: skip
    if bound:
        stored = _free_of_absent(tx, branch_id, facts, stored)
    tickets = settled(stored, tx.now)
    return WaitingList(rows, tickets, [now for before, now in zip(stored, tickets, strict=True) if now != before])


def _free_of_absent(tx: Transaction, branch_id: UUID, facts: BranchFacts, stored: Sequence[Waiting]) -> list[Waiting]:
    """Return the tickets, with the binding to a counter or clerk removed where no session of it is open.

    A ticket bound to a counter or clerk that has signed out may be called by every eligible counter again.
    """
    since = facts.first_open_day(tx.now)
    sessions = [session for session in open_sessions(tx, branch_id) if session.day >= since]
    counters = {session.counter_id for session in sessions}
    clerks = {session.staff_id for session in sessions}
    return [
        ticket._replace(
            bound_counter_id=ticket.bound_counter_id if ticket.bound_counter_id in counters else None,
            bound_staff_id=ticket.bound_staff_id if ticket.bound_staff_id in clerks else None,
        )
        for ticket in stored
    ]


def allowance_used(tx: Transaction, branch_id: UUID, day: date, service: Service) -> bool:
    """Return whether the daily allowance of a service is used up on this day."""
    allowance = service.daily_allowance
    return allowance is not None and store.issued_today(tx, branch_id, day, service.id, service.prefix) >= allowance


def order_rules(tx: Transaction, branch_id: UUID, facts: BranchFacts) -> OrderRules:
    """Return the branch's order rules; only `ratio` reads the latest calls."""
    settings = facts.settings
    if settings.policy is not OrderPolicy.RATIO:
        return facts.order_rules()
    return facts.order_rules(
        tuple(days.recent_priorities(tx, branch_id, settings.ratio_priority + settings.ratio_ordinary))
    )
