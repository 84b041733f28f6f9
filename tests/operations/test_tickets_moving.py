"""Moving tickets: aside and back, to another service or colleague, out of the queue; on both databases."""

from uuid import UUID

import pytest

from shared.bootstrap import OpenBranch
from shared.office.catalog.errors import UNKNOWN_COUNTER, UNKNOWN_SERVICE
from shared.office.staff.errors import UNKNOWN_STAFF
from shared.office.staff.model import CounterSession
from shared.platform.clock import VirtualClock
from shared.platform.ids import new_id
from shared.queue.tickets.errors import BAD_QUANTITY, REASON_MISSING
from shared.queue.tickets.model import (
    Action,
    Destination,
    Finish,
    LeaveReason,
    Placement,
    StepEnd,
    TicketState,
)
from tests.helpers.branches import service_id, sign_in
from tests.helpers.visits import call, refused, serving, take

DONE = Finish("completed")


@pytest.fixture
def desk(branch: OpenBranch) -> CounterSession:
    """Aigerim, signed in at counter 3."""
    return sign_in(branch, "aigerim", "3")


def test_a_parked_visitor_comes_back_and_the_hold_is_not_service_time(
    branch: OpenBranch, desk: CounterSession, clock: VirtualClock
) -> None:
    ticket = serving(branch, desk)
    clock.advance(60)
    assert branch.desk.park(desk.id, "paying", 10, new_id()).state is TicketState.PARKED
    clock.advance(300)
    branch.desk.call_parked(desk.id, ticket.id, new_id())
    branch.desk.serve(desk.id, new_id())
    clock.advance(60)
    ended = branch.desk.finish(desk.id, DONE, new_id())
    assert ended.step.hold_seconds == 300
    assert branch.views.desk(desk.id).mean_service_seconds == 120


def test_a_parked_visitor_can_go_back_to_the_queue(branch: OpenBranch, desk: CounterSession) -> None:
    ticket = serving(branch, desk)
    branch.desk.park(desk.id, "fetching_document", 30, new_id())
    newcomer = take(branch)
    assert branch.desk.return_parked(desk.id, ticket.id, new_id()).state is TicketState.WAITING
    assert call(branch, desk).id == ticket.id
    assert branch.visitor.find(newcomer.display).state is TicketState.WAITING


def test_nobody_is_put_on_the_missed_list_by_hand(branch: OpenBranch, desk: CounterSession) -> None:
    serving(branch, desk)
    with refused(REASON_MISSING):
        branch.desk.park(desk.id, "missed", 10, new_id())
    with refused(BAD_QUANTITY):
        branch.desk.park(desk.id, "paying", 0, new_id())


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
    with refused(UNKNOWN_SERVICE):
        branch.desk.transfer(desk.id, Destination(new_id()), new_id())
    with refused(UNKNOWN_COUNTER):
        branch.desk.transfer(desk.id, Destination(passport, counter_id=new_id()), new_id())
    with refused(UNKNOWN_STAFF):
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


def test_staff_can_remove_a_ticket_with_a_reason(branch: OpenBranch, desk: CounterSession) -> None:
    ticket = take(branch)
    gone = branch.desk.remove(desk.id, ticket.id, LeaveReason.WALKED_OUT, new_id())
    assert (gone.state, gone.step.end) == (TicketState.LEFT, StepEnd.LEFT)


def test_a_note_is_shown_and_cleaned(branch: OpenBranch, desk: CounterSession) -> None:
    ticket = take(branch)
    noted = branch.desk.set_note(desk.id, ticket.id, "needs \u202eramp\x00")
    assert noted.note == "needs ramp"
    assert branch.views.desk(desk.id).waiting[0].note == "needs ramp"
