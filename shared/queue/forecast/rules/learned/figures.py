"""What is known at the instant of asking, as numbers: estimates of the wait in seconds, and counts.

The estimates are those of the literature (QL, LES, HOL: Ibrahim & Whitt 2009 to 2011) in several variants, and queue
features as in Q-Lasso (Ang et al. 2016); those that the order of calls needs are our own.
"""

import math
from collections import deque

from shared.queue.forecast.rules.learned.queue_state import (
    DAY,
    HOUR,
    NAN,
    ORDER_SECONDS,
    QueueState,
    WaitingEntry,
    mean,
)
from shared.queue.forecast.rules.learned.steps import Ask

#: Estimates of the wait, in seconds. The first that is known is the base that the others are compared with.
TIMES = (
    "base", "by_rate", "by_order_work", "by_work", "by_busy", "by_busy_rank", "by_alive", "by_serving",
    "by_branch_serving",
    "by_pace", "by_pace5", "by_branch_pace", "by_each", "by_each5", "by_branch_each", "by_head", "by_calls30",
    "by_calls60", "by_branch60", "les", "kind_les", "branch_les", "hol", "kind_hol", "age", "all_hol", "waits5",
    "waits20", "hour_mean", "today_mean", "kind_waits5", "branch_waits5", "branch_waits20", "branch_hour_mean",
    "hour_profile", "hour_profile_branch", "pace", "pace5", "branch_pace", "each", "branch_each", "since_call",
    "serving", "branch_serving", "elapsed", "longest",
)  # fmt: skip
#: Counts of people, counters and calls.
COUNTS = (
    "ahead", "own", "everybody", "rank", "others", "order", "order_own", "incoming", "alive", "alive_own", "open",
    "busy", "idle", "busy_mine", "calls15", "calls30", "calls60", "branch5", "branch15", "branch30", "branch60",
    "arrivals15", "arrivals60", "branch_arrivals15", "branch_arrivals60", "today",
)  # fmt: skip
#: Of the clock: hours of the day, day of the week, hours since the first step of the day.
CLOCK = ("hour", "weekday", "opened")


