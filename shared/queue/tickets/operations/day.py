"""The end of a business day: every open ticket and every forgotten session is closed, with its reason."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from shared.office.audit.model import Actor
from shared.office.staff import store as staff_store
from shared.platform.db.database import Transaction
from shared.platform.db.retrying import reads, sets
from shared.platform.errors import UserError
from shared.platform.live.topics import Topic
from shared.queue.tickets.errors import DAY_NOT_BEGUN, DAY_OVER
from shared.queue.tickets.model import Action, LeaveReason, Ticket, TicketState
from shared.queue.tickets.operations.calling import expire_missed
from shared.queue.tickets.operations.counter import force_end
from shared.queue.tickets.operations.facts import BranchFacts
from shared.queue.tickets.operations.queue import Queue, QueueChange
from shared.queue.tickets.operations.steps import leave
from shared.queue.tickets.store import days, events
from shared.queue.tickets.store import tickets as store
from shared.queue.tickets.store.waiting import missed


@dataclass(frozen=True)
class DayEnd:
    """What closing a day did; `first_time` is False when it had been closed before and nothing was done."""

    day: date
    first_time: bool
    closed_tickets: tuple[Ticket, ...]
    forced_sessions: int


class DayOperations:
    """Looks at days before they are closed, and ends what time has ended.

    `shared.queue.summary` closes days, because it freezes their figures too.
    """

    def __init__(self, queue: Queue) -> None:
        self._queue = queue

    @reads
    def today(self) -> date:
        """Return the present business day of the branch."""
        with self._queue.database.read() as tx:
            return self._queue.facts.read(tx).day_of(tx.now)

    @reads
    def running_days(self) -> tuple[date, ...]:
        """Return the running business days: today, after the day before where that is running too."""
        with self._queue.database.read() as tx:
            facts = self._queue.facts.read(tx)
            today = facts.day_of(tx.now)
            return tuple(dict.fromkeys((facts.first_open_day(tx.now), today)))

    @reads
    def days(self) -> list[date]:
        """Return the business days on which tickets were issued, newest first."""
        with self._queue.database.read() as tx:
            return days.days_with_tickets(tx, self._queue.branch_id)

    @reads
    def still_open(self, day: date) -> list[Ticket]:
        """Return the tickets that closing this day would end."""
        with self._queue.database.read() as tx:
            return store.open_tickets(tx, self._queue.branch_id, day)

    @reads
    def is_closed(self, day: date) -> bool:
        """Return whether a day is closed."""
        with self._queue.database.read() as tx:
            return days.day_closed(tx, self._queue.branch_id, day) is not None

    @sets
    def end_missed(self) -> int:
        """Turn those who did not come back in their time into no-shows, also when nobody calls; return how many.

        Nothing is written when there are none.
        """
        branch_id = self._queue.branch_id
        with self._queue.database.read() as tx:
            since = self._queue.facts.read(tx).first_open_day(tx.now)
            if not missed(tx, branch_id, since):
                return 0
        with self._queue.change(Topic.QUEUE) as change:
            return 0 if change.clock_in_doubt else expire_missed(change)


def close_day(change: QueueChange, day: date, actor: Actor) -> DayEnd:
    """Close a day inside a change that is already open, so that its summary can be frozen in the same transaction.

    Repeating it does nothing. Raises UserError: DAY_NOT_BEGUN for a day to come (its visitors would be turned away),
    CLOCK_IN_DOUBT.
    """
    change.require_sure_clock()
    if day > change.today:
        raise UserError(DAY_NOT_BEGUN)
    if days.day_closed(change.tx, change.branch_id, day) is not None:
        return DayEnd(day, False, (), 0)
    sessions = [s for s in staff_store.sessions_of_day(change.tx, change.branch_id, day) if s.ended is None]
    for session in sessions:
        force_end(change, session, actor)
    closed = tuple(
        leave(change, ticket, LeaveReason.CLOSED_AT_DAY_END, actor, None)
        for ticket in store.open_tickets(change.tx, change.branch_id, day)
    )
    days.mark_day_closed(change.tx, change.branch_id, day, change.tx.now)
    return DayEnd(day, True, closed, len(sessions))


def reopen_day(change: QueueChange, day: date, actor: Actor) -> tuple[Ticket, ...] | None:
    """Open a closed day again and return whose visit its close had ended: they wait again, as long as before.

    None when the day is not closed. Counter sessions stay ended: clerks sign in again. Raises UserError(DAY_OVER) for
    a day that is not running any more; it would be closed again at once.
    """
    if days.day_closed(change.tx, change.branch_id, day) is None:
        return None
    if not change.first_open_day <= day <= change.today:
        raise UserError(DAY_OVER)
    days.mark_day_open(change.tx, change.branch_id, day)
    endings = ((each, events.last_ending(change.tx, each.id)) for each in _left(change, day))
    return tuple(
        _wait_again(change, ticket, actor, ending.details.get("planned", []))
        for ticket, ending in endings
        if ending is not None and ending.details.get("reason") == LeaveReason.CLOSED_AT_DAY_END
    )


def _left(change: QueueChange, day: date) -> list[Ticket]:
    return store.tickets_of_day(change.tx, change.branch_id, day, TicketState.LEFT)


def _wait_again(change: QueueChange, ticket: Ticket, actor: Actor, planned: list[dict[str, Any]]) -> Ticket:
    """Undo a close of the day. Visitors who were at a counter wait again too; the time between counts as a hold."""
    held_since = None if ticket.step.started is None else ticket.step.ended
    return change.record(
        ticket, Action.UNDO, actor, details={"planned": planned},
        ticket_values={"planned": planned},
        step_values={"ended": None, "wrap_ended": None, "end": None, "held_since": held_since},
    )  # fmt: skip


def forgotten_days(tx: Transaction, branch_id: UUID, facts: BranchFacts) -> list[date]:
    """Return the days that are over and were never closed, oldest first: with tickets, or with open sessions."""
    used = set(days.days_with_tickets(tx, branch_id))
    used |= {session.day for session in staff_store.open_sessions(tx, branch_id)}
    since = facts.first_open_day(tx.now)
    return sorted(day for day in used - days.closed_days(tx, branch_id) if day < since)
