"""Visitors may register some kinds of cases at the kiosk; what they leave names the kind, its answers and a ticket."""

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns; a branch chooses its kinds itself."""
    op.add_column("case_kinds", sa.Column("at_kiosk", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("case_inbox", sa.Column("type_code", sa.String(40), nullable=False, server_default=""))
    op.add_column("case_inbox", sa.Column("answers", sa.Text(), nullable=False, server_default=""))
    op.add_column("case_inbox", sa.Column("ticket_id", sa.Uuid()))
