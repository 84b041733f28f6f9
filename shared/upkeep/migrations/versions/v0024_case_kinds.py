"""The kinds of cases are records of the branch; each branch gets the standard ones."""

import json
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None

_STANDARD = Path(__file__).with_name("v0024_case_kinds.toml")


def upgrade() -> None:
    """Create the table and fill it; the codes are those that cases have already."""
    kinds = op.create_table(
        "case_kinds",
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), primary_key=True),
        sa.Column("code", sa.String(40), primary_key=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("hint", sa.Text(), nullable=False),
        sa.Column("answer_days", sa.Integer(), nullable=False),
        sa.Column("approval", sa.Boolean(), nullable=False),
        sa.Column("about_person", sa.Boolean(), nullable=False),
        sa.Column("by_code", sa.Boolean(), nullable=False),
        sa.Column("fields", sa.Text(), nullable=False),
        sa.Column("outcomes", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
    )
    stated = tomllib.loads(_STANDARD.read_text(encoding="utf-8"))["case_kinds"]
    branches = sa.table("branches", sa.column("id", sa.Uuid()))
    rows = [
        {
            "branch_id": branch_id,
            "code": kind["code"],
            "name": _text(kind["name"]),
            "hint": _text(kind["hint"]),
            "answer_days": kind["answer_days"],
            "approval": kind.get("approval", False),
            "about_person": kind.get("about_person", False),
            "by_code": kind.get("by_code", False),
            "fields": _text([_question(each) for each in kind["fields"]]),
            "outcomes": _text(_choices(kind["outcomes"])),
            "position": position,
            "active": True,
        }
        for branch_id in op.get_bind().execute(sa.select(branches.c.id)).scalars()
        for position, kind in enumerate(stated)
    ]
    if rows:
        op.bulk_insert(kinds, rows)


def _question(stated: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "key": stated["key"],
        "kind": stated["kind"],
        "label": stated["label"],
        "required": stated.get("required", True),
        "longest": stated.get("longest"),
        "choices": _choices(stated.get("choices", ())),
    }


def _choices(stated: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    return [{"code": each["code"], "name": each["name"]} for each in stated]


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
