"""A lively branch: simulated people come and are served in real time, beside real ones who may interfere."""

import threading
from collections.abc import Callable
from datetime import timedelta

import pytest

from shared.bootstrap import OpenBranch
from shared.office.audit.model import Actor, ActorKind
from shared.platform.clock import VirtualClock
from shared.platform.ids import new_id
from shared.queue.tickets.model import LeaveReason, TicketState
from shared.simulation.lively import LivelyBranch
from tests.helpers.branches import sign_in


class Stop(threading.Event):
    """Instead of waiting it moves the clock on, and is set when the time is over."""

    def __init__(self, clock: VirtualClock, minutes: float, look: Callable[[], None] | None = None) -> None:
        super().__init__()
        self._clock = clock
        self._end = clock.now() + timedelta(minutes=minutes)
        self._look = look

    def wait(self, timeout: float | None = None) -> bool:
        self._clock.advance(max(timeout or 0.0, 0.001))
        if self._look is not None:
            self._look()
        if self._clock.now() >= self._end:
            self.set()
        return self.is_set()


def test_visitors_are_served_at_the_other_counters_and_everybody_signs_out(
    branch: OpenBranch, clock: VirtualClock
) -> None:
    seen: set[str] = set()

    def look() -> None:
        if not seen:
            seen.update(s.device for s in branch.counters.sessions())

    mine = sign_in(branch, "aigerim", "1")
    LivelyBranch(branch, clock, 3, pace=0.1, visitor_every=20).run(Stop(clock, 12, look))
    figures = branch.summary.figures(branch.day.today())
    assert figures.counts["issued"] > 20
    assert figures.counts["served"] > 5
    assert "console-1" in seen
    assert [session.id for session in branch.counters.sessions()] == [mine.id]
    assert branch.check.run().faults == ()


def test_a_colleague_who_interferes_stops_nothing(branch: OpenBranch, clock: VirtualClock) -> None:
    mine = sign_in(branch, "aigerim", "1")
    manager = next(member for member in branch.staff.members() if member.code == "timur")
    looks = 0

    def interfere() -> None:
        nonlocal looks
        looks += 1
        if looks % 40 == 0:
            for row in branch.views.desk(mine.id).waiting[:2]:
                branch.desk.remove(mine.id, row.ticket_id, LeaveReason.REMOVED_BY_STAFF, new_id())
        if looks in (80, 110):
            for session in branch.counters.sessions():
                if session.id != mine.id:
                    branch.counters.force_sign_out(session.id, Actor(ActorKind.MANAGER, manager.id, "console-1"))

    LivelyBranch(branch, clock, 5, pace=0.1, visitor_every=15).run(Stop(clock, 12, interfere))
    served = [t for t in branch.summary.figures(branch.day.today()).desks if t.served]
    assert served
    assert [session.id for session in branch.counters.sessions()] == [mine.id]
    assert branch.check.run().faults == ()


def test_what_a_cut_off_simulation_left_open_is_taken_up_again(branch: OpenBranch, clock: VirtualClock) -> None:
    class CutOffError(Exception):
        """The power fails."""

    def fail() -> None:
        if any(t.state is TicketState.SERVING for t in branch.day.still_open(branch.day.today())):
            raise CutOffError

    with pytest.raises(CutOffError):
        LivelyBranch(branch, clock, 4, pace=0.1, visitor_every=5).run(Stop(clock, 60, fail))
    assert branch.counters.sessions()
    LivelyBranch(branch, clock, 4, pace=0.1, visitor_every=20).run(Stop(clock, 10))
    assert branch.counters.sessions() == ()
    assert branch.check.run().faults == ()
