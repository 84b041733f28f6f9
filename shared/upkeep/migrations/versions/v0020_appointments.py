"""Appointments, which services take them, and the tickets of those who keep one."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from shared.platform.db.base import Instant

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns and make the table."""
    op.add_column("services", sa.Column("takes_appointments", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("tickets", sa.Column("booked_for", Instant()))
    op.create_table(
        "appointments",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), nullable=False),
        sa.Column("service_id", sa.Uuid(), nullable=False),
        sa.Column("slot", Instant(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("purpose", sa.String(16), nullable=False),
        sa.Column("booked_by", sa.String(16), nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("booked", Instant(), nullable=False),
        sa.Column("changed", Instant(), nullable=False),
        sa.Column("code_digest", sa.String(64), nullable=False),
        sa.Column("from_ticket_id", sa.Uuid()),
        sa.Column("moved_from", sa.Uuid()),
        sa.Column("ticket_id", sa.Uuid(), unique=True),
        sa.Column("late", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.String(16)),
        sa.CheckConstraint("place > 0", name="place"),
        sa.CheckConstraint("(state = 'arrived') = (ticket_id IS NOT NULL)", name="arrived"),
        sa.CheckConstraint("(state = 'cancelled') = (reason IS NOT NULL)", name="cancelled"),
    )
    op.create_index("ix_appointments_branch_id_slot", "appointments", ["branch_id", "slot"])
    op.create_index("ix_appointments_branch_id_code_digest", "appointments", ["branch_id", "code_digest"])
    op.create_index(
        "uq_appointments_place", "appointments", ["branch_id", "service_id", "slot", "place"], unique=True,
        **_where("state IN ('booked', 'arrived')"),
    )  # fmt: skip
    op.create_index(
        "uq_appointments_code", "appointments", ["branch_id", "code_digest"], unique=True,
        **_where("state = 'booked'"),
    )  # fmt: skip


def _where(condition: str) -> dict[str, Any]:
    """An index on some rows only, said in both databases' words."""
    return {"sqlite_where": sa.text(condition), "postgresql_where": sa.text(condition)}
