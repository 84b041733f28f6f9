"""One change of an action: what a command did before, and the event with its texts and what it makes."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from shared.office.history.operations.change import RecordChange
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from shared.quality.improvement import store
from shared.quality.improvement.errors import ACTION_NOT_POSSIBLE, UNKNOWN_ACTION
from shared.quality.improvement.model import (
    SUBJECT,
    ActionCommand,
    ActionStage,
    ActionVerb,
    ImprovementAction,
    TextKind,
)
from shared.quality.improvement.operations.replay import apply_event
from shared.quality.improvement.store.tables import words


class ActionChange(RecordChange):
    """A change that one command makes."""

    subject = SUBJECT

    def replay_of(self, command: ActionCommand) -> ImprovementAction | None:
        """Return the action of a command that was carried out before, as it is now; None for a new command.

        Raises UserError(ACTION_NOT_POSSIBLE) when the command was another verb's, action's or person's.
        """
        done = self.done_before(command.command_id, ACTION_NOT_POSSIBLE, command.verb, record_id=command.action_id)
        return None if done is None else self.action(done.record_id)

    def action(self, action_id: UUID) -> ImprovementAction:
        """Return an action of this branch. Raises UserError(UNKNOWN_ACTION)."""
        found = store.read_action(self.tx, self.branch_id, action_id)
        if found is None:
            raise UserError(UNKNOWN_ACTION)
        return found

    def record(
        self,
        old: ImprovementAction | None,
        verb: ActionVerb,
        after: ActionStage,
        details: Mapping[str, Any],
        texts: Mapping[TextKind, str],
        command_id: UUID,
    ) -> ImprovementAction:
        """Write one event with its texts, and the action as the event makes it."""
        record_id = new_id() if old is None else old.id
        kept = words.keep_all(self.tx, self.branch_id, record_id, texts)
        told = {**details, "texts": kept} if kept else details
        event = self.transition(old, verb, after, told, command_id, record_id)
        new = apply_event(old, event)
        store.write_action(self.tx, self.branch_id, old, new)
        self.append(event)
        return new
