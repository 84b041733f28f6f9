"""Expected problems of appointments."""

from shared.platform.errors import ErrorCode
from shared.platform.i18n.text import template

NO_APPOINTMENTS = ErrorCode(
    "no_appointments",
    template("errors", "No appointments are given for {service}. Please take a ticket."),
    template("errors", "No appointments are given for this service. Please take a ticket."),
)
SLOT_FULL = ErrorCode(
    "slot_full",
    template("errors", "Somebody else has just booked the last place at {time}. Please choose another time."),
    template("errors", "This time is not free any more. Please choose another one."),
)
UNKNOWN_APPOINTMENT = ErrorCode(
    "unknown_appointment",
    template("errors", "There is no appointment with this code. Please check the digits on your slip."),
)
APPOINTMENT_CHANGED = ErrorCode(
    "appointment_changed",
    template("errors", "This appointment has changed in the meantime. Nothing was saved. Please look at it again."),
)
APPOINTMENT_OVER = ErrorCode(
    "appointment_over",
    template("errors", "This appointment is over. Please book a new one."),
)
CODE_TAKEN = ErrorCode(
    "appointment_code_taken", template("errors", "Nothing was booked yet. Please press the button once more.")
)
WRONG_DAY = ErrorCode(
    "appointment_wrong_day",
    template("errors", "Your appointment is on {day} at {time}. Please come then, or take a ticket for today."),
    template("errors", "Your appointment is on another day. Please come then, or take a ticket for today."),
)
APPOINTMENT_MISSED = ErrorCode(
    "appointment_missed",
    template("errors", "Your appointment was on {day} at {time} and is over. Please take a ticket for today."),
    template("errors", "Your appointment is over. Please take a ticket for today."),
)
APPOINTMENT_CANCELLED = ErrorCode(
    "appointment_cancelled",
    template("errors", "This appointment was cancelled. Please take a ticket, or ask a member of staff."),
)
ALREADY_CHECKED_IN = ErrorCode(
    "appointment_already_checked_in",
    template("errors", "You have already checked in: your number is {number}."),
    template("errors", "You have already checked in. If you have no ticket, please ask a member of staff."),
)
TOO_MANY_APPOINTMENTS = ErrorCode(
    "appointment_too_many",
    template(
        "errors",
        "This person has as many open appointments for this service as one person may have. Please move or cancel one"
        " of them.",
    ),
)
