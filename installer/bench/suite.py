"""The benchmarks by name, and one run of those that were chosen."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from installer.bench.figures import Figure
from installer.bench.lives import measure_lives
from installer.bench.places import Place
from installer.bench.records import measure_records
from installer.bench.verbs import measure_history, measure_verbs

ROUNDS_PER_SECOND = 10
FEWEST_ROUNDS = 3


@dataclass(frozen=True)
class Effort:
    """How long a run takes pains: the seconds of its longest part, and how many past tickets there are."""

    seconds: float
    history: int

    @property
    def rounds(self) -> int:
        """How often a quick verb is repeated."""
        return max(FEWEST_ROUNDS, round(self.seconds * ROUNDS_PER_SECOND))


BENCHES: Mapping[str, Callable[[Place, Effort], list[Figure]]] = {
    "verbs": lambda place, effort: measure_verbs(place, effort.rounds),
    "history": lambda place, effort: measure_history(place, effort.rounds, effort.history),
    "lives": lambda place, effort: measure_lives(place, effort.seconds),
    "records": lambda place, effort: measure_records(place, effort.history),
}


def measure(place: Place, effort: Effort, only: Sequence[str], say: Callable[[str], None]) -> list[Figure]:
    """Run the chosen benchmarks (none chosen: all) in their order and return their figures."""
    found: list[Figure] = []
    for name, bench in BENCHES.items():
        if not only or name in only:
            say(name)
            found.extend(bench(place, effort))
    return found
