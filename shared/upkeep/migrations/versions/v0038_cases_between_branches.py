"""A case can be referred to another branch of the database, which answers with a case of its own."""

import sqlalchemy as sa
from alembic import op

revision = "0038"
down_revision = "0037"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns: no case is with another branch."""
    with op.batch_alter_table("cases") as table:
        table.add_column(sa.Column("referred_to", sa.String(40), nullable=False, server_default=""))
        table.add_column(sa.Column("parent_id", sa.Uuid()))
        table.add_column(sa.Column("parent_branch", sa.String(40), nullable=False, server_default=""))
    op.create_index("ix_cases_branch_id_parent_id", "cases", ["branch_id", "parent_id"])
    with op.batch_alter_table("case_inbox") as table:
        table.add_column(sa.Column("from_branch", sa.String(40), nullable=False, server_default=""))
