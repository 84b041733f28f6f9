"""The review that is to be written: of the last quarter that is over, until it is signed."""

from datetime import date, datetime, timedelta
from uuid import UUID

from shared.office.catalog.model import Branch, Catalog
from shared.office.catalog.rules import business_day, day_bounds
from shared.office.catalog.working_time import calendar_of, due
from shared.platform.db.database import Transaction
from shared.quality.improvement.model import REVIEW_DAYS
from shared.quality.improvement.model.reviews import ReviewFile
from shared.quality.improvement.rules.quarters import achieved, before, bounds
from shared.quality.improvement.store import reviews
from shared.quality.standards.store import shares


def day_of(instant: datetime, branch: Branch) -> date:
    """Return the business day of an instant; the very end of a day belongs to it."""
    return business_day(instant - timedelta.resolution, branch.time_zone, branch.day_starts)


def review_to_write(
    tx: Transaction, branch_id: UUID, catalog: Catalog, present: datetime, *, only_overdue: bool = False
) -> ReviewFile | None:
    """Return the review that is to be written, or None; a branch that measured nothing has nothing to review.

    With `only_overdue` the figures are not read before the time for it is over.
    """
    branch = catalog.branch
    quarter = before(business_day(present, branch.time_zone, branch.day_starts))
    if reviews.review_of(tx, branch_id, quarter) is not None:
        return None
    _, ends = day_bounds(bounds(quarter)[1], branch.time_zone, branch.day_starts)
    until = due(ends, REVIEW_DAYS, (), calendar_of(catalog))
    overdue = until is not None and until < present
    if only_overdue and not overdue:
        return None
    reached = achieved(shares(tx, branch_id), quarter)
    due_day = None if until is None else day_of(until, branch)
    return ReviewFile(quarter, reached, until, overdue, due_day=due_day) if reached else None
