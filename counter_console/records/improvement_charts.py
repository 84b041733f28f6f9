"""Drawings of one action: its stages, and the weeks before and after within which its effect is checked."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen

from counter_console.records.improvement_texts import value_text
from counter_console.records.standard_charts import LABEL_UNITS, PLOT_UNITS, Drawing
from shared.platform.contrast import mixed
from shared.platform.i18n.text import Day, translate
from shared.platform.i18n.translator import Translator
from shared.quality.improvement.model import (
    EffectPlan,
    EffectWeek,
)
from shared.quality.improvement.rules.effect import WEEK, first_after, monday_of
from shared.ui.appearance import Appearance
from shared.ui.painting import paint_card
from shared.ui.theme import Tone

HEAD_UNITS = 3
#: Room above and below what is drawn, as a part of its height; and the strength of the colour of the weeks after.
ROOM, FAINT = 0.12, 0.15


class StagesLine(Drawing):
    """The stages of an action as points on a line: reached ones are filled, with their day and person below."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._stages: Sequence[tuple[str, str, bool]] = ()

    def show_stages(self, stages: Sequence[tuple[str, str, bool]], translator: Translator) -> None:
        """Show stages by their name, what is known of them, and whether they are reached."""
        self._stages, self._translator = stages, translator
        self.setAccessibleName(translator.text(translate("improvement", "Stages of the action")))
        self.setAccessibleDescription("\n".join(": ".join(filter(None, each[:2])) for each in stages))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Say that long names need more lines where there is less room."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the points and of the longest words below them."""
        unit = self.appearance.metrics.unit
        column = max(1.0, width / max(1, len(self._stages)) - unit)
        words = max((self._words(each, column) for each in self._stages), default=0.0)
        return round(unit * 2.5 + words)

    def _words(self, stage: tuple[str, str, bool], width: float) -> float:
        name, known, _ = stage
        below = self._block(known).height(width) if known else 0.0
        return self._block(name, bold=True).height(width) + below

    def sizeHint(self) -> QSize:
        """Return the size at the usual width."""
        width = self.appearance.metrics.unit * 60
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return what it needs at a narrow width."""
        return QSize(self.appearance.metrics.unit * 28, round(self.appearance.metrics.unit * 2.5))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint points, the line between them, and the words below."""
        if self._translator is None or not self._stages:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        unit, theme = self.appearance.metrics.unit, self.appearance.theme
        column = self.width() / len(self._stages)
        for number, (name, known, reached) in enumerate(self._stages):
            left = number * column
            dot = self._place(QRectF(left, unit * 0.25, unit * 1.5, unit * 1.5))
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.setBrush(QColor(theme.accent if reached else theme.raised))
            painter.drawEllipse(dot)
            if number + 1 < len(self._stages):
                line = self._place(QRectF(left + unit * 2, unit, column - unit * 2.5, 0))
                painter.setPen(QPen(QColor(theme.line), 2))
                painter.drawLine(line.topLeft(), line.topRight())
            width, top = column - unit, unit * 2.5
            for text, tone, bold in ((name, Tone.INK, True), (known, Tone.QUIET, False)):
                if text:
                    block = self._block(text, bold=bold)
                    place = self._place(QRectF(left, top, width, block.height(width)))
                    block.draw(painter, place.topLeft(), width, self.appearance.color(tone))
                    top += block.height(width)


