"""An appointment, its states, what is done with it, and what can be booked."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from shared.queue.tickets.model import IssuedTicket, Ticket

#: Digits of the code on the slip; the last one checks the others.
CODE_DIGITS = 8


class AppointmentState(StrEnum):
    """The situation of an appointment; the last three values are ends."""

    BOOKED = "booked"
    ARRIVED = "arrived"
    MISSED = "missed"
    CANCELLED = "cancelled"


#: The states in which an appointment holds its place.
HOLDS_PLACE = (AppointmentState.BOOKED, AppointmentState.ARRIVED)


class AppointmentVerb(StrEnum):
    """What is done with an appointment; also the kind of the event it leaves."""

    BOOK = "book"
    CHECK_IN = "check_in"
    CANCEL = "cancel"
    MISS = "miss"


class Purpose(StrEnum):
    """For what share of the counters' time a place is booked."""

    RETURN = "return"  # the visitor was here and must come again
    BOOKING = "booking"  # somebody wants to come


class BookedBy(StrEnum):
    """How an appointment was booked."""

    COUNTER = "counter"
    PHONE = "phone"
    KIOSK = "kiosk"


class CancelReason(StrEnum):
    """Why an appointment was cancelled."""

    VISITOR = "visitor"  # the visitor does not want it any more
    BRANCH = "branch"  # the branch cannot keep it
    MOVED = "moved"  # another one was booked instead
    UNDONE = "undone"  # the end of the visit with which it was booked was taken back


@dataclass(frozen=True)
class Appointment:
    """One booked place, as its events tell it.

    `slot` is the instant it begins, `place` one of the numbered places of that slot. `from_ticket_id` is the visit that
    it continues, `ticket_id` the one it became; `late`: that is an ordinary ticket. `moved_from` is the appointment
    that was cancelled for it.
    """

    id: UUID
    service_id: UUID
    slot: datetime
    place: int
    state: AppointmentState
    version: int
    purpose: Purpose
    booked_by: BookedBy
    language: str
    booked: datetime
    changed: datetime
    code_digest: str
    from_ticket_id: UUID | None = None
    moved_from: UUID | None = None
    ticket_id: UUID | None = None
    late: bool = False
    reason: CancelReason | None = None


@dataclass(frozen=True)
class Capacity:
    """How many places each slot of a service has: in all, and how many of them for `bookings`."""

    total: int
    bookings: int


@dataclass(frozen=True)
class FreeSlot:
    """A time that can be booked, and how many places are left."""

    start: datetime
    free: int


@dataclass(frozen=True)
class FreeDay:
    """A day on which something can be booked, with its times in order."""

    day: date
    slots: tuple[FreeSlot, ...]


@dataclass(frozen=True)
class BookRequest:
    """A place to book. `code` is made before the first try; only its digest is stored.

    `from_ticket_id` is the visit at which it is asked for, which tells whose appointment it is; `visits` are all visits
    of the same known visitor, and `phone` the number of who asks: only to count what they have booked already.
    """

    command_id: UUID
    service_id: UUID
    slot: datetime
    purpose: Purpose
    booked_by: BookedBy
    language: str
    code: str
    from_ticket_id: UUID | None = None
    visits: tuple[UUID, ...] = ()
    phone: str = ""


class Arrival(StrEnum):
    """How somebody with a code comes."""

    EARLY = "early"
    ON_TIME = "on_time"
    LATE = "late"  # today, but so late that it is an ordinary ticket


@dataclass(frozen=True)
class CheckedIn:
    """The ticket of somebody who has come for an appointment."""

    appointment: Appointment
    arrival: Arrival
    issued: IssuedTicket


@dataclass(frozen=True)
class FinishedAndBooked:
    """A visit that was finished, and the appointment with which it continues."""

    ticket: Ticket
    appointment: Appointment


@dataclass(frozen=True)
class AppointmentRow:
    """One line of a day's list: the appointment and the number of the ticket it became."""

    appointment: Appointment
    ticket: str


@dataclass(frozen=True)
class AppointmentDay:
    """A day's appointments in order, and how many were kept and missed."""

    day: date
    rows: tuple[AppointmentRow, ...]
    arrived: int
    missed: int
