"""Texts of the desk: phases, reasons, languages and the titles of its questions."""

from collections.abc import Mapping

from counter_console.desk.verbs import PanelKind, Phase
from shared.office.staff.model import PauseReason
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Minutes, Text, translate
from shared.queue.tickets.model import CallReason, LeaveReason, ParkReason, Placement

MINUTE_S = 60

PHASES: Mapping[Phase, Text] = {
    Phase.IDLE: translate("console.desk", "Next"),
    Phase.CALLED: translate("console.desk", "Called"),
    Phase.SERVING: translate("console.desk", "Now serving"),
    Phase.WRAP_UP: translate("console.desk", "Paperwork"),
    Phase.PAUSED: translate("console.desk", "Paused"),
}

PARK_REASONS: Mapping[ParkReason, Text] = {
    ParkReason.MISSED: translate("console.reasons", "Did not come when called"),
    ParkReason.FETCHING_DOCUMENT: translate("console.reasons", "Fetching a document"),
    ParkReason.FILLING_FORM: translate("console.reasons", "Filling in a form"),
    ParkReason.PAYING: translate("console.reasons", "Paying"),
    ParkReason.WAITING_FOR_COLLEAGUE: translate("console.reasons", "Waiting for a colleague"),
    ParkReason.OTHER: translate("console.reasons", "Other"),
}

PAUSE_REASONS: Mapping[PauseReason, Text] = {
    PauseReason.BREAK: translate("console.reasons", "Short break"),
    PauseReason.MEAL: translate("console.reasons", "Meal"),
    PauseReason.MEETING: translate("console.reasons", "Meeting"),
    PauseReason.BACK_OFFICE: translate("console.reasons", "Back office work"),
    PauseReason.TECHNICAL: translate("console.reasons", "Technical problem"),
}

CALL_REASONS: Mapping[CallReason, Text] = {
    CallReason.VISITOR_CAME_BACK: translate("console.reasons", "Visitor came back"),
    CallReason.URGENT_NEED: translate("console.reasons", "Urgent need"),
    CallReason.WRONG_COUNTER: translate("console.reasons", "Called to the wrong counter"),
    CallReason.MANAGER_ASKED: translate("console.reasons", "The manager asked"),
}

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


def nobody_waits(elsewhere: int) -> Text:
    """Return that nobody can be called here; the board may show that people wait for other counters."""
    if elsewhere:
        return translate("console.desk", "Nobody is waiting for this counter")
    return translate("console.desk", "Nobody is waiting")
