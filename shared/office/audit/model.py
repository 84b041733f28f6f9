"""An entry of the audit trail: who did what, to what, when and on which device."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID


class AuditKind(StrEnum):
    """What was done."""

    PIN_ACCEPTED = "pin_accepted"
    PIN_REFUSED = "pin_refused"
    PIN_LOCKED = "pin_locked"  # a try while the account was locked
    PIN_SET = "pin_set"
    STAFF_ADDED = "staff_added"
    STAFF_CHANGED = "staff_changed"
    RIGHT_CHANGED = "right_changed"  # what a role may do
    SETTING_CHANGED = "setting_changed"
    SOUND_TESTED = "sound_tested"
    LAYERS_TAKEN_OVER = "layers_taken_over"  # settings that are decided above the branch
    BRANCH_CREATED = "branch_created"
    BRANCH_CHANGED = "branch_changed"
    GROUP_CHANGED = "group_changed"
    SERVICE_CHANGED = "service_changed"
    COUNTER_CHANGED = "counter_changed"
    PRIORITY_CLASS_CHANGED = "priority_class_changed"
    OUTCOME_CHANGED = "outcome_changed"
    REASON_CHANGED = "reason_changed"
    CASE_KIND_CHANGED = "case_kind_changed"
    UNIT_CHANGED = "unit_changed"
    BODY_CHANGED = "body_changed"
    COMPETENCY_CHANGED = "competency_changed"
    QUALIFICATION_CHANGED = "qualification_changed"  # what somebody has shown
    DAY_ALLOWED = "day_allowed"  # somebody may serve a service on one day without a competency
    HEARING_DUTY_CHANGED = "hearing_duty_changed"
    ABSENCE_CHANGED = "absence_changed"
    MESSAGE_TEMPLATE_CHANGED = "message_template_changed"
    HOURS_CHANGED = "hours_changed"
    SPECIAL_DAY_CHANGED = "holiday_changed"  # as version 0.1 stored it
    SESSION_FORCED = "session_forced"
    DAY_CLOSED = "day_closed"
    DAY_REOPENED = "day_reopened"
    CLOCK_JUMPED = "clock_jumped"
    CLOCK_CONFIRMED = "clock_confirmed"
    EXIT_OPENED = "exit_opened"  # staff typed the exit code at a kiosk
    EXIT_REFUSED = "exit_refused"  # a wrong one
    DEVICE_REMOVED = "device_removed"
    DATABASE_RESTORED = "database_restored"
    DATABASE_REPAIRED = "database_repaired"
    DATA_ERASED = "data_erased"  # texts about people; a closed day is sealed again
    LOOK_REFUSED = "look_refused"  # somebody asked for a case that they must not see
    FILE_COPIED = "file_copied"  # a file of a case was printed or saved
    CLIENT_SEARCHED = "client_searched"  # the entry does not say by what
    RECORDS_SEALED = "records_sealed"  # the digests of the whole set-up, when the chain begins and after an upgrade


class ActorKind(StrEnum):
    """Which kind of person or program acts."""

    VISITOR = "visitor"
    CLERK = "clerk"
    MANAGER = "manager"
    SYSTEM = "system"
    STAFF = "staff"  # a member of staff before the PIN is checked


@dataclass(frozen=True)
class Actor:
    """Who acts: `id` is the staff member's, None for visitors and the system; `device` its name ("" : unknown).

    `undoes` is the entry whose change is taken back by what the actor does; the new entry says so.

    The kind is what the caller says; what somebody may do is decided by the role in the database
    (`shared.office.staff.operations.require`).
    """

    kind: ActorKind
    id: UUID | None = None
    device: str = ""
    undoes: UUID | None = None


SYSTEM = Actor(ActorKind.SYSTEM)


@dataclass(frozen=True)
class Entry:
    """One line of the trail. `subject` names what it was done to (a setting's key, an id); no words of visitors."""

    id: UUID
    instant: datetime
    actor_kind: str
    actor_id: UUID | None
    device: str
    kind: AuditKind
    subject: str
    details: Mapping[str, Any]
