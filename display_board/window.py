"""The board's window: the whole screen without a pointer, or an ordinary window that Escape closes."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from display_board.layout import Site
from shared.ui.whole_screen import cover_screen

DESIGN_SIZE = (1920, 1080)
#: In a window nobody sits five metres away: it is a picture of a board of this size.
USUAL_DIAGONAL_INCHES = 55.0
#: What a screen says about itself is not believed outside these widths.
SMALLEST_MM, LARGEST_MM = 200.0, 4000.0
SHARE_OF_DESK = 0.9


class BoardWindow(QWidget):
    """Holds the board's screen. On a whole screen nothing but the system ends it."""

    def __init__(self, content: QWidget, *, windowed: bool) -> None:
        super().__init__()
        self._windowed = windowed
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(content)
        content.windowTitleChanged.connect(self.setWindowTitle)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        if not windowed:
            self.setCursor(Qt.CursorShape.BlankCursor)
            self.setWindowFlag(Qt.WindowType.FramelessWindowHint)

    def open(self, size: tuple[int, int] | None, *, portrait: bool) -> None:
        """Show the window: over the whole screen, in `size`, or as large as the desk allows in the design's shape."""
        if self._windowed or size is not None:
            self.resize(QSize(*size) if size is not None else self._on_desk(portrait))
            self.show()
        else:
            cover_screen(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape close an ordinary window."""
        if self._windowed and event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep a board that covers the screen open when a key combination asks to close it."""
        if not self._windowed and event.spontaneous():
            event.ignore()
            return
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Come back to the whole screen when something has made the board smaller."""
        super().changeEvent(event)
        made_smaller = (
            event.type() == QEvent.Type.WindowStateChange and self.windowState() & Qt.WindowState.WindowMinimized
        )
        if made_smaller and not self._windowed:
            cover_screen(self)

    def _on_desk(self, portrait: bool) -> QSize:
        width, height = reversed(DESIGN_SIZE) if portrait else DESIGN_SIZE
        room = self.screen().availableSize() * SHARE_OF_DESK
        share = min(1.0, room.width() / width, room.height() / height)
        return QSize(round(width * share), round(height * share))


def site_in_window(width_px: int, height_px: int, farthest_m: float) -> Site:
    """Return the board that a window shows a picture of: a usual television in the window's shape."""
    return Site.of_diagonal(width_px, height_px, USUAL_DIAGONAL_INCHES, farthest_m)


def picture_width_mm(screen: QScreen, measured_mm: float | None) -> float:
    """Return how wide a screen's picture is: measured by hand, as the screen says, or as a usual television."""
    if measured_mm is not None:
        return measured_mm
    said = screen.physicalSize().width()
    if SMALLEST_MM <= said <= LARGEST_MM:
        return float(said)
    size = screen.size()
    usual = Site.of_diagonal(max(1, size.width()), max(1, size.height()), USUAL_DIAGONAL_INCHES, 1.0)
    return usual.width_mm
