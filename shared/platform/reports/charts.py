"""Charts on paper: bars, stacks and lines with a legend above them, the promise as a line, few colours."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.platform.reports.figures import mark_text, range_labels, shown
from shared.platform.reports.paper import HAIRLINE, QUIET, SMALLEST, PageBlock, Pen
from shared.platform.reports.report import Chart, Histogram, Series, SeriesStyle, Unit

_COLOURS = ("#0B5A5E", "#B3701A", "#4A5A66", "#7FB0AE", "#A3231F", "#B9B2A3")
# Bars behind lines step back, so that the lines are seen.
_BARS_BEHIND = ("#B5D4D1", "#E3D3B6", "#C9CED2")
_WIDEST_BAR = 44.0
_DASHES: tuple[tuple[float, ...], ...] = ((), (4, 2), (1, 1.5), (6, 2, 1, 2))
_MARK, _MARK_DASH = "#A3231F", (3.0, 2.0)
_AXIS = 40.0
_ROW = 18.0
_BAR = 11.0
_BELOW = 5.0
_LABEL_ROOM = 26.0
_NAME_SHARE = 0.34
_SWATCH = 18.0
_BETWEEN_ENTRIES = 18.0
#: Above the bars of a histogram, for their counts.
_COUNT_ROOM = 14.0


@dataclass(frozen=True)
class _Entry:
    """One thing that a legend explains: a box, or with `dash` a line."""

    text: str
    colour: str
    dash: Sequence[float] | None = None


def chart_height(chart: Chart, pen: Pen, translator: Translator, width: float, plot_height: float) -> float:
    """Return how tall the chart will be, without its title."""
    legend = _legend(_entries(chart, translator), pen, width).height
    if _sideways(chart, pen, translator, width):
        return legend + sum(_row_heights(chart, pen, translator, width)) + 4
    return legend + plot_height + _LABEL_ROOM


def draw_chart(
    chart: Chart, pen: Pen, translator: Translator, x: float, y: float, width: float, plot_height: float
) -> None:
    """Draw a chart with its legend; rows of bars when the names are too long for columns."""
    y += _legend(_entries(chart, translator), pen, width).draw(pen, x, y)
    if _sideways(chart, pen, translator, width):
        _rows(chart, pen, translator, x, y, width)
    else:
        _columns(chart, pen, translator, x, y, width, plot_height)


def histogram_height(histogram: Histogram, pen: Pen, translator: Translator, width: float, plot_height: float) -> float:
    """Return how tall the histogram will be, without its title."""
    legend = _legend(_mark_entries(histogram, translator), pen, width).height
    return legend + _COUNT_ROOM + plot_height + _LABEL_ROOM


def draw_histogram(
    histogram: Histogram, pen: Pen, translator: Translator, x: float, y: float, width: float, plot_height: float
) -> None:
    """Draw a histogram with its mark as a line across the axis, which the legend explains."""
    y += _legend(_mark_entries(histogram, translator), pen, width).draw(pen, x, y) + _COUNT_ROOM
    counts, plot = histogram.counts, _Plot(max(histogram.counts, default=0), x, y, width, plot_height, Unit.NUMBER)
    plot.grid(pen, translator)
    slot = plot.width / max(1, len(counts))
    for index, count in enumerate(counts):
        left = plot.left + index * slot
        pen.rect(left + 2, plot.level(count), slot - 4, plot.bottom - plot.level(count), _COLOURS[0])
    at = _position(histogram)
    if at is not None:
        place = plot.left + at * slot
        pen.line([(place, plot.top - _COUNT_ROOM), (place, plot.bottom)], _MARK, 1.25, _MARK_DASH)
    for index, (count, label) in enumerate(zip(counts, range_labels(histogram, translator), strict=True)):
        left = plot.left + index * slot
        if count:
            number = pen.block(translator.number(count), SMALLEST, width=slot, align="middle")
            top = plot.level(count) - number.height
            # No line may run through the figure.
            pen.rect(left + (slot - number.width) / 2 - 1, top + 1, number.width + 2, number.height - 2, "#FFFFFF")
            pen.draw(number, left, top, slot)
        pen.text(label, left - 4, plot.bottom + _BELOW, slot + 8, SMALLEST, align="middle", colour=QUIET)
    if histogram.unit is Unit.SECONDS:
        unit = translator.text(translate("reports", "min", "minutes, below a chart"))
        pen.text(unit, x, plot.bottom + _BELOW, _AXIS - 8, SMALLEST, align="end", colour=QUIET)


class _Plot:
    """The field of a chart: turns figures into heights and draws the scale behind them."""

    def __init__(self, largest: float, x: float, y: float, width: float, height: float, unit: Unit) -> None:
        self.left, self.width = x + _AXIS, width - _AXIS
        self.top, self.bottom = y, y + height
        # Nobody counts in halves.
        self.step = max(_round_step(largest), 1.0 if unit is Unit.NUMBER else 0.0)
        self._unit = unit
        self.highest = max(self.step, math.ceil(largest / self.step) * self.step)
        self._x = x

    def level(self, value: float) -> float:
        """Return the height on paper of a figure."""
        return self.bottom - (self.bottom - self.top) * min(value, self.highest) / self.highest

    def grid(self, pen: Pen, translator: Translator) -> None:
        """Draw a few thin lines with their figures."""
        for index in range(round(self.highest / self.step) + 1):
            value = index * self.step
            level = self.level(value)
            pen.line([(self.left, level), (self.left + self.width, level)], HAIRLINE if index else QUIET, 0.5)
            label = pen.block(shown(value, self._unit, translator), SMALLEST, width=_AXIS - 8, align="end")
            pen.draw(label, self._x, level - label.height / 2, _AXIS - 8, QUIET)


def _columns(
    chart: Chart, pen: Pen, translator: Translator, x: float, y: float, width: float, plot_height: float
) -> None:
    plot = _Plot(_largest(chart), x, y, width, plot_height, chart.unit)
    plot.grid(pen, translator)
    slot = plot.width / max(1, len(chart.categories))
    bars = [row for row in chart.series if row.style is SeriesStyle.BAR]
    thick = min(_WIDEST_BAR, slot * 0.72 / max(1, len(bars)))
    for place, row in enumerate(bars):
        for index, value in enumerate(row.values):
            if value:
                left = plot.left + (index + 0.5) * slot + (place - len(bars) / 2) * thick
                pen.rect(left, plot.level(value), thick * 0.94, plot.bottom - plot.level(value), _colour(chart, row))
    for row in chart.series:
        if row.style is SeriesStyle.LINE:
            _line(chart, row, pen, plot, slot)
    if chart.mark is not None:
        level = plot.level(chart.mark)
        pen.line([(plot.left, level), (plot.left + plot.width, level)], _MARK, 1.25, _MARK_DASH)
    _category_labels([translator.text(category) for category in chart.categories], pen, plot, slot)


def _line(chart: Chart, row: Series, pen: Pen, plot: "_Plot", slot: float) -> None:
    """Draw a line that stops where a figure is missing."""
    colour, dash = _colour(chart, row), _dash(chart, row)
    points: list[tuple[float, float]] = []
    for index, value in enumerate([*row.values, None]):
        if value is not None:
            points.append((plot.left + (index + 0.5) * slot, plot.level(value)))
            continue
        if len(points) > 1:
            pen.line(points, colour, 1.5, dash)
        elif points:
            pen.dot(*points[0], 1.5, colour)
        points = []


def _rows(chart: Chart, pen: Pen, translator: Translator, x: float, y: float, width: float) -> None:
    """Draw a row for each category: its whole name, its bars, and the figure at the end of the row."""
    names, tail = width * _NAME_SHARE, 44.0
    room = width - names - tail
    sums = [sum(row.values[i] or 0 for row in chart.series) for i in range(len(chart.categories))]
    stacked = any(row.style is SeriesStyle.STACK for row in chart.series)
    largest = max(sums, default=0) if stacked else _largest(chart)
    heights = _row_heights(chart, pen, translator, width)
    top = y
    for index, (name, height) in enumerate(zip(_names(chart, pen, translator, width), heights, strict=True)):
        pen.draw(name, x, top + (height - name.height) / 2, names - 8)
        at, bar_top = x + names, top + (height - _BAR) / 2
        thick = _BAR / (1 if stacked else len(chart.series))
        for place, row in enumerate(chart.series):
            value = row.values[index]
            length = room * (value or 0) / largest if largest else 0
            if length:
                pen.rect(at, bar_top + (0 if stacked else place * thick), length, thick, _colour(chart, row))
            at += length if stacked else 0
        last = chart.series[0].values[index] if len(chart.series) == 1 else sums[index]
        figure = pen.block(shown(last, chart.unit, translator), SMALLEST, width=tail, align="end")
        pen.draw(figure, x + width - tail, top + (height - figure.height) / 2, tail)
        top += height
    if chart.mark is not None and largest and not stacked:
        mark: float = x + names + room * chart.mark / largest
        pen.line([(mark, y), (mark, top)], _MARK, 1.25, _MARK_DASH)


def _names(chart: Chart, pen: Pen, translator: Translator, width: float) -> list[PageBlock]:
    room = width * _NAME_SHARE - 8
    return [pen.block(translator.text(category), SMALLEST, width=room) for category in chart.categories]


def _row_heights(chart: Chart, pen: Pen, translator: Translator, width: float) -> list[float]:
    return [max(_ROW, name.height + 4) for name in _names(chart, pen, translator, width)]


@dataclass(frozen=True)
class _Legend:
    """The entries of a legend, on as many lines as they need: (entry, text, x, y)."""

    places: Sequence[tuple[_Entry, PageBlock, float, float]]
    height: float

    def draw(self, pen: Pen, x: float, y: float) -> float:
        """Draw the legend and return its height."""
        for entry, text, left, top in self.places:
            middle = y + top + pen.line_height(SMALLEST) / 2
            if entry.dash is None:
                pen.rect(x + left, middle - 4, 8, 8, entry.colour)
            else:
                pen.line([(x + left, middle), (x + left + 14, middle)], entry.colour, 1.75, entry.dash)
            pen.draw(text, x + left + _SWATCH, y + top, text.width)
        return self.height


def _legend(entries: Sequence[_Entry], pen: Pen, width: float) -> _Legend:
    places: list[tuple[_Entry, PageBlock, float, float]] = []
    left = top = tallest = 0.0
    for entry in entries:
        natural = pen.block(entry.text, SMALLEST).width
        text = pen.block(entry.text, SMALLEST, width=min(natural + 1, width - _SWATCH))
        text = PageBlock(text.layout, min(natural + 1, width - _SWATCH), text.height)
        if left and left + _SWATCH + text.width > width:
            left, top, tallest = 0.0, top + tallest + 2, 0.0
        places.append((entry, text, left, top))
        left += _SWATCH + text.width + _BETWEEN_ENTRIES
        tallest = max(tallest, text.height)
    return _Legend(places, top + tallest + 8 if places else 0.0)


def _entries(chart: Chart, translator: Translator) -> list[_Entry]:
    rows = [
        _Entry(
            translator.text(row.label),
            _colour(chart, row),
            _dash(chart, row) if row.style is SeriesStyle.LINE else None,
        )
        for row in chart.series
    ]
    return [*rows, *_mark_entries(chart, translator)]


def _mark_entries(block: Chart | Histogram, translator: Translator) -> list[_Entry]:
    if block.mark is None:
        return []
    return [_Entry(mark_text(block, translator), _MARK, _MARK_DASH)]


def _category_labels(labels: Sequence[str], pen: Pen, plot: "_Plot", slot: float) -> None:
    """Write as many labels as fit, evenly, none beyond the chart's edges."""
    widest = max((pen.block(label, SMALLEST).width for label in labels), default=0) + 4
    every = max(1, math.ceil(widest / slot)) if slot else 1
    for index, label in enumerate(labels):
        if index % every == 0:
            left = plot.left + (index + 0.5) * slot - widest / 2
            left = max(plot.left - _AXIS, min(left, plot.left + plot.width - widest))
            pen.text(label, left, plot.bottom + _BELOW, widest, SMALLEST, align="middle", colour=QUIET)


