"""A report as a workbook: one sheet a block, real durations, shares, times and dates, and charts."""

import io
import re
from typing import Any

import xlsxwriter

from shared.platform.i18n.text import ClockTime, Showable, translate
from shared.platform.i18n.translator import Translator
from shared.platform.reports.figures import (
    cards_table,
    chart_table,
    definitions_title,
    histogram_table,
    range_labels,
    raw,
    shown,
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
_WHOLE, _DECIMAL = "#,##0", "#,##0.0"
_NUMBER_FORMATS = {Unit.DECIMAL: _DECIMAL, Unit.PERCENT: "0.0%", Unit.SECONDS: "[h]:mm:ss"}
_TIME = "hh:mm"
# Number 14 of the built-in formats: the short date of the reader's own settings.
_DATE = 14
_DAY_SECONDS = 86_400
_LONGEST_NAME = 31
_A4 = 9
_FIRST_ROW = 3
_NARROWEST, _WIDEST, _SPARE = 9, 60, 3


def report_xlsx(report: Report, translator: Translator) -> bytes:
    """Return the workbook as the contents of an .xlsx file."""
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
        self._formats: dict[tuple[str | int, bool], Any] = {}
        self._title = book.add_format({"bold": True, "font_size": 14})
        self._quiet = book.add_format({"font_color": "#4A5A66"})
        self._head = book.add_format(
            {"bold": True, "bottom": 1, "bg_color": "#DDECEA", "text_wrap": True, "valign": "vcenter"}
        )
        self._wrap = book.add_format({"text_wrap": True, "valign": "top"})

    def text(self, shown: Showable) -> str:
        """Return a text without marks that a spreadsheet would show as boxes or compare as letters."""
        return _DIRECTION_MARKS.sub("", self._translator.text(shown))

    def add(self, block: Block, report: Report) -> None:
        """Add a sheet for one block: what it is about and the day above, then a table whose heading stays visible."""
        sheet = self._book.add_worksheet(self._sheet_name(block))
        if self._translator.right_to_left:
            sheet.right_to_left()
        sheet.write_string(0, 0, self.text(block.title), self._title)
        sheet.write_datetime(1, 0, report.period.start.replace(tzinfo=None), self._day_format())
        sheet.write_string(2, 0, f"{self.text(report.name)} | {self.text(report.subtitle)}", self._quiet)
        match block:
            case Cards():
                self._table(sheet, cards_table(block))
            case Chart():
                self._table(sheet, chart_table(block))
                self._chart(sheet, block)
            case Histogram():
                self._histogram(sheet, block)
            case Table():
                self._table(sheet, block)
            case Notes():
                sheet.set_column(0, 0, 100)
                sheet.write_string(_FIRST_ROW, 0, self.text(block.title), self._head)
                for row, item in enumerate(block.items, _FIRST_ROW + 1):
                    sheet.write_string(row, 0, self.text(item), self._wrap)
        sheet.freeze_panes(_FIRST_ROW + 1, 0)
        sheet.repeat_rows(_FIRST_ROW)
        sheet.set_paper(_A4)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.set_footer("&L&A&R&P / &N")

    def _sheet_name(self, block: Block) -> str:
        """Return a name that spreadsheets allow and that no other sheet has; one that is too long ends with a word."""
        whole = " ".join(_NOT_IN_NAMES.sub(" ", self.text(block.title)).split()).strip("'")
        base = _cut(whole, _LONGEST_NAME) or block.key[:_LONGEST_NAME]
        name, number = base, 1
        while name.lower() in self._names or name.lower() == "history":
            number += 1
            name = f"{_cut(base, _LONGEST_NAME - 4)} {number}"
        self._names.add(name.lower())
        return name

    def _table(self, sheet: Any, table: Table) -> None:
        for index, column in enumerate(table.columns):
            self._fit_column(sheet, index, table)
            sheet.write_string(_FIRST_ROW, index, self.text(column.label), self._head)
            for row, values in enumerate(table.rows, _FIRST_ROW + 1):
                self._cell(sheet, row, index, values.values[index], column.unit)
        if table.rows and table.columns:
            # A counter's "3" is a name: no warning that it could be a number.
            sheet.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})
            sheet.autofilter(_FIRST_ROW, 0, _FIRST_ROW + len(table.rows), len(table.columns) - 1)

    def _fit_column(self, sheet: Any, index: int, table: Table) -> None:
        """Make a column as wide as its longest cell, within limits; headings may wrap between words."""
        column = table.columns[index]
        cells = [shown(row.values[index], column.unit, self._translator) for row in table.rows]
        needed = max((len(text) for text in (*self.text(column.label).split(), *cells)), default=0) + _SPARE
        sheet.set_column(index, index, min(_WIDEST, max(_NARROWEST, needed)))

    def _cell(self, sheet: Any, row: int, column: int, value: CellValue, unit: Unit) -> None:
        """Write figures as numbers and texts as texts; a missing figure is an empty cell, never 0."""
        value, unit = raw(value, unit)
        if value is None:
            return
        if isinstance(value, ClockTime):
            at = value.instant.hour * 3600 + value.instant.minute * 60
            sheet.write_number(row, column, at / _DAY_SECONDS, self._format(_TIME))
        elif isinstance(value, int | float):
            whole = _WHOLE if float(value).is_integer() else _DECIMAL
            in_days = value / _DAY_SECONDS if unit is Unit.SECONDS else value
            sheet.write_number(row, column, in_days, self._format(_NUMBER_FORMATS.get(unit, whole)))
        else:
            sheet.write_string(row, column, self.text(value), self._wrap)

    def _format(self, form: str | int, *, at_start: bool = False) -> Any:
        """Return the format of figures, made once for the workbook."""
        key = (form, at_start)
        if key not in self._formats:
            place = {"align": "left"} if at_start else {}
            self._formats[key] = self._book.add_format({"num_format": form, "valign": "top", **place})
        return self._formats[key]

    def _day_format(self) -> Any:
        return self._format(_DATE, at_start=not self._translator.right_to_left)

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
        if chart.unit is Unit.PERCENT:
            drawn.set_y_axis({"min": 0, "max": 1, "num_format": "0%"})
        self._place(sheet, drawn, chart.title, len(chart.series) + 2)

    def _histogram(self, sheet: Any, histogram: Histogram) -> None:
        self._table(sheet, histogram_table(histogram))
        if not histogram.counts:
            return
        minutes = translate("reports", "min", "minutes, below a chart")
        heading = self.text(minutes) if histogram.unit is Unit.SECONDS else ""
        sheet.write_string(_FIRST_ROW, 3, heading, self._head)
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
        # Categories are words, also where they are times of day; they begin at the edge where reading begins.
        drawn.set_x_axis({"text_axis": True, "reverse": self._translator.right_to_left})
        drawn.set_title({"name": self.text(title), "name_font": {"size": 12}})
        drawn.set_size({"width": 900, "height": 380})
        sheet.insert_chart(_FIRST_ROW, column, drawn)


def _cut(name: str, longest: int) -> str:
    """Return a name that fits: whole, or its first words."""
    if len(name) <= longest:
        return name
    words = name[:longest].rsplit(" ", 1)[0]
    return words.rstrip(" ,;–—-")
