"""A change of the set-up as people read it, and an event in the life of a record."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from shared.office.audit.model import AuditKind
from shared.office.settings.model import Settings
from shared.platform.forms.readable import FieldChange
from shared.platform.i18n.text import Showable


class Part(StrEnum):
    """What of the set-up was changed, for a filter."""

    SETTINGS = "settings"
    CALENDAR = "calendar"  # opening hours, holidays, special days
    PEOPLE = "people"  # people, their PINs, roles and rights
    SERVICES = "services"  # services, groups, outcomes, priority classes
    COUNTERS = "counters"  # counters and devices
    BRANCH = "branch"  # the branch itself, and everything else
    CASES = "cases"  # looks at cases that were refused


@dataclass(frozen=True)
class Names:
    """What the ids in the audit trail mean now: people by their id, other things by kind and subject, devices."""

    people: Mapping[UUID, str]
    subjects: Mapping[tuple[AuditKind, str], Showable]
    settings: Settings


@dataclass(frozen=True)
class SetUpChange:
    """One change. `what` names it, `summary` is it in one sentence, `fields` are the answers that differ.

    `who` None is the program itself. `undoes` is the change that this one took back; `can_undo` is False where no
    earlier value could be set again.
    """

    id: UUID
    instant: datetime
    who: str | None
    device: str
    part: Part
    what: Showable
    summary: Showable
    fields: tuple[FieldChange, ...]
    undoes: UUID | None
    can_undo: bool


@dataclass(frozen=True)
class History:
    """Changes, newest first; `more` says whether there are older ones that fit.

    `undone` says of each change that one of these took back when it had been made.
    """

    changes: tuple[SetUpChange, ...]
    more: bool
    undone: Mapping[UUID, datetime]


@dataclass(frozen=True)
class RecordEvent:
    """One link of the chain of a branch's registers: what was done to which record. `details` hold no words of people.

    `subject` names the register, `kind` what was done, `before` and `after` the states of the record ("" : none).
    """

    subject: str
    record_id: UUID
    kind: str
    instant: datetime
    actor_kind: str
    actor_id: UUID | None
    device: str
    before: str
    after: str
    details: Mapping[str, Any]
    command_id: UUID
