"""Every verb of a clerk, through the real operations on both databases."""

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

import pytest

from shared.bootstrap import OpenBranch
from shared.platform.clock import VirtualClock
from shared.platform.errors import ErrorCode, UserError
from shared.platform.ids import new_id
from shared.staff.model import CounterSession, PauseReason
from shared.tickets.model import (
    Action,
    CallReason,
    Destination,
    Finish,
    IssueRequest,
    LeaveReason,
    ParkReason,
    Placement,
    StepEnd,
    Ticket,
    TicketState,
)
from tests.helpers.branches import service_id, sign_in

DONE = Finish("completed")


@pytest.fixture
def desk(branch: OpenBranch) -> CounterSession:
    """Aigerim, signed in at counter 3."""
    return sign_in(branch, "aigerim", "3")


def take(branch: OpenBranch, *codes: str, priority: str = "ordinary") -> Ticket:
    """Take a ticket at the kiosk."""
    ids = tuple(service_id(branch, code) for code in codes or ("passport-replace",))
    return branch.visitor.issue(IssueRequest(new_id(), ids, "kk", priority), "kiosk-1").ticket


def call(branch: OpenBranch, session: CounterSession) -> Ticket:
    """Call the next visitor, who must exist."""
    ticket = branch.desk.call_next(session.id, new_id())
    assert ticket is not None
    return ticket


def serving(branch: OpenBranch, session: CounterSession, *codes: str) -> Ticket:
    """Take a ticket, call it and begin to serve."""
    take(branch, *codes)
    call(branch, session)
    return branch.desk.serve(session.id, new_id())


@contextmanager
def refused(code: ErrorCode) -> Iterator[None]:
    """Expect a UserError with this code."""
    with pytest.raises(UserError) as told:
        yield
    assert told.value.code is code


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
    with refused(ErrorCode.COUNTER_BUSY):
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
    assert told.value.code is ErrorCode.TOO_EARLY_FOR_NO_SHOW
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
    with refused(ErrorCode.OUTCOME_MISSING):
        branch.desk.finish(desk.id, Finish(), new_id())
    with refused(ErrorCode.UNKNOWN_OUTCOME):
        branch.desk.finish(desk.id, Finish("eaten"), new_id())
    with refused(ErrorCode.BAD_QUANTITY):
        branch.desk.finish(desk.id, Finish("completed", quantity=-1), new_id())
    assert branch.desk.finish(desk.id, DONE, new_id()).state is TicketState.SERVED


def test_a_clerk_calls_a_number_by_hand_with_a_reason(branch: OpenBranch, desk: CounterSession) -> None:
    take(branch)
    second = take(branch)
    ticket = branch.desk.call_number(desk.id, "a2", CallReason.URGENT_NEED, new_id())
    assert ticket.id == second.id
    last = branch.views.history(ticket.id)[-1]
    assert last.details == {"rule": "by_hand", "reason": "urgent_need"}


def test_calling_a_number_that_does_not_exist_or_has_ended_is_told(branch: OpenBranch, desk: CounterSession) -> None:
    ticket = take(branch)
    with refused(ErrorCode.UNKNOWN_TICKET):
        branch.desk.call_number(desk.id, "A009", CallReason.URGENT_NEED, new_id())
    branch.visitor.leave(ticket.id, new_id(), "kiosk-1")
    with refused(ErrorCode.TICKET_ENDED):
        branch.desk.call_number(desk.id, ticket.display, CallReason.URGENT_NEED, new_id())


def test_a_parked_visitor_comes_back_and_the_hold_is_not_service_time(
    branch: OpenBranch, desk: CounterSession, clock: VirtualClock
) -> None:
    ticket = serving(branch, desk)
    clock.advance(60)
    assert branch.desk.park(desk.id, ParkReason.PAYING, 10, new_id()).state is TicketState.PARKED
    clock.advance(300)
    branch.desk.call_parked(desk.id, ticket.id, new_id())
    branch.desk.serve(desk.id, new_id())
    clock.advance(60)
    ended = branch.desk.finish(desk.id, DONE, new_id())
    assert ended.step.hold_seconds == 300
    assert branch.views.desk(desk.id).mean_service_seconds == 120


