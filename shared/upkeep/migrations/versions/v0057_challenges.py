"""Milestones and challenges of the roll-out, and what people wrote about them."""

import sqlalchemy as sa
from alembic import op

from shared.platform.db.base import Instant

revision = "0057"
down_revision = "0056"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns and the table, empty."""
    for name in ("milestones", "challenges"):
        op.add_column("rollouts", sa.Column(name, sa.Text(), nullable=False, server_default="[]"))
    op.create_table(
        "rollout_words",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), nullable=False),
        sa.Column("record_id", sa.Uuid(), nullable=False),
        sa.Column("written", Instant(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("salt", sa.String(32), nullable=False),
    )
    op.create_index("ix_rollout_words_record_id", "rollout_words", ["record_id"])
