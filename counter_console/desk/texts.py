"""The words of the desk: its verbs, reasons and questions."""

from collections.abc import Mapping

from counter_console.desk.state import DeskVerb, PanelKind, Phase
from shared.office.staff.model import PauseReason
from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import Text, translate
from shared.queue.tickets.model import CallReason, LeaveReason, ParkReason, Placement

VERBS: Mapping[DeskVerb, Text] = {
    DeskVerb.CALL_NEXT: translate("console.desk", "Call next"),
    DeskVerb.SERVE: translate("console.desk", "Start serving"),
    DeskVerb.FINISH: translate("console.desk", "Finish"),
    DeskVerb.FINISH_PAPERWORK: translate("console.desk", "Finish with paperwork"),
    DeskVerb.READY: translate("console.desk", "I am ready"),
    DeskVerb.RESUME: translate("console.desk", "End pause"),
    DeskVerb.RECALL: translate("console.desk", "Recall"),
    DeskVerb.NOT_HERE: translate("console.desk", "Not here"),
    DeskVerb.REQUEUE: translate("console.desk", "Back to the queue"),
    DeskVerb.PARK: translate("console.desk", "Park"),
    DeskVerb.TRANSFER: translate("console.desk", "Transfer"),
    DeskVerb.ADD_SERVICE: translate("console.desk", "Add service"),
    DeskVerb.ASK_HELP: translate("console.desk", "Ask for help"),
    DeskVerb.PAUSE: translate("console.desk", "Pause"),
    DeskVerb.UNDO: translate("console.desk", "Undo"),
    DeskVerb.CALL_NUMBER: translate("console.desk", "Call a number"),
    DeskVerb.WALK_IN: translate("console.desk", "Walk-in"),
    DeskVerb.NOTE: translate("console.desk", "Write a note"),
    DeskVerb.MARK_UNTRUSTED: translate("console.desk", "Mark the time as wrong"),
}

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
    Placement.KEEPS_AGE: translate("console.desk", "Keeps the place in the queue"),
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


def panel_title(kind: PanelKind, number: str) -> Text:
    """Return the question that a panel asks; `number` is the ticket it is about ("" where there is none)."""
    match kind:
        case PanelKind.FINISH:
            return translate("console.desk", "What is the result for {number}?", number=number)
        case PanelKind.PARK:
            return translate("console.desk", "Why does {number} wait aside?", number=number)
        case PanelKind.TRANSFER:
            return translate("console.desk", "Where does {number} go?", number=number)
        case PanelKind.ADD_SERVICE:
            return translate("console.desk", "Which service is added to {number}?", number=number)
        case PanelKind.CALL_NUMBER:
            return translate("console.desk", "Which number is called out of turn, and why?")
        case PanelKind.WALK_IN:
            return translate("console.desk", "What does the visitor without a ticket need?")
        case PanelKind.PAUSE:
            return translate("console.desk", "Why does the counter pause?")
        case PanelKind.NOTE:
            return translate("console.desk", "What should be noted on {number}?", number=number)
        case PanelKind.REQUEUE:
            return translate("console.desk", "Where in the queue does {number} stand?", number=number)
