"""What desks and boards show of the queue."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from shared.queue.tickets.model.ticket import Ticket
from shared.queue.tickets.model.words import ParkReason, TicketState


@dataclass(frozen=True)
class WaitingTicket:
    """One row of a waiting or parked list; `eligible`: the asking counter may call it."""

    ticket_id: UUID
    display: str
    service_id: UUID
    language: str
    priority: str
    queued: datetime
    counts_from: datetime
    state: TicketState
    parked_until: datetime | None
    park_reason: ParkReason | None
    note: str
    eligible: bool
    promise_seconds: int


@dataclass(frozen=True)
class CalledTicket:
    """One call as the board shows it; `calls` above 1 is a recall; `present` once nobody needs to come any more."""

    ticket_id: UUID
    display: str
    counter_id: UUID
    service_id: UUID
    language: str
    called: datetime
    calls: int
    present: bool


@dataclass(frozen=True)
class DeskView:
    """Everything the desk shows about one counter: its visitor, the queue in calling order, today's own results.

    `waiting` begins with what this counter would be given next; tickets it may not call follow. `within_promise` is the
    clerk's share of served steps called within their promise; `expected_service_seconds` the recent mean of the current
    service (None: nothing finished yet today).
    """

    at: datetime
    current: Ticket | None
    wrap_up_step: UUID | None
    waiting: tuple[WaitingTicket, ...]
    parked: tuple[WaitingTicket, ...]
    undoable: Ticket | None
    served_today: int
    mean_service_seconds: float | None
    within_promise: float | None
    expected_service_seconds: float | None


@dataclass(frozen=True)
class BoardView:
    """Everything a board shows about calls: newest first, and today's share of waits within the promise."""

    at: datetime
    calls: tuple[CalledTicket, ...]
    called_today: int
    within_promise: float | None
