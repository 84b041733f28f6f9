"""Calling and serving, through the real operations on both databases."""

import pytest

from shared.bootstrap import OpenBranch
from shared.office.catalog.parts import OUTCOMES, SERVICES
from shared.office.staff.model import CounterSession
from shared.platform.clock import VirtualClock
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from shared.queue.tickets.errors import (
    BAD_QUANTITY,
    COUNTER_BUSY,
    NOTHING_TO_UNDO,
    OUTCOME_MISSING,
    TICKET_ENDED,
    TOO_EARLY_FOR_NO_SHOW,
    UNDO_TOO_LATE,
    UNKNOWN_OUTCOME,
    UNKNOWN_TICKET,
)
from shared.queue.tickets.model import (
    Action,
    Destination,
    Finish,
    StepEnd,
    TicketState,
)
from tests.helpers.branches import change_entry, service_id, sign_in
from tests.helpers.visits import call, refused, serving, take

DONE = Finish("completed")


@pytest.fixture
def desk(branch: OpenBranch) -> CounterSession:
    """Aigerim, signed in at counter 3."""
    return sign_in(branch, "aigerim", "3")


def test_a_visit_from_call_to_finish(branch: OpenBranch, desk: CounterSession, clock: VirtualClock) -> None:
    take(branch)
    clock.advance(300)
    called = call(branch, desk)
    assert (called.state, called.counter_id) == (TicketState.CALLED, desk.counter_id)
    clock.advance(20)
    branch.desk.serve(desk.id, new_id())
    clock.advance(240)
    ended = branch.desk.finish(desk.id, Finish("completed", quantity=2, persons=3), new_id())
    step = ended.step
    assert ended.state is TicketState.SERVED
    assert step.called_first is not None
    assert step.started is not None
    assert step.ended is not None
    assert (step.called_first - step.queued).total_seconds() == 300
    assert (step.started - step.called_first).total_seconds() == 20
    assert (step.ended - step.started).total_seconds() == 240
    assert (step.outcome, step.quantity, step.persons, step.end) == ("completed", 2, 3, StepEnd.FINISHED)
    kinds = [event.kind for event in branch.views.history(ended.id)]
    assert kinds == [Action.ISSUE, Action.CALL, Action.SERVE, Action.FINISH]


def test_nobody_waiting_gives_none_and_no_event(branch: OpenBranch, desk: CounterSession) -> None:
    assert branch.desk.call_next(desk.id, new_id()) is None
    assert branch.check.run().events == 0


def test_a_counter_with_a_visitor_calls_nobody_else(branch: OpenBranch, desk: CounterSession) -> None:
    take(branch)
    take(branch)
    call(branch, desk)
    with refused(COUNTER_BUSY):
        branch.desk.call_next(desk.id, new_id())


@pytest.mark.parametrize("verb", ["call_next", "recall", "serve", "no_show"])
def test_a_repeated_command_happens_once(
    branch: OpenBranch, desk: CounterSession, clock: VirtualClock, verb: str
) -> None:
    take(branch)
    if verb != "call_next":
        call(branch, desk)
    if verb == "no_show":
        for _ in range(3):
            clock.advance(31)
            branch.desk.recall(desk.id, new_id())
        clock.advance(31)
    command, before = new_id(), branch.check.run().events
    first = getattr(branch.desk, verb)(desk.id, command)
    second = getattr(branch.desk, verb)(desk.id, command)
    assert first.id == second.id
    assert branch.check.run().events == before + 1


def test_a_visitor_is_not_given_up_before_three_calls(branch: OpenBranch, desk: CounterSession) -> None:
    take(branch)
    call(branch, desk)
    with pytest.raises(UserError) as told:
        branch.desk.no_show(desk.id, new_id())
    assert told.value.code is TOO_EARLY_FOR_NO_SHOW
    assert told.value.values == {"calls": 3, "seconds": 30}


