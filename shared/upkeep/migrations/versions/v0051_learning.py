"""Competencies, the records of what people have shown, what calls read of them, guides and who has read them."""

import sqlalchemy as sa
from alembic import op

from shared.platform.db.base import Instant

revision = "0051"
down_revision = "0050"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables, empty, and the columns: nothing is asked of anybody yet."""
    op.create_table(
        "competencies",
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), primary_key=True),
        sa.Column("code", sa.String(40), primary_key=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("months", sa.Integer()),
        sa.Column("gate", sa.String(8), nullable=False),
        sa.Column("service_ids", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
    )
    with op.batch_alter_table("staff_members") as table:
        table.add_column(sa.Column("proved", sa.Text(), nullable=False, server_default="[]"))
        table.add_column(sa.Column("passes", sa.Text(), nullable=False, server_default="[]"))
    op.create_table(
        "learning_records",
        sa.Column("id", sa.Uuid(), sa.ForeignKey("staff_members.id"), primary_key=True),
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed", Instant(), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("plan", sa.Text(), nullable=False),
        sa.Column("passes", sa.Text(), nullable=False),
    )
    op.create_table(
        "guides",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), nullable=False),
        sa.Column("code", sa.String(24), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed", Instant(), nullable=False),
        sa.Column("versions", sa.Text(), nullable=False),
        sa.UniqueConstraint("branch_id", "code", name="uq_guides_branch_id_code"),
    )
    op.create_table(
        "receipts",
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), nullable=False),
        sa.Column("guide_id", sa.Uuid(), sa.ForeignKey("guides.id"), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("staff_id", sa.Uuid(), sa.ForeignKey("staff_members.id"), nullable=False),
        sa.Column("later", sa.Integer(), nullable=False),
        sa.Column("read", Instant()),
        sa.PrimaryKeyConstraint("guide_id", "number", "staff_id"),
    )
