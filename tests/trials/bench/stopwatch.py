"""Measures calls in turn with each other, so that a machine that slows down in between slows all of them."""

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


class Stopwatch:
    """Collects the milliseconds of named calls."""

    def __init__(self) -> None:
        self._times: dict[str, list[float]] = {}

    def run(self, name: str, call: Callable[[], T]) -> T:
        """Call and keep how long it took."""
        started = time.perf_counter()
        answer = call()
        self._times.setdefault(name, []).append((time.perf_counter() - started) * 1000)
        return answer

    def times(self, name: str) -> list[float]:
        """Return the milliseconds of every call under this name."""
        return self._times[name]
