"""One change of a standard: what a command did before, and the event with what it makes."""

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from shared.office.history.operations.change import RecordChange
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from shared.quality.standards import store
from shared.quality.standards.errors import STANDARD_NOT_POSSIBLE, UNKNOWN_STANDARD
from shared.quality.standards.model import FREEZE, SUBJECT, UNFREEZE, Standard, StandardCommand, VersionState
from shared.quality.standards.rules.versions import apply_event


class StandardChange(RecordChange):
    """A change that one command makes."""

    subject = SUBJECT

    def replay_of(self, command: StandardCommand) -> Standard | None:
        """Return the standard of a command that was carried out before, as it is now; None for a new command.

        Raises UserError(STANDARD_NOT_POSSIBLE) when the command was another verb's, standard's or person's.
        """
        done = self.done_before(command.command_id, STANDARD_NOT_POSSIBLE, command.verb)
        if done is None:
            return None
        if command.standard_id not in (None, done.record_id):
            raise UserError(STANDARD_NOT_POSSIBLE)
        return self.standard(done.record_id)

    def standard(self, standard_id: UUID) -> Standard:
        """Return a standard of this branch. Raises UserError(UNKNOWN_STANDARD)."""
        found = store.read_standard(self.tx, self.branch_id, standard_id)
        if found is None:
            raise UserError(UNKNOWN_STANDARD)
        return found

    def record(
        self,
        old: Standard | None,
        command: StandardCommand,
        details: Mapping[str, Any],
        before: VersionState | None,
        after: VersionState,
    ) -> Standard:
        """Write one event and the standard as the event makes it."""
        event = self.event(
            None if old is None else old.id,
            command.verb,
            details,
            command.command_id,
            before=before,
            after=after,
            since=None if old is None else old.changed,
        )
        new = apply_event(old, event)
        store.write_standard(self.tx, self.branch_id, old, new)
        self.append(event)
        return new

    def tell_frozen(self, day: date) -> None:
        """Write what is kept of a closed day, so that a later change of it is found."""
        rows = store.day_digests(self.tx, self.branch_id, day)
        self.append(self.event(new_id(), FREEZE, {"day": day.isoformat(), "rows": rows}, new_id()))

    def tell_opened(self, day: date) -> None:
        """Write that nothing is kept of a day that was opened again."""
        self.append(self.event(new_id(), UNFREEZE, {"day": day.isoformat()}, new_id()))
