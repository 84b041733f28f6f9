"""The queue as the learning forecast sees it, kept up step by step.

What a log or a branch does not tell is measured from what it tells: the order of the classes of priority, who has left,
how many counters work, how long servings take.
"""

import math
from collections import deque
from dataclasses import dataclass, field

from shared.queue.forecast.rules.learned.steps import (
    Called,
    CounterCloses,
    CounterOpens,
    Ended,
    Issued,
    Key,
    Left,
    OpenCount,
    Step,
)

NAN = math.nan
DAY = 86400.0
HOUR = 3600.0
#: A counter that called nobody for so long is not counted as open, where nobody tells which are.
SILENT_SECONDS = 1800.0
#: Where a log does not say who leaves: somebody who waits so many times as long as people lately has left.
LONG_GONE = 3.0
#: … unless hardly anybody leaves here.
FEW_LEAVE = 0.02
#: Over so many calls the pace is measured.
PACE_CALLS = 12
#: How sharp the order between two classes is, in seconds.
ORDER_SECONDS = 20.0
ORDER_STEP = 0.01
#: Seconds of a serving before any was measured, where nothing is published.
SERVING_SECONDS = 300.0
#: Of a table of means the older half fades after so many values.
_MOST_VALUES = 400.0


@dataclass(slots=True)
class WaitingEntry:
    """Somebody who waits: since when, for what, and how many were ahead in the service and in the whole branch."""

    at: float
    service: Key
    priority: Key
    ahead: float
    everybody: int

    @property
    def kind(self) -> tuple[Key, Key]:
        """The service and the class of priority: inside it, who comes first is called first."""
        return self.service, self.priority


class KeyedMeans:
    """KeyedMeans by key, each drawn to the mean of all while it has few values."""

    def __init__(self, prior: float, values: float = 1.0) -> None:
        self._all = [values, prior * values]
        self._of: dict[Key, list[float]] = {}

    def add(self, key: Key, value: float) -> None:
        """Count a value."""
        for sums in (self._all, self._of.setdefault(key, [0.0, 0.0])):
            if sums[0] > _MOST_VALUES:
                sums[0] *= 0.5
                sums[1] *= 0.5
            sums[0] += 1.0
            sums[1] += value

    def start(self, key: Key, value: float, values: float) -> None:
        """Begin with what is published, as if it had been measured so often."""
        self._of[key] = [values, value * values]

    def of(self, key: Key, weight: float = 5.0) -> float:
        """Return the mean of a key; the mean of all counts like `weight` of its values."""
        base = self._all[1] / self._all[0]
        count, total = self._of.get(key, (0.0, 0.0))
        return (total + weight * base) / (count + weight)


@dataclass(slots=True)
class LatelySeen:
    """What happened lately in one service, one kind of ticket, or the whole branch."""

    calls: deque[tuple[float, float]] = field(default_factory=deque)  # instant, wait; of the last hour
    arrivals: deque[float] = field(default_factory=deque)
    gaps: deque[float] = field(default_factory=lambda: deque(maxlen=PACE_CALLS))
    waits: deque[float] = field(default_factory=lambda: deque(maxlen=20))
    each: deque[float] = field(default_factory=lambda: deque(maxlen=PACE_CALLS))  # wait for each person ahead
    servings: deque[float] = field(default_factory=lambda: deque(maxlen=40))
    last_call: float = NAN
    last_wait: float = NAN
    waited_since: float = NAN  # since when somebody has waited without a break
    arrivals_today: int = 0
    calls_today: int = 0
    waits_today: float = 0.0

    def new_day(self) -> None:
        """Forget the day before; how long servings take stays."""
        for values in (self.calls, self.arrivals, self.gaps, self.waits, self.each):
            values.clear()
        self.last_call = self.last_wait = self.waited_since = NAN
        self.arrivals_today = self.calls_today = 0
        self.waits_today = 0.0

    def arrived(self, at: float) -> None:
        """Count somebody who came."""
        self.arrivals.append(at)
        self.arrivals_today += 1

    def called(self, at: float, wait: float, ahead: float) -> None:
        """Count a call."""
        self.calls.append((at, wait))
        self.calls_today += 1
        self.waits_today += wait
        if wait > 0:
            self.waits.append(wait)
            self.each.append(wait / (ahead + 1.0))
        # The time between two calls says how fast the counters are only while somebody waited.
        begun = self.waited_since if self.last_call != self.last_call else max(self.last_call, self.waited_since)
        if begun == begun:
            self.gaps.append(at - begun)
        self.last_call, self.last_wait = at, wait

    def forget(self, now: float) -> None:
        """Drop what is older than an hour."""
        while self.calls and self.calls[0][0] < now - HOUR:
            self.calls.popleft()
        while self.arrivals and self.arrivals[0] < now - HOUR:
            self.arrivals.popleft()


