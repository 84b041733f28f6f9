"""Reports: what is kept of each closed day, and the reports that people have saved."""

import sqlalchemy as sa
from alembic import op

from shared.platform.db.base import Instant

revision = "0059"
down_revision = "0058"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables, empty: the maintenance service adds the days that are closed already."""
    op.create_table(
        "inquiry_days",
        sa.Column("branch_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("frozen", Instant(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("steps", sa.Integer(), nullable=False),
        sa.Column("names", sa.Text(), nullable=False),
        sa.Column("sizes", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("branch_id", "day"),
    )
    op.create_table(
        "saved_reports",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), nullable=False),
        sa.Column("owner", sa.Uuid(), sa.ForeignKey("staff_members.id"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed", Instant(), nullable=False),
        sa.Column("terms", sa.Text(), nullable=False),
        sa.Column("salt", sa.String(32), nullable=False),
        sa.Column("made_for", sa.Date()),
    )
