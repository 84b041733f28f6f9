"""The board's window: the whole screen without a pointer, or an ordinary window that Escape closes."""

from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from display_board.layout import Site
from shared.ui.whole_screen import WholeScreen

DESIGN_SIZE = (1920, 1080)
#: In a window nobody sits five metres away: it is a picture of a board of this size.
USUAL_DIAGONAL_INCHES = 55.0
#: What a screen says about itself is not believed outside these widths.
SMALLEST_MM, LARGEST_MM = 200.0, 4000.0
SHARE_OF_DESK = 0.9


class BoardWindow(QWidget):
    """Holds the board's screen. On a whole screen nothing but the system ends it."""

    def __init__(self, content: QWidget, *, windowed: bool, televisions: int = 1) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(content)
        content.windowTitleChanged.connect(self.setWindowTitle)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._televisions = televisions
        self._lock = None if windowed else WholeScreen(self, screens=televisions)

    def open(self, size: tuple[int, int] | None, *, portrait: bool) -> None:
        """Show the window: over the whole screen, in `size`, or as large as the desk allows in the design's shape."""
        if self._lock is not None and size is None:
            self._lock.cover()
        else:
            self.resize(QSize(*size) if size is not None else self._on_desk(portrait))
            self.show()

    def end(self) -> None:
        """Close the window: the program ends."""
        if self._lock is not None:
            self._lock.release()
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape close an ordinary window."""
        if self._lock is None and event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def _on_desk(self, portrait: bool) -> QSize:
        width, height = reversed(DESIGN_SIZE) if portrait else DESIGN_SIZE
        width *= self._televisions
        room = self.screen().availableSize() * SHARE_OF_DESK
        share = min(1.0, room.width() / width, room.height() / height)
        return QSize(round(width * share), round(height * share))


def site_in_window(width_px: int, height_px: int, farthest_m: float, televisions: int = 1) -> Site:
    """Return the board that a window shows a picture of: usual televisions that fill the window."""
    one = Site.of_diagonal(max(1, width_px // televisions), height_px, USUAL_DIAGONAL_INCHES, farthest_m)
    return replace(one, width_px=width_px, width_mm=one.width_mm * televisions, televisions=televisions)


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
