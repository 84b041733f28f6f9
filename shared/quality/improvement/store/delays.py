"""Queries on reasons for long servings."""

from collections.abc import Iterator
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select

from shared.office.audit.store import stored_form
from shared.platform.db.database import Transaction
from shared.platform.db.records import Records, as_stored
from shared.quality.improvement.model import (
    DelayReason,
)
from shared.quality.improvement.store.tables import delay_reasons

_REASONS = Records(delay_reasons, DelayReason)
_D = delay_reasons.c


def reason_of(tx: Transaction, branch_id: UUID, step_id: UUID) -> DelayReason | None:
    """Return the reason of one serving, or None."""
    return _REASONS.get(tx, branch_id=branch_id, step_id=step_id)


def reasons_between(tx: Transaction, branch_id: UUID, first: date, last: date) -> tuple[DelayReason, ...]:
    """Return the reasons of the business days from `first` to `last`, both included."""
    return _REASONS.find(tx, _D.day.between(first, last), order=(_D.noted, _D.step_id), branch_id=branch_id)


def write_reason(tx: Transaction, branch_id: UUID, reason: DelayReason) -> None:
    """Write a reason, or another one for the same serving."""
    changed = {"cause": reason.cause, "noted": reason.noted}
    if not _REASONS.change(tx, changed, branch_id=branch_id, step_id=reason.step_id):
        _REASONS.add(tx, reason, branch_id=branch_id)


def stored_reasons(tx: Transaction, branch_id: UUID) -> Iterator[tuple[UUID, dict[str, Any]]]:
    """Yield every reason as it is stored, by serving."""
    stored = as_stored(delay_reasons)
    for row in tx.rows(select(stored).where(stored.c.branch_id == branch_id)):
        yield row.step_id, {name: stored_form(value) for name, value in row._mapping.items() if name != "branch_id"}
