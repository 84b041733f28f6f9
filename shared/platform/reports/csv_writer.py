"""A report as separated values that a spreadsheet of the report's language opens: safe texts, figures as numbers."""

import csv
import io
import re
from collections.abc import Iterable, Sequence

from shared.platform.i18n.languages import Language
from shared.platform.i18n.translator import Translator
from shared.platform.reports.figures import chart_table, histogram_table, unit_label
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


def report_csv(report: Report, translator: Translator) -> bytes:
    """Return all figures in one list: block, item, figure, value, unit. UTF-8 with a byte order mark, RFC 4180.

    Separator and decimal sign are those of the language (`_SPREADSHEET_SIGNS`); programs read the JSON of a report.

    One list and not one table below the other, because every line of such a file must have the same columns.
    """
    lines: list[list[CellValue]] = [["block", "item", "figure", "value", "unit"]]
    for block in report.blocks:
        lines += _lines(block, translator)
    return _written(lines, translator)


def table_csv(table: Table, translator: Translator) -> bytes:
    """Return one table as on the screen, headings first; durations in seconds, shares from 0 to 1."""
    head: list[CellValue] = [unit_label(column.label, column.unit, translator) for column in table.columns]
    return _written([head, *([*row.values] for row in table.rows)], translator)


def _lines(block: Block, translator: Translator) -> Iterable[list[CellValue]]:
    title = translator.text(block.title)
    match block:
        case Cards():
            for card in block.cards:
                yield [title, "", translator.text(card.label), card.value, card.unit.value]
                if card.comparison is not None:
                    figure = f"{translator.text(card.label)}: {translator.text(card.comparison.label)}"
                    yield [title, "", figure, card.comparison.base, card.unit.value]
        case Chart():
            yield from _table_lines(chart_table(block), translator)
        case Histogram():
            yield from _table_lines(histogram_table(block), translator)
        case Table():
            yield from _table_lines(block, translator)
        case Notes():
            for number, item in enumerate(block.items, 1):
                yield [title, number, "", item, Unit.TEXT.value]


def _table_lines(table: Table, translator: Translator) -> Iterable[list[CellValue]]:
    """One line for each figure; the row's first text names it."""
    title = translator.text(table.title)
    naming = next((i for i, column in enumerate(table.columns) if column.unit is Unit.TEXT), None)
    for number, row in enumerate(table.rows, 1):
        name = row.values[naming] if naming is not None else number
        for index, (value, column) in enumerate(zip(row.values, table.columns, strict=True)):
            if index != naming:
                yield [title, name, translator.text(column.label), value, column.unit.value]


def _written(lines: Iterable[Sequence[CellValue]], translator: Translator) -> bytes:
    file = io.StringIO(newline="")
    separator, _ = _signs(translator)
    writer = csv.writer(file, delimiter=separator, lineterminator="\r\n")
    for line in lines:
        writer.writerow([_cell(value, translator) for value in line])
    return (_BYTE_ORDER_MARK + file.getvalue()).encode("utf-8")


def _cell(value: CellValue, translator: Translator) -> str:
    """Return a cell: figures without their unit, nothing for a dash, texts made harmless."""
    if value is None:
        return ""
    if isinstance(value, int | float):
        return repr(value).replace(".", _signs(translator)[1])
    # Without the marks that order a screen's text: they would make two equal names differ.
    text = _DIRECTION_MARKS.sub("", translator.text(value)).replace("\0", "")
    text = _DANGEROUS_PART.sub(r"\1'", text)
    return f"'{text}" if text.startswith(_DANGEROUS) else text


def _signs(translator: Translator) -> tuple[str, str]:
    return _SPREADSHEET_SIGNS.get(translator.language, (",", "."))
