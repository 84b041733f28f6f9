"""The wait that screens show for a service is the one that a ticket of that service then gets."""

from shared.bootstrap import OpenBranch
from shared.platform.clock import VirtualClock
from shared.platform.ids import new_id
from shared.queue.tickets.model import IssueRequest, WaitRange
from tests.helpers.branches import sign_in

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


def in_seconds(wait: WaitRange | None) -> WaitRange | None:
    """Return a wait as a ticket keeps it, in whole seconds."""
    return wait and WaitRange(*(float(round(value)) for value in (wait.low, wait.median, wait.high)))
