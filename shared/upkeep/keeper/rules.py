"""When a duty is due: pure functions in the branch's time zone, also correct when clocks change."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta

from shared.office.catalog.readiness import Finding, Severity
from shared.office.catalog.working_time import ONE_DAY, local, wall_clock
from shared.platform.i18n.text import Day, translate
from shared.upkeep.keeper.model import DutyName, DutyRecord, KeeperState

#: A failed duty is tried again after this time.
TRY_AGAIN = timedelta(minutes=15)
#: A daily backup that is older than this was missed at least once.
OLD_BACKUP = timedelta(hours=36)


def time_of_day(words: str) -> time | None:
    """Return the time that a setting names ("22:30"), or None for an empty one."""
    return time.fromisoformat(words) if words else None


def last_slot(now: datetime, time_zone: str, at: time) -> datetime:
    """Return the last instant (UTC) up to `now` at which the branch's clocks showed `at`."""
    today = local(now, time_zone).date()
    slots = (wall_clock(today + offset * ONE_DAY, at, time_zone) for offset in (1, 0, -1, -2))
    return next(slot for slot in slots if slot <= now)


def last_monday(now: datetime, time_zone: str, at: time) -> datetime:
    """Return the last instant (UTC) up to `now` at which the branch's clocks showed `at` on a Monday."""
    today = local(now, time_zone).date()
    mondays = (today - ONE_DAY * (today.weekday() + back) for back in (0, 7))
    slots = (wall_clock(monday, at, time_zone) for monday in mondays)
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


def keeper_findings(state: KeeperState, backup_time: str, time_zone: str, now: datetime) -> Iterator[Finding]:
    """Yield what the keeper does not do: what is missing before the branch can work well."""
    if not state.at_work:
        sentence = translate(
            "readiness",
            "The maintenance service is not running: no backups are made, forgotten days stay open, and expected waits "
            "are only rough.",
        )
        yield Finding(Severity.HINDERS, sentence, "devices")
    if not backup_time:
        yield Finding(Severity.HINDERS, translate("readiness", "No hour is set for the daily backup."), "settings")
        return
    record = state.duties.get(DutyName.BACKUP)
    if record is None or record.done is None:
        yield Finding(Severity.HINDERS, translate("readiness", "No backup has been made yet."), "settings")
    elif now - record.done > OLD_BACKUP:
        day = Day(local(record.done, time_zone).date(), year=True)
        yield Finding(
            Severity.HINDERS, translate("readiness", "The last backup was made on {day}.", day=day), "settings"
        )
    if record is not None and record.trouble:
        sentence = translate("readiness", "The last backup failed: {problem}", problem=record.trouble)
        yield Finding(Severity.HINDERS, sentence, "settings")
