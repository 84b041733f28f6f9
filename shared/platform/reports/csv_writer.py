"""A report as separated values that a spreadsheet of the report's language opens, with safe texts."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from datetime import date

from shared.platform.i18n.languages import Language
from shared.platform.i18n.text import ClockTime, translate
from shared.platform.i18n.translator import Translator
from shared.platform.reports.figures import cards_table, chart_table, definitions_title, histogram_table, raw
from shared.platform.reports.report import Block, Cards, CellValue, Chart, Histogram, Notes, Report, Table, Unit

_BYTE_ORDER_MARK = "\ufeff"
# A spreadsheet would take a text that begins so for a formula and run it.
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "\0")
# Opened with another separator, a text would be cut there, and its next part would be a cell of its own.
_DANGEROUS_PART = re.compile(r"([,;|\t]\s*)(?=[=+\-@])")
#: What spreadsheets of a country expect: the sign between cells, and that before decimals. Others: comma and point.
_SPREADSHEET_SIGNS = {
    Language.RU: (";", ","),
    Language.KK: (";", ","),
    Language.FA: (";", "."),
    Language.AR: (";", "."),
}
_DIRECTION_MARKS = re.compile("[\u2066-\u2069]")
_DECIMALS = {Unit.PERCENT: 1, Unit.DECIMAL: 1, Unit.NUMBER: 2}

Line = Sequence[tuple[CellValue | date, Unit]]


def report_csv(report: Report, translator: Translator) -> bytes:
    """Return all figures in one list: day, section, item, figure, value. UTF-8 with a byte order mark, RFC 4180.

    Separator and decimal sign are those of the language (`_SPREADSHEET_SIGNS`); shares are percentages (77.4%),
    durations hours, minutes and seconds (0:05:47). Programs read the JSON of a report.

    One list and not one table below the other, because every line of such a file must have the same columns.
    """
    heading = (
        translate("reports", "Day", "heading of a column"),
        translate("reports", "Section", "heading of a column"),
        translate("reports", "Item", "heading of a column"),
        translate("reports", "Figure", "heading of a column"),
        translate("reports", "Value", "heading of a column"),
    )
    lines: list[Line] = [[(text, Unit.TEXT) for text in heading]]
    day = (report.period.start.date(), Unit.TEXT)
    for block in report.blocks:
        lines += ([day, *line] for line in _lines(block))
    explained = tuple(definition.text for definition in report.definitions)
    lines += ([day, *line] for line in _lines(Notes("definitions", definitions_title(), explained)))
    separator, _ = _signs(translator)
    return (_BYTE_ORDER_MARK + _written(lines, translator, separator)).encode("utf-8")


def table_to_paste(table: Table, translator: Translator) -> str:
    """Return one table as on the screen, headings first, separated as spreadsheets expect what is pasted."""
    heading: Line = [(column.label, Unit.TEXT) for column in table.columns]
    units = [column.unit for column in table.columns]
    rows: list[Line] = [list(zip(row.values, units, strict=True)) for row in table.rows]
    return _written([heading, *rows], translator, "\t")


def _lines(block: Block) -> Iterable[Line]:
    match block:
        case Cards():
            yield from _table_lines(cards_table(block))
        case Chart():
            yield from _table_lines(chart_table(block))
        case Histogram():
            yield from _table_lines(histogram_table(block))
        case Table():
            yield from _table_lines(block)
        case Notes():
            for number, item in enumerate(block.items, 1):
                yield [(block.title, Unit.TEXT), (number, Unit.NUMBER), ("", Unit.TEXT), (item, Unit.TEXT)]


def _table_lines(table: Table) -> Iterable[Line]:
    """One line for each figure; the row's first text names it, or its number where two rows have the same text."""
    naming = next((i for i, column in enumerate(table.columns) if column.unit is Unit.TEXT), None)
    if naming is not None and len({row.values[naming] for row in table.rows}) < len(table.rows):
        naming = None
    for number, row in enumerate(table.rows, 1):
        name = (row.values[naming], Unit.TEXT) if naming is not None else (number, Unit.NUMBER)
        for index, (value, column) in enumerate(zip(row.values, table.columns, strict=True)):
            if index != naming and not (value is None and column.unit is Unit.TEXT):
                yield [(table.title, Unit.TEXT), name, (column.label, Unit.TEXT), (value, column.unit)]


def _written(lines: Iterable[Line], translator: Translator, separator: str) -> str:
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=separator, lineterminator="\r\n")
    for line in lines:
        writer.writerow([_cell(value, unit, translator) for value, unit in line])
    return file.getvalue()


def _cell(value: CellValue | date, unit: Unit, translator: Translator) -> str:
    """Return a cell: a figure as spreadsheets read it, nothing for a dash, a text made harmless."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, ClockTime):
        return f"{value.instant:%H:%M}"
    value, unit = raw(value, unit)
    if value is None:
        return ""
    if isinstance(value, int | float):
        return _figure(value, unit).replace(".", _signs(translator)[1])
    # Without the marks that order a screen's text: they would make two equal names differ.
    text = _DIRECTION_MARKS.sub("", translator.text(value)).replace("\0", "")
    text = _DANGEROUS_PART.sub(r"\1'", text)
    return f"'{text}" if text.startswith(_DANGEROUS) else text


def _figure(value: float, unit: Unit) -> str:
    if unit is Unit.SECONDS:
        minutes, seconds = divmod(round(value), 60)
        return f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"
    shown = f"{value * 100 if unit is Unit.PERCENT else value:.{_DECIMALS.get(unit, 2)}f}"
    shown = shown.rstrip("0").rstrip(".") if "." in shown else shown
    return f"{shown}%" if unit is Unit.PERCENT else shown


def _signs(translator: Translator) -> tuple[str, str]:
    return _SPREADSHEET_SIGNS.get(translator.language, (",", "."))