class QueueState:
    """Who waits, who is served, which counters call. `leaves_are_told` is False for a log without times of leaving."""

    def __init__(self, leaves_are_told: bool = True) -> None:
        self._leaves_are_told = leaves_are_told
        self.waiting: dict[Key, dict[Key, WaitingEntry]] = {}
        self.where: dict[Key, Key] = {}
        self.serving: dict[Key, tuple[float, Key | None, Key | None]] = {}
        self.counters: dict[Key, frozenset[Key]] = {}
        self.counts: dict[Key, int] = {}
        self.heard: dict[Key, float] = {}
        self.recent: dict[Key, LatelySeen] = {}
        self.branch = LatelySeen()
        self.day = -1
        self.opened = NAN
        self.ends_are_told = False
        self.serving_means = KeyedMeans(SERVING_SECONDS)
        self.counter_means = KeyedMeans(SERVING_SECONDS)
        self.hours = KeyedMeans(SERVING_SECONDS)
        #: Seconds of waiting that a kind of ticket has ahead of others, as the order of calls shows it.
        self.credit: dict[Key, float] = {}
        self._pairs: dict[Key, int] = {}
        self._called_lately: deque[tuple[float, WaitingEntry]] = deque(maxlen=100)
        self._calls = self._gone = 0
        self._leaving: dict[Key, list[float]] = {}

    def apply(self, step: Step) -> None:
        """Take a step."""
        self.begin_day(step.at)
        match step:
            case Issued():
                self._issued(step)
            case Called():
                self._called(step)
            case Ended():
                self._ended(step)
            case Left():
                self._remove(step.ticket)
            case CounterOpens():
                self.counters[step.counter] = step.services
            case CounterCloses():
                self.counters.pop(step.counter, None)
            case OpenCount():
                self.counts[step.service] = step.counters

    def begin_day(self, now: float) -> None:
        """Begin a new day if `now` is in another one."""
        if int(now // DAY) == self.day:
            return
        self.day, self.opened = int(now // DAY), now
        for recent in (self.branch, *self.recent.values()):
            recent.new_day()
        if not self._leaves_are_told:
            self.waiting.clear()
            self.where.clear()
        self.serving.clear()
        self.heard.clear()
        self._called_lately.clear()

    def lately(self, key: Key) -> LatelySeen:
        """Return what happened lately in a service or to a kind of ticket."""
        found = self.recent.get(key)
        if found is None:
            found = self.recent[key] = LatelySeen()
        return found

    def ahead(self, service: Key, priority: Key) -> float:
        """Return how many of a kind wait."""
        return float(sum(entry.priority == priority for entry in self.waiting.get(service, {}).values()))

    def _issued(self, step: Issued) -> None:
        queue = self.waiting.setdefault(step.service, {})
        ahead = self.ahead(step.service, step.priority) if step.ahead is None else step.ahead
        entry = WaitingEntry(step.at, step.service, step.priority, ahead, len(self.where))
        for recent in (self.lately(step.service), self.lately(entry.kind), self.branch):
            recent.arrived(step.at)
        if not queue:
            self.lately(step.service).waited_since = step.at
        if not self.where:
            self.branch.waited_since = step.at
        queue[step.ticket] = entry
        self.where[step.ticket] = step.service

    def _called(self, step: Called) -> None:
        entry = self._remove(step.ticket)
        if entry is None:
            # Taken for gone, or called without having waited: its counter is busy too.
            self.serving[step.ticket] = (step.at, None, step.counter)
            return
        wait = step.at - entry.at
        self._calls += 1
        self._leaving.setdefault(entry.service, [0.0, 0.0])[1] += wait
        for service in (entry.service, None):
            self.hours.add((service, int(entry.at % DAY // HOUR)), wait)
        self.lately(entry.service).called(step.at, wait, entry.ahead)
        self.lately(entry.kind).called(step.at, wait, entry.ahead)
        self.branch.called(step.at, wait, entry.everybody)
        if step.counter is not None:
            self.heard[step.counter] = step.at
        self.serving[step.ticket] = (step.at, entry.service, step.counter)
        if not self._leaves_are_told:
            self._drop_passed(entry)
        if wait > 0:
            self._learn_order(entry, step.at)

    def _remove(self, ticket: Key) -> WaitingEntry | None:
        service = self.where.pop(ticket, None)
        return None if service is None else self.waiting[service].pop(ticket, None)

    def _ended(self, step: Ended) -> None:
        begun = self.serving.pop(step.ticket, None)
        if begun is None:
            return
        self.ends_are_told = True
        since, service, counter = begun
        seconds = step.at - since
        self.branch.servings.append(seconds)
        if service is not None:
            self.lately(service).servings.append(seconds)
            self.serving_means.add(service, seconds)
        if counter is not None:
            self.counter_means.add(counter, seconds)
            self.heard[counter] = step.at

    def _drop_passed(self, called: WaitingEntry) -> None:
        """Take those as gone who came before a called one of their own kind."""
        gone = []
        for ticket, entry in self.waiting[called.service].items():
            if entry.at >= called.at:
                break
            if entry.priority == called.priority:
                gone.append(ticket)
        self._drop(called.service, gone)

    def drop_long_gone(self, now: float) -> None:
        """Take those as gone who wait much longer than people lately, where people leave and nobody tells when."""
        if self._leaves_are_told or self._gone < FEW_LEAVE * self._calls or not self.branch.waits:
            return
        usual = mean(self.branch.waits)
        for service, queue in self.waiting.items():
            theirs = self.recent[service].waits
            limit = now - LONG_GONE * max(usual, mean(theirs) if theirs else 0.0)
            gone = []
            for ticket, entry in queue.items():
                if entry.at >= limit:
                    break
                gone.append(ticket)
            self._drop(service, gone)

    def _drop(self, service: Key, gone: list[Key]) -> None:
        for ticket in gone:
            del self.waiting[service][ticket]
            del self.where[ticket]
        if gone:
            self._gone += len(gone)
            self._leaving.setdefault(service, [0.0, 0.0])[0] += len(gone)

    def leaving_rate(self, service: Key) -> float:
        """Return how many of those who wait leave in a second, where nobody tells when they leave."""
        gone, seconds = self._leaving.get(service, (0.0, 0.0))
        return gone / (seconds + 600.0)

    def _learn_order(self, called: WaitingEntry, now: float) -> None:
        """Learn from each two that waited at the same time who of them was called first: a logistic regression of the
        time between their arrivals, with one credit for each kind.
        """
        mine, credit = called.kind, self.credit
        own = credit.get(mine, 0.0)
        for at, other in reversed(self._called_lately):
            if at < called.at:
                break
            theirs = other.kind
            if theirs == mine:
                continue
            rival = credit.get(theirs, 0.0)
            certain = (called.at - other.at + rival - own) / ORDER_SECONDS
            miss = 1.0 / (1.0 + math.exp(max(-30.0, min(30.0, certain))))
            if miss < 0.003:
                continue
            self._pairs[mine] = pairs = self._pairs.get(mine, 0) + 1
            self._pairs[theirs] = rivals = self._pairs.get(theirs, 0) + 1
            own -= ORDER_SECONDS * miss * max(ORDER_STEP, 1.0 / (pairs + 5.0))
            credit[theirs] = rival + ORDER_SECONDS * miss * max(ORDER_STEP, 1.0 / (rivals + 5.0))
        credit[mine] = own
        self._called_lately.append((now, called))

    def open_for(self, service: Key, now: float) -> float:
        """Return how many counters call for a service: told, counted, or heard of lately; NaN: not known."""
        if self.counters:
            return float(sum(service in services for services in self.counters.values()))
        if service in self.counts:
            return float(self.counts[service])
        if self.heard:
            return float(sum(at > now - SILENT_SECONDS for at in self.heard.values()))
        return NAN


def mean(values: deque[float], last: int = 0) -> float:
    """Return the mean of the last values (0: of all), NaN for none."""
    if not values:
        return NAN
    if last and len(values) > last:
        return sum(values[-number] for number in range(1, last + 1)) / last
    return sum(values) / len(values)
