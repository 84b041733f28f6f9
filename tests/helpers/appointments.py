"""Appointments of the sample branch in many tests: a free time, a booking, and somebody who keeps it."""

from datetime import datetime
from typing import Any

from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor, ActorKind
from shared.platform.codes import new_code
from shared.platform.ids import new_id
from shared.service_desk.appointments.model import (
    CODE_DIGITS,
    Appointment,
    BookedBy,
    BookRequest,
    CheckedIn,
    FreeDay,
    Purpose,
)
from shared.service_desk.appointments.operations.views import AppointmentViews
from shared.service_desk.appointments.operations.visitor import AppointmentVisitorOperations
from tests.helpers.branches import service_id

PASSPORT = "passport-replace"


def fresh_code() -> str:
    """A code as a screen makes it before it books."""
    return new_code(CODE_DIGITS)


def free(branch: OpenBranch, service: str = PASSPORT, purpose: Purpose = Purpose.RETURN) -> tuple[FreeDay, ...]:
    """The days on which a service has something free."""
    return branch.of(AppointmentViews).free(service_id(branch, service), purpose)


def free_time(branch: OpenBranch, service: str = PASSPORT, *, day: int = 1, at: int = 0) -> datetime:
    """A free time: the `at`-th one of the `day`-th day with free times."""
    return free(branch, service)[day].slots[at].start


def booking(branch: OpenBranch, service: str = PASSPORT, **changed: Any) -> BookRequest:
    """A return visit as a clerk books it, on the next day unless another time is given."""
    values: dict[str, Any] = {
        "command_id": new_id(),
        "service_id": service_id(branch, service),
        "slot": changed.pop("slot", None) or free_time(branch, service),
        "purpose": Purpose.RETURN,
        "booked_by": BookedBy.COUNTER,
        "language": "kk",
        "code": fresh_code(),
        **changed,
    }
    return BookRequest(**values)


def kiosk_booking(branch: OpenBranch, service: str = PASSPORT, **changed: Any) -> BookRequest:
    """A booking as a visitor makes it at the kiosk."""
    slot = changed.pop("slot", None) or free(branch, service, Purpose.BOOKING)[1].slots[0].start
    return booking(branch, service, slot=slot, purpose=Purpose.BOOKING, booked_by=BookedBy.KIOSK, **changed)


def book_here(branch: OpenBranch, request: BookRequest | None = None) -> Appointment:
    """Book at the kiosk, where nobody needs a right."""
    return branch.of(AppointmentVisitorOperations).book_at_kiosk(request or kiosk_booking(branch), "kiosk-1")


def check_in(branch: OpenBranch, code: str) -> CheckedIn:
    """Come with a code."""
    return branch.of(AppointmentVisitorOperations).check_in(code, "kk", new_id(), "kiosk-1")


def clerk_of(branch: OpenBranch, code: str = "aigerim") -> Actor:
    """A member of the sample branch's staff as an actor."""
    member = next(each for each in branch.staff.members() if each.code == code)
    return Actor(ActorKind.CLERK, member.id, "console-1")
