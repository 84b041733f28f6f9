"""The table of a report: its columns are those of the report, it is sorted by any of them, and read page by page."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counter_console.section.record_page import NEXT, PREVIOUS
from shared.platform.i18n.text import isolated, translate
from shared.platform.i18n.translator import Translator
from shared.platform.reports.figures import shown
from shared.platform.reports.report import Row, Table, Unit
from shared.queue.inquiry.model import ReportDimension
from shared.queue.inquiry.rules import texts
from shared.ui.appearance import Appearance
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.buttons import ActionButton
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.layouts import row
from shared.ui.widgets.table import Column, RecordModel, RecordTable

ROWS = 30
#: In units; a name needs so much.
NARROWEST = 14
TOTAL = "total"
#: In units, of groupings behind the first: two days are longer than a name.
WIDTHS = {ReportDimension.WEEK.value: 32, ReportDimension.DAY.value: 24}


class ReportRows(QWidget):
    """Shows the table of a report and, above it, its last row: the total."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._shown: Table | None = None
        self.table: RecordTable | None = None
        self._total = PlainText(appearance, role=TextRole.LABEL)
        self.previous, self.next = ActionButton(appearance, ""), ActionButton(appearance, "")
        self.previous.activated.connect(lambda: self._turn(-1))
        self.next.activated.connect(lambda: self._turn(1))
        self._page = PlainText(appearance, role=TextRole.CAPTION, tone=Tone.QUIET, align=Qt.AlignmentFlag.AlignHCenter)
        self._pager = QWidget()
        line = row(self.previous, None, self._page, None, self.next, spacing=appearance.metrics.unit)
        line.setContentsMargins(0, 0, 0, 0)
        self._pager.setLayout(line)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(appearance.metrics.unit)
        self._column.addWidget(self._total)
        self._column.addWidget(self._pager)

    def show_table(self, table: Table, translator: Translator) -> None:
        """Show another table; the list is made again only for other columns."""
        if self.table is None or self._shown is None or self._shown.columns != table.columns:
            self._make(table, translator)
        self._shown = table
        assert self.table is not None
        rows = tuple(each for each in table.rows if each.key != TOTAL)
        self.table.setAccessibleName(translator.text(table.title))
        self.table.show_rows(rows, translator)
        self._total.setText(_total(table, translator))
        self._total.setVisible(bool(rows))
        self.previous.setText(translator.text(PREVIOUS))
        self.next.setText(translator.text(NEXT))
        self._translator = translator
        self._turn(0)

    def _make(self, table: Table, translator: Translator) -> None:
        if self.table is not None:
            self.table.hide()
            self.table.deleteLater()
        columns = tuple(_column(place, table) for place in range(len(table.columns)))
        model = RecordModel(columns, lambda each: each.key, translator, page_size=ROWS)
        self.table = RecordTable(self._appearance, translator, model, wraps=True)
        # Six figures with long headings in large letters are wider than the page.
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.table.horizontalHeader().setMinimumSectionSize(self._appearance.metrics.unit * NARROWEST)
        self._column.insertWidget(1, self.table)

    def _turn(self, pages: int) -> None:
        assert self.table is not None
        model = self.table.records
        model.show_page(model.page + pages)
        self._pager.setVisible(model.pages > 1)
        self.previous.setEnabled(model.page > 0)
        self.next.setEnabled(model.page < model.pages - 1)
        place = translate("console.records", "Page {page} of {pages}", page=model.page + 1, pages=model.pages)
        self._page.setText(self._translator.text(place))


def _column(place: int, table: Table) -> Column:
    declared = table.columns[place]
    figures = declared.unit is not Unit.TEXT
    at = {each.key: number for number, each in enumerate(table.rows)}

    def text(record: Row, _now: datetime | None, translator: Translator) -> str:
        return shown(record.values[place], declared.unit, translator)

    def order(record: Row) -> Any:
        value = record.values[place]
        # Words stand in the order of the report; what is hidden or a dash stands behind every figure.
        return (isinstance(value, int | float), value if isinstance(value, int | float) else at[record.key])

    def word(record: Row) -> int:
        return at[record.key]

    sort: Callable[[Row], Any] = order if figures else word
    # At least as wide as its heading; only the first grouping takes what is left.
    width = 8 if figures else WIDTHS.get(declared.key, 16) if place else 0
    return Column(declared.key, declared.label, text, width=width, trailing=figures, sort=sort)


def _total(table: Table, translator: Translator) -> str:
    total = next((each for each in table.rows if each.key == TOTAL), None)
    if total is None:
        return ""
    figures = [
        f"{translator.text(column.label)}: {shown(value, column.unit, translator)}"
        for column, value in zip(table.columns, total.values, strict=True)
        if column.unit is not Unit.TEXT
    ]
    return "  ·  ".join(isolated(each) for each in (translator.text(texts.TOTAL), *figures))
