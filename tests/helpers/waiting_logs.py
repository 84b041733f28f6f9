"""Made-up logs of queues, and the folder with real ones, which are never part of the checkout."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

#: Beside the checkout, where somebody has real logs.
REAL_LOGS = Path(__file__).resolve().parents[3] / "shared" / "data"
HEADER = "branch,service,ticket,issued,called,started,ended,counter,priority,outcome,open_counters"


def made_up_log(days: int = 6, visitors: int = 90, branches: int = 1, seed: int = 1) -> str:
    """Return the log of branches with two counters, first come first served; one visitor in thirty leaves."""
    return "\n".join([HEADER, *_rows(days, visitors, branches, random.Random(seed))]) + "\n"


def _rows(days: int, visitors: int, branches: int, dice: random.Random) -> Iterator[str]:
    for branch in range(branches):
        for day in range(days):
            opens = datetime(2026, 3, 2 + day, 9, tzinfo=UTC)
            free = {f"C{number}": opens for number in (1, 2)}
            arrivals = sorted(dice.uniform(0, 8 * 3600) for _ in range(visitors))
            for number, seconds in enumerate(arrivals):
                issued = opens + timedelta(seconds=round(seconds))
                service = dice.choice(("passport", "address"))
                key = f"b{branch},{service},{day}-{number},{_clock(issued)}"
                if dice.random() < 1 / 30:
                    yield f"{key},,,{_clock(issued + timedelta(minutes=5))},,0,left,2"
                    continue
                counter = min(free, key=lambda each: (free[each], each))
                called = max(issued, free[counter])
                ended = called + timedelta(seconds=round(dice.lognormvariate(6.2, 0.5)))
                free[counter] = ended
                yield f"{key},{_clock(called)},{_clock(called)},{_clock(ended)},{counter},0,served,2"


def _clock(instant: datetime) -> str:
    return instant.replace(tzinfo=None).isoformat()
