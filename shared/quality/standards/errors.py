"""Expected problems of standards."""

from shared.platform.errors import ErrorCode
from shared.platform.i18n.text import template

UNKNOWN_STANDARD = ErrorCode(
    "unknown_standard", template("errors", "This standard does not exist. Nothing was changed.")
)
STANDARD_CHANGED = ErrorCode(
    "standard_changed",
    template("errors", "{person} has changed this standard in the meantime. Nothing was saved. Please read it again."),
    template("errors", "Somebody has changed this standard in the meantime. Nothing was saved. Please read it again."),
)
STANDARD_NOT_POSSIBLE = ErrorCode(
    "standard_not_possible",
    template("errors", "This is not possible for this version any more, or not yet. Nothing was changed."),
)
STANDARD_CODE_WRONG = ErrorCode(
    "standard_code_wrong",
    template("errors", "A code has 2 to 24 small Latin letters, digits and hyphens, and begins with a letter."),
)
STANDARD_CODE_TAKEN = ErrorCode(
    "standard_code_taken",
    template("errors", "There is already a standard with the code {taken}. Please choose another one."),
    template("errors", "There is already a standard with this code. Please choose another one."),
)
STANDARD_INCOMPLETE = ErrorCode(
    "standard_incomplete",
    template("errors", "This version is not complete. Still missing: {parts}. Nothing was changed."),
    template("errors", "This version is not complete. Nothing was changed."),
)
OWN_VERSION = ErrorCode(
    "standard_own_version",
    template("errors", "A version is approved by another person than the one who wrote it. Nothing was changed."),
)
END_TOO_EARLY = ErrorCode(
    "standard_end_too_early",
    template("errors", "A standard ends tomorrow at the earliest. Please choose a later day."),
)
GOAL_INCOMPLETE = ErrorCode(
    "standard_goal_incomplete",
    template("errors", "This goal cannot be set. Still missing: {parts}. Nothing was changed."),
    template("errors", "This goal cannot be set. Something is missing. Nothing was changed."),
)
