"""Expected problems of the branch's set-up."""

from shared.platform.errors import ErrorCode
from shared.platform.i18n.text import template

UNKNOWN_SERVICE = ErrorCode(
    "unknown_service",
    template(
        "errors",
        "This service is not offered here any more. Nothing was changed. Please choose another one.",
    ),
)
UNKNOWN_COUNTER = ErrorCode(
    "unknown_counter",
    template("errors", "This counter is not in use any more. Nothing was changed. Choose another counter."),
)
NO_BRANCH = ErrorCode(
    "no_branch",
    template(
        "errors",
        "This branch does not exist in this database yet. Set it up with “nobat init”, or check the branch"
        " code and the database address.",
    ),
)
BAD_ENTRY = ErrorCode(
    "bad_entry",
    template("errors", "This cannot be saved: {problem} Nothing was changed. What you typed is still here."),
    template("errors", "This cannot be saved. Nothing was changed. What you typed is still here."),
)
CODE_IN_USE = ErrorCode(
    "code_in_use",
    template("errors", "{name} exists already. Nothing was saved. Choose another one."),
    template("errors", "This exists already. Nothing was saved. Choose another one."),
)
IN_USE = ErrorCode(
    "in_use",
    template("errors", "{name} cannot be removed. It is used by: {uses}. Take it out of use instead."),
    template("errors", "This cannot be removed, because it is used. Take it out of use instead."),
)
QUEUE_IS_OPEN = ErrorCode(
    "queue_is_open",
    template(
        "errors",
        "Time zone and start of the day cannot be changed while visitors are waiting. Nothing was saved. Try again"
        " after the day is closed.",
    ),
)
DAY_IS_PAST = ErrorCode(
    "day_is_past",
    template("errors", "This day is over. Nothing was changed. Choose today or a later day."),
)
BRANCH_EXISTS = ErrorCode(
    "branch_exists",
    template(
        "errors",
        "The branch {branch} exists already in this database. It was left as it is. Choose "
        "another code for the new branch.",
    ),
    template(
        "errors",
        "This branch exists already in this database. It was left as it is. Choose another code for the new branch.",
    ),
)
BAD_PROFILE = ErrorCode(
    "bad_profile",
    template(
        "errors",
        "The branch description cannot be used: {file}, line {line}, {key}: {problem} Nothing was"
        " written. Correct this line and try again.",
    ),
    template(
        "errors",
        "The branch description {file} cannot be used: {problem} Nothing was written. Choose another file, or correct"
        " this one.",
    ),
    template(
        "errors",
        "The branch description cannot be used: {problem}. Nothing was written. Correct it and try again.",
    ),
    template("errors", "The branch description cannot be used. Nothing was written. Correct it and try again."),
)
BAD_XLSFORM = ErrorCode(
    "bad_xlsform",
    template(
        "errors",
        "The XLSForm was not opened: sheet {sheet}, row {row}: {problem} Correct it there and open the file again.",
    ),
    template("errors", "The XLSForm was not opened: {problem} Choose another file."),
    template("errors", "The XLSForm was not opened. Choose another file."),
)
