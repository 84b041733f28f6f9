"""Colleagues are asked for their opinion of a case."""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column."""
    op.add_column("cases", sa.Column("opinions", sa.Text(), nullable=False, server_default="[]"))
