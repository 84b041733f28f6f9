"""How often a standard was kept: what became of each case, of a day, of a period, and where it differs."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple
from uuid import UUID

from shared.office.catalog.working_time import local
from shared.quality.standards.model import (
    FEWEST_CASES,
    Count,
    DayCompliance,
    DayShare,
    JudgedCase,
    Terms,
    Verdict,
)
from shared.queue.feedback.model import Rating
from shared.queue.stats.model import StepRecord, StepTimes
from shared.queue.stats.rules.intervals import Z99
from shared.queue.stats.rules.measures import percentile
from shared.queue.stats.rules.samples import share_difference, surely_differ
from shared.service_desk.cases.model import NOT_CONTINUED, Case, Ending

#: A step as a whole, or only its times.
AnyStep = StepRecord | StepTimes
#: Ends of a step without the visitor having been there.
_GONE = ("left", "no_show")
#: The endings of cases whose visitor was owed an answer.
_ANSWERED = (None, Ending.TOLD, Ending.NOT_REACHED)


class TimedStep(NamedTuple):
    """How long something lasted, whatever is promised; `answered`: what was waited for came, or was finished.

    What was not answered (yet) is a case only against a limit that it has passed. `lasted` None: untrusted times.
    """

    step: AnyStep
    began: datetime
    lasted: timedelta | None
    answered: bool


def timed_waits(steps: Iterable[AnyStep], now: datetime, *, booked: bool) -> Iterator[TimedStep]:
    """Yield the waits until the first call; `booked` those of appointments, from their time on.

    Left out: a further service that began at the same counter without a wait.
    """
    for step in steps:
        by_appointment = step.booked_for is not None and step.position == 1
        if by_appointment is not booked:
            continue
        began = max(step.queued, step.booked_for) if booked and step.booked_for is not None else step.queued
        if step.called_first is None and step.started is not None:
            continue
        if step.untrusted:
            yield TimedStep(step, began, None, answered=False)
        elif step.called_first is not None and (step.end not in _GONE or step.started is not None):
            yield TimedStep(step, began, step.called_first - began, answered=True)
        else:
            yield TimedStep(step, began, (step.called_first or step.ended or now) - began, answered=False)


def timed_servings(steps: Iterable[AnyStep], now: datetime) -> Iterator[TimedStep]:
    """Yield servings that were finished, and those that go on, without times on hold."""
    for step in steps:
        if step.started is None or step.end not in (None, "finished"):
            continue
        lasted = (step.ended or now) - step.started - timedelta(seconds=step.hold_seconds)
        untrusted = step.untrusted
        yield TimedStep(step, step.started, None if untrusted else lasted, answered=step.ended is not None)


def waits(steps: Iterable[AnyStep], limit: timedelta, now: datetime, *, booked: bool) -> Iterator[JudgedCase]:
    """Judge waits until the first call.

    Strict: who waited longer and was not called, left or did not come is a broken case, and who still waits longer, at
    once. Who left, did not come or went elsewhere within the limit is no case.
    """
    return _judged(timed_waits(steps, now, booked=booked), limit)


def service_times(steps: Iterable[AnyStep], limit: timedelta, now: datetime) -> Iterator[JudgedCase]:
    """Judge servings that were finished, and at once those that go on and are longer."""
    return _judged(timed_servings(steps, now), limit)


def _judged(cases: Iterable[TimedStep], limit: timedelta) -> Iterator[JudgedCase]:
    for step, began, lasted, answered in cases:
        if lasted is None or answered or lasted > limit:
            verdict = Verdict.UNTRUSTED if lasted is None else _kept(lasted <= limit)
            yield JudgedCase(verdict, began, step.counter_id, step.service_id)


def faces(ratings: Iterable[Rating], least: int) -> Iterator[JudgedCase]:
    """Judge ratings: at least this face, 4 being the best."""
    for rating in ratings:
        verdict = _kept(int(rating.score) >= least)
        yield JudgedCase(verdict, rating.given, rating.counter_id, rating.service_id)


def answers(cases: Iterable[Case], since: datetime, until: datetime) -> Iterator[JudgedCase]:
    """Judge cases whose deadline for the decision was after `since` and not after `until`.

    Left out, as in the figures of cases: withdrawn, merged and lapsed ones, and those that wait for the visitor.
    """
    for case in cases:
        due = case.answer_due
        if due is None or not since < due <= until or case.asked_since is not None:
            continue
        if case.ending in _ANSWERED and case.outcome != NOT_CONTINUED:
            yield JudgedCase(_kept(case.decided is not None and case.decided <= due))


def _kept(kept: bool) -> Verdict:
    return Verdict.MET if kept else Verdict.BROKEN


def of_scope(cases: Iterable[JudgedCase], terms: Terms) -> Iterator[JudgedCase]:
    """Return the cases of the services that a version is about."""
    services = frozenset(terms.services)
    return (case for case in cases if not services or case.service_id in services)


def limit_of(terms: Terms) -> timedelta:
    """Return the limit of a metric in minutes."""
    return timedelta(minutes=terms.limit or 0)


def day_compliance(
    standard_id: UUID, day: date, number: int, target: float, until: datetime, cases: Iterable[JudgedCase], zone: str
) -> DayCompliance:
    """Count the cases of one day, by local hour and by counter."""
    whole: dict[Verdict, int] = defaultdict(int)
    hours: dict[str, Count] = {}
    counters: dict[str, Count] = {}
    for verdict, began, counter_id, _ in cases:
        whole[verdict] += 1
        if verdict is Verdict.UNTRUSTED:
            continue
        one = Count(1, 0) if verdict is Verdict.MET else Count(0, 1)
        if began is not None:
            hour = str(local(began, zone).hour)
            hours[hour] = hours.get(hour, Count()) + one
        if counter_id is not None:
            counters[str(counter_id)] = counters.get(str(counter_id), Count()) + one
    return DayCompliance(
        standard_id, day, number, target, until,
        whole[Verdict.MET], whole[Verdict.BROKEN], whole[Verdict.UNTRUSTED], hours, counters,
    )  # fmt: skip


def is_met(count: Count, target: float) -> bool | None:
    """Return whether a day or period is met: met ÷ judged ≥ target; None: too few cases to say so."""
    return None if count.share is None else count.met >= target * count.judged


def pooled(days: Iterable[DayShare | DayCompliance]) -> Count:
    """Return the cases of a period together."""
    met = broken = 0
    for day in days:
        met, broken = met + day.met, broken + day.broken
    return Count(met, broken)


def streak(days: Sequence[DayShare]) -> int | None:
    """Return how many judged days in a row were met, back from the last closed one; days come in order.

    Days with too few cases neither add nor break; None when no day was judged yet.
    """
    found: int | None = None
    for day in reversed(days):
        met = is_met(day.count, day.target)
        if met is False:
            return found or 0
        if met is True:
            found = (found or 0) + 1
    return found


def weeks(days: Iterable[DayShare]) -> dict[date, Count]:
    """Return the cases of each ISO week, by its Monday."""
    found: dict[date, Count] = {}
    for day in days:
        monday = monday_of(day.day)
        found[monday] = found.get(monday, Count()) + day.count
    return found


def monday_of(day: date) -> date:
    """Return the first day of the ISO week."""
    return day - timedelta(days=day.weekday())


def by_counter(days: Iterable[DayCompliance]) -> dict[str, Count]:
    """Return the cases of each counter."""
    return together(day.counters for day in days)


def by_hour(days: Iterable[DayCompliance]) -> dict[str, Count]:
    """Return the cases of each local hour."""
    return together(day.hours for day in days)


def by_weekday(days: Iterable[DayCompliance]) -> dict[int, Count]:
    """Return the cases of each weekday, 0 Monday … 6 Sunday."""
    found: dict[int, Count] = {}
    for day in days:
        found[day.day.weekday()] = found.get(day.day.weekday(), Count()) + day.count
    return found


def by_weekday_and_hour(days: Iterable[DayCompliance]) -> dict[tuple[int, int], Count]:
    """Return the cases of each hour of each weekday."""
    found: dict[tuple[int, int], Count] = {}
    for day in days:
        for hour, count in day.hours.items():
            key = day.day.weekday(), int(hour)
            found[key] = found.get(key, Count()) + count
    return found


def weakest(parts: Mapping[tuple[int, int], Count]) -> tuple[int, int] | None:
    """Return the hour of a weekday with the lowest share, the first of equals.

    None without enough cases anywhere, and when it is not surely lower than the others together: of many hours that are
    alike, one is always the lowest.
    """
    enough = {place: parts[place] for place in sorted(parts) if parts[place].share is not None}
    lowest = min(enough, key=lambda place: enough[place].share or 0.0, default=None)
    if lowest is None or not _differ(enough.values()):
        return None
    mine = enough.pop(lowest)
    others = sum(enough.values(), Count())
    interval = share_difference(others.met, others.judged, mine.met, mine.judged, Z99)
    return lowest if interval is not None and interval.high < 0 else None


def spread(parts: Iterable[Count]) -> float | None:
    """Return p90 − p10 of the shares of parts with enough cases; None unless they surely differ."""
    enough = [count for count in parts if count.judged >= FEWEST_CASES]
    if not _differ(enough):
        return None
    shares = sorted(count.met / count.judged for count in enough)
    return percentile(shares, 0.9) - percentile(shares, 0.1)


def _differ(parts: Iterable[Count]) -> bool:
    return surely_differ([(count.met, count.judged) for count in parts])


def together(parts: Iterable[Mapping[str, Count]]) -> dict[str, Count]:
    """Return the cases of several days by the same key."""
    found: dict[str, Count] = {}
    for day in parts:
        for key, count in day.items():
            found[key] = found.get(key, Count()) + count
    return found
