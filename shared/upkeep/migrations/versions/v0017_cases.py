"""The register of cases, and the second chain of a branch, in which its registers write their events."""

import sqlalchemy as sa
from alembic import op

from shared.platform.db.base import Instant

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "record_heads",
        sa.Column("branch_id", sa.Uuid(), primary_key=True),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
    )
    op.create_table(
        "record_events",
        sa.Column("branch_id", sa.Uuid()),
        sa.Column("seq", sa.BigInteger()),
        sa.Column("subject", sa.String(16), nullable=False),
        sa.Column("record_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(24), nullable=False),
        sa.Column("instant", Instant(), nullable=False),
        sa.Column("actor_kind", sa.String(16), nullable=False),
        sa.Column("actor_id", sa.Uuid()),
        sa.Column("device", sa.String(80), nullable=False),
        sa.Column("before", sa.String(24), nullable=False),
        sa.Column("after", sa.String(24), nullable=False),
        sa.Column("details", sa.Text(), nullable=False),
        sa.Column("command_id", sa.Uuid(), nullable=False),
        sa.Column("previous_hash", sa.String(64), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("branch_id", "seq"),
    )
    op.create_index("uq_record_events_branch_id_command_id", "record_events", ["branch_id", "command_id"], unique=True)
    op.create_index("ix_record_events_record_id_seq", "record_events", ["record_id", "seq"])
    op.create_table(
        "case_types",
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id")),
        sa.Column("code", sa.String(40)),
        sa.Column("version", sa.Integer()),
        sa.Column("definition", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("branch_id", "code", "version"),
    )
    op.create_table(
        "cases",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("type_code", sa.String(40), nullable=False),
        sa.Column("type_version", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(16), nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("registered", Instant(), nullable=False),
        sa.Column("began", Instant(), nullable=False),
        sa.Column("changed", Instant(), nullable=False),
        sa.Column("code_digest", sa.String(64), nullable=False),
        sa.Column("ticket_id", sa.Uuid()),
        sa.Column("concerns_id", sa.Uuid()),
        sa.Column("handler_id", sa.Uuid()),
        sa.Column("answer_due", Instant()),
        sa.Column("tell_due", Instant()),
        sa.Column("next_due", Instant()),
        sa.Column("pauses", sa.Text(), nullable=False),
        sa.Column("asked_since", Instant()),
        sa.Column("resumes", sa.String(16)),
        sa.Column("watch", sa.Date()),
        sa.Column("outcome", sa.String(40), nullable=False),
        sa.Column("decided", Instant()),
        sa.Column("decided_by", sa.Uuid()),
        sa.Column("approved_by", sa.Uuid()),
        sa.Column("deciders", sa.Text(), nullable=False),
        sa.Column("closed", Instant()),
        sa.Column("ending", sa.String(16)),
        sa.CheckConstraint("(state = 'closed') = (closed IS NOT NULL)", name="closed"),
        sa.CheckConstraint("(state = 'asked') = (asked_since IS NOT NULL)", name="asked"),
        sa.UniqueConstraint("branch_id", "year", "number"),
        sa.UniqueConstraint("branch_id", "code_digest"),
    )
    op.create_index("ix_cases_branch_id_closed_next_due", "cases", ["branch_id", "closed", "next_due"])
    op.create_index("ix_cases_branch_id_handler_id_closed", "cases", ["branch_id", "handler_id", "closed"])
    op.create_table(
        "case_words",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), nullable=False),
        sa.Column("case_id", sa.Uuid(), sa.ForeignKey("cases.id"), nullable=False),
        sa.Column("kind", sa.String(24), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("salt", sa.String(32), nullable=False),
    )
    op.create_index("ix_case_words_case_id", "case_words", ["case_id"])
