"""A unit can ask another one: a case knows which unit asks."""

import sqlalchemy as sa
from alembic import op

revision = "0037"
down_revision = "0036"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column: visitors asked for everything that is there."""
    with op.batch_alter_table("cases") as table:
        table.add_column(sa.Column("requester", sa.String(40), nullable=False, server_default=""))
    op.create_index("ix_cases_branch_id_requester_closed", "cases", ["branch_id", "requester", "closed"])
