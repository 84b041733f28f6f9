"""Numbers that a restored backup knows nothing of, so that none of them is ever given again."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "lost_numbers",
        sa.Column("branch_id", sa.Uuid()),
        sa.Column("day", sa.Date()),
        sa.Column("prefix", sa.String(1)),
        sa.Column("first", sa.Integer()),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.Column("certain", sa.Boolean(), nullable=False),
        sa.Column("noted", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("branch_id", "day", "prefix", "first"),
    )
