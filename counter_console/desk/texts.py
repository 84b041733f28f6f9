"""Texts of the desk: phases, reasons, languages and the titles of its questions."""

from collections.abc import Mapping

from counter_console.desk.verbs import PanelKind, Phase
from shared.office.catalog.model import MISSED, Catalog
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Minutes, Showable, Text, translate
from shared.queue.tickets.model import LeaveReason, Placement

MINUTE_S = 60

PHASES: Mapping[Phase, Text] = {
    Phase.IDLE: translate("console.desk", "Next"),
    Phase.CALLED: translate("console.desk", "Called"),
    Phase.SERVING: translate("console.desk", "Now serving"),
    Phase.WRAP_UP: translate("console.desk", "Paperwork"),
    Phase.PAUSED: translate("console.desk", "Paused"),
}

#: Shown for a reason that was removed from the set-up after it was given.
REMOVED_REASON = translate("console.reasons", "Reason no longer listed")


def reason_name(code: str | None, catalog: Catalog) -> Showable:
    """Return a given reason in words; "" without one."""
    if not code:
        return ""
    if code == MISSED:
        return translate("console.reasons", "Did not come when called")
    reason = catalog.reason(code)
    return REMOVED_REASON if reason is None else reason.name


LEAVE_REASONS: Mapping[LeaveReason, Text] = {
    LeaveReason.CANCELLED_BY_VISITOR: translate("console.reasons", "Cancelled by the visitor"),
    LeaveReason.WALKED_OUT: translate("console.reasons", "Walked out"),
    LeaveReason.REMOVED_BY_STAFF: translate("console.reasons", "Removed by staff"),
}

PLACEMENTS: Mapping[Placement, Text] = {
    Placement.KEEPS_AGE: translate("console.desk", "Keeps its place in the queue"),
    Placement.FIRST: translate("console.desk", "Goes first"),
    Placement.LAST: translate("console.desk", "Goes last"),
}

SPEAKS: Mapping[Language, Text] = {
    Language.EN: translate("console.desk", "Speaks English"),
    Language.RU: translate("console.desk", "Speaks Russian"),
    Language.KK: translate("console.desk", "Speaks Kazakh"),
    Language.FA: translate("console.desk", "Speaks Persian"),
    Language.AR: translate("console.desk", "Speaks Arabic"),
}


def whole_minutes(seconds: float) -> Minutes:
    """Return a duration for a sentence with "about", after which nobody says "less than a minute"."""
    return Minutes(max(seconds, MINUTE_S))


def panel_title(kind: PanelKind, number: str) -> Text:
    """Return the question that a panel asks; `number` is the ticket it is about ("" where there is none)."""
    match kind:
        case PanelKind.FINISH:
            return translate("console.desk", "What is the outcome for {number}?", number=number)
        case PanelKind.PARK:
            return translate("console.desk", "Why is {number} on hold?", number=number)
        case PanelKind.TRANSFER:
            return translate("console.desk", "Where should {number} be transferred?", number=number)
        case PanelKind.ADD_SERVICE:
            return translate("console.desk", "Which service should be added to {number}?", number=number)
        case PanelKind.CALL_NUMBER:
            return translate("console.desk", "Which number do you want to call out of turn, and why?")
        case PanelKind.WALK_IN:
            return translate("console.desk", "What does the visitor without a ticket need?")
        case PanelKind.PAUSE:
            return translate("console.desk", "Why is the counter pausing?")
        case PanelKind.NOTE:
            return translate("console.desk", "What should the note on {number} say?", number=number)
        case PanelKind.REQUEUE:
            return translate("console.desk", "Where should {number} go in the queue?", number=number)
        case PanelKind.IDENTIFY:
            return translate("console.visitors", "How is the visitor with {number} found again?", number=number)
        case PanelKind.RECOGNISE:
            return translate("console.visitors", "Who is the visitor with {number}?", number=number)
        case PanelKind.CASE if number:
            return translate("console.cases", "What does {number} ask for?", number=number)
        case PanelKind.CASE:
            return translate("console.cases", "What is asked for, and how was it received?")


def nobody_waits(elsewhere: int) -> Text:
    """Return that nobody can be called here; the board may show that people wait for other counters."""
    if elsewhere:
        return translate("console.desk", "Nobody is waiting for this counter")
    return translate("console.desk", "Nobody is waiting")
