"""The last instant that a branch believed, so that a clock that jumps is noticed."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns."""
    op.add_column("event_heads", sa.Column("clock", sa.DateTime(timezone=True)))
    op.add_column("event_heads", sa.Column("clock_held", sa.Boolean(), nullable=False, server_default=sa.false()))
