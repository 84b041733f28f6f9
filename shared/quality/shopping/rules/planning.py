"""Plans the visits of a wave from a seed: the same seed gives the same plan, and every choice can be explained."""

import itertools
import random
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import TypeVar
from uuid import UUID

from shared.platform.i18n.text import Day, Listing, Showable, isolated, translate
from shared.quality.scorecards.model.wave import DayPart
from shared.quality.shopping.model import (
    AGAIN_ONE_OF,
    FEWEST_VISITS,
    LONGEST_SCENARIO,
    RESERVE_ONE_OF,
    REST,
    Place,
    PlannedVisit,
    Scenario,
)

T = TypeVar("T")
_MIDDAY, _AFTERNOON = time(12), time(14)
#: The last ticket is taken so long before the branch closes, so that there is time for the scenario.
_BEFORE_CLOSING = timedelta(minutes=30)


#: An order of days may leave a visit without an assessor; another one may not.
_TRIES = 30


@dataclass(frozen=True)
class Assessor:
    """Somebody who makes visits. `known`: the branches where people know them; `last`: their last visits by branch."""

    id: UUID
    name: str
    known: frozenset[str]
    last: Mapping[str, date]

    def may_visit(self, place: str, day: date) -> bool:
        """Return whether nobody there knows them, and they were not there for long enough."""
        last = self.last.get(place)
        return place not in self.known and (last is None or day - last >= REST)


@dataclass(frozen=True)
class PlanWish:
    """What the officer asks for."""

    places: tuple[Place, ...]
    scenarios: tuple[Scenario, ...]
    per_branch: int
    first_day: date
    last_day: date
    assessors: tuple[Assessor, ...]


def plan(wish: PlanWish, seed: int) -> tuple[PlannedVisit, ...] | tuple[Showable, ...]:
    """Return the visits by day, with one reserve visit for each ten; or what makes a plan impossible.

    Each branch gets `per_branch` visits on different open days. Its combinations of service and part of the day are
    gone through in a random order, so that no combination comes twice before every other one came once, and the hour
    within the part is random. An assessor is one who may visit the branch, has no visit on that day, is not sent there
    again in this wave, and has the fewest visits so far; of equals, chance decides.
    """
    if problems := tuple(_problems(wish)):
        return problems
    chance = random.Random(seed)  # noqa: S311 -- a plan must be repeatable
    found: tuple[PlannedVisit, ...] | tuple[Showable, ...] = ()
    for _ in range(_TRIES):
        found = _planned(wish, chance)
        if isinstance(found[0], PlannedVisit):
            break
    return found


