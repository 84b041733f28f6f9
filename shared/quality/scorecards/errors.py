"""Expected problems of scorecards, observations and released waves."""

from shared.platform.errors import ErrorCode
from shared.platform.i18n.text import template

RELEASE_NOT_READABLE = ErrorCode(
    "release_not_readable",
    template("errors", "This is not a file with a released wave. Nothing was imported."),
)
RELEASE_CHANGED = ErrorCode(
    "release_changed",
    template("errors", "This file was changed after its release: its digest does not fit. Nothing was imported."),
)
