"""What is known of a queue at an instant of a log; every yardstick is asked from the same."""

import math
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field

from shared.queue.forecast.rules.learned.steps import (
    Ask,
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

HOUR, DAY = 3600.0, 86400.0
#: A counter of which nothing was heard for so long is taken for closed.
SILENT = 1800.0
#: Where a log does not tell who leaves: somebody who waits so many times as long as anybody lately has left …
LONG_GONE, SHORTEST_GONE = 1.25, 300.0
#: … unless hardly anybody leaves here.
FEW_LEAVE = 0.02
#: A class whose visitors wait so many times as long is called after the other.
SLOWER = 1.25
#: Times between calls while somebody waits, and service times, of which the mean is taken.
GAPS, SERVINGS, PACED = 12, 200, 60
#: Where the number of the service and the time of day stand among the features.
SERVICE_PLACE, TIME_PLACE = -2, -5
#: Until anything is measured.
FIRST_SERVICE, FIRST_WAIT = 300.0, 300.0


@dataclass
class _Recent:
    """The last values with their instants, and their sum; older ones than an hour are dropped when it is read."""

    entries: deque[tuple[float, float]] = field(default_factory=deque)
    total: float = 0.0

    def add(self, at: float, value: float) -> None:
        self.entries.append((at, value))
        self.total += value

    def since(self, at: float) -> None:
        while self.entries and self.entries[0][0] < at:
            self.total -= self.entries.popleft()[1]

    def number(self, at: float) -> int:
        """Return how many values there are from an instant on."""
        return sum(1 for entry in self.entries if entry[0] >= at)

    @property
    def mean(self) -> float | None:
        return self.total / len(self.entries) if self.entries else None


class _Line:
    """What is known of one service, or of the whole branch."""

    def __init__(self) -> None:
        self.waiting: dict[Key, float] = {}
        self.waits, self.arrivals = _Recent(), _Recent()
        self.today: list[float] = [0.0, 0.0]  # sum and number of today's waits
        self.last_wait: float | None = None
        self.last_call: float | None = None
        self.gaps: deque[float] = deque(maxlen=GAPS)
        self.servings: deque[float] = deque(maxlen=SERVINGS)
        self.paced: deque[float] = deque(maxlen=PACED)  # times between calls × counters that called
        self.counters: int | None = None

    def new_day(self) -> None:
        self.waiting.clear()
        self.waits, self.arrivals = _Recent(), _Recent()
        self.today = [0.0, 0.0]
        self.last_call = self.last_wait = None

    def issued(self, at: float, ticket: Key) -> None:
        self.waiting[ticket] = at
        self.arrivals.add(at, 1.0)

    def called(self, at: float, ticket: Key, wait: float) -> None:
        somebody_waited = len(self.waiting) > 1 or (self.last_call is not None and at - wait <= self.last_call)
        if self.last_call is not None and somebody_waited:
            self.gaps.append(at - self.last_call)
            self.paced.append((at - self.last_call) * (self.counters or 1))
        self.waiting.pop(ticket, None)
        self.last_call, self.last_wait = at, wait
        self.waits.add(at, wait)
        self.today[0] += wait
        self.today[1] += 1

    @property
    def mean_today(self) -> float | None:
        return self.today[0] / self.today[1] if self.today[1] else None

    @property
    def gap(self) -> float | None:
        return sum(self.gaps) / len(self.gaps) if self.gaps else None

    @property
    def serving(self) -> float | None:
        return sum(self.servings) / len(self.servings) if self.servings else None

    def oldest(self, at: float) -> float:
        """Return how long the first in the line has waited (HOL)."""
        return at - next(iter(self.waiting.values())) if self.waiting else 0.0


@dataclass(frozen=True)
class Glance:
    """What is known when somebody asks: the plain figures of the formulas, and the features that learners are given."""

    ask: Ask
    ahead: float
    counters: float
    serving: float
    first_day_serving: float
    mean_today: float
    last_hour: float
    last_wait: float
    oldest: float
    features: tuple[float, ...]


class Tracker:
    """Follows one branch."""

    def __init__(self) -> None:
        self._branch = _Line()
        self._lines: dict[Key, _Line] = {}
        self._kinds: dict[tuple[Key, Key], _Line] = {}
        self._tickets: dict[Key, tuple[Key, float]] = {}
        self._busy: dict[Key, tuple[Key, float, Key | None]] = {}
        self._heard: dict[Key, float] = {}
        self._takes: dict[Key, dict[Key, float]] = {}  # by service, when each counter last took one
        self._open: dict[Key, frozenset[Key]] = {}
        self._services: dict[Key, int] = {}
        self._priorities: dict[Key, int] = {}
        self._day, self._opened, self._first_day = -1, 0.0, True
        self._first_servings: list[float] = []
        self._all_waits: list[float] = [0.0, 0.0]
        self._told = self._leave_untold = False
        self._issued_before = self._issued_today = self._called_today = self._vanished = 0
        self._class_waits: dict[Key, tuple[float, int]] = {}
        self._priority_of: dict[Key, Key] = {}

    def observe(self, step: Step) -> None:
        """Take a step in the order of time."""
        self._turn_day(step.at)
        match step:
            case Issued(at, ticket, service, priority):
                self._issued_today += 1
                self._tickets[ticket] = (service, at)
                self._priority_of[ticket] = priority
                for line in self._lines_of(service, priority):
                    line.issued(at, ticket)
            case Called(at, ticket, counter):
                self._called(at, ticket, counter)
            case Ended(at, ticket):
                self._ended(at, ticket)
            case Left(_, ticket):
                self._told = True
                if ticket in self._tickets:
                    self._forget([(ticket, self._tickets[ticket][0])])
            case CounterOpens(_, counter, services):
                self._open[counter] = services
            case CounterCloses(_, counter):
                self._open.pop(counter, None)
            case OpenCount(_, service, counters):
                self._line(service).counters = counters

    def _called(self, at: float, ticket: Key, counter: Key | None) -> None:
        found = self._tickets.pop(ticket, None)
        if found is None:
            return
        service, issued = found
        self._called_today += 1
        wait = at - issued
        if self._leave_untold:
            self._forget_gone(ticket, service)
        priority = self._priority_of.pop(ticket, None)
        for line in self._lines_of(service, priority):
            line.called(at, ticket, wait)
        total, number = self._class_waits.get(priority, (0.0, 0))
        self._class_waits[priority] = (total + wait, number + 1)
        self._all_waits[0] += wait
        self._all_waits[1] += 1
        self._busy[ticket] = (service, at, counter)
        if counter is not None:
            self._heard[counter] = at
            self._takes.setdefault(service, {})[counter] = at

    def _forget_gone(self, called: Key, service: Key) -> None:
        """Take out those who came before for the same service and class: they were called in vain, or had left.

        A log that does not tell when people leave tells only by this that they have left.
        """
        same, gone = self._priority_of.get(called), []
        for ticket in self._line(service).waiting:
            if ticket == called:
                break
            if self._priority_of.get(ticket) == same:
                gone.append((ticket, service))
        self._forget(gone)

    def _forget_long_gone(self, at: float) -> None:
        """Take out who has waited longer than anybody lately, where nobody tells who leaves."""
        if not self._leave_untold or not self._branch.waiting:
            return
        longest = max((wait for _, wait in self._branch.waits.entries), default=HOUR)
        limit = max(LONG_GONE * longest, SHORTEST_GONE)
        gone = []
        for ticket, since in self._branch.waiting.items():
            if at - since <= limit:
                break
            gone.append((ticket, self._tickets[ticket][0]))
        self._forget(gone)

    def _forget(self, gone: Sequence[tuple[Key, Key]]) -> None:
        for ticket, service in gone:
            self._tickets.pop(ticket, None)
            for each in self._lines_of(service, self._priority_of.pop(ticket, None)):
                each.waiting.pop(ticket, None)

    def _ended(self, at: float, ticket: Key) -> None:
        service, since, counter = self._busy.pop(ticket, (None, at, None))
        if at <= since:
            return
        for line in (self._branch, self._line(service)):
            line.servings.append(at - since)
        if self._first_day:
            self._first_servings.append(at - since)
        if counter is not None:
            self._heard[counter] = at

    def _turn_day(self, at: float) -> None:
        day = int(at // DAY)
        if day == self._day:
            return
        self._first_day = self._day == -1
        # Of a day that is over is known who was never called.
        self._issued_before += self._issued_today
        self._vanished += self._issued_today - self._called_today
        self._issued_today = self._called_today = 0
        self._leave_untold = not self._told and self._vanished > FEW_LEAVE * self._issued_before
        self._day, self._opened = day, at
        self._tickets.clear()
        self._priority_of.clear()
        self._busy.clear()
        self._heard.clear()
        self._takes.clear()
        for line in (self._branch, *self._lines.values(), *self._kinds.values()):
            line.new_day()

    def _line(self, service: Key) -> _Line:
        if service not in self._lines:
            self._lines[service] = _Line()
        return self._lines[service]

    def _lines_of(self, service: Key, priority: Key) -> tuple[_Line, _Line, _Line]:
        """Return the lines in which a ticket is: the branch's, its service's, and that of its class in its service."""
        if (service, priority) not in self._kinds:
            self._kinds[service, priority] = _Line()
        return self._branch, self._line(service), self._kinds[service, priority]

    def look(self, ask: Ask) -> Glance:
        """Return what is known at an instant."""
        self._turn_day(ask.at)
        at = ask.at
        branch, line, kind = self._lines_of(ask.service, ask.priority)
        for each in (line, branch, kind):
            each.waits.since(at - HOUR)
            each.arrivals.since(at - HOUR)
        self._forget_long_gone(at)
        own_counters = line.counters is not None
        lines = (line,) if own_counters else tuple(self._lines.values())
        before = self._before(lines, ask.priority)
        oldest = self._oldest(lines, ask, at)
        active = self._active(at)
        open_now = sum(each.counters or 0 for each in self._lines.values())
        counters = float(max(1, line.counters or 1)) if own_counters else float(max(1, active))
        ahead = float(before)
        gap = (line.gap if own_counters else branch.gap) or FIRST_SERVICE
        serving = self._serving(line, own_counters=own_counters, gap=gap, counters=counters)
        known = self._all_waits[0] / self._all_waits[1] if self._all_waits[1] else FIRST_WAIT
        mean_today = _first(line.mean_today, branch.mean_today, known)
        last_hour = _first(line.waits.mean, branch.waits.mean, mean_today)
        last_wait = _first(line.last_wait, branch.last_wait, known)
        first_day = sum(self._first_servings) / len(self._first_servings) if self._first_servings else serving
        ql = (ahead + 1) * serving / counters
        elapsed = [at - since for _, since, _ in self._busy.values()]
        takers = {each for each, last in self._takes.get(ask.service, {}).items() if at - last <= HOUR}
        in_use = [counter for _, _, counter in self._busy.values() if counter is not None]
        pace = (len(line.waiting) + 1) * (line.gap or gap)
        features = (
            float(len(line.waiting)), float(len(branch.waiting)), counters, float(active), float(open_now),
            float(len(self._busy)), serving, line.serving or serving, gap, line.gap or gap, ql,
            (ahead + 1) * gap, pace, (len(branch.waiting) + 1) * (branch.gap or gap),
            *(float(each.waits.number(at - span)) for each in (line, branch) for span in (900.0, 1800.0, HOUR)),
            *(float(each.arrivals.number(at - span)) for each in (line, branch) for span in (900.0, HOUR)),
            last_wait, branch.last_wait or last_wait, oldest, line.oldest(at), branch.oldest(at), last_hour, ahead,
            branch.waits.mean or last_hour, mean_today,
            at - line.last_call if line.last_call is not None else at - self._opened,
            at - branch.last_call if branch.last_call is not None else at - self._opened,
            float(len(kind.waiting)), kind.last_wait or last_wait, kind.waits.mean or last_hour, kind.oldest(at),
            kind.gap or line.gap or gap, float(kind.waits.number(at - 1800.0)),
            at - kind.last_call if kind.last_call is not None else at - self._opened,
            float(len(takers)), float(len(takers & set(in_use))), float(len(in_use)),
            float(len(branch.waiting) - before),
            max(elapsed, default=0.0), sum(elapsed) / len(elapsed) if elapsed else 0.0,
            at % DAY, at - self._opened, float((int(at // DAY) + 3) % 7),
            float(_number(self._services, ask.service)), float(_number(self._priorities, ask.priority)),
        )  # fmt: skip
        return Glance(ask, ahead, counters, serving, first_day, mean_today, last_hour, last_wait, oldest, features)

    def _before(self, lines: Sequence[_Line], priority: Key) -> int:
        """Return how many who wait are called before somebody of a class, as far as waits tell the order of classes."""
        return sum(not self._is_after(self._priority_of.get(each), priority) for line in lines for each in line.waiting)

    def _oldest(self, lines: Sequence[_Line], ask: Ask, at: float) -> float:
        """Return how long the first of the same class has waited."""
        for line in lines:
            for ticket, since in line.waiting.items():
                if self._priority_of.get(ticket) == ask.priority:
                    return at - since
        return 0.0

    def _is_after(self, other: Key, priority: Key) -> bool:
        """Return whether a class is called after another one: its visitors wait much longer."""
        if other == priority:
            return False
        (sum_of, count), (sum_other, number) = (self._class_waits.get(each, (0.0, 0)) for each in (priority, other))
        return count >= 20 and number >= 20 and sum_other / number > SLOWER * sum_of / count

    def _active(self, at: float) -> int:
        if self._open:
            return len(self._open)
        busy = {counter for _, _, counter in self._busy.values() if counter is not None}
        heard = {counter for counter, last in self._heard.items() if at - last <= SILENT}
        return len(busy | heard)

    def _serving(self, line: _Line, *, own_counters: bool, gap: float, counters: float) -> float:
        """Return the mean service time; where ends are not known, what the pace of calls says."""
        if self._branch.servings:
            measured = (line.serving if own_counters else self._branch.serving) or self._branch.serving
            return measured or FIRST_SERVICE
        return sum(line.paced) / len(line.paced) if line.paced else gap * counters


def _first(*values: float | None) -> float:
    """Return the first value that is known."""
    return next((value for value in values if value is not None and not math.isnan(value)), FIRST_WAIT)


def _number(known: dict[Key, int], key: Key) -> int:
    return known.setdefault(key, len(known))
