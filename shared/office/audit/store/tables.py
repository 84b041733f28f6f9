"""The tables of the audit trail."""

from sqlalchemy import BigInteger, Column, Index, String, Table

from shared.office.audit.model import AuditKind
from shared.platform.db.access import AppRole, access, chain_guards
from shared.platform.db.base import Id, Instant, JsonText, metadata
from shared.platform.db.records import Enumerated

_ENDS, _CHAINED = chain_guards("audit_heads", "audit_entries", (AppRole.CONSOLE,))

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
    # The place in the chain; empty only in an older database until its entries are chained.
    Column("seq", BigInteger),
    Column("previous_hash", String(64)),
    Column("hash", String(64)),
    Index("ix_audit_entries_branch_id_instant", "branch_id", "instant"),
    Index("uq_audit_entries_branch_id_seq", "branch_id", "seq", unique=True),
    info=access("", "", "add", "read add", guards=_CHAINED),
)

_HEAD = "read add change(seq, hash)"

#: One row per branch: the end of its audit chain. Locking this row is what puts the entries in order.
audit_heads = Table(
    "audit_heads",
    metadata,
    Column("branch_id", Id, primary_key=True),
    Column("seq", BigInteger, nullable=False),
    Column("hash", String(64), nullable=False),
    info=access("", "", _HEAD, _HEAD, guards=_ENDS),
)
