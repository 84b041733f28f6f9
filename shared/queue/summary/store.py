"""The frozen summaries of closed days, and the notes that people wrote about a day."""

import secrets
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Date, Index, PrimaryKeyConstraint, String, Table, Text, delete, insert, select

from shared.office.audit.store import day_digests
from shared.platform.db.access import access
from shared.platform.db.base import Id, Instant, metadata
from shared.platform.db.database import Transaction
from shared.platform.db.records import Json
from shared.queue.summary.model import DayFigures

day_summaries = Table(
    "day_summaries",
    metadata,
    Column("branch_id", Id),
    Column("day", Date),
    Column("frozen", Instant, nullable=False),
    Column("figures", Json(DayFigures), nullable=False),
    # The key of the digests that the audit chain keeps of this day; empty for a day closed by an earlier version.
    Column("salt", String(32)),
    PrimaryKeyConstraint("branch_id", "day"),
    info=access("", "", "", "read add remove"),
)

day_notes = Table(
    "day_notes",
    metadata,
    # The id is the command's own, so that a repeated click writes one note.
    Column("id", Id, primary_key=True),
    Column("branch_id", Id, nullable=False),
    Column("day", Date, nullable=False),
    Column("text", Text, nullable=False),
    Column("staff_id", Id),
    Column("written", Instant, nullable=False),
    Index("ix_day_notes_branch_id_day", "branch_id", "day"),
    info=access("", "", "", "read add"),
)


def insert_note(
    tx: Transaction, branch_id: UUID, note_id: UUID, day: date, text: str, staff_id: UUID | None, instant: datetime
) -> None:
    """Write a note about a day; one with this id that is there already stays."""
    known = tx.first(select(day_notes.c.id).where(day_notes.c.id == note_id))
    if known is None:
        values = {"id": note_id, "branch_id": branch_id, "day": day, "text": text, "staff_id": staff_id}
        tx.execute(insert(day_notes).values(**values, written=instant))


def notes_of_day(tx: Transaction, branch_id: UUID, day: date) -> list[str]:
    """Return the notes about a day, oldest first."""
    c = day_notes.c
    rows = tx.rows(select(c.text).where(c.branch_id == branch_id, c.day == day).order_by(c.written, c.id))
    return [row.text for row in rows]


def freeze(tx: Transaction, branch_id: UUID, day: date, instant: datetime, figures: DayFigures) -> dict[str, Any]:
    """Keep a day's figures as they are at its close, and return what the audit entry records about the whole day."""
    salt = secrets.token_hex(16)
    tx.execute(insert(day_summaries).values(branch_id=branch_id, day=day, frozen=instant, figures=figures, salt=salt))
    return {"closed": instant.isoformat(), "sealed": day_digests(tx, branch_id, day, instant, salt)}


def unfreeze(tx: Transaction, branch_id: UUID, day: date) -> None:
    """Delete the frozen figures of a running day."""
    c = day_summaries.c
    tx.execute(delete(day_summaries).where(c.branch_id == branch_id, c.day == day))


def frozen(tx: Transaction, branch_id: UUID, day: date) -> DayFigures | None:
    """Return the figures of a closed day, or None while it is open."""
    c = day_summaries.c
    row = tx.first(select(c.figures).where(c.branch_id == branch_id, c.day == day))
    return None if row is None else row.figures
