"""Checks a branch's records: the event chain, the invariants of the queue, and that tickets match their events."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from shared.office.audit.store import audit_hash_at, broken_records, times_gone_back
from shared.office.history.store import record_hash_at
from shared.platform.db.database import Transaction
from shared.platform.db.retrying import reads
from shared.platform.hash_chain import chain_faults
from shared.queue.tickets.model import ChainAnchor
from shared.queue.tickets.operations.day_proof import DayProof, ProofFault
from shared.queue.tickets.operations.queue import Queue
from shared.queue.tickets.store import audit as queries
from shared.queue.tickets.store import events, proof_rows

#: What other subjects check of their own records: (rule, where, what was found).
Proof = Callable[[Transaction, UUID], Iterator[tuple[str, str, str]]]


@dataclass(frozen=True)
class ProofReport:
    """The number of events and tickets checked, and the faults found."""

    events: int
    tickets: int
    faults: tuple[ProofFault, ...]


class CheckOperations:
    """Checks all records of a branch; read-only."""

    def __init__(self, queue: Queue, further: Sequence[Proof] = ()) -> None:
        """`further` are the checks of other subjects."""
        self._queue, self._further = queue, further

    @reads
    def held_against(self, anchors: Sequence[ChainAnchor]) -> tuple[ProofFault, ...]:
        """Return where the chains do not hold what was written down outside the database."""
        with self._queue.database.read() as tx:
            return tuple(_not_held(tx, self._queue.branch_id, anchors))

    def run(self) -> ProofReport:
        """Check the invariants (docs/architecture.md) on all stored records, in one transaction."""
        with self._queue.database.read() as tx:
            return self.run_in(tx)

    def run_in(self, tx: Transaction) -> ProofReport:
        """Check all records as a transaction sees them."""
        return proof_of(tx, self._queue.branch_id, self._further)


def _not_held(tx: Transaction, branch_id: UUID, anchors: Sequence[ChainAnchor]) -> Iterator[ProofFault]:
    gone_back = times_gone_back(tx, branch_id)
    for anchor in anchors:
        given_up = {
            only_audit
            for since, until, only_audit in gone_back
            if anchor.made is not None and anchor.made <= until and (since is None or anchor.made > since)
        }
        if False in given_up:
            continue
        if anchor.seq and events.hash_at(tx, branch_id, anchor.seq) != anchor.hash:
            yield ProofFault("as kept outside", anchor.where, f"event {anchor.seq} is another one or missing")
        if anchor.record_seq and record_hash_at(tx, branch_id, anchor.record_seq) != anchor.record_hash:
            where = f"event {anchor.record_seq} of the registers is another one or missing"
            yield ProofFault("as kept outside", anchor.where, where)
        audit_seq = 0 if given_up else anchor.audit_seq
        if audit_seq and audit_hash_at(tx, branch_id, audit_seq) != anchor.audit_hash:
            yield ProofFault("as kept outside", anchor.where, f"audit entry {audit_seq} is another one or missing")


def proof_of(tx: Transaction, branch_id: UUID, further: Sequence[Proof] = ()) -> ProofReport:
    """Check all stored records of a branch as a transaction sees them."""
    seq, digest = events.chain_head(tx, branch_id)
    found = [
        ProofFault("event chain", f"event {fault.seq}", fault.kind)
        for fault in chain_faults(events.links(tx, branch_id), seq, digest)
    ]
    tickets, told = 0, proof_rows.told_of_others(tx, branch_id)
    for day in proof_rows.days(tx, branch_id):
        proof = DayProof(tx, branch_id, day, told)
        proof.run()
        found.extend(proof.faults)
        tickets += proof.tickets
    found.extend(_broken_rules(tx, branch_id))
    found.extend(ProofFault(*each) for each in broken_records(tx, branch_id))
    found.extend(ProofFault(*each) for proof in further for each in proof(tx, branch_id))
    return ProofReport(seq, tickets, tuple(found))


def _broken_rules(tx: Transaction, branch_id: UUID) -> Iterator[ProofFault]:
    for rule, rows in (
        ("numbers without gaps", queries.number_gaps(tx, branch_id)),
        ("a lost number is nobody's", queries.lost_and_found(tx, branch_id)),
        ("one ticket per counter", queries.crowded_counters(tx, branch_id)),
        ("one current step", queries.tickets_without_step(tx, branch_id)),
        ("a closed day has no open ticket", queries.open_on_closed_days(tx, branch_id)),
        ("a day that was closed stays closed", queries.days_opened_again(tx, branch_id)),
        ("every step has its ticket", queries.steps_without_ticket(tx, branch_id)),
        ("sessions end after they began", queries.odd_sessions(tx, branch_id)),
        ("issued = served + no-show + left + open", queries.unbalanced_days(tx, branch_id)),
    ):
        for where, found in rows:
            yield ProofFault(rule, where, found)
