"""Messages to visitors that are sent by themselves: a queue, and how far the events were looked through."""

import sqlalchemy as sa
from alembic import op

from shared.platform.db.base import Instant

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables, empty: nothing is sent of what happened before."""
    op.create_table(
        "outgoing",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), nullable=False),
        sa.Column("case_id", sa.Uuid(), sa.ForeignKey("cases.id"), nullable=False),
        sa.Column("event_seq", sa.BigInteger(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("occasion", sa.String(16), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("made", Instant(), nullable=False),
        sa.Column("next_try", Instant(), nullable=False),
        sa.Column("problem", sa.String(32), nullable=False),
        sa.Column("ended", Instant()),
        sa.UniqueConstraint("branch_id", "event_seq", name="uq_outgoing_branch_id_event_seq"),
    )
    op.create_index("ix_outgoing_branch_id_state_next_try", "outgoing", ["branch_id", "state", "next_try"])
    op.create_index("ix_outgoing_case_id", "outgoing", ["case_id"])
    op.create_table(
        "outgoing_heads",
        sa.Column("branch_id", sa.Uuid(), primary_key=True),
        sa.Column("seq", sa.BigInteger(), nullable=False),
    )
