"""Drawings of one standard: its twelve weeks within the limits of the process, and its weekdays by hour."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from shared.platform.contrast import mixed
from shared.platform.i18n.text import Day, Percent, Weekday, translate
from shared.platform.i18n.translator import Translator
from shared.platform.reports.figures import DASH
from shared.quality.standards.model import Count, StandardRow, WeekShare
from shared.quality.standards.rules.compliance import is_met
from shared.queue.stats.rules.intervals import ProcessLimits
from shared.ui.appearance import Appearance
from shared.ui.painting import TextBlock, paint_card
from shared.ui.theme import TextRole, Tone

PLOT_UNITS, LABEL_UNITS, GAP_UNITS = 14, 3, 1
CELL_UNITS, HEAD_UNITS = 3.5, 3
#: Room around what is drawn, in shares (0 to 1); a flat line still has a field around it.
ROOM = 0.02
#: How strong the colour of a share is, from nothing to all.
FAINT, STRONG = 0.12, 0.5


class Drawing(QWidget):
    """A painted figure that explains its places in tool tips; screen readers hear all of them."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.appearance = appearance
        self._translator: Translator | None = None
        self._tips: list[tuple[QRectF, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def event(self, event: QEvent) -> bool:
        """Show the exact figures of the place under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = next((text for rect, text in self._tips if rect.contains(QPointF(event.pos()))), "")
            QToolTip.showText(event.globalPos(), found, self)
            return True
        return super().event(event)

    def _mirrored(self) -> bool:
        return self._translator is not None and self._translator.right_to_left

    def _place(self, rect: QRectF) -> QRectF:
        """Return where a part is painted: on the other side where reading goes from right to left."""
        if not self._mirrored():
            return rect
        return QRectF(self.width() - rect.right(), rect.top(), rect.width(), rect.height())

    def _write(
        self,
        painter: QPainter,
        text: str,
        rect: QRectF,
        *,
        tone: Tone = Tone.QUIET,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter,
        bold: bool = False,
    ) -> None:
        """Write a text in the middle of a part's height."""
        block = self._block(text, align=align, bold=bold)
        place = self._place(rect)
        top = place.center().y() - block.height(place.width()) / 2
        block.draw(painter, QPointF(place.left(), top), place.width(), self.appearance.color(tone))

    def _block(
        self, text: str, *, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading, bold: bool = False
    ) -> TextBlock:
        font = self.appearance.font(TextRole.CAPTION, text, bold=bold)
        return TextBlock(text, font, right_to_left=self._mirrored(), align=align)

    def _width_of(self, *texts: str) -> float:
        return max((self._block(text).natural_width() for text in texts), default=0.0)


@dataclass(frozen=True)
class Weekly:
    """The last weeks of a standard, the limits of the process, and the target; `since` when these limits hold."""

    weeks: Sequence[WeekShare]
    limits: ProcessLimits | None
    target: float | None
    since: date | None = None


class WeeksChart(Drawing):
    """The shares of the last weeks as a line, the limits of the process as a band, the target as a dashed line."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._row: Weekly | None = None

    def show_row(self, row: StandardRow, translator: Translator) -> None:
        """Show a standard."""
        renewed = row.standard.renewed
        since = None if renewed is None else renewed.since
        self.show_weeks(Weekly(row.weeks, row.limits, row.shown.terms.target, since), translator)

    def show_weeks(self, weeks: "Weekly", translator: Translator) -> None:
        """Show the weeks of a standard."""
        self._row, self._translator = weeks, translator
        title = translator.text(translate("standards", "The last twelve weeks"))
        self.setAccessibleName(title)
        self.setAccessibleDescription("\n".join((*self._descriptions(), *self._renewal())))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of the field and its labels."""
        unit = self.appearance.metrics.unit
        return QSize(unit * 60, round(unit * (PLOT_UNITS + LABEL_UNITS)))

    def minimumSizeHint(self) -> QSize:
        """Return the same height at a narrow width."""
        return QSize(self.appearance.metrics.unit * 28, self.sizeHint().height())

    def _descriptions(self) -> list[str]:
        row, translator = self._row, self._translator
        if row is None or translator is None:
            return []
        return [
            translator.text(
                translate(
                    "standards",
                    "Week of {day}: {share}",
                    day=Day(week.monday, weekday=False),
                    share=DASH if week.count.share is None else Percent(week.count.share),
                )
            )
            for week in row.weeks
        ]

    def _renewal(self) -> list[str]:
        if self._row is None or self._row.since is None or self._translator is None:
            return []
        said = translate("standards", "Limits renewed from the week of {day}", day=Day(self._row.since, weekday=False))
        return [self._translator.text(said)]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint band, target, line and labels."""
        row, translator = self._row, self._translator
        if row is None or translator is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        unit, theme = self.appearance.metrics.unit, self.appearance.theme
        target, limits = row.target, row.limits
        named = self._levels(target, limits)
        beside = self._width_of(*(text for _, text in named)) + unit
        field = QRectF(0, unit * 0.5, max(unit, self.width() - beside), unit * (PLOT_UNITS - 1))
        low, high = _range(row, target, limits)

        def height_of(share: float) -> float:
            return field.bottom() - (share - low) / (high - low) * field.height()

        before = self._weeks_before(row)
        begins = field.width() * before / len(row.weeks)
        held = field.adjusted(begins, 0, 0, 0)
        if before:
            start = self._place(held)
            edge = start.right() if self._mirrored() else start.left()
            painter.setPen(QPen(QColor(theme.line), 1.5, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(edge, field.top()), QPointF(edge, field.bottom()))
        if limits is not None:
            top, bottom = height_of(limits.high), height_of(limits.low)
            band = QRectF(held.left(), top, held.width(), max(1.0, bottom - top))
            paint_card(painter, self._place(band), unit * 0.5, ground=QColor(theme.track), edge=None)
            centre = height_of(limits.centre)
            self._across(painter, held, centre, QPen(QColor(theme.line), 1))
        if target is not None:
            self._across(painter, field, height_of(target), QPen(QColor(theme.ink), 1.5, Qt.PenStyle.DashLine))
        self._line(painter, field, height_of)
        for level, text in _apart(named, height_of, unit * 2):
            area = QRectF(field.right() + unit, level - unit, beside - unit, unit * 2)
            self._write(painter, text, area, align=Qt.AlignmentFlag.AlignLeading)

    def _weeks_before(self, row: Weekly) -> int:
        """Return how many of the weeks were before the limits were renewed."""
        return 0 if row.since is None else sum(week.monday < row.since for week in row.weeks)

    def _levels(self, target: float | None, limits: ProcessLimits | None) -> list[tuple[float, str]]:
        assert self._translator is not None
        found: list[tuple[float, str]] = []
        if limits is not None:
            found += [(each, self._translator.percent(each)) for each in (limits.high, limits.low)]
        if target is not None:
            text = translate("standards", "target {share}", share=Percent(target))
            found.append((target, self._translator.text(text)))
        return found

    def _across(self, painter: QPainter, field: QRectF, height: float, pen: QPen) -> None:
        place = self._place(field)
        painter.setPen(pen)
        painter.drawLine(QPointF(place.left(), height), QPointF(place.right(), height))

    def _line(self, painter: QPainter, field: QRectF, height_of: object) -> None:
        row, translator = self._row, self._translator
        assert row is not None
        assert translator is not None
        assert callable(height_of)
        unit, theme = self.appearance.metrics.unit, self.appearance.theme
        step = field.width() / len(row.weeks)
        self._tips = []
        before: QPointF | None = None
        points: list[tuple[QPointF, bool]] = []
        for number, (week, tip) in enumerate(zip(row.weeks, self._descriptions(), strict=True)):
            column = self._place(QRectF(field.left() + number * step, 0, step, self.height()))
            self._tips.append((column, tip))
            label = QRectF(field.left() + number * step, field.bottom() + unit * 0.5, step, unit * LABEL_UNITS)
            if (len(row.weeks) - 1 - number) % self._label_every(step) == 0:
                self._write(painter, translator.number(week.monday.isocalendar().week), label)
            share = week.count.share
            if share is None:
                before = None
                continue
            at = QPointF(column.center().x(), height_of(share))
            if before is not None:
                painter.setPen(QPen(QColor(theme.accent), 2))
                painter.drawLine(before, at)
            before = at
            missed = is_met(week.count, row.target) is False if row.target else False
            points.append((at, missed))
        for at, missed in points:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.caution_fill if missed else theme.accent))
            painter.drawEllipse(at, unit * 0.5, unit * 0.5)

    def _label_every(self, step: float) -> int:
        return 1 if self._width_of("00") + self.appearance.metrics.unit * 0.5 < step else 3


class HourMap(Drawing):
    """Shares by weekday and hour as a field of cells: stronger is better, below the target another colour."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._hours: Mapping[tuple[int, int], Count] = {}
        self._target: float | None = None

    def show_hours(self, hours: Mapping[tuple[int, int], Count], target: float | None, translator: Translator) -> None:
        """Show these hours."""
        self._hours, self._target, self._translator = hours, target, translator
        self.setAccessibleName(translator.text(translate("standards", "By weekday and hour, last four weeks")))
        self.setAccessibleDescription("\n".join(self._tip(*place) for place in sorted(hours)))
        self.updateGeometry()
        self.update()

    @property
    def _weekdays(self) -> Sequence[int]:
        return sorted({weekday for weekday, _ in self._hours})

    def sizeHint(self) -> QSize:
        """Return the height of all weekdays and the head."""
        unit = self.appearance.metrics.unit
        return QSize(unit * 60, round(unit * (HEAD_UNITS + CELL_UNITS * len(self._weekdays))))

    def minimumSizeHint(self) -> QSize:
        """Return the same height at a narrow width."""
        return QSize(self.appearance.metrics.unit * 28, self.sizeHint().height())

    def _tip(self, weekday: int, hour: int) -> str:
        translator, count = self._translator, self._hours.get((weekday, hour), Count())
        assert translator is not None
        share = translate("standards", "too few") if count.share is None else Percent(count.share)
        return translator.text(
            translate(
                "standards",
                "{weekday}, {hours}: {share} of %n cases",
                n=count.judged,
                weekday=Weekday(weekday),
                hours=self._span(hour),
                share=share,
            )
        )

    def _span(self, hour: int) -> str:
        assert self._translator is not None
        return self._translator.digits(f"{hour}–{hour + 1}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the head, the weekdays and the cells."""
        translator = self._translator
        if translator is None or not self._hours:
            return
        painter = QPainter(self)
        unit = self.appearance.metrics.unit
        names = {weekday: translator.text(Weekday(weekday)) for weekday in self._weekdays}
        beside = self._width_of(*names.values()) + unit
        first, last = min(hour for _, hour in self._hours), max(hour for _, hour in self._hours)
        step = (self.width() - beside) / (last - first + 1)
        every = 1 if self._width_of(*(self._span(hour) for hour in range(first, last + 1))) < step else 2
        self._tips = []
        for hour in range(first, last + 1):
            if (hour - first) % every == 0:
                head = QRectF(beside + (hour - first) * step, 0, step * every, unit * HEAD_UNITS)
                text = self._span(hour) if every == 1 else translator.digits(str(hour))
                self._write(painter, text, head if every == 1 else QRectF(head.left(), 0, step, head.height()))
        for line, weekday in enumerate(names):
            top = unit * (HEAD_UNITS + CELL_UNITS * line)
            name = QRectF(0, top, beside - unit, unit * CELL_UNITS)
            self._write(painter, names[weekday], name, tone=Tone.INK, align=Qt.AlignmentFlag.AlignLeading)
            for hour in range(first, last + 1):
                cell = QRectF(beside + (hour - first) * step, top, step, unit * CELL_UNITS)
                self._paint_cell(painter, cell, weekday, hour)

    def _paint_cell(self, painter: QPainter, cell: QRectF, weekday: int, hour: int) -> None:
        translator, theme = self._translator, self.appearance.theme
        assert translator is not None
        count = self._hours.get((weekday, hour), Count())
        inner = cell.adjusted(1.5, 1.5, -1.5, -1.5)
        share = count.share
        if share is None:
            ground = theme.track
        elif self._target is not None and is_met(count, self._target) is False:
            ground = mixed(theme.raised, theme.caution_fill, STRONG)
        else:
            ground = mixed(theme.raised, theme.accent, FAINT + (STRONG - FAINT) * share**4)
        paint_card(painter, self._place(inner), self.appearance.metrics.unit * 0.5, ground=QColor(ground), edge=None)
        self._write(painter, DASH if share is None else translator.number(round(share * 100)), inner, tone=Tone.INK)
        if count.judged:
            self._tips.append((self._place(cell), self._tip(weekday, hour)))


def _range(row: Weekly, target: float | None, limits: ProcessLimits | None) -> tuple[float, float]:
    """Return the lowest and highest share of the field."""
    values = [week.count.share for week in row.weeks if week.count.share is not None]
    values += [] if target is None else [target]
    values += [] if limits is None else [limits.low, limits.high]
    low, high = min(values, default=0.0), max(values, default=1.0)
    return low - ROOM, high + ROOM


def _apart(named: Sequence[tuple[float, str]], height_of: object, least: float) -> list[tuple[float, str]]:
    """Return the heights of these labels from top to bottom, moved so far apart that none covers another."""
    assert callable(height_of)
    found: list[tuple[float, str]] = []
    for height, text in sorted((height_of(share), text) for share, text in named):
        above = found[-1][0] + least if found else height
        found.append((max(height, above), text))
    return found
