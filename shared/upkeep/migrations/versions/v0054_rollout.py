"""The roll-out of each branch: what is above it, and which stages it has passed."""

import sqlalchemy as sa
from alembic import op

from shared.platform.db.base import Instant

revision = "0054"
down_revision = "0053"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the table, empty."""
    op.create_table(
        "rollouts",
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), primary_key=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed", Instant(), nullable=False),
        sa.Column("terms", sa.Text(), nullable=False),
        sa.Column("stages", sa.Text(), nullable=False),
    )
