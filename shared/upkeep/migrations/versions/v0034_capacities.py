"""People of a unit have capacities."""

import sqlalchemy as sa
from alembic import op

revision = "0034"
down_revision = "0033"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column: everybody has the capacity 1."""
    with op.batch_alter_table("units") as table:
        table.add_column(sa.Column("capacities", sa.Text(), nullable=False, server_default="[]"))
