"""How the system ends a program with windows: SIGTERM and Ctrl+C end it cleanly; a closed terminal does not end it."""

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

from PySide6.QtCore import QTimer

#: How often Python may notice that the system asks the program to end.
NOTICE_MS = 250


@contextmanager
def ended_by_signals(end: Callable[[], None]) -> Iterator[None]:
    """Call `end`, from the event loop, when the system asks the program to end."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    asked = list[int]()

    def ask(number: int, _frame: FrameType | None) -> None:
        asked.append(number)

    wanted: dict[int, Callable[[int, FrameType | None], None] | signal.Handlers] = {
        signal.SIGINT: ask,
        signal.SIGTERM: ask,
    }
    if hasattr(signal, "SIGHUP"):  # Windows has no such signal
        # A kiosk must not leave its screen because somebody closed the terminal or the connection it was started from.
        wanted[signal.SIGHUP] = signal.SIG_IGN
    before = {number: signal.signal(number, handler) for number, handler in wanted.items()}
    # Python runs its handlers only between its own instructions; the timer gives it some.
    notice = QTimer()
    notice.setInterval(NOTICE_MS)
    notice.timeout.connect(lambda: end() if asked else None)
    notice.start()
    try:
        yield
    finally:
        notice.stop()
        for number, handler in before.items():
            signal.signal(number, handler)
