"""Expected problems of reports."""

from shared.platform.errors import ErrorCode
from shared.platform.i18n.text import template

REPORT_INCOMPLETE = ErrorCode(
    "report_incomplete", template("errors", "Choose at least one figure, and what the report is grouped by.")
)
TOO_MUCH_ASKED = ErrorCode(
    "too_much_asked", template("errors", "A report has at most three groupings and six figures. Please remove some.")
)
PERSONS_ONLY_BY_WEEK = ErrorCode(
    "persons_only_by_week",
    template(
        "errors",
        "Clerks and counters are shown alone, together or by week, and without filters, so that nobody’s figures can"
        " be worked out. Please remove the other groupings and the filters.",
    ),
)
VISITS_NOT_KNOWN_BY = ErrorCode(
    "visits_not_known_by",
    template(
        "errors",
        "Numbers issued, visitors served and visitors who gave up belong to a whole visit, which may have several"
        " clerks, counters and outcomes. Please remove these figures or the grouping by clerk, counter, end or"
        " outcome.",
    ),
)
NO_WHOLE_WEEK = ErrorCode(
    "no_whole_week",
    template(
        "errors",
        "There is no whole week in this period that is over. Figures about the work of people are made of whole weeks.",
    ),
)
DAYS_MISSING = ErrorCode("days_missing", template("errors", "Please choose the first and the last day, in this order."))
TOO_MANY_ROWS = ErrorCode(
    "too_many_rows",
    template("errors", "The table would have more than 5,000 rows. Please choose a shorter period or fewer groupings."),
)
UNKNOWN_REPORT = ErrorCode("unknown_report", template("errors", "This report does not exist. Nothing was changed."))
REPORT_CHANGED = ErrorCode(
    "report_changed",
    template("errors", "Somebody has changed this report in the meantime. Nothing was saved. Please read it again."),
)
REPORT_NOT_YOURS = ErrorCode(
    "report_not_yours",
    template("errors", "Only who has saved this report can change it. Save it under a name of your own."),
)
REPORT_NAME_TAKEN = ErrorCode(
    "report_name_taken", template("errors", "You already have a report with this name. Please choose another name.")
)
REPORT_WITHOUT_NAME = ErrorCode("report_without_name", template("errors", "Please give the report a name."))
REPORT_GOES_NOWHERE = ErrorCode(
    "report_goes_nowhere",
    template("errors", "Please say where the report is to go: into a folder, to an e-mail address, or both."),
)
BAD_REPORT_FOLDER = ErrorCode(
    "bad_report_folder",
    template(
        "errors", "Please enter the whole path of a folder, as the computer with the maintenance service sees it."
    ),
)
BAD_REPORT_ADDRESS = ErrorCode(
    "bad_report_address", template("errors", "This is not an e-mail address. Please check it.")
)
