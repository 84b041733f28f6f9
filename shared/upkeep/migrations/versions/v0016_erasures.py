"""The log of erased texts about people."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "erasures",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("branch_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("ticket_id", sa.Uuid()),
        sa.Column("erased", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(16), nullable=False),
        sa.Column("staff_id", sa.Uuid()),
        sa.Column("instant", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("ix_erasures_branch_id_instant", "erasures", ["branch_id", "instant"])
