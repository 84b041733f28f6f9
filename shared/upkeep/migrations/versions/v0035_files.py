"""Files with cases: their rows, and on a server their bytes."""

import sqlalchemy as sa
from alembic import op

from shared.platform.db.base import Instant

revision = "0035"
down_revision = "0034"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables, empty."""
    op.create_table(
        "file_chunks",
        sa.Column("branch_id", sa.Uuid(), primary_key=True),
        sa.Column("digest", sa.String(64), primary_key=True),
        sa.Column("part", sa.Integer(), primary_key=True),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("kept", Instant(), nullable=False),
    )
    op.create_table(
        "case_files",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), nullable=False),
        sa.Column("case_id", sa.Uuid(), sa.ForeignKey("cases.id"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed", Instant(), nullable=False),
        sa.Column("kind", sa.String(8), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("preview", sa.String(64), nullable=False),
        sa.Column("words_id", sa.Uuid(), nullable=False),
        sa.Column("added", Instant(), nullable=False),
        sa.Column("added_by", sa.Uuid()),
        sa.Column("removed", Instant()),
        sa.Column("removed_by", sa.Uuid()),
        sa.Column("reason_id", sa.Uuid()),
        sa.Column("erased", Instant()),
        sa.CheckConstraint("(removed IS NULL) = (reason_id IS NULL)", name="removed"),
    )
    op.create_index("ix_case_files_case_id", "case_files", ["case_id"])
