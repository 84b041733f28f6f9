"""Rebuilds a ticket from its events alone, so that the stored ticket can be compared with the result."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from operator import attrgetter
from typing import Any, Protocol

from shared.office.catalog.model import MISSED
from shared.queue.tickets.model import (
    AT_COUNTER,
    OPEN_STATES,
    ORDER_TOLD,
    Action,
    Placement,
    StepEnd,
    TicketState,
)
from shared.queue.tickets.rules.plain_values import id_text, instant


class ReplayedEvent(Protocol):
    """The columns of a stored event that the replay reads, as the database holds them (`plain_values`)."""

    @property
    def seq(self) -> int: ...
    @property
    def step_id(self) -> Any: ...
    @property
    def day(self) -> Any: ...
    @property
    def kind(self) -> str: ...
    @property
    def instant(self) -> Any: ...
    @property
    def actor_id(self) -> Any: ...
    @property
    def counter_id(self) -> Any: ...
    @property
    def before(self) -> str | None: ...
    @property
    def after(self) -> str: ...
    @property
    def details(self) -> str: ...


# Plain texts, as the stored ones are: millions of events are compared with them.
_OPEN = frozenset(state.value for state in OPEN_STATES)
_AT_COUNTER = frozenset(state.value for state in AT_COUNTER)
_PARKED, _CALL, _FINISH_STEP = TicketState.PARKED.value, Action.CALL.value, Action.FINISH_STEP.value


@dataclass(slots=True)
class StepProjection:
    """One step rebuilt from the events; the fields have the names of the stored columns."""

    service_id: str
    queued: Any
    id: Any = None
    called_first: Any = None
    called_last: Any = None
    calls: int = 0
    started: Any = None
    ended: Any = None
    wrap_ended: Any = None
    end: str | None = None
    counter_id: Any = None
    staff_id: Any = None
    outcome: str | None = None
    quantity: int | None = None
    persons: int | None = None
    held_since: Any = None
    hold_seconds: float = 0.0
    untrusted: bool = False
    quote: list[int] | None = None


@dataclass(slots=True)
class Projection:
    """One ticket rebuilt from its events; `parked_until` is a datetime, other values are as the database holds them."""

    day: Any
    number: str
    language: str
    priority: str
    issued: Any
    planned: list[dict[str, str | None]]
    steps: list[StepProjection]
    state: str
    changed: Any
    ended: Any = None
    counter_id: Any = None
    parked_until: datetime | None = None
    park_reason: str | None = None
    requeues: int = 0
    counts_from: Any = None
    placed_first: bool = False
    passed: int = 0
    bound_counter_id: str | None = None
    bound_staff_id: str | None = None
    # False: an earlier version issued it, whose events do not record who was passed over and whose age was corrected.
    order_told: bool = False
    booked_for: datetime | None = None


def begin(event: ReplayedEvent) -> Projection:
    """Return the ticket that an ISSUE event creates. Raises KeyError or ValueError when the event is not an ISSUE."""
    details = json.loads(event.details)
    if event.step_id is None:
        raise ValueError("an event without a step")
    step = StepProjection(details["service"], event.instant, event.step_id, quote=details["quote"])
    return Projection(
        event.day, details["number"], details["language"], details["priority"], event.instant,
        [{"service": service, "staff": None} for service in details["planned"]], [step], event.after, event.instant,
        counts_from=_told(details, "counts_from") or event.instant,
        order_told=details.get("version", 0) >= ORDER_TOLD, booked_for=_told(details, "booked_for"),
    )  # fmt: skip


def _told(details: dict[str, Any], name: str) -> datetime | None:
    return datetime.fromisoformat(details[name]) if name in details else None


def apply_told(ticket: Projection, told: datetime | None) -> None:
    """Apply what another ticket's event says about this one: its new age, or (None) that it was passed over again."""
    if told is None:
        ticket.passed += 1
    else:
        ticket.counts_from = told


def apply_event(ticket: Projection, event: ReplayedEvent) -> None:
    """Apply the next event to the ticket. Raises KeyError or ValueError when the event does not fit the ticket."""
    kind, state, instant = event.kind, event.after, event.instant
    _APPLY[kind](ticket, _step_of(ticket, event), event)
    ticket.state, ticket.changed = state, instant
    if kind not in _ABOUT_TIMES:
        ticket.ended = None if state in _OPEN else instant
        ticket.counter_id = event.counter_id if state in _AT_COUNTER else None
        if state != _PARKED:
            ticket.parked_until = ticket.park_reason = None


