"""What a verb returns without reading it again is what is stored: every verb's answer against a fresh reading."""

import pytest

from shared.bootstrap import OpenBranch
from shared.office.staff.model import CounterSession
from shared.platform.clock import VirtualClock
from shared.platform.ids import new_id
from shared.queue.tickets.model import Finish, IssueRequest, LeaveReason, Placement, Ticket
from tests.helpers.branches import service_id, sign_in


@pytest.fixture
def session(branch: OpenBranch) -> CounterSession:
    """A clerk at a counter."""
    return sign_in(branch, "aigerim", "1")


def issued(branch: OpenBranch, *codes: str) -> Ticket:
    """Issue a ticket for these services."""
    services = tuple(service_id(branch, code) for code in codes)
    return branch.visitor.issue(IssueRequest(new_id(), services, "kk", "age"), "kiosk-1").ticket


def as_stored(branch: OpenBranch, ticket: Ticket) -> Ticket:
    """Read a ticket again."""
    return branch.visitor.find(ticket.display)


def test_an_issued_ticket(branch: OpenBranch) -> None:
    ticket = issued(branch, "passport-replace", "id-card")
    assert ticket == as_stored(branch, ticket)
    assert len(ticket.planned) == 1


def test_a_whole_visit(branch: OpenBranch, clock: VirtualClock, session: CounterSession) -> None:
    issued(branch, "passport-replace")
    clock.advance(61.25)
    called = branch.desk.call_next(session.id, new_id())
    assert called is not None
    assert called == as_stored(branch, called)
    clock.advance(3)
    again = branch.desk.recall(session.id, new_id())
    assert again == as_stored(branch, again)
    served = branch.desk.serve(session.id, new_id())
    assert served == as_stored(branch, served)
    clock.advance(100.5)
    added = branch.desk.add_service(session.id, service_id(branch, "id-card"), new_id())
    assert added == as_stored(branch, added)
    assert added.planned == (service_id(branch, "id-card"),)
    parked = branch.desk.park(session.id, "paying", 5, new_id())
    assert parked == as_stored(branch, parked)
    clock.advance(30)
    back = branch.desk.call_parked(session.id, parked.id, new_id())
    assert back == as_stored(branch, back)
    branch.desk.serve(session.id, new_id())
    next_one = branch.desk.finish(session.id, Finish("completed", 2, 3), new_id())
    assert next_one == as_stored(branch, next_one)
    ended = branch.desk.finish(session.id, Finish("completed"), new_id())
    assert ended == as_stored(branch, ended)
    undone = branch.desk.undo(session.id, new_id())
    assert undone == as_stored(branch, undone)


def test_a_visitor_who_does_not_come(branch: OpenBranch, clock: VirtualClock, session: CounterSession) -> None:
    issued(branch, "passport-replace")
    called = branch.desk.call_next(session.id, new_id())
    assert called is not None
    for _ in range(2):
        clock.advance(31)
        branch.desk.recall(session.id, new_id())
    clock.advance(31)
    missed = branch.desk.no_show(session.id, new_id())
    assert missed == as_stored(branch, missed)
    returned = branch.visitor.came_back(missed.display, new_id(), "kiosk-1").ticket
    assert returned == as_stored(branch, returned)
    left = branch.visitor.leave(returned.id, new_id(), "kiosk-1")
    assert left == as_stored(branch, left)


def test_requeued_and_removed(branch: OpenBranch, session: CounterSession) -> None:
    issued(branch, "passport-replace")
    branch.desk.call_next(session.id, new_id())
    requeued = branch.desk.requeue(session.id, Placement.LAST, new_id())
    assert requeued == as_stored(branch, requeued)
    removed = branch.desk.remove(session.id, requeued.id, LeaveReason.WALKED_OUT, new_id())
    assert removed == as_stored(branch, removed)
