"""The one table of what may be done to a ticket in which state, and where it leads."""

from collections.abc import Mapping

from shared.platform.errors import UserError
from shared.queue.tickets.errors import ACTION_NOT_POSSIBLE, TICKET_ENDED
from shared.queue.tickets.model import Action, ParkReason, TicketState

W, C, S, P = TicketState.WAITING, TicketState.CALLED, TicketState.SERVING, TicketState.PARKED
SERVED, NO_SHOW, LEFT = TicketState.SERVED, TicketState.NO_SHOW, TicketState.LEFT

#: (state, action) → states it may lead to. More than one only where the ticket's own data decides which: after a
#: finished step the ticket's next service waits, or starts at once where the same counter serves it; an undo restores
#: what the last event found.
TRANSITIONS: Mapping[tuple[TicketState, Action], tuple[TicketState, ...]] = {
    (W, Action.CALL): (C,),
    (W, Action.LEAVE): (LEFT,),
    (W, Action.TRANSFER): (W,),
    (C, Action.RECALL): (C,),
    (C, Action.SERVE): (S,),
    (C, Action.REQUEUE): (W,),
    (C, Action.PARK): (P,),
    (C, Action.NO_SHOW): (NO_SHOW,),
    (C, Action.TRANSFER): (W,),
    (C, Action.LEAVE): (LEFT,),
    (S, Action.FINISH): (SERVED,),
    (S, Action.FINISH_STEP): (W, S),
    (S, Action.PARK): (P,),
    (S, Action.TRANSFER): (W,),
    (S, Action.ADD_SERVICE): (S,),
    (S, Action.LEAVE): (LEFT,),
    (P, Action.RETURN): (W,),
    (P, Action.CALL): (C,),
    (P, Action.LEAVE): (LEFT,),
    (P, Action.NO_SHOW): (NO_SHOW,),  # the time of the missed list has run out
    (P, Action.TRANSFER): (W,),
    (SERVED, Action.UNDO): (S,),
    (NO_SHOW, Action.UNDO): (C, P),
    # These speak about a step's times and leave the ticket where it is.
    **{(state, Action.MARK_UNTRUSTED): (state,) for state in TicketState},
    **{(state, Action.END_WRAP_UP): (state,) for state in TicketState},
}


def is_allowed(state: TicketState, action: Action) -> bool:
    """Return whether `action` may be done to a ticket in `state`."""
    return (state, action) in TRANSITIONS


def next_state(state: TicketState, action: Action, wanted: TicketState | None = None) -> TicketState:
    """Return the state after `action`; `wanted` chooses where the table leaves a choice.

    Raises UserError: TICKET_ENDED for a ticket that has ended, ACTION_NOT_POSSIBLE for any other forbidden pair.
    """
    targets = TRANSITIONS.get((state, action))
    if targets is None:
        ended = state in (SERVED, NO_SHOW, LEFT)
        raise UserError(TICKET_ENDED if ended else ACTION_NOT_POSSIBLE)
    if wanted is None:
        return targets[0]
    if wanted not in targets:
        raise UserError(ACTION_NOT_POSSIBLE)
    return wanted


def after_not_coming(requeues: int, requeue_limit: int, missed_minutes: int) -> tuple[Action, ParkReason | None]:
    """Decide what happens to somebody who did not come when called.

    The first times (up to `requeue_limit`) the ticket goes to the list of the missed, from where its holder can come
    back within `missed_minutes` without losing the place; after that it is a no-show.
    """
    if missed_minutes > 0 and requeues < requeue_limit:
        return Action.PARK, ParkReason.MISSED
    return Action.NO_SHOW, None


def may_be_no_show(calls: int, seconds_since_last_call: float, needed_calls: int, needed_seconds: float) -> bool:
    """Return whether a visitor has been called often and long enough ago to be taken as not coming."""
    return calls >= needed_calls and seconds_since_last_call >= needed_seconds
