"""Services may share the letter of their numbers: a branch can have more services than there are letters."""

import sqlalchemy as sa
from alembic import op

from shared.platform.db.base import metadata

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Drop the rule that no two services have one letter; its name depends on how old the database is."""
    columns = ["branch_id", "prefix"]
    rules = sa.inspect(op.get_bind()).get_unique_constraints("services")
    name = next((rule["name"] for rule in rules if rule["column_names"] == columns), None)
    convention = {kind: str(pattern) for kind, pattern in metadata.naming_convention.items()}
    with op.batch_alter_table("services", naming_convention=convention) as services:
        services.drop_constraint(name or "uq_services_branch_id_prefix", type_="unique")
