"""The model of a record list: declared columns over frozen rows; signals exact ranges to the view, never a reset."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from shared.platform.i18n.text import Showable
from shared.platform.i18n.translator import Translator
from shared.ui.icons import Icon
from shared.ui.theme import Tone

Index = QModelIndex | QPersistentModelIndex
Rows = Sequence[Any]
#: Makes a cell's text of a row, the present instant (None: unknown) and the reader's language.
CellText = Callable[[Any, datetime | None, Translator], str]


class CellRole(IntEnum):
    """What a cell returns in addition to Qt's own roles."""

    SHARE = Qt.ItemDataRole.UserRole + 1  # how full the bar under the text is, float or None
    HINT = Qt.ItemDataRole.UserRole + 2  # a quieter second line
    ROW = Qt.ItemDataRole.UserRole + 3  # the row's own data
    COLUMN = Qt.ItemDataRole.UserRole + 4  # the declaration of the column
    MARK = Qt.ItemDataRole.UserRole + 5  # the picture before the text and its tone, or None
    TREND = Qt.ItemDataRole.UserRole + 6  # a small line drawn instead of the text, or None


@dataclass(frozen=True)
class Trend:
    """A small line: values in their order (None: a gap), the band in which they usually are, and a level to reach."""

    values: tuple[float | None, ...]
    band: tuple[float, float] | None = None
    level: float | None = None
    tone: Tone = Tone.ACCENT


@dataclass(frozen=True)
class Column:
    """One column of a record list.

    `width` is in grid units; columns without one share what is left. `code` marks numbers and codes: bold, and always
    read from left to right. `trailing` texts end at the cell's end. `runs` texts change with time and are painted each
    second. `hint` is a second line in `hint_tone`, `mark` a picture before the text. `share` draws a bar (1.0 is full)
    under the text. A column with `sort` can be sorted by that value. `trend` draws a line in place of the text, which
    is still searched, and read by screen readers.
    """

    key: str
    label: Showable
    text: CellText
    width: int = 0
    code: bool = False
    trailing: bool = False
    runs: bool = False
    hint: CellText | None = None
    hint_tone: Tone = Tone.QUIET
    mark: Callable[[Any], tuple[Icon, Tone] | None] | None = None
    share: Callable[[Any, datetime | None], float] | None = None
    sort: Callable[[Any], Any] | None = None
    trend: Callable[[Any], Trend | None] | None = None


