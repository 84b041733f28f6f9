"""Where a counter session was opened and when it was last used, and on which computer a device runs."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns; sessions that are open now ask for the PIN once."""
    for table in ("counter_sessions", "devices"):
        op.add_column(table, sa.Column("installation", sa.String(64), nullable=False, server_default=""))
    op.add_column("counter_sessions", sa.Column("active", sa.DateTime(timezone=True)))
    op.add_column("devices", sa.Column("computer", sa.String(60), nullable=False, server_default=""))
