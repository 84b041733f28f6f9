"""Checks that the roll-out of the branch is stored as its events tell."""

from uuid import UUID

from shared.branches.rollout import store
from shared.branches.rollout.model import SUBJECT, WORDS, Rollout
from shared.branches.rollout.rules import apply_event
from shared.office.history.model import RecordEvent
from shared.office.history.operations.proof import Found, RegisterProof, differing
from shared.office.history.operations.words import TextProof
from shared.platform.db.database import Transaction

_STORY = "events of the roll-out tell a story"


class RolloutProof(RegisterProof):
    """The check of the roll-out."""

    subjects = (SUBJECT, WORDS)
    rule, where = "the roll-out as its events tell", "the stored roll-out"

    def __init__(self) -> None:
        super().__init__()
        self._told: Rollout | None = None
        self._texts = TextProof(store.words, "texts of the roll-out as their events tell")

    def take_in(self, seq: int, event: RecordEvent) -> None:
        """Apply an event."""
        try:
            if not self._texts.take_in(event):
                self._told = apply_event(self._told, event)
        except (KeyError, ValueError, TypeError):
            self.note(_STORY, seq, f"{event.kind} does not fit")

    def differences(self, tx: Transaction, branch_id: UUID) -> Found:
        """Yield what is stored otherwise."""
        yield from self._texts.differences(tx, branch_id)
        stored = store.stored_rollout(tx, branch_id)
        if self._told is None or stored is None:
            if stored is not None or self._told is not None:
                yield self.rule, self.where, "missing" if stored is None else "written by nobody"
        elif different := differing(store.as_row(self._told), stored):
            yield self.rule, self.where, ", ".join(different)
