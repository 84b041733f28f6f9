"""Reviews of a quarter."""

import sqlalchemy as sa
from alembic import op

from shared.platform.db.base import Instant

revision = "0050"
down_revision = "0049"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the table, empty."""
    op.create_table(
        "reviews",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), nullable=False),
        sa.Column("quarter", sa.String(6), nullable=False),
        sa.Column("achieved", sa.Text(), nullable=False),
        sa.Column("scores", sa.Text(), nullable=False),
        sa.Column("decision", sa.String(16), nullable=False),
        sa.Column("signed_by", sa.Uuid()),
        sa.Column("signed", Instant(), nullable=False),
        sa.Column("texts", sa.Text(), nullable=False),
        sa.UniqueConstraint("branch_id", "quarter", name="uq_reviews_branch_id_quarter"),
    )
