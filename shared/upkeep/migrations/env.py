"""Alembic's entry: runs the migrations on the connection that `upgrade.py` hands in."""

from alembic import context

from shared.platform.db.base import metadata
from shared.upkeep.migrations.schema import TABLE_MODULES, VERSION_TABLE

assert TABLE_MODULES

# Batch mode: SQLite cannot change most of a table, so Alembic copies it there.
context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    version_table=VERSION_TABLE,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
