"""The wait shown to somebody who waits changes only for a reason, and in its direction."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from shared.queue.forecast.rules.lasting import Shown, lasting, steady
from shared.queue.tickets.model import WaitRange

NOW = datetime(2026, 11, 20, 5, tzinfo=UTC)
SECONDS = st.integers(0, 6000).map(float)


@st.composite
def ranges(draw: st.DrawFn) -> WaitRange:
    """Any range of waits."""
    return WaitRange(*sorted(draw(st.tuples(SECONDS, SECONDS, SECONDS))))


def ends(wait: WaitRange) -> tuple[float, float, float]:
    """Return the parts of a range."""
    return wait.low, wait.median, wait.high


@given(ranges(), ranges(), st.integers(0, 3600), st.integers(-3, 3), st.booleans())
def test_a_shown_wait_never_jumps_without_a_reason(
    then: WaitRange, made: WaitRange, passed: int, more: int, counters_changed: bool
) -> None:
    before = Shown(NOW, then, 5, "one counter")
    counters = "two counters" if counters_changed else "one counter"
    fresh = Shown(NOW + timedelta(seconds=passed), made, 5 + more, counters)
    after = lasting(before, fresh)
    assert after.wait.low <= after.wait.median <= after.wait.high
    if counters_changed:
        assert after == fresh
        return
    for old, new, own in zip(ends(then), ends(after.wait), ends(made), strict=True):
        if more <= 0:
            assert new <= old, "nobody more is ahead: it is no longer than it was"
        if more >= 0:
            assert new >= max(0.0, old - passed), "nobody fewer is ahead: it is shorter only by the time that passed"
        assert min(own, max(0.0, old - passed)) <= new <= max(own, old)
    if more == 0:
        again = lasting(after, Shown(fresh.at, made, 5, counters))
        assert again == after, "asked again at the same instant, the same is shown"


@given(ranges(), st.integers(-200, 200))
def test_a_small_change_of_a_newcomers_wait_is_none(before: WaitRange, seconds: int) -> None:
    made = WaitRange(*(max(0.0, part + seconds) for part in ends(before)))
    shown = steady(before, made)
    assert shown in (before, made)
    if abs(seconds) <= 15:
        assert shown == before
    for old, new, own in zip(ends(before), ends(shown), ends(made), strict=True):
        assert abs(new - own) <= max(15.0, 0.1 * old), "what is shown is never farther from what was made"


def test_the_first_wait_is_shown_as_it_is_made() -> None:
    made = Shown(NOW, WaitRange(60, 120, 180), 2, "counters")
    assert lasting(None, made) is made


def test_a_wait_follows_the_clock_while_nothing_happens_and_stops_when_nobody_is_called() -> None:
    shown = Shown(NOW, WaitRange(600, 900, 1200), 4, "counters")
    for minute in range(1, 31):
        # After ten minutes a serving takes longer than thought, and what is made does not become shorter any more.
        left = max(0, 10 - minute) * 60
        made = Shown(NOW + timedelta(minutes=minute), WaitRange(300 + left, 600 + left, 900 + left), 4, "counters")
        shown = lasting(shown, made)
    assert shown.wait == WaitRange(300, 600, 900)
