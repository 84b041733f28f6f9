"""Queries on raises."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import select

from shared.office.audit.store import stored_form
from shared.platform.db.base import canonical_json
from shared.platform.db.database import Transaction
from shared.platform.db.records import Records, as_stored, to_plain
from shared.quality.targets.model import Raise
from shared.quality.targets.store.tables import raises

_RAISES = Records(raises, Raise)
_R = raises.c
_JSON = ("evidence", "levers", "watched")
_FIXED = ("id", "standard_id", "period", "lowering", "number", "evidence", "levers")


def read_raises(tx: Transaction, branch_id: UUID, standard_id: UUID | None = None) -> tuple[Raise, ...]:
    """Return all raises, or those of one standard, oldest first."""
    only = () if standard_id is None else (_R.standard_id == standard_id,)
    return _RAISES.find(tx, *only, order=(_R.period, _R.id), branch_id=branch_id)


def read_raise(tx: Transaction, branch_id: UUID, raise_id: UUID) -> Raise | None:
    """Return one raise, or None."""
    return _RAISES.get(tx, branch_id=branch_id, id=raise_id)


def write_raise(tx: Transaction, branch_id: UUID, old: Raise | None, new: Raise) -> None:
    """Write a new raise, or what a change has made of one."""
    if old is None:
        _RAISES.add(tx, new, branch_id=branch_id)
        return
    changed = {name: value for name, value in vars(new).items() if name not in _FIXED}
    written = _RAISES.change(tx, changed, version=old.version, branch_id=branch_id, id=old.id)
    assert written, "the chain's lock keeps others out"


def stored_raises(tx: Transaction, branch_id: UUID) -> Iterator[tuple[UUID, dict[str, Any]]]:
    """Yield every raise as it is stored, by id."""
    stored = as_stored(raises)
    for row in tx.rows(select(stored).where(stored.c.branch_id == branch_id)):
        yield row.id, {name: stored_form(value) for name, value in row._mapping.items() if name != "branch_id"}


def as_row(known: Raise) -> dict[str, Any]:
    """Return a raise as it must be stored."""
    return {
        name: canonical_json(to_plain(value)) if name in _JSON and value is not None else stored_form(value)
        for name, value in vars(known).items()
    }
