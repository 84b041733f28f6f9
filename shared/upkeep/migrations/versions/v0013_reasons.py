"""The reasons that clerks choose from are records of the branch; each branch gets the standard ones."""

import json

import sqlalchemy as sa
from alembic import op

from shared.office.catalog.seeds import STANDARD_REASONS

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the table and fill it; the codes are those that tickets and pauses have already."""
    reasons = op.create_table(
        "reasons",
        sa.Column("branch_id", sa.Uuid(), sa.ForeignKey("branches.id"), primary_key=True),
        sa.Column("code", sa.String(32), primary_key=True),
        sa.Column("kind", sa.String(8), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
    )
    connection = op.get_bind()
    branches = sa.table("branches", sa.column("id", sa.Uuid()))
    rows = [
        {
            "branch_id": branch_id,
            "code": reason.code,
            "kind": reason.kind.value,
            "name": json.dumps(reason.name.as_dict(), ensure_ascii=False, sort_keys=True, separators=(",", ":")),
            "position": reason.position,
            "active": reason.active,
        }
        for branch_id in connection.execute(sa.select(branches.c.id)).scalars()
        for reason in STANDARD_REASONS
    ]
    if rows:
        op.bulk_insert(reasons, rows)
    with op.batch_alter_table("session_pauses") as pauses:
        pauses.alter_column("reason", existing_type=sa.String(16), type_=sa.String(32), existing_nullable=False)
