"""Expected problems of ratings."""

from shared.platform.errors import ErrorCode
from shared.platform.i18n.text import template

NOT_RATEABLE = ErrorCode(
    "not_rateable",
    template("errors", "Number {number} can be rated on the same day, once it has been served."),
    template("errors", "A visit can be rated on the same day, once it has been served."),
)
ALREADY_RATED = ErrorCode(
    "already_rated",
    template("errors", "Number {number} has been rated already. That rating was kept. Thank you."),
    template("errors", "This visit has been rated already. That rating was kept. Thank you."),
)
BAD_SCORE = ErrorCode("bad_score", template("errors", "Please choose one of the four faces. What you wrote was kept."))
