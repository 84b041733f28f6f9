"""A clerk's time at a counter, through the real operations on both databases."""

import pytest

from shared.bootstrap import OpenBranch
from shared.office.staff.errors import ALREADY_SIGNED_IN, COUNTER_TAKEN, SESSION_ENDED
from shared.office.staff.model import CounterSession, PauseReason
from shared.platform.clock import VirtualClock
from shared.platform.ids import new_id
from shared.queue.tickets.errors import SERVING_AT_SIGN_OUT
from tests.helpers.branches import sign_in
from tests.helpers.visits import refused, serving, take


@pytest.fixture
def desk(branch: OpenBranch) -> CounterSession:
    """Aigerim, signed in at counter 3."""
    return sign_in(branch, "aigerim", "3")


class TestSessions:
    """A clerk's time at a counter."""

    def test_two_clerks_cannot_share_a_counter(self, branch: OpenBranch, desk: CounterSession) -> None:
        with refused(COUNTER_TAKEN):
            sign_in(branch, "olga", "3", "console-2")

    def test_a_clerk_cannot_sit_at_two_counters(self, branch: OpenBranch, desk: CounterSession) -> None:
        with refused(ALREADY_SIGNED_IN):
            sign_in(branch, "aigerim", "4", "console-2")

    def test_nobody_leaves_a_visitor_behind(self, branch: OpenBranch, desk: CounterSession) -> None:
        serving(branch, desk)
        with refused(SERVING_AT_SIGN_OUT):
            branch.counters.sign_out(desk.id)
        with refused(SERVING_AT_SIGN_OUT):
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
        with refused(SESSION_ENDED):
            branch.desk.call_next(desk.id, new_id())
