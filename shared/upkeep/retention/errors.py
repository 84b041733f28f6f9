"""Expected problems of erasing texts about people."""

from shared.platform.errors import ErrorCode
from shared.platform.i18n.text import template

NOTHING_KEPT = ErrorCode(
    "nothing_kept",
    template("errors", "No note and no comment is kept about number {number} of that day."),
    template("errors", "No note and no comment is kept about this visit."),
)
