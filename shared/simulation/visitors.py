"""Who comes on a day and when: a pure plan from the catalog and the dice."""

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from random import Random
from uuid import UUID

from shared.office.catalog.model import ORDINARY, Catalog, OpeningHours, Service
from shared.office.catalog.working_time import Period, calendar_of, local
from shared.simulation.model import Habits, VisitorPlan

#: How busy a weekday is, Monday first, for the same opening hours.
WEEKDAYS = (1.12, 1.02, 0.97, 0.98, 0.95, 0.92, 0.9)
#: A branch that keeps no hours is visited between these.
NO_HOURS = (time(8), time(20))
LANGUAGES: Mapping[str, float] = {"kk": 0.46, "ru": 0.40, "en": 0.05, "fa": 0.045, "ar": 0.045}
#: Services with a code that is not here are as popular as an average one.
POPULARITY: Mapping[str, float] = {
    "passport-replace": 0.13,
    "id-card": 0.22,
    "address-registration": 0.20,
    "housing-list": 0.07,
    "birth-certificate": 0.09,
    "marriage-registration": 0.04,
    "driving-licence": 0.12,
    "vehicle-registration": 0.07,
    "business-registration": 0.06,
}
PRIORITIES: Mapping[str, float] = {"age": 0.45, "small-child": 0.25, "disability": 0.2, "pregnancy": 0.1}
AVERAGE = 0.1
#: Above every value of `rush`.
BUSIEST = 1.5


def open_periods(catalog: Catalog, day: date) -> list[Period]:
    """Return when the branch is open on a day, in its own time and in order; nothing for days on which it is closed."""
    calendar = calendar_of(catalog)
    if not catalog.hours:
        calendar = replace(calendar, hours=(OpeningHours(day.weekday(), *NO_HOURS),))
    zone = calendar.time_zone
    return [(local(start, zone), local(end, zone)) for start, end in calendar.periods_of(day)]


def open_days(catalog: Catalog, until: date, count: int) -> list[date]:
    """Return the last `count` days up to `until` on which the branch is open, oldest first."""
    found: list[date] = []
    day = until
    # A branch that is never open must not keep anybody searching.
    for _ in range(count * 10 + 60):
        if len(found) == count:
            break
        if open_periods(catalog, day):
            found.append(day)
        day -= timedelta(days=1)
    return found[::-1]


def visitor_count(catalog: Catalog, day: date, tickets_per_day: int, dice: Random) -> int:
    """Return how many visitors come: the ordinary number, by weekday and by how long the branch is open."""
    longest = max((_length(open_periods(catalog, day - timedelta(days=back))) for back in range(7)), default=0.0)
    share = _length(open_periods(catalog, day)) / longest if longest else 1.0
    expected = tickets_per_day * WEEKDAYS[day.weekday()] * share
    return max(1, round(dice.gauss(expected, 0.7 * math.sqrt(expected))))


def plan_visitors(
    catalog: Catalog, periods: Sequence[Period], count: int, served: Collection[UUID], dice: Random, habits: Habits
) -> list[VisitorPlan]:
    """Return the visitors of a day in order of arrival; they only want services that somebody serves today."""
    services = [service for service in catalog.services if service.active and service.id in served]
    if not services:
        return []
    instants = sorted(_arrival(periods, dice) for _ in range(count))
    return [plan_visitor(catalog, services, instant, dice, habits) for instant in instants]


def plan_visitor(
    catalog: Catalog, services: Sequence[Service], arrives: datetime, dice: Random, habits: Habits
) -> VisitorPlan:
    """Return one visitor who comes at an instant."""
    wanted = _services(services, dice, habits)
    away = dice.random() < habits.away_for_a_while
    leaves = arrives + timedelta(seconds=dice.uniform(60, 900))
    patience = max(habits.patience_least, habits.patience_median * math.exp(dice.gauss(0, habits.patience_spread)))
    return VisitorPlan(
        arrives=arrives,
        service_ids=wanted,
        language=_pick(LANGUAGES, dice),
        priority=_priority(catalog, dice, habits),
        patience=timedelta(seconds=patience),
        tells_when_leaving=dice.random() < habits.tells_when_leaving,
        straight_to_clerk=dice.random() < habits.goes_to_a_clerk,
        away_from=leaves if away else None,
        away_until=leaves + timedelta(seconds=dice.uniform(120, 780)) if away else None,
    )


def popularity(service: Service) -> float:
    """Return how often a service is asked for, against the others."""
    return POPULARITY.get(service.code, AVERAGE)


def rush(share_of_day: float) -> float:
    """Return how busy a point of the opening time (0 to 1) is: some at the door, a late morning, an afternoon peak."""
    morning = math.exp(-(((share_of_day - 0.19) / 0.11) ** 2))
    afternoon = 0.7 * math.exp(-(((share_of_day - 0.63) / 0.14) ** 2))
    at_the_door = 0.6 * math.exp(-((share_of_day / 0.03) ** 2))
    closing = 0.35 if share_of_day > 0.93 else 1.0
    return (0.4 + at_the_door + morning + afternoon) * closing


def _arrival(periods: Sequence[Period], dice: Random) -> datetime:
    total = _length(periods)
    while True:
        share = dice.random()
        if dice.random() * BUSIEST <= rush(share):
            break
    seconds = share * total
    for start, end in periods:
        lasts = (end - start).total_seconds()
        if seconds < lasts:
            return start + timedelta(seconds=seconds)
        seconds -= lasts
    return periods[-1][1] - timedelta(seconds=1)


def _services(services: Sequence[Service], dice: Random, habits: Habits) -> tuple[UUID, ...]:
    weights = [popularity(service) for service in services]
    first = dice.choices(services, weights)[0]
    second = dice.choices(services, weights)[0]
    two = dice.random() < habits.two_services and second.id != first.id
    return (first.id, second.id) if two else (first.id,)


def _priority(catalog: Catalog, dice: Random, habits: Habits) -> str:
    codes = [entry.code for entry in catalog.classes_in_use if entry.code != ORDINARY]
    chosen = dice.choices(codes, [PRIORITIES.get(code, AVERAGE) for code in codes])[0] if codes else ORDINARY
    return chosen if dice.random() < habits.priority_share else ORDINARY


def _pick(shares: Mapping[str, float], dice: Random) -> str:
    return dice.choices(list(shares), list(shares.values()))[0]


def _length(periods: Sequence[Period]) -> float:
    return sum((end - start).total_seconds() for start, end in periods)
