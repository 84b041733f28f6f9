"""Simulated visitors and clerks in real time, next to the real ones: for trying a branch out and for showing it."""

import logging
from collections.abc import Collection
from dataclasses import replace
from datetime import timedelta
from random import Random
from threading import Event

from shared.office.catalog.model import Service
from shared.office.catalog.rules import opening
from shared.office.staff.model import Role
from shared.platform.clock import Clock
from shared.platform.errors import UserError
from shared.simulation.branch import SimulatedBranch
from shared.simulation.clerks import SimulatedClerk
from shared.simulation.context import Guest, SimulationContext
from shared.simulation.event_queue import Action
from shared.simulation.model import Habits, Shift
from shared.simulation.rota import seats
from shared.simulation.visitors import plan_visitor

log = logging.getLogger(__name__)

#: The simulated clerks leave this counter, and the first clerk, to the person who tries the branch out.
LEFT_TO_PEOPLE = ("1",)
#: Serving, walking and patience take this share of their ordinary time, so that something happens while one looks.
PACE = 0.25
VISITOR_EVERY_SECONDS = 70.0
#: How long a fault (a lost database, for instance) may last before the next look.
FAULT_SECONDS = 2.0
LONGEST_NAP = 1.0
SHIFT = timedelta(hours=16)


class LivelyBranch:
    """Runs simulated people against a branch until it is stopped; everything happens on the caller's thread.

    `visitor_every` is the mean time between two visitors in seconds; `left_free` are the labels of counters where no
    simulated clerk sits down.
    """

    def __init__(
        self,
        branch: SimulatedBranch,
        clock: Clock,
        seed: int,
        *,
        pace: float = PACE,
        visitor_every: float = VISITOR_EVERY_SECONDS,
        left_free: Collection[str] = LEFT_TO_PEOPLE,
    ) -> None:
        context = SimulationContext(
            branch, clock, Random(seed), Habits(goes_to_a_clerk=0.02, forgotten_finish=0.0), pace
        )
        context.clerks = [SimulatedClerk(context, shift, 1.0) for shift in _shifts(context, left_free)]
        served = {service_id for clerk in context.clerks for service_id in clerk.services}
        self._context = context
        self._every = visitor_every
        self._services: list[Service] = [s for s in context.catalog.services if s.active and s.id in served]

    def run(self, stop: Event) -> None:
        """Let people come and be served until `stop` is set; then sign the simulated clerks out."""
        context = self._context
        for clerk in context.clerks:
            context.after_exactly(context.dice.uniform(0, 5), clerk.begin)
        if self._services:
            context.after_exactly(3.0, self._visitor_comes)
        while not stop.is_set():
            due = context.event_queue.next_instant()
            left = LONGEST_NAP if due is None else (due - context.now()).total_seconds()
            if left > 0:
                stop.wait(min(left, LONGEST_NAP))
            elif not self._attempt(context.event_queue.take()):
                stop.wait(FAULT_SECONDS)
        for clerk in context.working():
            self._attempt(clerk.leave_for_good)

    def _attempt(self, action: Action) -> bool:
        """Do something; real people may have been faster, or the database may be away. Return whether it worked."""
        try:
            action()
        except UserError as refused:
            log.info("not done", extra={"details": {"code": refused.code.value}})
            for clerk in self._context.clerks:
                clerk.settle()
            return False
        return True

    def _visitor_comes(self) -> None:
        context = self._context
        context.after_exactly(context.dice.expovariate(1 / self._every), self._visitor_comes)
        is_open = opening(context.catalog, context.now()).open
        plan = plan_visitor(context.catalog, self._services, context.now(), context.dice, context.habits)
        # While the branch is closed the kiosk gives no numbers; a few are let in by the clerks themselves.
        if is_open or len(context.at_the_desks) < len(context.clerks):
            Guest(context, plan).come()


def _shifts(context: SimulationContext, left_free: Collection[str]) -> list[Shift]:
    """Seat all clerks but the first, as well as the counters that are left allow, for a long day without pauses."""
    clerks = [m for m in context.branch.staff.members() if m.active and m.role is Role.CLERK]
    rest = replace(context.catalog, counters=tuple(c for c in context.catalog.counters if c.label not in left_free))
    more_than_enough, today = float("inf"), context.now().date()
    return [
        Shift(
            member=member, counter_id=counter.id, services=services, starts=context.now(), ends=context.now() + SHIFT,
            duties=(), speed=1.0, manners=0.1, forgets_to_sign_out=False,
        )
        for member, counter, services in seats(rest, clerks[1:] or clerks, today, more_than_enough, 1.0, 1.0)
    ]  # fmt: skip
