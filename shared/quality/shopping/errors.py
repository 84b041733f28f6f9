"""Expected problems of mystery shopping."""

from shared.platform.errors import ErrorCode
from shared.platform.i18n.text import template

UNKNOWN_WAVE = ErrorCode("unknown_wave", template("errors", "This wave does not exist. Nothing was changed."))
UNKNOWN_VISIT = ErrorCode(
    "unknown_visit", template("errors", "This visit does not exist, or it is somebody else’s. Nothing was changed.")
)
WAVE_CHANGED = ErrorCode(
    "wave_changed",
    template("errors", "Somebody has changed this in the meantime. Nothing was saved. Please read it again."),
)
WAVE_NOT_POSSIBLE = ErrorCode(
    "wave_not_possible",
    template("errors", "This is not possible in the present state of the wave. Nothing was changed."),
)
VISIT_NOT_POSSIBLE = ErrorCode(
    "visit_not_possible",
    template("errors", "This is not possible in the present state of the visit. Nothing was changed."),
)
PLAN_IMPOSSIBLE = ErrorCode(
    "plan_impossible",
    template("errors", "This wave cannot be planned: {parts}. Nothing was saved."),
    template("errors", "This wave cannot be planned. Nothing was saved."),
)
NOTICE_TOO_SHORT = ErrorCode(
    "notice_too_short",
    template(
        "errors",
        "The notice of the programme must have stood 14 days. The wave can begin on {day}. Nothing was changed.",
    ),
    template("errors", "The notice of the programme must have stood 14 days. Nothing was changed."),
)
TOO_FEW_RECEIPTS = ErrorCode(
    "too_few_receipts",
    template(
        "errors",
        "Nine of ten active people of every branch must have confirmed the notice. Missing: {names}."
        " Nothing was changed.",
    ),
    template(
        "errors", "Nine of ten active people of every branch must have confirmed the notice. Nothing was changed."
    ),
)
RECEIPTS_IMPOSSIBLE = ErrorCode(
    "receipts_impossible",
    template("errors", "Not more people can confirm the notice than work in the branch. Nothing was changed."),
)
RECEIPTS_COUNTED = ErrorCode(
    "receipts_counted",
    template("errors", "The files of this branch say how many have confirmed the notice. Nothing was changed."),
)
NO_SUCH_NOTICE = ErrorCode(
    "no_such_notice",
    template("errors", "No file of these branches has a guide with this code. There is: {names}. Nothing was changed."),
    template("errors", "No file of these branches has a guide with this code. Nothing was changed."),
)
WAVE_OVER = ErrorCode(
    "wave_over",
    template("errors", "The last day of visits is over. Cancel this wave, and plan another one."),
)
VISIT_INCOMPLETE = ErrorCode(
    "visit_incomplete",
    template("errors", "The form of assignment {assignment} is not complete: {parts}. Nothing was saved."),
    template("errors", "The form is not complete. Nothing was saved."),
)
OWN_READING = ErrorCode(
    "own_reading", template("errors", "A visit is read by other people than its assessor. Nothing was changed.")
)
SAME_READER = ErrorCode(
    "same_reader", template("errors", "The second reading is another person’s. Nothing was changed.")
)
RETURNED_ONCE = ErrorCode(
    "returned_once", template("errors", "A visit is returned only once. Read it, or leave it out.")
)
NOT_PROVED = ErrorCode(
    "not_proved",
    template("errors", "Nothing shows whose ticket this visit had. Leave it out, or match the wave again."),
)
NOT_ALL_READ = ErrorCode(
    "not_all_read",
    template("errors", "Not every visit has been read yet: {number}. Nothing was released."),
    template("errors", "Not every visit has been read yet. Nothing was released."),
)
RELEASE_TOO_EARLY = ErrorCode(
    "release_too_early",
    template("errors", "Results are released five working days after the last visit: on {day} at the earliest."),
    template("errors", "Results are released five working days after the last visit."),
)
ANSWERS_DIFFER = ErrorCode(
    "answers_differ",
    template("errors", "The answers are not those that were sealed at the close. Nothing was released."),
)
NOT_A_VISITS_FILE = ErrorCode(
    "not_a_visits_file",
    template("errors", "{file} has no rows of visits: assignment, item, answer, comment. Nothing was handed in."),
    template("errors", "This file has no rows of visits: assignment, item, answer, comment. Nothing was handed in."),
)
ROWS_WRONG = ErrorCode(
    "rows_wrong",
    template("errors", "Nothing was handed in, because rows are wrong: {rows}."),
    template("errors", "Nothing was handed in, because rows are wrong."),
)
SEALED_NEEDS_EMPTY = ErrorCode(
    "sealed_needs_empty",
    template("errors", "A sealed database is made where there is nothing yet. Nothing was changed."),
)
