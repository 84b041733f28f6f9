"""Plays whole business days on a virtual clock, from the first clerk's arrival to the closed and frozen day."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta
from random import Random
from uuid import UUID

from shared.office.audit.model import Actor, ActorKind
from shared.office.catalog.model import Catalog
from shared.office.staff.model import StaffMember
from shared.office.staff.rights import Right
from shared.platform.clock import VirtualClock
from shared.platform.errors import UserError
from shared.platform.i18n.text import Day
from shared.simulation.branch import SimulatedBranch
from shared.simulation.changes import CounterClosure, ServingChange, serving_factors, with_closures
from shared.simulation.clerks import SimulatedClerk
from shared.simulation.context import Guest, SimulationContext
from shared.simulation.desk_hands import DeskHands, OperationHands
from shared.simulation.desk_visits import DeskVisits
from shared.simulation.desk_work import DeskWork
from shared.simulation.errors import DAYS_NOT_FREE, NOTHING_TO_SIMULATE
from shared.simulation.event_queue import Action
from shared.simulation.known_visitors import KnownVisitors
from shared.simulation.model import DeskHabits, Habits, Progress, SimulationResult
from shared.simulation.rota import plan_shifts, service_factor
from shared.simulation.staff_requests import plan_staff_requests
from shared.simulation.visitors import open_days, open_periods, plan_visitors, popularity, visitor_count

#: Enters what happens on a day that opens and closes at two instants.
PlanDay = Callable[[SimulationContext, datetime, datetime], None]
#: The manager closes the day so long after the branch has closed.
CLOSES_AFTER = timedelta(minutes=65)
MANAGER_DEVICE = "console-1"


def simulate(
    branch: SimulatedBranch,
    clock: VirtualClock,
    days: int,
    until: date,
    tickets_per_day: int,
    seed: int,
    progress: Progress,
    habits: Habits | None = None,
    cases_per_day: float = 0.0,
    hands: DeskHands | None = None,
    changes: Sequence[ServingChange] = (),
    closures: Sequence[CounterClosure] = (),
) -> SimulationResult:
    """Play the last `days` days up to `until` on which the branch is open, and close each of them.

    `clock` must be the one the branch was opened with; it is left at the end of the last day. `tickets_per_day` is the
    mean of an ordinary weekday. With `cases_per_day` the service desk works too: requests, complaints, messages,
    appointments, known visitors; `hands` act on the cases (None: operations). `changes` make servings quicker or slower
    over the days, `closures` close counters for hours.

    The same seed gives the same figures, on any database. `progress` is called after every visitor.
    Raises UserError: DAYS_NOT_FREE (with `day`) when one of the days, or a later one, has tickets or open counters
    already; NOTHING_TO_SIMULATE when the branch is never open or nobody can serve.
    """
    catalog = branch.catalog.catalog()
    chosen = open_days(catalog, until, days)
    if not chosen:
        raise UserError(NOTHING_TO_SIMULATE)
    check_free(branch, chosen)
    counts = {day: visitor_count(catalog, day, tickets_per_day, Random(f"{seed} {day} visitors")) for day in chosen}
    desk = _service_desk(cases_per_day, seed, hands or OperationHands())
    total, come, ended = sum(counts.values()), 0, Counter[str]()
    for day in chosen:
        done = come

        def tell(arrived: int, done: int = done) -> None:
            progress(done + arrived, total)

        play_day(
            branch, clock, catalog, day, counts[day], Random(f"{seed} {day}"), habits or Habits(), tell, desk,
            serving_factors(changes, catalog, day), closures,
        )  # fmt: skip
        come += counts[day]
        ended.update(branch.summary.figures(day).counts)
    return SimulationResult(tuple(chosen), ended["issued"], ended["served"], ended["no_show"], ended["left"])


def _service_desk(cases_per_day: float, seed: int, hands: DeskHands) -> Sequence[PlanDay]:
    """Return what plans the service desk's days. It throws dice of its own: visitors of the queue stay the same."""
    if not cases_per_day:
        return ()
    habits = DeskHabits()
    work = DeskWork(cases_per_day, Random(f"{seed} cases"), habits, hands)
    visits = DeskVisits(cases_per_day, Random(f"{seed} appointments"), habits)
    # After the visits: both take part in the end of a visit, and the appointments set it anew each day.
    return work.plan_day, visits.plan_day, KnownVisitors(Random(f"{seed} known"), habits).plan_day


