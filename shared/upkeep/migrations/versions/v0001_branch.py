"""The first version: the branch, its staff, its settings and its notices to staff."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "audit_entries",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("branch_id", sa.Uuid(), nullable=False),
        sa.Column("instant", INSTANT, nullable=False),
        sa.Column("actor_kind", sa.String(16), nullable=False),
        sa.Column("actor_id", sa.Uuid()),
        sa.Column("device", sa.String(80), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("subject", sa.String(120), nullable=False),
        sa.Column("details", sa.Text(), nullable=False),
    )
    op.create_index("ix_audit_entries_branch_id_instant", "audit_entries", ["branch_id", "instant"])
    op.create_table(
        "branches",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("code", sa.String(40), nullable=False, unique=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("time_zone", sa.String(64), nullable=False),
        sa.Column("default_language", sa.String(8), nullable=False),
        sa.Column("day_starts", sa.Time(), nullable=False),
        sa.Column("contact", sa.Text(), nullable=False),
    )
    op.create_table(
        "settings",
        sa.Column("branch_id", sa.Uuid(), primary_key=True),
        sa.Column("key", sa.String(64), primary_key=True),
        sa.Column("value", sa.Text(), nullable=False),
    )
    op.create_table(
        "topic_versions",
        sa.Column("branch_id", sa.Uuid(), primary_key=True),
        sa.Column("topic", sa.String(32), primary_key=True),
        sa.Column("version", sa.BigInteger(), nullable=False),
    )
    op.create_table(
        "counters",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), nullable=False),
        sa.Column("label", sa.String(8), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("zone", sa.String(40), nullable=False),
        sa.Column("service_ids", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.UniqueConstraint("branch_id", "label"),
    )
    op.create_table(
        "holidays",
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), primary_key=True),
        sa.Column("day", sa.Date(), primary_key=True),
        sa.Column("name", sa.Text(), nullable=False),
    )
    op.create_table(
        "notices",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("device", sa.String(80), nullable=False),
        sa.Column("subject", sa.String(120), nullable=False),
        sa.Column("detail", sa.String(240), nullable=False),
        sa.Column("raised", INSTANT, nullable=False),
        sa.Column("answered_by", sa.String(120)),
        sa.Column("answered", INSTANT),
        sa.Column("closed", INSTANT),
    )
    op.create_index("ix_notices_branch_id_raised", "notices", ["branch_id", "raised"])
    op.create_index(
        "uq_notices_open",
        "notices",
        ["branch_id", "kind", "device", "subject"],
        unique=True,
        **_where("closed IS NULL"),
    )
    op.create_table(
        "opening_hours",
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), primary_key=True),
        sa.Column("weekday", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("opens", sa.Time(), primary_key=True),
        sa.Column("closes", sa.Time(), nullable=False),
        sa.CheckConstraint("weekday BETWEEN 0 AND 6", name="weekday"),
    )
    op.create_table(
        "outcomes",
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), primary_key=True),
        sa.Column("code", sa.String(40), primary_key=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("completed", sa.Boolean(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
    )
    op.create_table(
        "priority_classes",
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), primary_key=True),
        sa.Column("code", sa.String(40), primary_key=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("hint", sa.Text(), nullable=False),
        sa.Column("weight", sa.Float(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.CheckConstraint("weight > 0", name="weight"),
    )
    op.create_table(
        "service_groups",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), nullable=False),
        sa.Column("code", sa.String(40), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("hint", sa.Text(), nullable=False),
        sa.Column("icon", sa.String(40), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.UniqueConstraint("branch_id", "code"),
    )
    op.create_table(
        "staff_members",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), nullable=False),
        sa.Column("code", sa.String(40), nullable=False),
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("role", sa.String(16), nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("pin_hash", sa.String(200)),
        sa.Column("failed_tries", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("locked_until", INSTANT),
        sa.UniqueConstraint("branch_id", "code"),
    )
    op.create_table(
        "counter_sessions",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), nullable=False),
        sa.Column("counter_id", sa.Uuid(), sa.ForeignKey("counters.id"), nullable=False),
        sa.Column("staff_id", sa.Uuid(), sa.ForeignKey("staff_members.id"), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("opened", INSTANT, nullable=False),
        sa.Column("ended", INSTANT),
        sa.Column("forced", sa.Boolean(), nullable=False),
        sa.Column("device", sa.String(80), nullable=False),
    )
    op.create_index("ix_counter_sessions_branch_id_day", "counter_sessions", ["branch_id", "day"])
    op.create_index(
        "uq_counter_sessions_open_counter_id",
        "counter_sessions",
        ["counter_id"],
        unique=True,
        **_where("ended IS NULL"),
    )
    op.create_index(
        "uq_counter_sessions_open_staff_id", "counter_sessions", ["staff_id"], unique=True, **_where("ended IS NULL")
    )
    op.create_table(
        "services",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), nullable=False),
        sa.Column("group_id", sa.Uuid(), sa.ForeignKey("service_groups.id"), nullable=False),
        sa.Column("code", sa.String(40), nullable=False),
        sa.Column("prefix", sa.String(1), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("hint", sa.Text(), nullable=False),
        sa.Column("icon", sa.String(40), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("promise_seconds", sa.Integer(), nullable=False),
        sa.Column("published_minutes", sa.Float(), nullable=False),
        sa.Column("outcome_required", sa.Boolean(), nullable=False),
        sa.Column("daily_allowance", sa.Integer()),
        sa.Column("zone", sa.String(40), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("card", sa.Text(), nullable=False),
        sa.CheckConstraint("promise_seconds > 0", name="promise"),
        sa.UniqueConstraint("branch_id", "code"),
        sa.UniqueConstraint("branch_id", "prefix"),
    )
    op.create_table(
        "session_pauses",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), nullable=False),
        sa.Column("session_id", sa.Uuid(), sa.ForeignKey("counter_sessions.id"), nullable=False),
        sa.Column("reason", sa.String(16), nullable=False),
        sa.Column("started", INSTANT, nullable=False),
        sa.Column("ended", INSTANT),
    )
    op.create_index("ix_session_pauses_session_id", "session_pauses", ["session_id"])
    op.create_index(
        "uq_session_pauses_open_session_id", "session_pauses", ["session_id"], unique=True, **_where("ended IS NULL")
    )
    op.create_table(
        "staff_skills",
        sa.Column("staff_id", sa.Uuid(), sa.ForeignKey("staff_members.id"), primary_key=True),
        sa.Column("service_id", sa.Uuid(), sa.ForeignKey("services.id"), primary_key=True),
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), nullable=False),
        sa.Column("level", sa.Integer(), nullable=False),
        sa.CheckConstraint("level IN (1, 2)", name="level"),
    )


def _where(condition: str) -> dict[str, Any]:
    """An index on some rows only, said in both databases' words."""
    return {"sqlite_where": sa.text(condition), "postgresql_where": sa.text(condition)}
