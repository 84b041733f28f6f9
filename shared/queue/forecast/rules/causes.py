"""What was unusual in the hours in which quoted waits were wrong: fewer counters, more visitors, longer servings."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from shared.queue.forecast.model import UnusualFigure, UnusualKind

#: Other days that are needed before something can be called usual.
FEWEST_DAYS = 3
#: By so much of the usual value it must differ.
MUCH = 0.25
#: Half a counter, three visitors, half a minute: less is not worth naming.
LEAST_COUNTERS, LEAST_VISITORS, LEAST_SECONDS = 0.5, 3.0, 30.0


@dataclass(frozen=True)
class HourLoad:
    """Some hours of one day: counters open (mean), visitors who came, mean seconds that one took; None: not known."""

    counters: float | None
    visitors: float
    seconds: float | None


def causes(here: HourLoad, others: Sequence[HourLoad], *, longer: bool) -> tuple[UnusualFigure, ...]:
    """Return what can explain waits that were longer than said (else shorter), the most unusual first."""
    values = (
        # Fewer counters make waits longer; of the other two, more.
        (UnusualKind.COUNTERS, here.counters, [each.counters for each in others], -1, LEAST_COUNTERS),
        (UnusualKind.VISITORS, here.visitors, [each.visitors for each in others], 1, LEAST_VISITORS),
        (UnusualKind.SERVINGS, here.seconds, [each.seconds for each in others], 1, LEAST_SECONDS),
    )
    found = []
    for kind, value, theirs, direction, least in values:
        known = [each for each in theirs if each is not None]
        if value is None or len(known) < FEWEST_DAYS:
            continue
        usual = median(known)
        more = (value - usual) * direction * (1 if longer else -1)
        if usual > 0 and more >= max(least, MUCH * usual):
            found.append((more / usual, UnusualFigure(kind, value, usual)))
    return tuple(cause for _, cause in sorted(found, key=lambda each: -each[0]))
