"""Charts over time and over ranges, drawn by pyqtgraph: few colours, direct labels, the promise as a line."""

import math
from collections.abc import Callable, Sequence

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from shared.platform.contrast import mixed
from shared.platform.i18n.text import translate
from shared.platform.i18n.translator import Translator
from shared.platform.reports.figures import mark_text, range_labels, shown
from shared.platform.reports.report import Chart, Histogram, Series, SeriesStyle, Unit
from shared.ui.appearance import Appearance
from shared.ui.theme import TextRole, Tone

BAR_WIDTH = 0.72
SOFTER = 0.45
LABELS_WANTED = 9
PLOT_UNITS = 26
LINE_PX = 2.5
#: What Qt leaves free on each side of a text in a drawing.
TEXT_MARGIN = 4
#: A day that has just begun leaves room for the half-hours to come.
FEWEST_PLACES = 12
TICKS = 4
#: As tall as any word of these alphabets.
ARABIC, CYRILLIC = "نوفمبر ٠١٢٣٤٥٦٧٨٩ ۱۲۳۴۵۶ پگّ", "Áğр Қҗ"
#: Nobody counts in halves; shares are read in fifths.
LEAST_STEPS = {Unit.PERCENT: 0.2}


class Plot(pg.PlotWidget):
    """A field with places counted from 0; mirrored where reading goes from right to left.

    The exact figures of a place come as a tool tip; `describe` gives them to screen readers too.
    """

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, background=appearance.theme.raised)
        self.appearance = appearance
        self._tips: Sequence[str] = ()
        self.setFixedHeight(appearance.metrics.unit * PLOT_UNITS)
        self.setMouseTracking(True)
        self.setMenuEnabled(False)
        self.hideButtons()
        self.setMouseEnabled(False, False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(self.frameShape().NoFrame)
        self.getPlotItem().setContentsMargins(0, 0, 0, 0)

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new colours; the owner draws again."""
        self.appearance = appearance
        self.setBackground(appearance.theme.raised)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the exact figures of the place below the pointer."""
        at = self.getViewBox().mapSceneToView(QPointF(self.mapToScene(event.position().toPoint())))
        place = math.floor(at.x() + 0.5)
        if 0 <= place < len(self._tips):
            QToolTip.showText(event.globalPosition().toPoint(), self._tips[place], self)
        super().mouseMoveEvent(event)

    def draw_chart(self, chart: Chart, translator: Translator) -> None:
        """Draw bars and lines over categories; lines next to bars have a scale of their own."""
        self._begin(translator, len(chart.categories))
        bars = [row for row in chart.series if row.style is SeriesStyle.BAR]
        lines = [row for row in chart.series if row.style is not SeriesStyle.BAR]
        top = max(self._largest(chart.series if chart.one_scale else bars or lines), chart.mark or 0.0)
        above = [mark_text(chart, translator)] if chart.mark is not None else [translator.text(chart.series[0].label)]
        scale, headroom = 1.0, self._headroom(*above)
        if bars and lines:
            if not chart.one_scale:
                scale = top / self._largest(lines) * 0.92
                self._second_scale(lines[0], scale, translator)
            self._label_ends(translator.text(bars[0].label), translator.text(lines[0].label), top * headroom)
        for row in bars:
            self._bars([value or 0 for value in row.values], [self._soft_accent()] * len(row.values))
        for row in lines:
            self._line(row, scale, filled=not bars)
        self._levels(
            top, headroom, lambda value: shown(value, chart.unit, translator), LEAST_STEPS.get(chart.unit, 1.0)
        )
        if chart.mark is not None:
            self._mark(chart.mark, mark_text(chart, translator), top * headroom)
        self._categories([translator.text(category) for category in chart.categories])
        self._tips = [
            "\n".join(
                [
                    translator.text(category),
                    *(
                        f"{translator.text(r.label)}: {shown(r.values[i], chart.unit, translator)}"
                        for r in chart.series
                    ),
                ]
            )
            for i, category in enumerate(chart.categories)
        ]

    def draw_histogram(self, histogram: Histogram, translator: Translator) -> None:
        """Draw how many fall between the edges; beyond the mark the bars change their colour."""
        labels = range_labels(histogram, translator)
        self._begin(translator, len(labels))
        theme, mark = self.appearance.theme, histogram.mark
        late = mixed(theme.raised, theme.caution_fill, 0.75)
        colours = [
            late if mark is not None and low is not None and low >= mark else self._soft_accent()
            for low in histogram.edges[:-1]
        ]
        counts = [float(count) for count in histogram.counts]
        self._bars(counts, colours)
        top = max([*counts, 1.0])
        for place, count in enumerate(histogram.counts):
            if count:
                self._label(translator.number(count), place, count, anchor=(0.5, 1.0), tone=Tone.QUIET)
        headroom = self._headroom(mark_text(histogram, translator), translator.number(top))
        self._levels(top, headroom, translator.number, 1.0)
        starts = [label.split("–")[0] for label in labels]
        self._categories(
            starts, every=2, shift=-0.5, unit=translator.text(translate("reports", "min", "minutes, below a chart"))
        )
        at = _position(histogram)
        if at is not None:
            pen = pg.mkPen(QColor(theme.ink), width=2, style=Qt.PenStyle.DashLine)
            self.addItem(pg.PlotCurveItem([at - 0.5, at - 0.5], [0, top * headroom], pen=pen))
            after = at <= len(counts) / 2
            beside = (0.0 if after is not self._mirrored else 1.0, 0.0)
            self._label(mark_text(histogram, translator), at - 0.45 if after else at - 0.55, top * headroom, beside)
        people = [translator.number(count) for count in histogram.counts]
        self._tips = [f"{label}: {count}" for label, count in zip(labels, people, strict=True)]

    # ------------------------------------------------------------------------------------------------------- drawing
    def _begin(self, translator: Translator, places: int) -> None:
        self.getPlotItem().clear()
        self._mirrored = translator.right_to_left
        box = self.getViewBox()
        box.invertX(self._mirrored)
        self._last = max(places, FEWEST_PLACES) - 1
        self.setXRange(-0.6, self._last + 0.6, padding=0.01)
        for side in ("left", "right", "bottom"):
            axis = self.getAxis(side)
            axis.setPen(pg.mkPen(QColor(self.appearance.theme.line)))
            axis.setTextPen(pg.mkPen(self.appearance.color(Tone.QUIET)))
            axis.setStyle(
                tickLength=0,
                tickFont=self.appearance.font(TextRole.CAPTION),
                tickTextOffset=self.appearance.metrics.unit,
            )
        # Of an axis that is lower than its words, words are left out.
        metrics, room = QFontMetricsF(self.appearance.font(TextRole.CAPTION)), QRectF(0, 0, 1000, 1000)
        words = metrics.boundingRect(room, Qt.AlignmentFlag.AlignCenter, ARABIC if self._mirrored else CYRILLIC)
        self.getAxis("bottom").setHeight(math.ceil(words.height()) + self.appearance.metrics.unit)
        self._side = "right" if self._mirrored else "left"
        self._other = "left" if self._mirrored else "right"
        self.showAxis(self._side)
        self.hideAxis(self._other)

    def _largest(self, rows: Sequence[Series]) -> float:
        return max([value for row in rows for value in row.values if value is not None] + [1.0])

    def _soft_accent(self) -> str:
        return mixed(self.appearance.theme.raised, self.appearance.theme.accent, SOFTER)

    def _bars(self, values: Sequence[float], colours: Sequence[str]) -> None:
        brushes = [QColor(colour) for colour in colours]
        nothing = pg.mkPen(None)
        self.addItem(
            pg.BarGraphItem(
                x=list(range(len(values))), height=list(values), width=BAR_WIDTH, brushes=brushes, pen=nothing
            )
        )

    def _line(self, row: Series, scale: float, *, filled: bool) -> None:
        values = [math.nan if value is None else value * scale for value in row.values]
        theme = self.appearance.theme
        pen = pg.mkPen(QColor(theme.accent if filled else theme.ink), width=LINE_PX)
        fill = pg.mkBrush(QColor(theme.accent_soft)) if filled else None
        self.addItem(
            pg.PlotDataItem(
                list(range(len(values))),
                values,
                pen=pen,
                fillLevel=0 if filled else None,
                fillBrush=fill,
                antialias=True,
                # A single figure has no line to be seen by.
                symbol="o" if sum(not math.isnan(value) for value in values) == 1 else None,
                symbolBrush=pen.color(),
                symbolPen=pen,
            )
        )

    def _label_ends(self, bars: str, line: str, level: float) -> None:
        """Name bars and line above everything that is drawn, each at the side of its own scale."""
        start, end = (1.0, 0.0) if self._mirrored else (0.0, 1.0)
        self._label(bars, -0.6, level, anchor=(start, 0.0), tone=Tone.ACCENT)
        self._label(line, self._last + 0.6, level, anchor=(end, 0.0))

    def _second_scale(self, row: Series, scale: float, translator: Translator) -> None:
        """Give the line's own figures at the other side."""
        largest = self._largest([row])
        step = max(1, round(largest / TICKS))
        ticks = [(value * scale, translator.number(value)) for value in range(0, math.ceil(largest) + 1, step)]
        self.showAxis(self._other)
        self.getAxis(self._other).setTicks([ticks])

    def _headroom(self, *lines: str) -> float:
        """Return how much higher than the bars the field is, so that these lines of text fit above them."""
        fonts = [self.appearance.font(TextRole.CAPTION, line) for line in lines]
        heights = [QFontMetricsF(font).height() + 2 * TEXT_MARGIN for font in fonts]
        field = (
            self.height() - max(heights, default=0) - self.appearance.metrics.unit
        )  # the rest is for the words below
        return field / (field - sum(heights))

    def _mark(self, level: float, text: str, top: float) -> None:
        """Draw a level to compare with across the field, and say above everything what it is."""
        pen = pg.mkPen(QColor(self.appearance.theme.ink), width=2, style=Qt.PenStyle.DashLine)
        self.addItem(pg.PlotCurveItem([-0.6, self._last + 0.6], [level, level], pen=pen))
        self._label(text, self._last + 0.6, top, anchor=(0.0 if self._mirrored else 1.0, 0.0))

    def _levels(self, top: float, headroom: float, write: Callable[[float], str], least: float) -> None:
        self.setYRange(0, top * headroom, padding=0)
        step = _round_step(top, least)
        ticks = [(place * step, write(place * step)) for place in range(int(top / step) + 1)]
        self.getAxis(self._side).setTicks([ticks])
        for level, _ in ticks[1:]:
            line = pg.InfiniteLine(level, angle=0, pen=pg.mkPen(QColor(self.appearance.theme.line), width=1))
            line.setZValue(-10)
            self.addItem(line)

    def _categories(self, labels: Sequence[str], every: int | None = None, shift: float = 0.0, unit: str = "") -> None:
        every = every or max(1, math.ceil(len(labels) / LABELS_WANTED))
        ticks = [(place + shift, label) for place, label in enumerate(labels) if place % every == 0]
        if unit:
            ticks.append((len(labels) - 1.0, unit))
        self.getAxis("bottom").setTicks([ticks])

    def _label(self, text: str, x: float, y: float, anchor: tuple[float, float], tone: Tone = Tone.INK) -> None:
        item = pg.TextItem(text, color=self.appearance.color(tone), anchor=anchor)
        item.setFont(self.appearance.font(TextRole.CAPTION, text))
        item.setPos(x, y)
        self.addItem(item)


def _round_step(largest: float, least: float) -> float:
    """Return a step of 1, 2 or 5 times a power of ten that gives three to five levels, never less than `least`."""
    rough = max(largest / TICKS, least / TICKS)
    power = 10.0 ** math.floor(math.log10(rough))
    return max(least, next((factor * power for factor in (1, 2, 5) if factor * power >= rough), 10 * power))


def _position(histogram: Histogram) -> float | None:
    """Return the place of the mark, counted in bars from the first edge."""
    mark = histogram.mark
    if mark is None:
        return None
    for place, low in enumerate(histogram.edges[:-1]):
        high = histogram.edges[place + 1]
        if low is not None and low <= mark and (high is None or mark < high):
            return place + (0.0 if high is None else (mark - low) / (high - low))
    return None
