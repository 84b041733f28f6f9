"""Queries on ideas."""

from collections.abc import Collection, Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from shared.office.audit.store import stored_form
from shared.platform.db.database import Transaction
from shared.platform.db.records import Records, as_stored
from shared.quality.improvement.model import (
    Idea,
    IdeaState,
)
from shared.quality.improvement.store.tables import ideas

_IDEAS = Records(ideas, Idea)
_I = ideas.c
_CHANGING = ("changed", "state", "action_id", "texts")


def read_idea(tx: Transaction, branch_id: UUID, idea_id: UUID) -> Idea | None:
    """Return one idea, or None."""
    return _IDEAS.get(tx, branch_id=branch_id, id=idea_id)


def read_ideas(
    tx: Transaction, branch_id: UUID, author_id: UUID | None = None, states: Collection[IdeaState] = ()
) -> tuple[Idea, ...]:
    """Return the ideas, the newest first: all, those of one author, those in some states."""
    here = [] if author_id is None else [_I.author_id == author_id]
    if states:
        here.append(_I.state.in_(states))
    return _IDEAS.find(tx, *here, order=(_I.number.desc(),), branch_id=branch_id)


def next_idea_number(tx: Transaction, branch_id: UUID) -> int:
    """Return the number of the next idea; the lock of the registers keeps others from taking it."""
    row = tx.first(select(func.max(_I.number).label("last")).where(_I.branch_id == branch_id))
    return 1 + (0 if row is None or row.last is None else row.last)


def write_idea(tx: Transaction, branch_id: UUID, old: Idea | None, new: Idea) -> None:
    """Write a new idea, or what a change has made of one."""
    if old is None:
        _IDEAS.add(tx, new, branch_id=branch_id)
        return
    changed = {name: getattr(new, name) for name in _CHANGING}
    written = _IDEAS.change(tx, changed, version=old.version, branch_id=branch_id, id=old.id)
    assert written, "the chain's lock keeps others out"


def stored_ideas(tx: Transaction, branch_id: UUID) -> Iterator[tuple[UUID, dict[str, Any]]]:
    """Yield every idea as it is stored, by id."""
    stored = as_stored(ideas)
    for row in tx.rows(select(stored).where(stored.c.branch_id == branch_id)):
        yield row.id, {name: stored_form(value) for name, value in row._mapping.items() if name != "branch_id"}
