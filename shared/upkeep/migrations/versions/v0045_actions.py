"""Actions of improvement, and what people wrote about them."""

import sqlalchemy as sa
from alembic import op

from shared.platform.db.base import Instant

revision = "0045"
down_revision = "0044"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables, empty."""
    op.create_table(
        "actions",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed", Instant(), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("source", sa.String(16), nullable=False),
        sa.Column("source_id", sa.Uuid()),
        sa.Column("trigger_week", sa.Date(), nullable=False),
        sa.Column("cause", sa.String(16), nullable=False),
        sa.Column("owner_id", sa.Uuid()),
        sa.Column("due", sa.Date()),
        sa.Column("figure", sa.Text()),
        sa.Column("direction", sa.String(8)),
        sa.Column("plan", sa.Text()),
        sa.Column("done", sa.Date()),
        sa.Column("effect", sa.Text()),
        sa.Column("follows", sa.Uuid()),
        sa.Column("next_id", sa.Uuid()),
        sa.Column("stopped", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("texts", sa.Text(), nullable=False),
        sa.Column("steps", sa.Text(), nullable=False),
        sa.UniqueConstraint("branch_id", "number", name="uq_actions_branch_id_number"),
    )
    op.create_table(
        "improvement_words",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), nullable=False),
        sa.Column("record_id", sa.Uuid(), nullable=False),
        sa.Column("written", Instant(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("salt", sa.String(32), nullable=False),
    )
    op.create_index("ix_improvement_words_record_id", "improvement_words", ["record_id"])
