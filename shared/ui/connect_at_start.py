"""Opens a branch whose server may not be there yet: tries again off the screen's thread, with a window that says so."""

import logging
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QTimer

from shared.platform.db.faults import must_be_mended, worth_waiting
from shared.platform.errors import UserError, error_text
from shared.ui.background import QtRunner
from shared.ui.ending import ended_by_signals
from shared.ui.waiting_window import WaitingWindow

T = TypeVar("T")

#: The window appears when the branch was not open after this time, or at the first failure.
PATIENCE_MS = 1500
RETRY_MS = 1000

log = logging.getLogger(__name__)


class ConnectAtStart:
    """Opens something of a database, however long that takes; `make_window` makes the window for a longer wait.

    The window also explains what a person must mend before the database can be opened.

    The window stays until `finish`, so that the real one can be shown before it goes.
    """

    def __init__(self, make_window: Callable[[], WaitingWindow]) -> None:
        self._make_window = make_window
        self._window: WaitingWindow | None = None

    @property
    def window(self) -> WaitingWindow | None:
        """The window, once the wait has been long enough for one."""
        return self._window

    def wait_for(self, open_it: Callable[[], T]) -> T | None:
        """Return what `open_it` returns, None when the program was asked to end before; `open_it` runs on a thread.

        A database that is away is waited for. Raises whatever else `open_it` raises.
        """
        loop, runner, found = QEventLoop(), QtRunner("opening"), list[T]()
        refused: list[Exception] = []
        again, patience = _timer(RETRY_MS, single=True), _timer(PATIENCE_MS, single=True)

        def opened(result: T) -> None:
            found.append(result)
            loop.exit()

        def failed(problem: Exception) -> None:
            if not worth_waiting(problem):
                refused.append(problem)
                loop.exit()
                return
            if self._window is None or not self._window.isVisible():
                log.warning("the branch cannot be opened yet", exc_info=problem)
            self._appear(loop)
            if self._window is not None and isinstance(problem, UserError) and must_be_mended(problem):
                self._window.explain(error_text(problem))
            again.start()

        again.timeout.connect(lambda: runner.run(open_it, opened, failed))
        patience.timeout.connect(lambda: self._appear(loop))
        with ended_by_signals(loop.exit):
            patience.start()
            runner.run(open_it, opened, failed)
            loop.exec()
        for timer in (again, patience):
            timer.stop()
        if not found and not refused:
            # What still hangs ends with the program; nobody waits for it.
            self.finish()
            return None
        runner.close()
        if refused:
            self.finish()
            raise refused[0]
        return found[0]

    def finish(self) -> None:
        """Take the window away, if there was one."""
        if self._window is not None:
            self._window.vanish()
            self._window = None

    def _appear(self, loop: QEventLoop) -> None:
        if self._window is None:
            self._window = self._make_window()
            self._window.closed.connect(loop.exit)
            self._window.appear()


def _timer(milliseconds: int, *, single: bool) -> QTimer:
    timer = QTimer()
    timer.setInterval(milliseconds)
    timer.setSingleShot(single)
    return timer
