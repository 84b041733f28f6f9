"""The tables of the lease and of the duties, and the database's own proof of its pages."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Column, String, Table, Uuid, delete, insert, select, text

from shared.platform.db.access import access
from shared.platform.db.base import Instant, metadata
from shared.platform.db.database import Database, Transaction
from shared.platform.db.faults import told_kindly
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
_KNOWN = {duty.value for duty in DutyName}


def lease(tx: Transaction, branch_id: UUID) -> Lease | None:
    """Return the lease as it stands, good or expired; None when there never was one."""
    row = tx.first(select(keeper_leases).where(keeper_leases.c.branch_id == branch_id))
    return None if row is None else Lease(row.holder, row.device, row.taken, row.expires)


def write_lease(tx: Transaction, branch_id: UUID, standing: Lease) -> None:
    """Put a lease in the place of the one before."""
    drop_lease(tx, branch_id)
    tx.execute(insert(keeper_leases), [{"branch_id": branch_id, **vars(standing)}])


def drop_lease(tx: Transaction, branch_id: UUID) -> None:
    """Forget the lease, so that the next keeper need not wait."""
    tx.execute(delete(keeper_leases).where(keeper_leases.c.branch_id == branch_id))


def duty_records(tx: Transaction, branch_id: UUID) -> Mapping[DutyName, DutyRecord]:
    """Return what is remembered of every duty that was ever tried."""
    rows = tx.rows(select(keeper_duties).where(keeper_duties.c.branch_id == branch_id))
    return {DutyName(row.duty): _record(row) for row in rows if row.duty in _KNOWN}


def write_duty(
    tx: Transaction, branch_id: UUID, duty: DutyName, tried: datetime, done: datetime | None, trouble: str
) -> None:
    """Remember how a duty went."""
    here = (keeper_duties.c.branch_id == branch_id, keeper_duties.c.duty == duty.value)
    tx.execute(delete(keeper_duties).where(*here))
    values = {"branch_id": branch_id, "duty": duty.value, "tried": tried, "done": done, "trouble": trouble}
    tx.execute(insert(keeper_duties), [values])


def damaged_pages(tx: Transaction) -> str:
    """Return what a SQLite file says is wrong with itself, or ""; a server looks after its pages by itself."""
    if tx.on_postgres:
        return ""
    (found,) = tx.connection.execute(text("PRAGMA integrity_check(1)")).scalars().all()
    return "" if found == "ok" else str(found)


def shorten_log(database: Database) -> bool:
    """Empty a SQLite file's write-ahead log into the file; return whether nobody was in the way."""
    with told_kindly(), database.engine.connect() as connection:
        if connection.dialect.name != "sqlite":
            return True
        # Not inside a transaction: that would be the one in the way.
        driver: Any = connection.connection.driver_connection
        # While it waits for a reader, nobody can write.
        driver.execute("PRAGMA busy_timeout = 200")
        try:
            (busy, _pages, _moved) = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        finally:
            # A connection with so little patience is of no use to anybody else.
            connection.invalidate()
        return not busy


def _record(row: Any) -> DutyRecord:
    return DutyRecord(row.tried, row.done, row.trouble)
