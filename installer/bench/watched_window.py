"""A window in a process of its own that says when its first frame is painted: an empty one, or one of the apps.

Run as a program with the words of the command line, for instance `kiosk --database URL`, or with `empty`.
"""

import importlib
import os
import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from installer.bench.agreed import EMPTY, PAINTED, SIZE


class FirstPaint(QObject):
    """Says once, when the first frame of any window is done."""

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


def main(words: list[str]) -> int:
    """Show the window until the process is ended."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(["nobat"])
    watch = FirstPaint()
    app.installEventFilter(watch)
    if words == [EMPTY]:
        window = QWidget()
        window.resize(*SIZE)
        window.show()
        return app.exec()
    # Loaded by name, so that the empty window stays the floor: it loads none of the product.
    return int(importlib.import_module("installer.cli").main(words))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
