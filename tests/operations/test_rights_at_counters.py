"""What the rights of a counter session are: those of its person, on the device that opened it."""

import pytest

from shared.bootstrap import OpenBranch, open_branch
from shared.office.staff.errors import NOT_ALLOWED
from shared.office.staff.model import CounterSession
from shared.platform.ids import new_id
from shared.queue.tickets.model import Destination, Placement, TicketState
from tests.helpers.branches import sign_in
from tests.helpers.databases import Databases
from tests.helpers.visits import refused, take


@pytest.fixture
def desk(branch: OpenBranch) -> CounterSession:
    return sign_in(branch, "aigerim", "1")


def test_a_clerk_puts_no_waiting_ticket_first(branch: OpenBranch, desk: CounterSession) -> None:
    take(branch)
    late = take(branch)
    first = Destination(late.service_id, placement=Placement.FIRST)
    with refused(NOT_ALLOWED):
        branch.desk.transfer_waiting(desk.id, late.id, first, new_id())
    boss = sign_in(branch, "timur", "4", "console-4")
    assert branch.desk.transfer_waiting(boss.id, late.id, first, new_id()).state is TicketState.WAITING


def test_a_session_can_only_be_used_on_the_device_that_opened_it(
    databases: Databases, branch: OpenBranch, desk: CounterSession
) -> None:
    take(branch)
    own, other = (
        open_branch(branch.address, clock=branch.database.clock, device=device) for device in (desk.device, "console-9")
    )
    try:
        with refused(NOT_ALLOWED):
            other.desk.call_next(desk.id, new_id())
        with refused(NOT_ALLOWED):
            other.counters.sign_out(desk.id)
        assert own.desk.call_next(desk.id, new_id()) is not None
    finally:
        own.close()
        other.close()
