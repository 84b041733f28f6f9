"""Expected problems of every register of versions."""

from shared.platform.errors import ErrorCode
from shared.platform.i18n.text import template

UNKNOWN_ENTRY = ErrorCode("unknown_entry", template("errors", "This entry does not exist. Nothing was changed."))
ENTRY_CHANGED = ErrorCode(
    "entry_changed",
    template("errors", "{person} has changed this entry in the meantime. Nothing was saved. Please read it again."),
    template("errors", "Somebody has changed this entry in the meantime. Nothing was saved. Please read it again."),
)
VERSION_NOT_POSSIBLE = ErrorCode(
    "version_not_possible",
    template("errors", "This is not possible for this version any more, or not yet. Nothing was changed."),
)
CODE_WRONG = ErrorCode(
    "code_wrong",
    template("errors", "A code has 2 to 24 small Latin letters, digits and hyphens, and begins with a letter."),
)
CODE_TAKEN = ErrorCode(
    "code_taken",
    template("errors", "There is already an entry with the code {taken}. Please choose another one."),
    template("errors", "There is already an entry with this code. Please choose another one."),
)
VERSION_INCOMPLETE = ErrorCode(
    "version_incomplete",
    template("errors", "This version is not complete. Still missing: {parts}. Nothing was changed."),
    template("errors", "This version is not complete. Nothing was changed."),
)
OWN_VERSION = ErrorCode(
    "own_version",
    template("errors", "A version is approved by another person than the one who wrote it. Nothing was changed."),
)
END_TOO_EARLY = ErrorCode(
    "end_too_early",
    template("errors", "An entry ends tomorrow at the earliest. Please choose a later day."),
)
