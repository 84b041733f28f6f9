"""Opinions can be asked of units: each stored opinion says of which unit it is asked, if it is."""

import json

import sqlalchemy as sa
from alembic import op

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add to the opinions that are there that they are asked of no unit."""
    cases = sa.table("cases", sa.column("id", sa.Uuid()), sa.column("opinions", sa.Text()))
    connection = op.get_bind()
    asked = connection.execute(sa.select(cases.c.id, cases.c.opinions).where(cases.c.opinions != "[]")).all()
    for row in asked:
        opinions = [{**each, "of_unit": ""} for each in json.loads(row.opinions)]
        text = json.dumps(opinions, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        connection.execute(cases.update().where(cases.c.id == row.id).values(opinions=text))
