"""How many counters a steady stream of visitors needs (Erlang C; pure).

A. K. Erlang, 1917; formulas as in Gans, Koole & Mandelbaum, Manufacturing & Service Operations Management 5(2), 2003.
Visitors come by chance at an even rate, servings are exponential, nobody leaves, and the stream has lasted for ever.
"""

import math

#: Nobody needs more, and a search must end.
MOST_COUNTERS = 200


def waiting_share(counters: int, load: float) -> float:
    """Return the share of visitors who have to wait; `load` is arrivals × service time (erlangs).

    1 when the counters cannot keep up. From the recursion of Erlang B, which no factorial makes inexact.
    """
    if load <= 0:
        return 0.0
    if counters <= load:
        return 1.0
    blocked = 1.0
    for number in range(1, counters + 1):
        blocked = load * blocked / (number + load * blocked)
    busy = load / counters
    return blocked / (1 - busy + busy * blocked)


def level(counters: int, arrivals: float, seconds: float, within: float) -> float:
    """Return the share of visitors called within so many seconds; `arrivals` per second, `seconds` one serving."""
    load = arrivals * seconds
    if load <= 0:
        return 1.0
    if counters <= load:
        return 0.0
    return 1 - waiting_share(counters, load) * math.exp(-(counters - load) * within / seconds)


def mean_wait(counters: int, arrivals: float, seconds: float) -> float:
    """Return the mean wait in seconds of all visitors; infinite when the counters cannot keep up."""
    load = arrivals * seconds
    if load <= 0:
        return 0.0
    return waiting_share(counters, load) * seconds / (counters - load) if counters > load else math.inf


def counters_needed(arrivals: float, seconds: float, within: float, target: float) -> int:
    """Return the fewest counters at which the target share is called within so many seconds; at least one."""
    counters = max(1, math.floor(arrivals * seconds))
    while counters < MOST_COUNTERS and level(counters, arrivals, seconds, within) < target:
        counters += 1
    return counters
