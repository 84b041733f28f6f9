"""The table of devices, one row each."""

from dataclasses import replace
from uuid import UUID

from sqlalchemy import Column, String, Table, Uuid, func, select

from shared.office.devices.model import Device, DeviceKind, DeviceState
from shared.office.devices.rules import is_silent
from shared.platform.db.access import AppRole, Guard, Privilege, RowRule, access, fresh
from shared.platform.db.base import Instant, metadata
from shared.platform.db.database import Transaction
from shared.platform.db.records import Enumerated, Records

#: A kiosk that was taken over must not fill the server with devices that do not exist.
MOST_DEVICES = 300
_ALL = "(SELECT count(*) FROM public.devices d WHERE d.branch_id = NEW.branch_id)"
_OWN = "kind IN ('kiosk', 'printer')"

devices = Table(
    "devices",
    metadata,
    Column("branch_id", Uuid, primary_key=True),
    Column("name", String(80), primary_key=True),
    Column("kind", Enumerated(DeviceKind, String(16)), nullable=False),
    Column("state", Enumerated(DeviceState, String(16)), nullable=False),
    Column("detail", String(120), nullable=False),
    Column("since", Instant, nullable=False),
    Column("seen", Instant, nullable=False),
    Column("installation", String(64), nullable=False, server_default=""),
    Column("computer", String(60), nullable=False, server_default=""),
    info=access(
        "read add remove",
        "read",
        "read add remove",
        "read add remove",
        {
            (AppRole.KIOSK, Privilege.ADD): RowRule(leaving=f"{_OWN} AND {fresh('seen')}"),
            (AppRole.KIOSK, Privilege.REMOVE): RowRule(_OWN),
        },
        (Guard((AppRole.KIOSK,), Privilege.ADD, f"{_ALL} <= {MOST_DEVICES}"),),
    ),
)


_DEVICES = Records(devices, Device)


def all_devices(tx: Transaction, branch_id: UUID) -> tuple[Device, ...]:
    """Return the devices of a branch in the order of their kinds and names."""
    found = [_with_silence(each, tx) for each in _DEVICES.find(tx, order=[devices.c.name], branch_id=branch_id)]
    kinds = list(DeviceKind)
    return tuple(sorted(found, key=lambda device: kinds.index(device.kind)))


def device(tx: Transaction, branch_id: UUID, name: str) -> Device | None:
    """Return one device, or None when it has never reported."""
    found = _DEVICES.get(tx, branch_id=branch_id, name=name)
    return None if found is None else _with_silence(found, tx)


def write_device(tx: Transaction, branch_id: UUID, report: Device) -> None:
    """Put what a device reports in the place of its last report."""
    remove_device(tx, branch_id, report.name)
    _DEVICES.add(tx, report, branch_id=branch_id)


def remove_device(tx: Transaction, branch_id: UUID, name: str) -> None:
    """Remove a device."""
    _DEVICES.remove(tx, branch_id=branch_id, name=name)


def may_write(tx: Transaction) -> bool:
    """Whether this program may write here itself; the board of a branch with roles may not."""
    if not tx.on_postgres:
        return True
    row = tx.first(select(func.has_table_privilege(devices.name, "INSERT")))
    return row is not None and bool(row[0])


def tell_as_board(tx: Transaction, branch_id: UUID, report: Device, *, is_news: bool) -> None:
    """Put what a board reports in the place of its last report, by the one function that a board may call."""
    told = (report.name, report.state.value, report.detail, report.since, report.seen)
    values = (branch_id, *told, report.installation, report.computer, is_news)
    tx.execute(select(func.public.board_beat(*values)))


def _with_silence(found: Device, tx: Transaction) -> Device:
    return replace(found, silent=is_silent(found.state, found.seen, tx.now))
