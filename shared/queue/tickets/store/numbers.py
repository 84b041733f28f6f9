"""The last number of each day and prefix, and the numbers that a restore has lost."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import func, insert, select, update

from shared.platform.db.database import Transaction
from shared.queue.tickets.model import LostNumbers
from shared.queue.tickets.store.tables import lost_numbers, number_counters


def counters(tx: Transaction, branch_id: UUID, since: date = date.min) -> dict[tuple[date, str], int]:
    """Return the last number of every day from `since` on and prefix."""
    c = number_counters.c
    rows = tx.rows(select(c.day, c.prefix, c.last).where(c.branch_id == branch_id, c.day >= since))
    return {(row.day, row.prefix): row.last for row in rows}


def busiest(tx: Transaction, branch_id: UUID) -> dict[str, int]:
    """Return the highest number that a prefix ever had on a day."""
    c = number_counters.c
    query = select(c.prefix, func.max(c.last)).where(c.branch_id == branch_id).group_by(c.prefix)
    return {row[0]: row[1] for row in tx.rows(query)}


def write_lost(tx: Transaction, branch_id: UUID, lost: LostNumbers) -> None:
    """Let the numbers of a day and prefix continue after the lost ones, and record which those are."""
    c = number_counters.c
    here = (c.branch_id == branch_id, c.day == lost.day, c.prefix == lost.prefix)
    place = {"branch_id": branch_id, "day": lost.day, "prefix": lost.prefix}
    if tx.execute(update(number_counters).where(*here).values(last=lost.last)).rowcount == 0:
        tx.execute(insert(number_counters), [{**place, "last": lost.last}])
    values = {"first": lost.first, "last": lost.last, "certain": lost.certain, "noted": tx.now}
    tx.execute(insert(lost_numbers), [{**place, **values}])


def is_lost(tx: Transaction, branch_id: UUID, days: Sequence[date], prefix: str, number: int) -> bool:
    """Return whether this number was issued, or may have been, on one of these days and is in no record any more."""
    c = lost_numbers.c
    query = select(c.first).where(
        c.branch_id == branch_id, c.day.in_(days), c.prefix == prefix, c.first <= number, c.last >= number
    )
    return tx.first(query) is not None
