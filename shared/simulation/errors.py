"""Expected problems of simulated days."""

from shared.platform.errors import ErrorCode
from shared.platform.i18n.text import template

DAYS_NOT_FREE = ErrorCode(
    "days_not_free",
    template(
        "errors",
        "This branch has visitors or open counters on this day: {day}. Only days after the last real activity"
        " can be simulated. Nothing was written. Choose later days.",
    ),
    template(
        "errors",
        "This branch already has visitors on these days. Only days after the last real activity can be"
        " simulated. Nothing was written. Choose later days.",
    ),
)
NOTHING_TO_SIMULATE = ErrorCode(
    "nothing_to_simulate",
    template(
        "errors",
        "This branch has no opening hours or no clerk for its services, so no day can be simulated. Nothing was"
        " written. Complete the branch first.",
    ),
)
