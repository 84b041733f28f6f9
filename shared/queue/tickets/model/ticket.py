"""A ticket with its steps and events, and what is asked and answered about it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from shared.office.audit.model import ActorKind
from shared.queue.tickets.model.words import Action, ParkReason, Placement, StepEnd, TicketState


@dataclass(frozen=True)
class WaitRange:
    """An expected wait in seconds: 10 %, 50 % and 90 % points."""

    low: float
    median: float
    high: float


@dataclass(frozen=True)
class Ticket:
    """One visitor's visit. `display` is the printed number ("A042"); `step` is the current (or last) one.

    `planned` are the services that follow the current one on the same ticket. `token` is the opaque text of the
    printed code. `changed` is the instant of its last event; `counter_id` the counter it is called to or served at now
    (where it was served stands in `step`). `parked_until` and `park_reason` are set while PARKED.
    """

    id: UUID
    day: date
    prefix: str
    number: int
    state: TicketState
    language: str
    priority: str
    issued: datetime
    changed: datetime
    token: str
    note: str
    service_id: UUID
    counter_id: UUID | None
    step: "Step"
    planned: tuple[UUID, ...]
    parked_until: datetime | None
    park_reason: ParkReason | None
    requeues: int
    ended: datetime | None

    @property
    def display(self) -> str:
        """The number as people read it."""
        return display_number(self.prefix, self.number)


@dataclass(frozen=True)
class Step:
    """One stay in a queue and the serving that ends it. Instants in UTC; None where it did not happen.

    `hold_seconds` is the time parked during this step after serving had begun, `held_since` the start of a hold that
    still lasts; `untrusted` marks times that somebody
    declared wrong; `quote` is what the visitor was told when the step began.
    """

    id: UUID
    position: int
    service_id: UUID
    queued: datetime
    called_first: datetime | None
    called_last: datetime | None
    calls: int
    started: datetime | None
    ended: datetime | None
    wrap_ended: datetime | None
    end: StepEnd | None
    counter_id: UUID | None
    staff_id: UUID | None
    outcome: str | None
    quantity: int | None
    persons: int | None
    held_since: datetime | None
    hold_seconds: float
    untrusted: bool
    quote: WaitRange | None


@dataclass(frozen=True)
class Event:
    """One change of one ticket, as it was chained. `seq` has no gaps within a branch."""

    seq: int
    ticket_id: UUID
    step_id: UUID | None
    day: date
    kind: Action
    instant: datetime
    actor_kind: ActorKind
    actor_id: UUID | None
    device: str
    counter_id: UUID | None
    before: TicketState | None
    after: TicketState
    details: Mapping[str, Any]
    command_id: UUID | None
    previous_hash: str
    hash: str


def display_number(prefix: str, number: int) -> str:
    """Return the printed number: the prefix and at least three digits, a fourth past 999 ("A042", "A1000")."""
    return f"{prefix}{number:03d}"


@dataclass(frozen=True)
class IssueRequest:
    """What a visitor asks for. `command_id` is made once per touch, so that a repeat gives the same ticket."""

    command_id: UUID
    service_ids: tuple[UUID, ...]
    language: str
    priority: str = "ordinary"
    note: str = ""


@dataclass(frozen=True)
class IssuedTicket:
    """A ticket as it is told to the visitor: with the people ahead and the expected wait (None: not known)."""

    ticket: Ticket
    people_ahead: int
    quote: WaitRange | None


@dataclass(frozen=True)
class Finish:
    """A serving's end: `outcome` is a code of the catalog's outcomes, `quantity` pieces of work, `persons` served."""

    outcome: str | None = None
    quantity: int = 1
    persons: int = 1
    wrap_up: bool = False


@dataclass(frozen=True)
class Destination:
    """Where a transfer goes: a service, optionally bound to one counter or one clerk.

    `come_back` brings the ticket back to the sending counter's service and clerk after that.
    """

    service_id: UUID
    counter_id: UUID | None = None
    staff_id: UUID | None = None
    placement: Placement = Placement.KEEPS_AGE
    come_back: bool = False
