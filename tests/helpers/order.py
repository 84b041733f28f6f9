"""The order in which several workers take the tests of a run."""

from collections.abc import Sequence

import pytest


def slow_first(items: Sequence[pytest.Item], workers: int) -> list[pytest.Item]:
    """Let half of the workers begin with the tests marked `slow`; the others keep their order.

    A slow test that is left for the end runs alone while the other workers have nothing more to do. It mostly waits for
    programs that it started: the workers without slow tests keep the processor busy meanwhile. `--dist worksteal` cuts
    the list into one piece per worker, the first ones shorter if it does not come out even.
    """
    slow = [item for item in items if item.get_closest_marker("slow")]
    quick = [item for item in items if not item.get_closest_marker("slow")]
    ordered: list[pytest.Item] = []
    holders = max(1, workers // 2)
    for place in range(workers):
        size = (len(items) - len(ordered)) // (workers - place)
        share = -(-len(slow) // (holders - place)) if place < holders else 0
        # With hardly any quick tests there are more slow ones in a piece, or in the later pieces.
        share = min(size, max(share, size - len(quick)))
        ordered += slow[:share] + quick[: size - share]
        del slow[:share], quick[: size - share]
    return ordered
