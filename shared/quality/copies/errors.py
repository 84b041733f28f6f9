"""Expected problems of the copies."""

from shared.platform.errors import ErrorCode
from shared.platform.i18n.text import template

NO_COPIES = ErrorCode(
    "no_copies",
    template("errors", "There is no file {pattern} in the folder {folder}. Nothing was saved."),
    template("errors", "This folder has no such file of a branch. Nothing was saved."),
)
DAY_NOT_OVER = ErrorCode(
    "day_not_over",
    template("errors", "This day is not over. Send it when it is closed: tickets that come later would be missing."),
)
COPIES_DIFFER = ErrorCode(
    "copies_differ",
    template("errors", "{file} and {twin} say different things about the same. Keep only the newer one."),
    template("errors", "Two files say different things about the same. Keep only the newer one."),
)
COPY_NOT_READABLE = ErrorCode(
    "copy_not_readable",
    template("errors", "{file} is not a file that a branch sent, or it was changed. Nothing was read."),
    template("errors", "This is not a file that a branch sent, or it was changed. Nothing was read."),
)
