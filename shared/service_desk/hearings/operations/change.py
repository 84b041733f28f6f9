"""One change of a hearing: what a command did before, and the event with its words."""

from collections.abc import Mapping
from typing import Any

from shared.office.history.operations.change import RecordChange
from shared.platform.errors import UserError
from shared.service_desk.cases.store.beside import keep_text
from shared.service_desk.hearings import store
from shared.service_desk.hearings.errors import HEARING_NOT_POSSIBLE
from shared.service_desk.hearings.model import SUBJECT, Hearing, HearingCommand
from shared.service_desk.hearings.rules.replay import apply_event


class HearingChange(RecordChange):
    """A change that one command makes."""

    subject = SUBJECT

    def replay_of(self, command: HearingCommand) -> Hearing | None:
        """Return the hearing of a command that was carried out before, as it is now; None for a new command.

        Raises UserError(HEARING_NOT_POSSIBLE) when the command was another verb's, another case's or another person's.
        """
        done = self.done_before(command.command_id, HEARING_NOT_POSSIBLE, command.verb)
        if done is None:
            return None
        if done.details.get("case") != str(command.case_id):
            raise UserError(HEARING_NOT_POSSIBLE)
        return store.hearing_of(self.tx, self.branch_id, command.case_id)

    def record(self, old: Hearing | None, command: HearingCommand, details: Mapping[str, Any], words: str) -> Hearing:
        """Write one event, its words, and the hearing as the event makes it."""
        told = {"case": str(command.case_id), **details}
        if words:
            told |= keep_text(self.tx, self.branch_id, command.case_id, words)
        event = self.event(
            None if old is None else old.id,
            command.verb,
            told,
            command.command_id,
            since=None if old is None else old.changed,
        )
        new = apply_event(old, event)
        store.write_hearing(self.tx, self.branch_id, old, new)
        self.append(event)
        return new
