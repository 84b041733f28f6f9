"""A list of bodies outside the branch, and the one to which a case is referred."""

import sqlalchemy as sa
from alembic import op

revision = "0040"
down_revision = "0039"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table, empty, and the column."""
    op.create_table(
        "bodies",
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), primary_key=True),
        sa.Column("code", sa.String(40), primary_key=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("address", sa.String(200), nullable=False),
        sa.Column("contact", sa.String(200), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
    )
    with op.batch_alter_table("cases") as table:
        table.add_column(sa.Column("body", sa.String(40), nullable=False, server_default=""))
