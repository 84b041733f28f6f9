"""Tells a ticket's story again from its events alone, so that what is stored beside them can be compared with it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Protocol
from uuid import UUID

from shared.tickets.model import AT_COUNTER, OPEN_STATES, Action, ParkReason, StepEnd, TicketState


class Happened(Protocol):
    """What a story needs of one stored event; kinds and states as their texts."""

    ticket_id: UUID
    step_id: UUID | None
    day: Any
    kind: str
    instant: datetime
    actor_id: UUID | None
    counter_id: UUID | None
    before: str | None
    after: str
    details: Mapping[str, Any]


@dataclass
class StepStory:
    """One stay in a queue as the events tell it; the fields are named like the stored ones."""

    service_id: str
    queued: datetime
    id: UUID | None = None
    called_first: datetime | None = None
    called_last: datetime | None = None
    calls: int = 0
    started: datetime | None = None
    ended: datetime | None = None
    wrap_ended: datetime | None = None
    end: str | None = None
    counter_id: UUID | None = None
    staff_id: UUID | None = None
    outcome: str | None = None
    quantity: int | None = None
    persons: int | None = None
    held_since: datetime | None = None
    hold_seconds: float = 0.0
    untrusted: bool = False
    quote: list[int] | None = None


@dataclass
class Story:
    """One ticket as the events tell it."""

    day: Any
    number: str
    language: str
    priority: str
    issued: datetime
    planned: list[str]
    steps: list[StepStory]
    state: str = TicketState.WAITING.value
    changed: datetime | None = None
    ended: datetime | None = None
    counter_id: UUID | None = None
    parked_until: datetime | None = None
    park_reason: str | None = None
    requeues: int = 0
    by_id: dict[UUID, StepStory] = field(default_factory=dict)


def begin(event: Happened) -> Story:
    """Return the story that an ISSUE event begins. Raises KeyError when its details are not those of an issue."""
    details = event.details
    step = StepStory(service_id=details["service"], queued=event.instant, quote=details["quote"])
    story = Story(
        day=event.day, number=details["number"], language=details["language"], priority=details["priority"],
        issued=event.instant, planned=list(details["planned"]), steps=[step],
    )  # fmt: skip
    _meet(story, event)
    story.changed = event.instant
    return story


def go_on(story: Story, event: Happened) -> None:
    """Let one further event happen. Raises KeyError or ValueError when it does not fit a story at all."""
    action, step = Action(event.kind), _meet(story, event)
    _TELLERS[action](story, step, event)
    story.state, story.changed = event.after, event.instant
    state = TicketState(event.after)
    if action not in (Action.MARK_UNTRUSTED, Action.END_WRAP_UP):
        story.ended = None if state in OPEN_STATES else event.instant
        story.counter_id = event.counter_id if state in AT_COUNTER else None
        if state is not TicketState.PARKED:
            story.parked_until = story.park_reason = None


def _meet(story: Story, event: Happened) -> StepStory:
    """Return the step the event speaks of; one not heard of before is the present one."""
    if event.step_id is None:
        raise ValueError("an event without a step")
    known = story.by_id.get(event.step_id)
    if known is None:
        known = story.steps[-1]
        if known.id is not None:
            raise ValueError("an event of another ticket's step")
        known.id = event.step_id
        story.by_id[event.step_id] = known
    return known


def _called(story: Story, step: StepStory, event: Happened) -> None:
    step.called_first = step.called_first or event.instant
    step.called_last = event.instant
    step.calls += 1
    if event.kind == Action.CALL.value:
        step.counter_id, step.staff_id = event.counter_id, event.actor_id


def _served(story: Story, step: StepStory, event: Happened) -> None:
    step.started = step.started or event.instant
    _end_hold(step, event)


def _finished(story: Story, step: StepStory, event: Happened) -> None:
    details = event.details
    step.ended, step.end = event.instant, StepEnd.FINISHED.value
    step.wrap_ended = None if details["wrap_up"] else event.instant
    step.outcome, step.quantity, step.persons = details["outcome"], details["quantity"], details["persons"]
    if event.kind == Action.FINISH_STEP.value:
        following = StepStory(service_id=details["next_service"], queued=event.instant)
        if event.after == TicketState.SERVING.value:
            following.started, following.counter_id, following.staff_id = (
                event.instant,
                event.counter_id,
                event.actor_id,
            )
        story.steps.append(following)
        del story.planned[0]


def _transferred(story: Story, step: StepStory, event: Happened) -> None:
    _end(step, event, StepEnd.TRANSFERRED)
    if event.details["come_back"]:
        story.planned.insert(0, step.service_id)
    story.steps.append(StepStory(service_id=event.details["service"], queued=event.instant))


def _parked(story: Story, step: StepStory, event: Happened) -> None:
    if event.before == TicketState.SERVING.value:
        step.held_since = event.instant
    story.park_reason = event.details["reason"]
    story.parked_until = event.instant + timedelta(minutes=event.details["minutes"])
    story.requeues += story.park_reason == ParkReason.MISSED.value


def _not_come(story: Story, step: StepStory, event: Happened) -> None:
    _end(step, event, StepEnd.NO_SHOW)


def _left(story: Story, step: StepStory, event: Happened) -> None:
    _end(step, event, StepEnd.LEFT)
    story.planned.clear()


def _undone(story: Story, step: StepStory, event: Happened) -> None:
    step.ended = step.wrap_ended = step.end = step.outcome = step.quantity = step.persons = None


def _added(story: Story, step: StepStory, event: Happened) -> None:
    story.planned.append(event.details["service"])


def _doubted(story: Story, step: StepStory, event: Happened) -> None:
    step.untrusted = True


def _wrapped_up(story: Story, step: StepStory, event: Happened) -> None:
    step.wrap_ended = event.instant
    step.untrusted = step.untrusted or not event.details["trusted"]


def _moved(story: Story, step: StepStory, event: Happened) -> None:
    """Back to the queue: the step itself goes on."""


def _end(step: StepStory, event: Happened, end: StepEnd) -> None:
    step.ended = step.wrap_ended = event.instant
    step.end = end.value
    _end_hold(step, event)


def _end_hold(step: StepStory, event: Happened) -> None:
    if step.held_since is not None:
        step.hold_seconds += max(0.0, (event.instant - step.held_since).total_seconds())
        step.held_since = None


_TELLERS = {
    Action.CALL: _called,
    Action.RECALL: _called,
    Action.SERVE: _served,
    Action.FINISH: _finished,
    Action.FINISH_STEP: _finished,
    Action.NO_SHOW: _not_come,
    Action.REQUEUE: _moved,
    Action.RETURN: _moved,
    Action.PARK: _parked,
    Action.TRANSFER: _transferred,
    Action.ADD_SERVICE: _added,
    Action.LEAVE: _left,
    Action.UNDO: _undone,
    Action.MARK_UNTRUSTED: _doubted,
    Action.END_WRAP_UP: _wrapped_up,
}


def ticket_differences(story: Story, ticket: Any, display: str) -> Iterator[str]:
    """Yield the names of a stored ticket's fields that its events tell otherwise."""
    if display != story.number:
        yield "number"
    for name in (
        "day", "state", "language", "priority", "issued", "changed", "ended", "counter_id", "parked_until",
        "park_reason", "requeues",
    ):  # fmt: skip
        if getattr(ticket, name) != getattr(story, name):
            yield name
    if [entry["service"] for entry in ticket.planned] != story.planned:
        yield "planned"
    if str(ticket.service_id) != story.steps[-1].service_id:
        yield "service_id"


def step_differences(story: StepStory, step: Any) -> Iterator[str]:
    """Yield the names of a stored step's fields that the events tell otherwise."""
    for name in (
        "queued", "called_first", "called_last", "calls", "started", "ended", "wrap_ended", "end", "counter_id",
        "staff_id", "outcome", "quantity", "persons", "held_since", "untrusted",
    ):  # fmt: skip
        if getattr(step, name) != getattr(story, name):
            yield name
    if story.id not in (None, step.id):
        yield "id"
    if str(step.service_id) != story.service_id:
        yield "service_id"
    if abs(step.hold_seconds - story.hold_seconds) > 1e-6:
        yield "hold_seconds"
    told = None if step.quote_low is None else [step.quote_low, step.quote_median, step.quote_high]
    if told != story.quote:
        yield "quote"
