"""Checks the standards: stored as their events tell, and every closed day as it was when it was closed."""

from uuid import UUID

from shared.office.history.model import RecordEvent
from shared.office.history.operations.proof import Found, RegisterProof, differing, unlike
from shared.platform.db.database import Transaction
from shared.quality.standards import store
from shared.quality.standards.model import FREEZE, SUBJECT, UNFREEZE, Standard
from shared.quality.standards.rules.versions import apply_event

_STORY, _STORED = "events of standards tell a story", "standards as their events tell"
_DAYS = "standards on closed days"


class StandardProof(RegisterProof):
    """The check of the standards."""

    subjects = (SUBJECT,)
    rule, where = _STORED, "the stored standards"

    def __init__(self) -> None:
        super().__init__()
        self._told: dict[UUID, Standard] = {}
        self._days: dict[str, dict[str, str]] = {}

    def take_in(self, seq: int, event: RecordEvent) -> None:
        """Apply an event."""
        try:
            if event.kind == FREEZE:
                self._freeze(event)
            elif event.kind == UNFREEZE:
                del self._days[event.details["day"]]
            else:
                self._told[event.record_id] = apply_event(self._told.get(event.record_id), event)
        except (KeyError, ValueError, TypeError, AttributeError, StopIteration):
            self.note(_STORY, seq, f"{event.kind} does not fit")

    def _freeze(self, event: RecordEvent) -> None:
        day = event.details["day"]
        if day in self._days:
            raise ValueError("a closed day was measured again")
        self._days[day] = dict(event.details["rows"])

    def differences(self, tx: Transaction, branch_id: UUID) -> Found:
        """Yield standards that are stored otherwise, and closed days that were changed."""
        missing = dict(self._told)
        for standard_id, stored in store.stored_standards(tx, branch_id):
            expected = missing.pop(standard_id, None)
            if expected is None:
                yield _STORED, f"standard {standard_id}", "written by nobody"
            elif different := differing(store.as_row(expected), stored):
                yield _STORED, f"standard {standard_id}", ", ".join(different)
        for standard_id in missing:
            yield _STORED, f"standard {standard_id}", "missing"
        told = {key: digest for rows in self._days.values() for key, digest in rows.items()}
        yield from unlike(told, store.day_digests(tx, branch_id), _DAYS)