def figures(state: QueueState, ask: Ask, joined: float | None = None) -> tuple[list[float], list[float], list[float]]:
    """Return the numbers in the order of TIMES, COUNTS and CLOCK; NaN where something is not known.

    `joined` is the instant at which somebody who already waits came: those who came later are left out.
    """
    now, service = ask.at, ask.service
    state.begin_day(now)
    kind = (service, ask.priority)
    lately, branch, alike = state.lately(service), state.branch, state.lately(kind)
    for recent in (branch, lately, alike, *(state.recent[key] for key in state.credit if key in state.recent)):
        recent.forget(now)
    state.drop_long_gone(now)
    queue = state.waiting.get(service, {})
    first = next(iter(queue.values()), None)
    if joined is not None and first is not None and first.at >= joined:
        first = None
    crowd = _Crowd(state, ask, now, joined)
    own, everybody = crowd.own, crowd.everybody
    ahead = crowd.same if ask.ahead is None else ask.ahead
    open_now = state.open_for(service, now)
    busy = float(len(state.serving)) if state.ends_are_told else NAN
    at_work = {counter for counter, theirs in state.counters.items() if service in theirs}
    if at_work:
        busy = float(sum(counter in at_work for _, _, counter in state.serving.values()))
    counters = max(open_now, 1.0) if open_now == open_now else 1.0
    working = max(busy, 1.0) if busy == busy else counters
    rate = sum(
        1.0 / state.counter_means.of(counter) for counter in at_work or [at for _, _, at in state.serving.values()]
    )
    elapsed = [now - since for since, _, _ in state.serving.values()] if state.ends_are_told else []
    pace, pace5, branch_pace = mean(lately.gaps), mean(lately.gaps, 5), mean(branch.gaps)
    calls15, calls30, calls60 = _since(lately.calls, now - 900), _since(lately.calls, now - 1800), len(lately.calls)
    each, each5, branch_each = mean(lately.each), mean(lately.each, 5), mean(branch.each)
    serving, branch_serving = mean(lately.servings), mean(branch.servings)
    here = ahead + 1.0
    order = crowd.order if ask.ahead is None else ask.ahead
    to_come = order + crowd.incoming + 1.0
    by_rate = to_come / rate if busy == busy and rate else NAN
    by_pace, by_each = here * pace, here * each
    by_serving = here * serving / counters
    hour = int(now % DAY // HOUR)
    times = [
        _first(by_rate, by_pace, by_each, by_serving, here * state.serving_means.of(service) / counters),
        by_rate, crowd.order_work / working, crowd.work / working,
        (everybody + 1.0) * branch_serving / working, (crowd.rank + 1.0) * branch_serving / working,
        (crowd.alive + 1.0) * branch_serving / working, by_serving, (crowd.rank + 1.0) * branch_serving / counters,
        by_pace, here * pace5, (crowd.rank + 1.0) * branch_pace, by_each, here * each5, (everybody + 1.0) * branch_each,
        NAN if first is None else here * (now - first.at) / (first.ahead + 1.0),
        here * 1800.0 / (calls30 + 0.5), here * HOUR / (calls60 + 0.5),
        (everybody + 1.0) * HOUR / (len(branch.calls) + 0.5),
        lately.last_wait, alike.last_wait, branch.last_wait,
        0.0 if first is None else now - first.at, crowd.oldest_alike,
        crowd.age / own if own else 0.0, crowd.oldest,
        mean(lately.waits, 5), mean(lately.waits), _mean_wait(lately.calls),
        lately.waits_today / lately.calls_today if lately.calls_today else NAN, mean(alike.waits, 5),
        mean(branch.waits, 5), mean(branch.waits), _mean_wait(branch.calls),
        state.hours.of((service, hour)), state.hours.of((None, hour)), pace, pace5, branch_pace, each, branch_each,
        now - lately.last_call,
        serving, branch_serving, sum(elapsed) / len(elapsed) if elapsed else NAN, max(elapsed, default=NAN),
    ]  # fmt: skip
    counts = [
        ahead, own, everybody, crowd.rank, crowd.others, order, crowd.order_own, crowd.incoming, crowd.alive,
        crowd.alive_own, open_now, busy, open_now - busy,
        float(sum(theirs == service for _, theirs, _ in state.serving.values())) if state.ends_are_told else NAN,
        float(calls15), float(calls30), float(calls60),
        float(_since(branch.calls, now - 300)), float(_since(branch.calls, now - 900)),
        float(_since(branch.calls, now - 1800)), float(len(branch.calls)),
        float(_later(lately.arrivals, now - 900)), float(len(lately.arrivals)),
        float(_later(branch.arrivals, now - 900)), float(len(branch.arrivals)), float(lately.arrivals_today),
    ]  # fmt: skip
    return times, counts, [now % DAY / HOUR, float(int(now // DAY) % 7), (now - state.opened) / HOUR]


class _Crowd:
    """Sums over everybody who waits."""

    def __init__(self, state: QueueState, ask: Ask, now: float, joined: float | None) -> None:
        credit, mine = state.credit, state.credit.get((ask.service, ask.priority), 0.0)
        self.own = self.everybody = self.age = 0.0
        self.same = self.rank = self.others = self.order = self.order_own = 0.0
        self.alive = self.alive_own = self.work = self.order_work = 0.0
        self.oldest = self.oldest_alike = 0.0
        for service, queue in state.waiting.items():
            leaving, serving = state.leaving_rate(service), state.serving_means.of(service)
            own = service == ask.service
            for entry in queue.values():
                if joined is not None and entry.at >= joined:
                    break
                age = now - entry.at
                here = math.exp(-leaving * age)
                before = here * _sooner(entry, credit.get(entry.kind, 0.0), now - mine)
                self.everybody += 1.0
                self.alive += here
                self.work += here * serving
                self.order += before
                self.order_work += before * serving
                self.oldest = max(self.oldest, age)
                alike = entry.priority == ask.priority
                if alike:
                    self.rank += 1.0
                else:
                    self.others += 1.0
                if own:
                    self.own += 1.0
                    self.age += age
                    self.alive_own += here
                    self.order_own += before
                    if alike:
                        self.same += 1.0
                        self.oldest_alike = max(self.oldest_alike, age)
        work = state.serving_means.of(ask.service)
        self.work += work
        self.order_work += work
        # Those who will come later and be called before: as long as their credit reaches, or the wait usually lasts.
        usual = mean(state.branch.waits) if state.branch.waits else 0.0
        self.incoming = sum(
            len(state.recent[kind].arrivals) / HOUR * min(theirs - mine, usual)
            for kind, theirs in credit.items()
            if theirs > mine and kind in state.recent
        )


def _sooner(entry: WaitingEntry, credit: float, now: float) -> float:
    """Return how likely an entry is called before somebody whose time counts from `now`."""
    return 1.0 / (1.0 + math.exp(max(-30.0, min(30.0, (entry.at - credit - now) / ORDER_SECONDS))))


def _first(*values: float) -> float:
    # A clock that was set back must not make a wait negative.
    return max(0.0, next(value for value in values if value == value))


def _since(calls: deque[tuple[float, float]], since: float) -> int:
    count = 0
    for at, _ in reversed(calls):
        if at < since:
            break
        count += 1
    return count


def _later(arrivals: deque[float], since: float) -> int:
    count = 0
    for at in reversed(arrivals):
        if at < since:
            break
        count += 1
    return count


def _mean_wait(calls: deque[tuple[float, float]]) -> float:
    return sum(wait for _, wait in calls) / len(calls) if calls else NAN
