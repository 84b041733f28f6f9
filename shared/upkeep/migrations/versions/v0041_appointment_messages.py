"""Messages to visitors may be about an appointment; each branch gets the standard ones for it, after its own."""

import json
import tomllib
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import op

from shared.platform.db.base import Instant

revision = "0041"
down_revision = "0040"
branch_labels = None
depends_on = None

_STANDARD = Path(__file__).with_suffix(".toml")
#: Behind every message that a branch can have.
_AFTER_ALL = 1000
_TEXTS = ("occasion", "state", "problem")
_NUMBERS = ("event_seq", "round", "tries")


def upgrade() -> None:
    """Make the table again, because SQLite cannot let a column be empty later; what is in it is kept."""
    old = sa.table(
        "outgoing",
        *(sa.column(name, sa.Uuid()) for name in ("id", "branch_id", "case_id")),
        *(sa.column(name, sa.String()) for name in _TEXTS),
        *(sa.column(name, sa.BigInteger()) for name in _NUMBERS),
        *(sa.column(name, Instant()) for name in ("made", "next_try", "ended")),
    )
    kept = [dict(row._mapping) for row in op.get_bind().execute(sa.select(old))]
    op.drop_index("ix_outgoing_branch_id_state_next_try", "outgoing")
    op.drop_index("ix_outgoing_case_id", "outgoing")
    op.drop_table("outgoing")
    made = op.create_table(
        "outgoing",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), nullable=False),
        sa.Column("case_id", sa.Uuid(), sa.ForeignKey("cases.id")),
        sa.Column("appointment_id", sa.Uuid(), sa.ForeignKey("appointments.id")),
        sa.Column("event_seq", sa.BigInteger()),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("occasion", sa.String(16), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("made", Instant(), nullable=False),
        sa.Column("next_try", Instant(), nullable=False),
        sa.Column("problem", sa.String(32), nullable=False),
        sa.Column("ended", Instant()),
        sa.CheckConstraint("(case_id IS NULL) <> (appointment_id IS NULL)", name="about"),
        sa.UniqueConstraint("branch_id", "event_seq", name="uq_outgoing_branch_id_event_seq"),
        sa.UniqueConstraint(
            "branch_id", "appointment_id", "occasion", name="uq_outgoing_branch_id_appointment_id_occasion"
        ),
    )
    op.create_index("ix_outgoing_branch_id_state_next_try", "outgoing", ["branch_id", "state", "next_try"])
    op.create_index("ix_outgoing_case_id", "outgoing", ["case_id"])
    if kept:
        op.bulk_insert(made, kept)
    _add_templates()


def _add_templates() -> None:
    stated = tomllib.loads(_STANDARD.read_text(encoding="utf-8"))["message_templates"]
    templates = sa.table(
        "message_templates",
        sa.column("branch_id", sa.Uuid()),
        *(sa.column(name, sa.String()) for name in ("code", "occasion", "kinds", "name", "text")),
        sa.column("position", sa.Integer()),
        sa.column("active", sa.Boolean()),
    )
    branches = sa.table("branches", sa.column("id", sa.Uuid()))
    rows = [
        {
            "branch_id": branch_id,
            "code": each["code"],
            "occasion": each["occasion"],
            "kinds": "[]",
            "name": _text(each["name"]),
            "text": _text(each["text"]),
            "position": _AFTER_ALL + place,
            "active": True,
        }
        for branch_id in op.get_bind().execute(sa.select(branches.c.id)).scalars()
        for place, each in enumerate(stated)
    ]
    if rows:
        op.bulk_insert(templates, rows)


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
