"""How many matters and people a clerk can count for one visit of a service."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns; the services of an older database keep the limits that held for all."""
    op.add_column("services", sa.Column("most_quantity", sa.Integer(), nullable=False, server_default="999"))
    op.add_column("services", sa.Column("most_persons", sa.Integer(), nullable=False, server_default="99"))
