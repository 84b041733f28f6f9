"""Which outcomes a clerk may choose from for a service."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; the services of an older database have every outcome."""
    op.add_column("services", sa.Column("outcomes", sa.Text(), nullable=False, server_default="[]"))
