"""What desks and boards show of the queue: one consistent reading each."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from shared.office.catalog.rules import lacking
from shared.office.staff.model import CounterSession
from shared.platform.db.database import Transaction
from shared.platform.db.retrying import reads
from shared.platform.i18n.text import LocalText
from shared.queue.tickets.model import (
    BoardView,
    DeskView,
    Event,
    MadeCall,
    Ticket,
    TicketState,
    WaitingTicket,
    display_number,
)
from shared.queue.tickets.operations.facts import BranchFacts
from shared.queue.tickets.operations.queue import Queue, open_session
from shared.queue.tickets.operations.serving import may_undo, undoable
from shared.queue.tickets.operations.waiting import order_rules, read_waiting
from shared.queue.tickets.rules.eligibility import may_call
from shared.queue.tickets.rules.selection import in_order
from shared.queue.tickets.rules.service_time import mean_service_seconds
from shared.queue.tickets.store import days, events, waiting
from shared.queue.tickets.store import tickets as store

LAST_CALLS = 12


class QueueViews:
    """Reads the queue for the screens."""

    def __init__(self, queue: Queue) -> None:
        self._queue = queue

    @reads
    def desk(self, session_id: UUID) -> DeskView:
        """Return everything about one counter. Raises UserError(SESSION_ENDED)."""
        branch_id = self._queue.branch_id
        with self._queue.database.read() as tx:
            facts = self._queue.facts.read(tx)
            session = open_session(tx, facts, session_id)
            day, counter = facts.day_of(tx.now), facts.calling_counter(session, tx.now)
            current = store.ticket_at_counter(tx, branch_id, session.counter_id)
            wrapping = store.wrapping_up_step(tx, branch_id, session.counter_id)
            queue = read_waiting(tx, branch_id, facts)
            parked = read_waiting(tx, branch_id, facts, TicketState.PARKED)
            rows = {row.id: row for row in queue.rows}
            rules = order_rules(tx, branch_id, facts)
            mine = [ticket.ticket_id for ticket, _ in in_order(queue.tickets, counter, rules, tx.now)]
            others = sorted(rows.keys() - set(mine), key=lambda ticket_id: (rows[ticket_id].issued, ticket_id))
            ended = None if current else undoable(tx, branch_id, facts, session)
            # Only the counter's latest step is offered; whatever the clerk does next replaces the offer.
            if not may_undo(ended, facts, tx) or events.done_since(tx, branch_id, session.counter_id, ended):
                ended = None
            # A night shift continues over midnight, and so do its results.
            own = days.finished_waits(tx, branch_id, min(session.day, day), session.staff_id)
            return DeskView(
                at=tx.now,
                current=current,
                wrap_up_step=None if wrapping is None else wrapping[0],
                waiting=tuple(
                    [_row(rows[ticket_id], facts, True) for ticket_id in mine]
                    + [_row(rows[ticket_id], facts, False) for ticket_id in others]
                ),
                parked=tuple(
                    _row(row, facts, may_call(ticket, counter))
                    for row, ticket in sorted(
                        zip(parked.rows, parked.tickets, strict=True), key=lambda pair: (pair[0].issued, pair[0].id)
                    )
                ),
                undoable=ended,
                served_today=len(own),
                mean_service_seconds=_mean(_service_times(own)),
                within_promise=_share_within(_waits(own, facts)),
                unproved=_unproved(facts, session, current, day),
                expected_service_seconds=_expected(tx, branch_id, facts, current.service_id) if current else None,
            )

    @reads
    def board(self, most: int = LAST_CALLS) -> BoardView:
        """Return the latest calls of today, so many at most, and today's result against the promise."""
        branch_id = self._queue.branch_id
        with self._queue.database.read() as tx:
            facts = self._queue.facts.read(tx)
            day = facts.day_of(tx.now)
            finished = days.finished_waits(tx, branch_id, day)
            return BoardView(
                at=tx.now,
                calls=tuple(days.last_calls(tx, branch_id, facts.first_open_day(tx.now), most)),
                called_today=len(finished),
                within_promise=_share_within(_waits(finished, facts)),
            )

    @reads
    def calls_of(self, day: date) -> tuple[MadeCall, ...]:
        """Return every call and recall of a business day in its order, for comparing with what the boards did."""
        with self._queue.database.read() as tx:
            return tuple(days.calls_of(tx, self._queue.branch_id, day))

    @reads
    def waiting_counts(self) -> Mapping[UUID, int]:
        """Return how many people wait per service."""
        with self._queue.database.read() as tx:
            since = self._queue.facts.read(tx).first_open_day(tx.now)
            return waiting.waiting_by_service(tx, self._queue.branch_id, since)

    @reads
    def history(self, ticket_id: UUID) -> list[Event]:
        """Return a ticket's events, oldest first."""
        with self._queue.database.read() as tx:
            return events.events_of_ticket(tx, self._queue.branch_id, ticket_id)


def _unproved(facts: BranchFacts, session: CounterSession, current: Ticket | None, day: date) -> tuple[LocalText, ...]:
    member = facts.staff.get(session.staff_id)
    if current is None or member is None:
        return ()
    return tuple(each.name for each in lacking(facts.catalog, member, current.service_id, day))


def _row(row: Any, facts: BranchFacts, eligible: bool) -> WaitingTicket:
    return WaitingTicket(
        ticket_id=row.id,
        display=display_number(row.prefix, row.number),
        service_id=row.service_id,
        language=row.language,
        priority=row.priority,
        queued=row.issued,
        counts_from=row.counts_from,
        state=TicketState(row.state),
        parked_until=row.parked_until,
        park_reason=row.park_reason,
        note=row.note,
        eligible=eligible,
        promise_seconds=facts.services[row.service_id].promise_seconds,
        booked_for=row.booked_for,
    )


def _waits(rows: Iterable[Any], facts: BranchFacts) -> list[tuple[float, float]]:
    """Return (waited, promised) of the finished steps that were called and whose times are trusted."""
    return [
        ((row.called_first - row.queued).total_seconds(), facts.services[row.service_id].promise_seconds)
        for row in rows
        if row.called_first is not None and not row.untrusted and row.service_id in facts.services
    ]


def _service_times(rows: Iterable[Any]) -> list[float]:
    return [
        (row.ended - row.started).total_seconds() - row.hold_seconds
        for row in rows
        if row.started is not None and not row.untrusted
    ]


def _expected(tx: Transaction, branch_id: UUID, facts: BranchFacts, service_id: UUID) -> float:
    """Return the time of a service as the forecast has it: one quick visit does not overthrow the published one."""
    servings, seconds = days.recent_service_times(tx, branch_id, facts.first_open_day(tx.now)).get(service_id, (0, 0.0))
    return mean_service_seconds(facts.services[service_id].published_minutes * 60, servings, seconds)


def _mean(values: list[float]) -> float | None:
    return sum(values) / len(values) if values else None


def _share_within(waits: Iterable[tuple[float, float]]) -> float | None:
    """Return the share of (seconds waited, seconds promised) pairs that kept the promise; None without any."""
    kept = total = 0
    for waited, promised in waits:
        total += 1
        kept += waited <= promised
    return kept / total if total else None
