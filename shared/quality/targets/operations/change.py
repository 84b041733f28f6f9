"""One change of a raise: what a command did before, and the event with what it makes."""

from uuid import UUID, uuid5

from shared.office.history.operations.change import RecordChange
from shared.office.notices.model import NoticeKind
from shared.office.notices.store import write_closed
from shared.platform.errors import UserError
from shared.quality.targets import store
from shared.quality.targets.errors import RAISE_NOT_POSSIBLE, UNKNOWN_RAISE
from shared.quality.targets.model import SUBJECT, Raise, RaiseCommand, RaiseState, RaiseVerb, Told
from shared.quality.targets.operations.replay import apply_event
from shared.quality.targets.rules.raises import LIFECYCLE


def notice_id(raise_id: UUID, kind: NoticeKind, detail: str = "") -> UUID:
    """Return the id of a notice about a raise: the same for the same matter, so it comes once."""
    return uuid5(raise_id, f"{kind}.{detail}")


class RaiseChange(RecordChange):
    """A change that one command makes."""

    subject = SUBJECT

    def replay_of(self, command: RaiseCommand) -> Raise | None:
        """Return the raise of a command that was carried out before, as it is now; None for a new command.

        Raises UserError(RAISE_NOT_POSSIBLE) when the command was another verb's, raise's or person's.
        """
        done = self.done_before(command.command_id, RAISE_NOT_POSSIBLE, command.verb, record_id=command.raise_id)
        return None if done is None else self.known(done.record_id)

    def known(self, raise_id: UUID) -> Raise:
        """Return a raise of this branch. Raises UserError(UNKNOWN_RAISE)."""
        found = store.read_raise(self.tx, self.branch_id, raise_id)
        if found is None:
            raise UserError(UNKNOWN_RAISE)
        return found

    def record(self, old: Raise | None, verb: RaiseVerb, details: Told, command_id: UUID) -> Raise:
        """Write one event and the raise as the event makes it; a decision closes its notice."""
        after = LIFECYCLE.next_state(None if old is None else old.state, verb)
        event = self.transition(old, verb, after, details, command_id)
        new = apply_event(old, event)
        store.write_raise(self.tx, self.branch_id, old, new)
        self.append(event)
        if old is not None and old.state is RaiseState.PROPOSED and new.state is not old.state:
            write_closed(self.tx, notice_id(new.id, NoticeKind.RAISE_PROPOSED), self.tx.now)
        return new
