"""Runs slow work on one thread of its own and answers on the screen's thread."""

import queue
import threading
from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

T = TypeVar("T")
Job = tuple[Callable[[], Any], Callable[[Any], None], Callable[[Exception], None]]
CLOSE_WAIT_S = 10.0


class QtRunner(QObject):
    """One worker thread; works are done one after the other, in the order they were given."""

    _answered = Signal(object)

    def __init__(self, name: str = "worker", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._closed = False
        # A queued signal carries each answer over to the thread this object lives on.
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    def run(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        """Run `work` on the worker; `done` or `failed` follows on this object's thread. Once closed, nothing runs."""
        if not self._closed:
            self._jobs.put((work, done, failed))

    def close(self) -> None:
        """Finish the work in hand, forget the answers, and end the thread; calling it again does nothing."""
        if self._closed:
            return
        self._closed = True
        self._jobs.put(None)
        self._thread.join(CLOSE_WAIT_S)

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            work, done, failed = job
            try:
                result = work()
            except Exception as problem:
                self._answer(partial(failed, problem))
            else:
                self._answer(partial(done, result))

    def _answer(self, answer: Callable[[], None]) -> None:
        if not self._closed:
            self._answered.emit(answer)

    def _deliver(self, answer: Callable[[], None]) -> None:
        # An error raised by the answer itself is a bug and goes to the crash handler like any other.
        if not self._closed:
            answer()
