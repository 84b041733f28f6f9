"""When the kiosk asks whether somebody is still there, and when it forgets: pure, with the seconds handed in."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

#: Nobody gets less time than this to answer the question (WCAG 2.2.1).
SHORTEST_WARNING_S = 20.0
#: A finished page stays so long for somebody who uses keys: reading or hearing it takes longer.
DONE_BY_KEYS_S = 30.0
#: Somebody who listens gets so many times the idle time.
READ_ALOUD_TIMES = 2


class IdlePhase(StrEnum):
    """How quiet it is."""

    AWAKE = "awake"
    WARNING = "warning"
    OVER = "over"


@dataclass(frozen=True)
class IdleLimits:
    """Seconds without a touch until the question, seconds to answer it, and seconds a finished page stays."""

    idle_s: float = 120.0
    warning_s: float = 30.0
    done_s: float = 10.0


@dataclass(frozen=True)
class Idle:
    """How quiet it is now; `seconds_left` until everything is forgotten, while WARNING."""

    phase: IdlePhase
    seconds_left: float = 0.0


class IdleWatch:
    """Counts the time since the last touch.

    `seconds` is a clock that never runs backwards (`time.monotonic`). A page on which all is done closes after
    `done_s` without a question, because nothing is lost; the first touch on it keeps it like any other page.
    """

    def __init__(self, seconds: Callable[[], float], limits: IdleLimits | None = None) -> None:
        self._seconds = seconds
        self._limits = limits or IdleLimits()
        self._last = seconds()
        self._closes_itself = False
        self._by_keys = False
        self._read_aloud = False
        self._spoke_at: float | None = None

    def limit(self, limits: IdleLimits) -> None:
        """Take new limits from the branch's settings."""
        self._limits = limits

    def touched(self, *, by_keys: bool | None = None) -> None:
        """Somebody is there: the time starts again, whether or not the question is shown.

        `by_keys` says whether they use keys or a finger; None: nothing new is known about that.
        """
        if by_keys is not None:
            self._by_keys = by_keys
        self._last = self._seconds()
        self._closes_itself = False

    def hear(self, *, read_aloud: bool, speaking: bool) -> None:
        """Pages are read aloud, which doubles the idle time; while something is being said, no time passes.

        Called a few times a second.
        """
        now = self._seconds()
        if speaking and self._spoke_at is not None:
            self._last = min(now, self._last + now - self._spoke_at)
        self._spoke_at = now if speaking else None
        self._read_aloud = read_aloud

    def all_done(self) -> None:
        """A page appeared on which nothing can be lost."""
        self._last = self._seconds()
        self._closes_itself = True

    def now(self) -> Idle:
        """Return how quiet it is now."""
        quiet = self._seconds() - self._last
        if self._closes_itself:
            longer = self._by_keys or self._read_aloud
            stays = max(DONE_BY_KEYS_S, self._limits.done_s) if longer else self._limits.done_s
            return Idle(IdlePhase.OVER if quiet >= stays else IdlePhase.AWAKE)
        idle_s = self._limits.idle_s * (READ_ALOUD_TIMES if self._read_aloud else 1)
        left = idle_s + max(SHORTEST_WARNING_S, self._limits.warning_s) - quiet
        if quiet < idle_s:
            return Idle(IdlePhase.AWAKE)
        return Idle(IdlePhase.WARNING, left) if left > 0 else Idle(IdlePhase.OVER)
