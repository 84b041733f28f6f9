"""One person cannot empty the paper: how fast one kiosk prints slips."""

from collections import deque
from collections.abc import Callable
from enum import StrEnum

PAUSE_S = 3.0
SPAN_S = 60.0
MOST_IN_SPAN = 5


class SlipPace(StrEnum):
    """Whether one more slip may come now."""

    FINE = "fine"
    TOO_SOON = "too_soon"
    TOO_MANY = "too_many"


class RateLimit:
    """At most one slip in three seconds and five in a minute; `seconds` is a clock that never runs backwards."""

    def __init__(self, seconds: Callable[[], float]) -> None:
        self._seconds = seconds
        self._given: deque[float] = deque()

    def ask(self) -> SlipPace:
        """Say whether one more may come; this changes nothing."""
        now = self._seconds()
        while self._given and now - self._given[0] >= SPAN_S:
            self._given.popleft()
        if len(self._given) >= MOST_IN_SPAN:
            return SlipPace.TOO_MANY
        if self._given and now - self._given[-1] < PAUSE_S:
            return SlipPace.TOO_SOON
        return SlipPace.FINE

    def given(self) -> None:
        """Count one."""
        self._given.append(self._seconds())
