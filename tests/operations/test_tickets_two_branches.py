"""Two branches in one database never mix: ids, numbers, sessions and proofs of one mean nothing to the other."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import pytest

from installer.profile import default_profile_path, install_profile, read_profile
from shared.bootstrap import OpenBranch, open_branch, open_database
from shared.office.staff.errors import SESSION_ENDED
from shared.office.staff.model import CounterSession
from shared.platform.clock import VirtualClock
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from shared.queue.tickets.errors import UNKNOWN_TICKET
from shared.queue.tickets.model import Destination, LeaveReason, Ticket
from tests.helpers.branches import build_sample_branch, morning_clock, sign_in
from tests.helpers.databases import Databases
from tests.helpers.visits import DONE, call, refused, serving, take


@dataclass(frozen=True)
class Neighbours:
    """Two open branches of one database, each with a desk."""

    here: OpenBranch
    there: OpenBranch
    our_desk: CounterSession
    their_desk: CounterSession


def build_two(address: str) -> None:
    """Make the sample branch and a second one like it beside it."""
    build_sample_branch(address)
    profile = read_profile(default_profile_path())
    catalog = replace(profile.catalog, branch=replace(profile.catalog.branch, code="neighbour"))
    database = open_database(address, clock=morning_clock())
    install_profile(database, replace(profile, catalog=catalog))
    database.close()


@pytest.fixture
def neighbours(databases: Databases, clock: VirtualClock) -> Iterator[Neighbours]:
    """Both branches, open, with Aigerim at counter 3 of each."""
    address = databases.fresh("neighbours", build_two)
    here = open_branch(address, clock=clock, branch_code="almaly")
    there = open_branch(address, clock=clock, branch_code="neighbour")
    yield Neighbours(here, there, sign_in(here, "aigerim", "3"), sign_in(there, "aigerim", "3"))
    here.close()
    there.close()
    databases.drop(address)


def test_each_branch_counts_its_own_numbers_and_proves_its_own_chain(neighbours: Neighbours) -> None:
    ours, theirs = take(neighbours.here), take(neighbours.there)
    assert ours.display == theirs.display == "D001"
    assert neighbours.here.visitor.find("D001").id == ours.id
    assert call(neighbours.there, neighbours.their_desk).id == theirs.id
    assert neighbours.here.views.board().calls == ()
    assert len(neighbours.here.views.desk(neighbours.our_desk.id).waiting) == 1
    for branch, count in ((neighbours.here, 1), (neighbours.there, 2)):
        result = branch.check.run()
        assert (result.faults, result.tickets, result.events) == ((), 1, count)


FOREIGN_TICKET: dict[str, Callable[[Neighbours, Ticket], object]] = {
    "leave": lambda n, t: n.here.visitor.leave(t.id, new_id(), "kiosk-1"),
    "remove": lambda n, t: n.here.desk.remove(n.our_desk.id, t.id, LeaveReason.WALKED_OUT, new_id()),
    "call_parked": lambda n, t: n.here.desk.call_parked(n.our_desk.id, t.id, new_id()),
    "return_parked": lambda n, t: n.here.desk.return_parked(n.our_desk.id, t.id, new_id()),
    "transfer_waiting": lambda n, t: n.here.desk.transfer_waiting(
        n.our_desk.id, t.id, Destination(t.service_id), new_id()
    ),
    "mark_untrusted": lambda n, t: n.here.desk.mark_untrusted(n.our_desk.id, t.id, new_id()),
    "set_note": lambda n, t: n.here.desk.set_note(n.our_desk.id, t.id, "note"),
    "call_number": lambda n, t: n.here.desk.call_number(n.our_desk.id, t.display, "urgent_need", new_id()),
    "find": lambda n, t: n.here.visitor.find(t.display),
    "came_back": lambda n, t: n.here.visitor.came_back(t.display, new_id(), "kiosk-1"),
}


@pytest.mark.parametrize("verb", list(FOREIGN_TICKET))
def test_a_ticket_of_the_neighbour_is_unknown_here(neighbours: Neighbours, verb: str) -> None:
    ticket = take(neighbours.there)
    with refused(UNKNOWN_TICKET):
        FOREIGN_TICKET[verb](neighbours, ticket)
    assert neighbours.here.views.history(ticket.id) == []
    assert len(neighbours.there.views.history(ticket.id)) == 1


FOREIGN_SESSION: dict[str, Callable[[Neighbours], object]] = {
    "call_next": lambda n: n.here.desk.call_next(n.their_desk.id, new_id()),
    "serve": lambda n: n.here.desk.serve(n.their_desk.id, new_id()),
    "finish": lambda n: n.here.desk.finish(n.their_desk.id, DONE, new_id()),
    "undo": lambda n: n.here.desk.undo(n.their_desk.id, new_id()),
    "desk": lambda n: n.here.views.desk(n.their_desk.id),
    "end_pause": lambda n: n.here.counters.end_pause(n.their_desk.id),
    "unknown": lambda n: n.here.desk.call_next(new_id(), new_id()),
}


@pytest.mark.parametrize("verb", list(FOREIGN_SESSION))
def test_a_session_of_the_neighbour_does_nothing_here(neighbours: Neighbours, verb: str) -> None:
    serving(neighbours.there, neighbours.their_desk)
    take(neighbours.here)
    with refused(SESSION_ENDED):
        FOREIGN_SESSION[verb](neighbours)
    assert neighbours.there.views.desk(neighbours.their_desk.id).current is not None


def test_nobody_is_sent_to_the_neighbour(neighbours: Neighbours) -> None:
    ticket = serving(neighbours.here, neighbours.our_desk)
    theirs = neighbours.there.catalog.catalog()
    for where in (
        Destination(theirs.services[0].id),
        Destination(ticket.service_id, counter_id=theirs.counters[0].id),
        Destination(ticket.service_id, staff_id=neighbours.their_desk.staff_id),
    ):
        with pytest.raises(UserError):
            neighbours.here.desk.transfer(neighbours.our_desk.id, where, new_id())


def test_a_day_closed_here_goes_on_there(neighbours: Neighbours, clock: VirtualClock) -> None:
    take(neighbours.here)
    theirs = take(neighbours.there)
    clock.advance(3 * 86400)
    assert len(neighbours.here.summary.close_forgotten_days("kiosk-1")) == 1
    assert [ticket.id for ticket in neighbours.there.day.still_open(theirs.day)] == [theirs.id]
    assert len(neighbours.there.counters.sessions()) == 1
    assert neighbours.there.check.run().faults == ()
