"""Bars in rows, one per service: its name, the bar against the target or the stack of outcomes, and the figure."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from shared.platform.i18n.translator import Translator
from shared.platform.reports.figures import shown
from shared.platform.reports.report import Chart, SeriesStyle
from shared.ui.appearance import Appearance
from shared.ui.contrast import mixed
from shared.ui.painting import TextBlock, paint_card
from shared.ui.theme import TextRole, Tone

ROW_UNITS = 4.5
LEGEND_UNITS = 3
NAME_SHARE = 0.42
BAR_UNITS = 1.75
STEPS = (0.85, 0.6, 0.35, 0.4, 0.5, 0.7)


class RowBars(QWidget):
    """Draws a chart as rows; stacks get a legend, a mark is a thin line through all rows."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self._chart: Chart | None = None
        self._words: Translator | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new colours and sizes."""
        self.appearance = appearance
        self.updateGeometry()
        self.update()

    def show_chart(self, chart: Chart, translator: Translator) -> None:
        """Show these rows."""
        self._chart, self._words = chart, translator
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
        """Tell the exact figures of the row below the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            row = self._row_at(event.pos())
            if row is not None:
                QToolTip.showText(event.globalPos(), self._tip(row), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint rows and legend."""
        chart, words = self._chart, self._words
        if chart is None or words is None:
            return
        painter = QPainter(self)
        unit = self.appearance.metrics.unit
        mirrored = self._mirrored()
        bar = self._bar_field()
        for place, category in enumerate(chart.categories):
            top = place * unit * ROW_UNITS
            middle = top + unit * ROW_UNITS / 2
            self._name(painter, words.text(category), top, mirrored)
            field = QRectF(bar.left(), middle - unit * BAR_UNITS / 2, bar.width(), unit * BAR_UNITS)
            self._bar(painter, field, place)
            self._figure(painter, place, middle, bar, mirrored)
        if chart.mark is not None:
            at = bar.right() - bar.width() * chart.mark if mirrored else bar.left() + bar.width() * chart.mark
            height = len(chart.categories) * unit * ROW_UNITS
            painter.fillRect(QRectF(at - 1, unit * 0.5, 2, height - unit), QColor(self.appearance.theme.ink))
        self._legend(painter, words)

    # ------------------------------------------------------------------------------------------------------- drawing
    def _bar(self, painter: QPainter, field: QRectF, place: int) -> None:
        chart, theme = self._chart, self.appearance.theme
        if chart is None:
            return
        radius = field.height() / 2
        values = [row.values[place] for row in chart.series]
        if not self._stacked():
            paint_card(painter, field, radius, ground=QColor(theme.track), edge=None)
            value = values[0]
            if value:
                below = chart.mark is not None and value < chart.mark
                colour = mixed(theme.raised, theme.caution_fill if below else theme.accent, 0.65 if not below else 0.8)
                paint_card(
                    painter,
                    self._part(field, 0.0, min(1.0, value / self._largest())),
                    radius,
                    ground=QColor(colour),
                    edge=None,
                )
            return
        start = 0.0
        for number, value in enumerate(values):
            if value:
                share = value / self._largest()
                painter.fillRect(self._part(field, start, share).adjusted(0, 0, -1, 0), QColor(self._colour(number)))
                start += share

    def _part(self, field: QRectF, start: float, share: float) -> QRectF:
        width = field.width() * share
        left = (
            field.right() - field.width() * start - width if self._mirrored() else field.left() + field.width() * start
        )
        return QRectF(left, field.top(), width, field.height())

    def _name(self, painter: QPainter, name: str, top: float, mirrored: bool) -> None:
        unit = self.appearance.metrics.unit
        width = self.width() * NAME_SHARE - unit
        block = TextBlock(name, self.appearance.font(TextRole.LABEL, name, bold=False), right_to_left=mirrored)
        if block.height(width) > unit * ROW_UNITS:
            block = TextBlock(name, self.appearance.font(TextRole.CAPTION, name), right_to_left=mirrored)
        left = self.width() - width if mirrored else 0.0
        down = top + (unit * ROW_UNITS - block.height(width)) / 2
        block.draw(painter, QPointF(left, down), width, self.appearance.color(Tone.INK))

    def _figure(self, painter: QPainter, place: int, middle: float, bar: QRectF, mirrored: bool) -> None:
        chart, words = self._chart, self._words
        if chart is None or words is None:
            return
        values = [row.values[place] for row in chart.series]
        value = sum(each or 0 for each in values) if self._stacked() else values[0]
        text = shown(value, chart.unit, words)
        font = self.appearance.font(TextRole.LABEL, text, bold=True)
        align = Qt.AlignmentFlag.AlignTrailing
        block = TextBlock(text, font, right_to_left=mirrored, align=align)
        width = self._figure_width()
        left = 0.0 if mirrored else self.width() - width
        block.draw(painter, QPointF(left, middle - block.height(width) / 2), width, self.appearance.color(Tone.INK))

    def _legend(self, painter: QPainter, translator: Translator) -> None:
        chart = self._chart
        if chart is None or not self._legend_height():
            return
        unit = self.appearance.metrics.unit
        mirrored = self._mirrored()
        across, top = 0.0, len(chart.categories) * unit * ROW_UNITS + unit
        for number, text in enumerate(self._legend_texts()):
            block = TextBlock(text, self.appearance.font(TextRole.CAPTION, text), right_to_left=mirrored)
            width = block.natural_width()
            if across and across + width + unit * 4 > self.width():
                across, top = 0.0, top + unit * LEGEND_UNITS
            box_left = self.width() - across - unit * 1.5 if mirrored else across
            if self._stacked():
                side = unit * 1.5
                painter.fillRect(QRectF(box_left, top + unit * 0.5, side, side), QColor(self._colour(number)))
            else:
                middle = box_left + unit * 0.75
                painter.fillRect(QRectF(middle - 1, top, 2, unit * 2.25), QColor(self.appearance.theme.ink))
            text_left = self.width() - across - unit * 2.25 - width if mirrored else across + unit * 2.25
            block.draw(painter, QPointF(text_left, top), width, self.appearance.color(Tone.QUIET))
            across += width + unit * 4

    # ---------------------------------------------------------------------------------------------------------- sizes
    def _bar_field(self) -> QRectF:
        unit, figure = self.appearance.metrics.unit, self._figure_width()
        name = self.width() * NAME_SHARE
        width = max(1.0, self.width() - name - figure - unit)
        left = figure + unit if self._mirrored() else name
        return QRectF(left, 0, width, 0)

    def _figure_width(self) -> float:
        return self.appearance.metrics.unit * 6.5

    def _legend_height(self) -> float:
        chart, words = self._chart, self._words
        texts = self._legend_texts()
        if chart is None or words is None or not texts:
            return 0.0
        unit, width = self.appearance.metrics.unit, max(self.width(), self.appearance.metrics.unit * 28)
        lines, across = 1, 0.0
        for text in texts:
            wide = (
                TextBlock(text, self.appearance.font(TextRole.CAPTION, text), right_to_left=False).natural_width()
                + unit * 4
            )
            if across and across + wide > width:
                lines, across = lines + 1, 0.0
            across += wide
        return unit + lines * unit * LEGEND_UNITS

    def _legend_texts(self) -> list[str]:
        """Return what the legend names: the parts of the stacks, or the mark with its figure."""
        chart, words = self._chart, self._words
        if chart is None or words is None:
            return []
        if self._stacked():
            return [words.text(row.label) for row in chart.series]
        if chart.mark is None:
            return []
        return [f"{words.text(chart.mark_label)} {shown(chart.mark, chart.unit, words)}".strip()]

    def resizeEvent(self, event: object) -> None:
        """Ask for the height that the legend needs at the new width."""
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
        return [sum(row.values[place] or 0 for row in chart.series) for place in range(len(chart.categories))]

    def _stacked(self) -> bool:
        return self._chart is not None and any(row.style is SeriesStyle.STACK for row in self._chart.series)

    def _colour(self, number: int) -> str:
        theme = self.appearance.theme
        grounds = (theme.accent, theme.caution_fill, theme.quiet, theme.accent, theme.bad_fill, theme.quiet)
        return mixed(theme.raised, grounds[number % len(grounds)], STEPS[number % len(STEPS)])

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _row_at(self, at: QPoint) -> int | None:
        rows = len(self._chart.categories) if self._chart else 0
        row = int(at.y() / (self.appearance.metrics.unit * ROW_UNITS))
        return row if 0 <= row < rows else None

    def _tip(self, place: int) -> str:
        chart, words = self._chart, self._words
        if chart is None or words is None:
            return ""
        figures = [f"{words.text(row.label)}: {shown(row.values[place], chart.unit, words)}" for row in chart.series]
        return "\n".join([words.text(chart.categories[place]), *figures])
