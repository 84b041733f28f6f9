"""Who is called next: a pure function of the waiting tickets, the counter, the branch's policy and the instant."""

import heapq
import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from operator import itemgetter
from typing import Any, NamedTuple
from uuid import UUID

from shared.office.settings.model import OrderPolicy
from shared.queue.tickets.rules.eligibility import CallingCounter, Waiting, is_first_level, may_call

#: Into how many parts tickets that are alike are divided at most, where it matters since when each waits.
MOST_PIECES = 6


@dataclass(frozen=True)
class OrderRules:
    """A policy with its numbers.

    `strict_ceiling`: how many later arrivals may pass one waiting person; `ratio_priority` : `ratio_ordinary` as n : m;
    `recent_priority`: whether the latest calls were priority ones, newest first (only read by `ratio`);
    `longest_wait`: under `promise`, tickets that have waited so many seconds are next, in order of arrival.
    """

    policy: OrderPolicy
    strict_ceiling: int = 5
    ratio_priority: int = 2
    ratio_ordinary: int = 1
    recent_priority: tuple[bool, ...] = ()
    longest_wait: float = math.inf

    def is_bounded(self, ticket: Waiting, now: datetime) -> bool:
        """Return whether a ticket has waited as long as anybody may before being next."""
        return self.policy is OrderPolicy.PROMISE and ticket.waited(now) >= self.longest_wait


class Alike(NamedTuple):
    """Waiting tickets that one can represent to a newcomer: the earliest, how many, and when the latest came.

    All are of the same service, priority class and placing, on the same side of the strict order's ceiling: whatever
    the policy, a newcomer, who has not waited yet, is behind all of them or ahead of all of them.
    """

    earliest: Waiting
    people: int
    latest: datetime

    @classmethod
    def one(cls, ticket: Waiting) -> "Alike":
        """Return a ticket that represents only itself."""
        return cls(ticket, 1, ticket.counts_from)


@dataclass(frozen=True)
class Selection:
    """The ticket to call and why: the rule's name, its score, and the best ticket passed over with its score."""

    ticket: Waiting
    rule: str
    score: float
    passed_over: UUID | None
    passed_over_score: float | None

    def explanation(self) -> dict[str, Any]:
        """Return what the call's event keeps, so that the call can be explained afterwards."""
        return {
            "rule": self.rule,
            "score": round(self.score, 6),
            "passed_over": None if self.passed_over is None else str(self.passed_over),
            "passed_over_score": None if self.passed_over_score is None else round(self.passed_over_score, 6),
        }


# A ticket's place: the greatest first; the score is the part that is shown.
_Place = tuple[float, ...]
# First by somebody's decision, the clerk's own work or overdue, place.
_Rank = tuple[bool, bool, _Place]


def choose(waiting: Sequence[Waiting], counter: CallingCounter, rules: OrderRules, now: datetime) -> Selection | None:
    """Return the ticket this counter should call now, or None when nobody it may call waits."""
    first_two = heapq.nlargest(2, _ranked(waiting, counter, rules, now), key=itemgetter(0))
    if not first_two:
        return None
    best = first_two[0][1]
    second = first_two[1][1] if len(first_two) > 1 else None
    reason = "+first" if best.first else "+longest_wait" if rules.is_bounded(best, now) else ""
    return Selection(
        ticket=best,
        rule=f"{rules.policy.value}{reason}",
        score=score(best, rules, now),
        passed_over=second.ticket_id if second else None,
        passed_over_score=score(second, rules, now) if second else None,
    )


def in_order(
    waiting: Sequence[Waiting], counter: CallingCounter, rules: OrderRules, now: datetime
) -> list[tuple[Waiting, float]]:
    """Return the tickets this counter may call with their scores, the next one first.

    Help for other clerks (second-level services) comes after the clerk's own work, unless somebody of it has waited
    longer than promised.
    """
    ranked = sorted(_ranked(waiting, counter, rules, now), key=itemgetter(0), reverse=True)
    return [(ticket, score(ticket, rules, now)) for _, ticket in ranked]


def _ranked(
    waiting: Sequence[Waiting], counter: CallingCounter, rules: OrderRules, now: datetime
) -> list[tuple[_Rank, Waiting]]:
    """Return the tickets this counter may call, each with its rank, the greatest first, in the order given."""
    place = _placing(rules, now)
    # What holds for one unbound ticket of a service holds for all of them.
    known: dict[UUID, tuple[bool, bool]] = {}
    found = []
    for ticket in waiting:
        if ticket.bound_counter_id is not None or ticket.bound_staff_id is not None:
            callable_here, own = may_call(ticket, counter), is_first_level(ticket, counter)
        elif ticket.service_id in known:
            callable_here, own = known[ticket.service_id]
        else:
            callable_here, own = may_call(ticket, counter), is_first_level(ticket, counter)
            known[ticket.service_id] = callable_here, own
        if callable_here:
            own = own or ticket.waited(now) > ticket.promise_seconds or rules.is_bounded(ticket, now)
            found.append(((ticket.first, own, place(ticket)), ticket))
    return found


def settled(waiting: Sequence[Waiting], now: datetime) -> list[Waiting]:
    """Return the tickets with no age from the future, in the order given.

    A clock that was ahead for a while leaves tickets that count from an instant that has not come yet. They would stay
    without any age until it comes and be passed by everybody; instead they count from now on, in their own order.
    An appointment whose visitor came early keeps its time.
    """
    early = sorted(
        (ticket for ticket in waiting if ticket.counts_from > now and ticket.counts_from != ticket.booked_for),
        key=lambda t: (t.counts_from, t.number, t.ticket_id),
    )
    places = {ticket.ticket_id: now - timedelta(microseconds=len(early) - place) for place, ticket in enumerate(early)}
    if not places:
        return list(waiting)
    return [t._replace(counts_from=places.get(t.ticket_id, t.counts_from)) for t in waiting]


