"""The cells of a record list: tall quiet rows, and where a column asks for it, a mark or a thin bar."""

from itertools import pairwise

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from shared.ui.appearance import Appearance
from shared.ui.icons import Icon, paint_icon
from shared.ui.painting import TextBlock
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.numbers import paint_progress, tone_of_share
from shared.ui.widgets.table_model import CellRole, Trend

Index = QModelIndex | QPersistentModelIndex
ROW_UNITS = 6
ROW_UNITS_ARABIC = 7.5
BAR_UNITS = 0.6
#: How tall a small line is.
TREND_UNITS = 2.5


def paint_focus(view: QAbstractItemView, appearance: Appearance, cell: QRectF | None = None) -> None:
    """Paint the ring that shows where the keyboard is, around a cell or the whole list, over what is painted."""
    if view.hasFocus():
        width = appearance.metrics.focus
        painter = QPainter(view.viewport())
        painter.setPen(QPen(QColor(appearance.theme.focus), width))
        ring = cell or QRectF(view.viewport().rect())
        painter.drawRect(ring.adjusted(width / 2, width / 2, -width / 2, -width / 2))


class CellDelegate(QStyledItemDelegate):
    """Paints one cell: a mark, text with a second line or a bar; the chosen row has a soft ground and an edge.

    `wraps`: long texts are wrapped, and the row is as tall as they need; otherwise they are shortened.
    """

    def __init__(self, appearance: Appearance, parent: QWidget | None = None, *, wraps: bool = False) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self._wraps = wraps

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return a row's height on the grid and the width of the text."""
        unit = self.appearance.metrics.unit
        text, hint = str(index.data() or ""), str(index.data(CellRole.HINT) or "")
        font = self._font(index, text)
        width = QFontMetrics(font).horizontalAdvance(text) + unit * 2
        height: float = unit * ROW_UNITS
        if self._wraps:
            room = option.rect.width() - unit * 2 - self._mark_width(index)
            mirrored = option.direction == Qt.LayoutDirection.RightToLeft
            first = TextBlock(text, font, right_to_left=mirrored).height(room)
            second = TextBlock(hint, self.appearance.font(TextRole.CAPTION, hint), right_to_left=mirrored)
            height = max(height, first + second.height(room) + unit * 2)
        return QSize(width, round(height))

    def least_width(self, index: Index) -> float:
        """Return the width at which no word of a cell is broken, in pixels."""
        text, hint = str(index.data() or ""), str(index.data(CellRole.HINT) or "")
        blocks = (
            TextBlock(text, self._font(index, text), right_to_left=False),
            TextBlock(hint, self.appearance.font(TextRole.CAPTION, hint), right_to_left=False),
        )
        longest = max(block.longest_word() for block in blocks)
        return longest + 2 * self.appearance.metrics.unit + self._mark_width(index) + 1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the cell."""
        painter.save()
        rect, unit = QRectF(option.rect), self.appearance.metrics.unit
        self._paint_ground(painter, option, rect, first=index.column() == 0)
        inside = rect.adjusted(unit, unit * 0.5, -unit, -unit * 0.5)
        share = index.data(CellRole.SHARE)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        if mark := index.data(CellRole.MARK):
            inside = self._paint_mark(painter, inside, *mark, mirrored=mirrored)
        if trend := index.data(CellRole.TREND):
            self._paint_trend(painter, inside, index, trend, mirrored)
        elif share is None:
            self._paint_text(painter, inside, index, mirrored)
        else:
            self._paint_bar(painter, inside, index, share, mirrored)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF, *, first: bool) -> None:
        theme = self.appearance.theme
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(theme.accent_soft))
            if first:
                edge = QRectF(rect)
                edge.setWidth(4)
                if option.direction == Qt.LayoutDirection.RightToLeft:
                    edge.moveRight(rect.right())
                focused = bool(option.state & QStyle.StateFlag.State_Active)
                painter.fillRect(edge, QColor(theme.focus if focused else theme.accent))
        line = QRectF(
            rect.left(),
            rect.bottom() - self.appearance.metrics.hairline,
            rect.width(),
            self.appearance.metrics.hairline,
        )
        painter.fillRect(line, QColor(theme.line))

    def _paint_mark(self, painter: QPainter, rect: QRectF, icon: Icon, tone: Tone, *, mirrored: bool) -> QRectF:
        """Paint the picture where reading begins; return what is left for the text."""
        metrics = self.appearance.metrics
        left = rect.right() - metrics.icon if mirrored else rect.left()
        box = QRectF(left, rect.center().y() - metrics.icon / 2, metrics.icon, metrics.icon)
        paint_icon(painter, icon, box, self.appearance.color(tone), right_to_left=mirrored)
        taken = metrics.icon + metrics.unit
        return rect.adjusted(0, 0, -taken, 0) if mirrored else rect.adjusted(taken, 0, 0, 0)

    def _mark_width(self, index: Index) -> int:
        return self.appearance.metrics.icon + self.appearance.metrics.unit if index.data(CellRole.MARK) else 0

    def _paint_text(self, painter: QPainter, rect: QRectF, index: Index, mirrored: bool) -> None:
        text, hint = str(index.data() or ""), str(index.data(CellRole.HINT) or "")
        font, small = self._font(index, text), self.appearance.font(TextRole.CAPTION, hint)
        left_to_right = index.data(CellRole.COLUMN).code
        # In a mirrored row a code still reads from left to right, but is placed where reading begins.
        end = index.data(CellRole.COLUMN).trailing != (mirrored and left_to_right)
        align = Qt.AlignmentFlag.AlignTrailing if end else Qt.AlignmentFlag.AlignLeading
        turned = mirrored and not left_to_right
        if not self._wraps:
            text, font = self._fitted(text, font, rect, one_line=bool(hint))
            hint = _one_line(hint, small, rect)
        first = TextBlock(text, font, right_to_left=turned, align=align)
        second = TextBlock(hint, small, right_to_left=mirrored)
        height = first.height(rect.width()) + second.height(rect.width())
        top = rect.center().y() - height / 2
        down = first.draw(painter, QPointF(rect.left(), top), rect.width(), self.appearance.color(Tone.INK))
        second.draw(painter, QPointF(rect.left(), top + down), rect.width(), self._hint_color(index))

    def _fitted(self, text: str, font: QFont, rect: QRectF, *, one_line: bool) -> tuple[str, QFont]:
        """Take smaller letters, and a second line where there is one free, before anything is shortened."""
        if QFontMetrics(font).horizontalAdvance(text) <= rect.width():
            return text, font
        smaller = self.appearance.font(TextRole.CAPTION, text)
        if not one_line and TextBlock(text, smaller, right_to_left=False).height(rect.width()) <= rect.height():
            return text, smaller
        return _one_line(text, smaller, rect), smaller

    def _paint_trend(self, painter: QPainter, rect: QRectF, index: Index, trend: Trend, mirrored: bool) -> None:
        """Paint a small line where the text would be, and the second line below it; time goes with the reading."""
        theme, unit = self.appearance.theme, self.appearance.metrics.unit
        hint = str(index.data(CellRole.HINT) or "")
        second = TextBlock(hint, self.appearance.font(TextRole.CAPTION, hint), right_to_left=mirrored)
        below = second.height(rect.width())
        top = rect.center().y() - (TREND_UNITS * unit + below) / 2
        field = QRectF(rect.left(), top, rect.width(), TREND_UNITS * unit)
        known = [value for value in (*trend.values, *(trend.band or ()), trend.level) if value is not None]
        low, high = min(known), max(known)

        def at(share: float, value: float) -> QPointF:
            height = 0.5 if high == low else (value - low) / (high - low)
            along = 1 - share if mirrored else share
            return QPointF(field.left() + along * field.width(), field.bottom() - height * field.height())

        if trend.band is not None:
            ground = QRectF(at(0, trend.band[1]), at(1, trend.band[0])).normalized()
            painter.fillRect(ground, QColor(theme.track))
        if trend.level is not None:
            painter.setPen(QPen(QColor(theme.ink), 1, Qt.PenStyle.DashLine))
            painter.drawLine(at(0, trend.level), at(1, trend.level))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.appearance.color(trend.tone), 2))
        last = len(trend.values) - 1
        points = [None if value is None else at(n / max(1, last), value) for n, value in enumerate(trend.values)]
        for before, after in pairwise(points):
            if before is not None and after is not None:
                painter.drawLine(before, after)
        if points[-1] is not None:
            painter.setBrush(self.appearance.color(trend.tone))
            painter.drawEllipse(points[-1], unit * 0.3, unit * 0.3)
        second.draw(painter, QPointF(rect.left(), field.bottom() + unit * 0.25), rect.width(), self._hint_color(index))

    def _hint_color(self, index: Index) -> QColor:
        return self.appearance.color(index.data(CellRole.COLUMN).hint_tone)

    def _paint_bar(self, painter: QPainter, rect: QRectF, index: Index, share: float, mirrored: bool) -> None:
        text, unit = str(index.data() or ""), self.appearance.metrics.unit
        font = self.appearance.font(TextRole.BODY, text)
        block = TextBlock(text, font, right_to_left=mirrored, align=Qt.AlignmentFlag.AlignTrailing)
        bar = unit * BAR_UNITS
        height = block.height(rect.width()) + bar + unit * 0.25
        top = rect.center().y() - height / 2
        down = block.draw(painter, QPointF(rect.left(), top), rect.width(), self.appearance.color(Tone.INK))
        box = QRectF(rect.left(), top + down + unit * 0.25, rect.width(), bar)
        paint_progress(painter, box, share, tone_of_share(share), self.appearance, mirrored=mirrored)

    def _font(self, index: Index, text: str) -> QFont:
        return self.appearance.font(TextRole.BODY, text, bold=index.data(CellRole.COLUMN).code)


def _one_line(text: str, font: QFont, rect: QRectF) -> str:
    """Shorten to the cell; the whole text is in the tool tip and read by a screen reader."""
    return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(rect.width()))