def test_a_parked_visitor_can_go_back_to_the_queue(branch: OpenBranch, desk: CounterSession) -> None:
    ticket = serving(branch, desk)
    branch.desk.park(desk.id, ParkReason.FETCHING_DOCUMENT, 30, new_id())
    newcomer = take(branch)
    assert branch.desk.return_parked(desk.id, ticket.id, new_id()).state is TicketState.WAITING
    assert call(branch, desk).id == ticket.id
    assert branch.visitor.find(newcomer.display).state is TicketState.WAITING


def test_nobody_is_put_on_the_missed_list_by_hand(branch: OpenBranch, desk: CounterSession) -> None:
    serving(branch, desk)
    with refused(ErrorCode.REASON_MISSING):
        branch.desk.park(desk.id, ParkReason.MISSED, 10, new_id())
    with refused(ErrorCode.BAD_QUANTITY):
        branch.desk.park(desk.id, ParkReason.PAYING, 0, new_id())


@pytest.mark.parametrize("placement", list(Placement))
def test_a_requeued_visitor_stands_where_the_clerk_says(
    branch: OpenBranch, desk: CounterSession, clock: VirtualClock, placement: Placement
) -> None:
    ticket = take(branch)
    clock.advance(60)
    rival = take(branch)
    clock.advance(60)
    call(branch, desk)
    assert branch.desk.requeue(desk.id, placement, new_id()).state is TicketState.WAITING
    expected = rival if placement is Placement.LAST else ticket
    assert call(branch, desk).id == expected.id


def test_a_transfer_to_a_service_waits_there_as_old_as_the_visit(
    branch: OpenBranch, desk: CounterSession, clock: VirtualClock
) -> None:
    ticket = serving(branch, desk)
    housing = service_id(branch, "housing-list")
    clock.advance(60)
    moved = branch.desk.transfer(desk.id, Destination(housing), new_id())
    assert (moved.state, moved.service_id, moved.step.position) == (TicketState.WAITING, housing, 2)
    assert moved.counter_id is None
    assert [event.kind for event in branch.views.history(ticket.id)][-1] is Action.TRANSFER


def test_a_transfer_to_a_colleague_waits_only_for_them_and_comes_back(branch: OpenBranch, desk: CounterSession) -> None:
    ticket = serving(branch, desk)
    other = sign_in(branch, "olga", "2", "console-2")
    destination = Destination(service_id(branch, "housing-list"), staff_id=other.staff_id, come_back=True)
    branch.desk.transfer(desk.id, destination, new_id())
    assert branch.desk.call_next(desk.id, new_id()) is None
    assert call(branch, other).id == ticket.id
    branch.desk.serve(other.id, new_id())
    back = branch.desk.finish(other.id, DONE, new_id())
    assert back.state is TicketState.WAITING
    assert branch.desk.call_next(other.id, new_id()) is None
    assert call(branch, desk).id == ticket.id


def test_a_transfer_to_nowhere_is_refused(branch: OpenBranch, desk: CounterSession) -> None:
    serving(branch, desk)
    passport = service_id(branch, "passport-replace")
    with refused(ErrorCode.UNKNOWN_SERVICE):
        branch.desk.transfer(desk.id, Destination(new_id()), new_id())
    with refused(ErrorCode.UNKNOWN_COUNTER):
        branch.desk.transfer(desk.id, Destination(passport, counter_id=new_id()), new_id())
    with refused(ErrorCode.UNKNOWN_STAFF):
        branch.desk.transfer(desk.id, Destination(passport, staff_id=new_id()), new_id())


def test_a_second_service_starts_at_once_where_the_counter_serves_it(branch: OpenBranch, desk: CounterSession) -> None:
    serving(branch, desk, "passport-replace", "id-card")
    going_on = branch.desk.finish(desk.id, DONE, new_id())
    assert (going_on.state, going_on.service_id) == (TicketState.SERVING, service_id(branch, "id-card"))
    assert branch.desk.finish(desk.id, DONE, new_id()).state is TicketState.SERVED


