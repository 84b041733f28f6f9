"""Since when the limits of the usual variation of a standard are found anew, and why."""

import sqlalchemy as sa
from alembic import op

revision = "0055"
down_revision = "0054"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column, empty: no limits were renewed."""
    op.add_column("standards", sa.Column("renewed", sa.Text(), nullable=True))
