"""Raises and lowerings of the targets of standards."""

import sqlalchemy as sa
from alembic import op

from shared.platform.db.base import Instant

revision = "0047"
down_revision = "0046"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the table, empty."""
    op.create_table(
        "raises",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), nullable=False),
        sa.Column("standard_id", sa.Uuid(), sa.ForeignKey("standards.id"), nullable=False),
        sa.Column("period", sa.Date(), nullable=False),
        sa.Column("lowering", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed", Instant(), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("evidence", sa.Text()),
        sa.Column("levers", sa.Text(), nullable=False),
        sa.Column("lever", sa.String(16)),
        sa.Column("value", sa.Float()),
        sa.Column("until", sa.Date()),
        sa.Column("reason", sa.String(16)),
        sa.Column("decided_by", sa.Uuid()),
        sa.Column("begins", sa.Date()),
        sa.Column("next_number", sa.Integer()),
        sa.Column("watched", sa.Text(), nullable=False),
    )
    proposal = sa.text("lowering IS false")
    op.create_index(
        "uq_raises_period",
        "raises",
        ["branch_id", "standard_id", "period"],
        unique=True,
        sqlite_where=sa.text("lowering IS 0"),
        postgresql_where=proposal,
    )
