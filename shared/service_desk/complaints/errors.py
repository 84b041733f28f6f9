"""Expected problems of complaints."""

from shared.platform.errors import ErrorCode
from shared.platform.i18n.text import template

NO_COMPLAINT = ErrorCode(
    "no_complaint",
    template("errors", "This case is no complaint, criticism, suggestion or praise. Nothing was changed."),
)
COMPLAINT_CHANGED = ErrorCode(
    "complaint_changed",
    template(
        "errors",
        "{person} has changed this complaint in the meantime. Nothing was saved. Please read it again and then decide.",
    ),
    template(
        "errors",
        "Somebody has changed this complaint in the meantime. Nothing was saved. Please read it again and then decide.",
    ),
)
COMPLAINT_NOT_POSSIBLE = ErrorCode(
    "complaint_not_possible",
    template("errors", "This is not possible in the present state of the complaint. Nothing was changed."),
)
SEVERITY_MISSING = ErrorCode("complaint_severity_missing", template("errors", "Please choose how serious it is."))
FINDING_MISSING = ErrorCode("complaint_finding_missing", template("errors", "Please write what was found."))
CHANGES_MISSING = ErrorCode(
    "complaint_changes_missing",
    template("errors", "Please write what changes. If nothing does, write: nothing, because …"),
)
CAUSE_MISSING = ErrorCode(
    "complaint_cause_missing",
    template(
        "errors",
        "A complaint is upheld only with its cause and with what changes. Record the finding on the page Complaints,"
        " then decide.",
    ),
)
REMEDY_MISSING = ErrorCode("complaint_remedy_missing", template("errors", "Please choose a remedy."))
MONEY_MISSING = ErrorCode("complaint_money_missing", template("errors", "Please enter the amount, more than 0."))
REMEDY_WAITS = ErrorCode(
    "complaint_remedy_waits",
    template(
        "errors",
        "A remedy waits for the approval of another person. The visitor is told only after that.",
    ),
)
OWN_REMEDY = ErrorCode(
    "complaint_own_remedy",
    template("errors", "You cannot approve a remedy that you offered yourself. Please ask another manager."),
)
CONTACT_WORDS_MISSING = ErrorCode(
    "complaint_contact_missing", template("errors", "Please write what you agreed with the visitor.")
)
