"""The tables of the lease and of the duties, and SQLite's own check of its file."""

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy import Column, String, Table, Uuid, func, select, text

from shared.platform.db.access import access
from shared.platform.db.base import Instant, metadata
from shared.platform.db.database import Transaction
from shared.platform.db.records import Records
from shared.upkeep.keeper.model import DutyName, DutyRecord, Lease

keeper_leases = Table(
    "keeper_leases",
    metadata,
    Column("branch_id", Uuid, primary_key=True),
    Column("holder", Uuid, nullable=False),
    Column("device", String(80), nullable=False),
    Column("taken", Instant, nullable=False),
    Column("expires", Instant, nullable=False),
    info=access("", "", "", "read add remove"),
)
keeper_duties = Table(
    "keeper_duties",
    metadata,
    Column("branch_id", Uuid, primary_key=True),
    Column("duty", String(32), primary_key=True),
    Column("tried", Instant, nullable=False),
    Column("done", Instant),
    Column("trouble", String(240), nullable=False),
    info=access("", "", "", "read add remove"),
)
_LEASES = Records(keeper_leases, Lease)
_DUTIES = Records(keeper_duties, DutyRecord)
_DUTY = {duty.value: duty for duty in DutyName}


def lease(tx: Transaction, branch_id: UUID) -> Lease | None:
    """Return the lease, valid or expired; None when there has never been one."""
    return _LEASES.get(tx, branch_id=branch_id)


def write_lease(tx: Transaction, branch_id: UUID, lease: Lease) -> None:
    """Replace the lease."""
    drop_lease(tx, branch_id)
    _LEASES.add(tx, lease, branch_id=branch_id)


def drop_lease(tx: Transaction, branch_id: UUID) -> None:
    """Remove the lease, so that the next keeper need not wait."""
    _LEASES.remove(tx, branch_id=branch_id)


def duty_records(tx: Transaction, branch_id: UUID) -> Mapping[DutyName, DutyRecord]:
    """Return the record of every duty that was ever tried; duties of other versions are left out."""
    rows = tx.rows(select(keeper_duties).where(keeper_duties.c.branch_id == branch_id))
    return {_DUTY[row.duty]: _DUTIES.read(row) for row in rows if row.duty in _DUTY}


def write_duty(tx: Transaction, branch_id: UUID, duty: DutyName, record: DutyRecord) -> None:
    """Replace the record of a duty."""
    _DUTIES.remove(tx, branch_id=branch_id, duty=duty.value)
    _DUTIES.add(tx, record, branch_id=branch_id, duty=duty.value)


def damaged_pages(tx: Transaction) -> str:
    """Return the first fault that SQLite finds in its file, or ""; a server checks its pages itself."""
    if tx.on_postgres:
        return ""
    (found,) = tx.connection.execute(text("PRAGMA integrity_check(1)")).scalars().all()
    return "" if found == "ok" else str(found)


_MAY_END = select(
    func.has_function_privilege(func.to_regprocedure("public.end_stuck_sessions(double precision)"), "EXECUTE")
)


def end_stuck_sessions(tx: Transaction, seconds: float) -> list[str]:
    """End the sessions that have kept a server's other sessions waiting for `seconds`; return who they were.

    Only the owner's function may do this, in a database with roles (`nobat database roles`).
    """
    if not tx.on_postgres or not tx.execute(_MAY_END).scalar():
        return []
    return [row[0] for row in tx.rows(select(func.public.end_stuck_sessions(seconds)))]
