"""Expected problems of announcements."""

from shared.platform.errors import ErrorCode
from shared.platform.i18n.text import template

UNKNOWN_ANNOUNCEMENT = ErrorCode(
    "unknown_announcement", template("errors", "This announcement does not exist. Nothing was changed.")
)
ANNOUNCEMENT_CHANGED = ErrorCode(
    "announcement_changed",
    template(
        "errors", "Somebody has changed this announcement in the meantime. Nothing was saved. Please read it again."
    ),
)
ANNOUNCEMENT_NOT_POSSIBLE = ErrorCode(
    "announcement_not_possible",
    template("errors", "This is not possible for this announcement any more. Nothing was changed."),
)
ANNOUNCEMENT_INCOMPLETE = ErrorCode(
    "announcement_incomplete",
    template("errors", "Still missing: {parts}. Nothing was changed."),
    template("errors", "Something is still missing. Nothing was changed."),
)
