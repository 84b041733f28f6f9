"""What is done with merits and measures: proposed with evidence, answered by the person, decided by somebody else."""

from datetime import timedelta
from typing import Any

from shared.office.audit.model import Actor
from shared.office.catalog.store import read_catalog
from shared.office.catalog.working_time import calendar_of, due
from shared.office.staff.errors import NOT_ALLOWED
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.office.staff.store import may, read_member, read_members
from shared.platform.db.database import Database, Transaction
from shared.platform.db.records import to_plain
from shared.platform.db.retrying import decided_by
from shared.platform.errors import UserError
from shared.platform.forms.plain_text import entered_text
from shared.platform.i18n.text import Listing, translate
from shared.platform.live.topics import Topic
from shared.quality.improvement.errors import ACTION_INCOMPLETE
from shared.quality.recognition.errors import (
    MERIT_ANOTHER_PERSON,
    MERIT_CHANGED,
    MERIT_NO_EVIDENCE,
    MERIT_NOBODY_LEFT,
    MERIT_NOT_POSSIBLE,
    MERIT_PERSON_LEFT,
)
from shared.quality.recognition.model.merits import (
    APPEAL_DAYS,
    LONGEST_TEXT,
    MEASURES,
    OF_PERSON,
    REPLY_DAYS,
    Merit,
    MeritCommand,
    MeritEvidence,
    MeritState,
    MeritText,
    MeritVerb,
)
from shared.quality.recognition.operations.merit_change import MeritChange
from shared.quality.recognition.operations.merit_evidence import EvidenceReader
from shared.quality.recognition.rules.merits import LIFECYCLE, is_time, others_only
from shared.quality.recognition.store.merits import next_number

_V = MeritVerb
_DECISIONS = frozenset({_V.APPROVE, _V.REFUSE, _V.KEEP, _V.LIFT, _V.REVOKE})
#: Which text each verb brings, and what it is called while it is missing.
_TEXTS = {
    _V.PROPOSE: (MeritText.WHY, translate("merits", "what it is for")),
    _V.REPLY: (MeritText.REPLY, translate("merits", "the reply")),
    _V.APPROVE: (MeritText.DECISION, translate("merits", "the reason")),
    _V.REFUSE: (MeritText.DECISION, translate("merits", "the reason")),
    _V.WITHDRAW: (MeritText.DECISION, translate("merits", "the reason")),
    _V.APPEAL: (MeritText.APPEAL, translate("merits", "why you appeal")),
    _V.KEEP: (MeritText.RULING, translate("merits", "the reason")),
    _V.LIFT: (MeritText.RULING, translate("merits", "the reason")),
    _V.REVOKE: (MeritText.RULING, translate("merits", "the reason")),
}