def check_free(branch: SimulatedBranch, chosen: Sequence[date]) -> None:
    """Raise UserError(DAYS_NOT_FREE) unless the days are after everything the branch has done so far."""
    used = [*branch.day.days(), *(session.day for session in branch.counters.sessions())]
    used += [day for day in chosen if branch.day.is_closed(day)]
    if used and max(used) >= chosen[0]:
        raise UserError(DAYS_NOT_FREE, day=Day(max(used), year=True))


def play_day(
    branch: SimulatedBranch,
    clock: VirtualClock,
    catalog: Catalog,
    day: date,
    count: int,
    dice: Random,
    habits: Habits,
    arrived: Callable[[int], None],
    service_desk: Sequence[PlanDay] = (),
    factors: Mapping[UUID, float] | None = None,
    closures: Sequence[CounterClosure] = (),
) -> None:
    """Play one day and close it, also when it breaks off: nobody stays signed in at a counter."""
    periods = open_periods(catalog, day)
    opens, closes = periods[0][0], periods[-1][1]
    members = branch.staff.members()
    work = count * mean_service_seconds(catalog)
    shifts = plan_shifts(catalog, members, periods, work, dice, habits)
    if not shifts:
        raise UserError(NOTHING_TO_SIMULATE)
    clock.set(min(opens, *(shift.starts for shift in shifts)) - timedelta(minutes=1))
    # A maintenance service may have noted a later instant, before which nothing is issued or called.
    branch.clock.believe()
    context = SimulationContext(branch, clock, dice, habits)
    context.serving_factors = factors or {}
    factor = service_factor(shifts, count, work, habits)
    at_work = with_closures(shifts, closures, day, opens)
    context.clerks = [SimulatedClerk(context, shift, factor) for shift in at_work]
    for clerk in context.clerks:
        context.at(clerk.shift.starts, clerk.begin)
    served = {service_id for shift in shifts for service_id in shift.services}
    for place, plan in enumerate(plan_visitors(catalog, periods, count, served, dice, habits), start=1):
        guest = Guest(context, plan)
        context.at(plan.arrives, guest.come)
        context.at(plan.arrives, _told(arrived, place))
    plan_staff_requests(context, opens, closes)
    for plan_day in service_desk:
        plan_day(context, opens, closes)
    try:
        run_until(context, clock, closes + CLOSES_AFTER)
    finally:
        close(branch, day, members)


def close(branch: SimulatedBranch, day: date, members: Sequence[StaffMember]) -> None:
    """Close a day, by somebody who may."""
    rights = branch.staff.rights()
    manager = next((m for m in members if m.active and rights.allowed(m.role, Right.CLOSE_DAYS)), None)
    kind = ActorKind.SYSTEM if manager is None else ActorKind.MANAGER
    branch.summary.close_day(day, Actor(kind, None if manager is None else manager.id, MANAGER_DEVICE))


def run_until(context: SimulationContext, clock: VirtualClock, end: datetime) -> None:
    """Let everything happen that is due before `end`, and set the clock to `end`."""
    while (instant := context.event_queue.next_instant()) is not None and instant < end:
        clock.set(max(instant, clock.now()))
        context.event_queue.take()()
    clock.set(end)


def mean_service_seconds(catalog: Catalog) -> float:
    """Return the published time of an average visitor."""
    services = [service for service in catalog.services if service.active]
    weight = sum(popularity(service) for service in services)
    return sum(popularity(s) * s.published_minutes * 60 for s in services) / weight if weight else 0.0


def _told(arrived: Callable[[int], None], place: int) -> Action:
    return lambda: arrived(place)
