"""Expected problems of the copies."""

from shared.platform.errors import ErrorCode
from shared.platform.i18n.text import template

COPY_NOT_READABLE = ErrorCode(
    "copy_not_readable",
    template("errors", "{file} is not a file that a branch sent, or it was changed. Nothing was read."),
    template("errors", "This is not a file that a branch sent, or it was changed. Nothing was read."),
)
