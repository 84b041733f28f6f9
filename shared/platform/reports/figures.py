"""How the figures of a report are shown: the same on paper, in a terminal and in a drawing."""

from collections.abc import Sequence
from itertools import pairwise

from shared.platform.i18n.text import Duration, Minutes, Number, Percent, Text, isolated, translate
from shared.platform.i18n.translator import Translator
from shared.platform.reports.report import (
    Cards,
    CellValue,
    Chart,
    Comparison,
    Figure,
    FigureTone,
    Histogram,
    ReportColumn,
    Row,
    Table,
    Unit,
)

DASH = "–"
RISEN, FALLEN, SAME = "▲", "▼", "="
_SAME_SHARE = 0.005

_TONES = {
    FigureTone.GOOD: translate("reports", "good", "how a figure is"),
    FigureTone.CAUTION: translate("reports", "watch", "how a figure is"),
    FigureTone.BAD: translate("reports", "poor", "how a figure is"),
}


def shown(value: CellValue, unit: Unit, translator: Translator) -> str:
    """Return a value as its reader sees it; None is a dash."""
    if value is None:
        return DASH
    if isinstance(value, str):
        # What a person wrote, in whatever language: its full stop stays at its own end.
        return isolated(value) if value else ""
    if not isinstance(value, int | float):
        return translator.text(value)
    match unit:
        case Unit.PERCENT:
            return translator.percent(value)
        case Unit.SECONDS:
            return translator.duration(value)
        case Unit.DECIMAL:
            return translator.number(value, 1)
        case _:
            return translator.number(value, 0 if float(value).is_integer() else 1)


def change(value: Figure, comparison: Comparison | None) -> str:
    """Return an arrow for a figure and what it is compared with; "" when either is missing."""
    if value is None or comparison is None or comparison.base is None:
        return ""
    difference = value - comparison.base
    if abs(difference) <= _SAME_SHARE * max(abs(value), abs(comparison.base)):
        return SAME
    return RISEN if difference > 0 else FALLEN


def definitions_title() -> Text:
    """Return the heading above the definitions."""
    return translate("reports", "How the figures are counted", "heading of the definitions")


def base_text(value: Figure, unit: Unit, comparison: Comparison | None, translator: Translator) -> str:
    """Return what a figure is compared with, "Fridays' mean: 398"; "" when there is nothing."""
    if comparison is None or comparison.base is None:
        return ""
    # A mean of counts is shown as a count: nobody asks for a fifth of a visitor.
    counted = unit is Unit.NUMBER and value is not None and float(value).is_integer()
    base = shown(round(comparison.base) if counted else comparison.base, unit, translator)
    return f"{translator.text(comparison.label)}: {base}"


def compared(value: Figure, unit: Unit, comparison: Comparison | None, translator: Translator) -> str:
    """Return the same with an arrow that shows the direction of the change: "▲ Fridays' mean: 398"."""
    return f"{change(value, comparison)} {base_text(value, unit, comparison, translator)}".strip()


def mark_text(block: Chart | Histogram, translator: Translator) -> str:
    """Return what the line across a chart means: "target: 80 %"; "" without one."""
    if block.mark is None:
        return ""
    label = translator.text(block.mark_label)
    return (
        f"{label}: {shown(block.mark, block.unit, translator)}" if label else shown(block.mark, block.unit, translator)
    )


def tone_word(tone: FigureTone) -> Text | None:
    """Return the word for a tone, None when there is nothing to say."""
    return _TONES.get(tone)


def with_unit(value: Figure, unit: Unit) -> CellValue:
    """Return a figure that knows its unit, for a column whose rows have different ones."""
    if value is None:
        return None
    match unit:
        case Unit.PERCENT:
            return Percent(value)
        case Unit.SECONDS:
            return Duration(value)
        case Unit.DECIMAL:
            return Number(value, 1)
        case _:
            return Number(value, 0 if float(value).is_integer() else 1)


def raw(value: CellValue, unit: Unit) -> tuple[CellValue, Unit]:
    """Return a figure as a plain number with its unit; texts, times of day and days stay what they are."""
    match value:
        case Percent():
            return value.share, Unit.PERCENT
        case Duration() | Minutes():
            return value.seconds, Unit.SECONDS
        case Number():
            return value.value, Unit.DECIMAL if value.decimals else Unit.NUMBER
        case _:
            return value, unit


def cards_table(cards: Cards) -> Table:
    """Return the table behind the cards: figure, value, what it is compared with, how it is."""
    compared_with = next((card.comparison.label for card in cards.cards if card.comparison is not None), "")
    columns = (
        ReportColumn("figure", translate("reports", "Figure", "heading of a column")),
        ReportColumn("value", translate("reports", "Value", "heading of a column"), Unit.NUMBER),
        ReportColumn("compared", compared_with, Unit.NUMBER),
        ReportColumn("tone", translate("reports", "Assessment", "heading of a column: good, watch")),
    )
    rows = tuple(
        Row(
            card.key,
            (
                card.label,
                with_unit(card.value, card.unit),
                with_unit(card.comparison.base if card.comparison else None, card.unit),
                tone_word(card.tone),
            ),
        )
        for card in cards.cards
    )
    return Table(cards.key, cards.title, columns, rows)


def chart_table(chart: Chart) -> Table:
    """Return the table behind a chart: a row for each category, a column for each series."""
    columns = [
        ReportColumn("category", chart.heading, Unit.TEXT),
        *(ReportColumn(row.key, row.label, chart.unit) for row in chart.series),
    ]
    rows = [
        Row(str(index), (category, *(row.values[index] for row in chart.series)))
        for index, category in enumerate(chart.categories)
    ]
    return Table(chart.key, chart.title, tuple(columns), tuple(rows))


def histogram_table(histogram: Histogram) -> Table:
    """Return the table behind a histogram: from, to, how many."""
    columns = (
        ReportColumn("from", translate("reports", "from", "lower end of a range"), histogram.unit),
        ReportColumn("to", translate("reports", "to", "upper end of a range"), histogram.unit),
        ReportColumn("count", histogram.counted, Unit.NUMBER),
    )
    edges = histogram.edges
    rows = [Row(str(i), (edges[i], edges[i + 1], count)) for i, count in enumerate(histogram.counts)]
    return Table(histogram.key, histogram.title, columns, tuple(rows))


def range_labels(histogram: Histogram, translator: Translator) -> list[str]:
    """Return a short label for each bar of a histogram: minutes for durations."""

    def edge(value: float | None) -> str:
        if value is None:
            return ""
        return (
            translator.number(value / 60)
            if histogram.unit is Unit.SECONDS
            else shown(value, histogram.unit, translator)
        )

    edges: Sequence[float | None] = histogram.edges
    return [f"{edge(low)}+" if high is None else f"{edge(low)}–{edge(high)}" for low, high in pairwise(edges)]