def test_whoever_misses_a_second_time_is_a_no_show(
    branch: OpenBranch, desk: CounterSession, clock: VirtualClock
) -> None:
    ticket = take(branch)
    for expected in (TicketState.PARKED, TicketState.NO_SHOW):
        call(branch, desk)
        for _ in range(2):
            clock.advance(31)
            branch.desk.recall(desk.id, new_id())
        clock.advance(31)
        assert branch.desk.no_show(desk.id, new_id()).state is expected
        if expected is TicketState.PARKED:
            branch.visitor.came_back(ticket.display, new_id(), "kiosk-1")


def test_a_service_that_wants_an_outcome_is_not_finished_without(branch: OpenBranch, desk: CounterSession) -> None:
    serving(branch, desk)
    with refused(OUTCOME_MISSING):
        branch.desk.finish(desk.id, Finish(), new_id())
    with refused(UNKNOWN_OUTCOME):
        branch.desk.finish(desk.id, Finish("eaten"), new_id())
    with refused(BAD_QUANTITY):
        branch.desk.finish(desk.id, Finish("completed", quantity=-1), new_id())
    assert branch.desk.finish(desk.id, DONE, new_id()).state is TicketState.SERVED


def test_a_service_with_outcomes_of_its_own_is_finished_with_one_of_these_or_transferred(
    branch: OpenBranch, desk: CounterSession
) -> None:
    first, second, *_ = (outcome.code for outcome in branch.catalog.catalog().outcomes)
    change_entry(branch, SERVICES, "passport-replace", outcomes=(second,))
    serving(branch, desk)
    with refused(UNKNOWN_OUTCOME):
        branch.desk.finish(desk.id, Finish(first), new_id())
    with refused(OUTCOME_MISSING):
        branch.desk.finish(desk.id, Finish(), new_id())
    done = branch.desk.finish(desk.id, Finish(second), new_id())
    assert (done.state, done.step.outcome) == (TicketState.SERVED, second)
    again = serving(branch, desk)
    # A transfer ends no service, so it needs no outcome; the next service has every outcome.
    moved = branch.desk.transfer(desk.id, Destination(service_id(branch, "id-card")), new_id())
    assert (moved.id, moved.state) == (again.id, TicketState.WAITING)
    assert branch.check.run().faults == ()


def test_where_all_outcomes_of_a_service_are_out_of_use_clerks_choose_from_the_others(
    branch: OpenBranch, desk: CounterSession
) -> None:
    first, second, *_ = (outcome.code for outcome in branch.catalog.catalog().outcomes)
    change_entry(branch, SERVICES, "passport-replace", outcomes=(second,))
    change_entry(branch, OUTCOMES, second, active=False)
    serving(branch, desk)
    with refused(UNKNOWN_OUTCOME):
        branch.desk.finish(desk.id, Finish(second), new_id())
    assert branch.desk.finish(desk.id, Finish(first), new_id()).state is TicketState.SERVED


def test_a_service_limits_the_cases_and_people_of_a_visit(branch: OpenBranch, desk: CounterSession) -> None:
    change_entry(branch, SERVICES, "passport-replace", most_quantity=5, most_persons=1)
    serving(branch, desk)
    for wrong, limit in ((Finish("completed", quantity=6), 5), (Finish("completed", persons=2), 1)):
        with pytest.raises(UserError) as told:
            branch.desk.finish(desk.id, wrong, new_id())
        assert (told.value.code, told.value.values) == (BAD_QUANTITY, {"limit": limit})
    step = branch.desk.finish(desk.id, Finish("completed", quantity=5), new_id()).step
    assert (step.quantity, step.persons) == (5, 1)


def test_a_clerk_calls_a_number_by_hand_with_a_reason(branch: OpenBranch, desk: CounterSession) -> None:
    take(branch)
    second = take(branch)
    ticket = branch.desk.call_number(desk.id, "d2", "urgent_need", new_id())
    assert ticket.id == second.id
    last = branch.views.history(ticket.id)[-1]
    assert last.details == {"rule": "by_hand", "reason": "urgent_need"}


def test_calling_a_number_that_does_not_exist_or_has_ended_is_told(branch: OpenBranch, desk: CounterSession) -> None:
    ticket = take(branch)
    with refused(UNKNOWN_TICKET):
        branch.desk.call_number(desk.id, "D009", "urgent_need", new_id())
    branch.visitor.leave(ticket.id, new_id(), "kiosk-1")
    with refused(TICKET_ENDED):
        branch.desk.call_number(desk.id, ticket.display, "urgent_need", new_id())


