"""The audit trail becomes a hash chain, and closed days get the key of their digests."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns and the table of the chain's ends."""
    op.add_column("audit_entries", sa.Column("seq", sa.BigInteger()))
    op.add_column("audit_entries", sa.Column("previous_hash", sa.String(64)))
    op.add_column("audit_entries", sa.Column("hash", sa.String(64)))
    op.create_index("uq_audit_entries_branch_id_seq", "audit_entries", ["branch_id", "seq"], unique=True)
    op.create_table(
        "audit_heads",
        sa.Column("branch_id", sa.Uuid(), primary_key=True),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
    )
    op.add_column("day_summaries", sa.Column("salt", sa.String(32)))
