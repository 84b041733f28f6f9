"""The audit trail: rows are added in the transaction of the change itself, never changed, never taken away."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Index, String, Table, insert, select

from shared.office.audit.model import Actor, AuditKind, Entry
from shared.platform.db.access import access
from shared.platform.db.base import Id, Instant, JsonText, metadata
from shared.platform.db.database import Transaction
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
    Column("kind", String(32), nullable=False),
    Column("subject", String(120), nullable=False),
    Column("details", JsonText, nullable=False),
    Index("ix_audit_entries_branch_id_instant", "branch_id", "instant"),
    info=access("", "", "add", "read add"),
)


def record(
    tx: Transaction,
    branch_id: UUID,
    actor: Actor,
    kind: AuditKind,
    subject: str,
    details: Mapping[str, Any] | None = None,
) -> None:
    """Add one entry; it is kept exactly if the change around it is."""
    values = {
        "id": new_id(),
        "branch_id": branch_id,
        "instant": tx.now,
        "actor_kind": actor.kind.value,
        "actor_id": actor.id,
        "device": actor.device,
        "kind": kind.value,
        "subject": subject,
        "details": dict(details or {}),
    }
    tx.execute(insert(audit_entries), [values])


def read_entries(tx: Transaction, branch_id: UUID, start: datetime, end: datetime, limit: int) -> tuple[Entry, ...]:
    """Return the entries of the half-open period, newest first, at most `limit`."""
    query = (
        select(audit_entries)
        .where(
            audit_entries.c.branch_id == branch_id,
            audit_entries.c.instant >= start,
            audit_entries.c.instant < end,
        )
        .order_by(audit_entries.c.instant.desc(), audit_entries.c.id.desc())
        .limit(limit)
    )
    return tuple(_entry(row) for row in tx.rows(query))


def _entry(row: Any) -> Entry:
    return Entry(
        id=row.id,
        instant=row.instant,
        actor_kind=row.actor_kind,
        actor_id=row.actor_id,
        device=row.device,
        kind=AuditKind(row.kind),
        subject=row.subject,
        details=row.details,
    )
