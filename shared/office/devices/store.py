"""The table of devices, one row each."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Column, String, Table, Uuid, delete, func, insert, select

from shared.office.devices.model import Device, DeviceKind, DeviceState
from shared.office.devices.rules import is_silent
from shared.platform.db.access import AppRole, Privilege, RowRule, access
from shared.platform.db.base import Instant, metadata
from shared.platform.db.database import Transaction

devices = Table(
    "devices",
    metadata,
    Column("branch_id", Uuid, primary_key=True),
    Column("name", String(80), primary_key=True),
    Column("kind", String(16), nullable=False),
    Column("state", String(16), nullable=False),
    Column("detail", String(120), nullable=False),
    Column("since", Instant, nullable=False),
    Column("seen", Instant, nullable=False),
    info=access(
        "read add remove",
        "read",
        "read add remove",
        "read add remove",
        {
            (AppRole.KIOSK, Privilege.ADD): RowRule(leaving="kind IN ('kiosk', 'printer')"),
            (AppRole.KIOSK, Privilege.REMOVE): RowRule("kind IN ('kiosk', 'printer')"),
        },
    ),
)


def all_devices(tx: Transaction, branch_id: UUID) -> tuple[Device, ...]:
    """Return the devices of a branch in the order of their kinds and names."""
    rows = tx.rows(select(devices).where(devices.c.branch_id == branch_id).order_by(devices.c.name))
    found = [_device(row, tx.now) for row in rows]
    kinds = list(DeviceKind)
    return tuple(sorted(found, key=lambda device: kinds.index(device.kind)))


def device(tx: Transaction, branch_id: UUID, name: str) -> Device | None:
    """Return one device, or None when it never told about itself."""
    row = tx.first(select(devices).where(devices.c.branch_id == branch_id, devices.c.name == name))
    return None if row is None else _device(row, tx.now)


def write_device(tx: Transaction, branch_id: UUID, told: Device) -> None:
    """Put what a device told in the place of what it told before."""
    remove_device(tx, branch_id, told.name)
    values = {
        "branch_id": branch_id,
        "name": told.name,
        "kind": told.kind.value,
        "state": told.state.value,
        "detail": told.detail,
        "since": told.since,
        "seen": told.seen,
    }
    tx.execute(insert(devices), [values])


def remove_device(tx: Transaction, branch_id: UUID, name: str) -> None:
    """Forget a device."""
    tx.execute(delete(devices).where(devices.c.branch_id == branch_id, devices.c.name == name))


def may_write(tx: Transaction) -> bool:
    """Whether this program may write here itself; the board of a branch with roles may not."""
    if not tx.on_postgres:
        return True
    row = tx.first(select(func.has_table_privilege(devices.name, "INSERT")))
    return row is not None and bool(row[0])


def tell_as_board(tx: Transaction, branch_id: UUID, told: Device, *, is_news: bool) -> None:
    """Put what a board told in the place of what it told before, by the one function that a board may call."""
    values = (branch_id, told.name, told.state.value, told.detail, told.since, told.seen, is_news)
    tx.execute(select(func.public.board_beat(*values)))


def _device(row: Any, now: datetime) -> Device:
    state = DeviceState(row.state)
    silent = is_silent(state, row.seen, now)
    return Device(row.name, DeviceKind(row.kind), state, row.detail, row.since, row.seen, silent)
