"""A list of records: columns are declared, rows are frozen data with a key, and only what changed is painted.

A list needs its columns, a function that returns a row's key, and a call of `show_rows` whenever the rows change:

    columns = (
        Column("name", translate("room", "Name"), lambda row, now, t: row.name, sort=lambda row: row.name),
        Column("since", translate("room", "Since"), lambda row, now, t: t.stopwatch(age(row, now)), runs=True),
    )
    table = RecordTable(appearance, translator, RecordModel(columns, key=lambda row: row.id, translator=translator))
    table.opened.connect(edit)
    table.show_rows(rows, translator, now)

`model.search`, `model.keep_only`, `model.sort_by` and `model.show_page` narrow and order what is shown. The chosen row
stays chosen while its key is shown; when the key goes, nothing is chosen. A row is chosen only by somebody: by pointer,
by arrow or by `choose`.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from shared.platform.i18n.translator import Translator
from shared.ui.appearance import Appearance
from shared.ui.painting import TextBlock
from shared.ui.theme import TextRole
from shared.ui.widgets.table_cells import ROW_UNITS, ROW_UNITS_ARABIC, CellDelegate, paint_focus
from shared.ui.widgets.table_model import CellRole, Column, RecordModel, Rows, Trend
from shared.ui.widgets.table_widths import ColumnNeed, shared_widths

__all__ = ["CellRole", "Column", "RecordModel", "RecordTable", "Trend"]


#: What a column without a width of its own wants, in grid units, and how many rows are measured.
FREE_UNITS, MEASURED = 22, 60
#: Qt's QWIDGETSIZE_MAX.
WIDGET_MAX = 16777215


class RecordTable(QTableView):
    """Shows the rows of a `RecordModel`.

    `opened` is sent with the row on Enter or double click, `selected` with the chosen row or None. `widths` replaces
    declared column widths (grid units; 0 shares what is left). `wraps`: every text is shown whole, in rows as tall as
    it needs, and the table is as tall as its rows.
    """

    opened = Signal(object)
    selected = Signal(object)

    def __init__(
        self,
        appearance: Appearance,
        translator: Translator,
        model: RecordModel,
        parent: QWidget | None = None,
        *,
        wraps: bool = False,
    ) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self.records = model
        self._widths: Mapping[str, int] = {}
        self._shared = False
        self._language = translator.language
        # Connected before the view's own slots, which would move the selection first.
        model.rowsAboutToBeRemoved.connect(self._forget_removed)
        self.setModel(model)
        self._wraps = wraps
        self._delegate = CellDelegate(appearance, self, wraps=wraps)
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
        header.setSectionsClickable(any(column.sort for column in model.columns))
        header.setHighlightSections(False)
        header.sectionClicked.connect(self._sort)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(CellRole.ROW)))
        self.selectionModel().selectionChanged.connect(lambda *_: self.selected.emit(self.chosen_row()))
        if wraps:
            # Once for all changes of one moment.
            self._fitting = QTimer(self, singleShot=True)
            self._fitting.timeout.connect(self._fit_height)
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            changes = (model.rowsInserted, model.rowsRemoved, model.layoutChanged, model.dataChanged)
            for change in (*changes, header.sectionResized):
                change.connect(lambda *_: self._fitting.start())
        self._measure()

    def show_rows(self, rows: Rows, translator: Translator, now: datetime | None = None) -> None:
        """Show these rows in this language; `now` is the instant against which running columns count."""
        self.records.show_rows(rows, translator, now)
        if translator.language is not self._language:
            self._language = translator.language
            self._measure()
        if now is not None:
            self.tick(now)

    def tick(self, now: datetime) -> None:
        """Paint the running columns of the visible rows for this instant."""
        self.records.now = now
        running = [number for number, column in enumerate(self.records.columns) if column.runs]
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        if not running or first < 0 or not self.isVisible():
            return
        for row in range(first, (last if last >= 0 else self.records.rowCount() - 1) + 1):
            for column in running:
                self.update(self.records.index(row, column))

    def chosen_row(self) -> Any:
        """Return the chosen row's data, or None."""
        rows = self.selectionModel().selectedRows()
        return rows[0].data(CellRole.ROW) if rows else None

    def choose(self, key: object) -> bool:
        """Choose the row with this key; False when it is not shown."""
        row = self.records.row_of(key)
        if row >= 0:
            self.choose_row(row)
        return row >= 0

    def choose_row(self, row: int) -> None:
        """Choose the row at this place; Qt's own `selectRow` chooses nothing in a list read from right to left."""
        self.setCurrentIndex(self.records.index(row, 0))

    def content_height(self) -> int:
        """Return the height in pixels at which every row is seen."""
        heading = self.horizontalHeader()
        header = 0 if heading.isHidden() else max(heading.sizeHint().height(), heading.minimumHeight())
        return self.verticalHeader().length() + header + 2 * self.appearance.metrics.unit

    def sizeHint(self) -> QSize:
        """Return the size at which every row is seen."""
        return QSize(super().sizeHint().width(), self.content_height())

    def set_columns(self, widths: Mapping[str, int], hidden: frozenset[str] = frozenset()) -> None:
        """Change columns' widths (grid units, by key) and hide some columns."""
        self._widths = widths
        for number, column in enumerate(self.records.columns):
            self.setColumnHidden(number, column.key in hidden)
        self._measure()

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new colours and sizes."""
        self.appearance = appearance
        self._delegate.appearance = appearance
        self._measure()
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, and over them the ring that shows where the keyboard is."""
        super().paintEvent(event)
        paint_focus(self, self.appearance)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the first row with the first arrow: nothing is chosen only because the keyboard passes.

        Enter opens the chosen row, Escape lets go of it.
        """
        row, key = self.chosen_row(), Qt.Key(event.key())
        match key:
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if row is not None:
                    self.opened.emit(row)
            case Qt.Key.Key_Escape if row is not None:
                self.clearSelection()
            case Qt.Key.Key_Up | Qt.Key.Key_Down if row is None:
                self.choose_row(max(0, self.currentIndex().row()))
            case _:
                super().keyPressEvent(event)

    def _forget_removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        """Choose nothing when the chosen row goes; Qt would choose its neighbour, which nobody meant."""
        if first <= self.currentIndex().row() <= last:
            self.selectionModel().clear()

    def _sort(self, section: int) -> None:
        """Sort by the pressed heading and mark it."""
        if self.records.columns[section].sort is not None:
            order = self.records.sort_by(self.records.columns[section].key)
            self.horizontalHeader().setSortIndicator(section, order)
            self.horizontalHeader().setSortIndicatorShown(True)

    def _fit_height(self) -> None:
        self._share_widths()
        self.resizeRowsToContents()
        self.setFixedHeight(self.content_height())

    def _measure(self) -> None:
        """Make rows and columns as large as the script and the headings need."""
        unit = self.appearance.metrics.unit
        vertical = self.verticalHeader()
        mode = QHeaderView.ResizeMode
        vertical.setSectionResizeMode(mode.Fixed)
        vertical.setDefaultSectionSize(round(unit * (ROW_UNITS_ARABIC if self._language.arabic_script else ROW_UNITS)))
        header = self.horizontalHeader()
        header.setFont(self.appearance.font(TextRole.CAPTION, bold=True))
        # Only the sections draw their line and keep their space, as wide as the cells' own.
        sections = f"QHeaderView::section {{ padding: {unit // 2}px {unit}px; }}"
        header.setStyleSheet("QHeaderView { border: none; padding: 0; }" + sections)
        header.setMinimumSectionSize(unit * 5)
        for number in range(len(self.records.columns)):
            units = self._units(number)
            header.setSectionResizeMode(number, mode.Fixed if units else mode.Stretch)
            if units:
                header.resizeSection(number, max(units * unit, header.sectionSizeHint(number)))
        self._shared = self.records.headings_wrap = False
        if self._wraps:
            header.setMinimumHeight(0)
            header.setMaximumHeight(WIDGET_MAX)
            self._fitting.start()

    def _share_widths(self) -> None:
        """Share the room among all columns where it is less than they want; their headings then have several lines."""
        room, header, unit = self.viewport().width(), self.horizontalHeader(), self.appearance.metrics.unit
        columns = [number for number in range(len(self.records.columns)) if not self.isColumnHidden(number)]
        declared = [
            self._widths.get(self.records.columns[each].key, self.records.columns[each].width) for each in columns
        ]
        wanted = [(units or FREE_UNITS) * unit for units in declared]
        if not columns or sum(wanted) <= room:
            if self._shared:
                self._measure()
            return
        self._shared = self.records.headings_wrap = True
        needs = [ColumnNeed(want, self._least(each)) for want, each in zip(wanted, columns, strict=True)]
        heights = []
        for number, width in zip(columns, shared_widths(needs, room), strict=True):
            header.setSectionResizeMode(number, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(number, width)
            heights.append(self._heading(number).height(width - 2 * unit))
        header.setFixedHeight(round(max(heights)) + unit)

    def _units(self, number: int) -> int:
        column = self.records.columns[number]
        return self._widths.get(column.key, column.width)

    def _heading(self, number: int) -> TextBlock:
        text = str(self.records.headerData(number, Qt.Orientation.Horizontal) or "")
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return TextBlock(text, self.horizontalHeader().font(), right_to_left=mirrored)

    def _least(self, number: int) -> float:
        """Return the width at which no word of a column is broken, in pixels."""
        rows = (self.records.index(row, number) for row in range(min(MEASURED, self.records.rowCount())))
        words = max((self._delegate.least_width(index) for index in rows), default=0.0)
        return max(words, self._heading(number).longest_word() + 2 * self.appearance.metrics.unit)
