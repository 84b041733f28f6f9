"""Erasing texts of improvement whose term is over; the records, their events and all figures stay."""

from collections.abc import Collection
from uuid import UUID

from shared.office.audit.model import Actor
from shared.office.history.operations.change import RecordChange
from shared.platform.db.database import Transaction
from shared.platform.ids import new_id
from shared.quality.improvement.model import (
    WORDS,
    WORDS_ERASED,
)
from shared.quality.improvement.store import words


def erase_texts(tx: Transaction, branch_id: UUID, ids: Collection[UUID], actor: Actor, reason: str) -> None:
    """Erase these texts. The chain of the registers records for each that it was erased, and why.

    Without that event, a text that is missing is a fault in the records.
    """
    change = RecordChange(tx, branch_id, actor)
    for each in ids:
        change.append(change.event(each, WORDS_ERASED, {"reason": reason}, new_id(), subject=WORDS))
    words.empty(tx, branch_id, ids)
