"""A report as a workbook: one sheet a block, real numbers, a chart where the report has one."""

import io
import re
from typing import Any

import xlsxwriter

from shared.platform.i18n.text import Showable
from shared.platform.i18n.translator import Translator
from shared.platform.reports.figures import (
    chart_table,
    definitions_title,
    histogram_table,
    range_labels,
    tone_word,
    unit_label,
)
from shared.platform.reports.report import (
    Block,
    Cards,
    CellValue,
    Chart,
    Histogram,
    Notes,
    Report,
    SeriesStyle,
    Table,
    Unit,
)

_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\\x00-\x1f\u2066-\u2069]")
_DIRECTION_MARKS = re.compile("[\u2066-\u2069]")
_NUMBER_FORMATS = {Unit.NUMBER: "#,##0.##", Unit.DECIMAL: "#,##0.0", Unit.PERCENT: "0.0%", Unit.SECONDS: "#,##0"}
_LONGEST_NAME = 31
_FIRST_ROW = 3


def report_xlsx(report: Report, translator: Translator) -> bytes:
    """Return the workbook as the contents of an .xlsx file; durations in seconds, shares as percent."""
    file = io.BytesIO()
    # Nothing a person typed may become a formula or a link.
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(file, options)
    writer = _Book(book, translator)
    for block in report.blocks:
        writer.add(block, report)
    if report.definitions:
        items = tuple(definition.text for definition in report.definitions)
        writer.add(Notes("definitions", definitions_title(), items), report)
    book.set_properties({"title": writer.text(report.title), "subject": writer.text(report.subtitle)})
    book.close()
    return file.getvalue()


class _Book:
    """A workbook being filled."""

    def __init__(self, book: Any, translator: Translator) -> None:
        self._book = book
        self._translator = translator
        self._names: set[str] = set()
        self._title = book.add_format({"bold": True, "font_size": 14})
        self._quiet = book.add_format({"font_color": "#4A5A66"})
        self._head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
        self._wrap = book.add_format({"text_wrap": True, "valign": "top"})
        self._formats = {unit: book.add_format({"num_format": form}) for unit, form in _NUMBER_FORMATS.items()}

    def text(self, shown: Showable) -> str:
        """Return a text without marks that a spreadsheet would show as boxes or compare as letters."""
        return _DIRECTION_MARKS.sub("", self._translator.text(shown))

    def add(self, block: Block, report: Report) -> None:
        """Add a sheet for one block."""
        sheet = self._book.add_worksheet(self._sheet_name(block))
        if self._translator.right_to_left:
            sheet.right_to_left()
        sheet.write_string(0, 0, self.text(block.title), self._title)
        sheet.write_string(1, 0, f"{self.text(report.title)} · {self.text(report.subtitle)}", self._quiet)
        match block:
            case Cards():
                self._cards(sheet, block)
            case Chart():
                self._table(sheet, chart_table(block))
                self._chart(sheet, block)
            case Histogram():
                self._histogram(sheet, block)
            case Table():
                self._table(sheet, block)
            case Notes():
                sheet.set_column(0, 0, 100)
                for row, item in enumerate(block.items, _FIRST_ROW):
                    sheet.write_string(row, 0, self.text(item), self._wrap)

    def _sheet_name(self, block: Block) -> str:
        """Return a name that spreadsheets allow and that no other sheet has."""
        base = _NOT_IN_NAMES.sub(" ", self.text(block.title)).strip(" '")[:_LONGEST_NAME] or block.key[:_LONGEST_NAME]
        name, number = base, 1
        while name.lower() in self._names or name.lower() == "history":
            number += 1
            name = f"{base[: _LONGEST_NAME - 3]} {number}"
        self._names.add(name.lower())
        return name

    def _cards(self, sheet: Any, block: Cards) -> None:
        sheet.set_column(0, 0, 34)
        sheet.set_column(1, 3, 22)
        for row, card in enumerate(block.cards, _FIRST_ROW):
            sheet.write_string(row, 0, unit_label(card.label, card.unit, self._translator))
            self._cell(sheet, row, 1, card.value, card.unit)
            if card.comparison is not None:
                self._cell(sheet, row, 2, card.comparison.base, card.unit)
                sheet.write_string(row, 3, self.text(card.comparison.label))
            tone = tone_word(card.tone)
            if tone is not None:
                sheet.write_string(row, 4, self.text(tone))

    def _table(self, sheet: Any, table: Table) -> None:
        for index, column in enumerate(table.columns):
            sheet.set_column(index, index, 32 if column.unit is Unit.TEXT else 16)
            sheet.write_string(_FIRST_ROW, index, unit_label(column.label, column.unit, self._translator), self._head)
            for row, values in enumerate(table.rows, _FIRST_ROW + 1):
                self._cell(sheet, row, index, values.values[index], column.unit)
        if table.rows and table.columns:
            sheet.autofilter(_FIRST_ROW, 0, _FIRST_ROW + len(table.rows), len(table.columns) - 1)
            sheet.freeze_panes(_FIRST_ROW + 1, 0)

    def _cell(self, sheet: Any, row: int, column: int, value: CellValue, unit: Unit) -> None:
        """Write figures as numbers and texts as texts; a missing figure is an empty cell, never 0."""
        if value is None:
            return
        if isinstance(value, int | float):
            sheet.write_number(row, column, value, self._formats.get(unit))
        else:
            sheet.write_string(row, column, self.text(value))

    def _chart(self, sheet: Any, chart: Chart) -> None:
        if not chart.categories or not chart.series:
            return
        last = _FIRST_ROW + len(chart.categories)
        drawn: Any = None
        for style in (SeriesStyle.BAR, SeriesStyle.STACK, SeriesStyle.LINE):
            rows = [(i, row) for i, row in enumerate(chart.series, 1) if row.style is style]
            if not rows:
                continue
            kind = {"type": "line"} if style is SeriesStyle.LINE else {"type": "column"}
            if style is SeriesStyle.STACK:
                kind["subtype"] = "stacked"
            part = self._book.add_chart(kind)
            for index, row in rows:
                part.add_series(
                    {
                        "name": self.text(row.label),
                        "categories": [sheet.get_name(), _FIRST_ROW + 1, 0, last, 0],
                        "values": [sheet.get_name(), _FIRST_ROW + 1, index, last, index],
                    }
                )
            if drawn is None:
                drawn = part
            else:
                drawn.combine(part)
        self._place(sheet, drawn, chart.title, len(chart.series) + 2)

    def _histogram(self, sheet: Any, histogram: Histogram) -> None:
        self._table(sheet, histogram_table(histogram))
        if not histogram.counts:
            return
        labels = range_labels(histogram, self._translator)
        for row, label in enumerate(labels, _FIRST_ROW + 1):
            sheet.write_string(row, 3, _DIRECTION_MARKS.sub("", label))
        last = _FIRST_ROW + len(labels)
        drawn = self._book.add_chart({"type": "column"})
        name = sheet.get_name()
        drawn.add_series(
            {
                "categories": [name, _FIRST_ROW + 1, 3, last, 3],
                "values": [name, _FIRST_ROW + 1, 2, last, 2],
                "gap": 10,
            }
        )
        drawn.set_legend({"none": True})
        self._place(sheet, drawn, histogram.title, 5)

    def _place(self, sheet: Any, drawn: Any, title: Showable, column: int) -> None:
        drawn.set_title({"name": self.text(title), "name_font": {"size": 12}})
        drawn.set_size({"width": 900, "height": 380})
        sheet.insert_chart(_FIRST_ROW, column, drawn)
