"""The quiet ground of a side column, set off by a hairline where reading ends its main part."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from shared.platform.contrast import mixed
from shared.ui.appearance import Appearance

BETWEEN = 0.6


class SideGround(QWidget):
    """A column between surface and card, with a line towards the page."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.appearance = appearance

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new colours."""
        self.appearance = appearance
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the line."""
        theme, hairline = self.appearance.theme, self.appearance.metrics.hairline
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(mixed(theme.surface, theme.raised, BETWEEN)))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - hairline if mirrored else 0
        painter.fillRect(QRectF(left, 0, hairline, self.height()), QColor(theme.line))
