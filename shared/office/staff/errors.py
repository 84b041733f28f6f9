"""Expected problems of staff: PINs, rights and counter sessions."""

from shared.platform.errors import ErrorCode
from shared.platform.i18n.text import template

UNKNOWN_STAFF = ErrorCode(
    "unknown_staff",
    template(
        "errors",
        "This person is not known here any more. Nothing was changed. Choose somebody else from the list.",
    ),
)
WRONG_PIN = ErrorCode("wrong_pin", template("errors", "Name and PIN do not match. Please enter the PIN again."))
PIN_LOCKED = ErrorCode(
    "pin_locked",
    template("errors", "Too many wrong PINs. This account is locked for {wait}."),
    template("errors", "Too many wrong PINs. This account is locked for a while. Please try again later."),
)
PIN_BLOCKED = ErrorCode(
    "pin_blocked",
    template("errors", "Too many wrong PINs. This account is locked. A manager can set a new PIN for it."),
)
PIN_KEY_MISSING = ErrorCode(
    "pin_key_missing",
    template(
        "errors",
        "The key that protects the PINs of this branch is missing on this computer. An administrator can put"
        " the key file back, or set new PINs with the command “nobat pins”.",
    ),
)
WEAK_PIN = ErrorCode(
    "weak_pin",
    template(
        "errors",
        "This PIN is too easy to guess. The old one is still valid. Choose 6 to 12 digits without repeats or"
        " runs such as 121212 or 123456.",
    ),
)
CODE_TAKEN = ErrorCode(
    "staff_code_taken",
    template("errors", "Somebody has the code {person} already. Nobody was added. Choose another code."),
    template("errors", "Somebody has this code already. Nobody was added. Choose another code."),
)
LAST_ADMINISTRATOR = ErrorCode(
    "last_administrator",
    template(
        "errors",
        "This person is the only administrator, and a branch needs one. Nothing was changed. Make somebody else an"
        " administrator first.",
    ),
)
STILL_SIGNED_IN = ErrorCode(
    "still_signed_in",
    template(
        "errors",
        "This person is signed in at a counter. Nothing was changed. Sign the person out in the day summary first.",
    ),
)
NOT_ALLOWED = ErrorCode(
    "not_allowed", template("errors", "Your role does not include this. Nothing was changed. Please ask a manager.")
)
RIGHT_IS_FIXED = ErrorCode(
    "right_is_fixed",
    template(
        "errors",
        "This cannot be changed: somebody must always be able to change the rights, and clerks to serve. Nothing was"
        " changed.",
    ),
)
CHANGED_MEANWHILE = ErrorCode(
    "changed_meanwhile",
    template(
        "errors",
        "{name} has changed this since you opened it. Nothing was saved. Compare both versions, then choose one.",
    ),
    template(
        "errors",
        "Somebody has changed this since you opened it. Nothing was saved. Compare both versions, then choose one.",
    ),
)
ABOVE_YOUR_ROLE = ErrorCode(
    "above_your_role",
    template(
        "errors",
        "This role may do more than yours. Nothing was changed. Please ask an administrator.",
    ),
)
COUNTER_TAKEN = ErrorCode(
    "counter_taken",
    template(
        "errors",
        "A colleague is signed in at this counter. Choose another counter, or ask the colleague "
        "or a manager to sign out there.",
    ),
)
ALREADY_SIGNED_IN = ErrorCode(
    "already_signed_in",
    template("errors", "You are signed in at another counter. Sign out there first, or ask a manager to do it."),
)
SESSION_ENDED = ErrorCode(
    "session_ended",
    template(
        "errors",
        "You are no longer signed in at this counter. What was finished before is kept. Please sign in again.",
    ),
)
