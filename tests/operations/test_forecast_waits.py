"""The wait that screens show for a service is the one that a ticket of that service then gets."""

from shared.bootstrap import OpenBranch
from shared.platform.clock import VirtualClock
from shared.platform.ids import new_id
from shared.queue.forecast.model import ServiceWait
from shared.queue.tickets.model import IssueRequest, WaitRange
from tests.helpers.branches import service_id, sign_in
from tests.helpers.visits import call, serving, take

STAFF = (("aigerim", "1"), ("daniyar", "2"), ("zarina", "4"))


def test_what_is_shown_before_a_ticket_is_what_stands_on_it(branch: OpenBranch, clock: VirtualClock) -> None:
    for device, (code, counter) in enumerate(STAFF):
        sign_in(branch, code, counter, f"console-{device}")
    services = [service for service in branch.catalog.catalog().services if service.active]
    for service in services * 3:
        clock.advance(20)
        shown = next(wait for wait in branch.forecast.waits() if wait.service_id == service.id)
        issued = branch.visitor.issue(IssueRequest(new_id(), (service.id,), "kk"), "kiosk-1")
        assert issued.people_ahead == shown.people_ahead, service.code
        assert issued.quote == in_seconds(shown.expected), service.code


def test_a_visitor_with_priority_has_a_shorter_wait_on_screen_and_on_the_ticket(
    branch: OpenBranch, clock: VirtualClock
) -> None:
    sign_in(branch, "olga", "3")
    for _ in range(8):
        take(branch)
        clock.advance(240)
    ordinary, urgent = (wait_of(branch, "passport-replace", priority) for priority in ("ordinary", "age"))
    assert ordinary.people_ahead == 8
    assert urgent.people_ahead < 8
    assert urgent.expected is not None
    assert ordinary.expected is not None
    assert urgent.expected.median < ordinary.expected.median
    passport = service_id(branch, "passport-replace")
    issued = branch.visitor.issue(IssueRequest(new_id(), (passport,), "kk", "age"), "kiosk-1")
    assert (issued.people_ahead, issued.quote) == (urgent.people_ahead, in_seconds(urgent.expected))


def test_somebody_who_missed_the_call_gets_the_wait_of_now(branch: OpenBranch, clock: VirtualClock) -> None:
    missed = take(branch)
    assert missed.step.quote is None, "no counter was open"
    session = sign_in(branch, "olga", "3")
    call(branch, session)
    for _ in range(3):
        clock.advance(60)
        branch.desk.recall(session.id, new_id())
    clock.advance(60)
    branch.desk.no_show(session.id, new_id())
    serving(branch, session)
    take(branch)
    clock.advance(60)
    back = branch.visitor.came_back(missed.display, new_id(), "kiosk-1")
    assert back.people_ahead == 0
    assert back.quote is not None
    assert back.quote.high > 0


def wait_of(branch: OpenBranch, code: str, priority: str) -> ServiceWait:
    """Return the wait of somebody of this class who comes for this service now."""
    return next(wait for wait in branch.forecast.waits(priority) if wait.service_id == service_id(branch, code))


def in_seconds(wait: WaitRange | None) -> WaitRange | None:
    """Return a wait as a ticket keeps it, in whole seconds."""
    return wait and WaitRange(*(float(round(value)) for value in (wait.low, wait.median, wait.high)))
