"""Slow work away from the screen, as something that is handed in: presenters know only this."""

from collections.abc import Callable
from typing import Protocol, TypeVar

T = TypeVar("T")


class Runner(Protocol):
    """Runs work elsewhere and answers on the caller's own thread."""

    def run(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        """Run `work`; then call `done` with its result, or `failed` with what it raised. Works never overlap."""
        ...


class ImmediateRunner:
    """Runs everything at once; in tests the background is the foreground."""

    def run(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        """Run `work` now; an error raised by `done` is the caller's and passes through."""
        try:
            result = work()
        except Exception as problem:
            failed(problem)
        else:
            done(result)
