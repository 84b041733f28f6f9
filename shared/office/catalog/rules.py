"""Which business day an instant belongs to, and when the branch is open: pure, and right on days when clocks change."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from shared.office.catalog.model import Catalog
from shared.platform.i18n.text import LocalText

#: How far ahead the next opening is looked for.
HORIZON_DAYS = 14

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class OpeningStatus:
    """Whether the branch is open, as of one instant.

    `closes` (while open) and `next_opens` (while closed) are aware and in the branch's own time zone. `closes` is None
    when the branch stays open through the whole horizon; `next_opens` is None when it does not open within it.
    `holiday` is the name of today's holiday.
    """

    open: bool
    closes: datetime | None
    next_opens: datetime | None
    holiday: LocalText | None


def local(instant: datetime, time_zone: str) -> datetime:
    """Return the aware `instant` as the branch's wall clock shows it."""
    return instant.astimezone(ZoneInfo(time_zone))


def business_day(instant: datetime, time_zone: str, day_starts: time) -> date:
    """Return the business day that `instant` belongs to; before `day_starts` it is still yesterday's.

    Instants are compared, not wall clocks: when clocks go back over the day change, the new day does not become the
    old one again.
    """
    today = local(instant, time_zone).date()
    for day in (today + _ONE_DAY, today):
        if day_start(day, time_zone, day_starts) <= instant:
            return day
    return today - _ONE_DAY


def day_start(day: date, time_zone: str, day_starts: time) -> datetime:
    """Return the instant (UTC) at which the business day begins."""
    return datetime.combine(day, day_starts, ZoneInfo(time_zone)).astimezone(UTC)


def day_bounds(day: date, time_zone: str, day_starts: time) -> tuple[datetime, datetime]:
    """Return the instants (UTC) between which the business day lies, half-open."""
    return day_start(day, time_zone, day_starts), day_start(day + _ONE_DAY, time_zone, day_starts)


def opening(catalog: Catalog, instant: datetime) -> OpeningStatus:
    """Tell whether the branch is open at `instant`, until when, or when it opens next.

    A period that closes at or before its opening time ends on the next day; a period belongs to the day it begins on,
    also for holidays. A branch without any opening hours keeps no hours: it is always open.
    """
    zone = catalog.branch.time_zone
    today = local(instant, zone).date()
    holiday = next((holiday.name for holiday in catalog.holidays if holiday.day == today), None)
    if not catalog.hours:
        return OpeningStatus(open=True, closes=None, next_opens=None, holiday=holiday)
    horizon = today + timedelta(days=HORIZON_DAYS)
    periods = sorted(_periods(catalog, today - _ONE_DAY, horizon))
    running = [end for start, end in periods if start <= instant < end]
    if not running:
        following = [start for start, _ in periods if start > instant]
        next_opens = local(following[0], zone) if following else None
        return OpeningStatus(open=False, closes=None, next_opens=next_opens, holiday=holiday)
    closes = max(running)
    for start, end in periods:
        if start <= closes < end:
            closes = end
    endless = local(closes, zone).date() > horizon
    return OpeningStatus(open=True, closes=None if endless else local(closes, zone), next_opens=None, holiday=holiday)


def _periods(catalog: Catalog, first: date, last: date) -> Iterator[tuple[datetime, datetime]]:
    """Yield the opening periods (UTC) that begin on the days from `first` to `last`."""
    zone = ZoneInfo(catalog.branch.time_zone)
    closed = {holiday.day for holiday in catalog.holidays}
    day = first
    while day <= last:
        if day not in closed:
            for hours in catalog.hours:
                if hours.weekday == day.weekday():
                    ends_on = day if hours.closes > hours.opens else day + _ONE_DAY
                    start = datetime.combine(day, hours.opens, zone).astimezone(UTC)
                    end = datetime.combine(ends_on, hours.closes, zone).astimezone(UTC)
                    if start < end:
                        yield start, end
        day += _ONE_DAY
