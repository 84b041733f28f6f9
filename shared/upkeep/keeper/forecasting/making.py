"""Makes the forecast of a branch: takes in what has happened, and says what everybody has to expect now."""

import heapq
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Generic, Protocol, TypeVar
from uuid import UUID

from shared.platform.i18n.waits import round_wait
from shared.queue.forecast.model import Due, NewcomerWait, Published
from shared.queue.forecast.operations.keeping import CounterTime, ForecastKeeping, QueueNow
from shared.queue.forecast.operations.situation import Newcomer
from shared.queue.forecast.rules.lasting import Shown, lasting, steady
from shared.queue.forecast.rules.learned.steps import Ask, Expected, Key, Step
from shared.queue.forecast.rules.published import moved
from shared.queue.tickets.model import Happened, WaitRange
from shared.upkeep.keeper.forecasting.following import Follower
from shared.upkeep.keeper.forecasting.nights import PickledWork

#: From so many past tickets the forecast learns at its start.
PAST_TICKETS = 20_000
#: Asking takes so long at most; what there was no time for is asked next, and keeps its figures of before until then.
ASKING_SECONDS = 0.06
#: The past is learned again at three in the morning, by the clock of the branch.
NIGHT_SECONDS, DAY_SECONDS = 3 * 3600, 86400
#: What one more person ahead adds is measured over so many people, and lies so near the plain division.
_MORE_PEOPLE = 2
_LEAST_SLOPE, _MOST_SLOPE = 0.25, 2.0
#: So many times it is published before that is asked again.
_SLOPE_TURNS = 20


class LivePredictor(Protocol):
    """Learns from the steps it is told in the order of time; `Forecaster` is one, tests have plainer ones."""

    def observe(self, step: Step) -> None:
        """Take in a step."""
        ...

    def newcomer(self, ask: Ask) -> Expected | None:
        """Return what somebody who comes now has to expect; None where nothing can be said."""
        ...

    def waiting(self, ticket: Key, at: float, ahead: float | None) -> Expected | None:
        """Return how long a waiting ticket still waits; None for one that is not known to wait."""
        ...

    def night_work(self) -> PickledWork | None:
        """Return what is to be learned again from everything that is kept; None while that is too little."""
        ...

    def take(self, night: Any) -> None:
        """Go on with what came out of the work."""
        ...


Made = TypeVar("Made", NewcomerWait, Shown)
Of = TypeVar("Of")


class GoneBackError(Exception):
    """The queue has fewer events than were read: a backup was restored."""


@dataclass(frozen=True)
class _Asked(Generic[Made]):
    """A figure that was published, what it depends on, and in which turn it was asked."""

    made: Made
    of: object
    turn: int


