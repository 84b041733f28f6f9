"""The words of the queue: states, actions, reasons, placements."""

from enum import StrEnum


class TicketState(StrEnum):
    """Where a ticket stands; the last three are ends."""

    WAITING = "waiting"
    CALLED = "called"
    SERVING = "serving"
    PARKED = "parked"
    SERVED = "served"
    NO_SHOW = "no_show"
    LEFT = "left"


OPEN_STATES = (TicketState.WAITING, TicketState.CALLED, TicketState.SERVING, TicketState.PARKED)
AT_COUNTER = (TicketState.CALLED, TicketState.SERVING)


class Action(StrEnum):
    """What can be done to a ticket; also the kind of the event it leaves."""

    ISSUE = "issue"
    CALL = "call"
    RECALL = "recall"
    SERVE = "serve"
    FINISH = "finish"
    FINISH_STEP = "finish_step"  # this service is done, the ticket has another one
    NO_SHOW = "no_show"
    REQUEUE = "requeue"
    PARK = "park"
    RETURN = "return"
    TRANSFER = "transfer"
    ADD_SERVICE = "add_service"
    LEAVE = "leave"
    UNDO = "undo"
    MARK_UNTRUSTED = "mark_untrusted"
    END_WRAP_UP = "end_wrap_up"


class LeaveReason(StrEnum):
    """Why a ticket ended without being served."""

    CANCELLED_BY_VISITOR = "cancelled_by_visitor"
    WALKED_OUT = "walked_out"
    REMOVED_BY_STAFF = "removed_by_staff"
    CLOSED_AT_DAY_END = "closed_at_day_end"


class ParkReason(StrEnum):
    """Why a ticket waits aside. MISSED is the list of those who did not come when called."""

    MISSED = "missed"
    FETCHING_DOCUMENT = "fetching_document"
    FILLING_FORM = "filling_form"
    PAYING = "paying"
    WAITING_FOR_COLLEAGUE = "waiting_for_colleague"
    OTHER = "other"


class CallReason(StrEnum):
    """Why a clerk called a number by hand, out of order."""

    VISITOR_CAME_BACK = "visitor_came_back"
    URGENT_NEED = "urgent_need"
    WRONG_COUNTER = "wrong_counter"
    MANAGER_ASKED = "manager_asked"


class Placement(StrEnum):
    """Where a ticket stands in its new queue after a transfer or requeue."""

    FIRST = "first"
    KEEPS_AGE = "keeps_age"  # as old as the visit
    LAST = "last"  # as if it arrived now


class StepEnd(StrEnum):
    """How one stay in a queue ended."""

    FINISHED = "finished"
    TRANSFERRED = "transferred"
    NO_SHOW = "no_show"
    LEFT = "left"
