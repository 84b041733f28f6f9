"""Which day an instant belongs to, when the branch is open, when a day is closed: pure, exact when clocks change."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID

from shared.office.catalog.model import Catalog, OpeningHours, Span, SpecialDay
from shared.office.catalog.model.workflow import Competency, Gate
from shared.office.catalog.working_time import (
    ONE_DAY,
    WorkingCalendar,
    calendar_of,
    local,
    shared_periods,
    wall_clock,
)
from shared.office.staff.model import StaffMember
from shared.platform.forms.readable import clock_time, periods_in_words
from shared.platform.i18n.text import Day, Listing, LocalText, Showable, Text, translate

#: How far ahead the next opening is searched.
HORIZON_DAYS = 14
NOON = time(12)
#: So long after the end of its day a visit can still be asked about.
VISIT_LASTS = timedelta(hours=6)


def counter_label(label: str) -> int | str:
    """Return a counter's label for a sentence: a number becomes one, so that it is shown in the reader's digits."""
    return int(label) if label.isdecimal() else label


@dataclass(frozen=True)
class OpeningStatus:
    """Whether the branch, or one service of it, is open at one instant.

    `closes` (while open) and `next_opens` (while closed) are aware and in the branch's own time zone. `closes` is None
    when it stays open through the whole horizon; `next_opens` is None when it does not open within it.
    `special_day` is today's, if today is one.
    """

    open: bool
    closes: datetime | None
    next_opens: datetime | None
    special_day: SpecialDay | None

    def issues_tickets(self, instant: datetime, stop: timedelta) -> bool:
        """Return whether tickets are issued: it is open and does not close within `stop`."""
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


def visit_days(instant: datetime, time_zone: str, day_starts: time) -> tuple[date, ...]:
    """Return the business days whose visits somebody may mean, newest first: today, and for some hours the one before.

    Somebody who was served shortly before midnight still holds that number after it.
    """
    days = (business_day(each, time_zone, day_starts) for each in (instant, instant - VISIT_LASTS))
    return tuple(dict.fromkeys(days))


def opening(catalog: Catalog, instant: datetime, hours: tuple[OpeningHours, ...] = ()) -> OpeningStatus:
    """Return whether the branch is open at `instant`, until when, or when it opens next.

    A branch without any opening hours is open day and night, except on special days. With the `hours`
    of a service, it is about that service: it is open when both it and the branch have opening hours at the instant.
    """
    zone = catalog.branch.time_zone
    today = local(instant, zone).date()
    horizon = today + HORIZON_DAYS * ONE_DAY
    special = next((special for special in catalog.special_days if special.day == today), None)
    periods = calendar_of(catalog).periods(today - ONE_DAY, horizon)
    if hours:
        periods = shared_periods(periods, WorkingCalendar(zone, hours).periods(today - ONE_DAY, horizon))
    for start, end in periods:
        if end > instant:
            is_open = start <= instant
            closes = local(end, zone) if is_open and local(end, zone).date() <= horizon else None
            return OpeningStatus(is_open, closes, None if is_open else local(start, zone), special)
    return OpeningStatus(open=False, closes=None, next_opens=None, special_day=special)


def next_opening(catalog: Catalog, instant: datetime, hours: tuple[OpeningHours, ...] = ()) -> datetime | None:
    """Return when the branch, or a service with these `hours`, opens after it closes; now, if it is closed already.

    The instant is aware and in the branch's own time zone; None: not within the horizon.
    """
    status = opening(catalog, instant, hours)
    if status.open and status.closes is not None:
        status = opening(catalog, status.closes, hours)
    return status.next_opens


def ever_open(catalog: Catalog, hours: tuple[OpeningHours, ...]) -> bool:
    """Return whether a service with these hours is open at any time of an ordinary week of the branch."""
    week = date(2001, 1, 1), date(2001, 1, 7)
    branch, own = (WorkingCalendar("UTC", each).periods(*week) for each in (catalog.hours, hours))
    return next(shared_periods(branch, own), None) is not None


def announcements(catalog: Catalog, instant: datetime) -> tuple[Text, ...]:
    """Return what visitors are told about special days, the next day first; days that say the same are together."""
    today = local(instant, catalog.branch.time_zone).date()
    told: dict[tuple[bool, LocalText, tuple[Span, ...], LocalText], list[Showable]] = {}
    for special in catalog.special_days:
        if timedelta() <= special.day - today <= special.announced_days * ONE_DAY:
            same = (special.day == today, special.name, special.periods, special.notice)
            told.setdefault(same, []).append(Day(special.day))
    return tuple(_announcement(*same, Listing(tuple(days))) for same, days in told.items())


def _announcement(today: bool, name: LocalText, periods: tuple[Span, ...], notice: LocalText, days: Listing) -> Text:
    hours = periods_in_words(periods)
    if today and periods:
        told = translate("calendar", "{name}: open today {hours}.", name=name, hours=hours)
    elif today:
        told = translate("calendar", "{name}: closed today.", name=name)
    elif periods:
        told = translate("calendar", "{name}: {days}, open {hours}.", name=name, days=days, hours=hours)
    else:
        told = translate("calendar", "{name}: {days}, closed.", name=name, days=days)
    if not notice.texts:
        return told
    return translate("calendar", "{announcement} {notice}", announcement=told, notice=notice)


def closing_instant(catalog: Catalog, day: date, at: time) -> datetime:
    """Return the instant (UTC) from which a business day may be closed when days are closed at `at`.

    Hours up to the first opening belong to the day before, so it is the next calendar day's `at`. A day on which the
    branch does not open, or is open already when it begins, has the morning as such hours.
    """
    branch = catalog.branch
    opens = [start for start, _ in calendar_of(catalog).periods(day - ONE_DAY, day)]
    first = next((there for start in opens if (there := local(start, branch.time_zone)).date() == day), None)
    early = at <= max(branch.day_starts, NOON if first is None else first.time())
    return wall_clock(day + ONE_DAY if early else day, at, branch.time_zone)


def closing_texts(catalog: Catalog, at: time) -> tuple[Text, ...]:
    """Say what happens when days are closed at `at`: to people who set it up, because hours after midnight surprise."""
    monday = date(2001, 1, 1)
    shown = clock_time(at)
    weekdays = {hours.weekday for hours in catalog.hours}
    days = [day for day in (monday + each * ONE_DAY for each in range(7)) if not weekdays or day.weekday() in weekdays]
    early = any(wall_clock(day, at, catalog.branch.time_zone) < closing_instant(catalog, day, at) for day in days)
    if not catalog.hours:
        if early:
            return (translate("settings", "The branch never closes: each day is closed when the next one ends."),)
        return (translate("settings", "The branch never closes: no numbers from {time} to the next day.", time=shown),)
    found = []
    if early:
        found.append(
            translate("settings", "Before opening, {time} belongs to the day before; that day is closed.", time=shown)
        )
    if any(opening(catalog, wall_clock(day, at, catalog.branch.time_zone)).open for day in days):
        found.append(translate("settings", "A branch that is open at {time} first works until it closes.", time=shown))
    return tuple(found) or (translate("settings", "Each day is closed at {time}.", time=shown),)


def lacking(catalog: Catalog, member: StaffMember, service_id: UUID, day: date) -> tuple[Competency, ...]:
    """Return the competencies that a service asks for and somebody cannot show on a business day."""
    valid = {each.competency for each in member.proved if each.until is None or each.until >= day}
    return tuple(
        each
        for each in catalog.competencies
        if each.active and each.gate is not Gate.NONE and each.asked_by(service_id) and each.code not in valid
    )


def closed_services(catalog: Catalog, member: StaffMember, day: date) -> frozenset[UUID]:
    """Return the services whose visitors are not called to somebody on a business day.

    A pass opens a service for its day. Whether somebody has skills or serves everything makes no difference.
    """
    if not any(each.active and each.gate is Gate.HARD for each in catalog.competencies):
        return frozenset()
    opened = {each.service_id for each in member.passes if each.day == day}
    return frozenset(
        service.id
        for service in catalog.services
        if service.id not in opened
        and any(each.gate is Gate.HARD for each in lacking(catalog, member, service.id, day))
    )