class EffectChart(Drawing):
    """The weekly values as a line, those of the others dashed; the weeks before and after are marked."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._weeks: Sequence[EffectWeek] = ()
        self._plan: EffectPlan | None = None
        self._trigger_week = date.min
        self._done: date | None = None

    def show_weeks(
        self,
        weeks: Sequence[EffectWeek],
        plan: EffectPlan,
        trigger_week: date,
        done: date | None,
        translator: Translator,
    ) -> None:
        """Show the weeks of a plan as far as they are known."""
        self._weeks, self._plan, self._trigger_week, self._done = weeks, plan, trigger_week, done
        self._translator = translator
        self.setAccessibleName(translator.text(translate("improvement", "Week by week")))
        self.setAccessibleDescription("\n".join(map(self._tip, weeks)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of heads, field and labels."""
        unit = self.appearance.metrics.unit
        return QSize(unit * 60, round(unit * (HEAD_UNITS + PLOT_UNITS + LABEL_UNITS)))

    def minimumSizeHint(self) -> QSize:
        """Return the same height at a narrow width."""
        return QSize(self.appearance.metrics.unit * 28, self.sizeHint().height())

    def _tip(self, week: EffectWeek) -> str:
        assert self._translator is not None
        assert self._plan is not None
        kind = self._plan.figure.kind
        day, value = Day(week.monday, weekday=False), value_text(week.value, kind)
        if week.others is None:
            text = translate("improvement", "Week of {day}: {value}", day=day, value=value)
        else:
            others = value_text(week.others, kind)
            text = translate(
                "improvement", "Week of {day}: {value}; others {others}", day=day, value=value, others=others
            )
        return self._translator.text(text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the marked weeks, the lines, the week that was noticed, and the labels."""
        plan, translator = self._plan, self._translator
        if plan is None or translator is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        unit, theme = self.appearance.metrics.unit, self.appearance.theme
        low, high = _range(self._weeks)
        levels = [
            (level, translator.text(value_text(level, plan.figure.kind))) for level in (low, (low + high) / 2, high)
        ]
        beside = self._width_of(*(text for _, text in levels)) + unit
        room = (high - low) * ROOM or ROOM
        low, high = low - room, high + room
        top = unit * HEAD_UNITS
        field = QRectF(beside, top, max(unit, self.width() - beside), unit * PLOT_UNITS)

        def height_of(value: float) -> float:
            return field.bottom() - (value - low) / (high - low) * field.height()

        for level, text in levels:
            at = height_of(level)
            place = self._place(field)
            painter.setPen(QPen(QColor(theme.line), 1))
            painter.drawLine(QPointF(place.left(), at), QPointF(place.right(), at))
            area = QRectF(0, at - unit, beside - unit, unit * 2)
            self._write(painter, text, area, align=Qt.AlignmentFlag.AlignLeading)
        last = self._last(plan)
        count = (last - plan.first) // WEEK + 1
        step = field.width() / count
        self._tips = []
        self._paint_periods(painter, field, step, plan)
        self._paint_line(painter, field, step, height_of, own=False)
        self._paint_line(painter, field, step, height_of, own=True)
        every = 1 if self._width_of("00") + unit * 0.5 < step else 3
        for number in range(0, count, every):
            label = QRectF(field.left() + number * step, field.bottom() + unit * 0.5, step, unit * LABEL_UNITS)
            week = (plan.first + number * WEEK).isocalendar().week
            self._write(painter, translator.number(week), label.adjusted(-step, 0, step, 0))

    def _last(self, plan: EffectPlan) -> date:
        known = self._weeks[-1].monday if self._weeks else plan.first
        if self._done is None:
            return max(known, self._trigger_week)
        return first_after(plan, self._done) + (plan.weeks - 1) * WEEK

    def _paint_periods(self, painter: QPainter, field: QRectF, step: float, plan: EffectPlan) -> None:
        assert self._translator is not None
        unit, theme = self.appearance.metrics.unit, self.appearance.theme
        periods = [(plan.first, translate("improvement", "before"), theme.track)]
        if self._done is not None:
            after = mixed(theme.raised, theme.accent, FAINT)
            periods.append((first_after(plan, self._done), translate("improvement", "after"), after))
        for monday, name, ground in periods:
            left = field.left() + (monday - plan.first) // WEEK * step
            area = QRectF(left, field.top(), step * plan.weeks, field.height())
            paint_card(painter, self._place(area), unit * 0.5, ground=QColor(ground), edge=None)
            head = QRectF(left, 0, area.width(), unit * HEAD_UNITS)
            self._write(painter, self._translator.text(name), head, tone=Tone.INK, bold=True)
        if self._done is not None:
            left = field.left() + ((monday_of(self._done) - plan.first) // WEEK + 0.5) * step
            line = self._place(QRectF(left, field.top(), 0, field.height()))
            painter.setPen(QPen(QColor(theme.ink), 1.5, Qt.PenStyle.DashLine))
            painter.drawLine(line.topLeft(), line.bottomLeft())

    def _paint_line(self, painter: QPainter, field: QRectF, step: float, height_of: object, *, own: bool) -> None:
        assert callable(height_of)
        assert self._plan is not None
        unit, theme = self.appearance.metrics.unit, self.appearance.theme
        before: QPointF | None = None
        points: list[tuple[QPointF, bool]] = []
        for week in self._weeks:
            number = (week.monday - self._plan.first) // WEEK
            column = self._place(QRectF(field.left() + number * step, 0, step, self.height()))
            if own:
                self._tips.append((column, self._tip(week)))
            value = week.value if own else week.others
            if value is None:
                before = None
                continue
            at = QPointF(column.center().x(), height_of(value))
            pen = QPen(QColor(theme.accent), 2) if own else QPen(QColor(theme.quiet), 1.5, Qt.PenStyle.DotLine)
            if before is not None:
                painter.setPen(pen)
                painter.drawLine(before, at)
            before = at
            points.append((at, week.monday == self._trigger_week))
        if own:
            painter.setPen(Qt.PenStyle.NoPen)
            for at, noticed in points:
                painter.setBrush(QColor(theme.caution_fill if noticed else theme.accent))
                size = unit * (0.7 if noticed else 0.4)
                painter.drawEllipse(at, size, size)


def _range(weeks: Sequence[EffectWeek]) -> tuple[float, float]:
    """Return the lowest and highest value that is drawn."""
    values = [value for week in weeks for value in (week.value, week.others) if value is not None]
    return min(values, default=0.0), max(values, default=1.0)
