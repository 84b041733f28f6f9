"""Known clients: keyed hashes of identifiers, contact data with consent, and whose visit it was."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from shared.platform.db.base import Instant

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "clients",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("made", Instant(), nullable=False),
        sa.Column("changed", Instant(), nullable=False),
        sa.Column("purpose", sa.String(16)),
        sa.Column("consent_text", sa.Integer(), nullable=False),
        sa.Column("consented", Instant()),
        sa.Column("consented_by", sa.Uuid()),
        sa.Column("merged_into", sa.Uuid()),
        sa.Column("merged", Instant()),
        sa.CheckConstraint("(purpose IS NULL) = (consented IS NULL)", name="consent"),
    )
    op.create_index("ix_clients_branch_id_merged_into", "clients", ["branch_id", "merged_into"])
    op.create_table(
        "client_identifiers",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), nullable=False),
        sa.Column("client_id", sa.Uuid(), sa.ForeignKey("clients.id"), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.Column("hint", sa.String(8), nullable=False),
        sa.Column("salt", sa.String(32), nullable=False),
    )
    op.create_index("ix_client_identifiers_branch_id_kind_hash", "client_identifiers", ["branch_id", "kind", "hash"])
    op.create_index("ix_client_identifiers_client_id", "client_identifiers", ["client_id"])
    op.create_index(
        "uq_client_identifiers_of_one", "client_identifiers", ["branch_id", "kind", "hash"], unique=True,
        **_where("kind IN ('card', 'id_number')"),
    )  # fmt: skip
    op.create_table(
        "client_contacts",
        sa.Column("client_id", sa.Uuid(), sa.ForeignKey("clients.id"), primary_key=True),
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("salt", sa.String(32), nullable=False),
    )
    op.create_table(
        "client_tickets",
        sa.Column("ticket_id", sa.Uuid(), primary_key=True),
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), nullable=False),
        sa.Column("client_id", sa.Uuid(), sa.ForeignKey("clients.id"), nullable=False),
    )
    op.create_index("ix_client_tickets_client_id", "client_tickets", ["client_id"])


def _where(condition: str) -> dict[str, Any]:
    """An index on some rows only, said in both databases' words."""
    return {"sqlite_where": sa.text(condition), "postgresql_where": sa.text(condition)}
