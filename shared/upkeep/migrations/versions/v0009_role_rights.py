"""What a branch has decided differently about the rights of its roles."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "role_rights",
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id")),
        sa.Column("role", sa.String(16)),
        sa.Column("right", sa.String(40)),
        sa.Column("held", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("branch_id", "role", "right"),
    )
