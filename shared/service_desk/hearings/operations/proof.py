"""Checks the hearings: stored as their events tell, every decision with an owner and a due day."""

from uuid import UUID

from shared.office.history.model import RecordEvent
from shared.office.history.operations.proof import Found, RegisterProof, differing
from shared.platform.db.database import Transaction
from shared.service_desk.hearings import store
from shared.service_desk.hearings.model import SUBJECT, Hearing, HearingVerb
from shared.service_desk.hearings.rules.replay import apply_event

_STORY, _STORED = "events of hearings tell a story", "hearings as their events tell"


class HearingProof(RegisterProof):
    """The check of the hearings."""

    subjects = (SUBJECT,)
    rule, where = _STORED, "the stored hearings"

    def __init__(self) -> None:
        super().__init__()
        self._told: dict[UUID, Hearing] = {}

    def take_in(self, seq: int, event: RecordEvent) -> None:
        """Apply an event; a decision without owner or day is none."""
        known = self._told.get(event.record_id)
        if known is not None and known.confirmed is not None and event.kind != HearingVerb.DONE:
            self.note("confirmed minutes never change", seq, event.kind)
        try:
            self._told[event.record_id] = apply_event(known, event)
        except (KeyError, ValueError, TypeError, AttributeError):
            self.note(_STORY, seq, f"{event.kind} does not fit")

    def differences(self, tx: Transaction, branch_id: UUID) -> Found:
        """Yield hearings that are stored otherwise."""
        missing = dict(self._told)
        for hearing_id, stored in store.stored_hearings(tx, branch_id):
            expected = missing.pop(hearing_id, None)
            if expected is None:
                yield _STORED, f"hearing {hearing_id}", "written by nobody"
            elif different := differing(store.as_row(expected), stored):
                yield _STORED, f"hearing {hearing_id}", ", ".join(different)
        for hearing_id in missing:
            yield _STORED, f"hearing {hearing_id}", "missing"
