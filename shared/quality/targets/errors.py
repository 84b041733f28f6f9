"""Expected problems of raises."""

from shared.platform.errors import ErrorCode
from shared.platform.i18n.text import template

UNKNOWN_RAISE = ErrorCode("unknown_raise", template("errors", "This proposal does not exist. Nothing was changed."))
RAISE_CHANGED = ErrorCode(
    "raise_changed",
    template("errors", "{person} has changed this target in the meantime. Nothing was saved. Please read it again."),
    template("errors", "Somebody has changed this target in the meantime. Nothing was saved. Please read it again."),
)
RAISE_NOT_POSSIBLE = ErrorCode(
    "raise_not_possible",
    template("errors", "This is not possible for this proposal any more, or not yet. Nothing was changed."),
)
RAISE_BEYOND = ErrorCode(
    "raise_beyond",
    template(
        "errors",
        "Only a value from {low} to {high} is possible: stricter than now, but no stricter than what is already"
        " reached.",
    ),
    template("errors", "Only a value stricter than now is possible, but no stricter than what is already reached."),
)
RAISE_DAY_WRONG = ErrorCode(
    "raise_day_wrong",
    template("errors", "Please choose a day from {earliest} to {latest}."),
    template("errors", "This day is not possible. Please choose another one."),
)
RAISE_REASON_MISSING = ErrorCode("raise_reason_missing", template("errors", "Please choose a reason."))
RAISE_TEXT_MISSING = ErrorCode(
    "raise_text_missing", template("errors", "The text of the promise is missing. Nothing was changed.")
)
VERSION_PREPARED = ErrorCode(
    "raise_version_prepared",
    template("errors", "Another version of this standard is being prepared. Please finish or discard it first."),
)
NOT_LOWER = ErrorCode(
    "raise_not_lower",
    template("errors", "This does not ask less than now: give more minutes, or a lower share. Nothing was changed."),
)
