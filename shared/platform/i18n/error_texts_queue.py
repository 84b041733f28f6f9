"""The sentences for problems of queue, staff and ratings."""

from collections.abc import Mapping

from shared.platform.errors import ErrorCode
from shared.platform.i18n.text import Text, template

#: For each problem its sentences: the most telling first, and last one that needs no values.
QUEUE_SENTENCES: Mapping[ErrorCode, tuple[Text, ...]] = {
    # tickets
    ErrorCode.UNKNOWN_SERVICE: (
        template(
            "errors",
            "This service is not offered here any more. Nothing was changed. Please choose another one.",
        ),
    ),
    ErrorCode.SERVICE_CLOSED: (
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
    ),
    ErrorCode.BRANCH_CLOSED: (
        template("errors", "We are closed now. No number was taken. Please come during opening hours."),
    ),
    ErrorCode.SERVICE_FULL: (
        template(
            "errors",
            "All of today’s numbers for “{service}” have been given out. Please come another day or ask our staff.",
        ),
        template(
            "errors",
            "All of today’s numbers for this service have been given out. Please come another day or ask our staff.",
        ),
    ),
    ErrorCode.UNKNOWN_TICKET: (
        template("errors", "There is no number {number} today. Please compare it with the ticket and try again."),
        template("errors", "This number does not exist today. Please compare it with the ticket and try again."),
    ),
    ErrorCode.NUMBER_LOST: (
        template(
            "errors",
            "Number {number} was lost in a fault of the computer. We are sorry. Staff give a new number to whoever"
            " holds it.",
        ),
        template(
            "errors",
            "This number was lost in a fault of the computer. We are sorry. Staff give a new number to whoever holds"
            " it.",
        ),
    ),
    ErrorCode.TICKET_NOT_WAITING: (
        template(
            "errors",
            "Number {number} is not waiting any more: it is at another counter, or its visit has "
            "ended. Nothing was changed.",
        ),
        template(
            "errors",
            "This number is not waiting any more: it is at another counter, or its visit has ended. "
            "Nothing was changed.",
        ),
    ),
    ErrorCode.TICKET_ENDED: (template("errors", "The visit with this number has already ended. Nothing was changed."),),
    ErrorCode.ACTION_NOT_POSSIBLE: (
        template(
            "errors",
            "This is not possible in the ticket’s present state; it may have been changed elsewhere. "
            "Nothing was changed. Look at the desk again.",
        ),
    ),
    ErrorCode.COUNTER_BUSY: (
        template(
            "errors",
            "There is still a visitor at this counter. Finish this visit first, then call the next one.",
        ),
    ),
    ErrorCode.NOBODY_AT_COUNTER: (
        template(
            "errors",
            "There is no visitor at this counter now. Nothing was changed. Call the next visitor first.",
        ),
    ),
    ErrorCode.NOTHING_TO_UNDO: (
        template("errors", "There is nothing to take back at this counter. Nothing was changed."),
    ),
    ErrorCode.REASON_MISSING: (
        template("errors", "A reason is needed here. What you entered was kept. Choose a reason and try again."),
    ),
    ErrorCode.OUTCOME_MISSING: (
        template(
            "errors",
            "This service needs an outcome. The visit is still open. Choose how it ended, then finish it.",
        ),
    ),
    ErrorCode.UNKNOWN_OUTCOME: (
        template("errors", "This outcome is not on the list any more. The visit is still open. Choose another one."),
    ),
    ErrorCode.TOO_EARLY_FOR_NO_SHOW: (
        template(
            "errors",
            "The visitor needs more time. Calls needed: {calls}, and {wait} after the last one. "
            "Please call again or wait a little.",
        ),
        template("errors", "The visitor needs more time. Please call again or wait a little."),
    ),
    ErrorCode.UNDO_TOO_LATE: (
        template(
            "errors",
            "This can be taken back for {minutes} minutes only; that time has passed. Nothing was "
            "changed. Give the visitor a new number if needed.",
        ),
        template(
            "errors",
            "It is too late to take this back. Nothing was changed. Give the visitor a new number if needed.",
        ),
    ),
    ErrorCode.MISSED_TOO_LATE: (
        template(
            "errors",
            "Number {number} was called too long ago to come back to the queue. Please take a new "
            "number or ask our staff.",
        ),
        template(
            "errors",
            "This number was called too long ago to come back to the queue. Please take a new number or ask our staff.",
        ),
    ),
    ErrorCode.NOT_MISSED: (
        template("errors", "Number {number} has not been missed. It keeps its place; please watch the board."),
        template("errors", "This number has not been missed. It keeps its place; please watch the board."),
    ),
    ErrorCode.NOT_ALLOWED_SERVICE: (
        template(
            "errors",
            "This counter does not serve this service. The ticket keeps its place. Choose another "
            "counter or transfer the visitor.",
        ),
    ),
    ErrorCode.DAY_CLOSED: (
        template("errors", "This business day has been closed; its figures are final. Nothing was changed."),
    ),
    ErrorCode.DAY_NOT_BEGUN: (
        template("errors", "This day has not begun yet. Nothing was closed. Choose today or an earlier day."),
    ),
    ErrorCode.BAD_QUANTITY: (
        template("errors", "A number from 1 to {limit} is needed here. What you entered was kept. Please correct it."),
        template("errors", "A smaller or larger number is needed here. What you entered was kept. Please correct it."),
    ),
    # staff
    ErrorCode.UNKNOWN_STAFF: (
        template(
            "errors",
            "This person is not known here any more. Nothing was changed. Choose somebody else from the list.",
        ),
    ),
    ErrorCode.WRONG_PIN: (template("errors", "Name and PIN do not match. Please enter the PIN again."),),
    ErrorCode.PIN_LOCKED: (
        template("errors", "After several wrong PINs this account rests for a while. It can be used again in {wait}."),
        template("errors", "After several wrong PINs this account rests for a while. Please try again later."),
    ),
    ErrorCode.PIN_BLOCKED: (
        template("errors", "After many wrong PINs this account is locked. A manager can set a new PIN for it."),
    ),
    ErrorCode.WEAK_PIN: (
        template(
            "errors",
            "This PIN is too easy to guess. The old one still holds. Choose 6 to 12 digits without "
            "repeats or runs such as 121212 or 123456.",
        ),
    ),
    ErrorCode.NOT_ALLOWED: (
        template("errors", "Your role does not include this. Nothing was changed. Please ask a manager."),
    ),
    ErrorCode.UNKNOWN_COUNTER: (
        template("errors", "This counter is not in use any more. Nothing was changed. Choose another counter."),
    ),
    ErrorCode.COUNTER_TAKEN: (
        template(
            "errors",
            "A colleague is signed in at this counter. Choose another counter, or ask the colleague "
            "or a manager to sign out there.",
        ),
    ),
    ErrorCode.SESSION_ENDED: (
        template(
            "errors",
            "You are no longer signed in at this counter. What was finished before is kept. Please sign in again.",
        ),
    ),
    ErrorCode.ALREADY_SIGNED_IN: (
        template("errors", "You are signed in at another counter. Sign out there first, or ask a manager to do it."),
    ),
    ErrorCode.SERVING_AT_SIGN_OUT: (
        template(
            "errors",
            "There is still a visitor at this counter. You are still signed in. Finish, park or "
            "transfer the visit first.",
        ),
    ),
    # feedback
    ErrorCode.NOT_RATEABLE: (
        template("errors", "Number {number} can be rated on the same day, once it has been served."),
        template("errors", "A visit can be rated on the same day, once it has been served."),
    ),
    ErrorCode.ALREADY_RATED: (
        template("errors", "Number {number} has been rated already. That rating was kept. Thank you."),
        template("errors", "This visit has been rated already. That rating was kept. Thank you."),
    ),
    ErrorCode.BAD_SCORE: (template("errors", "Please choose one of the four faces. What you wrote was kept."),),
    ErrorCode.TEXT_TOO_LONG: (
        template(
            "errors",
            "This text is longer than {limit} characters. It was kept on this page. Please shorten it.",
        ),
        template("errors", "This text is too long. It was kept on this page. Please shorten it."),
    ),
}
