"""What a manager does with the roll-out of the branch."""

from typing import Any

from shared.branches.rollout import store
from shared.branches.rollout.errors import ROLLOUT_CHANGED, ROLLOUT_NOT_POSSIBLE, UNKNOWN_COACH
from shared.branches.rollout.model import SUBJECT, Rollout, RolloutCommand, RolloutVerb
from shared.branches.rollout.rules import apply_event, as_told
from shared.office.audit.model import Actor
from shared.office.history.operations.change import RecordChange
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.office.staff.store import read_member
from shared.platform.db.database import Database, Transaction
from shared.platform.db.retrying import decided_by
from shared.platform.errors import UserError
from shared.platform.live.topics import Topic


class RolloutChange(RecordChange):
    """A change of the roll-out."""

    subject = SUBJECT


class RolloutOperations:
    """Changes the roll-out of the branch."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @decided_by("command.command_id")
    def carry_out(self, command: RolloutCommand, actor: Actor) -> Rollout:
        """Do something with the roll-out and return it; the same command again returns it as it is now.

        Raises UserError: NOT_ALLOWED, ROLLOUT_CHANGED, ROLLOUT_NOT_POSSIBLE, UNKNOWN_COACH.
        """
        branch_id = self._database.branch_id
        with self._database.write(Topic.ROLLOUT) as tx:
            require(tx, branch_id, actor, Right.KEEP_ROLLOUT)
            change = RolloutChange(tx, branch_id, actor)
            done = change.done_before(command.command_id, ROLLOUT_NOT_POSSIBLE, command.verb)
            old = store.read_rollout(tx, branch_id)
            if done is not None and old is not None:
                return old
            if (0 if old is None else old.version) != command.seen:
                raise UserError(ROLLOUT_CHANGED)
            details = self._details(tx, command)
            since = None if old is None else old.changed
            event = change.event(branch_id, command.verb, details, command.command_id, since=since)
            new = apply_event(old, event)
            store.write_rollout(tx, old, new)
            change.append(event)
            return new

    def _details(self, tx: Transaction, command: RolloutCommand) -> dict[str, Any]:
        """Return what the event tells. Stages are passed by facts, never by a person."""
        if command.verb is not RolloutVerb.NAME or command.terms is None or command.terms.posts < 1:
            raise UserError(ROLLOUT_NOT_POSSIBLE)
        coach = command.terms.coach_id
        member = None if coach is None else read_member(tx, self._database.branch_id, coach)
        if coach is not None and (member is None or not member.active):
            raise UserError(UNKNOWN_COACH)
        return {"terms": as_told(command.terms)}
