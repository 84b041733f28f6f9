"""The audit trail: rows are added in the transaction of the change itself, never changed, never taken away."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Index, String, Table

from shared.office.audit.model import Actor, AuditKind, Entry
from shared.platform.db.access import access
from shared.platform.db.base import Id, Instant, JsonText, metadata
from shared.platform.db.database import Transaction
from shared.platform.db.records import Enumerated, Records
from shared.platform.ids import new_id

audit_entries = Table(
    "audit_entries",
    metadata,
    Column("id", Id, primary_key=True),
    Column("branch_id", Id, nullable=False),
    Column("instant", Instant, nullable=False),
    Column("actor_kind", String(16), nullable=False),
    Column("actor_id", Id),
    Column("device", String(80), nullable=False),
    Column("kind", Enumerated(AuditKind, String(32)), nullable=False),
    Column("subject", String(120), nullable=False),
    Column("details", JsonText, nullable=False),
    Index("ix_audit_entries_branch_id_instant", "branch_id", "instant"),
    info=access("", "", "add", "read add"),
)

_ENTRIES = Records(audit_entries, Entry)


def record(
    tx: Transaction,
    branch_id: UUID,
    actor: Actor,
    kind: AuditKind,
    subject: str,
    details: Mapping[str, Any] | None = None,
) -> None:
    """Add one entry; it is kept exactly if the change around it is."""
    entry = Entry(new_id(), tx.now, actor.kind.value, actor.id, actor.device, kind, subject, dict(details or {}))
    _ENTRIES.add(tx, entry, branch_id=branch_id)


def read_entries(tx: Transaction, branch_id: UUID, start: datetime, end: datetime, limit: int) -> tuple[Entry, ...]:
    """Return the entries of the half-open period, newest first, at most `limit`."""
    c = audit_entries.c
    newest_first = (c.instant.desc(), c.id.desc())
    return _ENTRIES.find(tx, c.instant >= start, c.instant < end, order=newest_first, limit=limit, branch_id=branch_id)


def instants_of(tx: Transaction, branch_id: UUID, kind: AuditKind, subject: str, since: datetime) -> list[datetime]:
    """Return when, since an instant, this was done to a subject, oldest first."""
    c = audit_entries.c
    here = (c.instant >= since, c.kind == kind, c.subject == subject)
    return [entry.instant for entry in _ENTRIES.find(tx, *here, order=(c.instant, c.id), branch_id=branch_id)]
