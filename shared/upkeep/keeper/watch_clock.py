"""Watches the branch's clock: one that jumps is written and shown, one that jumps far stops until staff confirm it."""

from datetime import datetime, timedelta

from shared.office.audit.model import SYSTEM
from shared.office.notices.model import NoticeKind
from shared.office.notices.operations import NoticeOperations
from shared.platform.clock import Clock
from shared.platform.ids import new_id
from shared.queue.tickets.operations.clock import ClockOperations, ClockState
from shared.queue.tickets.rules.clock import LONGEST_JUMP, SHOWN_JUMP
from shared.upkeep.keeper.model import DutyName, DutyRecord

#: The subjects of these notices: nothing needs to be done, or the clock must be confirmed.
JUMPED, DOUBT = "jumped", "doubt"
#: The believed instant is written again after this time, so that a quiet hour is not taken for a jump.
WRITE_AGAIN = timedelta(minutes=10)


class WatchClock:
    """Compares the clock with the seconds that passed in this process, and with the last instant that was believed."""

    name = DutyName.CLOCK

    def __init__(self, clock: ClockOperations, notices: NoticeOperations, device: str, seconds: Clock) -> None:
        """`seconds` is asked how much time has passed, whatever the clock shows."""
        self._clock = clock
        self._notices = notices
        self._device = device
        self._seconds = seconds
        self._base: tuple[datetime, float] | None = None  # the clock and the seconds when they last agreed
        self._held = False

    def due(self, now: datetime, record: DutyRecord | None) -> bool:
        """Always: it takes one read."""
        return True

    def run(self, now: datetime) -> str:
        """Compare, and return what was found ("": the clock goes as it should)."""
        state, passed = self._clock.state(), self._seconds.elapsed()
        if self._held and not state.held:
            self._base = None  # staff have confirmed the clock
        by = timedelta()
        if self._base is not None:
            by = state.now - self._base[0] - timedelta(seconds=passed - self._base[1])
        near = state.last is None or abs(state.now - state.last) <= LONGEST_JUMP
        back_again = state.held and near and abs(by) <= LONGEST_JUMP
        self._held = not back_again and (state.in_doubt or abs(by) > LONGEST_JUMP)
        if self._held:
            return self._hold(state, by)
        self._close_doubt()
        self._base = (state.now, passed)
        if by == timedelta() and state.last is not None:
            by = min(by, state.now - state.last)  # behind what is written: the clock was set back
        if abs(by) > SHOWN_JUMP and not back_again:
            self._clock.jumped(by, hold=False)
            self._show(state, JUMPED)
            return f"clock jumped by {by}"
        if back_again or state.last is None or abs(state.now - state.last) > WRITE_AGAIN:
            self._clock.believe()
        return "clock is right again" if back_again else ""

    def _hold(self, state: ClockState, by: timedelta) -> str:
        if not state.held:
            last = state.now if state.last is None else state.last
            self._clock.jumped(by if abs(by) > LONGEST_JUMP else state.now - last, hold=True)
        self._show(state, DOUBT)
        return "" if state.held else "clock must be confirmed"

    def _show(self, state: ClockState, subject: str) -> None:
        shown = state.now.isoformat(timespec="seconds")
        self._notices.raise_notice(NoticeKind.CLOCK_JUMPED, self._device, subject, shown, new_id())

    def _close_doubt(self) -> None:
        for notice in self._notices.open_notices():
            if (notice.kind, notice.subject) == (NoticeKind.CLOCK_JUMPED, DOUBT):
                self._notices.close(notice.id, SYSTEM)
