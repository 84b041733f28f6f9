"""Charts on paper: bars, stacks and lines with direct labels, the promise as a line, few colours."""

import math
from collections.abc import Sequence

from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.platform.reports.figures import range_labels, shown
from shared.platform.reports.paper import HAIRLINE, INK, QUIET, Pen
from shared.platform.reports.report import Chart, Histogram, Series, SeriesStyle, Unit

_COLOURS = ("#0B5A5E", "#B3701A", "#4A5A66", "#7FB0AE", "#A3231F", "#B9B2A3")
# Bars behind lines step back, so that the lines are seen.
_BARS_BEHIND = ("#B5D4D1", "#E3D3B6", "#C9CED2")
_WIDEST_BAR = 44.0
_DASHES: tuple[tuple[float, ...], ...] = ((), (4, 2), (1, 1.5), (6, 2, 1, 2))
_MARK = "#A3231F"
_SMALL = 7.0
_AXIS = 34.0
_PLOT_HEIGHT = 120.0
_ROW = 17.0
_LEGEND = 20.0


def chart_height(chart: Chart, pen: Pen, translator: Translator, width: float) -> float:
    """Return how tall the chart will be, without its title."""
    if _sideways(chart, pen, translator, width):
        return _LEGEND + _ROW * len(chart.categories) + 6
    return _LEGEND + _PLOT_HEIGHT + 22


def draw_chart(chart: Chart, pen: Pen, translator: Translator, x: float, y: float, width: float) -> None:
    """Draw a chart with its legend; rows of bars when the names are too long for columns."""
    _legend(chart, pen, translator, x, y, width)
    if _sideways(chart, pen, translator, width):
        _rows(chart, pen, translator, x, y + _LEGEND, width)
    else:
        _columns(chart, pen, translator, x, y + _LEGEND, width)


def draw_histogram(histogram: Histogram, pen: Pen, translator: Translator, x: float, y: float, width: float) -> None:
    """Draw a histogram with its mark as a line on the axis; as tall as `HISTOGRAM_HEIGHT`."""
    counts, plot = histogram.counts, _Plot(max(histogram.counts, default=0), x, y + 14, width)
    plot.grid(pen, translator, Unit.NUMBER)
    slot = plot.width / max(1, len(counts))
    for index, (count, label) in enumerate(zip(counts, range_labels(histogram, translator), strict=True)):
        left = plot.left + index * slot
        pen.rect(left + 1, plot.level(count), slot - 2, plot.bottom - plot.level(count), _COLOURS[0])
        if count:
            pen.text(translator.number(count), left, plot.level(count) - 10, slot, _SMALL, align="middle", colour=INK)
        pen.text(label, left - 4, plot.bottom + 3, slot + 8, _SMALL, align="middle", colour=QUIET)
    if histogram.unit is Unit.SECONDS:
        unit = translator.text(translate("reports", "min", "minutes, below a chart"))
        pen.text(unit, x, plot.bottom + 3, _AXIS - 6, _SMALL, align="end", colour=QUIET)
    at = _position(histogram)
    if at is not None:
        place = plot.left + at * slot
        pen.line([(place, plot.top - 6), (place, plot.bottom)], _MARK, 1.25, (3, 2))
        text = f"{translator.text(histogram.mark_label)} {shown(histogram.mark, histogram.unit, translator)}".strip()
        pen.text(text, place + 4, plot.top - 12, plot.left + plot.width - place, _SMALL, bold=True, colour=_MARK)


HISTOGRAM_HEIGHT = 14 + _PLOT_HEIGHT + 22


class _Plot:
    """The field of a chart: turns figures into heights and draws the scale behind them."""

    def __init__(self, largest: float, x: float, y: float, width: float) -> None:
        self.left, self.width = x + _AXIS, width - _AXIS
        self.top, self.bottom = y, y + _PLOT_HEIGHT
        self.step = _round_step(largest)
        self.highest = max(self.step, math.ceil(largest / self.step) * self.step)
        self._x = x

    def level(self, value: float) -> float:
        """Return the height on paper of a figure."""
        return self.bottom - (self.bottom - self.top) * min(value, self.highest) / self.highest

    def grid(self, pen: Pen, translator: Translator, unit: Unit) -> None:
        """Draw a few thin lines with their figures."""
        for index in range(round(self.highest / self.step) + 1):
            value = index * self.step
            level = self.level(value)
            pen.line([(self.left, level), (self.left + self.width, level)], HAIRLINE if index else QUIET, 0.5)
            pen.text(shown(value, unit, translator), self._x, level - 5, _AXIS - 6, _SMALL, align="end", colour=QUIET)


