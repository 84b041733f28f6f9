"""Special days may have hours of their own, a notice, and a time from which they are announced."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns; the holidays of an older database are days on which the branch is closed."""
    with op.batch_alter_table("holidays") as holidays:
        holidays.add_column(sa.Column("periods", sa.Text(), nullable=False, server_default="[]"))
        holidays.add_column(sa.Column("notice", sa.Text(), nullable=False, server_default="{}"))
        holidays.add_column(sa.Column("announced_days", sa.Integer(), nullable=False, server_default="0"))
        holidays.create_check_constraint("announced_days", "announced_days >= 0")