class ForecastMaker:
    """Follows one branch and forecasts its waits. Not for use by several threads at once.

    `behind`: there was no time to ask for everything; what is left is asked first the next time.
    """

    def __init__(
        self,
        keeping: ForecastKeeping,
        make: Callable[[Mapping[Key, float]], LivePredictor],
        due: Callable[[], Sequence[Due]] = tuple,
        past_tickets: int = PAST_TICKETS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`make` gets the published seconds of each service, `due` returns the appointments of the next hours.

        `clock` tells how long asking takes.
        """
        self._keeping, self._clock, self._due = keeping, clock, due
        past = keeping.past(past_tickets)
        self._seq = past.seq
        self._follower = Follower(past.time_zone)
        self._changes = list(_changes(past.counters))
        heapq.heapify(self._changes)
        self.predictor = make({str(service): seconds for service, seconds in past.published.items()})
        self._newcomers: dict[tuple[UUID, str], _Asked[NewcomerWait]] = {}
        self._waiting: dict[UUID, _Asked[Shown]] = {}
        self._turn = 0
        self._round = 0
        self._slopes: dict[tuple[object, ...], float] = {}
        self.behind = False
        self._night: int | None = None
        self.events = 0
        self._told: object = None

    def catch_up(self) -> bool:
        """Take in the next part of the past; return whether there is more."""
        look = self._keeping.look(self._seq)
        self._take(look.events)
        if look.now is None:
            return True
        self._take_changes(look.now.at)
        self._take_counters(look.now)
        return False

    def forecast(self) -> tuple[Published, bool]:
        """Take in what has happened since; return the forecast, and whether it says anything else than before.

        Raises GoneBackError.
        """
        due = self._due()
        look = self._keeping.look(self._seq, due)
        while look.now is None:
            self._take(look.events)
            look = self._keeping.look(self._seq, due)
        if look.now.seq < self._seq:
            raise GoneBackError
        opened = list(self._follower.open_counters(look.events[0].instant, look.now.counters)) if look.events else []
        for step in opened:
            self.predictor.observe(step)
        self._take(look.events)
        self._take_counters(look.now)
        made = self._made(look.now)
        told = (look.now.seq, look.now.counters, [_words(each.expected) for each in made.newcomers.values()])
        news, self._told = told != self._told, told
        return made, news

    def night_work(self) -> PickledWork | None:
        """Return the work of this night, once after three in the morning and at the start; else None."""
        night = int(self._follower.now - NIGHT_SECONDS) // DAY_SECONDS
        if night == self._night:
            return None
        self._night = night
        return self.predictor.night_work()

    def _take(self, events: Iterable[Happened]) -> None:
        for event in events:
            self._take_changes(event.instant)
            for step in self._follower.steps(event):
                self.predictor.observe(step)
            self._seq = event.seq
            self.events += 1

    def _take_changes(self, until: datetime) -> None:
        """Take in the counters of the past that opened and closed up to an instant."""
        while self._changes and self._changes[0][0] <= until:
            instant, _, counter, services = heapq.heappop(self._changes)
            steps = (
                self._follower.close(instant, counter)
                if services is None
                else self._follower.open_counters(instant, {counter: services})
            )
            for step in steps:
                self.predictor.observe(step)

    def _take_counters(self, now: QueueNow) -> None:
        for step in self._follower.open_counters(now.at, now.counters):
            self.predictor.observe(step)
        for step in self._follower.closed_counters(now.at, now.counters):
            self.predictor.observe(step)

    def _made(self, now: QueueNow) -> Published:
        self._turn += 1
        if not self.behind:
            self._round = self._turn
        self.behind = False
        if self._turn % _SLOPE_TURNS == 0:
            self._slopes.clear()
        began = self._clock()
        at = self._follower.clock(now.at)
        counters = hash(frozenset(now.counters.items()))
        self._ask_newcomers(now, at, counters, began + ASKING_SECONDS / 2)
        self._ask_waiting(now, at, counters, began + ASKING_SECONDS)
        return Published(
            now.seq,
            now.at,
            {key: asked.made for key, asked in self._newcomers.items()},
            {
                ticket_id: moved(asked.made.wait, -(now.at - asked.made.at).total_seconds())
                for ticket_id, asked in self._waiting.items()
            },
        )

    def _ask_newcomers(self, now: QueueNow, at: float, counters: int, ends: float) -> None:
        asked = {
            (arrival.service.id, priority): arrival
            for priority, arrivals in now.arrivals.items()
            for arrival in arrivals
            if arrival.open_counters
        }
        self._newcomers = {key: known for key, known in self._newcomers.items() if key in asked}
        wanted = {key: (each.people_ahead, each.due_ahead, counters) for key, each in asked.items()}
        for key in _most_urgent(self._newcomers, wanted, self._round):
            made = self._newcomer(asked[key], key[1], at, counters)
            if made is None:
                self._newcomers.pop(key, None)
            else:
                known = self._newcomers.get(key)
                if known is not None and known.of == wanted[key]:
                    made = replace(made, expected=steady(known.made.expected, made.expected))
                self._newcomers[key] = _Asked(made, wanted[key], self._turn)
            if self._clock() > ends:
                self.behind = True
                break

    def _newcomer(self, arrival: Newcomer, priority: str, at: float, counters: int) -> NewcomerWait | None:
        ahead, service = arrival.people_ahead, str(arrival.service.id)
        ask = Ask(at, service, priority, float(ahead + arrival.due_ahead))
        here = self.predictor.newcomer(ask)
        if here is None:
            return None
        # What one more person adds changes slowly, and need not be asked each time.
        of = arrival.service.id, priority, counters, arrival.service.published_minutes, self._turn // _SLOPE_TURNS
        if of not in self._slopes:
            behind = self.predictor.newcomer(replace(ask, ahead=ahead + arrival.due_ahead + _MORE_PEOPLE))
            plain = arrival.service.published_minutes * 60 / arrival.open_counters
            slope = plain if behind is None else (behind.median - here.median) / _MORE_PEOPLE
            self._slopes[of] = min(max(slope, _LEAST_SLOPE * plain), _MOST_SLOPE * plain)
        return NewcomerWait(ahead, _range(here), self._slopes[of])

    def _ask_waiting(self, now: QueueNow, at: float, counters: int, ends: float) -> None:
        ahead = {each.ticket_id: each.ahead for each in now.waiting}
        self._waiting = {ticket_id: known for ticket_id, known in self._waiting.items() if ticket_id in ahead}
        wanted = {ticket_id: (people, counters) for ticket_id, people in ahead.items()}
        for ticket_id in _most_urgent(self._waiting, wanted, self._round):
            key, before = self._follower.waits_as(ticket_id), self._waiting.get(ticket_id)
            found = None if key is None else self.predictor.waiting(key, at, float(ahead[ticket_id]))
            if found is None:
                self._waiting.pop(ticket_id, None)
            else:
                made = Shown(now.at, _range(found), ahead[ticket_id], counters)
                shown = lasting(None if before is None else before.made, made)
                self._waiting[ticket_id] = _Asked(shown, wanted[ticket_id], self._turn)
            if self._clock() > ends:
                self.behind = True
                break


def _most_urgent(known: Mapping[Of, _Asked[Made]], wanted: Mapping[Of, object], since: int) -> Iterator[Of]:
    """Yield what was never asked, then what is decided by other people or counters now, then what is older.

    What was asked in the turn `since` or later, for the same people and counters, is left out.
    """

    def urgency(key: Of) -> tuple[int, int]:
        asked = known.get(key)
        if asked is None:
            return 0, 0
        return (1 if asked.of != wanted[key] else 2), asked.turn

    yield from (key for key in sorted(wanted, key=urgency) if urgency(key) < (2, since))


def _changes(times: Iterable[CounterTime]) -> Iterator[tuple[datetime, int, UUID, frozenset[UUID] | None]]:
    """Yield when counters began and stopped calling; at the same instant one stops before it begins again."""
    for number, each in enumerate(times):
        yield each.begins, 2 * number + 1, each.counter_id, each.services
        if each.ends is not None:
            yield each.ends, 2 * number, each.counter_id, None


def _range(expected: Expected) -> WaitRange:
    low, median, high = sorted(max(0.0, part) for part in (expected.low, expected.median, expected.high))
    return WaitRange(low, median, high)


def _words(wait: WaitRange) -> object:
    """Return what people see of a wait."""
    return round_wait(wait.low, wait.high), round(wait.median / 60)
