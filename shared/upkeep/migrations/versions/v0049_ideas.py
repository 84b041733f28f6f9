"""Ideas of the people of the branch, and why servings took long."""

import sqlalchemy as sa
from alembic import op

from shared.platform.db.base import Instant

revision = "0049"
down_revision = "0048"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables, empty."""
    op.create_table(
        "ideas",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed", Instant(), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("author_id", sa.Uuid()),
        sa.Column("given", Instant(), nullable=False),
        sa.Column("due", Instant()),
        sa.Column("action_id", sa.Uuid()),
        sa.Column("texts", sa.Text(), nullable=False),
        sa.UniqueConstraint("branch_id", "number", name="uq_ideas_branch_id_number"),
    )
    op.create_table(
        "delay_reasons",
        sa.Column("step_id", sa.Uuid(), primary_key=True),
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), nullable=False),
        sa.Column("service_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("cause", sa.String(16), nullable=False),
        sa.Column("noted", Instant(), nullable=False),
    )
    op.create_index("ix_delay_reasons_branch_id_day", "delay_reasons", ["branch_id", "day"])
