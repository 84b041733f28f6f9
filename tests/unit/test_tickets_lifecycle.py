"""The table of states and actions is the whole truth about a ticket's life."""

import pytest

from shared.office.audit.model import ActorKind
from shared.office.catalog.model import MISSED
from shared.platform.errors import UserError
from shared.queue.tickets.errors import ACTION_NOT_POSSIBLE, REASON_MISSING, TICKET_ENDED
from shared.queue.tickets.model import OPEN_STATES, Action, TicketState
from shared.queue.tickets.rules.lifecycle import LIFECYCLE, after_not_coming, may_be_no_show

# Written down again from the design, so that a slip in the table is seen.
DESIGNED = {
    "waiting": {"call", "leave", "transfer"},
    "called": {"recall", "serve", "requeue", "park", "no_show", "transfer", "leave"},
    "serving": {"finish", "finish_step", "park", "transfer", "add_service", "leave"},
    "parked": {"return", "call", "leave", "no_show", "transfer"},
    "served": {"undo"},
    "no_show": {"undo"},
    "left": {"undo"},  # the day that had ended the visit is opened again
}
ABOUT_TIMES_ONLY = {Action.MARK_UNTRUSTED, Action.END_WRAP_UP}


@pytest.mark.parametrize("state", list(TicketState))
@pytest.mark.parametrize("action", [action for action in Action if action not in ABOUT_TIMES_ONLY])
def test_only_designed_actions_are_allowed(state: TicketState, action: Action) -> None:
    assert LIFECYCLE.is_allowed(state, action) == (action.value in DESIGNED[state.value])


@pytest.mark.parametrize("state", [TicketState.SERVED, TicketState.NO_SHOW, TicketState.LEFT])
def test_a_ticket_that_has_ended_says_so(state: TicketState) -> None:
    with pytest.raises(UserError) as told:
        LIFECYCLE.next_state(state, Action.CALL)
    assert told.value.code is TICKET_ENDED


def test_an_impossible_action_on_an_open_ticket_says_so() -> None:
    with pytest.raises(UserError) as told:
        LIFECYCLE.next_state(TicketState.WAITING, Action.FINISH)
    assert told.value.code is ACTION_NOT_POSSIBLE


def test_a_wanted_state_outside_the_table_is_refused() -> None:
    with pytest.raises(UserError):
        LIFECYCLE.next_state(TicketState.SERVING, Action.FINISH, TicketState.WAITING)


@pytest.mark.parametrize("state", list(TicketState))
def test_a_visitor_may_only_come_back_and_leave(state: TicketState) -> None:
    mine = {TicketState.WAITING: {Action.LEAVE}, TicketState.PARKED: {Action.RETURN, Action.LEAVE}}
    assert set(LIFECYCLE.verbs(state, {ActorKind.VISITOR})) == mine.get(state, set())


def test_nobody_leaves_or_is_parked_without_a_reason() -> None:
    for state, action in ((TicketState.WAITING, Action.LEAVE), (TicketState.CALLED, Action.PARK)):
        with pytest.raises(UserError) as told:
            LIFECYCLE.next_state(state, action)
        assert told.value.code is REASON_MISSING


def test_every_state_but_the_ends_can_be_left() -> None:
    for state in OPEN_STATES:
        assert any(LIFECYCLE.after(state, action) != (state,) for action in LIFECYCLE.verbs(state))


def test_who_does_not_come_is_missed_first_and_a_no_show_the_next_time() -> None:
    assert after_not_coming(0, requeue_limit=1, missed_minutes=10) == (Action.PARK, MISSED)
    assert after_not_coming(1, requeue_limit=1, missed_minutes=10) == (Action.NO_SHOW, None)


def test_a_branch_without_a_missed_list_has_no_shows_at_once() -> None:
    assert after_not_coming(0, requeue_limit=1, missed_minutes=0) == (Action.NO_SHOW, None)


@pytest.mark.parametrize(
    ("calls", "seconds", "allowed"), [(2, 100.0, False), (3, 29.9, False), (3, 30.0, True), (4, 31.0, True)]
)
def test_nobody_is_given_up_before_enough_calls_and_time(calls: int, seconds: float, allowed: bool) -> None:
    assert may_be_no_show(calls, seconds, 3, 30) is allowed
