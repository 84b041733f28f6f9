"""Scorecards in versions, observations with them, and released waves with the replies to them."""

import sqlalchemy as sa
from alembic import op

from shared.platform.db.base import Instant

revision = "0048"
down_revision = "0047"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables, empty."""
    op.create_table(
        "scorecards",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), nullable=False),
        sa.Column("code", sa.String(24), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed", Instant(), nullable=False),
        sa.Column("versions", sa.Text(), nullable=False),
        sa.UniqueConstraint("branch_id", "code", name="uq_scorecards_branch_id_code"),
    )
    op.create_table(
        "observations",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), nullable=False),
        sa.Column("card_id", sa.Uuid(), sa.ForeignKey("scorecards.id"), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("given", Instant(), nullable=False),
        sa.Column("observer_id", sa.Uuid(), nullable=False),
        sa.Column("answers", sa.Text(), nullable=False),
        sa.Index("ix_observations_branch_id_day", "branch_id", "day"),
    )
    op.create_table(
        "released_waves",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), nullable=False),
        sa.Column("wave", sa.String(40), nullable=False),
        sa.Column("imported", Instant(), nullable=False),
        sa.Column("imported_by", sa.Uuid()),
        sa.Column("reply_until", Instant(), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.UniqueConstraint("branch_id", "wave", name="uq_released_waves_branch_id_wave"),
    )
    op.create_table(
        "wave_replies",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), nullable=False),
        sa.Column("wave_id", sa.Uuid(), sa.ForeignKey("released_waves.id"), nullable=False),
        sa.Column("item", sa.String(40), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("salt", sa.String(32), nullable=False),
        sa.Column("given", Instant(), nullable=False),
        sa.Column("given_by", sa.Uuid()),
        sa.Column("ruling", sa.String(16)),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("reason_salt", sa.String(32), nullable=False),
        sa.Column("decided", Instant()),
        sa.Column("decided_by", sa.Uuid()),
        sa.UniqueConstraint("wave_id", "item", name="uq_wave_replies_wave_id_item"),
    )
