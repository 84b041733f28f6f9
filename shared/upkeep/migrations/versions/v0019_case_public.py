"""What the visitor of a case may know, for the kiosk, and what kiosks leave for the consoles."""

import json

import sqlalchemy as sa
from alembic import op

from shared.platform.db.base import Instant, canonical_json

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

_PHASES = {"received": "received", "working": "working", "referred": "working", "approving": "working"}


def upgrade() -> None:
    """Make the tables, and the rows of the cases that are there; their kinds say nothing about reading by code."""
    public = op.create_table(
        "case_public",
        sa.Column("case_id", sa.Uuid(), sa.ForeignKey("cases.id"), primary_key=True),
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), nullable=False),
        sa.Column("code_digest", sa.String(64), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("phase", sa.String(16), nullable=False),
        sa.Column("registered", Instant(), nullable=False),
        sa.Column("changed", Instant(), nullable=False),
        sa.Column("due", Instant()),
        sa.Column("asked", sa.Text(), nullable=False),
        sa.Column("responsible_id", sa.Uuid()),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("result", sa.Text(), nullable=False),
        sa.UniqueConstraint("branch_id", "code_digest"),
    )
    op.create_table(
        "case_inbox",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("device", sa.String(80), nullable=False),
        sa.Column("sent", Instant(), nullable=False),
        sa.Column("done", Instant()),
    )
    op.create_index("ix_case_inbox_branch_id_done_sent", "case_inbox", ["branch_id", "done", "sent"])
    rows = _rows(op.get_bind())
    if rows:
        op.bulk_insert(public, rows)


def _rows(connection: sa.Connection) -> list[dict[str, object]]:
    of = sa.Uuid()
    cases = sa.table(
        "cases", sa.column("id", of), sa.column("branch_id", of), sa.column("code_digest"), sa.column("year"),
        sa.column("number"), sa.column("type_code"), sa.column("type_version"), sa.column("state"),
        sa.column("registered", Instant()), sa.column("changed", Instant()), sa.column("answer_due", Instant()),
        sa.column("handler_id", of), sa.column("ending"),
    )  # fmt: skip
    types = sa.table(
        "case_types", sa.column("branch_id", of), sa.column("code"), sa.column("version"), sa.column("definition")
    )
    words = sa.table(
        "case_words", sa.column("id", of), sa.column("case_id", of), sa.column("kind"), sa.column("content")
    )
    names = {
        (row.branch_id, row.code, row.version): json.loads(row.definition)["name"]
        for row in connection.execute(sa.select(types))
    }
    asked = {
        row.case_id: row.content
        for row in connection.execute(sa.select(words).where(words.c.kind == "ask").order_by(words.c.id))
    }
    made: list[dict[str, object]] = []
    for row in connection.execute(sa.select(cases)):
        phase = row.ending or _PHASES.get(row.state, row.state)
        made.append(
            {
                "case_id": row.id,
                "branch_id": row.branch_id,
                "code_digest": row.code_digest,
                "year": row.year,
                "number": row.number,
                "kind": canonical_json(names[row.branch_id, row.type_code, row.type_version]),
                "phase": phase,
                "registered": row.registered,
                "changed": row.changed,
                "due": row.answer_due if phase in ("received", "working") else None,
                "asked": asked.get(row.id, "") if phase == "asked" else "",
                "responsible_id": None if row.ending else row.handler_id,
                "outcome": "{}",
                "result": "",
            }
        )
    return made