def test_a_second_service_of_another_counter_waits_for_it(branch: OpenBranch, desk: CounterSession) -> None:
    serving(branch, desk)
    foreign = _foreign_service(branch, desk)
    branch.desk.add_service(desk.id, foreign, new_id())
    waiting = branch.desk.finish(desk.id, DONE, new_id())
    assert (waiting.state, waiting.service_id) == (TicketState.WAITING, foreign)


def _foreign_service(branch: OpenBranch, desk: CounterSession) -> UUID:
    catalog = branch.catalog.catalog()
    here = catalog.counter(desk.counter_id).service_ids
    return next(service.id for service in catalog.services if service.id not in here)


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
    with refused(ErrorCode.NOTHING_TO_UNDO):
        branch.desk.undo(other.id, new_id())
    back = branch.desk.undo(desk.id, new_id())
    assert (back.id, back.state, back.counter_id) == (ticket.id, TicketState.SERVING, desk.counter_id)
    assert back.step.outcome is None
    branch.desk.finish(desk.id, DONE, new_id())
    clock.advance(11 * 60)
    with refused(ErrorCode.UNDO_TOO_LATE):
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


def test_staff_can_remove_a_ticket_with_a_reason(branch: OpenBranch, desk: CounterSession) -> None:
    ticket = take(branch)
    gone = branch.desk.remove(desk.id, ticket.id, LeaveReason.WALKED_OUT, new_id())
    assert (gone.state, gone.step.end) == (TicketState.LEFT, StepEnd.LEFT)


def test_a_note_is_shown_and_cleaned(branch: OpenBranch, desk: CounterSession) -> None:
    ticket = take(branch)
    noted = branch.desk.set_note(desk.id, ticket.id, "needs \u202eramp\x00")
    assert noted.note == "needs ramp"
    assert branch.views.desk(desk.id).waiting[0].note == "needs ramp"


class TestSessions:
    """A clerk's time at a counter."""

    def test_two_clerks_cannot_share_a_counter(self, branch: OpenBranch, desk: CounterSession) -> None:
        with refused(ErrorCode.COUNTER_TAKEN):
            sign_in(branch, "olga", "3", "console-2")

    def test_a_clerk_cannot_sit_at_two_counters(self, branch: OpenBranch, desk: CounterSession) -> None:
        with refused(ErrorCode.ALREADY_SIGNED_IN):
            sign_in(branch, "aigerim", "4", "console-2")

    def test_nobody_leaves_a_visitor_behind(self, branch: OpenBranch, desk: CounterSession) -> None:
        serving(branch, desk)
        with refused(ErrorCode.SERVING_AT_SIGN_OUT):
            branch.counters.sign_out(desk.id)
        with refused(ErrorCode.SERVING_AT_SIGN_OUT):
            branch.counters.pause(desk.id, PauseReason.BREAK)

    def test_after_a_crash_the_console_finds_its_session_and_visitor(
        self, branch: OpenBranch, desk: CounterSession
    ) -> None:
        ticket = serving(branch, desk)
        found = branch.counters.open_session(desk.device)
        assert found is not None
        assert found.id == desk.id
        current = branch.views.desk(found.id).current
        assert current is not None
        assert current.id == ticket.id

    def test_a_pause_begins_and_ends(self, branch: OpenBranch, desk: CounterSession) -> None:
        paused = branch.counters.pause(desk.id, PauseReason.MEAL)
        assert paused.pause_reason is PauseReason.MEAL
        assert branch.counters.end_pause(desk.id).paused_since is None

    def test_a_session_forgotten_yesterday_keeps_nobody_from_working(
        self, branch: OpenBranch, desk: CounterSession, clock: VirtualClock
    ) -> None:
        clock.advance(3 * 86400)
        assert branch.counters.open_session(desk.device) is None
        fresh = sign_in(branch, "aigerim", "3")
        assert fresh.id != desk.id
        assert [session.id for session in branch.counters.sessions()] == [fresh.id]

    def test_an_ended_session_calls_nobody(self, branch: OpenBranch, desk: CounterSession) -> None:
        take(branch)
        branch.counters.sign_out(desk.id)
        with refused(ErrorCode.SESSION_ENDED):
            branch.desk.call_next(desk.id, new_id())
