"""Expected problems of hearings."""

from shared.platform.errors import ErrorCode
from shared.platform.i18n.text import template

NO_HEARING = ErrorCode(
    "no_hearing", template("errors", "This case is no meeting with the manager. Nothing was changed.")
)
HEARING_CHANGED = ErrorCode(
    "hearing_changed",
    template(
        "errors",
        "{person} has changed these minutes in the meantime. Nothing was saved. Please read them again.",
    ),
    template(
        "errors", "Somebody has changed these minutes in the meantime. Nothing was saved. Please read them again."
    ),
)
HEARING_NOT_POSSIBLE = ErrorCode(
    "hearing_not_possible",
    template("errors", "This is not possible for this meeting any more, or not yet. Nothing was changed."),
)
NOBODY_MEETS = ErrorCode(
    "hearing_nobody_meets",
    template("errors", "Nobody meets visitors then. Please offer another day, for example {day}."),
    template("errors", "Nobody meets visitors then. Please offer another day."),
)
MINUTES_MISSING = ErrorCode("hearing_minutes_missing", template("errors", "Please write what was said."))
MEETING_DAY_WRONG = ErrorCode(
    "hearing_day_wrong", template("errors", "Please enter the day of the meeting, today or earlier.")
)
DECISION_MISSING = ErrorCode("hearing_decision_missing", template("errors", "Please write what was decided."))
OWNER_MISSING = ErrorCode(
    "hearing_owner_missing",
    template("errors", "A decision is saved only with the person who carries it out. Please choose one."),
)
DUE_MISSING = ErrorCode(
    "hearing_due_missing",
    template("errors", "A decision is saved only with a day until which it is carried out, today or later."),
)
TOO_MANY_DECISIONS = ErrorCode(
    "hearing_too_many", template("errors", "A meeting has at most 20 decisions. Please put some together.")
)
