"""One reading at a time, away from the screen's thread; a burst of news becomes one more reading."""

from collections.abc import Callable
from typing import Generic, TypeVar

from shared.platform.background import Runner

R = TypeVar("R")


class LiveReading(Generic[R]):
    """Runs `read` and passes its result to `loaded`, or its exception to `failed`.

    Every `refresh` during a reading counts, however many there are: exactly one more reading follows.
    """

    def __init__(
        self,
        runner: Runner,
        read: Callable[[], R],
        loaded: Callable[[R], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._runner = runner
        self._read = read
        self._loaded = loaded
        self._failed = failed
        self._again = False
        self.running = False

    def refresh(self) -> None:
        """Read now, or once more after the reading that is under way."""
        if self.running:
            self._again = True
        else:
            self.running = True
            self._runner.run(self._read, self._done, self._broke)

    def _done(self, result: R) -> None:
        self._end(lambda: self._loaded(result))

    def _broke(self, problem: Exception) -> None:
        self._end(lambda: self._failed(problem))

    def _end(self, answer: Callable[[], None]) -> None:
        again, self._again, self.running = self._again, False, False
        try:
            answer()
        finally:
            if again:
                self.refresh()