def score(ticket: Waiting, rules: OrderRules, now: datetime) -> float:
    """Return the figure that explains a ticket's place under the policy.

    `promise`: waited ÷ promised wait × weight of the priority class: an accumulating priority queue (Kleinrock 1964;
    Stanford, Taylor & Ziedins 2014). Others: seconds waited.
    """
    waited = ticket.waited(now)
    return waited * _pace(ticket) if rules.policy is OrderPolicy.PROMISE else waited


def _placing(rules: OrderRules, now: datetime) -> Callable[[Waiting], _Place]:
    """Return the function that gives a ticket its place; ties go to the earlier arrival, then the lower number."""

    def arrival(ticket: Waiting) -> _Place:
        return (-ticket.counts_from.timestamp(), -ticket.number)

    if rules.policy is OrderPolicy.PROMISE:
        # When more priority visitors come than can be served, no score helps the others: `longest_wait` does.
        return lambda ticket: (
            *((1.0, 0.0) if rules.is_bounded(ticket, now) else (0.0, score(ticket, rules, now))),
            *arrival(ticket),
        )
    if rules.policy is OrderPolicy.STRICT:
        # A ticket that was passed over as often as the ceiling allows goes before every class.
        return lambda ticket: (
            float(ticket.passed >= rules.strict_ceiling),
            0.0 if ticket.passed >= rules.strict_ceiling else float(ticket.rank),
            *arrival(ticket),
        )
    if rules.policy is OrderPolicy.RATIO:
        wants_priority = priority_turn(rules)
        return lambda ticket: (float((ticket.rank > 0) == wants_priority), *arrival(ticket))
    return arrival


def priority_turn(rules: OrderRules) -> bool:
    """Return whether, under `ratio`, the next call belongs to a priority ticket: n priority, then m ordinary."""
    run = 0
    for was_priority in rules.recent_priority:
        if was_priority != rules.recent_priority[0]:
            break
        run += 1
    if not rules.recent_priority:
        return True
    if rules.recent_priority[0]:
        return run < rules.ratio_priority
    return run >= rules.ratio_ordinary


def passed_by(chosen: Waiting, waiting: Sequence[Waiting], counter: CallingCounter) -> list[UUID]:
    """Return the tickets this counter could have called that came earlier than the chosen one."""
    return [
        ticket.ticket_id
        for ticket in waiting
        if ticket.ticket_id != chosen.ticket_id
        and (ticket.counts_from, ticket.number) < (chosen.counts_from, chosen.number)
        and may_call(ticket, counter)
    ]


def those_before(
    newcomer: Waiting, waiting: Iterable[Alike], rules: OrderRules, now: datetime
) -> Iterator[tuple[float, UUID, int]]:
    """Yield who is ahead of `newcomer` in the branch's order now: for how many seconds, service, and people.

    Under `promise` a visitor whose score grows faster overtakes others while they all wait; nobody is overtaken who by
    then has waited as long as anybody may. The other policies keep their order: the seconds are infinite.
    """
    place = _placing(rules, now)
    own = (newcomer.first, place(newcomer))
    for earliest, people, latest in waiting:
        if (earliest.first, place(earliest)) <= own:
            continue
        gain = _pace(newcomer) - _pace(earliest)
        if rules.policy is not OrderPolicy.PROMISE or earliest.first or gain <= 0:
            yield math.inf, earliest.service_id, people
            continue
        # Nobody knows when each of them came; they are taken to have come evenly.
        pieces = min(people, MOST_PIECES)
        step = 0.0 if pieces == 1 else (latest - earliest.counts_from).total_seconds() / (pieces - 1)
        for piece in range(pieces):
            waited = earliest.waited(now) - piece * step
            seconds = max(0.0, (waited * _pace(earliest) - newcomer.waited(now) * _pace(newcomer)) / gain)
            share = people * (piece + 1) // pieces - people * piece // pieces
            yield math.inf if waited + seconds >= rules.longest_wait else seconds, earliest.service_id, share


def before_each(
    waiting: Sequence[Waiting], rules: OrderRules, now: datetime
) -> Iterator[tuple[Waiting, list[tuple[float, UUID, int]]]]:
    """Yield each waiting ticket with those ahead of it, as `those_before` has them for one; the longest first."""
    place, promise = _placing(rules, now), rules.policy is OrderPolicy.PROMISE
    known = [(each, (each.first, place(each)), _pace(each), each.waited(now)) for each in waiting]
    for ticket, own, pace, waited in known:
        lasting: dict[UUID, int] = {}
        overtaken = []
        for other, theirs, their_pace, their_wait in known:
            if theirs <= own:
                continue
            gain = pace - their_pace
            if promise and not other.first and gain > 0:
                seconds = max(0.0, (their_wait * their_pace - waited * pace) / gain)
                if their_wait + seconds < rules.longest_wait:
                    overtaken.append((seconds, other.service_id, 1))
                    continue
            lasting[other.service_id] = lasting.get(other.service_id, 0) + 1
        stay = [(math.inf, service_id, people) for service_id, people in lasting.items()]
        yield ticket, stay + sorted(overtaken, reverse=True)


def _pace(ticket: Waiting) -> float:
    """Return how fast a ticket's score grows under `promise`."""
    return ticket.weight / max(1, ticket.promise_seconds)
