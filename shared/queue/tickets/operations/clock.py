"""What is known of the branch's clock: when it was believed last, that it has jumped, that staff have confirmed it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from shared.office.audit.model import SYSTEM, Actor, AuditKind
from shared.office.audit.store import record as audit
from shared.office.catalog.working_time import local
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.platform.db.retrying import reads, sets
from shared.queue.tickets.operations.queue import Queue
from shared.queue.tickets.rules.clock import in_doubt
from shared.queue.tickets.store import events


@dataclass(frozen=True)
class ClockState:
    """The present of the branch (aware, in its own zone), the last instant that was believed, what follows from both.

    `held`: the clock has jumped and nobody has confirmed it; `in_doubt`: held, or too far from `last`.
    """

    now: datetime
    last: datetime | None
    held: bool
    in_doubt: bool


class ClockOperations:
    """Reads and writes whether the clock can be believed. On PostgreSQL it is the clock of the server."""

    def __init__(self, queue: Queue) -> None:
        self._queue = queue

    @reads
    def state(self) -> ClockState:
        """Return what is known of the clock."""
        with self._queue.database.read() as tx:
            facts, head = self._queue.facts.read(tx), events.whole_head(tx, self._queue.branch_id)
            doubt = head.clock_held or in_doubt(head.clock, tx.now, facts.calendar)
            return ClockState(local(tx.now, facts.catalog.branch.time_zone), head.clock, head.clock_held, doubt)

    @sets
    def jumped(self, by: timedelta, *, hold: bool) -> None:
        """Write that the clock has jumped; with `hold` staff must confirm it, else it is believed from now on."""
        branch_id = self._queue.branch_id
        with self._queue.database.write() as tx:
            head = events.lock_branch(tx, branch_id)
            events.set_clock(tx, branch_id, head.clock if hold else tx.now, held=hold)
            details = {"seconds": round(by.total_seconds()), "held": hold}
            audit(tx, branch_id, SYSTEM, AuditKind.CLOCK_JUMPED, "", details)

    @sets
    def believe(self) -> None:
        """Write that the present is believed."""
        with self._queue.database.write() as tx:
            events.lock_branch(tx, self._queue.branch_id)
            events.set_clock(tx, self._queue.branch_id, tx.now, held=False)

    @sets
    def confirm(self, actor: Actor) -> None:
        """Write that somebody has looked at date and time and found them right. Raises UserError(NOT_ALLOWED)."""
        branch_id = self._queue.branch_id
        with self._queue.database.write() as tx:
            require(tx, branch_id, actor, Right.ANSWER_NOTICES)
            events.lock_branch(tx, branch_id)
            events.set_clock(tx, branch_id, tx.now, held=False)
            audit(tx, branch_id, actor, AuditKind.CLOCK_CONFIRMED, "", {})
