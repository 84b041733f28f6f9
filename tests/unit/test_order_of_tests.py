"""Several workers begin with the slow tests, and lose none."""

from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import pytest_collection_modifyitems
from tests.helpers.order import slow_first


def _tests(slow: list[bool]) -> list[Any]:
    return [
        SimpleNamespace(place=place, slow=is_slow, get_closest_marker=lambda _name, is_slow=is_slow: is_slow or None)
        for place, is_slow in enumerate(slow)
    ]


def _pieces(items: list[Any], workers: int) -> list[list[Any]]:
    """Cut a list as `--dist worksteal` does."""
    pieces, rest = [], list(items)
    for left in range(workers, 0, -1):
        size = len(rest) // left
        pieces.append(rest[:size])
        rest = rest[size:]
    return pieces


@given(st.lists(st.booleans(), max_size=40), st.integers(1, 6))
def test_each_worker_gets_its_slow_tests_before_its_others_and_no_test_is_lost(slow: list[bool], workers: int) -> None:
    tests = _tests(slow)
    ordered = slow_first(tests, workers)
    assert sorted(test.place for test in ordered) == list(range(len(tests)))
    assert all(piece == sorted(piece, key=lambda test: not test.slow) for piece in _pieces(ordered, workers))


@pytest.mark.parametrize(("workers", "held"), [(1, [4]), (2, [4, 0]), (3, [4, 0, 0]), (4, [2, 2, 0, 0])])
def test_half_of_the_workers_have_no_slow_test(workers: int, held: list[int]) -> None:
    ordered = slow_first(_tests([False] * 20 + [True] * 4), workers)
    assert [sum(test.slow for test in piece) for piece in _pieces(ordered, workers)] == held


@given(st.lists(st.booleans(), max_size=40), st.integers(1, 6))
def test_the_quick_tests_keep_their_order(slow: list[bool], workers: int) -> None:
    quick = [test.place for test in slow_first(_tests(slow), workers) if not test.slow]
    assert quick == sorted(quick)


@pytest.mark.parametrize(("run", "order"), [({}, [0, 1, 2, 3]), ({"workerinput": {"workercount": 2}}, [1, 3, 0, 2])])
def test_the_order_changes_only_in_a_run_of_several_workers(run: dict[str, Any], order: list[int]) -> None:
    tests = _tests([False, True, False, True])
    pytest_collection_modifyitems(SimpleNamespace(**run), tests)  # type: ignore[arg-type]
    assert [test.place for test in tests] == order
