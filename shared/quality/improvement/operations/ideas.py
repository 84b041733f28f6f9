"""What is done with ideas: everybody may leave one; who leads improvement answers, and the author sees it."""

from datetime import datetime
from typing import Any
from uuid import UUID

from shared.office.audit.model import Actor
from shared.office.catalog.store import read_catalog
from shared.office.catalog.working_time import calendar_of, due
from shared.office.history.operations.change import RecordChange
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.platform.db.database import Database, Transaction
from shared.platform.db.retrying import decided_by
from shared.platform.errors import UserError
from shared.platform.forms.plain_text import entered_text
from shared.platform.i18n.text import Listing, translate
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic
from shared.quality.improvement.errors import ACTION_INCOMPLETE, IDEA_CHANGED, IDEA_NOT_POSSIBLE, UNKNOWN_IDEA
from shared.quality.improvement.model import (
    ANSWER_DAYS,
    IDEA,
    LONGEST_TEXT,
    ActionSource,
    Idea,
    IdeaCommand,
    IdeaVerb,
    TextKind,
)
from shared.quality.improvement.operations.change import ActionChange
from shared.quality.improvement.operations.proposing import propose_action
from shared.quality.improvement.operations.replay import idea_after
from shared.quality.improvement.rules.lifecycle import IDEAS
from shared.quality.improvement.store import ideas
from shared.quality.improvement.store.tables import words

#: Answers that may not be without words.
_NEEDS = {
    IdeaVerb.LEAVE: translate("improvement", "the idea"),
    IdeaVerb.NOT_NOW: translate("improvement", "the reason"),
}


class IdeaChange(RecordChange):
    """A change of an idea."""

    subject = IDEA


class IdeaOperations:
    """Changes ideas."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @decided_by("command.command_id")
    def carry_out(self, command: IdeaCommand, actor: Actor) -> Idea:
        """Do something with an idea and return it; the same command again returns it as it is now.

        Raises UserError: NOT_ALLOWED, UNKNOWN_IDEA, IDEA_CHANGED, IDEA_NOT_POSSIBLE, TEXT_TOO_LONG, and what is missing
        as `parts` ACTION_INCOMPLETE.
        """
        branch_id, text = self._database.branch_id, entered_text(command.words, LONGEST_TEXT)
        with self._database.write(Topic.IMPROVEMENT) as tx:
            leaves = command.verb is IdeaVerb.LEAVE
            require(tx, branch_id, actor, Right.SUGGEST if leaves else Right.IMPROVE)
            change = IdeaChange(tx, branch_id, actor)
            done = change.done_before(command.command_id, IDEA_NOT_POSSIBLE, command.verb)
            if done is not None:
                return self._idea(tx, done.record_id)
            old = None if command.idea_id is None else self._idea(tx, command.idea_id)
            if old is not None and old.version != command.seen:
                raise UserError(IDEA_CHANGED)
            after = IDEAS.next_state(None if old is None else old.state, command.verb)
            if command.verb in _NEEDS and not text:
                raise UserError(ACTION_INCOMPLETE, parts=Listing((_NEEDS[command.verb],)))
            record_id = new_id() if old is None else old.id
            details = self._details(change, old, command, record_id)
            if text:
                kind = TextKind.IDEA if leaves else TextKind.ANSWER
                details["texts"] = words.keep_all(tx, branch_id, record_id, {kind: text})
            event = change.transition(old, command.verb, after, details, command.command_id, record_id)
            new = idea_after(old, event)
            ideas.write_idea(tx, branch_id, old, new)
            change.append(event)
            return new

    def _details(self, change: IdeaChange, old: Idea | None, command: IdeaCommand, record_id: UUID) -> dict[str, Any]:
        tx, branch_id = change.tx, change.branch_id
        if old is None:
            until: datetime | None = due(tx.now, ANSWER_DAYS, (), calendar_of(read_catalog(tx, branch_id)))
            number = ideas.next_idea_number(tx, branch_id)
            return {"number": number, "due": None if until is None else until.isoformat()}
        if command.verb is not IdeaVerb.ADOPT:
            return {}
        if command.proposal is None:
            raise UserError(IDEA_NOT_POSSIBLE)
        given = vars(command.proposal) | {"source": ActionSource.IDEA, "source_id": record_id}
        proposed = ActionChange(tx, branch_id, change.actor)
        action = propose_action(proposed, type(command.proposal)(**given), new_id())
        change.go_on_after(proposed)
        return {"action": str(action.id)}

    def _idea(self, tx: Transaction, idea_id: UUID) -> Idea:
        found = ideas.read_idea(tx, self._database.branch_id, idea_id)
        if found is None:
            raise UserError(UNKNOWN_IDEA)
        return found
