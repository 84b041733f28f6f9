"""What kiosks leave for the consoles may be a message: words, a telephone number, and the digest of its code."""

import sqlalchemy as sa
from alembic import op

from shared.platform.db.base import Instant

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table again, because SQLite cannot let a column be empty later; what waits in it is kept."""
    old = sa.table(
        "case_inbox",
        *(sa.column(name, sa.Uuid()) for name in ("id", "branch_id", "case_id")),
        *(sa.column(name, sa.String()) for name in ("kind", "device")),
        *(sa.column(name, Instant()) for name in ("sent", "done")),
    )
    waiting = [dict(row._mapping) for row in op.get_bind().execute(sa.select(old))]
    op.drop_index("ix_case_inbox_branch_id_done_sent", "case_inbox")
    op.drop_table("case_inbox")
    made = op.create_table(
        "case_inbox",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("device", sa.String(80), nullable=False),
        sa.Column("sent", Instant(), nullable=False),
        sa.Column("case_id", sa.Uuid()),
        sa.Column("code_digest", sa.String(64), nullable=False, server_default=""),
        sa.Column("language", sa.String(8), nullable=False, server_default=""),
        sa.Column("words", sa.Text(), nullable=False, server_default=""),
        sa.Column("phone", sa.String(40), nullable=False, server_default=""),
        sa.Column("done", Instant()),
    )
    op.create_index("ix_case_inbox_branch_id_done_sent", "case_inbox", ["branch_id", "done", "sent"])
    if waiting:
        op.bulk_insert(made, waiting)
