"""Staff, their roles and skills, and the time a clerk spends signed in at a counter."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID


class Role(StrEnum):
    """What somebody may do; a device is somebody too."""

    KIOSK = "kiosk"
    DISPLAY = "display"
    CLERK = "clerk"
    COACH = "coach"
    MANAGER = "manager"
    ADMIN = "admin"
    # Only in a sealed database of mystery shopping, never in a branch.
    ASSESSOR = "assessor"
    OFFICER = "officer"


@dataclass(frozen=True)
class Qualification:
    """A competency, by its code, that somebody has shown; `until` is its last valid day (None: always)."""

    competency: str
    until: date | None


class PassReason(StrEnum):
    """Why somebody may serve for a day without a competency."""

    NOBODY_ELSE = "nobody_else"
    RENEWAL_BOOKED = "renewal_booked"
    SUPERVISED = "supervised"


@dataclass(frozen=True)
class DayPass:
    """Somebody may serve a service on one business day although a competency is missing."""

    service_id: UUID
    day: date


@dataclass(frozen=True)
class StaffMember:
    """One member of staff. `skills` maps a service's id to a level, 1 (first) or 2 (helps out); empty: all services.

    `proved` and `passes` are written by the records of learning, so that a call needs no other reading.
    """

    id: UUID
    code: str
    name: str
    role: Role
    language: str
    skills: Mapping[UUID, int]
    active: bool
    proved: tuple[Qualification, ...] = ()
    passes: tuple[DayPass, ...] = ()


@dataclass(frozen=True)
class CounterSession:
    """A clerk signed in at a counter. `ended` None: open; `forced`: ended by somebody else or by the day's end.

    `installation` opened it ("": not known); `active` is when somebody last worked in it there (None:
    not known, or its console is locked).
    """

    id: UUID
    counter_id: UUID
    staff_id: UUID
    day: date
    opened: datetime
    ended: datetime | None
    forced: bool
    device: str
    paused_since: datetime | None
    pause_reason: str | None
    installation: str = ""
    active: datetime | None = None


@dataclass(frozen=True)
class SessionPause:
    """One pause of a counter session, half-open; `ended` None: still going on."""

    id: UUID
    session_id: UUID
    reason: str
    started: datetime
    ended: datetime | None
