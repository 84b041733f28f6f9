"""What a ticket is: its states, the actions on it, its steps and events, as plain frozen data."""

from shared.queue.tickets.model.lost import LostNumbers
from shared.queue.tickets.model.ticket import (
    Destination,
    Event,
    Finish,
    IssuedTicket,
    IssueRequest,
    Step,
    Ticket,
    WaitRange,
    display_number,
)
from shared.queue.tickets.model.views import BoardView, CalledTicket, DeskView, WaitingTicket
from shared.queue.tickets.model.words import (
    AT_COUNTER,
    OPEN_STATES,
    Action,
    CallReason,
    LeaveReason,
    ParkReason,
    Placement,
    StepEnd,
    TicketState,
)

__all__ = [
    "AT_COUNTER",
    "OPEN_STATES",
    "Action",
    "BoardView",
    "CallReason",
    "CalledTicket",
    "DeskView",
    "Destination",
    "Event",
    "Finish",
    "IssueRequest",
    "IssuedTicket",
    "LeaveReason",
    "LostNumbers",
    "ParkReason",
    "Placement",
    "Step",
    "StepEnd",
    "Ticket",
    "TicketState",
    "WaitRange",
    "WaitingTicket",
    "display_number",
]
