"""Checks the raises: stored as their events tell, and none beyond what the process gave."""

from uuid import UUID

from shared.office.history.model import RecordEvent
from shared.office.history.operations.proof import Found, RegisterProof, differing
from shared.platform.db.database import Transaction
from shared.quality.targets import store
from shared.quality.targets.model import SUBJECT, Raise, RaiseVerb
from shared.quality.targets.operations.replay import apply_event
from shared.quality.targets.rules.levers import is_reachable

_STORY, _STORED = "events of raises tell a story", "raises as their events tell"
_GIVEN = "no target is raised beyond what the process gives"


class RaiseProof(RegisterProof):
    """The check of the raises."""

    subjects = (SUBJECT,)
    rule, where = _STORED, "the stored raises"

    def __init__(self) -> None:
        super().__init__()
        self._told: dict[UUID, Raise] = {}

    def take_in(self, seq: int, event: RecordEvent) -> None:
        """Apply an event."""
        try:
            now = self._told[event.record_id] = apply_event(self._told.get(event.record_id), event)
        except (KeyError, ValueError, TypeError, AttributeError):
            self.note(_STORY, seq, f"{event.kind} does not fit")
            return
        finding, value = now.finding, now.value
        given = finding is None or (value is not None and is_reachable(finding, value))
        if event.kind == RaiseVerb.ACCEPT and not given:
            self.note(_GIVEN, seq, f"{value}")

    def differences(self, tx: Transaction, branch_id: UUID) -> Found:
        """Yield raises that are stored otherwise."""
        missing = dict(self._told)
        for raise_id, stored in store.stored_raises(tx, branch_id):
            expected = missing.pop(raise_id, None)
            if expected is None:
                yield _STORED, f"raise {raise_id}", "written by nobody"
            elif different := differing(store.as_row(expected), stored):
                yield _STORED, f"raise {raise_id}", ", ".join(different)
        for raise_id in missing:
            yield _STORED, f"raise {raise_id}", "missing"
