"""Expected problems of undoing a change of the set-up."""

from shared.platform.errors import ErrorCode
from shared.platform.i18n.text import template

NOT_UNDONE = ErrorCode(
    "not_undone",
    template("errors", "This change cannot be undone here. Nothing was changed. Make a new change on its own page."),
)
CHANGED_SINCE = ErrorCode(
    "changed_since",
    template(
        "errors",
        "{field} was changed again later. Now: {now}. Undoing would set: {before}. Nothing was changed. If you want "
        "that, set it on its own page.",
    ),
    template(
        "errors",
        "This was changed again later. Nothing was changed now. If you want the earlier value, set it on its own page.",
    ),
)
