"""Whether the branch's clock can be believed: pure, from the last instant that was believed and the present one."""

from datetime import datetime, timedelta

from shared.office.catalog.working_time import WorkingCalendar, worked

#: A clock that is set by more is written down and shown to staff.
SHOWN_JUMP = timedelta(minutes=5)
#: A clock that is set by more is not believed until staff confirm it.
LONGEST_JUMP = timedelta(hours=12)
#: So much opening time may pass without an event: a day or two on which a branch did not open.
LONGEST_IDLE = timedelta(hours=24)
#: A branch without opening hours may have been switched off as long as this.
LONGEST_PAUSE = timedelta(days=3)


def in_doubt(last: datetime | None, now: datetime, calendar: WorkingCalendar) -> bool:
    """Return whether `now` cannot follow `last`, the last instant that was believed (None: there is none).

    Nights, weekends and holidays pass without any event; a branch that would have worked for days meanwhile, and did
    not, points to a clock that is ahead.
    """
    if last is None or abs(now - last) <= LONGEST_JUMP:
        return False
    if now < last:
        return True
    if not calendar.hours:
        return now - last > LONGEST_PAUSE
    return worked(last, now, (), calendar) > LONGEST_IDLE
