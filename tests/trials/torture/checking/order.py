"""DOMAIN's order of calling, implemented again: whom a counter may call, and in which order."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from tests.trials.torture.checking.reading import Stored

#: The settings that the torture leaves as a new branch has them.
STRICT_CEILING, RATIO_PRIORITY, RATIO_ORDINARY, LONGEST_WAIT = 5, 2, 1, 3600.0
Rank = tuple[object, ...]


@dataclass
class Waiter:
    """A ticket as far as the order is concerned.

    `vague`: the clock went back while it was there, so the instant it counts from may have been moved; `passed_sure`:
    whether it is known how often it was passed. Nobody is judged against what is not sure.
    """

    day: date
    service: str
    priority: str
    number: int
    issued: datetime
    counts_from: datetime
    state: str = "waiting"
    first: bool = False
    passed: int = 0
    bound_counter: str | None = None
    bound_staff: str | None = None
    planned: list[tuple[str, str | None]] = field(default_factory=list)
    vague: bool = False
    passed_sure: bool = True


class Rules:
    """The branch's set-up, as the order needs it."""

    def __init__(self, stored: Stored) -> None:
        self._promises = {row["id"]: row["promise_seconds"] for row in stored.rows("services")}
        self._service_zones = {row["id"]: row["zone"] for row in stored.rows("services")}
        self._counter_zones = {row["id"]: row["zone"] for row in stored.rows("counters")}
        self._counter_services = {
            row["id"]: {str(UUID(service)) for service in json.loads(row["service_ids"])}
            for row in stored.rows("counters")
        }
        self._classes = {row["code"]: (row["weight"], row["rank"]) for row in stored.rows("priority_classes")}
        self._skills: dict[str, dict[str, int]] = {}
        for row in stored.rows("staff_skills"):
            self._skills.setdefault(row["staff_id"], {})[row["service_id"]] = row["level"]

    def is_priority(self, priority: str) -> bool:
        """Whether a class is called before the ordinary one."""
        return bool(self._classes.get(priority, (1.0, 0))[1] > 0)

    def level(self, waiter: Waiter, counter: str, staff: str) -> int | None:
        """Return at which level somebody at a counter serves this ticket, nobody else's; None: not at all."""
        zone = self._service_zones[waiter.service]
        if zone and zone != self._counter_zones[counter]:
            return None
        if self._counter_services[counter] and waiter.service not in self._counter_services[counter]:
            return None
        skills = self._skills.get(staff)
        return 1 if skills is None else skills.get(waiter.service)

    def rank(
        self, waiter: Waiter, counter: str, staff: str, policy: str, now: datetime, recent: Sequence[bool]
    ) -> Rank | None:
        """Return a ticket's rank for a counter, the greatest is next; None if it may not be called there."""
        waited = max(0.0, (now - waiter.counts_from).total_seconds())
        promise = self._promises[waiter.service]
        if is_bound_here(waiter, counter, staff):
            own = True
        else:
            level = self.level(waiter, counter, staff)
            if level is None:
                return None
            own = level == 1
        longest = policy == "promise" and waited >= LONGEST_WAIT
        share = waited / max(1, promise)
        return (waiter.first, own or waited > promise or longest, *self._place(waiter, policy, share, longest, recent))

    def _place(self, waiter: Waiter, policy: str, share: float, longest: bool, recent: Sequence[bool]) -> Rank:
        weight, rank = self._classes.get(waiter.priority, (1.0, 0))
        arrival = (-waiter.counts_from.timestamp(), -waiter.number)
        if policy == "promise":
            return (longest, 0.0 if longest else share * weight, *arrival)
        if policy == "strict":
            overdue = waiter.passed >= STRICT_CEILING
            return (overdue, 0 if overdue else rank, *arrival)
        if policy == "ratio":
            return ((rank > 0) == _priority_turn(recent), *arrival)
        return arrival


def is_bound_here(waiter: Waiter, counter: str, staff: str) -> bool:
    """Whether a ticket was sent to just this counter or clerk."""
    if waiter.bound_counter is not None:
        return waiter.bound_counter == counter
    return waiter.bound_staff is not None and waiter.bound_staff == staff


def is_bound_elsewhere(waiter: Waiter, counter: str, staff: str) -> bool:
    """Whether a ticket was sent to another counter or clerk; they may have gone home, then it is everybody's."""
    bound = waiter.bound_counter is not None or waiter.bound_staff is not None
    return bound and not is_bound_here(waiter, counter, staff)


def _priority_turn(recent: Sequence[bool]) -> bool:
    """Whether, with n priority calls and then m ordinary ones, a priority one is due; `recent` newest first."""
    if not recent:
        return True
    run = 0
    for was_priority in recent:
        if was_priority != recent[0]:
            break
        run += 1
    return run < RATIO_PRIORITY if recent[0] else run >= RATIO_ORDINARY