class RecordModel(QAbstractTableModel):
    """The rows of a record list: all rows as given, of which search, filter, sort and page leave those shown.

    `key` identifies a row across updates. `tool_tip` explains a whole row. `page_size` 0 shows everything on one page.
    """

    def __init__(
        self,
        columns: Sequence[Column],
        key: Callable[[Any], object],
        translator: Translator,
        tool_tip: CellText | None = None,
        page_size: int = 0,
    ) -> None:
        super().__init__()
        #: A heading that is too long for its column has several lines.
        self.headings_wrap = False
        self.columns = tuple(columns)
        self.now: datetime | None = None
        self._key = key
        self._translator = translator
        self._tool_tip = tool_tip
        self._page_size = page_size
        self._page = 0
        self._search: tuple[str, ...] = ()
        self._kept: Callable[[Any], bool] | None = None
        self._sorted: tuple[str, bool] | None = None
        self._all: Rows = ()
        self._rows: list[Any] = []
        self._matches = 0
        #: What a search looks through, by row: made with the first letter, and the same for those that follow.
        self._texts: dict[object, str] = {}

    # ------------------------------------------------------------------------------------------------ what is shown
    def show_rows(self, rows: Rows, translator: Translator, now: datetime | None = None) -> None:
        """Take over the rows; the view is informed only about rows that came, went, moved or changed."""
        spoken, known = translator is not self._translator, rows is self._all
        self._all, self._translator, self.now, self._texts = rows, translator, now, {}
        if known and not spoken:
            return  # the same tuple: something else on the page has changed
        self._refresh()
        if spoken:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
            self._changed(0, len(self._rows) - 1)

    def search(self, typed: str) -> None:
        """Show only rows in which every typed word occurs in some column, in its text or its second line."""
        self._search = tuple(typed.casefold().split())
        self.show_page(0)

    def keep_only(self, accepted: Callable[[Any], bool] | None) -> None:
        """Show only accepted rows; None shows all."""
        self._kept = accepted
        self.show_page(0)

    def sort_by(self, key: str) -> Qt.SortOrder:
        """Sort by a column that has `sort`; the same column again reverses the order. Returns the order."""
        self._sorted = (key, self._sorted == (key, False))
        self._refresh()
        return Qt.SortOrder.DescendingOrder if self._sorted[1] else Qt.SortOrder.AscendingOrder

    def show_page(self, page: int) -> None:
        """Show a page, counted from 0; a page beyond the last one shows the last."""
        self._page = page
        self._refresh()

    @property
    def page(self) -> int:
        """The shown page, counted from 0."""
        return self._page

    @property
    def pages(self) -> int:
        """The number of pages, at least 1."""
        return max(1, -(-self._matches // self._page_size)) if self._page_size else 1

    def row_of(self, key: object) -> int:
        """Return where the row with this key is shown, or -1."""
        return next((number for number, row in enumerate(self._rows) if self._key(row) == key), -1)

    # ------------------------------------------------------------------------------------------------ Qt's questions
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  -- Qt's own signature
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  -- Qt's own signature
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        row, column = self._rows[index.row()], self.columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(row, self.now, self._translator)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleDescriptionRole if self._tool_tip:
                return self._tool_tip(row, self.now, self._translator)
            case CellRole.ROW:
                return row
            case CellRole.COLUMN:
                return column
            case CellRole.MARK if column.mark:
                return column.mark(row)
            case CellRole.TREND if column.trend:
                return column.trend(row)
            case CellRole.SHARE if column.share:
                return column.share(row, self.now)
            case CellRole.HINT if column.hint:
                return column.hint(row, self.now, self._translator)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's label and its side."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            # Under a style sheet Qt does not mirror the header.
            right = column.trailing != self._translator.right_to_left
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            lines = Qt.TextFlag.TextWordWrap.value if self.headings_wrap else 0
            return side.value | Qt.AlignmentFlag.AlignVCenter.value | lines
        return self._translator.text(column.label) if role == Qt.ItemDataRole.DisplayRole else None

    # ------------------------------------------------------------------------------------------ reporting changes
    def _refresh(self) -> None:
        rows = self._wanted()
        self._matches = len(rows)
        self._page = max(0, min(self._page, self.pages - 1))
        if self._page_size:
            rows = rows[self._page * self._page_size : (self._page + 1) * self._page_size]
        keys = [self._key(row) for row in rows]
        self._remove(set(keys))
        self._move(keys)
        self._insert(rows, keys)
        changed = [number for number, row in enumerate(rows) if row != self._rows[number]]
        self._rows = rows
        for first, last in _runs(changed):
            self._changed(first, last)

    def _wanted(self) -> list[Any]:
        rows = [row for row in self._all if self._kept is None or self._kept(row)]
        if self._search:
            rows = [row for row in rows if self._found(row)]
        if self._sorted is not None:
            key, descending = self._sorted
            value = next(column.sort for column in self.columns if column.key == key)
            rows.sort(key=value, reverse=descending)
        return rows

    def _found(self, row: Any) -> bool:
        key = self._key(row)
        if key not in self._texts:
            makers = [maker for column in self.columns for maker in (column.text, column.hint) if maker is not None]
            self._texts[key] = " ".join(maker(row, self.now, self._translator) for maker in makers).casefold()
        return all(word in self._texts[key] for word in self._search)

    def _remove(self, wanted: set[object]) -> None:
        gone = [number for number, row in enumerate(self._rows) if self._key(row) not in wanted]
        for first, last in reversed(list(_runs(gone))):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()

    def _move(self, keys: list[object]) -> None:
        """Bring the rows that stay into their new order."""
        before = [self._key(row) for row in self._rows]
        stay = set(before)
        after = [key for key in keys if key in stay]
        if before == after:
            return
        self.layoutAboutToBeChanged.emit()
        old, place = self.persistentIndexList(), {key: number for number, key in enumerate(after)}
        rows = dict(zip(before, self._rows, strict=True))
        self._rows = [rows[key] for key in after]
        self.changePersistentIndexList(old, [self.index(place[before[each.row()]], each.column()) for each in old])
        self.layoutChanged.emit()

    def _insert(self, rows: list[Any], keys: list[object]) -> None:
        known = {self._key(row) for row in self._rows}
        for first, last in _runs([number for number, key in enumerate(keys) if key not in known]):
            self.beginInsertRows(QModelIndex(), first, last)
            self._rows[first:first] = rows[first : last + 1]
            self.endInsertRows()

    def _changed(self, first: int, last: int) -> None:
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))


def _runs(numbers: list[int]) -> Iterator[tuple[int, int]]:
    """Return ascending numbers as ranges (first, last) without gaps."""
    start = 0
    for place in range(1, len(numbers) + 1):
        if place == len(numbers) or numbers[place] != numbers[place - 1] + 1:
            yield numbers[start], numbers[place - 1]
            start = place
