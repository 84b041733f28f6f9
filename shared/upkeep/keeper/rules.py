"""When a duty is due: pure functions in the branch's time zone, also correct when clocks change."""

from datetime import datetime, time, timedelta

from shared.office.catalog.working_time import ONE_DAY, local, wall_clock
from shared.upkeep.keeper.model import DutyRecord

#: A failed duty is tried again after this time.
TRY_AGAIN = timedelta(minutes=15)


def time_of_day(words: str) -> time | None:
    """Return the time that a setting names ("22:30"), or None for an empty one."""
    return time.fromisoformat(words) if words else None


def last_slot(now: datetime, time_zone: str, at: time) -> datetime:
    """Return the last instant (UTC) up to `now` at which the branch's clocks showed `at`."""
    today = local(now, time_zone).date()
    slots = (wall_clock(today + offset * ONE_DAY, at, time_zone) for offset in (1, 0, -1, -2))
    return next(slot for slot in slots if slot <= now)


def is_due(record: DutyRecord | None, now: datetime, slot: datetime, again: timedelta = TRY_AGAIN) -> bool:
    """Whether a duty with this scheduled time is due: not done since then, and not tried within `again`.

    A time in the future was written by a wrong clock and counts as never.
    """
    if record is None:
        return True
    if record.done is not None and slot <= record.done <= now:
        return False
    return not tried_just_now(record, now, again)


def tried_just_now(record: DutyRecord | None, now: datetime, again: timedelta = TRY_AGAIN) -> bool:
    """Whether a duty failed so recently that it would fail again."""
    return record is not None and bool(record.trouble) and now - again < record.tried <= now
