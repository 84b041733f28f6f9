"""Checks the second chain, and gives every register its events; the chain is read once for all of them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from shared.office.history.model import RecordEvent
from shared.office.history.store import records_end, stored_events
from shared.platform.db.database import Transaction
from shared.platform.hash_chain import ChainLink, chain_faults

#: (rule, where, what was found)
Found = Iterator[tuple[str, str, str]]


class RegisterProof:
    """Reads the events of one register and compares what they tell with what is stored.

    `subjects` are those of its events, and of others that it compares with them; `rule` and `where` name its records
    as a whole.
    """

    subjects: tuple[str, ...] = ()
    rule, where = "", ""

    def __init__(self) -> None:
        self.faults: list[tuple[str, str, str]] = []

    def take_in(self, seq: int, event: RecordEvent) -> None:
        """Apply an event, one after the other, and note what does not fit."""
        raise NotImplementedError

    def differences(self, tx: Transaction, branch_id: UUID) -> Found:
        """Yield what is stored otherwise than the events tell."""
        raise NotImplementedError

    def note(self, rule: str, seq: int, found: str) -> None:
        """Keep a fault of an event."""
        self.faults.append((rule, f"event {seq} of the registers", found))


def broken_registers(tx: Transaction, branch_id: UUID, registers: Sequence[Callable[[], RegisterProof]]) -> Found:
    """Yield every fault in the chain and in the registers whose events it holds."""
    proofs = [each() for each in registers]
    by_subject: dict[str, list[RegisterProof]] = {}
    for proof in proofs:
        for subject in proof.subjects:
            by_subject.setdefault(subject, []).append(proof)
    unread: list[int] = []

    def links() -> Iterator[ChainLink]:
        for link, event in stored_events(tx, branch_id):
            if event is None:
                unread.append(link.seq)
            else:
                for proof in by_subject.get(event.subject, ()):
                    proof.take_in(link.seq, event)
            yield link

    end = records_end(tx, branch_id)
    for fault in chain_faults(links(), end.seq, end.hash):
        yield "chain of the registers", f"event {fault.seq}", fault.kind
    for seq in unread:
        yield "events of registers tell a story", f"event {seq} of the registers", "cannot be read"
    for proof in proofs:
        yield from proof.faults
        try:
            yield from proof.differences(tx, branch_id)
        except (ValueError, TypeError, AttributeError, KeyError):
            yield proof.rule, proof.where, "cannot be read"


def differing(row: Mapping[str, Any], stored: Mapping[str, Any]) -> list[str]:
    """Return the columns in which a stored row differs from the expected one."""
    return sorted(name for name in row.keys() | stored.keys() if row.get(name) != stored.get(name))


def unlike(told: Mapping[Any, str], stored: Mapping[Any, str], rule: str) -> Found:
    """Yield what is missing, changed, or written by nobody; both sides are digests by key."""
    for key in sorted(told.keys() | stored.keys(), key=str):
        if told.get(key) != stored.get(key):
            found = "missing" if key not in stored else "changed" if key in told else "written by nobody"
            yield rule, f"{key}", found
