"""Expected problems of standards."""

from shared.platform.errors import ErrorCode
from shared.platform.i18n.text import template

GOAL_INCOMPLETE = ErrorCode(
    "standard_goal_incomplete",
    template("errors", "This goal cannot be set. Still missing: {parts}. Nothing was changed."),
    template("errors", "This goal cannot be set. Something is missing. Nothing was changed."),
)
LIMITS_INCOMPLETE = ErrorCode(
    "standard_limits_incomplete",
    template("errors", "The limits cannot be renewed. Still missing: {parts}. Nothing was changed."),
    template("errors", "The limits cannot be renewed. Something is missing. Nothing was changed."),
)
ASKS_LESS = ErrorCode(
    "standard_asks_less",
    template(
        "errors",
        "This version asks less than the one before. That is done on the page “Targets”, with a reason. Nothing was"
        " changed.",
    ),
)
