"""What waits in the inbox of cases may bring files."""

import sqlalchemy as sa
from alembic import op

revision = "0044"
down_revision = "0043"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; what waits already brings none."""
    op.add_column("case_inbox", sa.Column("files", sa.Text(), nullable=False, server_default="[]"))
