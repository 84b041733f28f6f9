"""Whether waits kept their promise."""

from collections.abc import Iterable


def share_within(waits: Iterable[tuple[float, float]]) -> float | None:
    """Return the share of (seconds waited, seconds promised) pairs that kept the promise; None without any."""
    kept = total = 0
    for waited, promised in waits:
        total += 1
        kept += waited <= promised
    return kept / total if total else None
