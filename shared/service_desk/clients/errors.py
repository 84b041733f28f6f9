"""Expected problems of known clients."""

from shared.platform.errors import ErrorCode
from shared.platform.i18n.text import template

BAD_IDENTIFIER = ErrorCode(
    "bad_identifier",
    template("errors", "This cannot be a phone number, an e-mail address, an ID number or a card. Please check it."),
)
BAD_PHONE = ErrorCode(
    "bad_phone",
    template("errors", "This is not a phone number: it has between 5 and 15 digits. Please check it."),
)
BAD_E_MAIL = ErrorCode(
    "bad_e_mail",
    template("errors", "This is not an e-mail address: it looks like name@example.org. Please check it."),
)
BAD_ID_NUMBER = ErrorCode(
    "bad_id_number",
    template("errors", "This ID number cannot be right: its check digit does not fit. Please check the digits."),
)
BAD_CARD = ErrorCode(
    "bad_card",
    template("errors", "A card number has between 4 and 40 letters and digits. Please check it."),
)
IDENTIFIER_TAKEN = ErrorCode(
    "identifier_taken",
    template("errors", "This document or card belongs to another visitor. Nothing was saved. Please look again."),
)
UNKNOWN_CLIENT = ErrorCode(
    "unknown_client",
    template("errors", "This visitor is not known any more. Please look again."),
)
CLIENT_CHANGED = ErrorCode(
    "client_changed",
    template(
        "errors", "A colleague has just changed what is known of this visitor. Nothing was saved. Please look again."
    ),
)
CLIENT_NOT_POSSIBLE = ErrorCode(
    "client_not_possible",
    template("errors", "This is not possible for this visitor now. Please look again."),
)
CLIENT_ERASED = ErrorCode(
    "client_erased",
    template("errors", "What was known of this visitor has been erased."),
)
NO_CONSENT = ErrorCode(
    "no_consent",
    template("errors", "Contact data are kept only with the visitor’s consent. Please ask first."),
)
CLIENT_NOT_CERTAIN = ErrorCode(
    "client_not_certain",
    template(
        "errors",
        "Nobody else, or several visitors are found by this. Please enter an ID number, a card or a ticket number.",
    ),
)
CLIENT_KEY_MISSING = ErrorCode(
    "client_key_missing",
    template(
        "errors",
        "The key for identifiers is not on this computer, so nobody can be found by them. "
        "Ask the administrator to run “nobat visitors read-sheet” here with the recovery sheet.",
    ),
)
CLIENT_KEY_NOT_KEPT = ErrorCode(
    "client_key_not_kept",
    template(
        "errors",
        "The key for identifiers cannot be saved on this computer. "
        "Ask the administrator to make the folder of keys writable.",
    ),
)
BAD_CLIENT_SHEET = ErrorCode(
    "bad_client_sheet",
    template("errors", "Line {line} of the recovery sheet was not typed as it is printed. Please check it."),
    template("errors", "This is not the recovery sheet of this branch. Please check the lines."),
)
