"""The lease, which only one keeper can hold, and the stored result of each duty."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class DutyName(StrEnum):
    """The duties of the keeper."""

    CLOSE_DAYS = "close_days"
    MISSED = "missed"
    INBOX = "inbox"
    ESCALATE = "escalate"
    ANNOUNCEMENTS = "announcements"
    EFFECTS = "effects"
    LEARNING = "learning"
    MERITS = "merits"
    MESSAGES = "messages"
    FILES = "files"
    BACKUP = "backup"
    CHECK = "check"
    ERASE = "erase"
    WATCH = "watch"
    TARGETS = "targets"
    STAGES = "stages"
    REPORTS = "reports"
    ESTIMATES = "estimates"
    CLOCK = "clock"
    DISK = "disk"
    LOG = "log"


@dataclass(frozen=True)
class Lease:
    """Which keeper works until when; after `expires`, by the database's clock, another keeper may take over."""

    holder: UUID
    device: str
    taken: datetime
    expires: datetime


class LeaseLostError(Exception):
    """Another keeper has taken over; a duty that still runs must end without a result."""


@dataclass(frozen=True)
class DutyRecord:
    """When a duty was last tried and last done; `trouble` is the problem since then ("": none)."""

    tried: datetime
    done: datetime | None
    trouble: str


@dataclass(frozen=True)
class KeeperState:
    """The keeper as shown to a manager: the lease if there is one, whether it is valid, and each duty's record."""

    lease: Lease | None
    at_work: bool
    duties: Mapping[DutyName, DutyRecord]
