"""One line per service, and one per clerk at a counter."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from shared.office.catalog.model import Catalog
from shared.office.staff.model import CounterSession, SessionPause
from shared.queue.feedback.model import Rating
from shared.queue.stats.model import StepRecord, TicketRecord
from shared.queue.stats.rules import desks, measures
from shared.queue.summary.model import DeskLine, ServiceLine

Pauses = Mapping[UUID, Sequence[SessionPause]]

_DIGITS = re.compile(r"(\d+)")


def natural_order(label: str) -> list[tuple[int, int, str]]:
    """Return what sorts the labels of counters as people count: 2, 6, 10, 11, A2, A10."""
    parts = (part for part in _DIGITS.split(label) if part)
    return [(0, int(part), "") if part.isdecimal() else (1, 0, part.casefold()) for part in parts]


def service_lines(
    tickets: Sequence[TicketRecord], steps: Sequence[StepRecord], catalog: Catalog, promise: Mapping[object, float]
) -> Iterator[ServiceLine]:
    """Yield the services somebody came for or was served with, in the catalog's order."""
    came_for = Counter(ticket.service_id for ticket in tickets)
    spent: dict[UUID, list[float]] = {}
    for ticket in tickets:
        if ticket.time_in_branch is not None:
            spent.setdefault(ticket.service_id, []).append(ticket.time_in_branch)
    of_service: dict[UUID, list[StepRecord]] = {}
    for step in steps:
        of_service.setdefault(step.service_id, []).append(step)
    for service in catalog.services:
        own, issued = of_service.get(service.id, []), came_for[service.id]
        if not own and not issued:
            continue
        finished = [step for step in own if step.end == "finished"]
        yield ServiceLine(
            service_id=str(service.id),
            issued=issued,
            served=len(finished),
            promise_seconds=promise[service.id],
            level_served=measures.service_level_served(own, promise),
            level_strict=measures.service_level_strict(own, promise),
            wait_median=measures.median(step.wait for step in own),
            outcomes=dict(Counter(step.outcome or "" for step in finished)),
            servings=_whole(step.service_time for step in finished),
            visits=_whole(spent.get(service.id, ())),
        )


def _whole(seconds: Iterable[float | None]) -> tuple[int, ...]:
    return tuple(sorted(round(each) for each in seconds if each is not None))


def desk_lines(
    sessions: Sequence[CounterSession],
    pauses: Pauses,
    steps: Sequence[StepRecord],
    ratings: Sequence[Rating],
    weak_sample: int,
    until: datetime,
) -> Iterator[DeskLine]:
    """Yield every clerk at every counter they sat at, in order of their first session."""
    at_desk: dict[tuple[UUID | None, UUID | None], list[StepRecord]] = {}
    for step in steps:
        at_desk.setdefault((step.counter_id, step.staff_id), []).append(step)
    for counter_id, staff_id in dict.fromkeys((session.counter_id, session.staff_id) for session in sessions):
        mine = [s for s in sessions if (s.counter_id, s.staff_id) == (counter_id, staff_id)]
        own = at_desk.get((counter_id, staff_id), [])
        finished = [step for step in own if step.end == "finished"]
        times = [step.service_time for step in finished if step.service_time is not None]
        scores = [int(r.score) for r in ratings if (r.counter_id, r.staff_id) == (counter_id, staff_id)]
        forced = any(session.forced for session in mine)
        serving, busy, present = busy_shares(mine, pauses, own, until)
        yield DeskLine(
            counter_id=str(counter_id),
            staff_id=str(staff_id),
            served=len(finished),
            service_median=measures.median(times) if len(times) >= weak_sample else None,
            session_seconds=None if forced else present,
            pause_seconds=_paused(mine, pauses, until),
            serving_seconds=serving,
            occupancy=None if forced else busy,
            ratings=len(scores),
            happy_index=measures.happy_index(scores) if len(scores) >= weak_sample else None,
            forced=forced,
        )


def busy_shares(
    sessions: Sequence[CounterSession], pauses: Pauses, steps: Sequence[StepRecord], until: datetime
) -> tuple[float, float | None, float]:
    """Return (seconds serving, occupancy, seconds signed in) of some sessions.

    Every serving that ended counts, also one that ended in a transfer; those of other clerks and counters do not.
    """
    places = {(session.counter_id, session.staff_id) for session in sessions}
    own = [step for step in steps if (step.counter_id, step.staff_id) in places]
    serving = sum(step.serving or 0.0 for step in own)
    wrap_up = sum(step.wrap_up for step in own)
    present = sum(desks.session_seconds(session, until) for session in sessions)
    return serving, desks.occupancy(serving, wrap_up, present, _paused(sessions, pauses, until)), present


def _paused(sessions: Sequence[CounterSession], pauses: Pauses, until: datetime) -> float:
    return sum(desks.pause_seconds(pauses.get(session.id, ()), until) for session in sessions)