def test_a_walk_in_is_created_and_called_in_one_step(branch: OpenBranch, desk: CounterSession) -> None:
    passport, command = service_id(branch, "passport-replace"), new_id()
    ticket = branch.desk.create_and_call(desk.id, passport, "ru", "ordinary", command)
    again = branch.desk.create_and_call(desk.id, passport, "ru", "ordinary", command)
    assert ticket.id == again.id
    assert (ticket.state, ticket.counter_id) == (TicketState.CALLED, desk.counter_id)


def test_a_wrong_finish_is_undone_at_the_same_counter_in_time(
    branch: OpenBranch, desk: CounterSession, clock: VirtualClock
) -> None:
    ticket = serving(branch, desk)
    branch.desk.finish(desk.id, DONE, new_id())
    other = sign_in(branch, "olga", "2", "console-2")
    with refused(NOTHING_TO_UNDO):
        branch.desk.undo(other.id, new_id())
    back = branch.desk.undo(desk.id, new_id())
    assert (back.id, back.state, back.counter_id) == (ticket.id, TicketState.SERVING, desk.counter_id)
    assert back.step.outcome is None
    branch.desk.finish(desk.id, DONE, new_id())
    clock.advance(11 * 60)
    with refused(UNDO_TOO_LATE):
        branch.desk.undo(desk.id, new_id())


def test_paperwork_after_a_visitor_ends_with_the_next_call(
    branch: OpenBranch, desk: CounterSession, clock: VirtualClock
) -> None:
    serving(branch, desk)
    branch.desk.finish(desk.id, Finish("completed", wrap_up=True), new_id())
    assert branch.views.desk(desk.id).wrap_up_step is not None
    take(branch)
    clock.advance(60)
    call(branch, desk)
    assert branch.views.desk(desk.id).wrap_up_step is None
    assert branch.check.run().faults == ()


def test_paperwork_can_be_ended_by_hand(branch: OpenBranch, desk: CounterSession) -> None:
    serving(branch, desk)
    branch.desk.finish(desk.id, Finish("completed", wrap_up=True), new_id())
    assert branch.desk.end_wrap_up(desk.id, new_id()) is not None
    assert branch.desk.end_wrap_up(desk.id, new_id()) is None


def test_untrusted_times_count_in_volumes_only(branch: OpenBranch, desk: CounterSession, clock: VirtualClock) -> None:
    serving(branch, desk)
    clock.advance(7200)
    ticket = branch.desk.finish(desk.id, DONE, new_id())
    branch.desk.mark_untrusted(desk.id, ticket.id, new_id())
    view = branch.views.desk(desk.id)
    assert view.served_today == 1
    assert view.mean_service_seconds is None


def test_one_quick_visit_does_not_overthrow_the_published_time(
    branch: OpenBranch, desk: CounterSession, clock: VirtualClock
) -> None:
    serving(branch, desk)
    published = branch.views.desk(desk.id).expected_service_seconds
    clock.advance(5)
    branch.desk.finish(desk.id, DONE, new_id())
    serving(branch, desk)
    expected = branch.views.desk(desk.id).expected_service_seconds
    assert published is not None
    assert expected is not None
    assert published * 0.75 < expected < published


def test_after_another_step_at_the_counter_nothing_earlier_is_offered_to_be_undone(
    branch: OpenBranch, desk: CounterSession, clock: VirtualClock
) -> None:
    serving(branch, desk)
    served = branch.desk.finish(desk.id, DONE, new_id())
    branch.desk.mark_untrusted(desk.id, served.id, new_id())
    undoable = branch.views.desk(desk.id).undoable
    assert undoable is not None
    assert undoable.id == served.id
    take(branch)
    call(branch, desk)
    branch.desk.serve(desk.id, new_id())
    branch.desk.park(desk.id, "paying", 10, new_id())
    assert branch.views.desk(desk.id).undoable is None
