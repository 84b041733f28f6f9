"""The frozen summaries of closed days, and the notes that people wrote about a day."""

import json
import secrets
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import Column, Date, Index, PrimaryKeyConstraint, String, Table, Text, delete, insert, select, update

from shared.office.audit.store import day_digests
from shared.platform.db.access import access
from shared.platform.db.base import Id, Instant, canonical_json, metadata
from shared.platform.db.database import Transaction
from shared.platform.db.records import Json, as_stored
from shared.queue.feedback.model import Rating
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
    info=access("", "", "", "read add change(figures, salt) remove"),
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
    info=access("", "", "", "read add change(text)"),
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
    """Return the notes about a day, oldest first; erased ones have no text."""
    c = day_notes.c
    rows = tx.rows(select(c.text).where(c.branch_id == branch_id, c.day == day, c.text != "").order_by(c.written, c.id))
    return [row.text for row in rows]


def freeze(tx: Transaction, branch_id: UUID, day: date, instant: datetime, figures: DayFigures) -> dict[str, Any]:
    """Keep a day's figures as they are at its close, and return what the audit entry records about the whole day."""
    salt = secrets.token_hex(16)
    tx.execute(insert(day_summaries).values(branch_id=branch_id, day=day, frozen=instant, figures=figures, salt=salt))
    return {"closed": instant.isoformat(), "sealed": day_digests(tx, branch_id, day, instant, salt)}


class Seal(NamedTuple):
    """A closed day as it is before texts in it are erased: when it was frozen, and its digests with the old key."""

    frozen: datetime
    digests: dict[str, str]


def read_seal(tx: Transaction, branch_id: UUID, day: date) -> Seal | None:
    """Return the seal of a closed day, or None while it is open."""
    c = day_summaries.c
    row = tx.first(select(c.frozen, c.salt).where(c.branch_id == branch_id, c.day == day))
    if row is None:
        return None
    # A day that an earlier version closed has no key: nothing was said about it.
    return Seal(row.frozen, day_digests(tx, branch_id, day, row.frozen, row.salt) if row.salt else {})


def seal_again(tx: Transaction, branch_id: UUID, day: date, before: Seal) -> dict[str, Any]:
    """Give a closed day a new key, and return what the audit entry records about it before and after.

    The old key goes with the texts: nobody can try out which text the earlier digests were made of.
    """
    c, salt = day_summaries.c, secrets.token_hex(16)
    tx.execute(update(day_summaries).where(c.branch_id == branch_id, c.day == day).values(salt=salt))
    sealed = day_digests(tx, branch_id, day, before.frozen, salt)
    return {"closed": before.frozen.isoformat(), "was": before.digests, "sealed": sealed}


def erase_frozen_texts(
    tx: Transaction, branch_id: UUID, day: date, *, comments: bool = False, notes: bool = False
) -> None:
    """Empty the texts of people in the frozen figures of a day; every figure stays as it is."""

    def emptied(figures: dict[str, Any]) -> None:
        if comments:
            for line in figures["ratings"]:
                line["comment"] = ""
        if notes:
            figures["notes"] = []

    _change_frozen(tx, branch_id, day, emptied)


def erase_frozen_comment(tx: Transaction, branch_id: UUID, day: date, rating: Rating) -> None:
    """Empty the comment of one rating in the frozen figures of its day."""

    def emptied(figures: dict[str, Any]) -> None:
        # A line has no id. Of two that are alike in everything, it makes no difference which one is emptied.
        for line in figures["ratings"]:
            same = (line["score"], line["service_id"], line["comment"])
            if same == (int(rating.score), str(rating.service_id), rating.comment):
                line["comment"] = ""
                return

    _change_frozen(tx, branch_id, day, emptied)


def _change_frozen(tx: Transaction, branch_id: UUID, day: date, change: Callable[[dict[str, Any]], None]) -> None:
    # As it is stored: what another version has frozen and this one does not know stays too.
    stored = as_stored(day_summaries)
    here = (stored.c.branch_id == branch_id, stored.c.day == day)
    row = tx.first(select(stored.c.figures).where(*here))
    if row is not None:
        figures = json.loads(row.figures)
        change(figures)
        tx.execute(update(stored).where(*here).values(figures=canonical_json(figures)))


def unfreeze(tx: Transaction, branch_id: UUID, day: date) -> None:
    """Delete the frozen figures of a running day."""
    c = day_summaries.c
    tx.execute(delete(day_summaries).where(c.branch_id == branch_id, c.day == day))


def frozen(tx: Transaction, branch_id: UUID, day: date) -> DayFigures | None:
    """Return the figures of a closed day, or None while it is open."""
    c = day_summaries.c
    row = tx.first(select(c.figures).where(c.branch_id == branch_id, c.day == day))
    return None if row is None else row.figures


def frozen_between(tx: Transaction, branch_id: UUID, first: date, last: date) -> Iterator[DayFigures]:
    """Yield the figures of the closed days from `first` to `last`, both included, in order."""
    c = day_summaries.c
    query = select(c.figures).where(c.branch_id == branch_id, c.day.between(first, last)).order_by(c.day)
    return (row.figures for row in tx.rows(query))


#: The keys as canonical JSON writes them; no other part of a day's figures has one of these names.
_SERVICES, _HALF_HOURS = '"services":', '"half_hours":'


class DayTimes(NamedTuple):
    """The seconds of one closed day, in order, by service: of its finished servings, and of its visits."""

    day: date
    servings: Mapping[UUID, Sequence[int]]
    visits: Mapping[UUID, Sequence[int]]


def frozen_times(tx: Transaction, branch_id: UUID, first: date, last: date) -> Iterator[DayTimes]:
    """Yield the times of closed days, without the rest of their figures; days of versions that kept none are left out.

    Weeks of them are read in a tenth of the time that their visits take.
    """
    c = as_stored(day_summaries).c
    query = select(c.day, c.figures).where(c.branch_id == branch_id, c.day.between(first, last))
    for row in tx.rows(query):
        lines = _lines(row.figures, _SERVICES)
        if all(line.get("servings") is not None for line in lines):
            servings, visits = (
                {UUID(line["service_id"]): line[name] for line in lines} for name in ("servings", "visits")
            )
            yield DayTimes(row.day, servings, visits)


def frozen_counters(tx: Transaction, branch_id: UUID, first: date, last: date) -> dict[date, dict[datetime, float]]:
    """Return the counters open in each half-hour (by its start, UTC) of the closed days, a mean over time each."""
    c = as_stored(day_summaries).c
    query = select(c.day, c.figures).where(c.branch_id == branch_id, c.day.between(first, last))
    return {
        row.day: {
            datetime.fromisoformat(line["starts"]): float(line["open_counters"])
            for line in _lines(row.figures, _HALF_HOURS)
        }
        for row in tx.rows(query)
    }


def _lines(figures: str, key: str) -> list[dict[str, Any]]:
    """Return the lines below one key of stored figures; the rest, ten times as long, is not read.

    Within a text of the figures a quotation mark has a backslash before it, so the key is found as a key only.
    """
    found, _ = json.JSONDecoder().raw_decode(figures, figures.index(key) + len(key))
    return list(found)
