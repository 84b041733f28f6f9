"""Reads who waits, as the order sees them: days that still go on, colleagues who are there, ages that make sense."""

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
from shared.queue.tickets.rules.selection import OrderRules, settled
from shared.queue.tickets.store import days, waiting
from shared.queue.tickets.store import tickets as store
from shared.queue.tickets.store.waiting import ORDER

#: One who stands for several has no ticket of their own.
NOBODY = UUID(int=0)


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
    rows = waiting.listed(tx, branch_id, facts.first_open_day(tx.now), state)
    return _waiting_list(tx, branch_id, facts, rows)


def read_order(tx: Transaction, branch_id: UUID, facts: BranchFacts) -> WaitingList:
    """Return everybody who waits on the days that still go on, with what the order needs of them and no more."""
    return _waiting_list(tx, branch_id, facts, waiting.everybody(tx, branch_id, facts.first_open_day(tx.now)))


def read_candidates(tx: Transaction, branch_id: UUID, facts: BranchFacts) -> WaitingList:
    """Return so many of those who wait that `choose` finds in them what it would find in all, and explains it alike.

    That is the first two of each kind in order of arrival; a kind is one service, priority class, placing and binding.
    Within a kind an earlier arrival (then the lower number) is never behind a later one under promise, FIFO and ratio:
    whether the counter may call them and whether it is the clerk's own work is the same for both, the earlier one is
    overdue first, its score is at least as great, and the tie is its. So only the first of a kind can be the best, and
    only the first two can be the second best. Under `strict` being passed counts too, and everybody passed is written
    down; an age from the future is put right among all: then everybody is read.
    """
    if facts.settings.policy is OrderPolicy.STRICT:
        return read_order(tx, branch_id, facts)
    rows = waiting.first_two(tx, branch_id, facts.first_open_day(tx.now))
    if any(row.counts_from > tx.now for row in rows):
        return read_order(tx, branch_id, facts)
    return _waiting_list(tx, branch_id, facts, rows)


def read_kinds(tx: Transaction, branch_id: UUID, facts: BranchFacts) -> list[tuple[Waiting, int]] | None:
    """Return the earliest of each kind who waits with the number of such people, as `people_before` wants them.

    None when somebody's age counts from this very instant or from the future: then one cannot stand for the others.
    """
    rows = waiting.kinds(tx, branch_id, facts.first_open_day(tx.now), facts.settings.strict_ceiling)
    if any(row.latest >= tx.now for row in rows):
        return None
    found = []
    for row in rows:
        service, chosen = facts.services[row.service_id], facts.priorities.get(row.priority)
        weight, rank = (1.0, 0) if chosen is None else (chosen.weight, chosen.rank)
        one = Waiting(
            NOBODY, row.service_id, row.earliest, 0, weight, rank, service.promise_seconds, service.zone,
            first=row.placed_first, passed=row.passed,
        )  # fmt: skip
        found.append((one, row.people))
    return found


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


def _free_of_absent(tx: Transaction, branch_id: UUID, facts: BranchFacts, stored: Sequence[Waiting]) -> list[Waiting]:
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
        for ticket in stored
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
