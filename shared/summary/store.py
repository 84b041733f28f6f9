"""The frozen summaries of closed days."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Date, PrimaryKeyConstraint, Table, Uuid, insert, select

from shared.platform.db.base import Instant, JsonText, metadata
from shared.platform.db.database import Transaction

day_summaries = Table(
    "day_summaries",
    metadata,
    Column("branch_id", Uuid),
    Column("day", Date),
    Column("frozen", Instant, nullable=False),
    Column("figures", JsonText, nullable=False),
    PrimaryKeyConstraint("branch_id", "day"),
)


def freeze(tx: Transaction, branch_id: UUID, day: date, instant: datetime, figures: Mapping[str, Any]) -> None:
    """Keep a day's figures as they are at its close."""
    tx.execute(insert(day_summaries).values(branch_id=branch_id, day=day, frozen=instant, figures=dict(figures)))


def frozen(tx: Transaction, branch_id: UUID, day: date) -> tuple[datetime, Mapping[str, Any]] | None:
    """Return when a day was frozen and its figures, or None while it is open."""
    c = day_summaries.c
    row = tx.first(select(c.frozen, c.figures).where(c.branch_id == branch_id, c.day == day))
    return None if row is None else (row.frozen, row.figures)
