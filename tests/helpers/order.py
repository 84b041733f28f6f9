"""The order in which several workers take the tests of a run."""

from collections.abc import Sequence

import pytest


def slow_first(items: Sequence[pytest.Item], workers: int) -> list[pytest.Item]:
    """Let each worker begin with its share of the tests marked `slow`; the others keep their order.

    A slow test that is left for the end runs alone while the other workers have nothing more to do. `--dist worksteal`
    cuts the list into one piece per worker, the first ones shorter if it does not come out even.
    """
    slow = [item for item in items if item.get_closest_marker("slow")]
    quick = [item for item in items if not item.get_closest_marker("slow")]
    ordered: list[pytest.Item] = []
    for left in range(workers, 0, -1):
        share = slow[left - 1 :: workers]
        others = (len(items) - len(ordered)) // left - len(share)
        ordered += share + quick[:others]
        del quick[:others]
    return ordered
