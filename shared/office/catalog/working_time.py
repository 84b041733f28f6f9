"""Working time over opening hours: pure, exact when clocks change, and every search is bounded."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from shared.office.catalog.model import Catalog, OpeningHours

#: From one instant (UTC) to another, half-open.
Period = tuple[datetime, datetime]

#: No search looks further ahead.
LONGEST_DAYS = 1100
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class WorkingCalendar:
    """When a branch works.

    `hours` repeat every week; without any the branch works day and night. `special` are days with times of their own
    instead, none for a closed day. A period that ends at or before its beginning ends on the next day; it
    belongs to the day it begins on.
    """

    time_zone: str
    hours: tuple[OpeningHours, ...] = ()
    special: Mapping[date, tuple[tuple[time, time], ...]] | None = None
    # A deadline looks at the same days three times, and thousands of deadlines look at the same months.
    _known: dict[date, tuple[Period, ...]] = field(default_factory=dict, init=False, repr=False, compare=False)

    def periods_of(self, day: date) -> tuple[Period, ...]:
        """Return the periods that begin on a day, in order; they may overlap where the hours do."""
        found = self._known.get(day)
        if found is None:
            found = self._known[day] = tuple(self._periods_of(day))
        return found

    def _periods_of(self, day: date) -> list[Period]:
        if self.special is not None and day in self.special:
            spans = list(self.special[day])
        elif not self.hours:
            spans = [(time(0), time(0))]
        else:
            spans = [(hours.opens, hours.closes) for hours in self.hours if hours.weekday == day.weekday()]
        found = []
        for opens, closes in spans:
            start = wall_clock(day, opens, self.time_zone)
            end = wall_clock(day if closes > opens else day + ONE_DAY, closes, self.time_zone)
            if start < end:
                found.append((start, end))
        return sorted(found)

    def periods(self, first: date, last: date) -> Iterator[Period]:
        """Yield the working periods that begin on the days from `first` to `last`; those that touch are joined."""
        start = end = None
        for each in range((last - first).days + 1):
            for begins, ends in self.periods_of(first + each * ONE_DAY):
                if start is None or end is None:
                    start, end = begins, ends
                elif begins <= end:
                    end = max(end, ends)
                else:
                    yield start, end
                    start, end = begins, ends
        if start is not None and end is not None:
            yield start, end


def shared_periods(ones: Iterator[Period], others: Iterator[Period]) -> Iterator[Period]:
    """Yield the time that two series of periods have in common; each is in order and without overlaps."""
    one, other = next(ones, None), next(others, None)
    while one is not None and other is not None:
        start, end = max(one[0], other[0]), min(one[1], other[1])
        if start < end:
            yield start, end
        if one[1] <= other[1]:
            one = next(ones, None)
        else:
            other = next(others, None)


def calendar_of(catalog: Catalog) -> WorkingCalendar:
    """Return the calendar of a branch."""
    special = {special.day: special.periods for special in catalog.special_days}
    return WorkingCalendar(catalog.branch.time_zone, catalog.hours, special)


def local(instant: datetime, time_zone: str) -> datetime:
    """Return the aware `instant` as clocks in the time zone show it."""
    return instant.astimezone(ZoneInfo(time_zone))


def wall_clock(day: date, clock: time, time_zone: str) -> datetime:
    """Return the instant (UTC) at which clocks in the time zone show `clock` on a day; the first one of two.

    A time that is skipped when clocks go forward is as long after midnight as it would be without the change.
    """
    return datetime.combine(day, clock, ZoneInfo(time_zone)).astimezone(UTC)


def due(start: datetime, span: timedelta | int, pauses: Sequence[Period], calendar: WorkingCalendar) -> datetime | None:
    """Return the instant (UTC) at which a span of working time from `start` on is over; pauses do not count.

    A `timedelta` is counted in open time: zero means the first working instant. An `int` counts working days: day 0 is
    the day whose work `start` falls into, else the next working day, and the span ends with the close of the n-th day
    after it. A day counts unless pauses cover all its working time. `span` is not negative. None when the end is not
    found within LONGEST_DAYS.
    """
    start, pauses = start.astimezone(UTC), sorted(pauses)
    if isinstance(span, int):
        return _due_day(start, span, pauses, calendar)
    for begins, ends in _working(start, None, pauses, calendar):
        if ends - begins >= span:
            return begins + span
        span -= ends - begins
    return None


def worked(start: datetime, end: datetime, pauses: Sequence[Period], calendar: WorkingCalendar) -> timedelta:
    """Return the working time between two instants outside pauses; zero when `end` is before `start`."""
    periods = _working(start, end, sorted(pauses), calendar)
    return sum((ends - begins for begins, ends in periods), timedelta())


def days_gone(now: datetime, days: int, calendar: WorkingCalendar) -> datetime | None:
    """Return the instant (UTC) before which a start must lie so that `due(start, days)` is not after `now`.

    None when there was not so much working time within LONGEST_DAYS.
    """
    today = local(now, calendar.time_zone).date()
    closes: list[datetime] = []
    for each in range(LONGEST_DAYS):
        ends = [end for _, end in calendar.periods_of(today - each * ONE_DAY)]
        if ends and max(ends) <= now:
            closes.append(max(ends))
            if len(closes) > days:
                return closes[-1]
    return None


def _due_day(start: datetime, days: int, pauses: Sequence[Period], calendar: WorkingCalendar) -> datetime | None:
    first = local(start, calendar.time_zone).date() - ONE_DAY
    closes, left = start, days + 1
    for each in range(LONGEST_DAYS):
        periods = calendar.periods_of(first + each * ONE_DAY)
        # Where one day's hours reach into the next day's, the days still end in their order.
        closes = max((closes, *(end for _, end in periods)))
        if not periods or closes <= start:
            continue
        if left > days or any(True for period in periods for _ in _without(period, pauses)):
            left -= 1
        if not left:
            return closes
    return None


def _working(
    start: datetime, end: datetime | None, pauses: Sequence[Period], calendar: WorkingCalendar
) -> Iterator[Period]:
    """Yield the working periods from `start` to `end`, without pauses: in order, no time twice, those that touch apart.

    A branch that never closes would be one period of years if they were joined, and every search would look at all of
    it.
    """
    first = local(start, calendar.time_zone).date() - ONE_DAY
    last = first + LONGEST_DAYS * ONE_DAY
    if end is not None:
        last = min(last, local(end, calendar.time_zone).date())
    past = start
    for each in range((last - first).days + 1):
        for opens, closes in calendar.periods_of(first + each * ONE_DAY):
            begins, ends = max(opens, past), closes if end is None else min(closes, end)
            if begins < ends:
                yield from _without((begins, ends), pauses)
                past = ends


def _without(period: Period, pauses: Sequence[Period]) -> Iterator[Period]:
    """Yield what is left of a period outside pauses that are in order."""
    start, end = period
    for begins, ends in pauses:
        if begins < end and ends > max(start, begins):
            if begins > start:
                yield start, begins
            start = ends
    if start < end:
        yield start, end