def _step_of(ticket: Projection, event: ReplayedEvent) -> StepProjection:
    """Return the step of the event; the first event with a new step id belongs to the current step."""
    if event.step_id is None:
        raise ValueError("an event without a step")
    present = ticket.steps[-1]
    if present.id == event.step_id:
        return present
    for step in ticket.steps:
        if step.id == event.step_id:
            return step
    if present.id is not None:
        raise ValueError("an event of another ticket's step")
    present.id = event.step_id
    return present


def _called(ticket: Projection, step: StepProjection, event: ReplayedEvent) -> None:
    step.called_first = step.called_first or event.instant
    step.called_last = event.instant
    step.calls += 1
    if event.kind == _CALL:
        step.counter_id, step.staff_id = event.counter_id, event.actor_id


def _served(ticket: Projection, step: StepProjection, event: ReplayedEvent) -> None:
    step.started = step.started or event.instant
    _end_hold(step, event)


def _finished(ticket: Projection, step: StepProjection, event: ReplayedEvent) -> None:
    details = json.loads(event.details)
    step.ended, step.end = event.instant, StepEnd.FINISHED.value
    step.wrap_ended = None if details["wrap_up"] else event.instant
    step.outcome, step.quantity, step.persons = details["outcome"], details["quantity"], details["persons"]
    if event.kind == _FINISH_STEP:
        following = StepProjection(service_id=details["next_service"], queued=event.instant)
        _placed(ticket, event, Placement.KEEPS_AGE)
        ticket.bound_counter_id, ticket.bound_staff_id = None, ticket.planned[0]["staff"]
        if event.after == TicketState.SERVING:
            following.started, following.counter_id, following.staff_id = (
                event.instant,
                event.counter_id,
                event.actor_id,
            )
        ticket.steps.append(following)
        del ticket.planned[0]


def _transferred(ticket: Projection, step: StepProjection, event: ReplayedEvent) -> None:
    details = json.loads(event.details)
    _end(step, event, StepEnd.TRANSFERRED)
    if details["come_back"]:
        ticket.planned.insert(0, {"service": step.service_id, "staff": id_text(event.actor_id)})
    _placed(ticket, event, details["placement"])
    ticket.bound_counter_id, ticket.bound_staff_id = details["counter"], details["staff"]
    ticket.steps.append(StepProjection(service_id=details["service"], queued=event.instant))


def _parked(ticket: Projection, step: StepProjection, event: ReplayedEvent) -> None:
    details = json.loads(event.details)
    if event.before == TicketState.SERVING:
        step.held_since = event.instant
    ticket.park_reason = details["reason"]
    ticket.parked_until = instant(event.instant) + timedelta(minutes=details["minutes"])
    ticket.requeues += ticket.park_reason == MISSED


def _not_come(ticket: Projection, step: StepProjection, event: ReplayedEvent) -> None:
    _end(step, event, StepEnd.NO_SHOW)


def _left(ticket: Projection, step: StepProjection, event: ReplayedEvent) -> None:
    _end(step, event, StepEnd.LEFT)
    ticket.planned.clear()


def _undone(ticket: Projection, step: StepProjection, event: ReplayedEvent) -> None:
    if event.before == TicketState.LEFT:
        ticket.planned = json.loads(event.details)["planned"]
        step.held_since = None if step.started is None else step.ended
    step.ended = step.wrap_ended = step.end = step.outcome = step.quantity = step.persons = None


def _added(ticket: Projection, step: StepProjection, event: ReplayedEvent) -> None:
    ticket.planned.append({"service": json.loads(event.details)["service"], "staff": None})


def _doubted(ticket: Projection, step: StepProjection, event: ReplayedEvent) -> None:
    step.untrusted = True


def _wrapped_up(ticket: Projection, step: StepProjection, event: ReplayedEvent) -> None:
    step.wrap_ended = event.instant
    step.untrusted = step.untrusted or not json.loads(event.details)["trusted"]


def _requeued(ticket: Projection, step: StepProjection, event: ReplayedEvent) -> None:
    _placed(ticket, event, json.loads(event.details)["placement"])


