"""What may be done to a ticket in which state, by whom, and which state follows."""

from shared.office.audit.model import ActorKind
from shared.office.catalog.model import MISSED
from shared.office.staff.errors import NOT_ALLOWED
from shared.platform.lifecycle import ANYBODY, Lifecycle, Transition
from shared.queue.tickets.errors import ACTION_NOT_POSSIBLE, REASON_MISSING, TICKET_ENDED
from shared.queue.tickets.model import Action, TicketState

W, C, S, P = TicketState.WAITING, TicketState.CALLED, TicketState.SERVING, TicketState.PARKED
SERVED, NO_SHOW, LEFT = TicketState.SERVED, TicketState.NO_SHOW, TicketState.LEFT

STAFF = frozenset({ActorKind.CLERK, ActorKind.MANAGER})
SYSTEM = frozenset({ActorKind.SYSTEM})
VISITOR = frozenset({ActorKind.VISITOR})
_REASON = {"reason": REASON_MISSING}

#: Several following states only where the ticket's own data decide: after a finished step the ticket's next service
#: waits, or starts at once where the same counter serves it; an undo restores what the last event found.
LIFECYCLE = Lifecycle(
    (
        Transition(None, Action.ISSUE, (W,), STAFF | VISITOR),
        Transition(W, Action.CALL, (C,), STAFF),
        Transition(W, Action.LEAVE, (LEFT,), ANYBODY, _REASON),
        Transition(W, Action.TRANSFER, (W,), STAFF),
        Transition(C, Action.RECALL, (C,), STAFF),
        Transition(C, Action.SERVE, (S,), STAFF),
        Transition(C, Action.REQUEUE, (W,), STAFF),
        Transition(C, Action.PARK, (P,), STAFF, _REASON),
        Transition(C, Action.NO_SHOW, (NO_SHOW,), STAFF),
        Transition(C, Action.TRANSFER, (W,), STAFF),
        Transition(C, Action.LEAVE, (LEFT,), STAFF | SYSTEM, _REASON),
        Transition(S, Action.FINISH, (SERVED,), STAFF),
        Transition(S, Action.FINISH_STEP, (W, S), STAFF),
        Transition(S, Action.PARK, (P,), STAFF, _REASON),
        Transition(S, Action.TRANSFER, (W,), STAFF),
        Transition(S, Action.ADD_SERVICE, (S,), STAFF),
        Transition(S, Action.LEAVE, (LEFT,), STAFF | SYSTEM, _REASON),
        Transition(P, Action.RETURN, (W,), STAFF | VISITOR),
        Transition(P, Action.CALL, (C,), STAFF),
        Transition(P, Action.LEAVE, (LEFT,), ANYBODY, _REASON),
        Transition(P, Action.NO_SHOW, (NO_SHOW,), SYSTEM),  # the time on the list of the missed has run out
        Transition(P, Action.TRANSFER, (W,), STAFF),
        Transition(SERVED, Action.UNDO, (S,), STAFF),
        Transition(NO_SHOW, Action.UNDO, (C, P), STAFF),
        Transition(LEFT, Action.UNDO, (W,), STAFF | SYSTEM),  # the day that had ended the visit is opened again
        # These two change a step's times and leave the ticket in its state.
        *(Transition(state, Action.MARK_UNTRUSTED, (state,), STAFF) for state in TicketState),
        *(Transition(state, Action.END_WRAP_UP, (state,), STAFF | SYSTEM) for state in TicketState),
    ),
    ended=(SERVED, NO_SHOW, LEFT),
    impossible=ACTION_NOT_POSSIBLE,
    over=TICKET_ENDED,
    not_allowed=NOT_ALLOWED,
)


def after_not_coming(requeues: int, requeue_limit: int, missed_minutes: int) -> tuple[Action, str | None]:
    """Decide what happens to somebody who did not come when called.

    The first times (up to `requeue_limit`) the ticket goes to the list of the missed. Its holder can come back within
    `missed_minutes` and keeps the place. After that it is a no-show.
    """
    if missed_minutes > 0 and requeues < requeue_limit:
        return Action.PARK, MISSED
    return Action.NO_SHOW, None


def may_be_no_show(calls: int, seconds_since_last_call: float, needed_calls: int, needed_seconds: float) -> bool:
    """Return whether a visitor was called often enough, and long enough ago, to be a no-show."""
    return calls >= needed_calls and seconds_since_last_call >= needed_seconds
