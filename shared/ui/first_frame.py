"""The first frame of a program, painted while all the rest is still being loaded; light, so that it comes at once."""

from PySide6.QtCore import QEvent, QEventLoop, QObject, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from shared.ui.palettes import DARK, LIGHT
from shared.ui.whole_screen import cover_screen

#: This name distinguishes the frame from the program's own window.
FIRST_FRAME = "first-frame"
#: On a desk, where the size of the window to come is not known yet.
ON_DESK = QSize(480, 270)
#: Height of the letters as a share of the smaller side.
LETTERS = 0.09
#: A screen that does not paint (a locked desktop) is not waited for.
PATIENCE_MS = 300


class FirstFrame(QWidget):
    """The program's ground colour and name, until another window of the program has been painted."""

    def __init__(self, application: QApplication, *, dark: bool, size: QSize | None, whole_screen: bool) -> None:
        super().__init__()
        self._application = application
        self._palette = DARK if dark else LIGHT
        self._painted = QEventLoop(self)
        self._whole_screen = whole_screen
        self.setObjectName(FIRST_FRAME)
        self.setWindowTitle("Nobat")
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.resize(size or ON_DESK)
        if whole_screen:
            self.setCursor(Qt.CursorShape.BlankCursor)
        elif size is None:
            self.move(self.screen().availableGeometry().center() - QRect(0, 0, self.width(), self.height()).center())

    def appear(self) -> None:
        """Show the frame and return when it is painted."""
        if self._whole_screen:
            cover_screen(self)
        else:
            self.show()
        QTimer.singleShot(PATIENCE_MS, self._painted, self._painted.quit)
        self._painted.exec()
        self._application.installEventFilter(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the name."""
        painter, ground = QPainter(self), self._palette.surface
        painter.fillRect(self.rect(), QColor(ground))
        font = QFont()
        font.setPixelSize(max(12, round(min(self.width(), self.height()) * LETTERS)))
        painter.setFont(font)
        painter.setPen(QColor(self._palette.accent))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, "Nobat")
        QTimer.singleShot(0, self._painted, self._painted.quit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go when another window is painted: it is above, so nothing flickers."""
        painted = event.type() == QEvent.Type.Paint and watched is not self
        if painted and isinstance(watched, QWidget) and watched.isWindow():
            self._application.removeEventFilter(self)
            QTimer.singleShot(0, self, self._vanish)
        return False

    def _vanish(self) -> None:
        self.hide()
        # With the native window goes its picture: eight megabytes on a large screen.
        self.destroy()
