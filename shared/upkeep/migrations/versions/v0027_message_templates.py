"""What visitors are told about cases are records of the branch; each branch gets the standard messages."""

import json
import tomllib
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None

_STANDARD = Path(__file__).with_name("v0027_message_templates.toml")


def upgrade() -> None:
    """Create the table and fill it."""
    templates = op.create_table(
        "message_templates",
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), primary_key=True),
        sa.Column("code", sa.String(40), primary_key=True),
        sa.Column("occasion", sa.String(16), nullable=False),
        sa.Column("kinds", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
    )
    stated = tomllib.loads(_STANDARD.read_text(encoding="utf-8"))["message_templates"]
    branches = sa.table("branches", sa.column("id", sa.Uuid()))
    rows = [
        {
            "branch_id": branch_id,
            "code": each["code"],
            "occasion": each["occasion"],
            "kinds": _text(each.get("kinds", [])),
            "name": _text(each["name"]),
            "text": _text(each["text"]),
            "position": position,
            "active": True,
        }
        for branch_id in op.get_bind().execute(sa.select(branches.c.id)).scalars()
        for position, each in enumerate(stated)
    ]
    if rows:
        op.bulk_insert(templates, rows)


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
