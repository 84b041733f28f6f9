"""Two clerks, consoles or kiosks at the same moment, each with connections of their own: one of them wins, cleanly."""

import threading
from collections.abc import Callable

import pytest

from shared.bootstrap import OpenBranch, open_branch
from shared.office.audit.model import Actor, ActorKind
from shared.office.staff.errors import COUNTER_TAKEN
from shared.office.staff.model import CounterSession
from shared.platform.clock import VirtualClock
from shared.platform.errors import UserError
from shared.platform.ids import new_id
from shared.queue.tickets.errors import DAY_CLOSED, NOBODY_AT_COUNTER, TICKET_NOT_WAITING
from shared.queue.tickets.model import IssueRequest
from tests.helpers.branches import service_id, sign_in
from tests.helpers.visits import DONE, serving, take

MACHINE = Actor(ActorKind.SYSTEM, None, "test")


@pytest.fixture
def desk(branch: OpenBranch) -> CounterSession:
    """Aigerim, signed in at counter 3."""
    return sign_in(branch, "aigerim", "3")


def at_once(*works: Callable[[OpenBranch], object], address: str, clock: VirtualClock) -> list[object]:
    """Do each work in a thread with connections of its own, all starting together; return answers or refusals."""
    barrier, answers = threading.Barrier(len(works)), [object()] * len(works)

    def run(place: int, work: Callable[[OpenBranch], object]) -> None:
        opened = open_branch(address, clock=clock)
        try:
            barrier.wait(30)
            answers[place] = work(opened)
        except UserError as refusal:
            answers[place] = refusal.code
        except Exception as fault:
            answers[place] = fault
        finally:
            opened.close()

    threads = [threading.Thread(target=run, args=pair) for pair in enumerate(works)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(120)
    return answers


def test_a_day_closed_twice_at_once_is_closed_once(
    branch: OpenBranch, desk: CounterSession, clock: VirtualClock
) -> None:
    day = serving(branch, desk).day
    ends = at_once(*[lambda b: b.summary.close_day(day, MACHINE).first_time] * 3, address=branch.address, clock=clock)
    assert sorted(map(str, ends)) == ["False", "False", "True"]


def test_the_first_changes_of_a_branch_may_come_at_once(branch: OpenBranch, clock: VirtualClock) -> None:
    passport = service_id(branch, "passport-replace")

    def issue(opened: OpenBranch) -> object:
        return opened.visitor.issue(IssueRequest(new_id(), (passport,), "kk"), "kiosk").ticket.display

    shown = at_once(*[issue] * 4, address=branch.address, clock=clock)
    assert sorted(map(str, shown)) == ["D001", "D002", "D003", "D004"]


def test_tickets_taken_while_the_day_closes_are_refused_or_closed(branch: OpenBranch, clock: VirtualClock) -> None:
    passport, day = service_id(branch, "passport-replace"), branch.day.today()

    def issue(opened: OpenBranch) -> object:
        for _ in range(5):
            opened.visitor.issue(IssueRequest(new_id(), (passport,), "kk"), "kiosk")
        return "issued"

    def close(opened: OpenBranch) -> object:
        return opened.summary.close_day(day, MACHINE).first_time

    answers = at_once(issue, issue, close, address=branch.address, clock=clock)
    assert answers[2] is True
    assert all(answer in ("issued", DAY_CLOSED) for answer in answers[:2])
    assert branch.day.still_open(day) == []
    assert branch.check.run().faults == ()


def test_two_clerks_calling_one_number_at_once_get_one_visitor(branch: OpenBranch, clock: VirtualClock) -> None:
    desks = [sign_in(branch, "aigerim", "3"), sign_in(branch, "daniyar", "4", "console-2")]
    ticket = take(branch)

    def by_hand(session: CounterSession) -> Callable[[OpenBranch], object]:
        return lambda b: b.desk.call_number(session.id, ticket.display, "urgent_need", new_id()).id

    answers = at_once(*[by_hand(desk) for desk in desks], address=branch.address, clock=clock)
    assert {ticket.id, TICKET_NOT_WAITING} == set(answers)


def test_two_consoles_of_one_session_finish_once(branch: OpenBranch, desk: CounterSession, clock: VirtualClock) -> None:
    ticket = serving(branch, desk)
    answers = at_once(*[lambda b: b.desk.finish(desk.id, DONE, new_id()).id] * 2, address=branch.address, clock=clock)
    assert {ticket.id, NOBODY_AT_COUNTER} == set(answers)


def test_two_sign_ins_at_one_counter_leave_one_session(branch: OpenBranch, clock: VirtualClock) -> None:
    staff = {member.code: member.id for member in branch.staff.members()}
    counter = next(counter.id for counter in branch.catalog.catalog().counters if counter.label == "3")

    def sit_down(code: str) -> Callable[[OpenBranch], object]:
        return lambda b: b.counters.open_unchecked(new_id(), staff[code], counter, code).device

    answers = at_once(sit_down("aigerim"), sit_down("daniyar"), address=branch.address, clock=clock)
    assert COUNTER_TAKEN in answers
    assert len(branch.counters.sessions()) == 1


def test_repeated_at_once_a_command_happens_once(branch: OpenBranch, desk: CounterSession, clock: VirtualClock) -> None:
    tickets, command = [take(branch), take(branch)], new_id()
    answers = at_once(
        *[lambda b: getattr(b.desk.call_next(desk.id, command), "id", None)] * 3, address=branch.address, clock=clock
    )
    assert answers == [tickets[0].id] * 3
