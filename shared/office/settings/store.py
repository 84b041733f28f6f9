"""The settings that differ from their defaults, one row each, and what is decided above the branch."""

from typing import Any
from uuid import UUID

from sqlalchemy import Boolean, Column, Date, ForeignKey, PrimaryKeyConstraint, String, Table, delete, insert, select

from shared.office.settings.model import Settings, Value, checked, setting_field
from shared.office.settings.model.layers import LayerScope, SettingLayer
from shared.platform.db.access import access
from shared.platform.db.base import Id, JsonText, metadata
from shared.platform.db.database import Transaction
from shared.platform.db.records import Enumerated, to_plain
from shared.platform.errors import UserError

settings = Table(
    "settings",
    metadata,
    Column("branch_id", Id, primary_key=True),
    Column("key", String(64), primary_key=True),
    Column("value", JsonText, nullable=False),
    info=access("read", "read", "read", "read add remove"),
)


setting_layers = Table(
    "setting_layers",
    metadata,
    Column("branch_id", Id, ForeignKey("branches.id"), nullable=False),
    Column("scope", Enumerated(LayerScope, String(16)), nullable=False),
    Column("key", String(64), nullable=False),
    Column("value", JsonText, nullable=False),
    Column("locked", Boolean, nullable=False),
    Column("reason", String(400), nullable=False),
    Column("author", String(120), nullable=False),
    Column("author_id", Id),
    Column("decided", Date, nullable=False),
    PrimaryKeyConstraint("branch_id", "scope", "key"),
    info=access("", "", "read", "read add remove"),
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


def read_layers(tx: Transaction, branch_id: UUID) -> tuple[SettingLayer, ...]:
    """Return what is decided above the branch, and where it differs; what this program does not know is left out."""
    found = []
    for row in tx.rows(select(setting_layers).where(setting_layers.c.branch_id == branch_id)):
        values = {name: value for name, value in row._mapping.items() if name != "branch_id"}
        try:
            values["value"] = checked(row.key, row.value)
        except UserError:
            continue
        found.append(SettingLayer(**values))
    return tuple(found)


def write_layer(tx: Transaction, branch_id: UUID, layer: SettingLayer) -> None:
    """Keep what one scope decides about one setting, in place of what it decided before."""
    remove_layer(tx, branch_id, layer.scope, layer.key)
    values = {**vars(layer), "branch_id": branch_id, "value": to_plain(layer.value)}
    tx.execute(insert(setting_layers), [values])


def remove_layer(tx: Transaction, branch_id: UUID, scope: LayerScope, key: str) -> None:
    """Forget what one scope decides about one setting."""
    c = setting_layers.c
    tx.execute(delete(setting_layers).where(c.branch_id == branch_id, c.scope == scope, c.key == key))
