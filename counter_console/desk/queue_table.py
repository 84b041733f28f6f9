"""A table of people: tall quiet rows, and a thin bar that fills towards the promise under each wait."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from counter_console.desk.queue_models import CellRole, QueueModel
from shared.ui.appearance import Appearance
from shared.ui.painting import TextBlock
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.numbers import paint_progress, tone_of_share

Index = QModelIndex | QPersistentModelIndex
ROW_UNITS = 6
ROW_UNITS_ARABIC = 7.5
BAR_UNITS = 0.6


class QueueDelegate(QStyledItemDelegate):
    """Paints one cell: words, a quieter second line or a bar; the chosen row has a soft ground and an edge."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.appearance = appearance

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return a row's height on the grid and the width of the words."""
        unit = self.appearance.metrics.unit
        text = str(index.data() or "")
        width = QFontMetrics(self._font(index, text)).horizontalAdvance(text) + unit * 2
        return QSize(width, round(unit * ROW_UNITS))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the cell."""
        painter.save()
        rect, unit = QRectF(option.rect), self.appearance.metrics.unit
        self._paint_ground(painter, option, rect, first=index.column() == 0)
        inside = rect.adjusted(unit, unit * 0.5, -unit, -unit * 0.5)
        share = index.data(CellRole.SHARE)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        if share is None:
            self._paint_words(painter, inside, index, mirrored)
        else:
            self._paint_wait(painter, inside, index, share, mirrored)
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

    def _paint_words(self, painter: QPainter, rect: QRectF, index: Index, mirrored: bool) -> None:
        text, hint = str(index.data() or ""), str(index.data(CellRole.HINT) or "")
        font, small = self._font(index, text), self.appearance.font(TextRole.CAPTION, hint)
        left_to_right = bool(index.data(CellRole.NUMBER))
        # In a mirrored row a number still reads from left to right, but stands where reading begins.
        end = bool(index.data(CellRole.TRAILING)) != (mirrored and left_to_right)
        align = Qt.AlignmentFlag.AlignTrailing if end else Qt.AlignmentFlag.AlignLeading
        turned = mirrored and not left_to_right
        fitted, font = self._fitted(text, font, rect, one_line=bool(hint))
        first = TextBlock(fitted, font, right_to_left=turned, align=align)
        second = TextBlock(_one_line(hint, small, rect), small, right_to_left=mirrored)
        height = first.height(rect.width()) + second.height(rect.width())
        top = rect.center().y() - height / 2
        down = first.draw(painter, QPointF(rect.left(), top), rect.width(), self.appearance.color(Tone.INK))
        second.draw(painter, QPointF(rect.left(), top + down), rect.width(), self.appearance.color(Tone.CAUTION))

    def _fitted(self, text: str, font: QFont, rect: QRectF, *, one_line: bool) -> tuple[str, QFont]:
        """Take smaller letters, and a second line where there is one free, before anything is shortened."""
        if QFontMetrics(font).horizontalAdvance(text) <= rect.width():
            return text, font
        smaller = self.appearance.font(TextRole.CAPTION, text)
        if not one_line and TextBlock(text, smaller, right_to_left=False).height(rect.width()) <= rect.height():
            return text, smaller
        return _one_line(text, smaller, rect), smaller

    def _paint_wait(self, painter: QPainter, rect: QRectF, index: Index, share: float, mirrored: bool) -> None:
        text, unit = str(index.data() or ""), self.appearance.metrics.unit
        font = self.appearance.font(TextRole.BODY, text)
        align = Qt.AlignmentFlag.AlignLeading if mirrored else Qt.AlignmentFlag.AlignTrailing
        block = TextBlock(text, font, right_to_left=False, align=align)
        bar = unit * BAR_UNITS
        height = block.height(rect.width()) + bar + unit * 0.25
        top = rect.center().y() - height / 2
        down = block.draw(painter, QPointF(rect.left(), top), rect.width(), self.appearance.color(Tone.INK))
        box = QRectF(rect.left(), top + down + unit * 0.25, rect.width(), bar)
        paint_progress(painter, box, share, tone_of_share(share), self.appearance, mirrored=mirrored)

    def _font(self, index: Index, text: str) -> QFont:
        return self.appearance.font(TextRole.BODY, text, bold=bool(index.data(CellRole.STRONG)))


def _one_line(text: str, font: QFont, rect: QRectF) -> str:
    """Shorten to the cell; the whole text is in the tool tip and read by a screen reader."""
    return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(rect.width()))


class QueueTable(QTableView):
    """A list of people. `opened` is sent on Enter or double click, `selected` whenever another row is chosen.

    `widths` are columns' widths in grid units; columns without one share what is left.
    """

    opened = Signal(object)
    selected = Signal(object)

    def __init__(
        self, appearance: Appearance, model: QueueModel, widths: Mapping[int, int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self._model = model
        self._widths = widths
        self._row_units: float = ROW_UNITS
        self.setModel(model)
        self._delegate = QueueDelegate(appearance, self)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(CellRole.ROW)))
        self.selectionModel().selectionChanged.connect(lambda *_: self.selected.emit(self.chosen_row()))
        self._kept: object = None
        model.modelAboutToBeReset.connect(self._keep_chosen)
        model.modelReset.connect(self._choose_kept)
        self._measure()

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new colours and sizes."""
        self.appearance = appearance
        self._delegate.appearance = appearance
        self._measure()
        self.viewport().update()

    def chosen_row(self) -> Any:
        """Return the chosen row's data, or None."""
        rows = self.selectionModel().selectedRows()
        return rows[0].data(CellRole.ROW) if rows else None

    def content_height(self) -> int:
        """Return the height at which every row is seen."""
        rows = self._model.rowCount() * self.verticalHeader().defaultSectionSize()
        header = 0 if self.horizontalHeader().isHidden() else self.horizontalHeader().sizeHint().height()
        return rows + header + 2 * self.appearance.metrics.unit

    def fit_words(self, arabic_script: bool) -> None:
        """Make rows and columns as large as the script and the headings need."""
        self._row_units = ROW_UNITS_ARABIC if arabic_script else ROW_UNITS
        self._measure()

    def set_widths(self, widths: Mapping[int, int]) -> None:
        """Take over other widths of the columns."""
        self._widths = widths
        self._measure()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose a row as soon as the keyboard comes, so that it is seen where it is."""
        super().focusInEvent(event)
        if self.chosen_row() is None and event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.selectRow(max(0, self.currentIndex().row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the chosen row on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            row = self.chosen_row()
            if row is not None:
                self.opened.emit(row)
            return
        super().keyPressEvent(event)

    def _keep_chosen(self) -> None:
        row = self.chosen_row()
        self._kept = None if row is None else row.ticket_id

    def _choose_kept(self) -> None:
        """Stay with the same person when the list changes around them."""
        row = -1 if self._kept is None else self._model.row_of(self._kept)
        if row >= 0:
            self.selectRow(row)
        else:
            self.selected.emit(None)

    def _measure(self) -> None:
        unit = self.appearance.metrics.unit
        vertical = self.verticalHeader()
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        vertical.setDefaultSectionSize(round(unit * self._row_units))
        header = self.horizontalHeader()
        header.setFont(self.appearance.font(TextRole.CAPTION, bold=True))
        # Only the sections draw their line and keep their space, as wide as the cells' own.
        sections = f"QHeaderView::section {{ padding: {unit // 2}px {unit}px; }}"
        header.setStyleSheet("QHeaderView { border: none; padding: 0; }" + sections)
        header.setMinimumSectionSize(unit * 5)
        for column in range(self._model.columnCount()):
            units = self._widths.get(column)
            mode = QHeaderView.ResizeMode.Stretch if units is None else QHeaderView.ResizeMode.Fixed
            header.setSectionResizeMode(column, mode)
            if units is not None:
                header.resizeSection(column, max(units * unit, header.sectionSizeHint(column)))
