"""The lease that makes one keeper the only one, and what is remembered of each duty."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class DutyName(StrEnum):
    """What a keeper does."""

    CLOSE_DAYS = "close_days"
    MISSED = "missed"
    BACKUP = "backup"
    CHECK = "check"
    WATCH = "watch"
    DISK = "disk"
    LOG = "log"


@dataclass(frozen=True)
class Lease:
    """Who keeps house until when; after `expires`, by the database's clock, anybody may take over."""

    holder: UUID
    device: str
    taken: datetime
    expires: datetime


@dataclass(frozen=True)
class DutyRecord:
    """When a duty was last tried and last done; `trouble` says what went wrong since it was done ("": nothing)."""

    tried: datetime
    done: datetime | None
    trouble: str


@dataclass(frozen=True)
class KeeperState:
    """What a manager may want to know: the lease if there is one, whether it is still good, and every duty's record."""

    lease: Lease | None
    at_work: bool
    duties: Mapping[DutyName, DutyRecord]