def _planned(wish: PlanWish, chance: random.Random) -> tuple[PlannedVisit, ...] | tuple[Showable, ...]:
    reserves = -(-wish.per_branch * len(wish.places) // RESERVE_ONE_OF)
    more = Counter(place.code for place, _ in zip(itertools.cycle(_shuffled(wish.places, chance)), range(reserves)))
    planned: list[PlannedVisit] = []
    loads: Counter[UUID] = Counter()
    for place in sorted(wish.places, key=lambda each: each.code):
        services = [each for each in place.services if any(each.code == known.service for known in wish.scenarios)]
        days = _open_days(place, wish.first_day, wish.last_day)
        count = wish.per_branch + more[place.code]
        if len(days) < count:
            return (_too_few_days(place, count, len(days)),)
        chosen = sorted(chance.sample(days, count))
        cells = _cells([each.code for each in services], count, chance)
        spare = set(chance.sample(range(count), more[place.code]))
        there: set[UUID] = set()
        for at, (day, (service, part)) in enumerate(zip(chosen, cells, strict=True)):
            person = _assessor(wish.assessors, place.code, day, planned, loads, there, chance)
            if person is None:
                return (
                    translate(
                        "shopping", "nobody may visit {branch} on {day}", branch=place.name, day=Day(day, weekday=False)
                    ),
                )
            loads[person.id] += 1
            there.add(person.id)
            hour = _hour(place, part, chance)
            planned.append(PlannedVisit(place.code, service, part, day, hour, person.id, reserve=at in spare))
    return _read_again(planned, chance)


def _problems(wish: PlanWish) -> Iterator[Showable]:
    if wish.per_branch < FEWEST_VISITS:
        yield translate("shopping", "a branch gets at least three visits")
    if not wish.places:
        yield translate("shopping", "there is no branch")
    if wish.last_day < wish.first_day:
        yield translate("shopping", "the last day comes before the first")
    if not wish.assessors:
        yield translate("shopping", "there is no assessor")
    for scenario in wish.scenarios:
        if not 0 < scenario.minutes <= LONGEST_SCENARIO:
            yield translate("shopping", "a scenario takes at most 20 minutes at the counter")
    offered = {each.code for place in wish.places for each in place.services}
    for scenario in wish.scenarios:
        if wish.places and scenario.service not in offered:
            yield translate("shopping", "no branch has a service with the code {code}", code=isolated(scenario.service))
    codes = {place.code for place in wish.places}
    for code in sorted({code for each in wish.assessors for code in each.known} - codes):
        yield translate("shopping", "there is no branch with the code {code}", code=isolated(code))
    known = {each.service for each in wish.scenarios}
    for place in wish.places:
        if not known & {each.code for each in place.services}:
            yield translate("shopping", "no scenario is for a service of {branch}", branch=place.name)


def _too_few_days(place: Place, wanted: int, found: int) -> Showable:
    return translate(
        "shopping",
        "{branch} needs {wanted} open days, one for each visit, and has {found}",
        branch=place.name,
        wanted=isolated(str(wanted)),
        found=isolated(str(found)),
    )


def _open_days(place: Place, first: date, last: date) -> list[date]:
    days = (first + timedelta(days=at) for at in range((last - first).days + 1))
    return [day for day in days if day.weekday() in place.weekdays]


def _cells(services: Sequence[str], count: int, chance: random.Random) -> list[tuple[str, DayPart]]:
    """Return so many combinations; parts and services each come as evenly as the count allows."""
    parts = _shuffled(tuple(DayPart), chance)
    order = _shuffled(services, chance)
    # A step along both lists at once goes through every combination; the shift keeps equal lengths from locking.
    rounds = ((order[(at + at // _least(len(order), 3)) % len(order)], parts[at % 3]) for at in range(count))
    return list(rounds)


def _least(one: int, other: int) -> int:
    """Return the least number that both divide."""
    return one if one % other == 0 else one * other


def _hour(place: Place, part: DayPart, chance: random.Random) -> time:
    """Return a random time within the part of the day while the branch is open, on five minutes."""
    opens, closes = (_minutes(each) for each in (place.opens, place.closes))
    closes -= int(_BEFORE_CLOSING.total_seconds() // 60)
    begins, ends = {
        DayPart.MORNING: (opens, min(closes, _minutes(_MIDDAY))),
        DayPart.MIDDAY: (max(opens, _minutes(_MIDDAY)), min(closes, _minutes(_AFTERNOON))),
        DayPart.AFTERNOON: (max(opens, _minutes(_AFTERNOON)), closes),
    }[part]
    if ends <= begins:  # open only in other parts
        begins, ends = opens, max(opens + 5, closes)
    at = chance.randrange(begins, ends, 5)
    return time(at // 60, at % 60)


def part_of(at: time) -> DayPart:
    """Return the part of the day of a time."""
    if at < _MIDDAY:
        return DayPart.MORNING
    return DayPart.MIDDAY if at < _AFTERNOON else DayPart.AFTERNOON


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute


def _assessor(
    assessors: Sequence[Assessor],
    place: str,
    day: date,
    planned: Sequence[PlannedVisit],
    loads: Mapping[UUID, int],
    there: set[UUID],
    chance: random.Random,
) -> Assessor | None:
    busy = {each.assessor_id for each in planned if each.day == day}
    free = [each for each in assessors if each.id not in busy and each.id not in there and each.may_visit(place, day)]
    fewest = min((loads[each.id] for each in free), default=0)
    least = [each for each in free if loads[each.id] == fewest]
    return chance.choice(least) if least else None


def _read_again(planned: Sequence[PlannedVisit], chance: random.Random) -> tuple[PlannedVisit, ...]:
    again = set(chance.sample(range(len(planned)), -(-len(planned) // AGAIN_ONE_OF)))
    marked = [replace(each, again=at in again) for at, each in enumerate(planned)]
    return tuple(sorted(marked, key=lambda each: (datetime.combine(each.day, each.hour), each.place)))


def _shuffled(values: Sequence[T], chance: random.Random) -> list[T]:
    found = list(values)
    chance.shuffle(found)
    return found


def explanation(planned: Sequence[PlannedVisit], places: Sequence[Place]) -> Iterator[Showable]:
    """Yield why the plan is as it is, a sentence for each branch."""
    for place in places:
        here = [each for each in planned if each.place == place.code and not each.reserve]
        parts = Counter(each.part for each in here)
        yield translate(
            "shopping",
            "{branch}: {visits} visits on different days, {morning} in the morning, {midday} at midday,"
            " {afternoon} in the afternoon, for: {services}",
            branch=place.name,
            visits=len(here),
            morning=parts[DayPart.MORNING],
            midday=parts[DayPart.MIDDAY],
            afternoon=parts[DayPart.AFTERNOON],
            services=Listing(
                tuple(each.name for each in place.services if any(each.code == visit.service for visit in here))
            ),
        )
