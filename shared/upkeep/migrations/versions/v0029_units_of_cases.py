"""Cases are with a unit, and know the units that referred them; a kind of case says which unit gets it."""

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns; the cases there are belong to the whole branch."""
    with op.batch_alter_table("cases") as table:
        table.add_column(sa.Column("unit", sa.String(40), nullable=False, server_default=""))
        table.add_column(sa.Column("came_from", sa.Text(), nullable=False, server_default="[]"))
    op.create_index("ix_cases_branch_id_unit_closed", "cases", ["branch_id", "unit", "closed"])
    with op.batch_alter_table("case_kinds") as table:
        table.add_column(sa.Column("unit", sa.String(40), nullable=False, server_default=""))
