"""A table in which each cell is an answer: rows are records, columns are what is answered about them.

The arrows move from cell to cell, Space or Enter or a click sends `pressed` with the row's data and the column's key; a
digit sends `typed`. A screen reader hears row, column and answer of the cell.
"""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from shared.platform.i18n.text import Showable
from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.theme import TextRole
from shared.ui.widgets.table import RecordTable
from shared.ui.widgets.table_cells import paint_focus
from shared.ui.widgets.table_model import CellRole, CellText, Column, Index, RecordModel

HEADING_UNITS = 26
HEADING_LINES = 3
#: The width of a column beside a side heading.
COLUMN_UNITS = 15


class MatrixModel(RecordModel):
    """The rows of a matrix. `heading` names a row; the search looks for it. `spoken` is the answer of a cell in words.

    With `beside` the heading is the table's side heading, which stays when the columns are moved; otherwise the first
    column shows it. `nothing` is what a screen reader says of an empty cell.
    """

    def __init__(
        self,
        columns: Sequence[Column],
        key: Callable[[Any], object],
        translator: Translator,
        heading: CellText,
        page_size: int = 0,
        *,
        beside: bool = False,
        nothing: Showable = "",
    ) -> None:
        super().__init__(columns, key, translator, page_size=page_size)
        self._nothing = nothing
        self._heading = heading
        self._beside = beside
        #: How the heading of a column is put into lines.
        self.broken: Callable[[str, int], str] = lambda text, _width: text

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Show other columns."""
        self.beginResetModel()
        self.columns = tuple(columns)
        self.endResetModel()

    def heading(self, row: Any) -> str:
        """Return the name of a row."""
        return self._heading(row, self.now, self._translator)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows; a screen reader hears it together with its row and column."""
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            row, column = self._rows[index.row()], self.columns[index.column()]
            parts = (
                self.heading(row),
                self._translator.text(column.label),
                str(super().data(index) or self._translator.text(self._nothing)),
            )
            return self._translator.language.comma.join(dict.fromkeys(part for part in parts if part))
        return super().data(index, role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's label, or the name of a row."""
        if orientation is Qt.Orientation.Horizontal:
            whole = super().headerData(section, orientation)
            if role == Qt.ItemDataRole.DisplayRole:
                return self.broken(str(whole), self.columns[section].width)
            named = role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
            return whole if named else super().headerData(section, orientation, role)
        if not self._beside:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self._translator.right_to_left else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        texts = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        return self.heading(self._rows[section]) if role in texts else None

    def _found(self, row: Any) -> bool:
        name = self.heading(row).casefold()
        return all(word in name for word in self._search)


class MatrixTable(RecordTable):
    """Shows a `MatrixModel`. `pressed` carries a row's data and a column's key, `typed` also the digit."""

    pressed = Signal(object, str)
    typed = Signal(object, str, int)

    def __init__(
        self,
        appearance: Appearance,
        translator: Translator,
        model: MatrixModel,
        parent: QWidget | None = None,
        *,
        beside: bool = False,
    ) -> None:
        self._beside = beside
        if beside:
            model.broken = self._broken
        super().__init__(appearance, translator, model, parent, wraps=True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        if beside:
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
            self.verticalHeader().show()
            self.verticalHeader().setSectionsClickable(False)
            self.verticalHeader().setHighlightSections(False)
        self.clicked.connect(self._press)
        self.selectionModel().currentChanged.connect(lambda *_: self.viewport().update())

    def chosen_row(self) -> Any:
        """Return the data of the row with the chosen cell, or None."""
        chosen = self.selectionModel().selectedIndexes()
        return chosen[0].data(CellRole.ROW) if chosen else None

    def choose_row(self, row: int) -> None:
        """Choose the row at this place; the column stays."""
        columns = [number for number in range(len(self.records.columns)) if not self.isColumnHidden(number)]
        column = self.currentIndex().column()
        if columns:
            self.setCurrentIndex(self.records.index(row, column if column in columns else columns[0]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrows, press the cell with Space or Enter, answer it with a digit."""
        index, key = self.currentIndex(), Qt.Key(event.key())
        if key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._press(index)
        elif event.text().isdecimal() and index.isValid():
            self.typed.emit(index.data(CellRole.ROW), self.records.columns[index.column()].key, int(event.text()))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells, and a ring around the one that the keyboard is on."""
        QTableView.paintEvent(self, event)
        index = self.currentIndex()
        paint_focus(self, self.appearance, QRectF(self.visualRect(index)) if index.isValid() else None)

    def content_height(self) -> int:
        """Return the height at which every row is seen, with the bar that moves the columns."""
        if not self._beside:
            return super().content_height()
        around = self.horizontalHeader().maximumHeight() + self.horizontalScrollBar().sizeHint().height()
        return self.verticalHeader().length() + around + 2 * self.appearance.metrics.unit

    def _press(self, index: QModelIndex | QPersistentModelIndex) -> None:
        if index.isValid():
            self.pressed.emit(index.data(CellRole.ROW), self.records.columns[index.column()].key)

    def _fit_height(self) -> None:
        if self._beside:  # rows of one height, however many columns there are
            self.setFixedHeight(self.content_height())
        else:
            super()._fit_height()

    def _broken(self, text: str, units: int) -> str:
        width = self.appearance.metrics.unit * ((units or COLUMN_UNITS) - 2)
        return broken(text, QFontMetrics(self._heading_font(text)), width)

    def _heading_font(self, text: str) -> QFont:
        return self.appearance.font(TextRole.CAPTION, text, bold=True)

    def _measure(self) -> None:
        super()._measure()
        if not self._beside:
            return
        unit, side = self.appearance.metrics.unit, self.verticalHeader()
        side.setFont(self.appearance.font(TextRole.LABEL, bold=True))
        side.setFixedWidth(unit * HEADING_UNITS)
        line = f"border: none; border-bottom: {self.appearance.metrics.hairline}px solid {self.appearance.theme.line};"
        sections = f"QHeaderView::section {{ padding: 0 {unit}px; {line} }}"
        side.setStyleSheet("QHeaderView { border: none; padding: 0; }" + sections)
        head = self.horizontalHeader()
        labels = [str(self.records.headerData(at, head.orientation())) for at in range(len(self.records.columns))]
        spacing = max((QFontMetrics(self._heading_font(text)).lineSpacing() for text in labels), default=0)
        lines = max((text.count("\n") + 1 for text in labels), default=1)
        head.setFixedHeight(lines * spacing + unit * 2)


def broken(text: str, metrics: QFontMetrics, width: int) -> str:
    """Return a long heading in at most three lines of a width; the rest is shortened."""
    lines: list[str] = []
    for word in text.split():
        if lines and metrics.horizontalAdvance(f"{lines[-1]} {word}") <= width:
            lines[-1] = f"{lines[-1]} {word}"
        else:
            lines.append(word)
    kept = lines[: HEADING_LINES - 1] + ([" ".join(lines[HEADING_LINES - 1 :])] if len(lines) >= HEADING_LINES else [])
    return "\n".join(metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in kept)
