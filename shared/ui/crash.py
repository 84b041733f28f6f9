"""Catches bugs nobody expected: logs them with their trace and reports them to the program, on the screen's thread."""

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal


class _Reporter(QObject):
    """Carries the details from whatever thread crashed to the screen's thread."""

    crashed = Signal(str)

    def __init__(self, report: Callable[[str], None]) -> None:
        super().__init__()
        self._report = report
        self.crashed.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def _tell(self, details: str) -> None:
        self._report(details)


def install_crash_handler(log: logging.Logger, report: Callable[[str], None]) -> Callable[[], None]:
    """Log every uncaught error and hand its details (the trace as text) to `report`; the result removes the handler.

    Call it on the screen's thread, after the application exists.
    """
    reporter = _Reporter(report)
    before, before_threads = sys.excepthook, threading.excepthook

    def caught(kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            before(kind, problem, trace)
            return
        log.critical("uncaught error", exc_info=(kind, problem, trace))
        reporter.crashed.emit("".join(traceback.format_exception(kind, problem, trace)))

    def caught_in_thread(arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None and not issubclass(arguments.exc_type, SystemExit):
            caught(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    def uninstall() -> None:
        sys.excepthook, threading.excepthook = before, before_threads

    sys.excepthook, threading.excepthook = caught, caught_in_thread
    return uninstall