def _returned(ticket: Projection, step: StepProjection, event: ReplayedEvent) -> None:
    _placed(ticket, event, Placement.KEEPS_AGE)


def _placed(ticket: Projection, event: ReplayedEvent, placement: str) -> None:
    """Give the ticket its place in a queue, as `operations.steps.placed` does."""
    last = placement == Placement.LAST
    ticket.counts_from, ticket.placed_first = event.instant if last else ticket.issued, placement == Placement.FIRST
    if last:
        ticket.passed = 0


def _end(step: StepProjection, event: ReplayedEvent, end: StepEnd) -> None:
    step.ended = step.wrap_ended = event.instant
    step.end = end.value
    _end_hold(step, event)


def _end_hold(step: StepProjection, event: ReplayedEvent) -> None:
    if step.held_since is not None:
        step.hold_seconds += max(0.0, (instant(event.instant) - instant(step.held_since)).total_seconds())
        step.held_since = None


#: Events that correct times and do not change the ticket's state.
_ABOUT_TIMES = frozenset((Action.MARK_UNTRUSTED.value, Action.END_WRAP_UP.value))
_APPLY: dict[str, Callable[[Projection, StepProjection, ReplayedEvent], None]] = {
    Action.CALL: _called,
    Action.RECALL: _called,
    Action.SERVE: _served,
    Action.FINISH: _finished,
    Action.FINISH_STEP: _finished,
    Action.NO_SHOW: _not_come,
    Action.REQUEUE: _requeued,
    Action.RETURN: _returned,
    Action.PARK: _parked,
    Action.TRANSFER: _transferred,
    Action.ADD_SERVICE: _added,
    Action.LEAVE: _left,
    Action.UNDO: _undone,
    Action.MARK_UNTRUSTED: _doubted,
    Action.END_WRAP_UP: _wrapped_up,
}


_OF_TICKET = (
    "day", "state", "language", "priority", "issued", "changed", "ended", "counter_id", "park_reason", "requeues",
    "placed_first",
)  # fmt: skip
_OF_STEP = (
    "queued", "called_first", "called_last", "calls", "started", "ended", "wrap_ended", "end", "counter_id",
    "staff_id", "outcome", "quantity", "persons", "held_since", "untrusted",
)  # fmt: skip
_ticket_values, _step_values = attrgetter(*_OF_TICKET), attrgetter(*_OF_STEP)


def ticket_differences(expected: Projection, ticket: Any, display: str) -> Iterator[str]:
    """Yield the names of a stored ticket's fields that differ from what its events give."""
    if display != expected.number:
        yield "number"
    if _ticket_values(ticket) != _ticket_values(expected):
        yield from (name for name in _OF_TICKET if getattr(ticket, name) != getattr(expected, name))
    if (ticket.parked_until and instant(ticket.parked_until)) != expected.parked_until:
        yield "parked_until"
    if (ticket.booked_for and instant(ticket.booked_for)) != expected.booked_for:
        yield "booked_for"
    if (ticket.planned != "[]" or expected.planned) and json.loads(ticket.planned) != expected.planned:
        yield "planned"
    if expected.order_told:
        if ticket.counts_from != expected.counts_from and instant(ticket.counts_from) != instant(expected.counts_from):
            yield "counts_from"
        if ticket.passed != expected.passed:
            yield "passed"
    for name in ("bound_counter_id", "bound_staff_id"):
        if id_text(getattr(ticket, name)) != getattr(expected, name):
            yield name
    if id_text(ticket.service_id) != expected.steps[-1].service_id:
        yield "service_id"


def step_differences(expected: StepProjection, step: Any) -> Iterator[str]:
    """Yield the names of a stored step's fields that differ from what the events give."""
    if _step_values(step) != _step_values(expected):
        yield from (name for name in _OF_STEP if getattr(step, name) != getattr(expected, name))
    if expected.id not in (None, step.id):
        yield "id"
    if id_text(step.service_id) != expected.service_id:
        yield "service_id"
    if abs(step.hold_seconds - expected.hold_seconds) > 1e-6:
        yield "hold_seconds"
    quote = None if step.quote_low is None else [step.quote_low, step.quote_median, step.quote_high]
    if quote != expected.quote:
        yield "quote"
