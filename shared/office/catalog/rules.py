"""Which business day an instant belongs to, and when the branch is open: pure, and exact when clocks change."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from shared.office.catalog.model import Catalog
from shared.office.catalog.working_time import ONE_DAY, calendar_of, local, wall_clock
from shared.platform.i18n.text import LocalText

#: How far ahead the next opening is searched.
HORIZON_DAYS = 14


@dataclass(frozen=True)
class OpeningStatus:
    """Whether the branch is open at one instant.

    `closes` (while open) and `next_opens` (while closed) are aware and in the branch's own time zone. `closes` is None
    when the branch stays open through the whole horizon; `next_opens` is None when it does not open within it.
    `holiday` is the name of today's holiday.
    """

    open: bool
    closes: datetime | None
    next_opens: datetime | None
    holiday: LocalText | None

    def issues_tickets(self, instant: datetime, stop: timedelta) -> bool:
        """Return whether tickets are issued: the branch is open and does not close within `stop`."""
        return self.open and (self.closes is None or instant + stop < self.closes)


def business_day(instant: datetime, time_zone: str, day_starts: time) -> date:
    """Return the business day that `instant` belongs to; before `day_starts` it is still yesterday's.

    Instants are compared, not wall clocks: when clocks go back over the day change, the new day does not become the
    old one again.
    """
    today = local(instant, time_zone).date()
    for day in (today + ONE_DAY, today):
        if wall_clock(day, day_starts, time_zone) <= instant:
            return day
    return today - ONE_DAY


def day_bounds(day: date, time_zone: str, day_starts: time) -> tuple[datetime, datetime]:
    """Return the instants (UTC) at which the business day begins and ends, half-open."""
    return wall_clock(day, day_starts, time_zone), wall_clock(day + ONE_DAY, day_starts, time_zone)


def opening(catalog: Catalog, instant: datetime) -> OpeningStatus:
    """Return whether the branch is open at `instant`, until when, or when it opens next.

    A branch without any opening hours is always open.
    """
    zone = catalog.branch.time_zone
    today = local(instant, zone).date()
    horizon = today + HORIZON_DAYS * ONE_DAY
    holiday = next((holiday.name for holiday in catalog.holidays if holiday.day == today), None)
    for start, end in calendar_of(catalog).periods(today - ONE_DAY, horizon):
        if end > instant:
            is_open = start <= instant
            closes = local(end, zone) if is_open and local(end, zone).date() <= horizon else None
            return OpeningStatus(is_open, closes, None if is_open else local(start, zone), holiday)
    return OpeningStatus(open=False, closes=None, next_opens=None, holiday=holiday)
