"""Settings that are decided above a branch, and where the branch differs."""

import sqlalchemy as sa
from alembic import op

revision = "0058"
down_revision = "0057"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the table, empty."""
    op.create_table(
        "setting_layers",
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), nullable=False),
        sa.Column("scope", sa.String(16), nullable=False),
        sa.Column("key", sa.String(64), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("locked", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.String(400), nullable=False),
        sa.Column("author", sa.String(120), nullable=False),
        sa.Column("author_id", sa.Uuid()),
        sa.Column("decided", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("branch_id", "scope", "key"),
    )
