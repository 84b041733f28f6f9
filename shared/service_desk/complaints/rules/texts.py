"""The words for what complaints are about, how serious they are, and how they are put right."""

from collections.abc import Mapping

from shared.office.catalog.model import Matter
from shared.platform.i18n.text import Number, Text, translate
from shared.service_desk.complaints.model import (
    Cause,
    ComplaintSeverity,
    ComplaintTheme,
    Remedy,
    RemedyKind,
    RemedyState,
)

MATTERS: Mapping[Matter, Text] = {
    Matter.COMPLAINT: translate("complaints", "Complaint"),
    Matter.CRITICISM: translate("complaints", "Criticism"),
    Matter.SUGGESTION: translate("complaints", "Suggestion"),
    Matter.PRAISE: translate("complaints", "Praise"),
}
SEVERITIES: Mapping[ComplaintSeverity, Text] = {
    ComplaintSeverity.MINOR: translate("complaints", "Minor"),
    ComplaintSeverity.ORDINARY: translate("complaints", "Ordinary"),
    ComplaintSeverity.SERIOUS: translate("complaints", "Serious: rights, discrimination"),
    ComplaintSeverity.CRITICAL: translate("complaints", "Critical: safety, bribery"),
}
#: Short enough for a list.
SHORT: Mapping[ComplaintSeverity, Text] = {
    **SEVERITIES,
    ComplaintSeverity.SERIOUS: translate("complaints", "Serious"),
    ComplaintSeverity.CRITICAL: translate("complaints", "Critical"),
}
NOT_ASSESSED = translate("complaints", "Not assessed yet")
THEMES: Mapping[ComplaintTheme, Text] = {
    ComplaintTheme.WAITING: translate("complaints", "Waiting"),
    ComplaintTheme.CONDUCT: translate("complaints", "Behaviour of staff"),
    ComplaintTheme.DECISION: translate("complaints", "A decision"),
    ComplaintTheme.INFORMATION: translate("complaints", "Wrong or missing information"),
    ComplaintTheme.FEES: translate("complaints", "Fees"),
    ComplaintTheme.ACCESS: translate("complaints", "Access: steps, language, disability"),
    ComplaintTheme.PREMISES: translate("complaints", "Premises and order"),
    ComplaintTheme.TECHNICAL: translate("complaints", "Kiosk, screens, website"),
    ComplaintTheme.PRIVACY: translate("complaints", "Personal data"),
    ComplaintTheme.OTHER: translate("complaints", "Something else"),
}
CAUSES: Mapping[Cause, Text] = {
    Cause.ADMINISTRATIVE: translate("complaints", "Administrative: a rule or a procedure"),
    Cause.ORGANISATIONAL: translate("complaints", "Organisational: staff, time, work flow"),
    Cause.TECHNICAL: translate("complaints", "Technical: devices and programs"),
    Cause.INFORMATION: translate("complaints", "Information: wrong, missing or unclear"),
    Cause.CONDUCT: translate("complaints", "Conduct of a person"),
}
REMEDIES: Mapping[RemedyKind, Text] = {
    RemedyKind.APOLOGY: translate("complaints", "Apology"),
    RemedyKind.EXPLANATION: translate("complaints", "Explanation"),
    RemedyKind.PRIORITY_VISIT: translate("complaints", "Next visit without waiting"),
    RemedyKind.FEE_WAIVER: translate("complaints", "Request to waive the fee"),
    RemedyKind.HOME_VISIT: translate("complaints", "Visit at home"),
    RemedyKind.MONEY: translate("complaints", "Money"),
}
REMEDY_STATES: Mapping[RemedyState, Text] = {
    RemedyState.GRANTED: translate("complaints", "promised"),
    RemedyState.WAITING: translate("complaints", "waits for approval"),
    RemedyState.APPROVED: translate("complaints", "approved"),
    RemedyState.REFUSED: translate("complaints", "refused"),
    RemedyState.DROPPED: translate("complaints", "not given after all"),
}


def remedy_text(remedy: Remedy) -> Text:
    """Return a remedy with its amount."""
    name = REMEDIES[remedy.kind]
    if remedy.amount is None:
        return name
    return translate("complaints", "{remedy}, {amount}", remedy=name, amount=Number(remedy.amount))
