"""One change of a complaint: what a command did before, and the event with its words."""

from collections.abc import Mapping
from typing import Any

from shared.office.history.operations.change import RecordChange
from shared.platform.db.base import canonical_json
from shared.platform.errors import UserError
from shared.service_desk.cases.store.beside import keep_text
from shared.service_desk.complaints import store
from shared.service_desk.complaints.errors import COMPLAINT_NOT_POSSIBLE
from shared.service_desk.complaints.model import SUBJECT, Complaint, ComplaintCommand
from shared.service_desk.complaints.rules.replay import apply_event


class ComplaintChange(RecordChange):
    """A change that one command makes."""

    subject = SUBJECT

    def replay_of(self, command: ComplaintCommand) -> Complaint | None:
        """Return the complaint of a command that was carried out before, as it is now; None for a new command.

        Raises UserError(COMPLAINT_NOT_POSSIBLE) when the command was another verb's, another case's or another
        person's.
        """
        done = self.done_before(command.command_id, COMPLAINT_NOT_POSSIBLE, command.verb)
        if done is None:
            return None
        if done.details.get("case") != str(command.case_id):
            raise UserError(COMPLAINT_NOT_POSSIBLE)
        return store.complaint_of(self.tx, self.branch_id, command.case_id)

    def record(
        self, old: Complaint | None, command: ComplaintCommand, details: Mapping[str, Any], texts: Mapping[str, str]
    ) -> Complaint:
        """Write one event, its words, and the complaint as the event makes it."""
        told = dict(details)
        written = {name: text for name, text in texts.items() if text}
        if written:
            told |= keep_text(self.tx, self.branch_id, command.case_id, canonical_json(written))
        event = self.event(
            None if old is None else old.id,
            command.verb,
            told,
            command.command_id,
            since=None if old is None else old.changed,
        )
        new = apply_event(old, event)
        store.write_complaint(self.tx, self.branch_id, old, new)
        self.append(event)
        return new