def _columns(chart: Chart, pen: Pen, translator: Translator, x: float, y: float, width: float) -> None:
    plot = _Plot(_largest(chart), x, y, width)
    plot.grid(pen, translator, chart.unit)
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
        _level_mark(chart, pen, translator, plot)
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
    names = width * 0.3
    tail = 40.0
    room = width - names - tail
    sums = [sum(row.values[i] or 0 for row in chart.series) for i in range(len(chart.categories))]
    stacked = any(row.style is SeriesStyle.STACK for row in chart.series)
    largest = max(sums, default=0) if stacked else _largest(chart)
    for index, category in enumerate(chart.categories):
        top = y + index * _ROW
        pen.text(_one_line(translator.text(category), pen, names - 6), x, top + 1, names - 6, 8)
        at = x + names
        thick = (_ROW - 5) / (1 if stacked else len(chart.series))
        for place, row in enumerate(chart.series):
            value = row.values[index]
            length = room * (value or 0) / largest if largest else 0
            pen.rect(at, top + 2 + (0 if stacked else place * thick), length, thick, _colour(chart, row))
            at += length if stacked else 0
        last = chart.series[0].values[index] if len(chart.series) == 1 else sums[index]
        end = at if stacked else x + names + (room * max(r.values[index] or 0 for r in chart.series) / (largest or 1))
        pen.text(shown(last, chart.unit, translator), end + 4, top + 1, tail, 8)
    if chart.mark is not None and largest and not stacked:
        mark: float = x + names + room * chart.mark / largest
        pen.line([(mark, y), (mark, y + _ROW * len(chart.categories))], _MARK, 1.25, (3, 2))


def _legend(chart: Chart, pen: Pen, translator: Translator, x: float, y: float, width: float) -> None:
    at = x
    for row in chart.series:
        colour = _colour(chart, row)
        if row.style is SeriesStyle.LINE:
            pen.line([(at, y + 6), (at + 14, y + 6)], colour, 1.75, _dash(chart, row))
        else:
            pen.rect(at, y + 2, 8, 8, colour)
        block = pen.block(translator.text(row.label), 8)
        pen.draw(pen.block(translator.text(row.label), 8, width=block.width + 2), at + 18, y, block.width + 2)
        at += block.width + 34
    if chart.mark is not None:
        text = f"{translator.text(chart.mark_label)} {shown(chart.mark, chart.unit, translator)}".strip()
        pen.line([(at, y + 6), (at + 14, y + 6)], _MARK, 1.25, (3, 2))
        pen.text(text, at + 18, y, max(20.0, x + width - at - 18), 8)


def _level_mark(chart: Chart, pen: Pen, translator: Translator, plot: "_Plot") -> None:
    level = plot.level(chart.mark or 0)
    pen.line([(plot.left, level), (plot.left + plot.width, level)], _MARK, 1.25, (3, 2))


def _category_labels(labels: Sequence[str], pen: Pen, plot: "_Plot", slot: float) -> None:
    """Write as many labels as fit, evenly."""
    widest = max((pen.block(label, _SMALL).width for label in labels), default=0) + 4
    every = max(1, math.ceil(widest / slot)) if slot else 1
    for index, label in enumerate(labels):
        if index % every == 0:
            middle = plot.left + (index + 0.5) * slot
            pen.text(label, middle - widest / 2, plot.bottom + 3, widest, _SMALL, align="middle", colour=QUIET)


def _one_line(text: str, pen: Pen, width: float) -> str:
    """Shorten a name that is too long for its row."""
    while len(text) > 4 and pen.block(text, 8).width > width:
        text = text[:-2].rstrip() + "…"
    return text


def _sideways(chart: Chart, pen: Pen, translator: Translator, width: float) -> bool:
    """Say whether the chart is drawn as rows: stacks always, bars when their names are long."""
    if any(row.style is SeriesStyle.STACK for row in chart.series):
        return True
    if any(row.style is SeriesStyle.LINE for row in chart.series) or not chart.categories:
        return False
    slot = (width - _AXIS) / len(chart.categories)
    names = [pen.block(translator.text(category), _SMALL).width for category in chart.categories]
    return sum(names) / len(names) > slot * 1.5


def _largest(chart: Chart) -> float:
    values = [value for row in chart.series for value in row.values if value is not None]
    return max([*values, chart.mark or 0], default=0)


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
