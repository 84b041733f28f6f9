"""The response time of each operation, with faults."""

from collections import defaultdict

from tests.trials.torture.checking.commands import Histories


def times_of_verbs(histories: Histories) -> dict[str, tuple[int, float, float]]:
    """Return for each verb how often it was answered, and the 50 % and 99 % points in milliseconds."""
    taken: dict[str, list[float]] = defaultdict(list)
    for command in histories.commands:
        if command.end != "doubt":
            taken[command.verb].append(1000 * command.seconds)
    return {verb: (len(times), _point(times, 0.50), _point(times, 0.99)) for verb, times in sorted(taken.items())}


def _point(values: list[float], share: float) -> float:
    ordered = sorted(values)
    return round(ordered[min(len(ordered) - 1, int(share * len(ordered)))], 1)
