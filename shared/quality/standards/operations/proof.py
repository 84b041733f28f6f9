"""Checks the standards: stored as their events tell, and every closed day as it was when it was closed."""

from uuid import UUID

from shared.office.history.model import RecordEvent
from shared.office.history.operations.proof import Found, unlike
from shared.office.versions.operations.proof import VersionProof
from shared.platform.db.database import Transaction
from shared.quality.standards import store
from shared.quality.standards.model import FREEZE, UNFREEZE, Standard
from shared.quality.standards.rules.versions import RULES

_DAYS = "standards on closed days"


class StandardProof(VersionProof[Standard]):
    """The check of the standards."""

    rules, store, name = RULES, store.STANDARDS, "standards"

    def __init__(self) -> None:
        super().__init__()
        self._days: dict[str, dict[str, str]] = {}

    def take_event(self, event: RecordEvent) -> None:
        """Apply an event, also that of a day."""
        if event.kind == FREEZE:
            day = event.details["day"]
            if day in self._days:
                raise ValueError("a closed day was measured again")
            self._days[day] = dict(event.details["rows"])
        elif event.kind == UNFREEZE:
            del self._days[event.details["day"]]
        else:
            super().take_event(event)

    def differences(self, tx: Transaction, branch_id: UUID) -> Found:
        """Yield standards that are stored otherwise, and closed days that were changed."""
        yield from super().differences(tx, branch_id)
        told = {key: digest for rows in self._days.values() for key, digest in rows.items()}
        yield from unlike(told, store.day_digests(tx, branch_id), _DAYS)
