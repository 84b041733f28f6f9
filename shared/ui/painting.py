"""Measures and paints wrapped plain text and rounded cards, for widgets that paint themselves."""

import re

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextLayout, QTextOption

UNLIMITED = 100_000.0
LEADING = Qt.AlignmentFlag.AlignLeading
LINE_SHARE = 1.5
LINE_SEPARATOR = "\u2028"


class TextBlock:
    """A plain text in one font that wraps between words and is never cut off."""

    def __init__(
        self,
        text: str,
        font: QFont,
        *,
        right_to_left: bool,
        align: Qt.AlignmentFlag = LEADING,
        line_share: float = LINE_SHARE,
    ) -> None:
        """`line_share` is the most that a line may take, in letter sizes."""
        self.text = text
        self._line_share = line_share
        self._layout = QTextLayout(text.replace("\n", LINE_SEPARATOR), font)
        option = QTextOption(_physical(align, right_to_left))
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)

    def natural_width(self) -> float:
        """Return the width the text needs without wrapping, in pixels."""
        if not self.text:
            return 0.0
        self._lines(UNLIMITED)
        return self._widest() + 1

    def longest_word(self) -> float:
        """Return the width below which a word would have to be broken."""
        if not self.text:
            return 0.0
        # The layout's own minimum is a single letter, because it may break anywhere when nothing else helps. Each word
        # is laid out on a line of its own: joined letters are wider than the font's metrics say.
        words = QTextLayout(re.sub(r"[ \n]", LINE_SEPARATOR, self.text), self._layout.font())
        words.setTextOption(self._layout.textOption())
        widest = 0.0
        words.beginLayout()
        while (line := words.createLine()).isValid():
            line.setLineWidth(UNLIMITED)
            widest = max(widest, line.naturalTextWidth())
        words.endLayout()
        return widest + 1

    def height(self, width: float) -> float:
        """Return the height of the text wrapped at `width`."""
        return self._lines(width) if self.text else 0.0

    def size(self, width: float) -> QSizeF:
        """Return the size of the text wrapped at `width`; the width is that of its widest line."""
        height = self.height(width)
        return QSizeF(self._widest() + 1 if self.text else 0.0, height)

    def draw(self, painter: QPainter, at: QPointF, width: float, color: QColor) -> float:
        """Paint the text wrapped at `width` with its top corner at `at`; return its height."""
        if not self.text:
            return 0.0
        height = self._lines(width)
        painter.setPen(color)
        self._layout.draw(painter, at)
        return height

    def _lines(self, width: float) -> float:
        layout, top = self._layout, 0.0
        most = layout.font().pixelSize() * self._line_share
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width))
            # The Arabic family asks for lines twice as tall as its letters; the letters never need that much.
            step = min(line.height(), most)
            line.setPosition(QPointF(0, top - (line.height() - step) / 2))
            top += step
        layout.endLayout()
        return top

    def _widest(self) -> float:
        lines = (self._layout.lineAt(index) for index in range(self._layout.lineCount()))
        return max((line.naturalTextWidth() for line in lines), default=0.0)


def paint_card(
    painter: QPainter, rect: QRectF, radius: float, *, ground: QColor | None, edge: QColor | None, edge_width: float = 1
) -> None:
    """Paint a rounded ground with an edge that is wholly inside `rect`."""
    half = edge_width / 2 if edge else 0
    inner = rect.adjusted(half, half, -half, -half)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, edge_width) if edge else Qt.PenStyle.NoPen)
    painter.setBrush(ground if ground else Qt.BrushStyle.NoBrush)
    corner = max(0.0, min(radius, inner.height() / 2, inner.width() / 2) - half)
    painter.drawRoundedRect(inner, corner, corner)


def _physical(align: Qt.AlignmentFlag, right_to_left: bool) -> Qt.AlignmentFlag:
    if align & Qt.AlignmentFlag.AlignHCenter:
        return Qt.AlignmentFlag.AlignHCenter
    # QTextLayout mirrors leading and trailing by the direction of its option, so absolute sides are asked for.
    trailing = bool(align & Qt.AlignmentFlag.AlignTrailing)
    side = Qt.AlignmentFlag.AlignRight if trailing != right_to_left else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute
