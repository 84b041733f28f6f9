"""Odd sequences of a clerk's verbs: whatever comes after what, nobody is stuck, lost or served by nobody."""

from datetime import timedelta

import pytest

from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM, Actor, ActorKind
from shared.office.staff.errors import NOT_ALLOWED, SESSION_ENDED
from shared.office.staff.model import CounterSession
from shared.platform.clock import VirtualClock
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from shared.queue.tickets.errors import ACTION_NOT_POSSIBLE, BRANCH_CLOSED, NOBODY_AT_COUNTER, REASON_MISSING
from shared.queue.tickets.model import (
    Action,
    Destination,
    Finish,
    LeaveReason,
    Placement,
    Ticket,
    TicketState,
)
from tests.helpers.branches import service_id, sign_in
from tests.helpers.visits import DONE, call, refused, serving, take


@pytest.fixture
def desk(branch: OpenBranch) -> CounterSession:
    """Aigerim, signed in at counter 3."""
    return sign_in(branch, "aigerim", "3")


def not_there(branch: OpenBranch, desk: CounterSession, clock: VirtualClock) -> Ticket:
    """Call somebody three times and give up."""
    call(branch, desk)
    for _ in range(2):
        clock.advance(31)
        branch.desk.recall(desk.id, new_id())
    clock.advance(31)
    return branch.desk.no_show(desk.id, new_id())


def test_undo_takes_back_what_was_done_here_not_what_the_system_did(
    branch: OpenBranch, desk: CounterSession, clock: VirtualClock
) -> None:
    missed = take(branch)
    assert not_there(branch, desk, clock).state is TicketState.PARKED
    clock.advance(8 * 60)
    served = serving(branch, desk)
    branch.desk.finish(desk.id, DONE, new_id())
    clock.advance(3 * 60)
    assert branch.desk.call_next(desk.id, new_id()) is None
    assert branch.visitor.find(missed.display).state is TicketState.NO_SHOW
    undoable = branch.views.desk(desk.id).undoable
    assert undoable is not None
    assert undoable.id == served.id
    assert branch.desk.undo(desk.id, new_id()).id == served.id


def test_an_undone_no_show_still_has_its_further_services(
    branch: OpenBranch, desk: CounterSession, clock: VirtualClock
) -> None:
    ticket = take(branch, "passport-replace", "id-card")
    not_there(branch, desk, clock)
    branch.visitor.came_back(ticket.display, new_id(), "kiosk-1")
    assert not_there(branch, desk, clock).state is TicketState.NO_SHOW
    back = branch.desk.undo(desk.id, new_id())
    assert (back.state, back.planned) == (TicketState.CALLED, (service_id(branch, "id-card"),))


def test_undo_in_the_second_service_goes_back_to_the_second_service(branch: OpenBranch, desk: CounterSession) -> None:
    serving(branch, desk, "passport-replace", "id-card")
    branch.desk.finish(desk.id, DONE, new_id())
    branch.desk.finish(desk.id, DONE, new_id())
    back = branch.desk.undo(desk.id, new_id())
    assert (back.state, back.step.position, back.step.quantity) == (TicketState.SERVING, 2, None)


def test_undo_ends_the_paperwork_of_somebody_else(branch: OpenBranch, desk: CounterSession) -> None:
    first = serving(branch, desk)
    branch.desk.finish(desk.id, DONE, new_id())
    serving(branch, desk, "passport-replace", "id-card")
    branch.desk.finish(desk.id, Finish("completed", wrap_up=True), new_id())
    assert branch.desk.undo(desk.id, new_id()).id == first.id
    assert branch.views.desk(desk.id).wrap_up_step is None
    assert branch.check.run().faults == ()


def test_nobody_waits_for_a_colleague_who_went_home(branch: OpenBranch, desk: CounterSession) -> None:
    ticket = serving(branch, desk)
    other = sign_in(branch, "olga", "2", "console-2")
    branch.desk.transfer(desk.id, Destination(ticket.service_id, staff_id=other.staff_id), new_id())
    assert branch.desk.call_next(desk.id, new_id()) is None
    branch.counters.sign_out(other.id)
    assert call(branch, desk).id == ticket.id


