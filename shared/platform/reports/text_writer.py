"""A report as plain text for a terminal or a mail: aligned columns, bars of block letters, no colour."""

import re
import unicodedata
from collections.abc import Sequence

from shared.platform.i18n.translator import Translator
from shared.platform.reports.figures import (
    chart_table,
    compared,
    definitions_title,
    histogram_table,
    mark_text,
    range_labels,
    shown,
    tone_word,
)
from shared.platform.reports.report import Block, Cards, Chart, Histogram, Notes, Report, SeriesStyle, Table, Unit

_WIDTH = 100
_BAR = 30
_DIRECTION_MARKS = re.compile("[\u2066-\u2069]")
_INVISIBLE = {"Mn", "Me", "Cf"}
_CONTROLS = {"Cc", "Zl", "Zp"}


def report_text(report: Report, translator: Translator) -> str:
    """Return the whole report in the language of `translator`, ending with a line end."""
    title = translator.text(report.title)
    lines = [
        translator.text(report.name),
        title,
        translator.text(report.subtitle),
        "=" * min(_WIDTH, max(_width(title), 20)),
        "",
    ]
    for block in report.blocks:
        heading = translator.text(block.title)
        lines += [heading, "-" * _width(heading), *_block(block, translator), ""]
    if report.definitions:
        heading = translator.text(definitions_title())
        lines += [heading, "-" * _width(heading)]
        lines += [f"* {translator.text(definition.text)}" for definition in report.definitions]
    text = "\n".join(line.rstrip() for line in lines).rstrip() + "\n"
    # Terminals that know no right-to-left show these marks as boxes; nothing here needs them in a left-to-right text.
    return text if translator.right_to_left else _DIRECTION_MARKS.sub("", text)


def _block(block: Block, translator: Translator) -> list[str]:
    match block:
        case Cards():
            return _cards(block, translator)
        case Chart():
            return _table(chart_table(block), translator, _bars(block))
        case Histogram():
            return _histogram(block, translator)
        case Table():
            return _table(block, translator)
        case Notes():
            return [f"* {_harmless(shown(item, Unit.TEXT, translator))}" for item in block.items]


def _cards(block: Cards, translator: Translator) -> list[str]:
    rows = []
    for card in block.cards:
        tone = tone_word(card.tone)
        rows.append(
            [
                translator.text(card.label),
                shown(card.value, card.unit, translator),
                f"({translator.text(tone)})" if tone else "",
                compared(card.value, card.unit, card.comparison, translator),
            ]
        )
    return _aligned(rows, numbers={1})


def _histogram(block: Histogram, translator: Translator) -> list[str]:
    bars = _bar_texts(block.counts)
    if block.unit is not Unit.SECONDS:
        return _table(histogram_table(block), translator, bars)
    labels = range_labels(block, translator)
    rows = [
        [label, translator.number(count), bar] for label, count, bar in zip(labels, block.counts, bars, strict=True)
    ]
    mark = [mark_text(block, translator)] if block.mark is not None else []
    return [*_aligned(rows, numbers={0, 1}), *mark]


def _table(table: Table, translator: Translator, bars: Sequence[str] = ()) -> list[str]:
    numbers = {index for index, column in enumerate(table.columns) if column.unit is not Unit.TEXT}
    rows = [[translator.text(column.label) for column in table.columns]]
    rows += [
        [shown(value, column.unit, translator) for value, column in zip(row.values, table.columns, strict=True)]
        for row in table.rows
    ]
    for row, bar in zip(rows[1:], bars, strict=False):
        row.append(bar)
    if bars:
        rows[0].append("")
    return _aligned(rows, numbers)


def _bars(chart: Chart) -> list[str]:
    """Draw the first series that is meant as bars."""
    for row in chart.series:
        if row.style is SeriesStyle.BAR:
            return _bar_texts(row.values)
    return []


def _bar_texts(values: Sequence[float | None]) -> list[str]:
    largest = max((value for value in values if value), default=0)
    return ["█" * round(_BAR * (value or 0) / largest) if largest else "" for value in values]


def _aligned(rows: Sequence[Sequence[str]], numbers: set[int]) -> list[str]:
    """Return the rows with their columns below each other; columns in `numbers` are flush with their end."""
    if not rows:
        return []
    rows = [[_harmless(cell) for cell in row] for row in rows]
    widths = [max(_width(row[column]) for row in rows) for column in range(len(rows[0]))]
    return [
        "  ".join(
            _padded(cell, width, at_end=index in numbers)
            for index, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        for row in rows
    ]


def _harmless(text: str) -> str:
    """Return a text on one line that cannot control a terminal."""
    return "".join(" " if unicodedata.category(sign) in _CONTROLS else sign for sign in text)


def _padded(text: str, width: int, at_end: bool) -> str:
    blank = " " * (width - _width(text))
    return blank + text if at_end else text + blank


def _width(text: str) -> int:
    """Return how many columns of a terminal a text takes."""
    return sum(unicodedata.category(sign) not in _INVISIBLE for sign in text)
