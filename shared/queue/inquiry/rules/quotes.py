"""Reads quoted waits out of what is kept of closed days; loaded where a report is made, as it needs numpy."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import TypeVar

import numpy as np

from shared.office.catalog.working_time import local
from shared.queue.forecast.model import BadDay, Grade, Grades, JudgedDay, Shortcoming, UnusualFigure
from shared.queue.forecast.rules.causes import HourLoad, causes
from shared.queue.forecast.rules.grading import (
    FEWEST_DAYS,
    FEWEST_WAITS,
    Mask,
    Numbers,
    QuotedWaits,
    bad_days,
    grade,
    grades_by,
)
from shared.queue.inquiry.model import DayFacts, ReportDimension
from shared.queue.inquiry.rules.facts import NONE
from shared.queue.inquiry.rules.grouping import Facts

HOURS = 24
K = TypeVar("K")


def grades(
    days: Sequence[DayFacts],
    first: date,
    services: Collection[str],
    counters: Mapping[date, Mapping[datetime, float]],
    time_zone: str,
) -> Grades:
    """Return the grades of the days from `first` on; those before it are what these are compared with.

    `services` are the ids that count (none: all), `counters` the counters open in the half-hours of each day (UTC).
    """
    facts = Facts(days, {}, lambda day: day)
    dates = [each.day for each in days]
    waits, names = quoted_waits(facts, services)
    period = np.array([each >= first for each in dates], dtype=np.bool_)
    bad = bad_days(waits, len(days))
    shown = waits.chosen(period[waits.day]) if len(waits.day) else waits
    course = _Course(facts, services, counters, time_zone)
    return Grades(
        whole=grade(shown),
        days=_known(zip(dates, grades_by(shown, shown.day, len(dates)), strict=True)),
        services=_known(zip(names, grades_by(shown, shown.service, len(names)), strict=True)),
        hours=_known(enumerate(grades_by(shown, shown.hour, HOURS))),
        bad=tuple(
            JudgedDay(dates[place], found, course.causes(place, found))
            for place, found in sorted(bad.items())
            if period[place]
        ),
        comparable=int((np.bincount(waits.day) >= FEWEST_WAITS).sum()) > FEWEST_DAYS,
    )


def quoted_waits(facts: Facts, services: Collection[str]) -> tuple[QuotedWaits, list[str]]:
    """Return the waits that had been quoted, and the ids of the services that their numbers mean."""
    mask = chosen_services(facts, services) & (facts.column("wait") != NONE) & (facts.column("quote_median") != NONE)
    seconds = {name: facts.column(name)[mask] / 1000 for name in ("wait", "quote_low", "quote_median", "quote_high")}
    waits = QuotedWaits(
        facts.grouping(ReportDimension.DAY).codes[mask],
        facts.column("service")[mask],
        facts.column("hour")[mask],
        seconds["wait"],
        seconds["quote_low"],
        seconds["quote_median"],
        seconds["quote_high"],
    )
    return waits, facts.names("service")


def chosen_services(facts: Facts, services: Collection[str]) -> Mask:
    """Return which steps are for these services; all, if none is named."""
    column = facts.column("service")
    if not services:
        return np.ones(len(column), dtype=np.bool_)
    places = [place for place, name in enumerate(facts.names("service")) if name in services]
    found: Mask = np.isin(column, places)
    return found


def _known(entries: Iterable[tuple[K, Grade | None]]) -> dict[K, Grade]:
    return {key: found for key, found in entries if found is not None}


class _Course:
    """The counters, visitors and servings of some hours of each day."""

    def __init__(
        self,
        facts: Facts,
        services: Collection[str],
        counters: Mapping[date, Mapping[datetime, float]],
        time_zone: str,
    ) -> None:
        self._dates = [each.day for each in facts.days]
        self._counters, self._zone = counters, time_zone
        self._day: Numbers = facts.grouping(ReportDimension.DAY).codes
        self._hour, self._busy = facts.column("hour"), facts.column("busy")
        self._chosen = chosen_services(facts, services)

    def causes(self, place: int, bad: BadDay) -> tuple[UnusualFigure, ...]:
        """Return what was unusual on a bad day, beside the same weekday of other weeks, or else all other days."""
        if bad.what is Shortcoming.MISSED:
            return ()
        weekday = self._dates[place].weekday()
        others = [each for each, day in enumerate(self._dates) if each != place and day.weekday() == weekday]
        if len(others) < 3:
            others = [each for each in range(len(self._dates)) if each != place]
        loads = [self._load(each, bad.first, bad.last) for each in others[-8:]]
        return causes(self._load(place, bad.first, bad.last), loads, longer=bad.what is Shortcoming.TOO_SHORT)

    def _load(self, place: int, first: int, last: int) -> HourLoad:
        here = self._chosen & (self._day == place) & (self._hour >= first) & (self._hour <= last)
        taken = self._busy[here & (self._busy != NONE)]
        half_hours = self._counters.get(self._dates[place], {})
        counters = [value for starts, value in half_hours.items() if first <= local(starts, self._zone).hour <= last]
        return HourLoad(
            counters=sum(counters) / len(counters) if counters else None,
            visitors=float(np.count_nonzero(here)),
            seconds=float(taken.mean()) / 1000 if len(taken) else None,
        )
