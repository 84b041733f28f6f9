"""Queries on actions."""

from collections.abc import Collection, Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from shared.office.audit.store import stored_form
from shared.platform.db.base import canonical_json
from shared.platform.db.database import Transaction
from shared.platform.db.records import Records, as_stored, to_plain, written_again
from shared.quality.improvement.model import (
    ActionStage,
    EffectPlan,
    Idea,
    ImprovementAction,
)
from shared.quality.improvement.model.reviews import Review
from shared.quality.improvement.store.tables import actions

_ACTIONS = Records(actions, ImprovementAction)
_A = actions.c
_JSON = ("figure", "plan", "effect", "texts", "steps", "achieved", "scores")
#: What changes after it was proposed; an account of a counter may write the first ones only.
_CHANGING = ("changed", "state", "done", "texts", "steps", "owner_id", "due", "plan", "effect", "next_id", "stopped")


def read_action(tx: Transaction, branch_id: UUID, action_id: UUID) -> ImprovementAction | None:
    """Return one action, or None."""
    return _ACTIONS.get(tx, branch_id=branch_id, id=action_id)


def read_actions(
    tx: Transaction, branch_id: UUID, owner_id: UUID | None = None, states: Collection[ActionStage] = ()
) -> tuple[ImprovementAction, ...]:
    """Return the actions, the newest first: all, those of one owner, those in some states."""
    here = [] if owner_id is None else [_A.owner_id == owner_id]
    if states:
        here.append(_A.state.in_(states))
    return _ACTIONS.find(tx, *here, order=(_A.number.desc(),), branch_id=branch_id)


def next_number(tx: Transaction, branch_id: UUID) -> int:
    """Return the number of the next action; the lock of the registers keeps others from taking it."""
    row = tx.first(select(func.max(_A.number).label("last")).where(_A.branch_id == branch_id))
    return 1 + (0 if row is None or row.last is None else row.last)


def write_action(tx: Transaction, branch_id: UUID, old: ImprovementAction | None, new: ImprovementAction) -> None:
    """Write a new action, or what a change has made of one."""
    if old is None:
        _ACTIONS.add(tx, new, branch_id=branch_id)
        return
    changed = {name: getattr(new, name) for name in _CHANGING if getattr(new, name) != getattr(old, name)}
    written = _ACTIONS.change(tx, changed, version=old.version, branch_id=branch_id, id=old.id)
    assert written, "the chain's lock keeps others out"


def stored_actions(tx: Transaction, branch_id: UUID) -> Iterator[tuple[UUID, dict[str, Any]]]:
    """Yield every action as it is stored, by id."""
    stored = as_stored(actions)
    for row in tx.rows(select(stored).where(stored.c.branch_id == branch_id)):
        plain = {name: stored_form(value) for name, value in row._mapping.items() if name != "branch_id"}
        yield row.id, {**plain, "plan": written_again(EffectPlan | None, plain["plan"])}


def as_row(action: ImprovementAction | Idea | Review) -> dict[str, Any]:
    """Return an action as `stored_actions` gives it."""
    return {
        name: canonical_json(to_plain(value)) if name in _JSON and value is not None else _plain(value)
        for name, value in vars(action).items()
    }


def as_plain(record: Any) -> dict[str, Any]:
    """Return a record without any JSON in its columns as it is stored."""
    return {name: _plain(value) for name, value in vars(record).items()}


def _plain(value: Any) -> Any:
    plain = stored_form(value)
    return str(plain.value) if hasattr(plain, "value") else plain
