"""A clerk's time at a counter, through the real operations on both databases."""

import pytest

from shared.bootstrap import OpenBranch, assemble
from shared.office.audit.model import Actor, ActorKind
from shared.office.staff.errors import ALREADY_SIGNED_IN, COUNTER_TAKEN, NOT_ALLOWED, SESSION_ENDED, WRONG_PIN
from shared.office.staff.model import CounterSession
from shared.platform.clock import VirtualClock
from shared.platform.ids import new_id
from shared.queue.tickets.errors import SERVING_AT_SIGN_OUT
from shared.queue.tickets.model import Finish
from tests.helpers.branches import pin_of, sign_in
from tests.helpers.visits import refused, serving, take


@pytest.fixture
def desk(branch: OpenBranch) -> CounterSession:
    """Aigerim, signed in at counter 3."""
    return sign_in(branch, "aigerim", "3")


def at(branch: OpenBranch, installation: str, device: str = "") -> OpenBranch:
    """Return the same branch as a program of another installation opens it."""
    return assemble(branch.address, branch.database, device=device, installation=installation)


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
            branch.counters.pause(desk.id, "break")

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
        paused = branch.counters.pause(desk.id, "meal")
        assert paused.pause_reason == "meal"
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


class TestResuming:
    """A restarted console goes on without a PIN only where the session was opened, and only soon after the work."""

    def test_the_console_that_was_used_just_now_goes_on(
        self, branch: OpenBranch, desk: CounterSession, clock: VirtualClock
    ) -> None:
        clock.advance(4 * 60)
        assert branch.counters.resumable(desk.device) == desk
        branch.counters.work(desk.id)
        clock.advance(4 * 60)
        found = branch.counters.resumable(desk.device)
        assert found is not None
        assert found.id == desk.id

    def test_another_installation_of_the_same_name_must_ask_for_the_pin(
        self, branch: OpenBranch, desk: CounterSession
    ) -> None:
        for installation in ("b" * 64, ""):
            elsewhere = at(branch, installation, desk.device)
            assert elsewhere.counters.resumable(desk.device) is None
            assert elsewhere.counters.open_session(desk.device) == desk

    def test_another_installation_cannot_use_the_session(self, branch: OpenBranch, desk: CounterSession) -> None:
        take(branch)
        with refused(NOT_ALLOWED):
            at(branch, "b" * 64, desk.device).desk.call_next(desk.id, new_id())

    @pytest.mark.parametrize("minutes", [6, 60, -60])
    def test_after_minutes_without_work_the_pin_is_asked(
        self, branch: OpenBranch, desk: CounterSession, clock: VirtualClock, minutes: int
    ) -> None:
        clock.advance(minutes * 60)
        assert branch.counters.resumable(desk.device) is None

    def test_a_restart_does_not_open_a_locked_console(self, branch: OpenBranch, desk: CounterSession) -> None:
        branch.counters.work(desk.id, locked=True)
        assert branch.counters.resumable(desk.device) is None
        branch.counters.unlock(desk.id, desk.staff_id, pin_of("aigerim"), desk.device)
        assert branch.counters.resumable(desk.device) is not None

    def test_a_wrong_pin_unlocks_nothing(self, branch: OpenBranch, desk: CounterSession) -> None:
        branch.counters.work(desk.id, locked=True)
        with refused(WRONG_PIN):
            branch.counters.unlock(desk.id, desk.staff_id, pin_of("olga"), desk.device)
        assert branch.counters.resumable(desk.device) is None

    def test_after_the_right_pin_the_same_session_goes_on_with_its_visitor(
        self, branch: OpenBranch, desk: CounterSession
    ) -> None:
        ticket = serving(branch, desk)
        elsewhere = at(branch, "b" * 64, desk.device)
        again = sign_in(elsewhere, "aigerim", "3")
        assert (again.id, again.installation) == (desk.id, "b" * 64)
        current = elsewhere.views.desk(again.id).current
        assert current is not None
        assert current.id == ticket.id
        with refused(NOT_ALLOWED):
            branch.desk.finish(desk.id, Finish("completed"), new_id())

    def test_a_session_of_version_0_1_asks_for_the_pin_once(self, branch: OpenBranch) -> None:
        old = sign_in(at(branch, ""), "aigerim", "3", "console-1")
        assert branch.counters.resumable("console-1") is None
        assert sign_in(branch, "aigerim", "3", "console-of-this-pc").id == old.id
        assert branch.counters.resumable("console-of-this-pc") is not None

    def test_a_session_lasts_twelve_hours_at_most(
        self, branch: OpenBranch, desk: CounterSession, clock: VirtualClock
    ) -> None:
        ticket = serving(branch, desk)
        for _ in range(12):
            clock.advance(3600)
            branch.counters.work(desk.id)
        assert branch.counters.resumable(desk.device) is None
        fresh = sign_in(branch, "aigerim", "3")
        assert fresh.id != desk.id
        current = branch.views.desk(fresh.id).current
        assert current is not None
        assert current.id == ticket.id

    def test_a_manager_chooses_that_every_restart_asks_for_the_pin(
        self, branch: OpenBranch, desk: CounterSession
    ) -> None:
        (manager,) = (member for member in branch.staff.members() if member.code == "timur")
        branch.settings.change("resume_minutes", 0, Actor(ActorKind.MANAGER, manager.id, "manager-1"))
        assert branch.counters.resumable(desk.device) is None
