"""The roll-out of each branch, one row: what is above it, stages, milestones and challenges; and their texts."""

from typing import Any
from uuid import UUID

from sqlalchemy import Column, ForeignKey, Integer, Table, select

from shared.branches.rollout.model import WORDS, Challenge, Milestone, Rollout, RolloutTerms, StagePass
from shared.office.audit.store import stored_form
from shared.office.history.store.words import KeptWords, words_table
from shared.platform.db.access import access
from shared.platform.db.base import Id, Instant, canonical_json, metadata
from shared.platform.db.database import Transaction
from shared.platform.db.records import Json, Records, as_stored, to_plain

rollouts = Table(
    "rollouts",
    metadata,
    Column("branch_id", Id, ForeignKey("branches.id"), primary_key=True),
    Column("version", Integer, nullable=False),
    Column("changed", Instant, nullable=False),
    Column("terms", Json(RolloutTerms), nullable=False),
    Column("stages", Json(tuple[StagePass, ...]), nullable=False),
    Column("milestones", Json(tuple[Milestone, ...]), nullable=False, server_default="[]"),
    Column("challenges", Json(tuple[Challenge, ...]), nullable=False, server_default="[]"),
    info=access("", "", "", "read add change(version, changed, terms, stages, milestones, challenges)"),
)
#: What people wrote. The events hold digests, so that words can be erased and the chain stays whole.
rollout_words = words_table("rollout_words")
words = KeptWords(rollout_words, WORDS)

_ROLLOUTS = Records(rollouts, Rollout)
_JSON = ("terms", "stages", "milestones", "challenges")


def read_rollout(tx: Transaction, branch_id: UUID) -> Rollout | None:
    """Return the roll-out of a branch, or None."""
    return _ROLLOUTS.get(tx, branch_id=branch_id)


def write_rollout(tx: Transaction, old: Rollout | None, new: Rollout) -> None:
    """Write the first, or what a change has made of one."""
    if old is None:
        _ROLLOUTS.add(tx, new)
        return
    changed = {name: value for name, value in vars(new).items() if name not in ("branch_id", "version")}
    written = _ROLLOUTS.change(tx, changed, version=old.version, branch_id=old.branch_id)
    assert written, "the chain's lock keeps others out"


def texts_of(tx: Transaction, rollout: Rollout | None) -> dict[UUID, str]:
    """Return the texts of milestones, challenges and strategies by id; "" for what was erased."""
    if rollout is None:
        return {}
    ids = [each.text_id for each in rollout.milestones]
    ids += [each.text_id for each in rollout.challenges]
    ids += [each.strategy_id for each in rollout.challenges if each.strategy_id is not None]
    return words.texts(tx, rollout.branch_id, ids)


def stored_rollout(tx: Transaction, branch_id: UUID) -> dict[str, Any] | None:
    """Return the row of a branch as it is stored, or None."""
    stored = as_stored(rollouts)
    row = tx.first(select(stored).where(stored.c.branch_id == branch_id))
    return None if row is None else {name: stored_form(value) for name, value in row._mapping.items()}


def as_row(rollout: Rollout) -> dict[str, Any]:
    """Return a roll-out as `stored_rollout` gives it."""
    return {
        name: canonical_json(to_plain(value)) if name in _JSON else stored_form(value)
        for name, value in vars(rollout).items()
    }