def _sideways(chart: Chart, pen: Pen, translator: Translator, width: float) -> bool:
    """Say whether the chart is drawn as rows: stacks always, bars as soon as one name would not fit below them."""
    if any(row.style is SeriesStyle.STACK for row in chart.series):
        return True
    if any(row.style is SeriesStyle.LINE for row in chart.series) or not chart.categories:
        return False
    slot = (width - _AXIS) / len(chart.categories)
    return any(pen.block(translator.text(category), SMALLEST).width > slot for category in chart.categories)


def _largest(chart: Chart) -> float:
    values = [value for row in chart.series for value in row.values if value is not None]
    return max([*values, chart.mark or 0, 1.0 if chart.unit is Unit.PERCENT else 0], default=0)


def _colour(chart: Chart, row: Series) -> str:
    lines = [other for other in chart.series if other.style is SeriesStyle.LINE]
    if not lines:
        return _COLOURS[chart.series.index(row) % len(_COLOURS)]
    if row in lines:
        return _COLOURS[lines.index(row) % len(_COLOURS)]
    return _BARS_BEHIND[[other for other in chart.series if other not in lines].index(row) % len(_BARS_BEHIND)]


def _dash(chart: Chart, row: Series) -> tuple[float, ...]:
    lines = [other for other in chart.series if other.style is SeriesStyle.LINE]
    return _DASHES[lines.index(row) % len(_DASHES)]


def _round_step(largest: float) -> float:
    """Return a step of 1, 2 or 5 times a power of ten that gives three to five lines."""
    if largest <= 0:
        return 1.0
    rough = largest / 4
    power = 10.0 ** math.floor(math.log10(rough))
    return next((factor * power for factor in (1, 2, 5) if factor * power >= rough), 10 * power)


def _position(histogram: Histogram) -> float | None:
    """Return the position of the mark, counted in bars from the first edge."""
    if histogram.mark is None:
        return None
    for index, (low, high) in enumerate(zip(histogram.edges, histogram.edges[1:], strict=False)):
        if low is not None and histogram.mark >= low and (high is None or histogram.mark <= high):
            return index + (0 if high is None else (histogram.mark - low) / (high - low))
    return None
