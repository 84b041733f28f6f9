"""Kinds of cases have steps, and a case knows its step."""

import sqlalchemy as sa
from alembic import op

from shared.platform.db.base import Instant

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns; nothing there has steps yet."""
    with op.batch_alter_table("case_kinds") as table:
        table.add_column(sa.Column("steps", sa.Text(), nullable=False, server_default="[]"))
    with op.batch_alter_table("cases") as table:
        table.add_column(sa.Column("step", sa.String(40), nullable=False, server_default=""))
        table.add_column(sa.Column("step_since", Instant()))
        table.add_column(sa.Column("step_due", Instant()))
        table.add_column(sa.Column("steps_done", sa.Text(), nullable=False, server_default="[]"))
        table.add_column(sa.Column("stranded", sa.Boolean(), nullable=False, server_default=sa.false()))
