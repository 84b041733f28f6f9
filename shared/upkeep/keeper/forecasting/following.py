"""Turns the events of the queue and the times of counters into the steps that the learning forecast is told; pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from shared.office.audit.model import ActorKind
from shared.queue.forecast.rules.learned.steps import (
    Called,
    CounterCloses,
    CounterOpens,
    Ended,
    Issued,
    Key,
    Left,
    Step,
)
from shared.queue.tickets.model import AT_COUNTER, Action, Happened, TicketState

#: A Monday: steps tell the time in seconds of the branch's wall clock since then.
_BEGINNING = datetime(2000, 1, 3, tzinfo=UTC)
_WAITING = TicketState.WAITING.value
_AT_COUNTER = frozenset(state.value for state in AT_COUNTER)
#: Nothing of these changes who waits or which counter is free.
_IDLE = frozenset(kind.value for kind in (Action.RECALL, Action.SERVE, Action.ADD_SERVICE, Action.MARK_UNTRUSTED))


@dataclass(slots=True)
class _Visit:
    """A ticket: its service and class, and how often it has joined a queue; each stay has a key of its own."""

    id: UUID
    service: str
    priority: str
    stays: int = 0
    ended: bool = False

    @property
    def key(self) -> Key:
        return f"{self.id}/{self.stays}"


class Follower:
    """Follows one branch; `now` is the last instant that it was told.

    A call from the list of the missed, or of a walk-in, is of a ticket that did not wait.
    """

    def __init__(self, time_zone: str) -> None:
        self._zone = ZoneInfo(time_zone)
        self._visits: dict[UUID, _Visit] = {}
        self._at_counter: dict[UUID, Key] = {}
        self._counters: dict[UUID, frozenset[UUID]] = {}
        self.now = 0.0
        self._day = 0

    def clock(self, instant: datetime) -> float:
        """Return an instant in seconds of the wall clock; it never runs backwards, also when summer time ends."""
        local = instant.astimezone(self._zone).replace(tzinfo=UTC)
        self.now = max(self.now, (local - _BEGINNING).total_seconds())
        return self.now

    def waits_as(self, ticket_id: UUID) -> Key | None:
        """Return the key of a ticket's present stay; None for one that nobody told of."""
        visit = self._visits.get(ticket_id)
        return None if visit is None else visit.key

    def open_counters(self, instant: datetime, calling: Mapping[UUID, frozenset[UUID]]) -> Iterator[Step]:
        """Yield the counters that began to call, or changed their services, since the last time."""
        at = self.clock(instant)
        for counter, services in calling.items():
            if self._counters.get(counter) != services:
                self._counters[counter] = services
                yield CounterOpens(at, str(counter), frozenset(map(str, services)))

    def closed_counters(self, instant: datetime, calling: Mapping[UUID, frozenset[UUID]]) -> Iterator[Step]:
        """Yield the counters that stopped calling since the last time."""
        for counter in [each for each in self._counters if each not in calling]:
            yield from self.close(instant, counter)

    def close(self, instant: datetime, counter: UUID) -> Iterator[Step]:
        """Yield that a counter stops calling, if it did call."""
        if self._counters.pop(counter, None) is not None:
            yield CounterCloses(self.clock(instant), str(counter))

    def steps(self, event: Happened) -> Iterator[Step]:
        """Yield what an event tells."""
        at = self.clock(event.instant)
        self._forget_ended(at)
        if event.kind == Action.ISSUE:
            yield from self._issued(at, event)
            return
        visit = self._visits.get(event.ticket_id)
        if visit is None or event.kind in _IDLE:
            return
        if event.kind == Action.END_WRAP_UP:
            yield from self._free(at, event.counter_id)
            return
        if event.kind == Action.CALL:
            yield from self._called(at, event, visit)
            return
        if event.before == _WAITING:
            yield Left(at, visit.key)
        goes_on = event.after in _AT_COUNTER and event.kind != Action.FINISH_STEP
        if event.before in _AT_COUNTER and not goes_on and not event.details.get("wrap_up"):
            yield from self._free(at, event.counter_id)
        visit.service = event.details.get("next_service") or (
            event.details["service"] if event.kind == Action.TRANSFER else visit.service
        )
        visit.ended = event.after not in (_WAITING, *_AT_COUNTER, TicketState.PARKED.value)
        if event.after == _WAITING:
            visit.stays += 1
            yield Issued(at, visit.key, visit.service, visit.priority)
        elif event.after in _AT_COUNTER:
            # An undone finish, or the next service of the same visit at the same counter.
            visit.stays += 1
            yield from self._begin(at, event.counter_id, visit.key)

    def _issued(self, at: float, event: Happened) -> Iterator[Step]:
        details = event.details
        visit = self._visits[event.ticket_id] = _Visit(event.ticket_id, details["service"], details["priority"])
        if event.actor_kind == ActorKind.VISITOR:
            yield Issued(at, visit.key, visit.service, visit.priority, details.get("ahead"))

    def _called(self, at: float, event: Happened, visit: _Visit) -> Iterator[Step]:
        if event.before != _WAITING:
            visit.stays += 1
        yield from self._begin(at, event.counter_id, visit.key)

    def _begin(self, at: float, counter: UUID | None, key: Key) -> Iterator[Step]:
        yield from self._free(at, counter)
        if counter is not None:
            self._at_counter[counter] = key
        yield Called(at, key, None if counter is None else str(counter))

    def _free(self, at: float, counter: UUID | None) -> Iterator[Step]:
        key = None if counter is None else self._at_counter.pop(counter, None)
        if key is not None:
            yield Ended(at, key)

    def _forget_ended(self, at: float) -> None:
        """Forget the visits of yesterday; a finish is undone within minutes, a day's close within the day."""
        day = int(at // 86400)
        if day != self._day:
            self._day = day
            self._visits = {ticket_id: visit for ticket_id, visit in self._visits.items() if not visit.ended}
