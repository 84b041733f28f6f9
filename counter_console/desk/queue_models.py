"""The waiting list and the list of those aside as Qt table models: columns and roles, and nothing about buttons."""

from collections.abc import Sequence
from datetime import datetime
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from counter_console.desk.state import ParkedRow, WaitingRow
from shared.platform.i18n.text import Minutes, Text, translate
from shared.platform.i18n.translator import Translator

Index = QModelIndex | QPersistentModelIndex
MIDDLE = Qt.AlignmentFlag.AlignVCenter


class CellRole(IntEnum):
    """What the delegate asks for beside Qt's own roles."""

    SHARE = Qt.ItemDataRole.UserRole + 1  # of the promise that is used up, float or None
    HINT = Qt.ItemDataRole.UserRole + 2  # a quieter second line
    STRONG = Qt.ItemDataRole.UserRole + 3  # letters in bold
    ROW = Qt.ItemDataRole.UserRole + 4  # the row's own data
    NUMBER = Qt.ItemDataRole.UserRole + 5  # a ticket number: always left to right
    TRAILING = Qt.ItemDataRole.UserRole + 6  # stands at the end of its cell


class WaitingColumn(IntEnum):
    """The columns of the waiting list."""

    NUMBER = 0
    SERVICE = 1
    LANGUAGE = 2
    WAITS = 3


WAITING_TITLES: dict[WaitingColumn, Text] = {
    WaitingColumn.NUMBER: translate("console.desk", "Number"),
    WaitingColumn.SERVICE: translate("console.desk", "Service"),
    WaitingColumn.LANGUAGE: translate("console.desk", "Lang", "Column of two-letter language codes"),
    WaitingColumn.WAITS: translate("console.desk", "Waits"),
}


class QueueModel(QAbstractTableModel):
    """What both lists share: rows that are replaced as a whole, and the present instant for running times."""

    columns: type[IntEnum]

    def __init__(self, translator: Translator) -> None:
        super().__init__()
        self._translator = translator
        self._rows: Sequence[Any] = ()
        self._now: datetime | None = None

    def show_rows(self, rows: Sequence[Any], translator: Translator, now: datetime | None) -> None:
        """Replace the rows; equal keys in equal order only change their cells, so that a selection stays."""
        same = [row.ticket_id for row in rows] == [row.ticket_id for row in self._rows]
        if not same:
            self.beginResetModel()
        self._rows, self._translator, self._now = rows, translator, now
        if not same:
            self.endResetModel()
        if rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self.columns) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def tick(self, now: datetime) -> None:
        """Let the running times go on."""
        self._now = now
        # Only the last column runs, and a view paints all of itself when more than one cell is told at once: that every
        # second would keep a quiet console busy.
        for row in range(len(self._rows)):
            cell = self.index(row, len(self.columns) - 1)
            self.dataChanged.emit(cell, cell)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  -- Qt's own signature
        """Return how many people are in the list."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  -- Qt's own signature
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def row_of(self, ticket_id: object) -> int:
        """Return the row of a ticket, or -1."""
        return next((number for number, row in enumerate(self._rows) if row.ticket_id == ticket_id), -1)

    def _header_side(self, trailing: bool) -> Qt.AlignmentFlag:
        """Return a header's side: under a style sheet Qt does not mirror it by itself."""
        right = trailing != self._translator.right_to_left
        return (Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft) | MIDDLE


class WaitingModel(QueueModel):
    """Those who wait, in calling order."""

    columns = WaitingColumn

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        row: WaitingRow = self._rows[index.row()]
        column = WaitingColumn(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._shown(row, column)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleDescriptionRole:
                return self._explained(row)
            case CellRole.ROW:
                return row
            case CellRole.STRONG | CellRole.NUMBER:
                return column is WaitingColumn.NUMBER
            case CellRole.SHARE if column is WaitingColumn.WAITS:
                return self._waited(row) / max(1, row.promise_seconds)
            case CellRole.HINT if column is WaitingColumn.SERVICE:
                return self._hint(row)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's name."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._header_side(section == WaitingColumn.WAITS)
        return (
            self._translator.text(WAITING_TITLES[WaitingColumn(section)])
            if role == Qt.ItemDataRole.DisplayRole
            else None
        )

    def _shown(self, row: WaitingRow, column: WaitingColumn) -> str:
        match column:
            case WaitingColumn.NUMBER:
                return row.number
            case WaitingColumn.SERVICE:
                return self._translator.text(row.service)
            case WaitingColumn.LANGUAGE:
                return row.language.upper()
            case WaitingColumn.WAITS:
                return self._translator.stopwatch(self._waited(row))

    def _hint(self, row: WaitingRow) -> str:
        parts = (self._translator.text(row.priority), row.note)
        return " · ".join(part for part in parts if part)

    def _explained(self, row: WaitingRow) -> str:
        promise = translate("console.desk", "promised: {time}", time=Minutes(row.promise_seconds))
        return "\n".join(part for part in (self._hint(row), self._translator.text(promise)) if part)

    def _waited(self, row: WaitingRow) -> float:
        return 0.0 if self._now is None else max(0.0, (self._now - row.counts_from).total_seconds())


class ParkedColumn(IntEnum):
    """The columns of the list of those aside."""

    NUMBER = 0
    SERVICE = 1
    UNTIL = 2


PARKED_TITLES: dict[ParkedColumn, Text] = {
    ParkedColumn.NUMBER: translate("console.desk", "Number"),
    ParkedColumn.SERVICE: translate("console.desk", "Service"),
    ParkedColumn.UNTIL: translate("console.desk", "Time left"),
}


class ParkedModel(QueueModel):
    """Those who wait aside or missed their call; a time that has run out is shown as over."""

    columns = ParkedColumn

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        row: ParkedRow = self._rows[index.row()]
        column = ParkedColumn(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._shown(row, column)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleDescriptionRole:
                return self._translator.text(row.reason)
            case CellRole.ROW:
                return row
            case CellRole.STRONG | CellRole.NUMBER:
                return column is ParkedColumn.NUMBER
            case CellRole.TRAILING:
                return column is ParkedColumn.UNTIL
            case CellRole.HINT if column is ParkedColumn.SERVICE:
                return self._translator.text(row.reason)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's name."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._header_side(section == ParkedColumn.UNTIL)
        return (
            self._translator.text(PARKED_TITLES[ParkedColumn(section)]) if role == Qt.ItemDataRole.DisplayRole else None
        )

    def _shown(self, row: ParkedRow, column: ParkedColumn) -> str:
        match column:
            case ParkedColumn.NUMBER:
                return row.number
            case ParkedColumn.SERVICE:
                return self._translator.text(row.service)
            case ParkedColumn.UNTIL:
                return self._left(row)

    def _left(self, row: ParkedRow) -> str:
        if row.until is None or self._now is None:
            return ""
        left = (row.until - self._now).total_seconds()
        return (
            self._translator.stopwatch(left) if left > 0 else self._translator.text(translate("console.desk", "over"))
        )
