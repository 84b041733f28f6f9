"""Says on the standard output when a program's first frame is done, and when its own window's first frame is."""

import sys
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from tests.trials.bench.agreed import FIRST_FRAME, OWN_WINDOW, PAINTED, SIZE


class FirstPaint(QObject):
    """Looks at every event until the program's own window is painted."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._waited_for = [PAINTED, OWN_WINDOW]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let every event through."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and watched.isWindow():
            due = self._waited_for[: 1 if watched.objectName() == FIRST_FRAME else 2]
            self._waited_for = [word for word in self._waited_for if word not in due]
            app = QApplication.instance()
            if app is not None and not self._waited_for:
                app.removeEventFilter(self)
            QTimer.singleShot(0, lambda: _say(due))
        return False


def _say(words: Sequence[str]) -> None:
    sys.stdout.write("".join(f"{word}\n" for word in words))
    sys.stdout.flush()


def watched_application() -> QApplication:
    """Return the application of this process, which tells of its first frame; apps take it over."""
    app = QApplication(["nobat"])
    app.installEventFilter(FirstPaint(app))
    return app


def show_empty_window(app: QApplication) -> int:
    """Show a window with nothing in it until the process is ended."""
    window = QWidget()
    window.resize(*SIZE)
    window.show()
    return app.exec()
