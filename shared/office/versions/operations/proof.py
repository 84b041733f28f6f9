"""Checks that the entries of a register of versions are stored as their events tell."""

from typing import Any, Generic
from uuid import UUID

from shared.office.history.model import RecordEvent
from shared.office.history.operations.proof import Found, RegisterProof, differing
from shared.office.versions.model import R
from shared.office.versions.rules import VersionRules
from shared.office.versions.store import VersionStore
from shared.platform.db.database import Transaction


class VersionProof(RegisterProof, Generic[R]):
    """The check of one register; `rules` and `store` are those of the register, `name` is what its entries are called.

    `name` stands in the report of `nobat check`, in the plural.
    """

    rules: VersionRules[R]
    store: VersionStore[R]
    name = ""

    def __init__(self) -> None:
        super().__init__()
        self.subjects = (self.rules.subject,)
        self.rule, self.where = f"{self.name} as their events tell", f"the stored {self.name}"
        self._told: dict[UUID, R] = {}

    def take_in(self, seq: int, event: RecordEvent) -> None:
        """Apply an event."""
        try:
            self.take_event(event)
        except (KeyError, ValueError, TypeError, AttributeError, StopIteration):
            self.note(f"events of {self.name} tell a story", seq, f"{event.kind} does not fit")

    def take_event(self, event: RecordEvent) -> None:
        """Apply an event; a register with events of other kinds takes those itself."""
        self._told[event.record_id] = self.rules.apply(self._told.get(event.record_id), event)

    def differences(self, tx: Transaction, branch_id: UUID) -> Found:
        """Yield entries that are stored otherwise, or by nobody, or are missing."""
        missing: dict[UUID, Any] = dict(self._told)
        for record_id, stored in self.store.stored(tx, branch_id):
            expected = missing.pop(record_id, None)
            where = f"{self.rules.subject} {record_id}"
            if expected is None:
                yield self.rule, where, "written by nobody"
            elif different := differing(self.store.as_row(expected), stored):
                yield self.rule, where, ", ".join(different)
        for record_id in missing:
            yield self.rule, f"{self.rules.subject} {record_id}", "missing"
