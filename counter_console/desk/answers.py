"""What comes back from the desk's panels and lists, reasons as codes; the domain has `Finish` and `Destination`."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from shared.platform.forms.model import Answers
from shared.queue.tickets.model import Destination, Finish, LeaveReason, Placement


@dataclass(frozen=True)
class FinishAndReturn:
    """The visit ends, and the visitor comes again at a booked time."""

    result: Finish
    slot: datetime


@dataclass(frozen=True)
class Parking:
    """The visitor waits aside, for some minutes."""

    reason: str
    minutes: int


@dataclass(frozen=True)
class Requeueing:
    """The called visitor goes back to the queue."""

    placement: Placement


@dataclass(frozen=True)
class AddedService:
    """One more service on the same ticket."""

    service_id: UUID


@dataclass(frozen=True)
class NumberCall:
    """A number called out of turn; `typed` as the clerk wrote it."""

    typed: str
    reason: str


@dataclass(frozen=True)
class WalkIn:
    """A visitor without a ticket."""

    service_id: UUID
    language: str
    priority: str


@dataclass(frozen=True)
class Pausing:
    """The counter pauses."""

    reason: str


@dataclass(frozen=True)
class NoteText:
    """A note on the ticket."""

    text: str


@dataclass(frozen=True)
class NewCase:
    """A case to register, for the ticket at the counter or for nobody's."""

    ticket_id: UUID | None
    answers: Answers


@dataclass(frozen=True)
class LookedFor:
    """What the visitor at the counter showed or said."""

    ticket_id: UUID
    typed: str


@dataclass(frozen=True)
class Recognised:
    """Who the visitor is; None: somebody new."""

    ticket_id: UUID
    typed: str
    client_id: UUID | None


@dataclass(frozen=True)
class ParkedCall:
    """Somebody who waits aside is called."""

    ticket_id: UUID


@dataclass(frozen=True)
class ParkedReturn:
    """Somebody who waits aside goes back to the queue."""

    ticket_id: UUID


@dataclass(frozen=True)
class Removal:
    """A ticket is removed from the queue permanently."""

    ticket_id: UUID
    reason: LeaveReason


Answer = (
    Finish
    | FinishAndReturn
    | Destination
    | Parking
    | Requeueing
    | AddedService
    | NumberCall
    | WalkIn
    | Pausing
    | NoteText
    | NewCase
    | LookedFor
    | Recognised
    | ParkedCall
    | ParkedReturn
    | Removal
)
