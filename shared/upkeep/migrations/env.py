"""Alembic's entry: runs the migrations on the connection that `upgrade.py` hands in."""

from alembic import context

from shared.platform.db.base import metadata
from shared.subjects import TABLES
from shared.upkeep.migrations.schema import VERSION_TABLE

assert TABLES

# Batch mode: SQLite cannot change most of a table, so Alembic copies it there.
context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    version_table=VERSION_TABLE,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
