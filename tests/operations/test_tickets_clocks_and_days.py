"""Clocks that jump, days that are over, and the end of a day under way: times stay sane and nobody is left over."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from shared.bootstrap import OpenBranch
from shared.office.audit.model import SYSTEM, Actor, ActorKind
from shared.office.staff.errors import SESSION_ENDED
from shared.office.staff.model import CounterSession
from shared.platform.clock import VirtualClock
from shared.platform.ids import new_id
from shared.queue.tickets.errors import CLOCK_IN_DOUBT, DAY_CLOSED, DAY_NOT_BEGUN
from shared.queue.tickets.model import Finish, IssueRequest, LeaveReason, TicketState
from tests.helpers.branches import always_open, sign_in
from tests.helpers.visits import DONE, call, refused, serving, take

MACHINE = Actor(ActorKind.SYSTEM, None, "test")
HOUR, YEAR = timedelta(hours=1), timedelta(days=365)


@pytest.fixture
def desk(branch: OpenBranch) -> CounterSession:
    """Aigerim, signed in at counter 3."""
    return sign_in(branch, "aigerim", "3")


@pytest.mark.parametrize("jump", [-HOUR, HOUR, YEAR, -YEAR], ids=["-1h", "+1h", "+1y", "-1y"])
@pytest.mark.parametrize("after", range(7))
def test_a_clock_that_jumps_between_two_verbs_and_back_spoils_no_times(
    branch: OpenBranch, clock: VirtualClock, jump: timedelta, after: int
) -> None:
    always_open(branch)
    desk = sign_in(branch, "aigerim", "3")
    ticket = take(branch)
    verbs: list[Callable[[], object]] = [
        lambda: branch.desk.call_next(desk.id, new_id()),
        lambda: branch.desk.recall(desk.id, new_id()),
        lambda: branch.desk.serve(desk.id, new_id()),
        lambda: branch.desk.park(desk.id, "paying", 5, new_id()),
        lambda: branch.desk.call_parked(desk.id, ticket.id, new_id()),
        lambda: branch.desk.serve(desk.id, new_id()),
        lambda: branch.desk.finish(desk.id, Finish("completed", wrap_up=True), new_id()),
    ]
    calls = (0, 4)
    for place, verb in enumerate(verbs):
        clock.advance(5)
        if place != after:
            verb()
            continue
        clock.set(clock.now() + jump)
        if abs(jump) == YEAR and place in calls:
            with refused(CLOCK_IN_DOUBT):
                verb()
        else:
            verb()
        clock.set(clock.now() - jump)
        if abs(jump) == YEAR and place in calls:
            verb()
    branch.desk.end_wrap_up(desk.id, new_id())
    events = branch.views.history(ticket.id)
    assert [event.instant for event in events] == sorted(event.instant for event in events)
    with branch.database.read() as tx:
        assert tx.connection.exec_driver_sql("SELECT MIN(hold_seconds) FROM ticket_steps").scalar_one() >= 0
    assert branch.check.run().faults == ()


def test_tickets_from_a_clock_that_was_ahead_wait_their_turn_and_pass_nobody(
    branch: OpenBranch, desk: CounterSession, clock: VirtualClock
) -> None:
    first = take(branch)
    clock.advance(3600)
    ahead = take(branch)
    clock.advance(-3590)
    third = take(branch)
    assert branch.visitor.issue(IssueRequest(new_id(), (third.service_id,), "kk"), "kiosk-1").people_ahead == 3
    order = []
    for _ in range(3):
        clock.advance(60)
        order.append(call(branch, desk).id)
        branch.desk.serve(desk.id, new_id())
        branch.desk.finish(desk.id, DONE, new_id())
    assert order == [first.id, ahead.id, third.id]


def test_a_clock_that_goes_back_keeps_the_order_of_those_who_wait(
    branch: OpenBranch, desk: CounterSession, clock: VirtualClock
) -> None:
    tickets = [take(branch, code) for code in ("passport-replace", "id-card", "passport-replace")]
    clock.advance(-3600)
    tickets.append(take(branch, "id-card"))
    called = []
    for _ in tickets:
        clock.advance(30)
        called.append(call(branch, desk).id)
        branch.desk.serve(desk.id, new_id())
        branch.desk.finish(desk.id, DONE, new_id())
    assert called[-1] == tickets[-1].id
    assert set(called[:3]) == {ticket.id for ticket in tickets[:3]}


def test_after_a_clock_was_ahead_a_visitor_who_does_not_come_can_be_given_up(
    branch: OpenBranch, desk: CounterSession, clock: VirtualClock
) -> None:
    take(branch)
    clock.advance(3600)
    call(branch, desk)
    clock.advance(-3500)
    for _ in range(2):
        branch.desk.recall(desk.id, new_id())
    assert branch.desk.no_show(desk.id, new_id()).state is TicketState.PARKED


def test_undo_goes_by_what_was_done_last_not_by_the_clock(
    branch: OpenBranch, desk: CounterSession, clock: VirtualClock
) -> None:
    clock.advance(3600)
    serving(branch, desk)
    branch.desk.finish(desk.id, DONE, new_id())
    clock.advance(-3600)
    second = serving(branch, desk)
    branch.desk.finish(desk.id, DONE, new_id())
    assert branch.desk.undo(desk.id, new_id()).id == second.id


def test_a_call_made_while_the_clock_was_ahead_does_not_stay_on_top_of_the_board(
    branch: OpenBranch, desk: CounterSession, clock: VirtualClock
) -> None:
    clock.advance(3600)
    serving(branch, desk)
    branch.desk.finish(desk.id, DONE, new_id())
    clock.advance(-3600)
    second = serving(branch, desk)
    assert branch.views.board().calls[0].ticket_id == second.id


def test_a_pause_ends_after_it_began(branch: OpenBranch, desk: CounterSession, clock: VirtualClock) -> None:
    branch.counters.pause(desk.id, "meal")
    clock.advance(-3600)
    branch.counters.end_pause(desk.id)
    branch.counters.pause(desk.id, "meal")
    branch.counters.sign_out(desk.id)
    with branch.database.read() as tx:
        query = "SELECT COUNT(*) FROM session_pauses WHERE ended < started"
        assert tx.connection.exec_driver_sql(query).scalar_one() == 0


def test_a_forgotten_day_is_closed_at_the_next_start(
    branch: OpenBranch, desk: CounterSession, clock: VirtualClock
) -> None:
    served, waiting = serving(branch, desk), take(branch)
    assert branch.summary.close_forgotten_days("kiosk-1") == ()
    clock.advance(3 * 86400)
    (end,) = branch.summary.close_forgotten_days("kiosk-1")
    assert {ticket.id for ticket in end.closed_tickets} == {served.id, waiting.id}
    assert (end.forced_sessions, branch.counters.sessions()) == (1, ())
    assert branch.day.is_closed(served.day)
    assert branch.summary.figures(served.day).closed
    assert branch.summary.close_forgotten_days("kiosk-1") == ()
    assert branch.check.run().faults == ()


def test_a_day_with_nothing_but_a_forgotten_session_is_closed_too(
    branch: OpenBranch, desk: CounterSession, clock: VirtualClock
) -> None:
    clock.advance(3 * 86400)
    assert [end.forced_sessions for end in branch.summary.close_forgotten_days("console-1")] == [1]


def test_tickets_of_a_day_that_is_over_are_nobodys_next(
    branch: OpenBranch, desk: CounterSession, clock: VirtualClock
) -> None:
    old = take(branch)
    branch.counters.sign_out(desk.id)
    clock.advance(3 * 86400)
    fresh_desk, fresh = sign_in(branch, "aigerim", "3"), take(branch)
    assert fresh.display == old.display
    assert branch.views.waiting_counts() == {fresh.service_id: 1}
    assert branch.desk.call_number(fresh_desk.id, old.display, "urgent_need", new_id()).id == fresh.id
    branch.desk.serve(fresh_desk.id, new_id())
    branch.desk.finish(fresh_desk.id, DONE, new_id())
    assert branch.desk.call_next(fresh_desk.id, new_id()) is None


def test_a_branch_open_round_the_clock_takes_its_visitors_over_midnight(
    branch: OpenBranch, clock: VirtualClock
) -> None:
    always_open(branch)
    clock.advance(13.9 * 3600)
    desk, ticket = sign_in(branch, "aigerim", "3"), take(branch)
    clock.advance(600)
    assert branch.day.today() > ticket.day
    assert branch.summary.close_forgotten_days("kiosk-1") == ()
    assert branch.counters.open_session(desk.device) is not None
    assert branch.visitor.find(ticket.display).id == ticket.id
    assert call(branch, desk).id == ticket.id
    assert branch.views.board().calls[0].ticket_id == ticket.id
    branch.desk.serve(desk.id, new_id())
    ended = branch.desk.finish(desk.id, DONE, new_id())
    assert branch.desk.undo(desk.id, new_id()).id == ended.id
    assert branch.check.run().faults == ()


def test_a_day_to_come_cannot_be_closed(branch: OpenBranch) -> None:
    with refused(DAY_NOT_BEGUN):
        branch.summary.close_day(branch.day.today() + timedelta(days=1), MACHINE)


def test_closing_a_day_ends_visits_and_paperwork_under_way(branch: OpenBranch, desk: CounterSession) -> None:
    olga = sign_in(branch, "olga", "2", "console-2")
    catalog = branch.catalog.catalog()
    ours = next(catalog.service(one).code for one in catalog.counter(olga.counter_id).service_ids)
    done = serving(branch, olga, ours)
    branch.desk.finish(olga.id, Finish("completed", wrap_up=True), new_id())
    served = serving(branch, desk)
    branch.summary.close_day(served.day, MACHINE)
    assert branch.visitor.find(served.display).step.end == "left"
    assert branch.views.history(served.id)[-1].details["reason"] == LeaveReason.CLOSED_AT_DAY_END.value
    assert branch.visitor.find(done.display).step.wrap_ended is not None
    with refused(SESSION_ENDED):
        branch.desk.undo(olga.id, new_id())
    again = sign_in(branch, "olga", "2", "console-2")
    with refused(DAY_CLOSED):
        branch.desk.undo(again.id, new_id())
    with refused(DAY_CLOSED):
        branch.desk.mark_untrusted(again.id, done.id, new_id())
    with refused(DAY_CLOSED):
        branch.desk.create_and_call(again.id, served.service_id, "kk", "ordinary", new_id())
    assert branch.check.run().faults == ()


def test_settings_of_a_strict_order_count_only_who_stayed(
    branch: OpenBranch, desk: CounterSession, clock: VirtualClock
) -> None:
    branch.settings.change("policy", "strict", SYSTEM)
    branch.settings.change("strict_ceiling", 1, SYSTEM)
    ordinary = take(branch)
    clock.advance(10)
    take(branch, priority="age")
    assert call(branch, desk).priority == "age"
    branch.desk.serve(desk.id, new_id())
    branch.desk.finish(desk.id, DONE, new_id())
    take(branch, priority="age")
    assert call(branch, desk).id == ordinary.id
