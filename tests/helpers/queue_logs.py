"""Small invented logs of a queue, for tests of the learning forecast."""

import random
from collections.abc import Iterator

from shared.queue.forecast.rules.learned.log_file import DAY_SECONDS, LogTicket

#: A Monday, in the seconds of a log.
MONDAY = 18_001 * 7 * DAY_SECONDS - 3 * DAY_SECONDS
OPENS = 9 * 3600.0


def queue_log(
    days: int, tickets_a_day: int, counters: int = 2, seed: int = 1, mean_serving: float = 240.0, load: float = 0.95
) -> tuple[LogTicket, ...]:
    """Return days of one service: random arrivals, random servings, first come, first served."""
    dice = random.Random(seed)
    found: list[LogTicket] = []
    for day in range(days):
        free = [MONDAY + day * DAY_SECONDS + OPENS] * counters
        at = free[0]
        for _ in range(tickets_a_day):
            at += dice.expovariate(counters * load / mean_serving)
            begins = max(at, min(free))
            ends = begins + dice.expovariate(1 / mean_serving)
            number = free.index(min(free))
            free[number] = ends
            found.append(_ticket(len(found), "A", at, begins, ends, f"C{number}"))
    return tuple(found)


def two_classes(pairs: int, credit: float) -> Iterator[LogTicket]:
    """Yield tickets at one counter: those of class 1 are called as if they had come `credit` seconds earlier."""
    dice = random.Random(5)
    at, start = MONDAY + OPENS, 0
    while start < pairs * 2:
        # A full room comes, and is called in the order of the credits.
        room = sorted(at + dice.uniform(0, 600) for _ in range(20))
        order = sorted(
            ((came - credit * (number % 2), came, str(number % 2)) for number, came in enumerate(room)),
        )
        called = at + 700
        for _, came, priority in order:
            yield _ticket(start, "A", came, called, called + 30, "C1", priority)
            called += 30
            start += 1
        at = called + 100


def _ticket(
    line: int, service: str, issued: float, called: float, ended: float, counter: str, priority: str = ""
) -> LogTicket:
    return LogTicket(line, "branch", service, issued, called, ended, counter, priority, None)
