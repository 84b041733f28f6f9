"""An entry of the audit trail: who did what, to what, when and on which device."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol
from uuid import UUID


class AuditKind(StrEnum):
    """What was done."""

    PIN_ACCEPTED = "pin_accepted"
    PIN_REFUSED = "pin_refused"
    PIN_LOCKED = "pin_locked"  # a try while the account was locked
    PIN_SET = "pin_set"
    STAFF_ADDED = "staff_added"
    STAFF_CHANGED = "staff_changed"
    SETTING_CHANGED = "setting_changed"
    BRANCH_CREATED = "branch_created"
    SERVICE_CHANGED = "service_changed"
    COUNTER_CHANGED = "counter_changed"
    SESSION_FORCED = "session_forced"
    DAY_CLOSED = "day_closed"
    DEVICE_REMOVED = "device_removed"
    DATABASE_RESTORED = "database_restored"
    DATABASE_REPAIRED = "database_repaired"


class Actor(Protocol):
    """Who acts: the kind ("clerk", "manager", "system" …), the staff member's id if any, and the device."""

    @property
    def kind(self) -> str:
        """Which sort of person or program it is."""
        ...

    @property
    def id(self) -> UUID | None:
        """The staff member's id; None for visitors and the system."""
        ...

    @property
    def device(self) -> str:
        """The name of the device it was done on ("" : unknown)."""
        ...


@dataclass(frozen=True)
class Author:
    """The plain actor: for work without a ticket in hand."""

    kind: str
    id: UUID | None = None
    device: str = ""


SYSTEM = Author("system")


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
