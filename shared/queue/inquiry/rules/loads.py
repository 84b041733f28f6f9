"""Reads the load of a weekday out of what is kept of closed days; loaded where it is asked for, as it needs numpy."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

import numpy as np

from shared.office.catalog.working_time import local
from shared.queue.forecast.model import StaffingAsked, StaffingLine, StaffingQuestion
from shared.queue.forecast.rules.staffing import DayLoad, Floats, needs
from shared.queue.inquiry.model import DayFacts
from shared.queue.inquiry.rules.facts import NONE
from shared.queue.inquiry.rules.grouping import Facts
from shared.queue.inquiry.rules.quotes import chosen_services

HALVES = 48
#: A half-hour with fewer visitors is outside the day: somebody came early once.
LEAST_VISITORS = 0.2
#: The times of one half-hour count by themselves from so many on; else those of the whole day.
FEWEST_TIMES = 30


def question(
    days: Sequence[DayFacts],
    asked: StaffingAsked,
    counters: Mapping[date, Mapping[datetime, float]],
    time_zone: str,
) -> StaffingQuestion:
    """Return what was measured on these days of one weekday, and the search; `counters` as `frozen_counters` gives."""
    facts = Facts(days, {}, lambda day: day)
    half, busy = facts.column("half"), facts.column("busy")
    here = chosen_services(facts, [str(each) for each in asked.services]) & (half != NONE)
    visitors = np.bincount(half[here], minlength=HALVES) / max(1, len(days))
    times = [busy[here & (half == place) & (busy != NONE)] / 1000 for place in range(HALVES)]
    whole: Floats = np.concatenate(times)
    inside = np.flatnonzero(visitors >= LEAST_VISITORS)
    halves = range(int(inside[0]), int(inside[-1]) + 1) if len(inside) and len(whole) else range(0)
    used = [times[place] if len(times[place]) >= FEWEST_TIMES else whole for place in halves]
    opened = _open_counters(counters, time_zone)
    lines = tuple(
        StaffingLine(place, float(visitors[place]), float(taken.mean()) if len(taken) else None, opened.get(place))
        for place, taken in zip(halves, used, strict=True)
    )
    load = DayLoad([line.visitors for line in lines], used)
    return StaffingQuestion(asked, len(days), lines, needs(load, asked.within, asked.target))


def _open_counters(counters: Mapping[date, Mapping[datetime, float]], time_zone: str) -> dict[int, float]:
    """Return the mean of the counters open in each half-hour; on a day without this half-hour none was."""
    sums: dict[int, float] = {}
    for half_hours in counters.values():
        for starts, value in half_hours.items():
            wall = local(starts, time_zone)
            place = wall.hour * 2 + wall.minute // 30
            sums[place] = sums.get(place, 0.0) + value
    return {place: total / len(counters) for place, total in sums.items()}
