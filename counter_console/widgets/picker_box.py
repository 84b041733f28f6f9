"""A drop-down list that looks like the other fields of the console."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QComboBox, QWidget

from shared.ui.appearance import Appearance
from shared.ui.painting import TextBlock, paint_card
from shared.ui.theme import TextRole, Tone

CHEVRON_UNITS = 0.6


class PickerBox(QComboBox):
    """Shows the chosen entry and an arrow; the list below it is Qt's own."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.set_appearance(appearance)

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new colours and sizes."""
        self.appearance = appearance
        self.setMinimumHeight(appearance.metrics.target)
        self.follow_script()

    def follow_script(self) -> None:
        """Let the list's letters follow the script of its entries."""
        self.setFont(self.appearance.font(TextRole.BODY, self.itemText(0)))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint field, words and arrow."""
        theme, metrics = self.appearance.theme, self.appearance.metrics
        painter = QPainter(self)
        rect = QRectF(self.rect())
        edge, width = (theme.focus, metrics.focus) if self.hasFocus() else (theme.quiet, metrics.hairline)
        paint_card(painter, rect, metrics.unit, ground=QColor(theme.raised), edge=QColor(edge), edge_width=width)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        unit = float(metrics.unit)
        room = rect.adjusted(unit * 4 if mirrored else unit * 1.5, 0, -unit * 1.5 if mirrored else -unit * 4, 0)
        text = self.currentText()
        font = self.appearance.font(TextRole.BODY, text)
        fitted = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
        block = TextBlock(fitted, font, right_to_left=mirrored)
        top = rect.center().y() - block.height(room.width()) / 2
        block.draw(painter, QPointF(room.left(), top), room.width(), self.appearance.color(Tone.INK))
        self._paint_arrow(painter, QPointF(unit * 2 if mirrored else rect.right() - unit * 2, rect.center().y()))

    def _paint_arrow(self, painter: QPainter, at: QPointF) -> None:
        half = self.appearance.metrics.unit * CHEVRON_UNITS
        pen = QPen(self.appearance.color(Tone.QUIET), 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        corners = [QPointF(at.x() - half, at.y() - half / 2), QPointF(at.x(), at.y() + half / 2)]
        painter.drawPolyline(QPolygonF([*corners, QPointF(at.x() + half, at.y() - half / 2)]))
