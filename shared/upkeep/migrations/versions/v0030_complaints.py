"""Complaints and meetings: what kinds of cases are about, days for second looks, more kinds, rows of their own."""

import json
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import op

from shared.platform.db.base import Instant

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None

_STANDARD = Path(__file__).with_name("v0030_complaints.toml")


def upgrade() -> None:
    """Add columns, kinds and the tables; a kind that a branch has made itself stays as it is."""
    op.add_column("case_kinds", sa.Column("matter", sa.String(16)))
    op.add_column("case_kinds", sa.Column("second_days", sa.Integer()))
    op.execute("UPDATE case_kinds SET matter = 'complaint', second_days = 20 WHERE code = 'complaint'")
    _add_kinds()
    op.create_table(
        "complaints",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), nullable=False),
        sa.Column("case_id", sa.Uuid(), sa.ForeignKey("cases.id"), nullable=False, unique=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed", Instant(), nullable=False),
        sa.Column("severity", sa.String(16), nullable=False),
        sa.Column("themes", sa.Text(), nullable=False),
        sa.Column("service_id", sa.Uuid()),
        sa.Column("counter_id", sa.Uuid()),
        sa.Column("happened", sa.Date()),
        sa.Column("anonymous", sa.Boolean(), nullable=False),
        sa.Column("words_id", sa.Uuid()),
        sa.Column("contact_due", Instant()),
        sa.Column("contacted", Instant()),
        sa.Column("found_round", sa.Integer(), nullable=False),
        sa.Column("cause", sa.String(16)),
        sa.Column("finding_id", sa.Uuid()),
        sa.Column("remedies", sa.Text(), nullable=False),
    )
    op.create_index("ix_complaints_branch_id_contact_due", "complaints", ["branch_id", "contact_due"])
    op.create_table(
        "hearings",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), nullable=False),
        sa.Column("case_id", sa.Uuid(), sa.ForeignKey("cases.id"), nullable=False, unique=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed", Instant(), nullable=False),
        sa.Column("held", sa.Date()),
        sa.Column("minutes_id", sa.Uuid()),
        sa.Column("confirmed", Instant()),
        sa.Column("decisions", sa.Text(), nullable=False),
    )


def _add_kinds() -> None:
    kinds = sa.table(
        "case_kinds",
        *(sa.column(name, sa.Uuid() if name == "branch_id" else None) for name in _COLUMNS),
    )
    stated = tomllib.loads(_STANDARD.read_text(encoding="utf-8"))["case_kinds"]
    connection = op.get_bind()
    there = {(row.branch_id, row.code) for row in connection.execute(sa.select(kinds.c.branch_id, kinds.c.code))}
    last = connection.execute(sa.select(kinds.c.branch_id, sa.func.max(kinds.c.position)).group_by(kinds.c.branch_id))
    rows = [
        {
            "branch_id": branch_id,
            "code": kind["code"],
            "name": _text(kind["name"]),
            "hint": _text(kind["hint"]),
            "answer_days": kind["answer_days"],
            "approval": False,
            "about_person": kind.get("about_person", False),
            "by_code": False,
            "fields": _text([_question(each) for each in kind["fields"]]),
            "outcomes": _text([{"code": each["code"], "name": each["name"]} for each in kind["outcomes"]]),
            "position": position + at,
            "active": True,
            "matter": kind.get("matter"),
            "second_days": kind.get("second_days"),
            "at_kiosk": False,
            "unit": "",
        }
        for branch_id, position in last.all()
        for at, kind in enumerate(stated, start=1)
        if (branch_id, kind["code"]) not in there
    ]
    if rows:
        op.bulk_insert(kinds, rows)


_COLUMNS = (
    "branch_id", "code", "name", "hint", "answer_days", "approval", "about_person", "by_code", "fields", "outcomes",
    "position", "active", "matter", "second_days", "at_kiosk", "unit",
)  # fmt: skip


def _question(stated: Mapping[str, Any]) -> dict[str, Any]:
    choices: Iterable[Mapping[str, Any]] = stated.get("choices", ())
    return {
        "key": stated["key"],
        "kind": stated["kind"],
        "label": stated["label"],
        "required": stated.get("required", True),
        "longest": stated.get("longest"),
        "choices": [{"code": each["code"], "name": each["name"]} for each in choices],
    }


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
