"""Published against measured: the time that four in five keep, what could be published, and what is said about it.

Pure; times are minutes, or working days for cases.
"""

import itertools
import math
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import date, timedelta
from uuid import uuid5

from shared.office.versions.model import VersionState
from shared.platform.i18n.languages import Language
from shared.quality.charters.model import (
    COARSE_MINUTES,
    FINE_MINUTES,
    MINUTES_AN_HOUR,
    QUESTIONED_WEEKS,
    SUGGESTED_SHARE,
    SUGGESTION_CASES,
    SUGGESTION_DAYS,
    TOO_LONG,
    CharterRow,
    CharterStep,
    QuestionedTime,
    StepMeasured,
    TimeFinding,
    TimeUnit,
)
from shared.queue.stats.rules.measures import percentile

#: How long the cases took that were over on each business day.
DayTimes = Mapping[date, Sequence[float]]


def measured_step(step: CharterStep, cases: DayTimes, begins: date, today: date) -> StepMeasured:
    """Return how long a step takes beside what is published; `begins` is the first day of the version in force."""
    recent = _within(cases, today)
    now = kept_by_four_in_five(recent)
    if now is None:
        return StepMeasured(len(recent))
    per = MINUTES_AN_HOUR if step.unit is TimeUnit.HOURS else 1
    return StepMeasured(
        cases=len(recent),
        measured=now / per,
        suggested=suggested_time(now, step.unit),
        over_law=step.legal_limit is not None and now / per > step.legal_limit,
        told=questioned(step.duration * per, cases, begins, today),
    )


def kept_by_four_in_five(times: Sequence[float]) -> float | None:
    """Return the time that four in five cases kept, of times in order; None with too few cases."""
    return percentile(times, SUGGESTED_SHARE) if len(times) >= SUGGESTION_CASES else None


def suggested_time(time: float, unit: TimeUnit) -> int:
    """Return what could be published for a time in minutes or working days, in the unit of the step, rounded up."""
    if unit is TimeUnit.WORKING_DAYS:
        return max(1, _up(time))
    if unit is TimeUnit.HOURS:
        return max(1, _up(time / MINUTES_AN_HOUR))
    if time < FINE_MINUTES:
        return max(1, _up(time))
    return _up(time / COARSE_MINUTES) * COARSE_MINUTES


def working_days_taken(begun: date, over: date, is_working: Callable[[date], bool]) -> int:
    """Return on which working day after the one on which it was begun a case was over; 1 on the same or the next."""
    days = (begun + timedelta(days=after) for after in range(1, (over - begun).days + 1))
    return max(1, sum(map(is_working, days)))


def questioned(published: float, cases: DayTimes, begins: date, today: date) -> TimeFinding | None:
    """Return what each of the last whole weeks says about a published time; None unless all say the same.

    A week says something with the 90 days that it ends, and only if the version was in force in all these weeks.
    """
    monday = today - timedelta(days=today.weekday())
    if begins > monday - timedelta(weeks=QUESTIONED_WEEKS):
        return None
    said = {_said(published, _within(cases, monday - timedelta(weeks=back))) for back in range(QUESTIONED_WEEKS)}
    return said.pop() if len(said) == 1 else None


def to_tell(row: CharterRow, language: Language) -> Iterator[QuestionedTime]:
    """Yield what is to be told about a charter in force; the service is named in the language of the office."""
    if row.state is not VersionState.IN_FORCE:
        return
    for at, finding in row.findings:
        notice_id = uuid5(row.charter.id, f"{row.shown.number}.{at}.{finding}")
        yield QuestionedTime(notice_id, row.service.text(language), row.charter.id)


def _said(published: float, times: Sequence[float]) -> TimeFinding | None:
    time = kept_by_four_in_five(times)
    if time is None:
        return None
    if published < time:
        return TimeFinding.TOO_SHORT
    return TimeFinding.TOO_LONG if published > TOO_LONG * time else None


def _within(cases: DayTimes, end: date) -> list[float]:
    """Return the times of the 90 days before a day, in order."""
    first = end - timedelta(days=SUGGESTION_DAYS)
    return sorted(itertools.chain.from_iterable(times for day, times in cases.items() if first <= day < end))


def _up(value: float) -> int:
    """Return the next whole number; what differs from one by the error of a division counts as that one."""
    return math.ceil(round(value, 9))


def days_between(first: date, last: date, known: Collection[date]) -> Iterator[tuple[date, date]]:
    """Yield the first and the last day of each run of days that are not known."""
    missing = [day for at in range((last - first).days + 1) if (day := first + timedelta(days=at)) not in known]
    for _, run in itertools.groupby(enumerate(missing), lambda each: each[1] - timedelta(days=each[0])):
        days = [day for _, day in run]
        yield days[0], days[-1]
