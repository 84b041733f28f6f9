"""When a visitor counts as not reached, and until when a case may be reopened."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from shared.office.catalog.working_time import local
from shared.service_desk.cases.model import FEWEST_TRIES, FEWEST_TRY_DAYS, REOPEN_DAYS


def tried_enough(tries: Sequence[datetime], time_zone: str) -> bool:
    """Return whether somebody was tried often enough, on enough different days."""
    return len(tries) >= FEWEST_TRIES and len({local(each, time_zone).date() for each in tries}) >= FEWEST_TRY_DAYS


def may_reopen(closed: datetime, now: datetime) -> bool:
    """Return whether a case that was closed then may be reopened now."""
    return now - closed <= timedelta(days=REOPEN_DAYS)
