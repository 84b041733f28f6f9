"""Expected problems of the roll-out."""

from shared.platform.errors import ErrorCode
from shared.platform.i18n.text import template

ROLLOUT_CHANGED = ErrorCode(
    "rollout_changed",
    template(
        "errors",
        "Somebody else has changed the roll-out of this branch meanwhile. Nothing was saved. Look at it again.",
    ),
)
ROLLOUT_NOT_POSSIBLE = ErrorCode(
    "rollout_not_possible",
    template("errors", "This is not possible now. Nothing was changed. Look at the roll-out again."),
)
UNKNOWN_COACH = ErrorCode(
    "unknown_coach", template("errors", "This person does not work here any more. Choose another coach.")
)
ROLLOUT_WORDS_MISSING = ErrorCode(
    "rollout_words_missing", template("errors", "Please write a text. What you have entered is still here.")
)
MILESTONE_IS_PAST = ErrorCode(
    "milestone_is_past", template("errors", "The day of a milestone is today or later. Please change it.")
)
