"""The queue: tickets with their steps and events, ratings, and the summaries of closed days."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "business_days",
        sa.Column("branch_id", sa.Uuid(), primary_key=True),
        sa.Column("day", sa.Date(), primary_key=True),
        sa.Column("closed", INSTANT, nullable=False),
    )
    op.create_table(
        "day_notes",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("branch_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("staff_id", sa.Uuid()),
        sa.Column("written", INSTANT, nullable=False),
    )
    op.create_index("ix_day_notes_branch_id_day", "day_notes", ["branch_id", "day"])
    op.create_table(
        "day_summaries",
        sa.Column("branch_id", sa.Uuid(), primary_key=True),
        sa.Column("day", sa.Date(), primary_key=True),
        sa.Column("frozen", INSTANT, nullable=False),
        sa.Column("figures", sa.Text(), nullable=False),
    )
    op.create_table(
        "event_heads",
        sa.Column("branch_id", sa.Uuid(), primary_key=True),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
    )
    op.create_table(
        "number_counters",
        sa.Column("branch_id", sa.Uuid(), primary_key=True),
        sa.Column("day", sa.Date(), primary_key=True),
        sa.Column("prefix", sa.String(1), primary_key=True),
        sa.Column("last", sa.Integer(), nullable=False),
    )
    op.create_table(
        "ticket_events",
        sa.Column("branch_id", sa.Uuid(), primary_key=True),
        sa.Column("seq", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("ticket_id", sa.Uuid(), nullable=False),
        sa.Column("step_id", sa.Uuid()),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("instant", INSTANT, nullable=False),
        sa.Column("actor_kind", sa.String(8), nullable=False),
        sa.Column("actor_id", sa.Uuid()),
        sa.Column("device", sa.String(64), nullable=False),
        sa.Column("counter_id", sa.Uuid()),
        sa.Column("before", sa.String(8)),
        sa.Column("after", sa.String(8), nullable=False),
        sa.Column("details", sa.Text(), nullable=False),
        sa.Column("command_id", sa.Uuid()),
        sa.Column("previous_hash", sa.String(64), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.UniqueConstraint("branch_id", "command_id"),
    )
    op.create_index("ix_events_of_day", "ticket_events", ["branch_id", "day"])
    op.create_index("ix_events_of_ticket", "ticket_events", ["ticket_id", "seq"])
    op.create_table(
        "ticket_steps",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("ticket_id", sa.Uuid(), nullable=False),
        sa.Column("branch_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("service_id", sa.Uuid(), nullable=False),
        sa.Column("queued", INSTANT, nullable=False),
        sa.Column("called_first", INSTANT),
        sa.Column("called_last", INSTANT),
        sa.Column("calls", sa.Integer(), nullable=False),
        sa.Column("started", INSTANT),
        sa.Column("ended", INSTANT),
        sa.Column("wrap_ended", INSTANT),
        sa.Column("end", sa.String(16)),
        sa.Column("counter_id", sa.Uuid()),
        sa.Column("staff_id", sa.Uuid()),
        sa.Column("outcome", sa.String(40)),
        sa.Column("quantity", sa.Integer()),
        sa.Column("persons", sa.Integer()),
        sa.Column("held_since", INSTANT),
        sa.Column("hold_seconds", sa.Float(), nullable=False),
        sa.Column("untrusted", sa.Boolean(), nullable=False),
        sa.Column("quote_low", sa.Float()),
        sa.Column("quote_median", sa.Float()),
        sa.Column("quote_high", sa.Float()),
        sa.UniqueConstraint("ticket_id", "position"),
    )
    op.create_index("ix_steps_of_day", "ticket_steps", ["branch_id", "day", "called_last"])
    op.create_index(
        "ix_steps_wrapping",
        "ticket_steps",
        ["branch_id", "counter_id"],
        **_where("wrap_ended IS NULL AND ended IS NOT NULL"),
    )
    op.create_table(
        "tickets",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("branch_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("prefix", sa.String(1), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(8), nullable=False),
        sa.Column("language", sa.String(2), nullable=False),
        sa.Column("priority", sa.String(40), nullable=False),
        sa.Column("issued", INSTANT, nullable=False),
        sa.Column("changed", INSTANT, nullable=False),
        sa.Column("ended", INSTANT),
        sa.Column("token", sa.String(32), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("service_id", sa.Uuid(), nullable=False),
        sa.Column("counter_id", sa.Uuid()),
        sa.Column("step_id", sa.Uuid(), nullable=False),
        sa.Column("counts_from", INSTANT, nullable=False),
        sa.Column("placed_first", sa.Boolean(), nullable=False),
        sa.Column("passed", sa.Integer(), nullable=False),
        sa.Column("bound_counter_id", sa.Uuid()),
        sa.Column("bound_staff_id", sa.Uuid()),
        sa.Column("planned", sa.Text(), nullable=False),
        sa.Column("parked_until", INSTANT),
        sa.Column("park_reason", sa.String(32)),
        sa.Column("requeues", sa.Integer(), nullable=False),
        sa.CheckConstraint("(ended IS NOT NULL) = (state IN ('served', 'no_show', 'left'))", name="ended"),
        sa.CheckConstraint("(counter_id IS NOT NULL) = (state IN ('called', 'serving'))", name="counter"),
        sa.CheckConstraint(
            "state IN ('waiting', 'called', 'serving', 'parked', 'served', 'no_show', 'left')", name="state"
        ),
        sa.UniqueConstraint("branch_id", "day", "prefix", "number"),
    )
    op.create_index("ix_tickets_open", "tickets", ["branch_id", "state"], **_where("ended IS NULL"))
    op.create_index(
        "uq_tickets_at_counter", "tickets", ["branch_id", "counter_id"], unique=True, **_where("counter_id IS NOT NULL")
    )
    op.create_table(
        "ratings",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), nullable=False),
        sa.Column("ticket_id", sa.Uuid(), sa.ForeignKey("tickets.id"), nullable=False, unique=True),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("service_id", sa.Uuid(), sa.ForeignKey("services.id"), nullable=False),
        sa.Column("counter_id", sa.Uuid(), sa.ForeignKey("counters.id")),
        sa.Column("staff_id", sa.Uuid(), sa.ForeignKey("staff_members.id")),
        sa.Column("score", sa.Integer(), nullable=False),
        sa.Column("reasons", sa.Text(), nullable=False),
        sa.Column("comment", sa.Text(), nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("given", INSTANT, nullable=False),
        sa.CheckConstraint("score BETWEEN 1 AND 4", name="score"),
    )
    op.create_index("ix_ratings_branch_id_day", "ratings", ["branch_id", "day"])


def _where(condition: str) -> dict[str, Any]:
    """An index on some rows only, said in both databases' words."""
    return {"sqlite_where": sa.text(condition), "postgresql_where": sa.text(condition)}
