"""The settings that differ from their defaults, one row each."""

from typing import Any
from uuid import UUID

from sqlalchemy import Column, String, Table, delete, insert, select

from shared.office.settings.model import Settings, Value, checked, setting_field
from shared.platform.db.access import access
from shared.platform.db.base import Id, JsonText, metadata
from shared.platform.db.database import Transaction
from shared.platform.db.records import to_plain
from shared.platform.errors import UserError

settings = Table(
    "settings",
    metadata,
    Column("branch_id", Id, primary_key=True),
    Column("key", String(64), primary_key=True),
    Column("value", JsonText, nullable=False),
    info=access("read", "read", "read", "read add remove"),
)


def read_settings(tx: Transaction, branch_id: UUID) -> Settings:
    """Return the values that hold now.

    A row that this program does not know, or whose value it would not accept, was written by another version; the
    default holds then, so that the branch can keep working.
    """
    values: dict[str, Any] = {}
    for row in tx.rows(select(settings).where(settings.c.branch_id == branch_id)):
        try:
            values[row.key] = checked(row.key, row.value)
        except UserError:
            continue
    return Settings(**values)


def write_setting(tx: Transaction, branch_id: UUID, key: str, value: Value) -> None:
    """Keep one checked value; the default itself leaves no row."""
    tx.execute(delete(settings).where(settings.c.branch_id == branch_id, settings.c.key == key))
    if value != setting_field(key).default:
        tx.execute(insert(settings), [{"branch_id": branch_id, "key": key, "value": to_plain(value)}])
