"""Standards of service in versions, and how often each was kept on a closed day."""

import sqlalchemy as sa
from alembic import op

from shared.platform.db.base import Instant

revision = "0039"
down_revision = "0038"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables, empty: days that are closed already stay unmeasured."""
    op.create_table(
        "standards",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), nullable=False),
        sa.Column("code", sa.String(24), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed", Instant(), nullable=False),
        sa.Column("versions", sa.Text(), nullable=False),
        sa.Column("goal", sa.Text()),
        sa.UniqueConstraint("branch_id", "code", name="uq_standards_branch_id_code"),
    )
    op.create_table(
        "day_compliance",
        sa.Column("branch_id", sa.Uuid(), nullable=False),
        sa.Column("standard_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("target", sa.Float(), nullable=False),
        sa.Column("until", Instant(), nullable=False),
        sa.Column("met", sa.Integer(), nullable=False),
        sa.Column("broken", sa.Integer(), nullable=False),
        sa.Column("untrusted", sa.Integer(), nullable=False),
        sa.Column("hours", sa.Text(), nullable=False),
        sa.Column("counters", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("branch_id", "standard_id", "day"),
    )
