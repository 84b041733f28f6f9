"""The figures behind the cards, as one table: for those who want to know more than fits on eight cards."""

from collections.abc import Callable, Sequence
from datetime import datetime

from shared.office.catalog.working_time import local
from shared.platform.i18n.text import ClockTime, Duration, Number, Percent, Showable, Text, translate
from shared.platform.reports.report import ReportColumn, Row, Table, Unit
from shared.queue.summary.model import DayFigures, HalfHourLine

Form = Callable[[float], Showable]


def _decimal(value: float) -> Number:
    return Number(value, 1)


def signed(value: float) -> Text:
    """A bias has a direction, which words express better than a sign."""
    time = Duration(abs(value))
    if value < 0:
        return translate("summary", "{time} too long", time=time)
    return translate("summary", "{time} too short", time=time)


#: key, label, how it is shown.
FURTHER: tuple[tuple[str, Text, Form], ...] = (
    ("wait_mean", translate("summary", "Mean wait"), Duration),
    ("wait_max", translate("summary", "Longest wait"), Duration),
    ("wait_to_last_call_median", translate("summary", "Median wait to the last call"), Duration),
    ("walk_median", translate("summary", "Median walk to the counter"), Duration),
    ("service_mean", translate("summary", "Mean service time"), Duration),
    ("handle_median", translate("summary", "Median service time with pauses and paperwork"), Duration),
    ("time_in_branch_median", translate("summary", "Median time in the branch"), Duration),
    ("no_show_share", translate("summary", "Did not come when called"), Percent),
    ("walk_out_share", translate("summary", "Left before being served"), Percent),
    ("abandon_median", translate("summary", "Gave up after, median"), Duration),
    ("recall_share", translate("summary", "Calls that were repeats"), Percent),
    ("requeue_share", translate("summary", "Returned to the queue"), Percent),
    ("transfer_share", translate("summary", "Transferred"), Percent),
    ("open_counter_hours", translate("summary", "Counter hours open"), _decimal),
    ("arrivals_per_open_hour", translate("summary", "Arrivals per counter hour"), _decimal),
    ("utilisation", translate("summary", "Serving, of the time signed in"), Percent),
    ("occupancy", translate("summary", "Time busy, all counters"), Percent),
    ("queue_mean", translate("summary", "People waiting, mean"), _decimal),
    ("queue_most", translate("summary", "People waiting, most at once"), Number),
    ("returns_kept", translate("summary", "Appointments kept, of those not cancelled"), Percent),
    ("satisfied_share", translate("summary", "Satisfied, of all ratings"), Percent),
    ("response_share", translate("summary", "Ratings, of all served"), Percent),
    ("estimate_error", translate("summary", "Wait estimates were off by, median"), Duration),
    ("estimate_bias", translate("summary", "Wait estimates, on average"), signed),
    ("untrusted_share", translate("summary", "Times marked as wrong"), Percent),
)


def further_figures(figures: DayFigures, zone: str) -> Table:
    """Return the table; a figure that does not exist is a dash."""
    columns = (
        ReportColumn("figure", translate("summary", "Figure"), Unit.TEXT),
        ReportColumn("value", translate("summary", "Value"), Unit.TEXT),
    )
    rows = [Row(key, (label, _shown(figures.headline.get(key), form))) for key, label, form in FURTHER]
    return Table(
        "further", translate("summary", "Further figures"), columns, (*rows, *_peaks(figures.half_hours, zone))
    )


def _peaks(halves: Sequence[HalfHourLine], zone: str) -> tuple[Row, ...]:
    """The half-hours with most arrivals, the longest mean wait and the longest queue; the first of equals."""
    arrivals, waits = translate("summary", "Most arrivals from"), translate("summary", "Longest waits from")
    queue = translate("summary", "Longest queue from")
    return (
        Row("peak_arrivals", (arrivals, _peak(halves, zone, lambda half: float(half.arrivals)))),
        Row("peak_wait", (waits, _peak(halves, zone, lambda half: half.mean_wait or 0.0))),
        Row("peak_queue", (queue, _peak(halves, zone, lambda half: float(half.most_waiting)))),
    )


def _shown(value: float | None, form: Form) -> Showable | None:
    return None if value is None else form(value)


def _peak(halves: Sequence[HalfHourLine], zone: str, figure: Callable[[HalfHourLine], float]) -> ClockTime | None:
    highest = max(halves, key=figure, default=None)
    if highest is None or figure(highest) <= 0:
        return None
    return ClockTime(local(datetime.fromisoformat(highest.starts), zone))
