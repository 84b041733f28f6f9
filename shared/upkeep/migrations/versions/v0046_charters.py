"""Service charters in versions, what is published of them, and bodies with a place that may be merged into others."""

import sqlalchemy as sa
from alembic import op

from shared.platform.db.base import Instant

revision = "0046"
down_revision = "0045"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables, empty, and the columns; the rows of settings stay as they are."""
    op.create_table(
        "charters",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), nullable=False),
        sa.Column("code", sa.String(24), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed", Instant(), nullable=False),
        sa.Column("versions", sa.Text(), nullable=False),
        sa.UniqueConstraint("branch_id", "code", name="uq_charters_branch_id_code"),
    )
    op.create_table(
        "charter_versions",
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), nullable=False),
        sa.Column("service_id", sa.Uuid(), nullable=False),
        sa.Column("begins", sa.Date(), nullable=False),
        sa.Column("charter_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("ends", sa.Date()),
        sa.Column("steps", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("branch_id", "service_id", "begins"),
    )
    with op.batch_alter_table("bodies") as table:
        table.add_column(sa.Column("place", sa.Text(), nullable=False, server_default="{}"))
        table.add_column(sa.Column("merged_into", sa.String(40), nullable=False, server_default=""))
