"""What the groupings, figures and periods of reports are called, and how each figure is counted."""

from collections.abc import Mapping

from shared.platform.i18n.text import Text, translate
from shared.platform.reports.report import Unit
from shared.queue.inquiry.model import FileForm, Repeat, ReportDimension, ReportMeasure, ReportSpan

TITLE = translate("inquiry", "Reports")
UNNAMED = translate("inquiry", "Report")
HIDDEN = translate("inquiry", "hidden", "of a figure that could tell something about a single person")
TOTAL = translate("inquiry", "Total")
NOTHING = translate("inquiry", "none noted")
UNKNOWN = translate("inquiry", "no longer known")

DIMENSIONS: Mapping[ReportDimension, Text] = {
    ReportDimension.DAY: translate("inquiry", "Day"),
    ReportDimension.WEEK: translate("inquiry", "Week"),
    ReportDimension.MONTH: translate("inquiry", "Month"),
    ReportDimension.WEEKDAY: translate("inquiry", "Weekday"),
    ReportDimension.HOUR: translate("inquiry", "Hour"),
    ReportDimension.SERVICE: translate("inquiry", "Service"),
    ReportDimension.GROUP: translate("inquiry", "Service group"),
    ReportDimension.PRIORITY: translate("inquiry", "Priority class"),
    ReportDimension.LANGUAGE: translate("inquiry", "Language"),
    ReportDimension.ORIGIN: translate("inquiry", "Appointment"),
    ReportDimension.END: translate("inquiry", "How it ended"),
    ReportDimension.OUTCOME: translate("inquiry", "Outcome"),
    ReportDimension.COUNTER: translate("inquiry", "Counter"),
    ReportDimension.CLERK: translate("inquiry", "Clerk"),
}
MEASURES: Mapping[ReportMeasure, Text] = {
    ReportMeasure.ISSUED: translate("inquiry", "Numbers issued"),
    ReportMeasure.SERVED: translate("inquiry", "Visitors served"),
    ReportMeasure.GAVE_UP: translate("inquiry", "Gave up"),
    ReportMeasure.FINISHED: translate("inquiry", "Services finished"),
    ReportMeasure.WAIT_MEDIAN: translate("inquiry", "Median wait"),
    ReportMeasure.WAIT_MEAN: translate("inquiry", "Mean wait"),
    ReportMeasure.WAIT_P90: translate("inquiry", "Wait of 9 in 10"),
    ReportMeasure.PROMISE: translate("inquiry", "Promise kept"),
    ReportMeasure.PROMISE_STRICT: translate("inquiry", "Promise kept strictly"),
    ReportMeasure.SERVICE_MEDIAN: translate("inquiry", "Median service time"),
    ReportMeasure.SERVICE_MEAN: translate("inquiry", "Mean service time"),
    ReportMeasure.SATISFACTION: translate("inquiry", "Satisfaction score"),
    ReportMeasure.RATINGS: translate("inquiry", "Ratings"),
    ReportMeasure.ESTIMATES: translate("inquiry", "Wait estimates that were right"),
}
UNITS: Mapping[ReportMeasure, Unit] = {
    **dict.fromkeys(
        (ReportMeasure.ISSUED, ReportMeasure.SERVED, ReportMeasure.FINISHED, ReportMeasure.RATINGS), Unit.NUMBER
    ),
    **dict.fromkeys(
        (ReportMeasure.GAVE_UP, ReportMeasure.PROMISE, ReportMeasure.PROMISE_STRICT, ReportMeasure.ESTIMATES),
        Unit.PERCENT,
    ),
    **dict.fromkeys((ReportMeasure.WAIT_MEDIAN, ReportMeasure.WAIT_MEAN, ReportMeasure.WAIT_P90), Unit.SECONDS),
    **dict.fromkeys((ReportMeasure.SERVICE_MEDIAN, ReportMeasure.SERVICE_MEAN), Unit.SECONDS),
    ReportMeasure.SATISFACTION: Unit.DECIMAL,
}
_WAIT = translate(
    "inquiry",
    "Wait: from joining the queue to the first call, of all who were called. “Of 9 in 10”: nine in ten waited no"
    " longer.",
)
_SERVICE_TIME = translate(
    "inquiry", "Service time: from the beginning to the end of the serving without holds, over finished services."
)
HOW_COUNTED: Mapping[ReportMeasure, Text] = {
    ReportMeasure.ISSUED: translate(
        "inquiry", "Numbers issued: by the service a visitor came for and the hour they came."
    ),
    ReportMeasure.SERVED: translate("inquiry", "Visitors served: numbers with at least one service that was finished."),
    ReportMeasure.GAVE_UP: translate(
        "inquiry", "Gave up: numbers that ended as left or not come before any serving began, of all issued."
    ),
    ReportMeasure.FINISHED: translate(
        "inquiry", "Services finished: a visitor with two services counts twice, each where it was finished."
    ),
    **dict.fromkeys((ReportMeasure.WAIT_MEDIAN, ReportMeasure.WAIT_MEAN, ReportMeasure.WAIT_P90), _WAIT),
    ReportMeasure.PROMISE: translate(
        "inquiry", "Promise kept: finished services called within the promise of their day, of all finished ones."
    ),
    ReportMeasure.PROMISE_STRICT: translate(
        "inquiry", "Promise kept strictly: who gave up after waiting longer than promised counts as not kept."
    ),
    **dict.fromkeys((ReportMeasure.SERVICE_MEDIAN, ReportMeasure.SERVICE_MEAN), _SERVICE_TIME),
    ReportMeasure.SATISFACTION: translate(
        "inquiry", "Satisfaction score: mean of 100, 66.7, 33.3 and 0 points for the four faces."
    ),
    ReportMeasure.RATINGS: translate("inquiry", "Ratings: given until the day was closed."),
    ReportMeasure.ESTIMATES: translate(
        "inquiry", "Wait estimates that were right: waits inside the range that the ticket had shown."
    ),
}
SPANS: Mapping[ReportSpan, Text] = {
    ReportSpan.LAST_WEEK: translate("inquiry", "Last week"),
    ReportSpan.LAST_WEEKS: translate("inquiry", "Last four weeks"),
    ReportSpan.LAST_MONTH: translate("inquiry", "Last month"),
    ReportSpan.LAST_QUARTER: translate("inquiry", "Last quarter"),
    ReportSpan.THIS_YEAR: translate("inquiry", "This year"),
    ReportSpan.OWN: translate("inquiry", "Other days"),
}
ENDS: Mapping[str, Text] = {
    "finished": translate("inquiry", "finished"),
    "transferred": translate("inquiry", "sent to another queue"),
    "no_show": translate("inquiry", "did not come"),
    "left": translate("inquiry", "left"),
}
BOOKED, WALKED_IN = translate("inquiry", "with an appointment"), translate("inquiry", "without an appointment")
REPEATS: Mapping[Repeat, Text] = {
    Repeat.NEVER: translate("inquiry", "Never"),
    Repeat.DAILY: translate("inquiry", "Every day, after its close"),
    Repeat.WEEKLY: translate("inquiry", "Every Monday"),
    Repeat.MONTHLY: translate("inquiry", "On the first of every month"),
}
FORMS: Mapping[FileForm, str] = {FileForm.XLSX: "Excel", FileForm.CSV: "CSV", FileForm.PDF: "PDF"}
