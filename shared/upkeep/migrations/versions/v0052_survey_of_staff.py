"""Rounds of the survey of staff, the digests of their codes, and how often each answer was given."""

import sqlalchemy as sa
from alembic import op

from shared.platform.db.base import Instant

revision = "0052"
down_revision = "0051"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables, empty."""
    op.create_table(
        "pulse_rounds",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.Column("codes", sa.Integer(), nullable=False),
        sa.Column("drawn", Instant(), nullable=False),
    )
    op.create_table(
        "pulse_codes",
        sa.Column("round_id", sa.Uuid(), sa.ForeignKey("pulse_rounds.id"), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("spent", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("round_id", "digest"),
    )
    op.create_table(
        "pulse_counts",
        sa.Column("round_id", sa.Uuid(), sa.ForeignKey("pulse_rounds.id"), nullable=False),
        sa.Column("item", sa.String(16), nullable=False),
        sa.Column("answer", sa.Integer(), nullable=False),
        sa.Column("given", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("round_id", "item", "answer"),
    )
