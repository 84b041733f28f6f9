"""A file of a case may answer one of its questions."""

import sqlalchemy as sa
from alembic import op

revision = "0043"
down_revision = "0042"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; the files of before answer no question."""
    op.add_column("case_files", sa.Column("question", sa.String(40), nullable=False, server_default=""))
