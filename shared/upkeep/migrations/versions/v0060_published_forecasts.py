"""The forecast that the maintenance service publishes: one row for each branch."""

import sqlalchemy as sa
from alembic import op

from shared.platform.db.base import Instant

revision = "0060"
down_revision = "0059"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the table, empty: until something is published, screens show the simple estimate."""
    op.create_table(
        "published_forecasts",
        sa.Column("branch_id", sa.Uuid(), primary_key=True),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("made_at", Instant(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
    )
