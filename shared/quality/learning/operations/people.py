"""What is done with somebody's record: evidence, planned training, and passes for a day."""

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from shared.office.audit.model import Actor, AuditKind
from shared.office.audit.store import before_change
from shared.office.audit.store import record as audit
from shared.office.catalog.model import Catalog
from shared.office.catalog.rules import business_day, closed_services
from shared.office.catalog.store import read_catalog
from shared.office.history.operations.change import RecordChange
from shared.office.history.store import events_of_record
from shared.office.staff.errors import UNKNOWN_STAFF
from shared.office.staff.model import StaffMember
from shared.office.staff.operations import require
from shared.office.staff.rights import Right
from shared.office.staff.store import lock_member, read_member, write_proved
from shared.platform.db.database import Database, Transaction
from shared.platform.db.retrying import decided_by
from shared.platform.errors import UserError
from shared.platform.live.topics import Topic
from shared.quality.learning import store
from shared.quality.learning.errors import (
    EVIDENCE_DAYS_WRONG,
    LEARNING_CHANGED,
    LEARNING_NOT_POSSIBLE,
    OWN_LEARNING,
    PASS_NOT_NEEDED,
    TRAINING_IS_PAST,
)
from shared.quality.learning.model import SUBJECT, LearningCommand, LearningVerb, PersonRecord
from shared.quality.learning.rules.records import (
    apply_event,
    day_passes,
    evidence_to_withdraw,
    last_valid_day,
    planned_as_told,
    qualifications,
    shown_as_told,
    training_to_cancel,
)

_MOST_POINTS = 100
#: What nobody does for themselves.
_BY_ANOTHER = frozenset({LearningVerb.PROVE, LearningVerb.ALLOW_TODAY})


class LearningChange(RecordChange):
    """A change that one command makes."""

    subject = SUBJECT


class LearningOperations:
    """Changes the records of learning."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @decided_by("command.command_id")
    def carry_out(self, command: LearningCommand, actor: Actor) -> PersonRecord:
        """Do something with somebody's record and return it; the same command again returns it as it is now.

        What follows for calls is written to the person, and holds from the next call. Raises UserError: NOT_ALLOWED,
        UNKNOWN_STAFF, OWN_LEARNING, LEARNING_CHANGED (with `person`), LEARNING_NOT_POSSIBLE, EVIDENCE_DAYS_WRONG,
        TRAINING_IS_PAST, PASS_NOT_NEEDED.
        """
        branch_id = self._database.branch_id
        with self._database.write(Topic.LEARNING, Topic.CATALOG) as tx:
            require(tx, branch_id, actor, Right.KEEP_LEARNING)
            # The person's row before the chains, as everywhere.
            lock_member(tx, command.staff_id)
            change = LearningChange(tx, branch_id, actor)
            done = change.done_before(command.command_id, LEARNING_NOT_POSSIBLE, command.verb)
            old = store.read_record(tx, branch_id, command.staff_id)
            if done is not None:
                if old is None or done.record_id != command.staff_id:
                    raise UserError(LEARNING_NOT_POSSIBLE)
                return old
            member = read_member(tx, branch_id, command.staff_id)
            if member is None:
                raise UserError(UNKNOWN_STAFF)
            if actor.id == member.id and command.verb in _BY_ANOTHER:
                raise UserError(OWN_LEARNING)
            if (0 if old is None else old.version) != command.seen:
                raise UserError(LEARNING_CHANGED, person=self._who_changed(tx, command))
            catalog = read_catalog(tx, branch_id)
            today = business_day(tx.now, catalog.branch.time_zone, catalog.branch.day_starts)
            details = _details(catalog, member, old, command, today)
            event = change.event(
                member.id, command.verb, details, command.command_id, since=None if old is None else old.changed
            )
            new = apply_event(old, event)
            store.write_record(tx, branch_id, old, new)
            change.append(event)
            self._tell_calls(tx, catalog, member, new, details, actor)
            return new

    def _tell_calls(
        self,
        tx: Transaction,
        catalog: Catalog,
        member: StaffMember,
        record: PersonRecord,
        details: Mapping[str, Any],
        actor: Actor,
    ) -> None:
        """Write to the person what follows from the record, if that has changed."""
        branch_id = self._database.branch_id
        proved, passes = qualifications(record), day_passes(record)
        if (proved, passes) == (member.proved, member.passes):
            return
        before = before_change(tx, branch_id, "staff_members")
        write_proved(tx, branch_id, member.id, proved, passes)
        if "service" not in details:
            audit(tx, branch_id, actor, AuditKind.QUALIFICATION_CHANGED, str(member.id), details, before=before)
            return
        # The day summary tells a pass with its reason.
        subject = f"{member.id}.{catalog.service(UUID(details['service'])).code}"
        told = {"before": None, "after": {"reason": details["reason"]}}
        audit(tx, branch_id, actor, AuditKind.DAY_ALLOWED, subject, told, before=before)

    def _who_changed(self, tx: Transaction, command: LearningCommand) -> str | None:
        told = events_of_record(tx, self._database.branch_id, command.staff_id)
        last = told[-1].actor_id if told else None
        member = None if last is None else read_member(tx, self._database.branch_id, last)
        return None if member is None else member.name


def _details(
    catalog: Catalog, member: StaffMember, old: PersonRecord | None, command: LearningCommand, today: date
) -> dict[str, Any]:
    """Return what the event tells. Raises UserError for what is missing or wrong."""
    competency = next((each for each in catalog.competencies if each.code == command.competency), None)
    match command.verb:
        case LearningVerb.PROVE:
            if competency is None or command.kind is None or command.day is None:
                raise UserError(LEARNING_NOT_POSSIBLE)
            until = command.until or last_valid_day(command.day, competency.months)
            if command.day > today or (until is not None and until <= command.day):
                raise UserError(EVIDENCE_DAYS_WRONG)
            if command.score is not None and not 0 <= command.score <= _MOST_POINTS:
                raise UserError(LEARNING_NOT_POSSIBLE)
            return shown_as_told(command, until)
        case LearningVerb.PLAN:
            if competency is None or command.kind is None or command.day is None:
                raise UserError(LEARNING_NOT_POSSIBLE)
            if command.day < today:
                raise UserError(TRAINING_IS_PAST)
            return planned_as_told(command)
        case LearningVerb.WITHDRAW | LearningVerb.CANCEL:
            withdraws = command.verb is LearningVerb.WITHDRAW
            find = evidence_to_withdraw if withdraws else training_to_cancel
            if old is None or find(old, command.number) is None:
                raise UserError(LEARNING_NOT_POSSIBLE)
            return {"number": command.number}
        case LearningVerb.ALLOW_TODAY:
            if command.service_id is None or command.reason is None:
                raise UserError(LEARNING_NOT_POSSIBLE)
            if command.service_id not in closed_services(catalog, member, today):
                raise UserError(PASS_NOT_NEEDED)
            return {
                "service": str(command.service_id), "day": today.isoformat(), "reason": command.reason.value
            }  # fmt: skip
