"""The keeper: its lease, what is remembered of its duties, and the devices it watches."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "keeper_leases",
        sa.Column("branch_id", sa.Uuid(), primary_key=True),
        sa.Column("holder", sa.Uuid(), nullable=False),
        sa.Column("device", sa.String(80), nullable=False),
        sa.Column("taken", INSTANT, nullable=False),
        sa.Column("expires", INSTANT, nullable=False),
    )
    op.create_table(
        "keeper_duties",
        sa.Column("branch_id", sa.Uuid(), primary_key=True),
        sa.Column("duty", sa.String(32), primary_key=True),
        sa.Column("tried", INSTANT, nullable=False),
        sa.Column("done", INSTANT),
        sa.Column("trouble", sa.String(240), nullable=False),
    )
    op.create_table(
        "devices",
        sa.Column("branch_id", sa.Uuid(), primary_key=True),
        sa.Column("name", sa.String(80), primary_key=True),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("detail", sa.String(120), nullable=False),
        sa.Column("since", INSTANT, nullable=False),
        sa.Column("seen", INSTANT, nullable=False),
    )
