"""Tickets as plain frozen data: states, actions, steps, events, and what screens show of the queue."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any, NamedTuple
from uuid import UUID

from shared.office.audit.model import ActorKind
from shared.platform.i18n.text import LocalText


class TicketState(StrEnum):
    """The situation of a ticket; the last three values are ends."""

    WAITING = "waiting"
    CALLED = "called"
    SERVING = "serving"
    PARKED = "parked"
    SERVED = "served"
    NO_SHOW = "no_show"
    LEFT = "left"


OPEN_STATES = (TicketState.WAITING, TicketState.CALLED, TicketState.SERVING, TicketState.PARKED)
AT_COUNTER = (TicketState.CALLED, TicketState.SERVING)
#: An appointment's wait counts from its time, but from no more than so long before its visitor came.
BOOKED_AHEAD = timedelta(minutes=10)
#: The version in ISSUE events since events also record who was passed over by a call and whose age was corrected.
ORDER_TOLD = 1


class Action(StrEnum):
    """What can be done to a ticket; also the kind of the event it leaves."""

    ISSUE = "issue"
    CALL = "call"
    RECALL = "recall"
    SERVE = "serve"
    FINISH = "finish"
    FINISH_STEP = "finish_step"  # this service is done, the ticket has another one
    NO_SHOW = "no_show"
    REQUEUE = "requeue"
    PARK = "park"
    RETURN = "return"
    TRANSFER = "transfer"
    ADD_SERVICE = "add_service"
    LEAVE = "leave"
    UNDO = "undo"
    MARK_UNTRUSTED = "mark_untrusted"
    END_WRAP_UP = "end_wrap_up"


class LeaveReason(StrEnum):
    """Why a ticket ended without being served."""

    CANCELLED_BY_VISITOR = "cancelled_by_visitor"
    WALKED_OUT = "walked_out"
    REMOVED_BY_STAFF = "removed_by_staff"
    CLOSED_AT_DAY_END = "closed_at_day_end"


class Placement(StrEnum):
    """The position of a ticket in its new queue after a transfer or requeue."""

    FIRST = "first"
    KEEPS_AGE = "keeps_age"  # as old as the visit
    LAST = "last"  # as if it arrived now


class StepEnd(StrEnum):
    """How one stay in a queue ended."""

    FINISHED = "finished"
    TRANSFERRED = "transferred"
    NO_SHOW = "no_show"
    LEFT = "left"


@dataclass(frozen=True)
class WaitRange:
    """An expected wait in seconds: 10 %, 50 % and 90 % points."""

    low: float
    median: float
    high: float


@dataclass(frozen=True)
class Ticket:
    """One visitor's visit. `display` is the printed number ("D042"); `step` is the current (or last) one.

    `planned` are the services that follow the current one on the same ticket. `token` is the opaque text of the
    printed code. `changed` is the instant of its last event; `counter_id` the counter it is called to or served at now
    (`step` says where it was served). `note` is for the desk: empty where a visitor's ticket is looked up.
    `parked_until` and `park_reason` are set while PARKED. `booked_for` is the time of an appointment that was kept.
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
    park_reason: str | None
    requeues: int
    ended: datetime | None
    booked_for: datetime | None = None

    @property
    def display(self) -> str:
        """The number as people read it."""
        return display_number(self.prefix, self.number)


@dataclass(frozen=True)
class Step:
    """One stay in a queue and the serving that ends it. Instants in UTC; None where it did not happen.

    `hold_seconds` is the time parked during this step after serving had begun, `held_since` the start of a hold that
    still lasts; `untrusted` marks times that somebody
    declared wrong; `quote` is the expected wait shown to the visitor when the step began.
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


class Happened(NamedTuple):
    """What the forecast needs of an event, with kinds and states as they are stored."""

    seq: int
    ticket_id: UUID
    kind: str
    instant: datetime
    actor_kind: str
    counter_id: UUID | None
    before: str | None
    after: str
    details: Mapping[str, Any]


def display_number(prefix: str, number: int) -> str:
    """Return the printed number: the prefix and at least three digits, a fourth past 999 ("D042", "D1000")."""
    return f"{prefix}{number:03d}"


@dataclass(frozen=True)
class IssueRequest:
    """What a visitor asks for. `command_id` is made once per touch, so that a repeat gives the same ticket."""

    command_id: UUID
    service_ids: tuple[UUID, ...]
    language: str
    priority: str = "ordinary"
    note: str = ""


class Quote(NamedTuple):
    """What is told to somebody: people ahead, the expected wait (None: no counter is open), and whether it is rough."""

    people_ahead: int
    expected: WaitRange | None
    rough: bool = False


@dataclass(frozen=True)
class IssuedTicket:
    """A ticket as its visitor sees it: with the people ahead and the expected wait (None: no counter is open).

    `rough`: the wait comes from the simple estimate, because no forecast was published.
    """

    ticket: Ticket
    people_ahead: int
    quote: WaitRange | None
    rough: bool = False


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


@dataclass(frozen=True)
class LostNumbers:
    """A prefix's numbers of a business day from `first` to `last`, both included.

    `certain`: all of them were issued; otherwise nobody knows, and they are left out to be safe.
    """

    day: date
    prefix: str
    first: int
    last: int
    certain: bool

    def __len__(self) -> int:
        """How many numbers these are."""
        return self.last - self.first + 1

    def __str__(self) -> str:
        """The range as people read it: "D143–D156"."""
        first, last = display_number(self.prefix, self.first), display_number(self.prefix, self.last)
        return first if first == last else f"{first}–{last}"


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
    park_reason: str | None
    note: str
    eligible: bool
    promise_seconds: int
    booked_for: datetime | None = None


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


class MadeCall(NamedTuple):
    """One call or recall as the events have it."""

    ticket_id: UUID
    display: str
    language: str
    counter_id: UUID
    called: datetime


@dataclass(frozen=True)
class DeskView:
    """Everything the desk shows about one counter: its visitor, the queue in calling order, today's own results.

    `waiting` begins with what this counter would be given next; tickets it may not call follow. `within_promise` is the
    clerk's share of served steps called within their promise; `undoable` is the ticket that ended in the counter's
    latest step, while that can be taken back; `expected_service_seconds` is how long the current visitor's service
    takes today; `unproved` names the competencies that it asks for and the clerk cannot show.
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
    unproved: tuple[LocalText, ...] = ()


@dataclass(frozen=True)
class BoardView:
    """Everything a board shows about calls: newest first, and today's share of waits within the promise."""

    at: datetime
    calls: tuple[CalledTicket, ...]
    called_today: int
    within_promise: float | None


@dataclass(frozen=True)
class ChainAnchor:
    """Where a branch's three chains stood, as something outside the database says: `where` names it.

    `made` is when (None: it speaks of the present). A `seq` of 0 says nothing of that chain.
    """

    where: str
    seq: int
    hash: str
    audit_seq: int = 0
    audit_hash: str = ""
    record_seq: int = 0
    record_hash: str = ""
    made: datetime | None = None
