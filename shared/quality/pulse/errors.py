"""Expected problems of the survey of staff."""

from shared.platform.errors import ErrorCode
from shared.platform.i18n.text import template

ROUND_DAYS_WRONG = ErrorCode(
    "round_days_wrong",
    template("errors", "A survey begins today or later and lasts 5 to 60 days. Please change the days."),
)
ROUND_OVERLAPS = ErrorCode(
    "round_overlaps",
    template("errors", "Another survey runs on these days. Only one at a time can be answered."),
)
ROUND_TOO_SMALL = ErrorCode(
    "round_too_small",
    template("errors", "With fewer than 5 people nothing could be shown without showing who answered."),
)
NO_ROUND_OPEN = ErrorCode("no_round_open", template("errors", "No survey is open today. Nothing was counted."))
CODE_UNKNOWN = ErrorCode(
    "pulse_code_unknown", template("errors", "This is not a code of the open survey. Please type it again.")
)
CODE_SPENT = ErrorCode(
    "pulse_code_spent", template("errors", "This code was used before. Every code counts once. Nothing was counted.")
)
ANSWERS_MISSING = ErrorCode(
    "pulse_answers_missing", template("errors", "Please answer every question. Nothing was counted.")
)
