"""Expected problems of the commands."""

from shared.platform.errors import ErrorCode
from shared.platform.i18n.text import template

FILE_NOT_WRITTEN = ErrorCode(
    "file_not_written",
    template(
        "errors",
        "The file {path} could not be created: {problem}. Nothing was changed. Choose a new file in a folder"
        " where you are allowed to write.",
    ),
    template(
        "errors",
        "The file could not be created. Nothing was changed. Choose a new file in a folder where you are"
        " allowed to write.",
    ),
)
UNKNOWN_PERSON = ErrorCode(
    "unknown_person",
    template("errors", "No member of staff has the code {person}. Nothing was changed. Check the code."),
    template("errors", "No member of staff has this code. Nothing was changed. Check the code."),
)
BAD_DATE = ErrorCode(
    "bad_date",
    template("errors", "{value} is not a date. Write it as year-month-day, for example 2026-03-21."),
    template("errors", "This is not a date. Write it as year-month-day, for example 2026-03-21."),
)
NO_DATA_FOR_DAY = ErrorCode(
    "no_data_for_day",
    template("errors", "No visits were recorded on this day, so there is nothing to show. Choose another day."),
)
