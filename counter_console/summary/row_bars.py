"""A bar chart with one row per service: name, one bar (with a target) or stacked outcomes, and the figure."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from shared.platform.contrast import mixed
from shared.platform.i18n.translator import Translator
from shared.platform.reports.figures import mark_text, shown
from shared.platform.reports.report import Chart, SeriesStyle
from shared.ui.appearance import Appearance
from shared.ui.painting import TextBlock, paint_card
from shared.ui.theme import TextRole, Tone

ROW_UNITS = 4.5
LEGEND_UNITS = 3
NAME_SHARE = 0.42
BAR_UNITS = 1.75
#: How strong the colours of the stacked parts are, from 0 (background) to 1.
SHADES = (0.85, 0.6, 0.35, 0.4, 0.5, 0.7)


class RowBars(QWidget):
    """Draws a chart as rows. Stacked rows get a legend; a target (`chart.mark`) is a thin line through all rows."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self._chart: Chart | None = None
        self._translator: Translator | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new colours and sizes."""
        self.appearance = appearance
        self.updateGeometry()
        self.update()

    def show_chart(self, chart: Chart, translator: Translator) -> None:
        """Show these rows."""
        self._chart, self._translator = chart, translator
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of all rows and the legend."""
        unit = self.appearance.metrics.unit
        rows = len(self._chart.categories) if self._chart else 0
        return QSize(unit * 40, round(rows * unit * ROW_UNITS + self._legend_height()))

    def minimumSizeHint(self) -> QSize:
        """Return the same height at a narrow width."""
        return QSize(self.appearance.metrics.unit * 28, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Show the exact figures of the row under the pointer in a tool tip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            row = self._row_at(event.pos())
            if row is not None:
                QToolTip.showText(event.globalPos(), self._tool_tip(row), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint rows and legend."""
        chart, translator = self._chart, self._translator
        if chart is None or translator is None:
            return
        painter = QPainter(self)
        unit = self.appearance.metrics.unit
        mirrored = self._mirrored()
        bar = self._bar_area()
        for row_number, category in enumerate(chart.categories):
            top = row_number * unit * ROW_UNITS
            middle = top + unit * ROW_UNITS / 2
            self._paint_name(painter, translator.text(category), top, mirrored)
            area = QRectF(bar.left(), middle - unit * BAR_UNITS / 2, bar.width(), unit * BAR_UNITS)
            self._paint_bar(painter, area, row_number)
            self._paint_figure(painter, row_number, middle, bar, mirrored)
        if chart.mark is not None:
            target = bar.right() - bar.width() * chart.mark if mirrored else bar.left() + bar.width() * chart.mark
            height = len(chart.categories) * unit * ROW_UNITS
            painter.fillRect(QRectF(target - 1, unit * 0.5, 2, height - unit), QColor(self.appearance.theme.ink))
        self._paint_legend(painter)

    # ------------------------------------------------------------------------------------------------------- drawing
    def _paint_bar(self, painter: QPainter, area: QRectF, row_number: int) -> None:
        chart, theme = self._chart, self.appearance.theme
        if chart is None:
            return
        radius = area.height() / 2
        values = [series.values[row_number] for series in chart.series]
        if not self._stacked():
            paint_card(painter, area, radius, ground=QColor(theme.track), edge=None)
            value = values[0]
            if value:
                below = chart.mark is not None and value < chart.mark
                colour = mixed(theme.raised, theme.caution_fill if below else theme.accent, 0.65 if not below else 0.8)
                paint_card(
                    painter,
                    self._part_of(area, 0.0, min(1.0, value / self._largest())),
                    radius,
                    ground=QColor(colour),
                    edge=None,
                )
            return
        start = 0.0
        for number, value in enumerate(values):
            if value:
                share = value / self._largest()
                painter.fillRect(self._part_of(area, start, share).adjusted(0, 0, -1, 0), QColor(self._colour(number)))
                start += share

    def _part_of(self, area: QRectF, start: float, share: float) -> QRectF:
        width = area.width() * share
        left = area.right() - area.width() * start - width if self._mirrored() else area.left() + area.width() * start
        return QRectF(left, area.top(), width, area.height())

    def _paint_name(self, painter: QPainter, name: str, top: float, mirrored: bool) -> None:
        unit = self.appearance.metrics.unit
        width = self.width() * NAME_SHARE - unit
        block = TextBlock(name, self.appearance.font(TextRole.LABEL, name, bold=False), right_to_left=mirrored)
        if block.height(width) > unit * ROW_UNITS:
            block = TextBlock(name, self.appearance.font(TextRole.CAPTION, name), right_to_left=mirrored)
        left = self.width() - width if mirrored else 0.0
        text_top = top + (unit * ROW_UNITS - block.height(width)) / 2
        block.draw(painter, QPointF(left, text_top), width, self.appearance.color(Tone.INK))

    def _paint_figure(self, painter: QPainter, row_number: int, middle: float, bar: QRectF, mirrored: bool) -> None:
        chart, translator = self._chart, self._translator
        if chart is None or translator is None:
            return
        values = [series.values[row_number] for series in chart.series]
        value = sum(each or 0 for each in values) if self._stacked() else values[0]
        text = shown(value, chart.unit, translator)
        font = self.appearance.font(TextRole.LABEL, text, bold=True)
        align = Qt.AlignmentFlag.AlignTrailing
        block = TextBlock(text, font, right_to_left=mirrored, align=align)
        width = self._figure_width()
        left = 0.0 if mirrored else self.width() - width
        block.draw(painter, QPointF(left, middle - block.height(width) / 2), width, self.appearance.color(Tone.INK))

    def _paint_legend(self, painter: QPainter) -> None:
        chart = self._chart
        if chart is None or not self._legend_height():
            return
        unit = self.appearance.metrics.unit
        mirrored = self._mirrored()
        used_width, top = 0.0, len(chart.categories) * unit * ROW_UNITS + unit
        for number, text in enumerate(self._legend_texts()):
            block = TextBlock(text, self.appearance.font(TextRole.CAPTION, text), right_to_left=mirrored)
            width = block.natural_width()
            if used_width and used_width + width + unit * 4 > self.width():
                used_width, top = 0.0, top + unit * LEGEND_UNITS
            box_left = self.width() - used_width - unit * 1.5 if mirrored else used_width
            if self._stacked():
                side = unit * 1.5
                painter.fillRect(QRectF(box_left, top + unit * 0.5, side, side), QColor(self._colour(number)))
            else:
                middle = box_left + unit * 0.75
                painter.fillRect(QRectF(middle - 1, top, 2, unit * 2.25), QColor(self.appearance.theme.ink))
            text_left = self.width() - used_width - unit * 2.25 - width if mirrored else used_width + unit * 2.25
            block.draw(painter, QPointF(text_left, top), width, self.appearance.color(Tone.QUIET))
            used_width += width + unit * 4

    # ---------------------------------------------------------------------------------------------------------- sizes
    def _bar_area(self) -> QRectF:
        unit, figure = self.appearance.metrics.unit, self._figure_width()
        name = self.width() * NAME_SHARE
        width = max(1.0, self.width() - name - figure - unit)
        left = figure + unit if self._mirrored() else name
        return QRectF(left, 0, width, 0)

    def _figure_width(self) -> float:
        return self.appearance.metrics.unit * 6.5

    def _legend_height(self) -> float:
        texts = self._legend_texts()
        if not texts:
            return 0.0
        unit, width = self.appearance.metrics.unit, max(self.width(), self.appearance.metrics.unit * 28)
        line_count, used_width = 1, 0.0
        for text in texts:
            text_width = (
                TextBlock(text, self.appearance.font(TextRole.CAPTION, text), right_to_left=False).natural_width()
                + unit * 4
            )
            if used_width and used_width + text_width > width:
                line_count, used_width = line_count + 1, 0.0
            used_width += text_width
        return unit + line_count * unit * LEGEND_UNITS

    def _legend_texts(self) -> list[str]:
        """Return the texts of the legend: the names of the stacked parts, or the target with its figure."""
        chart, translator = self._chart, self._translator
        if chart is None or translator is None:
            return []
        if self._stacked():
            return [translator.text(series.label) for series in chart.series]
        if chart.mark is None:
            return []
        return [mark_text(chart, translator)]

    def resizeEvent(self, event: object) -> None:
        """Request the height that the legend needs at the new width."""
        self.updateGeometry()

    def _largest(self) -> float:
        chart = self._chart
        if chart is None:
            return 1.0
        if not self._stacked():
            return 1.0 if chart.mark is not None and chart.mark <= 1 else max(self._sums(), default=1.0) or 1.0
        return max(self._sums(), default=1.0) or 1.0

    def _sums(self) -> Sequence[float]:
        chart = self._chart
        if chart is None:
            return ()
        return [
            sum(series.values[row_number] or 0 for series in chart.series)
            for row_number in range(len(chart.categories))
        ]

    def _stacked(self) -> bool:
        return self._chart is not None and all(series.style is SeriesStyle.STACK for series in self._chart.series)

    def _colour(self, number: int) -> str:
        theme = self.appearance.theme
        colours = (theme.accent, theme.caution_fill, theme.quiet, theme.accent, theme.bad_fill, theme.quiet)
        return mixed(theme.raised, colours[number % len(colours)], SHADES[number % len(SHADES)])

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _row_at(self, point: QPoint) -> int | None:
        rows = len(self._chart.categories) if self._chart else 0
        row = int(point.y() / (self.appearance.metrics.unit * ROW_UNITS))
        return row if 0 <= row < rows else None

    def _tool_tip(self, row_number: int) -> str:
        chart, translator = self._chart, self._translator
        if chart is None or translator is None:
            return ""
        figures = [
            f"{translator.text(series.label)}: {shown(series.values[row_number], chart.unit, translator)}"
            for series in chart.series
        ]
        return "\n".join([translator.text(chart.categories[row_number]), *figures])
