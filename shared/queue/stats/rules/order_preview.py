"""In which order a day's visitors would have been called under other rules, from the calls that really were made.

Each real call is one chance to call: the same counter and clerk, at the same instant, choose by the other rules among
those who had come and were not called yet. Somebody who kept an appointment counts from its time, as at the desk. How
long serving took is left as it was, so the preview says nothing about a day with more or fewer counters.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from statistics import fmean
from uuid import UUID

from shared.office.catalog.model import PriorityClass, Service
from shared.queue.stats.model import StepRecord
from shared.queue.tickets.model import BOOKED_AHEAD
from shared.queue.tickets.rules.eligibility import CallingCounter, Waiting
from shared.queue.tickets.rules.selection import OrderRules, choose, passed_by

#: Calls of the latest classes that the policy "in turn" looks at.
RECENT = 50

Key = tuple[UUID, int]


@dataclass(frozen=True)
class PreviewedCall:
    """One call: the number that was called, and the number that the other rules call (both as displayed)."""

    instant: datetime
    actual: str
    previewed: str


@dataclass(frozen=True)
class WaitsCompared:
    """Waits in seconds of `people` visitors who were called: as they were, and under the other rules."""

    people: int
    mean: float
    mean_previewed: float
    longest: float
    longest_previewed: float


@dataclass(frozen=True)
class OrderPreview:
    """All calls of a day in order of time, and the waits of ordinary and of priority visitors (None: nobody waited)."""

    calls: tuple[PreviewedCall, ...]
    ordinary: WaitsCompared | None
    priority: WaitsCompared | None

    @property
    def different(self) -> int:
        """How many calls are for another visitor under the other rules."""
        return sum(call.actual != call.previewed for call in self.calls)


def preview_order(
    steps: Sequence[StepRecord],
    counter_of: Callable[[UUID, UUID], CallingCounter],
    services: Mapping[UUID, Service],
    priorities: Mapping[str, PriorityClass],
    rules: OrderRules,
    appointment_weight: float = 1.0,
) -> OrderPreview:
    """Return the order of a day's calls under `rules`; `counter_of` gives who calls from counter and clerk.

    The minutes of an appointment weigh at least `appointment_weight`.
    Steps with times that are not trusted are left out. Somebody who left without a call can be called until then.
    """
    known = [step for step in steps if not step.untrusted and step.service_id in services]
    left = {_key(step): step.ended for step in known if step.called_first is None and step.ended is not None}
    waiting = {_key(step): _waiting(step, services, priorities, appointment_weight) for step in known}
    by_id = {_key(step): step for step in known}
    called = sorted(
        (step for step in known if step.called_first and step.counter_id and step.staff_id),
        key=lambda step: (step.called_first, step.queued),
    )
    recent: tuple[bool, ...] = ()
    calls, previewed_waits = [], {}
    for step in called:
        now = step.called_first
        assert now is not None
        assert step.counter_id is not None
        assert step.staff_id is not None
        counter = counter_of(step.counter_id, step.staff_id)
        there = {
            key: ticket
            for key, ticket in waiting.items()
            if by_id[key].queued <= now and (left.get(key) is None or left[key] > now)
        }
        keys = {ticket.ticket_id: key for key, ticket in there.items()}
        chosen = choose(tuple(there.values()), counter, replace(rules, recent_priority=recent), now)
        if chosen is None:
            continue
        key = keys[chosen.ticket.ticket_id]
        for passed in passed_by(chosen.ticket, tuple(there.values()), counter):
            other = waiting[keys[passed]]
            waiting[keys[passed]] = other._replace(passed=other.passed + 1)
        recent = (chosen.ticket.rank > 0, *recent)[:RECENT]
        del waiting[key]
        previewed_waits[key] = (now - by_id[key].queued).total_seconds()
        calls.append(PreviewedCall(now, step.display, by_id[key].display))
    actual_waits = {_key(step): step.wait for step in called if step.wait is not None}
    ranks = {key: _rank(step, priorities) for key, step in by_id.items()}
    return OrderPreview(
        tuple(calls),
        _compared(actual_waits, previewed_waits, {key for key, rank in ranks.items() if rank == 0}),
        _compared(actual_waits, previewed_waits, {key for key, rank in ranks.items() if rank > 0}),
    )


def _key(step: StepRecord) -> Key:
    return step.ticket_id, step.position


def _rank(step: StepRecord, priorities: Mapping[str, PriorityClass]) -> int:
    return priorities[step.priority].rank if step.priority in priorities else 0


def _waiting(
    step: StepRecord,
    services: Mapping[UUID, Service],
    priorities: Mapping[str, PriorityClass],
    appointment_weight: float,
) -> Waiting:
    service, entry = services[step.service_id], priorities.get(step.priority)
    weight, booked = entry.weight if entry else 1.0, step.booked_for
    counts_from = step.queued
    if booked is not None and step.position == 1:
        # Only the first step is what was booked.
        counts_from = max(booked, step.queued - BOOKED_AHEAD)
    return Waiting(
        ticket_id=step.ticket_id,
        service_id=step.service_id,
        counts_from=counts_from,
        number=int(step.display[1:]),
        weight=weight if booked is None else max(weight, appointment_weight),
        rank=entry.rank if entry else 0,
        promise_seconds=service.promise_seconds,
        zone=service.zone,
        booked_for=booked,
    )


def _compared(actual: Mapping[Key, float], previewed: Mapping[Key, float], of: set[Key]) -> WaitsCompared | None:
    before = [wait for key, wait in actual.items() if key in of]
    after = [wait for key, wait in previewed.items() if key in of]
    if not before or not after:
        return None
    return WaitsCompared(len(before), fmean(before), fmean(after), max(before), max(after))
