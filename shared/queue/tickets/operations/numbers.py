"""Where numbering continues after a restore: no number is ever issued again."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from shared.office.audit.model import Actor, AuditKind
from shared.office.audit.store import before_change, record
from shared.office.history.store import records_end
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.platform.db.high_water_mark import HighWaterMark
from shared.platform.db.retrying import reads
from shared.platform.live.topics import Topic
from shared.queue.tickets.model import LostNumbers
from shared.queue.tickets.operations.queue import Queue
from shared.queue.tickets.rules.numbering import Counters, numbers_left_out, numbers_lost
from shared.queue.tickets.store import numbers as store
from shared.queue.tickets.store.events import chain_head, lock_branch, set_clock


class NumberOperations:
    """The last numbers of a branch, and how they continue after a restore."""

    def __init__(self, queue: Queue) -> None:
        self._queue = queue

    @reads
    def counters(self) -> Counters:
        """Return the last number of every business day and prefix."""
        with self._queue.database.read() as tx:
            return store.counters(tx, self._queue.branch_id)

    @reads
    def testimony(self) -> HighWaterMark:
        """Return how far the branch has come: the ends of its chains and the last numbers of the running days."""
        branch_id = self._queue.branch_id
        with self._queue.database.read() as tx:
            since = self._queue.facts.read(tx).first_open_day(tx.now)
            seq, digest = chain_head(tx, branch_id)
            registers = records_end(tx, branch_id)
            return HighWaterMark(seq, digest, store.counters(tx, branch_id, since), *registers)

    def go_on_after(
        self, given: Counters, made: datetime, actor: Actor, details: Mapping[str, Any], *, certain: bool
    ) -> tuple[LostNumbers, ...]:
        """Leave out every number issued since these records were made at `made`; return what is left out.

        `given` is the last number of each day and prefix as far as somebody knows; with `certain` that is all of it,
        else today and the day of `made` continue far beyond what can have been issued. Writes DATABASE_RESTORED with
        `details` into the audit trail. Raises UserError(NOT_ALLOWED).
        """
        branch_id = self._queue.branch_id
        with self._queue.database.write(Topic.QUEUE) as tx:
            require(tx, branch_id, actor, Right.MAINTAIN)
            lock_branch(tx, branch_id)
            kept = store.counters(tx, branch_id)
            if certain:
                lost = numbers_lost(kept, given)
            else:
                facts = self._queue.facts.read(tx)
                highest = dict.fromkeys((service.prefix for service in facts.services.values()), 0)
                highest |= store.busiest(tx, branch_id)
                days = {facts.day_of(made), facts.day_of(tx.now)}
                past = {place: last for place, last in given.items() if place[0] not in days}
                lost = (*numbers_lost(kept, past), *numbers_left_out(kept, given, highest, days))
            before = before_change(tx, branch_id, "lost_numbers")
            for each in lost:
                store.write_lost(tx, branch_id, each)
            numbers = {"lost": [f"{each.day} {each}" for each in lost if each.certain]}
            numbers["left_out"] = [f"{each.day} {each}" for each in lost if not each.certain]
            # The records may be days old; the person who restores them knows the day.
            set_clock(tx, branch_id, tx.now, held=False)
            told = {**details, **numbers}
            record(tx, branch_id, actor, AuditKind.DATABASE_RESTORED, "", told, before=before)
            return lost
