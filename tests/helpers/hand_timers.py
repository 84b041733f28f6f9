"""Pauses that are measured, without waiting for them: the test lets the time pass."""

import pytest


class HandTime:
    """The time of every timer that begins to measure in the test."""

    def __init__(self) -> None:
        self.ms = 0

    def timer(self) -> "HandTimer":
        """Return what takes the place of a `QElapsedTimer`."""
        return HandTimer(self)


class HandTimer:
    """Measures the time that the test lets pass."""

    def __init__(self, time: HandTime) -> None:
        self._time = time
        self._began: int | None = None

    def start(self) -> None:
        """Measure from now on."""
        self._began = self._time.ms

    def invalidate(self) -> None:
        """Forget the start."""
        self._began = None

    def isValid(self) -> bool:  # noqa: N802
        """Say whether it has ever been started."""
        return self._began is not None

    def elapsed(self) -> int:
        """Return the milliseconds since the start."""
        assert self._began is not None
        return self._time.ms - self._began


@pytest.fixture
def hand_time(monkeypatch: pytest.MonkeyPatch) -> HandTime:
    """The pauses after a touch and after a new page last until the test lets them pass, however slow the machine is."""
    time = HandTime()
    monkeypatch.setattr("kiosk.frame.touch_pause.QElapsedTimer", time.timer)
    monkeypatch.setattr("shared.ui.widgets.pressable.QElapsedTimer", time.timer)
    return time
