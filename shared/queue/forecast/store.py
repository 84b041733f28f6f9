"""The table of the published forecast: one row for each branch, written again after every change of its queue."""

from uuid import UUID

from sqlalchemy import BigInteger, Column, Table, bindparam, delete, insert, select, update

from shared.platform.db.access import access
from shared.platform.db.base import Id, Instant, JsonText, metadata
from shared.platform.db.database import Transaction
from shared.platform.db.prepared import Prepared
from shared.queue.forecast.model import Published
from shared.queue.forecast.rules.published import body_of, is_fresh, published

published_forecasts = Table(
    "published_forecasts",
    metadata,
    Column("branch_id", Id, primary_key=True),
    # Up to which event of the queue it knows what happened.
    Column("seq", BigInteger, nullable=False),
    Column("made_at", Instant, nullable=False),
    Column("body", JsonText, nullable=False),
    info=access("read", "read", "read", "read add change remove"),
)
_F = published_forecasts.c
_MADE = Prepared(select(_F.seq, _F.made_at).where(_F.branch_id == bindparam("Branch")))
_BODY = Prepared(select(_F.body).where(_F.branch_id == bindparam("Branch")))


def read_forecast(tx: Transaction, branch_id: UUID, kept: Published | None = None) -> Published | None:
    """Return what was published last and is fresh, `kept` where it is still that; None when nothing is."""
    row = tx.first(_MADE, Branch=branch_id)
    if row is None or not is_fresh(row.made_at, tx.now):
        return None
    if kept is not None and (kept.seq, kept.made_at) == (row.seq, row.made_at):
        return kept
    stored = tx.first(_BODY, Branch=branch_id)
    return None if stored is None else published(row.seq, row.made_at, stored.body)


def write_forecast(tx: Transaction, branch_id: UUID, forecast: Published) -> None:
    """Publish a forecast in the place of the one before."""
    values = {"seq": forecast.seq, "made_at": forecast.made_at, "body": body_of(forecast)}
    changed = tx.execute(update(published_forecasts).where(_F.branch_id == branch_id).values(**values))
    if not changed.rowcount:
        tx.execute(insert(published_forecasts).values(branch_id=branch_id, **values))


def remove_forecast(tx: Transaction, branch_id: UUID) -> bool:
    """Take back what is published; return whether anything was."""
    return tx.execute(delete(published_forecasts).where(_F.branch_id == branch_id)).rowcount > 0
