"""The tables of merits and measures, and queries on them."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, UniqueConstraint, func, select

from shared.office.audit.store import stored_form
from shared.office.history.store.words import KeptWords, words_table
from shared.platform.db.access import access
from shared.platform.db.base import Id, Instant, canonical_json, metadata
from shared.platform.db.database import Transaction
from shared.platform.db.records import Enumerated, Json, Records, as_stored, to_plain
from shared.quality.recognition.model.merits import (
    WORDS,
    KeptMeritText,
    Merit,
    MeritEvidence,
    MeritKind,
    MeritState,
    MeritStep,
)

#: At a counter people reply, appeal and decide; proposals and their evidence are for the manager's account.
_ANSWERS = "version, changed, state, due, texts, steps"

merits = Table(
    "merits",
    metadata,
    Column("id", Id, primary_key=True),
    Column("branch_id", Id, ForeignKey("branches.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("version", Integer, nullable=False),
    Column("changed", Instant, nullable=False),
    Column("state", Enumerated(MeritState, String(16)), nullable=False),
    Column("person_id", Id, nullable=False),
    Column("kind", Enumerated(MeritKind, String(16)), nullable=False),
    Column("due", Instant),
    Column("evidence", Json(MeritEvidence | None)),
    Column("texts", Json(tuple[KeptMeritText, ...]), nullable=False),
    Column("steps", Json(tuple[MeritStep, ...]), nullable=False),
    UniqueConstraint("branch_id", "number"),
    Index("ix_merits_person_id", "person_id"),
    info=access("", "", f"read change({_ANSWERS})", f"read add change({_ANSWERS}, evidence)"),
)
#: What people wrote. The events hold digests, so that words can be erased and the chain stays whole.
merit_words = words_table("merit_words")
words = KeptWords(merit_words, WORDS)

_MERITS = Records(merits, Merit)
_M = merits.c
_JSON = ("evidence", "texts", "steps")
_CHANGING = ("changed", "state", "due", "evidence", "texts", "steps")


def read_merit(tx: Transaction, branch_id: UUID, merit_id: UUID) -> Merit | None:
    """Return one, or None."""
    return _MERITS.get(tx, branch_id=branch_id, id=merit_id)


def read_merits(tx: Transaction, branch_id: UUID, person_id: UUID | None = None) -> tuple[Merit, ...]:
    """Return them, the newest first: all, or those of one person."""
    here = [] if person_id is None else [_M.person_id == person_id]
    return _MERITS.find(tx, *here, order=(_M.number.desc(),), branch_id=branch_id)


def next_number(tx: Transaction, branch_id: UUID) -> int:
    """Return the number of the next one; the lock of the registers keeps others from taking it."""
    row = tx.first(select(func.max(_M.number).label("last")).where(_M.branch_id == branch_id))
    return 1 + (0 if row is None or row.last is None else row.last)


def write_merit(tx: Transaction, branch_id: UUID, old: Merit | None, new: Merit) -> None:
    """Write a new one, or what a change has made of one."""
    if old is None:
        _MERITS.add(tx, new, branch_id=branch_id)
        return
    changed = {name: getattr(new, name) for name in _CHANGING if getattr(new, name) != getattr(old, name)}
    written = _MERITS.change(tx, changed, version=old.version, branch_id=branch_id, id=old.id)
    assert written, "the chain's lock keeps others out"


def stored_merits(tx: Transaction, branch_id: UUID) -> Iterator[tuple[UUID, dict[str, Any]]]:
    """Yield every one as it is stored, by id."""
    stored = as_stored(merits)
    for row in tx.rows(select(stored).where(stored.c.branch_id == branch_id)):
        yield row.id, {name: stored_form(value) for name, value in row._mapping.items() if name != "branch_id"}


def as_row(merit: Merit) -> dict[str, Any]:
    """Return one as `stored_merits` gives it."""
    return {
        name: canonical_json(to_plain(value)) if name in _JSON and value is not None else _plain(value)
        for name, value in vars(merit).items()
    }


def _plain(value: Any) -> Any:
    plain = stored_form(value)
    return str(plain.value) if hasattr(plain, "value") else plain
