"""Checks the audit chain, and compares the set-up, the PINs and the closed days with its entries."""

import contextlib
import json
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import column, select

from shared.office.audit.model import AuditKind
from shared.office.audit.store.digests import SET_UP, day_digests, pin_digests, set_up_digests
from shared.office.audit.store.entries import CONTENT, content_of_entry
from shared.office.audit.store.tables import audit_entries, audit_heads
from shared.platform.db.base import metadata
from shared.platform.db.database import Transaction
from shared.platform.hash_chain import GENESIS, ChainLink, chain_faults

#: Entries in memory at once.
_PORTION = 5000
_ERASED = AuditKind.DATA_ERASED.value
_DAYS = (AuditKind.DAY_CLOSED.value, AuditKind.DAY_REOPENED.value, _ERASED)
#: (rule, where, what was found)
Found = Iterator[tuple[str, str, str]]


class _ChainEnd(NamedTuple):
    """Where a chain ends."""

    seq: int
    hash: str


class _Told:
    """What the entries say, read one after the other."""

    def __init__(self) -> None:
        self.tables: dict[str, str] = {}
        self.pins: dict[str, str] = {}
        self.days: dict[str, dict[str, Any] | None] = {}
        self.changed: list[tuple[int, str]] = []

    def read(self, row: Any) -> None:
        """Take in one entry; the details of one whose hash is wrong may be anything."""
        if row.kind not in _DAYS and '"digests":' not in row.details and '"pin":' not in row.details:
            return
        details = json.loads(row.details)
        if details.get("restarted"):
            # A repair lost something: what was recorded before it need not fit together any more.
            self.tables, self.pins, self.changed = {}, {}, []
            self.days = {day: None if told is None else {} for day, told in self.days.items()}
        known = ((table, each) for table, each in details.get("digests", {}).items() if table in SET_UP)
        for table, (before, after) in known:
            if before is not None and before != self.tables.get(table):
                self.changed.append((row.seq, table))
            self.tables[table] = after
        self.pins.update(details.get("pins", {}))
        if "pin" in details:
            self.pins[UUID(row.subject).hex] = details["pin"]
        if row.kind == _ERASED:
            self._read_erasure(row, details)
        elif row.kind in _DAYS:
            self.days[row.subject] = details if row.kind == AuditKind.DAY_CLOSED.value else None

    def _read_erasure(self, row: Any, details: dict[str, Any]) -> None:
        """Take in that texts of a closed day were erased: it was as its entry said before, and is sealed again."""
        told = self.days.get(row.subject)
        if told is None or "sealed" not in details:
            return
        before, was = told.get("sealed", {}), details.get("was", {})
        self.changed.extend(
            (row.seq, f"{table} of {row.subject}") for table in before if was.get(table) != before[table]
        )
        self.days[row.subject] = details


def _chain_end(tx: Transaction, branch_id: UUID) -> _ChainEnd:
    """Return where the branch's audit chain must end."""
    c = audit_heads.c
    row = tx.first(select(c.seq, c.hash).where(c.branch_id == branch_id))
    return _ChainEnd(0, GENESIS) if row is None else _ChainEnd(row.seq, row.hash)


def audit_hash_at(tx: Transaction, branch_id: UUID, seq: int) -> str | None:
    """Return the hash of an entry by its number, or None."""
    c = audit_entries.c
    row = tx.first(select(c.hash).where(c.branch_id == branch_id, c.seq == seq))
    return None if row is None else row.hash


def times_gone_back(tx: Transaction, branch_id: UUID) -> list[tuple[datetime | None, datetime, bool]]:
    """Return the periods that the branch has given up: since when (None: unknown), until when, and of which chains.

    What was kept outside in such a period need not fit: a restore has gone back to an earlier backup (both chains), or
    a repair has restarted the audit chain (only that one: True).
    """
    c = audit_entries.c
    kinds = (AuditKind.DATABASE_RESTORED, AuditKind.RECORDS_SEALED)
    query = select(c.kind, c.instant, c.details).where(c.branch_id == branch_id, c.kind.in_(kinds))
    found: list[tuple[datetime | None, datetime, bool]] = []
    for row in tx.rows(query):
        if row.kind is AuditKind.DATABASE_RESTORED:
            made = row.details.get("made")
            found.append((None if made is None else datetime.fromisoformat(made), row.instant, False))
        elif row.details.get("restarted"):
            found.append((None, row.instant, True))
    return found


def broken_records(tx: Transaction, branch_id: UUID) -> Found:
    """Yield what the audit chain shows: its own faults, and records that differ from its entries."""
    told, end = _Told(), _chain_end(tx, branch_id)
    if end.seq == 0:
        yield "audit chain", "its beginning", "missing"
        return
    for fault in chain_faults(_links(tx, branch_id, told), end.seq, end.hash):
        yield "audit chain", f"entry {fault.seq}", fault.kind
    if tx.first(
        select(audit_entries.c.id).where(audit_entries.c.branch_id == branch_id, audit_entries.c.seq.is_(None))
    ):
        yield "audit chain", "an entry without a number", "added"
    for seq, table in told.changed:
        yield "as the audit trail tells", table, f"changed by nobody before entry {seq}"
    for table, digest in set_up_digests(tx, branch_id, told.tables).items():
        if digest != told.tables[table]:
            yield "as the audit trail tells", table, "changed by nobody since its last entry"
    for staff_id, digest in (pin_digests(tx, branch_id) or {}).items():
        if digest != told.pins.get(staff_id, digest):
            yield "as the audit trail tells", f"PIN of {staff_id}", "changed by nobody"
    yield from _broken_days(tx, branch_id, told)


def _links(tx: Transaction, branch_id: UUID, told: _Told) -> Iterator[ChainLink]:
    # Without types: a value that is no entry's at all is a changed one, not a mistake of the program.
    names = (*CONTENT, "previous_hash", "hash")
    query: Any = select(*(column(name) for name in names)).select_from(audit_entries)
    c, last = audit_entries.c, 0
    while True:
        here = query.where(c.branch_id == branch_id, c.seq > last).order_by(c.seq).limit(_PORTION)
        rows = tx.rows(here)
        for row in rows:
            link = ChainLink(row.seq, content_of_entry(row._mapping), row.previous_hash, row.hash)
            # Where the details cannot be read, the hash is wrong too.
            with contextlib.suppress(ValueError, TypeError, AttributeError, KeyError):
                told.read(row)
            yield link
        if len(rows) < _PORTION:
            return
        last = rows[-1].seq


def _broken_days(tx: Transaction, branch_id: UUID, told: _Told) -> Found:
    days, figures = metadata.tables["business_days"].c, metadata.tables["day_summaries"].c
    closed = {row.day: row.closed for row in tx.rows(select(days.day, days.closed).where(days.branch_id == branch_id))}
    query = select(figures.day, figures.salt).where(figures.branch_id == branch_id)
    salts = {row.day: row.salt for row in tx.rows(query)}
    for day in sorted(closed.keys() | salts.keys()):
        if told.days.get(day.isoformat()) is None:
            yield "as the audit trail tells", f"{day}", "closed by nobody"
    for subject, details in sorted(told.days.items()):
        if details is not None and "sealed" in details:
            day, instant = date.fromisoformat(subject), datetime.fromisoformat(details["closed"])
            now = day_digests(tx, branch_id, day, instant, salts.get(day) or "")
            for table, digest in details["sealed"].items():
                if now.get(table) != digest:
                    yield "as the audit trail tells", f"{day}", f"{table} changed by nobody"