def test_nobody_waits_for_a_counter_that_is_closed(branch: OpenBranch, desk: CounterSession) -> None:
    ticket = serving(branch, desk)
    elsewhere = next(counter.id for counter in branch.catalog.catalog().counters if counter.label == "5")
    branch.desk.transfer(desk.id, Destination(ticket.service_id, counter_id=elsewhere), new_id())
    assert branch.views.desk(desk.id).waiting[0].eligible
    assert call(branch, desk).id == ticket.id


def test_coming_back_to_a_clerk_who_has_left_ends_at_a_colleague(branch: OpenBranch, desk: CounterSession) -> None:
    ticket = serving(branch, desk)
    other = sign_in(branch, "olga", "2", "console-2")
    housing = service_id(branch, "housing-list")
    branch.desk.transfer(desk.id, Destination(housing, staff_id=other.staff_id, come_back=True), new_id())
    call(branch, other)
    branch.desk.serve(other.id, new_id())
    branch.desk.finish(other.id, DONE, new_id())
    branch.counters.sign_out(desk.id)
    again = sign_in(branch, "daniyar", "3", "console-4")
    assert call(branch, again).id == ticket.id


def test_a_visitor_left_behind_by_force_belongs_to_the_next_session(branch: OpenBranch, desk: CounterSession) -> None:
    ticket = serving(branch, desk)
    timur = next(member.id for member in branch.staff.members() if member.code == "timur")
    with refused(NOT_ALLOWED):
        branch.counters.force_sign_out(desk.id, Actor(ActorKind.MANAGER, desk.staff_id, "console-9"))
    assert branch.counters.force_sign_out(desk.id, Actor(ActorKind.MANAGER, timur, "console-9")).forced
    fresh = sign_in(branch, "daniyar", "3", "console-4")
    current = branch.views.desk(fresh.id).current
    assert current is not None
    assert current.id == ticket.id
    assert branch.desk.finish(fresh.id, DONE, new_id()).state is TicketState.SERVED


def test_only_a_manager_ends_a_visit_at_another_counter(branch: OpenBranch, desk: CounterSession) -> None:
    ticket = serving(branch, desk)
    olga, timur = sign_in(branch, "olga", "2", "console-2"), sign_in(branch, "timur", "1", "console-1")
    with refused(NOT_ALLOWED):
        branch.desk.remove(olga.id, ticket.id, LeaveReason.REMOVED_BY_STAFF, new_id())
    gone = branch.desk.remove(timur.id, ticket.id, LeaveReason.REMOVED_BY_STAFF, new_id())
    assert gone.state is TicketState.LEFT
    assert branch.views.desk(desk.id).current is None


def test_staff_do_not_end_visits_in_the_name_of_others(branch: OpenBranch, desk: CounterSession) -> None:
    ticket = take(branch)
    for reason in (LeaveReason.CLOSED_AT_DAY_END, LeaveReason.CANCELLED_BY_VISITOR):
        with refused(REASON_MISSING):
            branch.desk.remove(desk.id, ticket.id, reason, new_id())


def test_a_visitor_at_a_counter_is_not_cancelled_at_the_kiosk(branch: OpenBranch, desk: CounterSession) -> None:
    ticket = serving(branch, desk)
    with refused(ACTION_NOT_POSSIBLE):
        branch.visitor.leave(ticket.id, new_id(), "kiosk-1")


def test_a_hold_ends_with_the_visit(branch: OpenBranch, desk: CounterSession, clock: VirtualClock) -> None:
    ticket = serving(branch, desk)
    branch.desk.park(desk.id, "paying", 5, new_id())
    clock.advance(60)
    gone = branch.desk.remove(desk.id, ticket.id, LeaveReason.WALKED_OUT, new_id())
    assert (gone.step.held_since, gone.step.hold_seconds) == (None, 60)


def test_paperwork_open_at_a_forced_end_is_not_trusted(branch: OpenBranch, desk: CounterSession) -> None:
    serving(branch, desk)
    ended = branch.desk.finish(desk.id, Finish("completed", wrap_up=True), new_id())
    timur = next(member.id for member in branch.staff.members() if member.code == "timur")
    branch.counters.force_sign_out(desk.id, Actor(ActorKind.MANAGER, timur, "console-9"))
    step = branch.visitor.find(ended.display).step
    assert (step.wrap_ended is not None, step.untrusted) == (True, True)


