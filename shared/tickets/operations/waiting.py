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
from shared.tickets.store.tickets import ORDER


@dataclass(frozen=True)
class WaitingList:
    """The rows as stored, and the same tickets in the same order as the rules see them.

    `moved` are the tickets that count from another instant than stored, because that one has not come yet.
    """

    rows: Sequence[Any]
    tickets: list[Waiting]
    moved: list[Waiting]


def read_waiting(
    tx: Transaction, branch_id: UUID, facts: BranchFacts, state: TicketState = TicketState.WAITING
) -> WaitingList:
    """Return everybody who waits (or is parked) on the days that still go on, with all that lists show of them."""
    since = facts.first_open_day(tx.now)
    return _waiting_list(tx, branch_id, facts, tx.rows(store.waiting_query(branch_id, state, since)))


def read_order(tx: Transaction, branch_id: UUID, facts: BranchFacts) -> WaitingList:
    """Return everybody who waits on the days that still go on, with what the order needs of them and no more."""
    since = facts.first_open_day(tx.now)
    return _waiting_list(tx, branch_id, facts, tx.rows(store.order_query(branch_id, since)))


def _waiting_list(tx: Transaction, branch_id: UUID, facts: BranchFacts, rows: Sequence[Any]) -> WaitingList:
    stored, bound = [], False
    for row in rows:
        ticket_id, service_id, priority, number, counts_from, first, passed, counter_id, staff_id = row[: len(ORDER)]
        service, chosen = facts.services[service_id], facts.priorities.get(priority)
        weight, rank = (1.0, 0) if chosen is None else (chosen.weight, chosen.rank)
        bound = bound or counter_id is not None or staff_id is not None
        stored.append(
            Waiting(
                ticket_id, service_id, counts_from, number, weight, rank, service.promise_seconds, service.zone,
                counter_id, staff_id, first, passed,
            )
        )  # fmt: skip
    if bound:
        stored = _free_of_absent(tx, branch_id, facts, stored)
    tickets = settled(stored, tx.now)
    return WaitingList(rows, tickets, [now for before, now in zip(stored, tickets, strict=True) if now != before])


def _free_of_absent(tx: Transaction, branch_id: UUID, facts: BranchFacts, waiting: Sequence[Waiting]) -> list[Waiting]:
    """Return the tickets without ties to anybody who is not there.

    A ticket sent to a counter or a colleague waits for just these while they are there. When they have signed out it is
    everybody's again: nobody must wait for somebody who went home.
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
        for ticket in waiting
    ]


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