class MeritOperations:
    """Changes merits and measures. Nobody proposes or decides about themselves, and nobody decides twice."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @decided_by("command.command_id")
    def carry_out(self, command: MeritCommand, actor: Actor) -> Merit:
        """Propose something, give its evidence, or withdraw it; the same command again returns it as it is now.

        Raises UserError: NOT_ALLOWED, UNKNOWN_MERIT, MERIT_CHANGED, MERIT_NOT_POSSIBLE, MERIT_ANOTHER_PERSON,
        MERIT_NO_EVIDENCE, MERIT_PERSON_LEFT, TEXT_TOO_LONG, and what is missing as `parts` ACTION_INCOMPLETE.
        """
        if command.verb in _DECISIONS | OF_PERSON:
            raise UserError(MERIT_NOT_POSSIBLE)
        return self._carry_out(command, actor, Right.RECOGNISE)

    @decided_by("command.command_id")
    def decide(self, command: MeritCommand, actor: Actor) -> Merit:
        """Approve or refuse, decide an appeal, or lift a measure; the same command again returns it as it is now.

        Raises UserError: NOT_ALLOWED, UNKNOWN_MERIT, MERIT_CHANGED, MERIT_NOT_POSSIBLE, MERIT_ANOTHER_PERSON,
        MERIT_NO_EVIDENCE, MERIT_PERSON_LEFT, MERIT_NOBODY_LEFT, TEXT_TOO_LONG, ACTION_INCOMPLETE.
        """
        if command.verb not in _DECISIONS:
            raise UserError(MERIT_NOT_POSSIBLE)
        return self._carry_out(command, actor, Right.DECIDE_MERITS)

    @decided_by("command.command_id")
    def answer(self, command: MeritCommand, actor: Actor) -> Merit:
        """Reply to a measure or appeal against it, as the person concerned; the same command again returns it as it is.

        Raises UserError: NOT_ALLOWED, UNKNOWN_MERIT, MERIT_CHANGED, MERIT_NOT_POSSIBLE, TEXT_TOO_LONG,
        ACTION_INCOMPLETE.
        """
        if command.verb not in OF_PERSON:
            raise UserError(MERIT_NOT_POSSIBLE)
        return self._carry_out(command, actor, Right.SEE_FEEDBACK)

    def _carry_out(self, command: MeritCommand, actor: Actor, right: Right) -> Merit:
        branch_id, verb = self._database.branch_id, command.verb
        words = entered_text(command.words, LONGEST_TEXT)
        with self._database.write(Topic.MERITS) as tx:
            require(tx, branch_id, actor, right)
            change = MeritChange(tx, branch_id, actor)
            known = change.replay_of(command)
            if known is not None:
                return known
            old = None if command.merit_id is None else change.merit(command.merit_id)
            self._check(tx, old, command, actor)
            kind, missing = _TEXTS.get(verb, (None, None))
            if missing is not None and not words:
                raise UserError(ACTION_INCOMPLETE, parts=Listing((missing,)))
            before = None if old is None else old.state
            wanted = None
            if verb is _V.EVIDENCE and old is not None:
                wanted = MeritState.REPLY if old.is_measure else MeritState.EVIDENCED
            after = LIFECYCLE.next_state(before, verb, wanted)
            details = self._details(change, old, command)
            texts = {} if kind is None else {kind: words}
            return change.record(old, verb, after, details, texts, command.command_id)

    def _check(self, tx: Transaction, old: Merit | None, command: MeritCommand, actor: Actor) -> None:
        """Raise UserError unless this person may do this now."""
        verb = command.verb
        if old is None:
            if verb is not _V.PROPOSE or command.person_id is None or command.kind is None:
                raise UserError(MERIT_NOT_POSSIBLE)
            if command.person_id == actor.id:
                raise UserError(MERIT_ANOTHER_PERSON)
            self._is_here(tx, command.person_id)
            return
        if verb in OF_PERSON and actor.id != old.person_id:
            raise UserError(NOT_ALLOWED)
        if old.version != command.seen:
            raise UserError(MERIT_CHANGED)
        if not LIFECYCLE.is_allowed(old.state, verb) or not is_time(old, verb, tx.now):
            raise UserError(MERIT_NOT_POSSIBLE)
        if verb not in OF_PERSON and actor.id in others_only(old, verb):
            raise UserError(MERIT_ANOTHER_PERSON)
        if verb in (_V.EVIDENCE, _V.APPROVE) and old.is_measure:
            self._is_here(tx, old.person_id)
        if verb is _V.APPROVE:
            if EvidenceReader(tx, self._database.branch_id, (old.person_id,)).is_reversed(old):
                raise UserError(MERIT_NO_EVIDENCE)
            if old.is_measure and not self._is_somebody_left(tx, old, actor):
                raise UserError(MERIT_NOBODY_LEFT)

    def _is_here(self, tx: Transaction, person_id: Any) -> None:
        """Raise UserError(MERIT_PERSON_LEFT) for somebody who does not work here any more, and could not answer."""
        member = read_member(tx, self._database.branch_id, person_id)
        if member is None or not member.active:
            raise UserError(MERIT_PERSON_LEFT)

    def _is_somebody_left(self, tx: Transaction, merit: Merit, actor: Actor) -> bool:
        """Return whether there is a person who may decide about an appeal and has had no part in it."""
        branch_id, involved = self._database.branch_id, {*others_only(merit, _V.KEEP), actor.id}
        return any(
            # Without the second right nobody has the page.
            may(tx, branch_id, each.id, Right.DECIDE_MERITS) and may(tx, branch_id, each.id, Right.RECOGNISE)
            for each in read_members(tx, branch_id)
            if each.id not in involved
        )

    def _details(self, change: MeritChange, old: Merit | None, command: MeritCommand) -> dict[str, Any]:
        """Return what the event tells. Raises UserError(MERIT_NO_EVIDENCE)."""
        tx, branch_id = change.tx, change.branch_id
        if old is None:
            assert command.kind is not None, "checked before"
            number = next_number(tx, branch_id)
            return {"number": number, "person": str(command.person_id), "kind": command.kind.value}
        if command.verb is _V.EVIDENCE:
            days = REPLY_DAYS if old.kind in MEASURES else None
            return {"evidence": to_plain(self._evidence(tx, old, command)), "due": self._until(tx, days)}
        if command.verb is _V.APPROVE and old.is_measure:
            return {"due": self._until(tx, APPEAL_DAYS)}
        return {}

    def _evidence(self, tx: Transaction, old: Merit, command: MeritCommand) -> MeritEvidence:
        options = EvidenceReader(tx, self._database.branch_id, (old.person_id,)).options(old)
        found = next((each for each in options if each.key == command.evidence), None)
        if found is None:
            raise UserError(MERIT_NO_EVIDENCE)
        return found

    def _until(self, tx: Transaction, days: int | None) -> str | None:
        if days is None:
            return None
        until = due(tx.now, days, (), calendar_of(read_catalog(tx, self._database.branch_id)))
        # Also a branch that never opens gives the person time.
        return (tx.now + timedelta(days=2 * days) if until is None else until).isoformat()
