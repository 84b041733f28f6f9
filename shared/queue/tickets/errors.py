"""Expected problems of the queue."""

from shared.platform.errors import ErrorCode, UserError
from shared.platform.forms.plain_text import foreign_letter
from shared.platform.i18n.text import template

SERVICE_CLOSED = ErrorCode(
    "service_closed",
    template(
        "errors",
        "“{service}” is not offered at the moment. No number was taken. Please choose another "
        "service or ask our staff.",
    ),
    template(
        "errors",
        "This service is not offered at the moment. No number was taken. Please choose another "
        "service or ask our staff.",
    ),
)
BRANCH_CLOSED = ErrorCode(
    "branch_closed", template("errors", "We are closed now. No number was taken. Please come during opening hours.")
)
SERVICE_NOT_NOW = ErrorCode(
    "service_not_now",
    template(
        "errors",
        "“{service}” gives no tickets now. It opens next: {day}, {time}. No number was taken. Please choose another "
        "service or come back then.",
    ),
    template(
        "errors",
        "“{service}” gives no tickets now. No number was taken. Please choose another service or ask our staff.",
    ),
    template(
        "errors",
        "This service gives no tickets now. No number was taken. Please choose another service or ask our staff.",
    ),
)
SERVICE_FULL = ErrorCode(
    "service_full",
    template(
        "errors",
        "There are no more tickets for “{service}” today. Please come back another day or ask our staff.",
    ),
    template(
        "errors",
        "There are no more tickets for this service today. Please come back another day or ask our staff.",
    ),
)
TOO_LATE_TODAY = ErrorCode(
    "too_late_today",
    template(
        "errors",
        "Today we cannot call you for “{service}” before we close. No number was taken. Please come back another day or"
        " ask our staff.",
    ),
    template(
        "errors",
        "Today we cannot call you before we close. No number was taken. Please come back another day or ask our staff.",
    ),
)
UNKNOWN_TICKET = ErrorCode(
    "unknown_ticket",
    template(
        "errors",
        "There is no number {number} today. Tickets have Latin letters: "
        "please switch the keyboard, it writes {letter}.",
    ),
    template("errors", "There is no number {number} today. Please compare it with the ticket and try again."),
    template("errors", "This number does not exist today. Please compare it with the ticket and try again."),
)
NUMBER_LOST = ErrorCode(
    "number_lost",
    template(
        "errors",
        "Number {number} was lost because of a computer fault. We are sorry. Please ask a member of staff for"
        " a new number.",
    ),
    template(
        "errors",
        "This number was lost because of a computer fault. We are sorry. Please ask a member of staff for a"
        " new number.",
    ),
)
TICKET_NOT_WAITING = ErrorCode(
    "ticket_not_waiting",
    template(
        "errors",
        "Number {number} is not waiting any more: it is at another counter, or its visit has "
        "ended. Nothing was changed.",
    ),
    template(
        "errors",
        "This number is not waiting any more: it is at another counter, or its visit has ended. Nothing was changed.",
    ),
)
TICKET_ENDED = ErrorCode(
    "ticket_ended", template("errors", "The visit with this number has already ended. Nothing was changed.")
)
ACTION_NOT_POSSIBLE = ErrorCode(
    "action_not_possible",
    template(
        "errors",
        "This is not possible for the ticket now; it may have been changed at another counter. Nothing was"
        " changed. Check the desk again.",
    ),
)
COUNTER_BUSY = ErrorCode(
    "counter_busy",
    template(
        "errors",
        "There is still a visitor at this counter. Finish this visit first, then call the next one.",
    ),
)
NOBODY_AT_COUNTER = ErrorCode(
    "nobody_at_counter",
    template(
        "errors",
        "There is no visitor at this counter now. Nothing was changed. Call the next visitor first.",
    ),
)
REASON_MISSING = ErrorCode(
    "reason_missing",
    template("errors", "A reason is needed here. What you entered was kept. Choose a reason and try again."),
)
OUTCOME_MISSING = ErrorCode(
    "outcome_missing",
    template(
        "errors",
        "This service needs an outcome. The visit is still open. Choose how it ended, then finish it.",
    ),
)
UNKNOWN_OUTCOME = ErrorCode(
    "unknown_outcome",
    template("errors", "This outcome is not on the list any more. The visit is still open. Choose another one."),
)
TOO_EARLY_FOR_NO_SHOW = ErrorCode(
    "too_early_for_no_show",
    template(
        "errors",
        "The visitor needs more time. Calls needed: {calls}, and {wait} after the last one. "
        "Please call again or wait a little.",
    ),
    template("errors", "The visitor needs more time. Please call again or wait a little."),
)
NOTHING_TO_UNDO = ErrorCode(
    "nothing_to_undo", template("errors", "There is nothing to undo at this counter. Nothing was changed.")
)
UNDO_TOO_LATE = ErrorCode(
    "undo_too_late",
    template(
        "errors",
        "This can only be undone for {time}; that time has passed. Nothing was changed. Give the visitor a new number"
        " if needed.",
    ),
    template(
        "errors",
        "It is too late to undo this. Nothing was changed. Give the visitor a new number if needed.",
    ),
)
MISSED_TOO_LATE = ErrorCode(
    "missed_too_late",
    template(
        "errors",
        "Number {number} was called too long ago to come back to the queue. Please take a new number or ask our staff.",
    ),
    template(
        "errors",
        "This number was called too long ago to come back to the queue. Please take a new number or ask our staff.",
    ),
)
NOT_MISSED = ErrorCode(
    "not_missed",
    template("errors", "Number {number} has not been missed. It keeps its place; please watch the board."),
    template("errors", "This number has not been missed. It keeps its place; please watch the board."),
)
DAY_CLOSED = ErrorCode(
    "day_closed", template("errors", "This business day has been closed; its figures are final. Nothing was changed.")
)
DAY_NOT_BEGUN = ErrorCode(
    "day_not_begun",
    template("errors", "This day has not begun yet. Nothing was closed. Choose today or an earlier day."),
)
CLOCK_IN_DOUBT = ErrorCode(
    "clock_in_doubt",
    template("errors", "The date of this branch must be confirmed first. Nothing was changed. Please ask our staff."),
)
NUMBER_TWICE = ErrorCode(
    "number_twice",
    template(
        "errors",
        "Two visits have number {number}: yesterday's and today's. Nothing was changed. Please ask our staff, or "
        "choose it in the list.",
    ),
    template(
        "errors",
        "Two visits have this number: yesterday's and today's. Nothing was changed. Please ask our staff, or "
        "choose it in the list.",
    ),
)
DAY_OVER = ErrorCode(
    "day_over",
    template("errors", "Only the current day can be opened again. This day stays closed. Nothing was changed."),
)
COMPETENCY_MISSING = ErrorCode(
    "competency_missing",
    template(
        "errors",
        "“{service}” asks for a competency that {person} cannot show today: {competencies}. Nothing was changed."
        " Please choose somebody else, or ask the manager for a pass for today.",
    ),
    template(
        "errors",
        "This service asks for a competency that cannot be shown today. Nothing was changed. Please choose somebody"
        " else, or ask the manager for a pass for today.",
    ),
)
BAD_QUANTITY = ErrorCode(
    "bad_quantity",
    template("errors", "A number from 1 to {limit} is needed here. What you entered was kept. Please correct it."),
    template("errors", "A smaller or larger number is needed here. What you entered was kept. Please correct it."),
)
SERVING_AT_SIGN_OUT = ErrorCode(
    "serving_at_sign_out",
    template(
        "errors",
        "There is still a visitor at this counter. You are still signed in. Finish the visit, put it on hold"
        " or transfer it first.",
    ),
)


def unknown_number(typed: str) -> UserError:
    """Return the refusal of a number that nobody has; a letter of another alphabet gets a word about the keyboard."""
    letter = foreign_letter(typed)
    return UserError(UNKNOWN_TICKET, number=typed, letter=letter or None)
