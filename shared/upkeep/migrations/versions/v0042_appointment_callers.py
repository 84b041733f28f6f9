"""Fingerprints of telephone numbers, so that what one person has booked can be counted."""

import sqlalchemy as sa
from alembic import op

revision = "0042"
down_revision = "0041"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the table, empty."""
    op.create_table(
        "appointment_callers",
        sa.Column("appointment_id", sa.Uuid(), sa.ForeignKey("appointments.id"), primary_key=True),
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
    )
    op.create_index("ix_appointment_callers_branch_id_digest", "appointment_callers", ["branch_id", "digest"])