@pytest.mark.parametrize("verb", ["serve", "recall", "requeue", "finish", "no_show", "park", "transfer"])
def test_verbs_for_a_visitor_are_refused_when_nobody_is_here(
    branch: OpenBranch, desk: CounterSession, verb: str
) -> None:
    serving(branch, desk)
    branch.desk.finish(desk.id, Finish("completed", wrap_up=True), new_id())
    arguments = {
        "requeue": (Placement.LAST,),
        "finish": (DONE,),
        "park": ("paying", 5),
        "transfer": (Destination(service_id(branch, "id-card")),),
    }.get(verb, ())
    with refused(NOBODY_AT_COUNTER):
        getattr(branch.desk, verb)(desk.id, *arguments, new_id())
    assert branch.views.desk(desk.id).wrap_up_step is not None


def test_a_transfer_to_the_own_service_begins_a_new_step(branch: OpenBranch, desk: CounterSession) -> None:
    ticket = serving(branch, desk)
    moved = branch.desk.transfer(desk.id, Destination(ticket.service_id, placement=Placement.LAST), new_id())
    assert (moved.step.position, moved.step.calls, moved.step.called_first) == (2, 0, None)
    assert call(branch, desk).id == ticket.id


@pytest.mark.parametrize("command_of", ["issue", "call"])
def test_one_command_id_is_not_taken_for_another_verb(
    branch: OpenBranch, desk: CounterSession, command_of: str
) -> None:
    command = new_id()
    take(branch, command=command if command_of == "issue" else None)
    branch.desk.call_next(desk.id, command if command_of == "call" else new_id())
    with refused(ACTION_NOT_POSSIBLE):
        branch.desk.serve(desk.id, command)
    assert branch.views.desk(desk.id).current is not None


def test_one_command_id_is_not_taken_for_another_clerk(branch: OpenBranch, desk: CounterSession) -> None:
    take(branch)
    command, other = new_id(), sign_in(branch, "daniyar", "4", "console-4")
    branch.desk.call_next(desk.id, command)
    with refused(ACTION_NOT_POSSIBLE):
        branch.desk.call_next(other.id, command)


def test_a_call_that_found_nobody_may_find_somebody_when_repeated(branch: OpenBranch, desk: CounterSession) -> None:
    command = new_id()
    assert branch.desk.call_next(desk.id, command) is None
    ticket = take(branch)
    for _ in range(2):
        found = branch.desk.call_next(desk.id, command)
        assert found is not None
        assert found.id == ticket.id


def test_whoever_waits_for_a_service_that_was_closed_is_still_called(branch: OpenBranch, desk: CounterSession) -> None:
    ticket = take(branch)
    timur = sign_in(branch, "timur", "1", "console-1")
    with branch.database.write() as tx:
        tx.connection.exec_driver_sql("UPDATE services SET active = NOT active WHERE code = 'passport-replace'")
        tx.connection.exec_driver_sql("DELETE FROM priority_classes WHERE code = 'age'")
    assert timur.ended is None
    assert call(branch, desk).id == ticket.id


def test_a_forgotten_number_can_still_be_called_by_hand_after_a_requeue(
    branch: OpenBranch, desk: CounterSession, clock: VirtualClock
) -> None:
    ticket = take(branch)
    call(branch, desk)
    branch.desk.requeue(desk.id, Placement.LAST, new_id())
    clock.advance(60)
    again = branch.desk.call_number(desk.id, ticket.display, "visitor_came_back", new_id())
    assert again.step.calls == 2
    assert [event.kind for event in branch.views.history(ticket.id)] == [
        Action.ISSUE,
        Action.CALL,
        Action.REQUEUE,
        Action.CALL,
    ]


def test_a_session_id_is_not_given_to_somebody_else(branch: OpenBranch, desk: CounterSession) -> None:
    with pytest.raises(UserError) as told:
        branch.counters.open_unchecked(desk.id, new_id(), desk.counter_id, "console-1")
    assert told.value.code is SESSION_ENDED


def test_tickets_stop_before_closing_where_the_branch_wants_so(branch: OpenBranch, clock: VirtualClock) -> None:
    closes = branch.catalog.opening().closes
    assert closes is not None
    clock.set(closes - timedelta(minutes=10))
    take(branch)
    branch.settings.change("issue_stops_before_close_minutes", 15, SYSTEM)
    with refused(BRANCH_CLOSED):
        take(branch)
