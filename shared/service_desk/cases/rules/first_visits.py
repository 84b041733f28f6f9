"""Whether a visit was enough: known clients who did not need to come again for the same service."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from shared.service_desk.cases.model import Case
from shared.service_desk.clients.model import ClientStep

#: Calendar days after a visit in which a further one for the same service says that it was not enough.
FURTHER_VISIT_DAYS = 30
_WINDOW = timedelta(days=FURTHER_VISIT_DAYS)


@dataclass(frozen=True)
class FirstVisits:
    """Visits with an outcome in a period. A visit counts once for each service that was finished in it.

    `known` are those of known clients, `resolved` those of them that were enough.
    """

    all: int
    known: int
    resolved: int
    final: bool = True


NO_VISITS = FirstVisits(0, 0, 0)


def first_visits(
    steps: Sequence[ClientStep],
    cases: Iterable[Case],
    completed: Collection[str],
    counted: int,
    period: tuple[datetime, datetime],
    now: datetime,
) -> FirstVisits:
    """Return which visits of known clients in a half-open period were enough, as far as it is known now.

    `cases` are those registered at a visit or about it, `completed` the outcomes of visitors who got what they came
    for. `counted` are all visits with an outcome.
    """
    start, end = period
    came = defaultdict[tuple[UUID, UUID], list[ClientStep]](list)
    ends: dict[tuple[UUID, UUID], ClientStep] = {}
    for step in steps:
        came[step.client_id, step.service_id].append(step)
        if step.outcome and step.ended is not None:
            key = step.ticket_id, step.service_id
            ends[key] = max(step, ends.get(key, step), key=lambda each: each.position)
    of_visit = _cases_of_visits(steps, cases)
    visits = [step for step in ends.values() if step.ended is not None and start <= step.ended < end]
    resolved = [
        step
        for step in visits
        if step.outcome in completed
        and not any(_further(step, other) for other in came[step.client_id, step.service_id])
        and not any(_went_on(step, case) for case in of_visit.get((step.ticket_id, step.service_id), ()))
    ]
    return FirstVisits(counted, len(visits), len(resolved), now - end >= _WINDOW)


def _cases_of_visits(steps: Iterable[ClientStep], cases: Iterable[Case]) -> Mapping[tuple[UUID, UUID], Sequence[Case]]:
    """Return the cases by ticket and by the service that was given when they were registered, or last before."""
    begun = defaultdict[UUID, list[tuple[datetime, UUID]]](list)
    for step in steps:
        if step.started is not None:
            begun[step.ticket_id].append((step.started, step.service_id))
    found = defaultdict[tuple[UUID, UUID], list[Case]](list)
    for case in cases:
        if case.ticket_id is None:
            continue
        before = [each for each in begun.get(case.ticket_id, ()) if each[0] <= case.registered]
        if before:
            found[case.ticket_id, max(before)[1]].append(case)
    return found


def _further(step: ClientStep, other: ClientStep) -> bool:
    assert step.ended is not None
    return other.ticket_id != step.ticket_id and step.ended < other.queued <= step.ended + _WINDOW


def _went_on(step: ClientStep, case: Case) -> bool:
    """Return whether a case of the visit was still open after it."""
    assert step.ended is not None
    return case.registered <= step.ended + _WINDOW and (case.closed is None or case.closed > step.ended)
