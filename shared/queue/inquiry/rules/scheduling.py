"""When a saved report is made by the clock: pure."""

import re
from datetime import date, timedelta

from shared.queue.inquiry.model import Repeat, SavedReport

_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f\u200e\u200f\u202a-\u202e\u2066-\u2069]+')
_LONGEST = 60


def slot(repeat: Repeat, today: date, last_kept: date) -> date | None:
    """Return the day of a schedule that came last: a day that was closed, a Monday, or the first of a month."""
    match repeat:
        case Repeat.DAILY:
            return last_kept
        case Repeat.WEEKLY:
            return today - timedelta(days=today.weekday())
        case Repeat.MONTHLY:
            return today.replace(day=1)
        case Repeat.NEVER:
            return None


def due_for(report: SavedReport, made_for: date | None, today: date, last_kept: date) -> date | None:
    """Return for which day of its schedule a report is to be made now; None for none."""
    found = slot(report.terms.schedule.repeat, today, last_kept)
    return found if found is not None and (made_for is None or made_for < found) else None


def file_name(report: SavedReport, day: date) -> str:
    """Return the name of a report's file: its own name, as far as a file may have it, and the day."""
    name = " ".join(_NOT_IN_NAMES.sub(" ", report.terms.name).split()).strip(". ")[:_LONGEST].rstrip(". ")
    return f"{name or 'report'} {day.isoformat()}.{report.terms.schedule.form.value}"
