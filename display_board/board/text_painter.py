"""Paints letters by their capitals: a number is on its baseline and is as tall as the layout asks for."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from shared.ui.appearance import Appearance
from shared.ui.icons import Icon, paint_icon
from shared.ui.painting import TextBlock, paint_number
from shared.ui.theme import TextRole, Tone

ARROW_LINE = 2.6
#: The dots of pages: their size as a share of the words, and from one to the next in dots.
DOT_SHARE, DOT_STEP = 0.24, 1.75
OTHER_DOT = 0.6  # where there is no third colour, the size tells the page


class TextPainter:
    """Paints into one widget from the side where reading begins; all x are distances from that side."""

    def __init__(self, painter: QPainter, width: float, appearance: Appearance, *, mirrored: bool) -> None:
        self._painter = painter
        self._width = width
        self._appearance = appearance
        self._mirrored = mirrored
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)

    def left(self, x: float, width: float) -> float:
        """Return the left edge of something `width` wide at `x`."""
        return self._width - x - width if self._mirrored else x

    def capitals(self, text: str, font: QFont, x: float, baseline: float, color: QColor) -> float:
        """Paint a number or a counter on `baseline`; return its width. Numbers are never mirrored."""
        width = number_width(text, font)
        self._painter.setFont(font)
        self._painter.setPen(color)
        self._painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        paint_number(self._painter, self.left(x, width), baseline, text)
        return width

    def text(self, text: str, role: TextRole, x: float, baseline: float, color: QColor, *, bold: bool = False) -> float:
        """Paint one line of text on `baseline`; return its width."""
        width = text_width(self._appearance, text, role, bold=bold)
        direction = Qt.LayoutDirection.RightToLeft if self._mirrored else Qt.LayoutDirection.LeftToRight
        self._painter.setFont(self._appearance.font(role, text, bold=bold))
        self._painter.setPen(color)
        self._painter.setLayoutDirection(direction)
        self._painter.drawText(QPointF(self.left(x, width), baseline), text)
        return width

    def paragraph(self, block: TextBlock, x: float, top: float, width: float, color: QColor) -> float:
        """Paint a text that wraps at `width`; return its height."""
        return block.draw(self._painter, QPointF(self.left(x, width), top), width, color)

    def dots(self, x: float, top: float, side: float, page: int, pages: int) -> None:
        """Paint one dot for each page, that of the page shown larger and in the colour of the main words."""
        self._painter.setPen(Qt.PenStyle.NoPen)
        for each in range(pages):
            self._painter.setBrush(self._appearance.color(Tone.INK if each == page else Tone.QUIET))
            dot = QRectF(self.left(x + each * DOT_STEP * side, side), top, side, side)
            less = 0.0 if each == page else side * (1 - OTHER_DOT) / 2
            self._painter.drawEllipse(dot.adjusted(less, less, -less, -less))

    def arrow(self, x: float, middle: float, side: float, color: QColor) -> None:
        """Paint the arrow from a number to its counter, pointing the way people read."""
        rect = QRectF(self.left(x, side), middle - side / 2, side, side)
        paint_icon(self._painter, Icon.ARROW, rect, color, right_to_left=self._mirrored, line=ARROW_LINE)


def dot_side(appearance: Appearance) -> float:
    """Return the size of the dot of a page."""
    return DOT_SHARE * appearance.metrics.px(TextRole.BODY)


def number_width(text: str, font: QFont) -> float:
    """Return the width of a number in pixels."""
    return QFontMetricsF(font).horizontalAdvance(text)


def text_width(appearance: Appearance, text: str, role: TextRole, *, bold: bool = False) -> float:
    """Return the width of a text on one line."""
    return QFontMetricsF(appearance.font(role, text, bold=bold)).horizontalAdvance(text)


def figure_font(appearance: Appearance, capital: float) -> QFont:
    """Return the font of a number or counter whose capitals and digits are at least this tall, in every script."""
    px = appearance.fonts.px_for_capital(capital)
    # Arabic digits are a hair lower than capitals; the larger size that Arabic texts get would be too much for them.
    return appearance.fonts.font(px, bold=True)


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """Return a colour between two, `share` (0–1) of the way to the other."""

    def between(first: float, second: float) -> float:
        return first + (second - first) * share

    return QColor.fromRgbF(
        between(one.redF(), other.redF()),
        between(one.greenF(), other.greenF()),
        between(one.blueF(), other.blueF()),
    )
