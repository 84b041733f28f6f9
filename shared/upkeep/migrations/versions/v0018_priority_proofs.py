"""A priority class may say what a visitor shows at the counter to prove it."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; the classes of an older database have their proof in the explanation."""
    op.add_column("priority_classes", sa.Column("proof", sa.Text(), nullable=False, server_default="{}"))
