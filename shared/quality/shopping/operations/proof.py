"""Checks the waves and the visits: stored as their last events tell."""

from uuid import UUID

from shared.office.history.model import RecordEvent
from shared.office.history.operations.proof import Found, RegisterProof, unlike
from shared.platform.db.database import Transaction
from shared.quality.shopping import store
from shared.quality.shopping.model import VISIT, WAVE
from shared.quality.shopping.operations.change import told_digests

_STORY, _STORED = "events of mystery shopping tell a story", "waves and visits as their events tell"


class ShoppingProof(RegisterProof):
    """The check of waves and visits."""

    subjects = (WAVE, VISIT)
    rule, where = _STORED, "the stored waves and visits"

    def __init__(self) -> None:
        super().__init__()
        self._told: dict[UUID, str] = {}

    def take_in(self, seq: int, event: RecordEvent) -> None:
        """Keep the digests that an event tells."""
        try:
            self._told.update(told_digests(event))
        except (KeyError, ValueError, TypeError, AttributeError):
            self.note(_STORY, seq, f"{event.kind} does not fit")

    def differences(self, tx: Transaction, branch_id: UUID) -> Found:
        """Yield what is missing, changed, or written by nobody."""
        yield from unlike(self._told, store.digests(tx, branch_id), _STORED)
