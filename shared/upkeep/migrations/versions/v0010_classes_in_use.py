"""Whether a priority class and an outcome are in use."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns; all that are there stay in use."""
    for table in ("priority_classes", "outcomes"):
        op.add_column(table, sa.Column("active", sa.Boolean(), nullable=False, server_default=sa.true()))
