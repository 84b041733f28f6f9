"""Which waiting tickets a counter may call."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

FIRST_LEVEL = 1


class Waiting(NamedTuple):
    """What the order needs to know about one waiting ticket; a tuple, because every call makes one for all who wait.

    `counts_from` is the instant its age counts from; `first` puts it before everybody (a transfer said so); `passed`
    counts later arrivals called before it; `weight` and `rank` come from its priority class. `booked_for` is the time
    of an appointment: until then its age counts from the future, on purpose.
    """

    ticket_id: UUID
    service_id: UUID
    counts_from: datetime
    number: int
    weight: float
    rank: int
    promise_seconds: int
    zone: str = ""
    bound_counter_id: UUID | None = None
    bound_staff_id: UUID | None = None
    first: bool = False
    passed: int = 0
    booked_for: datetime | None = None

    def waited(self, now: datetime) -> float:
        """Return the seconds waited; never negative, whatever the clock did."""
        return max(0.0, (now - self.counts_from).total_seconds())


@dataclass(frozen=True)
class CallingCounter:
    """Who is calling: the counter's services (empty: all), zone, and the clerk's skills (empty: all at first level).

    `closed` are services that ask for a competency which the clerk cannot show today: nothing opens them.
    """

    counter_id: UUID
    staff_id: UUID
    service_ids: frozenset[UUID]
    zone: str
    skills: Mapping[UUID, int]
    closed: frozenset[UUID] = frozenset()


def skill_level(counter: CallingCounter, service_id: UUID) -> int | None:
    """Return the clerk's level for a service at this counter, or None when it is not served there."""
    if counter.service_ids and service_id not in counter.service_ids:
        return None
    if service_id in counter.closed:
        return None
    if not counter.skills:
        return FIRST_LEVEL
    return counter.skills.get(service_id)


def may_call(ticket: Waiting, counter: CallingCounter) -> bool:
    """Return whether this counter may call the ticket at all.

    A ticket that was sent to a certain counter or clerk waits for just these, and they may call it whatever their
    skills: somebody decided so. A missing competency stops them too.
    """
    if ticket.service_id in counter.closed:
        return False
    if ticket.bound_counter_id is not None:
        return ticket.bound_counter_id == counter.counter_id
    if ticket.bound_staff_id is not None:
        return ticket.bound_staff_id == counter.staff_id
    if ticket.zone and ticket.zone != counter.zone:
        return False
    return skill_level(counter, ticket.service_id) is not None


def is_first_level(ticket: Waiting, counter: CallingCounter) -> bool:
    """Return whether the ticket is this clerk's own work, not only help for others."""
    if ticket.bound_counter_id is not None or ticket.bound_staff_id is not None:
        return True
    return skill_level(counter, ticket.service_id) == FIRST_LEVEL
