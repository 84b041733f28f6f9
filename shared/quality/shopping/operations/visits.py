"""What is done with visits: assessors fill in their own, officers read those of others."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from shared.office.audit.model import Actor
from shared.office.catalog.working_time import local
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.platform.db.database import Database
from shared.platform.db.retrying import decided_by
from shared.platform.errors import UserError
from shared.platform.i18n.text import Listing, left_to_right
from shared.platform.ids import new_id
from shared.platform.live.topics import Topic
from shared.quality.shopping import store
from shared.quality.shopping.errors import (
    NOT_PROVED,
    OWN_READING,
    RETURNED_ONCE,
    SAME_READER,
    UNKNOWN_VISIT,
    VISIT_INCOMPLETE,
    VISIT_NOT_POSSIBLE,
    WAVE_CHANGED,
    WAVE_NOT_POSSIBLE,
)
from shared.quality.shopping.model import (
    Assignment,
    SetAsideReason,
    ShopVisit,
    TicketProof,
    VisitState,
    VisitVerb,
    Wave,
    WaveState,
)
from shared.quality.shopping.model.commands import ReadingCommand, Submission
from shared.quality.shopping.operations.change import VisitChange
from shared.quality.shopping.rules.checks import missing, tidy, unknown_items
from shared.quality.shopping.rules.lifecycle import VISITS

#: What the PC of an assessor may change in a visit.
_FILLED_IN = frozenset({"changed", "state", "report", "submitted"})
_READING = (WaveState.FIELD, WaveState.READING)


class VisitOperations:
    """Changes visits."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @decided_by("command_id")
    def submit(self, forms: Sequence[Submission], command_id: UUID, actor: Actor) -> int:
        """Write the filled-in forms of the actor's own visits, all or none; return how many.

        Raises UserError: NOT_ALLOWED, UNKNOWN_VISIT (also for somebody else's), WAVE_NOT_POSSIBLE, VISIT_NOT_POSSIBLE,
        VISIT_INCOMPLETE (with the `assignment` and everything that is missing as `parts`).
        """
        branch_id = self._database.branch_id
        with self._database.write(Topic.VISITS) as tx:
            require(tx, branch_id, actor, Right.MAKE_VISITS)
            change = VisitChange(tx, branch_id, actor)
            if change.done_before(command_id, VISIT_NOT_POSSIBLE, VisitVerb.SUBMIT) is not None:
                return len(forms)
            for at, form in enumerate(forms):
                # The first event carries the command; the others belong to it.
                self._submit(change, form, command_id if at == 0 else new_id(), actor)
            return len(forms)

    def _submit(self, change: VisitChange, form: Submission, command_id: UUID, actor: Actor) -> None:
        assignment, old = change.assignment(form.assignment_id)
        if assignment.planned.assessor_id != actor.id:
            raise UserError(UNKNOWN_VISIT)
        wave = change.wave(assignment.wave_id)
        if wave.state is not WaveState.FIELD:
            raise UserError(WAVE_NOT_POSSIBLE)
        after = VISITS.next_state(old.state, VisitVerb.SUBMIT)
        report = tidy(form.report)
        if unknown_items(wave, form.answers):
            raise UserError(VISIT_NOT_POSSIBLE)
        parts = tuple(missing(wave, report, form.answers, self._today(change, wave, assignment)))
        if parts:
            raise UserError(VISIT_INCOMPLETE, assignment=left_to_right(assignment.code), parts=Listing(parts))
        answers = [replace(each, assignment_id=assignment.id, comment=each.comment.strip()) for each in form.answers]
        new = replace(old, state=after, report=report, submitted=change.tx.now, changed=change.tx.now)
        store.write_visit(change.tx, change.branch_id, old, new, _FILLED_IN)
        store.write_answers(change.tx, change.branch_id, assignment.id, answers)
        change.tell_visit(old, after, VisitVerb.SUBMIT, command_id, {})

    def _today(self, change: VisitChange, wave: Wave, assignment: Assignment) -> date:
        return local(change.tx.now, wave.place(assignment.planned.place).time_zone).date()

    @decided_by("command.command_id")
    def read(self, command: ReadingCommand, actor: Actor) -> ShopVisit:
        """Decide about a submitted visit; the same command again returns it as it is now.

        Raises UserError: NOT_ALLOWED, UNKNOWN_VISIT, WAVE_CHANGED, WAVE_NOT_POSSIBLE, VISIT_NOT_POSSIBLE, OWN_READING,
        SAME_READER, NOT_PROVED, RETURNED_ONCE.
        """
        branch_id = self._database.branch_id
        with self._database.write(Topic.VISITS) as tx:
            require(tx, branch_id, actor, Right.LEAD_WAVES)
            change = VisitChange(tx, branch_id, actor)
            assignment, old = change.assignment(command.assignment_id)
            if change.done_before(command.command_id, VISIT_NOT_POSSIBLE, command.verb) is not None:
                return old
            if assignment.planned.assessor_id == actor.id:
                raise UserError(OWN_READING)
            if old.version != command.seen:
                raise UserError(WAVE_CHANGED)
            wave = change.wave(assignment.wave_id)
            if wave.state not in _READING:
                raise UserError(WAVE_NOT_POSSIBLE)
            new = self._decided(wave, assignment, old, command, actor)
            change.write_visit(old, new)
            reason = {} if new.reason is None else {"reason": new.reason.value}
            change.tell_visit(old, new.state, command.verb, command.command_id, reason)
            return replace(new, version=old.version + 1)

    def _decided(
        self, wave: Wave, assignment: Assignment, old: ShopVisit, command: ReadingCommand, actor: Actor
    ) -> ShopVisit:
        after = VISITS.next_state(old.state, command.verb)
        match command.verb:
            case VisitVerb.READ:
                if old.proof is TicketProof.NONE or (old.proof is TicketProof.LIKELY and not command.agrees):
                    raise UserError(NOT_PROVED)
                return replace(old, state=after, read_by=actor.id)
            case VisitVerb.RETURN:
                if wave.state is not WaveState.FIELD:
                    raise UserError(WAVE_NOT_POSSIBLE)
                if old.returned:
                    raise UserError(RETURNED_ONCE)
                return replace(old, state=after, returned=command.text)
            case VisitVerb.SET_ASIDE:
                if command.reason is None:
                    raise UserError(VISIT_NOT_POSSIBLE)
                return replace(old, state=after, read_by=actor.id, reason=command.reason)
            case VisitVerb.READ_AGAIN:
                if not assignment.planned.again or old.again_by is not None:
                    raise UserError(VISIT_NOT_POSSIBLE)
                if actor.id == old.read_by:
                    raise UserError(SAME_READER)
                if command.fit:
                    return replace(old, again_by=actor.id)
                # Two readings that differ prove nothing: the visit does not count.
                return replace(
                    old, state=VisitState.SET_ASIDE, again_by=actor.id, reason=SetAsideReason.READINGS_DIFFER
                )
        raise UserError(VISIT_NOT_POSSIBLE)
