"""Measures and paints wrapped plain text and rounded cards, for widgets that paint themselves."""

import functools
import re

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QTextLayout, QTextOption

UNLIMITED = 100_000.0
LEADING = Qt.AlignmentFlag.AlignLeading
LINE_SHARE = 1.5
LINE_SEPARATOR = "\u2028"
#: So many measured texts are remembered.
MEASURED = 8192

#: Round letters reach a little below the baseline in every font; this share of the capitals' height is no tail.
BELOW_BASELINE = 0.1


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
        self._font = font
        self._right_to_left = right_to_left
        self._align = align
        self._line_share = line_share

    def natural_width(self) -> float:
        """Return the width the text needs without wrapping, in pixels."""
        return self.size(UNLIMITED).width()

    def longest_word(self) -> float:
        """Return the width below which a word would have to be broken."""
        return _longest_word(self.text, self._font, self._right_to_left) if self.text else 0.0

    def height(self, width: float) -> float:
        """Return the height of the text wrapped at `width`."""
        return self.size(width).height()

    def size(self, width: float) -> QSizeF:
        """Return the size of the text wrapped at `width`; the width is that of its widest line."""
        return (
            QSizeF(*_text_size(self.text, self._font, self._right_to_left, self._line_share, width))
            if self.text
            else QSizeF(0.0, 0.0)
        )

    def draw(self, painter: QPainter, at: QPointF, width: float, color: QColor) -> float:
        """Paint the text wrapped at `width` with its top corner at `at`; return its height."""
        if not self.text:
            return 0.0
        layout = _layout(self.text, self._font, self._right_to_left, self._align)
        height = _place_lines(layout, width, self._line_share)
        painter.setPen(color)
        layout.draw(painter, at)
        return height


def _layout(text: str, font: QFont, right_to_left: bool, align: Qt.AlignmentFlag = LEADING) -> QTextLayout:
    layout = QTextLayout(text.replace("\n", LINE_SEPARATOR), font)
    option = QTextOption(_physical(align, right_to_left))
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    return layout


def _place_lines(layout: QTextLayout, width: float, line_share: float) -> float:
    """Wrap the text at `width` and return its height."""
    top, most = 0.0, layout.font().pixelSize() * line_share
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        # The Arabic family asks for lines twice as tall as its letters; the letters never need that much.
        step = min(line.height(), most)
        line.setPosition(QPointF(0, top - (line.height() - step) / 2))
        top += step
    layout.endLayout()
    return top


# Layouts of widgets ask for the same sizes again and again: after every key, for every button of the page.
@functools.lru_cache(maxsize=MEASURED)
def _text_size(text: str, font: QFont, right_to_left: bool, line_share: float, width: float) -> tuple[float, float]:
    layout = _layout(text, font, right_to_left)
    height = _place_lines(layout, width, line_share)
    return max(layout.lineAt(index).naturalTextWidth() for index in range(layout.lineCount())) + 1, height


@functools.lru_cache(maxsize=MEASURED)
def _longest_word(text: str, font: QFont, right_to_left: bool) -> float:
    # The layout's own minimum is a single letter, because it may break anywhere when nothing else helps. Each word is
    # laid out on a line of its own: joined letters are wider than the font's metrics say.
    words = _layout(re.sub(r"[ \n]", LINE_SEPARATOR, text), font, right_to_left)
    _place_lines(words, UNLIMITED, LINE_SHARE)
    return max(words.lineAt(index).naturalTextWidth() for index in range(words.lineCount())) + 1


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


def paint_number(painter: QPainter, left: float, baseline: float, number: str) -> None:
    """Paint a ticket number with the painter's font and pen; no letter reaches below the baseline.

    Numbers have only the room of their capitals, and in some fonts a J goes lower: that letter is made to fit.
    """
    font, metrics = painter.font(), QFontMetricsF(painter.font())
    letter = QPainterPath()
    letter.addText(0, 0, font, number[:1])
    box = letter.boundingRect()
    if box.bottom() <= metrics.capHeight() * BELOW_BASELINE:
        painter.drawText(QPointF(left, baseline), number)
        return
    advance = metrics.horizontalAdvance(number[:1])
    painter.save()
    painter.translate(left + advance / 2, baseline)
    painter.scale(min(1.0, advance * 0.9 / box.width()), metrics.capHeight() / box.height())
    painter.translate(-box.center().x(), -box.bottom())
    painter.fillPath(letter, painter.pen().color())
    painter.restore()
    painter.drawText(QPointF(left + advance, baseline), number[1:])
