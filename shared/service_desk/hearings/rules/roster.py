"""When visitors can be met, and by whom: the duty roster, without those who are away. Pure."""

from collections.abc import Collection, Iterator
from datetime import date, datetime, timedelta

from shared.office.catalog.forms.fields import WEEKDAYS
from shared.office.catalog.model import Catalog
from shared.office.catalog.model.workflow import HearingDuty
from shared.office.catalog.working_time import WorkingCalendar
from shared.service_desk.hearings.model import Meeting

#: So many meetings are offered, and so many days are looked through.
MOST_OFFERED, LONGEST_SEARCH = 8, 60


def meetings_on(day: date, catalog: Catalog, calendar: WorkingCalendar, people: Collection[str]) -> Iterator[Meeting]:
    """Yield the meetings of a day in their order; `people` are the codes of those who work here.

    On a day on which the branch is closed, and for a duty whose person is away without a deputy, there are none.
    """
    if not calendar.periods_of(day):
        return
    away = {each.code: each.deputy for each in catalog.absences if each.first <= day <= each.last}
    for duty in sorted(catalog.hearing_duties, key=lambda each: (each.opens, each.position)):
        if not _on_duty(duty, day):
            continue
        person = away.get(duty.person, duty.person)
        if person not in people or person in away:
            continue
        instead_of = duty.person if person != duty.person else ""
        yield Meeting(day, duty.code, duty.name, duty.opens, duty.closes, person, instead_of)


def next_meetings(
    now: datetime, catalog: Catalog, calendar: WorkingCalendar, people: Collection[str]
) -> tuple[Meeting, ...]:
    """Return the next meetings that are not over; `now` is the time on the clocks of the branch."""
    found: list[Meeting] = []
    for days in range(LONGEST_SEARCH):
        day = now.date() + timedelta(days=days)
        here = meetings_on(day, catalog, calendar, people)
        found += (each for each in here if days or each.closes > now.time())
        if len(found) >= MOST_OFFERED:
            break
    return tuple(found[:MOST_OFFERED])


def meeting_of(
    day: date | None, duty: str, catalog: Catalog, calendar: WorkingCalendar, people: Collection[str]
) -> Meeting | None:
    """Return the meeting of a duty on a day, or None when nobody meets visitors then."""
    if day is None:
        return None
    return next((each for each in meetings_on(day, catalog, calendar, people) if each.duty == duty), None)


def _on_duty(duty: HearingDuty, day: date) -> bool:
    begun = duty.first is None or duty.first <= day
    goes_on = duty.last is None or day <= duty.last
    return duty.active and begun and goes_on and WEEKDAYS[day.weekday()] in duty.days
