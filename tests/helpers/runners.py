"""A runner that keeps its work until a test lets it go."""

from collections.abc import Callable

from shared.platform.background import ImmediateRunner, T


class WaitingRunner:
    """Keeps the work in `waiting`, the oldest first."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def run(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        """Keep this work."""
        self.waiting.append(lambda: ImmediateRunner().run(work, done, failed))

    def step(self) -> None:
        """Do the oldest work."""
        self.waiting.pop(0)()

    def go(self) -> None:
        """Do all work, also what is added meanwhile."""
        while self.waiting:
            self.step()
