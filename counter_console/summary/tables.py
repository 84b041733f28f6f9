"""A report's table on the screen: the columns' figures in the reader's digits, nothing else."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from shared.platform.i18n.translator import Translator
from shared.platform.reports.figures import shown
from shared.platform.reports.report import Table, Unit
from shared.ui.appearance import Appearance
from shared.ui.theme import TextRole
from shared.ui.widgets.table_cells import paint_focus

Index = QModelIndex | QPersistentModelIndex
ROW_UNITS = 4.5
MOST_ROWS = 12
MIDDLE = Qt.AlignmentFlag.AlignVCenter


class TableModel(QAbstractTableModel):
    """Rows and columns of a report's table."""

    def __init__(self) -> None:
        super().__init__()
        self._table: Table | None = None
        self._translator: Translator | None = None

    def show_table(self, table: Table, translator: Translator) -> None:
        """Show another table."""
        self.beginResetModel()
        self._table, self._translator = table, translator
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  -- Qt's own signature
        """Return how many rows there are."""
        return 0 if parent.isValid() or self._table is None else len(self._table.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  -- Qt's own signature
        """Return how many columns there are."""
        return 0 if parent.isValid() or self._table is None else len(self._table.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if self._table is None or self._translator is None:
            return None
        unit = self._table.columns[index.column()].unit
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return shown(self._table.rows[index.row()].values[index.column()], unit, self._translator)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _align(unit)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's name."""
        if orientation is not Qt.Orientation.Horizontal or self._table is None or self._translator is None:
            return None
        column = self._table.columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            # Under a style sheet Qt does not mirror a header automatically.
            right = (column.unit is not Unit.TEXT) != self._translator.right_to_left
            return (Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft) | MIDDLE
        return self._translator.text(column.label) if role == Qt.ItemDataRole.DisplayRole else None


def _align(unit: Unit) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeading if unit is Unit.TEXT else Qt.AlignmentFlag.AlignTrailing
    return side | MIDDLE


class ReportTable(QTableView):
    """A table as tall as its rows, up to a screenful."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self._model = TableModel()
        self.setModel(self._model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStyleSheet("QHeaderView { border: none; padding: 0; }")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new sizes; the style sheet brings the colours."""
        self.appearance = appearance
        self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows and where the keyboard is."""
        super().paintEvent(event)
        paint_focus(self, self.appearance)

    def show_table(self, table: Table, translator: Translator) -> None:
        """Show another table."""
        self._model.show_table(table, translator)
        self.setAccessibleName(translator.text(table.title))
        self.setFont(self.appearance.font(TextRole.BODY, translator.text(table.title)))
        texts = [number for number, column in enumerate(table.columns) if column.unit is Unit.TEXT]
        # Names take what they need; the longer texts behind them share what is left.
        wide = texts[2:] or texts[-1:]
        for number in range(len(table.columns)):
            mode = QHeaderView.ResizeMode.Stretch if number in wide else QHeaderView.ResizeMode.ResizeToContents
            self.horizontalHeader().setSectionResizeMode(number, mode)
        self._measure()

    def _measure(self) -> None:
        row = round(self.appearance.metrics.unit * ROW_UNITS)
        self.verticalHeader().setDefaultSectionSize(row)
        shown_rows = min(MOST_ROWS, self._model.rowCount())
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(head + shown_rows * row + self.appearance.metrics.unit * 2)
