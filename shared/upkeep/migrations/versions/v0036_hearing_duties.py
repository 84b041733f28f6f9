"""A duty roster of meetings with the manager, and the day that was arranged for a meeting."""

import sqlalchemy as sa
from alembic import op

revision = "0036"
down_revision = "0035"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table and the columns: nobody has a duty, and no day is arranged."""
    op.create_table(
        "hearing_duties",
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), primary_key=True),
        sa.Column("code", sa.String(40), primary_key=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("person", sa.String(40), nullable=False),
        sa.Column("days", sa.Text(), nullable=False),
        sa.Column("opens", sa.Time(), nullable=False),
        sa.Column("closes", sa.Time(), nullable=False),
        sa.Column("first", sa.Date()),
        sa.Column("last", sa.Date()),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
    )
    with op.batch_alter_table("hearings") as table:
        table.add_column(sa.Column("planned", sa.Date()))
        table.add_column(sa.Column("duty", sa.String(40), nullable=False, server_default=""))
        table.add_column(sa.Column("hearer_id", sa.Uuid()))
