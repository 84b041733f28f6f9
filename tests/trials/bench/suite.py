"""The benchmarks by name, and one run of those that were chosen."""

import importlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from tests.trials.bench.figures import Figure
from tests.trials.bench.places import BenchPlace

ROUNDS_PER_SECOND = 10
FEWEST_ROUNDS = 3
SAMPLES_PER_SECOND = 4
SECONDS_PER_START, MOST_STARTS = 4, 7
LONGEST_IDLE = 20.0


@dataclass(frozen=True)
class Effort:
    """How long a run takes pains: the seconds of its longest part, and how many past tickets there are."""

    seconds: float
    history: int

    @property
    def rounds(self) -> int:
        """How often a quick verb is repeated."""
        return max(FEWEST_ROUNDS, round(self.seconds * ROUNDS_PER_SECOND))

    @property
    def samples(self) -> int:
        """How many commits are followed to another process."""
        return max(FEWEST_ROUNDS, round(self.seconds * SAMPLES_PER_SECOND))

    @property
    def starts(self) -> int:
        """How often each window is started."""
        return max(1, min(MOST_STARTS, round(self.seconds / SECONDS_PER_START)))

    @property
    def idle_seconds(self) -> float:
        """How long idle windows are watched."""
        return min(self.seconds, LONGEST_IDLE)


#: Name, module, function, and what the function is given after the place.
_BENCHES: Mapping[str, tuple[str, str, Callable[[Effort], tuple[float, ...]]]] = {
    "verbs": ("verbs", "measure_verbs", lambda effort: (effort.rounds,)),
    "history": ("verbs", "measure_history", lambda effort: (effort.rounds, effort.history)),
    "roundtrip": ("roundtrip", "measure_roundtrip", lambda effort: (effort.rounds,)),
    "lives": ("lives", "measure_lives", lambda effort: (effort.seconds,)),
    "feed": ("feed", "measure_feed", lambda effort: (effort.samples,)),
    "board": ("board", "measure_board", lambda effort: (effort.samples,)),
    "frames": ("frames", "measure_frames", lambda effort: (effort.samples,)),
    "painted": ("painted", "measure_painted", lambda effort: (effort.samples // 4,)),
    "lists": ("long_lists", "measure_lists", lambda effort: (effort.history,)),
    "start": ("windows", "measure_start", lambda effort: (effort.starts,)),
    "idle": ("windows", "measure_idle", lambda effort: (effort.idle_seconds,)),
    "cases": ("cases", "measure_cases", lambda effort: (effort.starts, effort.rounds)),
    "quality": ("quality", "measure_quality", lambda effort: (effort.history,)),
    "records": ("records", "measure_records", lambda effort: (effort.history,)),
    "forecast": ("forecast", "measure_forecast", lambda effort: (effort.samples,)),
    "reports": ("reports", "measure_reports", lambda effort: (effort.history,)),
}
NAMES = tuple(_BENCHES)
#: Runs only when it is named, because it needs a server.
ON_REQUEST = "roundtrip"


def measure(place: BenchPlace, effort: Effort, only: Sequence[str], say: Callable[[str], None]) -> list[Figure]:
    """Run the chosen benchmarks (none chosen: all) in their order and return their figures."""
    found: list[Figure] = []
    for name, (module, function, given) in _BENCHES.items():
        if name in only or (not only and name != ON_REQUEST):
            say(name)
            # Loaded by name: the board's needs Qt's libraries, which a server without a screen does not have.
            run: Callable[..., list[Figure]] = getattr(
                importlib.import_module(f"tests.trials.bench.{module}"), function
            )
            found.extend(run(place, *given(effort)))
    return found
