"""Says on the standard output when the first frame of a program's first window is done."""

import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from installer.bench.agreed import PAINTED, SIZE


class FirstPaint(QObject):
    """Looks at every event until the first paint."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let every event through."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and watched.isWindow():
            app = QApplication.instance()
            if app is not None:
                app.removeEventFilter(self)
            QTimer.singleShot(0, _say)
        return False


def _say() -> None:
    sys.stdout.write(f"{PAINTED}\n")
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
