"""Reports every minute that this program is running, away from the screen's thread."""

import logging
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from shared.platform.background import Runner

END_WAIT_S = 3.0

log = logging.getLogger(__name__)


class Heartbeat(QObject):
    """Calls `beat` through the runner at the start and then every `seconds`; `leave` once, when the program ends.

    A beat that fails is only logged: a window without its database has other ways to say so, and the next beat tells
    that it is back.
    """

    def __init__(self, runner: Runner, beat: Callable[[], object], leave: Callable[[], object], seconds: float) -> None:
        super().__init__()
        self._runner = runner
        self._beat = beat
        self._leave = leave
        self._timer = QTimer(self)
        self._timer.setInterval(round(seconds * 1000))
        self._timer.timeout.connect(self._tell)

    def start(self) -> None:
        """Start the reports."""
        self._tell()
        self._timer.start()

    def stop(self) -> None:
        """Report that the program ends in order; waits for the answer, but not long for a server that is silent."""
        self._timer.stop()
        telling = threading.Thread(target=self._tell_end, name="heartbeat-end", daemon=True)
        telling.start()
        telling.join(END_WAIT_S)

    def _tell_end(self) -> None:
        try:
            self._leave()
        except Exception:
            log.warning("the end was not told", exc_info=True)

    def _tell(self) -> None:
        self._runner.run(self._beat, lambda _device: None, _not_told)


def _not_told(fault: Exception) -> None:
    log.warning("a heartbeat was not told", exc_info=fault)
