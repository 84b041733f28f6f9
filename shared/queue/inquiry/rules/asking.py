"""What a report may ask, and which days it is about."""

from datetime import date, timedelta

from shared.platform.errors import ErrorCode
from shared.queue.inquiry.errors import (
    DAYS_MISSING,
    PERSONS_ONLY_BY_WEEK,
    REPORT_INCOMPLETE,
    TOO_MUCH_ASKED,
    VISITS_NOT_KNOWN_BY,
)
from shared.queue.inquiry.model import (
    BASES,
    MOST_DIMENSIONS,
    MOST_MEASURES,
    OF_STEPS,
    OF_WORK,
    PERSONAL,
    Base,
    Inquiry,
    ReportDimension,
    ReportSpan,
)

_WEEK = timedelta(weeks=1)
_DAY = timedelta(days=1)


def problem_of(inquiry: Inquiry) -> ErrorCode | None:
    """Return why something cannot be asked; None when it can."""
    dimensions, measures = inquiry.dimensions, inquiry.measures
    if not dimensions or not measures or len({*dimensions}) < len(dimensions) or len({*measures}) < len(measures):
        return REPORT_INCOMPLETE
    if len(dimensions) > MOST_DIMENSIONS or len(measures) > MOST_MEASURES:
        return TOO_MUCH_ASKED
    if inquiry.personal and (inquiry.filtered or not {*dimensions} <= PERSONAL | {ReportDimension.WEEK}):
        return PERSONS_ONLY_BY_WEEK
    if not OF_STEPS.isdisjoint(dimensions) and any(BASES[measure] is Base.VISITS for measure in measures):
        return VISITS_NOT_KNOWN_BY
    if inquiry.span is ReportSpan.OWN and (
        inquiry.first is None or inquiry.last is None or inquiry.first > inquiry.last
    ):
        return DAYS_MISSING
    return None


def needs_whole_weeks(inquiry: Inquiry) -> bool:
    """Return whether only whole weeks are counted: two reports that differ by a day would tell that day's work."""
    return inquiry.personal or any(BASES[measure] in OF_WORK for measure in inquiry.measures)


def days_of(inquiry: Inquiry, today: date) -> tuple[date, date] | None:
    """Return the first and the last day that are counted; None when there is no whole week in the period."""
    first, last = _span(inquiry, today)
    if not needs_whole_weeks(inquiry):
        return first, last
    first += timedelta(days=-first.weekday() % 7)
    last = min(last, today - _DAY)
    last -= timedelta(days=(last.weekday() + 1) % 7)
    return (first, last) if first < last else None


def _span(inquiry: Inquiry, today: date) -> tuple[date, date]:
    monday = today - timedelta(days=today.weekday())
    match inquiry.span:
        case ReportSpan.LAST_WEEK:
            return monday - _WEEK, monday - _DAY
        case ReportSpan.LAST_WEEKS:
            return monday - 4 * _WEEK, monday - _DAY
        case ReportSpan.LAST_MONTH:
            last = today.replace(day=1) - _DAY
            return last.replace(day=1), last
        case ReportSpan.LAST_QUARTER:
            begins = today.replace(month=today.month - (today.month - 1) % 3, day=1)
            last = begins - _DAY
            return last.replace(month=last.month - 2, day=1), last
        case ReportSpan.THIS_YEAR:
            return today.replace(month=1, day=1), today
        case ReportSpan.OWN:
            return inquiry.first or today, inquiry.last or inquiry.first or today
