"""A service may have hours of its own, and a notice for the time in which it gives no tickets."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns; the services of an older database are open as long as the branch."""
    op.add_column("services", sa.Column("hours", sa.Text(), nullable=False, server_default="[]"))
    op.add_column("services", sa.Column("closed_notice", sa.Text(), nullable=False, server_default="{}"))
