"""One change of the register of cases: what a command did before, and the event with its words."""

import secrets
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from shared.office.audit.model import Actor
from shared.office.history.operations.change import RecordChange
from shared.office.staff.store import read_member
from shared.platform.db.database import Transaction
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from shared.service_desk.cases import store
from shared.service_desk.cases.errors import CASE_NOT_POSSIBLE, UNKNOWN_CASE
from shared.service_desk.cases.model import SUBJECT, Case, CaseState, CaseVerb, CaseWords
from shared.service_desk.cases.rules.replay import apply_event
from shared.service_desk.cases.store.public import publish


class CaseChange(RecordChange):
    """A change that one command makes."""

    subject = SUBJECT

    def __init__(self, tx: Transaction, branch_id: UUID, actor: Actor, command_id: UUID) -> None:
        super().__init__(tx, branch_id, actor)
        self._command_id = command_id

    def replay_of(self, verb: CaseVerb, case_id: UUID | None = None) -> Case | None:
        """Return the case of a command that was carried out before, as it is now; None for a new command.

        Raises UserError(CASE_NOT_POSSIBLE) when the command was another verb's, another case's or another person's.
        """
        done = self.done_before(self._command_id, CASE_NOT_POSSIBLE, verb)
        if done is None:
            return None
        # A merge closes one of two cases, whichever of them the command began with.
        cases = (None, str(done.record_id), done.details.get("into"))
        if (case_id and str(case_id)) not in cases:
            raise UserError(CASE_NOT_POSSIBLE)
        return self.case(done.record_id)

    def case(self, case_id: UUID) -> Case:
        """Return a case of this branch. Raises UserError(UNKNOWN_CASE)."""
        found = store.read_case(self.tx, self.branch_id, case_id)
        if found is None:
            raise UserError(UNKNOWN_CASE)
        return found

    def name_of(self, person: UUID | None) -> str | None:
        """Return the name of a member of staff."""
        member = None if person is None else read_member(self.tx, self.branch_id, person)
        return None if member is None else member.name

    def record(
        self, old: Case | None, verb: CaseVerb, after: CaseState, details: Mapping[str, Any], words: str
    ) -> Case:
        """Write one event, its words, and the case as the event makes it."""
        case_id = new_id() if old is None else old.id
        written = CaseWords(new_id(), case_id, verb, words, secrets.token_hex(16)) if words else None
        told = dict(details)
        if written is not None:
            told["words"], told["words_digest"] = written.id.hex, store.words_digest(written)
        event = self.transition(old, verb, after, told, self._command_id, case_id)
        new = apply_event(old, event)
        if old is None:
            store.insert_case(self.tx, self.branch_id, new)
        else:
            store.write_case(self.tx, self.branch_id, old, new)
        if written is not None:
            store.insert_words(self.tx, self.branch_id, written)
        self._publish(new)
        self.append(event)
        return new

    def _publish(self, case: Case) -> None:
        """Write what the visitor may know, in the same transaction."""
        kind = store.read_type(self.tx, self.branch_id, case.type_code, case.type_version)
        assert kind is not None, "a case keeps its kind"
        publish(self.tx, self.branch_id, case, kind)
