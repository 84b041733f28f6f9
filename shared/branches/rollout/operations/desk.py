"""What a manager does with the roll-out of the branch, and how another person answers its challenges."""

from typing import Any

from shared.branches.rollout import store
from shared.branches.rollout.errors import (
    MILESTONE_IS_PAST,
    ROLLOUT_CHANGED,
    ROLLOUT_NOT_POSSIBLE,
    ROLLOUT_WORDS_MISSING,
    UNKNOWN_COACH,
)
from shared.branches.rollout.model import (
    ANSWER_DAYS,
    LONGEST_TEXT,
    SUBJECT,
    Rollout,
    RolloutCommand,
    RolloutTerms,
    RolloutVerb,
)
from shared.branches.rollout.rules import (
    CHALLENGE,
    MILESTONE,
    STRATEGY,
    apply_event,
    as_told,
    challenge_to_answer,
    milestone_to_settle,
)
from shared.office.audit.model import Actor
from shared.office.catalog.rules import business_day
from shared.office.catalog.store import read_catalog
from shared.office.catalog.working_time import calendar_of, due
from shared.office.history.operations.change import RecordChange
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.office.staff.store import read_member
from shared.platform.db.database import Database, Transaction
from shared.platform.db.retrying import decided_by
from shared.platform.errors import UserError
from shared.platform.forms.plain_text import entered_text
from shared.platform.live.topics import Topic

_KEPT = (RolloutVerb.NAME, RolloutVerb.PLAN, RolloutVerb.DONE, RolloutVerb.DROP, RolloutVerb.ASK)
#: What is written with an action, and must be.
_TEXTS = {RolloutVerb.PLAN: MILESTONE, RolloutVerb.ASK: CHALLENGE, RolloutVerb.ANSWER: STRATEGY}


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

        Stages are passed by facts, never by a person. Raises UserError: NOT_ALLOWED, TEXT_TOO_LONG, ROLLOUT_CHANGED,
        ROLLOUT_NOT_POSSIBLE, ROLLOUT_WORDS_MISSING, MILESTONE_IS_PAST, UNKNOWN_COACH.
        """
        return self._change(command, Right.KEEP_ROLLOUT, actor, _KEPT)

    @decided_by("command.command_id")
    def answer(self, command: RolloutCommand, actor: Actor) -> Rollout:
        """Give a strategy for a challenge that another person has named, and return the roll-out.

        Raises UserError: NOT_ALLOWED, TEXT_TOO_LONG, ROLLOUT_CHANGED, ROLLOUT_NOT_POSSIBLE, ROLLOUT_WORDS_MISSING.
        """
        return self._change(command, Right.SEE_ROLLOUT, actor, (RolloutVerb.ANSWER,))

    def _change(self, command: RolloutCommand, right: Right, actor: Actor, verbs: tuple[RolloutVerb, ...]) -> Rollout:
        branch_id, text = self._database.branch_id, entered_text(command.words, LONGEST_TEXT)
        with self._database.write(Topic.ROLLOUT) as tx:
            require(tx, branch_id, actor, right)
            change = RolloutChange(tx, branch_id, actor)
            done = change.done_before(command.command_id, ROLLOUT_NOT_POSSIBLE, command.verb)
            old = store.read_rollout(tx, branch_id)
            if done is not None and old is not None:
                return old
            if (0 if old is None else old.version) != command.seen:
                raise UserError(ROLLOUT_CHANGED)
            if command.verb not in verbs or (old is None and command.verb is not RolloutVerb.NAME):
                raise UserError(ROLLOUT_NOT_POSSIBLE)
            details = self._details(change, old, command, text)
            since = None if old is None else old.changed
            event = change.event(branch_id, command.verb, details, command.command_id, since=since)
            new = apply_event(old, event)
            store.write_rollout(tx, old, new)
            change.append(event)
            return new

    def _details(
        self, change: RolloutChange, old: Rollout | None, command: RolloutCommand, text: str
    ) -> dict[str, Any]:
        """Return what the event tells, and keep what was written."""
        if old is None or command.verb is RolloutVerb.NAME:
            return {"terms": as_told(self._terms(change.tx, command))}
        catalog = read_catalog(change.tx, change.branch_id)
        today = business_day(change.tx.now, catalog.branch.time_zone, catalog.branch.day_starts)
        kind = _TEXTS.get(command.verb)
        if kind is not None and not text:
            raise UserError(ROLLOUT_WORDS_MISSING)
        texts = {} if kind is None else store.words.keep_all(change.tx, change.branch_id, old.branch_id, {kind: text})
        match command.verb:
            case RolloutVerb.PLAN if command.due is not None:
                if command.due < today:
                    raise UserError(MILESTONE_IS_PAST)
                return {"due": command.due.isoformat(), "texts": texts}
            case RolloutVerb.DONE | RolloutVerb.DROP if milestone_to_settle(old, command.number) is not None:
                return {"number": command.number, "day": today.isoformat()}
            case RolloutVerb.ASK:
                until = due(change.tx.now, ANSWER_DAYS, (), calendar_of(catalog))
                return {"due": None if until is None else until.isoformat(), "texts": texts}
            case RolloutVerb.ANSWER if challenge_to_answer(old, command.number, change.actor.id) is not None:
                return {"number": command.number, "texts": texts}
        raise UserError(ROLLOUT_NOT_POSSIBLE)

    def _terms(self, tx: Transaction, command: RolloutCommand) -> RolloutTerms:
        terms = command.terms
        if terms is None or terms.posts < 1:
            raise UserError(ROLLOUT_NOT_POSSIBLE)
        coach = terms.coach_id
        member = None if coach is None else read_member(tx, self._database.branch_id, coach)
        if coach is not None and (member is None or not member.active):
            raise UserError(UNKNOWN_COACH)
        return terms
