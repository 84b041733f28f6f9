"""Who works where on a day, when they pause, and how fast they are: a pure plan."""

import math
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from random import Random
from uuid import UUID

from shared.office.catalog.model import Catalog, Counter
from shared.office.catalog.rules import closed_services
from shared.office.catalog.working_time import Period
from shared.office.staff.model import Role, StaffMember
from shared.queue.tickets.rules.eligibility import CallingCounter, skill_level
from shared.simulation.model import ClerkDuty, Habits, Shift
from shared.simulation.visitors import popularity

#: What of a clerk's presence is left after lunch and pauses.
PRODUCTIVE = 0.86
#: Help (second level) counts less than one's own work when counters are assigned.
LEVEL_VALUE: Mapping[int, float] = {1: 1.0, 2: 0.4}
#: Seconds of a clerk's time that every visitor takes before and after the serving.
BETWEEN_VISITORS = 50.0
SHORTEST_FACTOR = 0.1
COMES_EARLY = timedelta(minutes=7)
LUNCH = timedelta(minutes=40)
PAUSE = timedelta(minutes=12)


def services_at(catalog: Catalog, member: StaffMember, counter: Counter, day: date) -> dict[UUID, int]:
    """Return what a member of staff serves at a counter on a day, with the level."""
    closed = closed_services(catalog, member, day)
    caller = CallingCounter(counter.id, member.id, counter.service_ids, counter.zone, member.skills, closed)
    found = {}
    for service in catalog.services:
        level = skill_level(caller, service.id)
        if service.active and level is not None and service.zone in ("", counter.zone):
            found[service.id] = level
    return found


def seats(
    catalog: Catalog,
    staff: Sequence[StaffMember],
    day: date,
    work_seconds: float,
    open_seconds: float,
    busy_share: float,
) -> list[tuple[StaffMember, Counter, dict[UUID, int]]]:
    """Give counters to clerks, the most useful pair first, until every service is served and the work can be done.

    Managers sit down only where clerks are not enough; administrators never.
    """
    free = [counter for counter in catalog.counters if counter.active]
    people = [m for role in (Role.CLERK, Role.MANAGER) for m in staff if m.active and m.role is role]
    weight = {service.id: popularity(service) for service in catalog.services}
    seated: list[tuple[StaffMember, Counter, dict[UUID, int]]] = []
    covered: dict[UUID, float] = {}
    while free and people:
        enough = len(seated) * open_seconds * PRODUCTIVE * busy_share >= work_seconds
        if enough and all(service.id in covered for service in catalog.services if service.active):
            break
        clerks = [member for member in people if member.role is Role.CLERK] or people
        options = [(each, counter, services_at(catalog, each, counter, day)) for each in clerks for counter in free]
        member, counter, served = max(
            options,
            key=lambda option: sum(
                weight[s] * LEVEL_VALUE.get(level, 0.0) / (0.1 + covered.get(s, 0.0)) for s, level in option[2].items()
            ),
        )
        people.remove(member)
        if not served:
            continue
        free.remove(counter)
        seated.append((member, counter, served))
        for service_id, level in served.items():
            covered[service_id] = covered.get(service_id, 0.0) + LEVEL_VALUE.get(level, 0.0)
    return seated


def plan_shifts(
    catalog: Catalog,
    staff: Sequence[StaffMember],
    periods: Sequence[Period],
    work_seconds: float,
    dice: Random,
    habits: Habits,
) -> list[Shift]:
    """Return the shifts of a day; `work_seconds` is what the expected visitors take by the published minutes."""
    opens, closes = periods[0][0], periods[-1][1]
    seated = seats(catalog, staff, opens.date(), work_seconds, (closes - opens).total_seconds(), habits.busy_share)
    shifts = []
    for place, (member, counter, served) in enumerate(seated):
        shifts.append(
            Shift(
                member=member,
                counter_id=counter.id,
                services=served,
                starts=opens - COMES_EARLY + timedelta(seconds=dice.uniform(0, 600)),
                ends=closes,
                duties=_duties(opens, closes, place, len(seated), dice, habits),
                speed=math.exp(Random(f"speed {member.code}").gauss(0, habits.clerk_spread)),
                manners=Random(f"manners {member.code}").uniform(-0.15, 0.3),
                forgets_to_sign_out=dice.random() < habits.forgets_to_sign_out,
            )
        )
    return shifts


def service_factor(shifts: Sequence[Shift], visitors: int, work_seconds: float, habits: Habits) -> float:
    """Return what the published minutes are multiplied with: below 1 when more visitors come than there is time for."""
    present = sum((shift.ends - shift.starts).total_seconds() for shift in shifts)
    capacity = present * PRODUCTIVE * habits.busy_share - visitors * BETWEEN_VISITORS
    return max(SHORTEST_FACTOR, min(1.0, capacity / work_seconds)) if work_seconds else 1.0


def _duties(
    opens: datetime, closes: datetime, place: int, people: int, dice: Random, habits: Habits
) -> tuple[ClerkDuty, ...]:
    """Lunch one after the other in the middle of a long day, a short pause before and after it."""
    hours = (closes - opens).total_seconds() / 3600

    def after(share: float) -> datetime:
        return opens + (closes - opens) * share + timedelta(seconds=dice.uniform(-300, 300))

    if hours < 6:
        return (ClerkDuty(after(0.45 + 0.05 * place), PAUSE, "break", False),) if hours >= 3 else ()
    lunch_starts = after(0.38 + 0.2 * place / max(1, people - 1) if people > 1 else 0.45)
    lunch = ClerkDuty(
        lunch_starts, LUNCH + timedelta(seconds=dice.uniform(-300, 600)), "meal",
        dice.random() < habits.signs_out_for_lunch,
    )  # fmt: skip
    pauses = [ClerkDuty(after(share), PAUSE, "break", False) for share in (0.25 + 0.02 * place, 0.75 + 0.02 * place)]
    if dice.random() < 0.1:
        reason = dice.choice(("meeting", "back_office", "technical"))
        pauses.append(ClerkDuty(after(dice.uniform(0.1, 0.9)), timedelta(minutes=dice.uniform(8, 25)), reason, False))
    return tuple(sorted([lunch, *pauses], key=lambda duty: duty.starts))
