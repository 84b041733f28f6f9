"""Proves a branch's records: the event chain, the invariants of the queue, and one story told by events and states."""

from collections.abc import Iterator
from dataclasses import dataclass

from shared.platform.db.database import Transaction
from shared.tickets.operations.queue import Queue
from shared.tickets.rules.chain import chain_faults
from shared.tickets.store import audit as queries
from shared.tickets.store import events


@dataclass(frozen=True)
class Fault:
    """One thing that does not hold: the rule's name, where ("event 17", "A042 on 2026-11-20") and what was found."""

    rule: str
    where: str
    found: str


@dataclass(frozen=True)
class CheckResult:
    """What was looked at and what was wrong with it."""

    events: int
    tickets: int
    faults: tuple[Fault, ...]


class CheckOperations:
    """Reads everything of a branch and changes nothing."""

    def __init__(self, queue: Queue) -> None:
        self._queue = queue

    def run(self) -> CheckResult:
        """Check the invariants 1 to 8 of the queue (docs/architecture.md) on all that is stored, in one reading."""
        branch_id = self._queue.branch_id
        with self._queue.database.read() as tx:
            seq, digest = events.chain_head(tx, branch_id)
            broken = [
                Fault("event chain", f"event {fault.seq}", fault.kind)
                for fault in chain_faults(events.chain_links(tx, branch_id), seq, digest)
            ]
            found = tuple(broken) + tuple(self._faults(tx))
            return CheckResult(seq, queries.ticket_count(tx, branch_id), found)

    def _faults(self, tx: Transaction) -> Iterator[Fault]:
        branch_id = self._queue.branch_id
        for rule, rows in (
            ("numbers without gaps", queries.number_gaps(tx, branch_id)),
            ("one ticket per counter", queries.crowded_counters(tx, branch_id)),
            ("state told by the last event", queries.states_without_event(tx, branch_id)),
            ("every event starts where the one before ended", queries.broken_stories(tx, branch_id)),
            ("every ticket begins with being issued", queries.tickets_without_issue(tx, branch_id)),
            ("times never run backwards", queries.backward_times(tx, branch_id)),
            ("every call is explained", queries.unexplained_calls(tx, branch_id)),
            ("only allowed changes", queries.forbidden_changes(tx, branch_id)),
            ("one current step", queries.tickets_without_step(tx, branch_id)),
            ("a closed day has no open ticket", queries.open_on_closed_days(tx, branch_id)),
            ("issued = served + no-show + left + open", queries.unbalanced_days(tx, branch_id)),
        ):
            for where, found in rows:
                yield Fault(rule, where, found)
