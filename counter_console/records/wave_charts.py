"""Drawings of a wave: each standard as four sources see it, and the sections beside those of the wave before."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from counter_console.records.standard_charts import Drawing
from counter_console.records.wave_texts import SOURCES, gap_text, points, view_text
from shared.platform.contrast import mixed
from shared.platform.i18n.text import Number, Percent, translate
from shared.platform.i18n.translator import Translator
from shared.quality.scorecards.model import BANDS, Band
from shared.quality.scorecards.model.assessment import FourViews, SectionResult, StandardView, ViewSource
from shared.ui.appearance import Appearance
from shared.ui.painting import paint_card
from shared.ui.theme import TextRole, Theme, Tone
from shared.ui.widgets.labels import PlainText

LANE_UNITS, MARK_UNITS, BAR_UNITS = 1.5, 0.5, 1.25
#: Room beside the ends of the axis, for half of their labels.
END_UNITS = 3
#: The steps of the axis.
STEPS = (0.0, 0.25, 0.5, 0.75, 1.0)


def paint_mark(painter: QPainter, source: ViewSource, at: QPointF, size: float, theme: Theme) -> None:
    """Paint the mark of a source: square, circle, diamond or upright line, never told apart by colour alone."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(_colour(source, theme)))
    match source:
        case ViewSource.SHOPPER:
            painter.drawRect(QRectF(at.x() - size, at.y() - size, size * 2, size * 2))
        case ViewSource.CITIZEN:
            painter.drawEllipse(at, size * 1.1, size * 1.1)
        case ViewSource.OBSERVATION:
            wide = size * 1.4
            corners = ((0, -wide), (wide, 0), (0, wide), (-wide, 0))
            painter.drawPolygon(QPolygonF([at + QPointF(*corner) for corner in corners]))
        case ViewSource.MEASURED:
            painter.drawRect(QRectF(at.x() - size * 0.35, at.y() - size * 1.8, size * 0.7, size * 3.6))


def _colour(source: ViewSource, theme: Theme) -> str:
    match source:
        case ViewSource.CITIZEN:
            return theme.accent
        case ViewSource.OBSERVATION:
            return theme.caution_fill
        case _:
            return theme.ink


class SourceMark(QWidget):
    """The mark of a source, for the legend."""

    def __init__(self, appearance: Appearance, source: ViewSource) -> None:
        super().__init__()
        self._appearance, self._source = appearance, source
        side = round(appearance.metrics.unit * 2.5)
        self.setFixedSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = self._appearance.metrics.unit * MARK_UNITS
        paint_mark(painter, self._source, QRectF(self.rect()).center(), size, self._appearance.theme)


class ViewsLane(Drawing):
    """One standard on an axis from 0 to 100 %: a mark and its interval for each source."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._views: Sequence[StandardView] = ()

    def show_views(self, standard: FourViews, translator: Translator) -> None:
        """Show these sources."""
        self._views, self._translator = standard.views, translator
        self.setAccessibleName(translator.text(standard.text))
        self.setAccessibleDescription("\n".join(translator.text(view_text(view)) for view in standard.views))
        self.setToolTip(self.accessibleDescription())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of one lane for each source."""
        unit = self.appearance.metrics.unit
        return QSize(unit * 30, round(unit * (1 + LANE_UNITS * max(2, len(self._views)))))

    def minimumSizeHint(self) -> QSize:
        """Return the same height at a narrow width."""
        return QSize(self.appearance.metrics.unit * 14, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the axis, the intervals and the marks."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        unit, theme = self.appearance.metrics.unit, self.appearance.theme
        painter.setPen(QPen(QColor(theme.line), 1))
        for step in STEPS:
            x = self._at(step)
            painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
        lane = self.height() / max(1, len(self._views))
        for number, view in enumerate(self._views):
            y = lane * (number + 0.5)
            colour = mixed(theme.raised, _colour(view.source, theme), 0.6)
            pen = QPen(QColor(colour), max(1.5, unit * 0.25))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawLine(QPointF(self._at(view.interval.low), y), QPointF(self._at(view.interval.high), y))
            paint_mark(painter, view.source, QPointF(self._at(view.share), y), unit * MARK_UNITS, theme)

    def _at(self, share: float) -> float:
        room = self.appearance.metrics.unit * END_UNITS
        along = room + share * (self.width() - 2 * room)
        return self.width() - along if self._mirrored() else along


class Axis(Drawing):
    """The labels below the lanes."""

    def show_axis(self, translator: Translator) -> None:
        """Show the steps in the reader's digits."""
        self._translator = translator
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of a line."""
        return QSize(self.appearance.metrics.unit * 30, self.appearance.metrics.unit * 3)

    def minimumSizeHint(self) -> QSize:
        """Return the same height at a narrow width."""
        return QSize(self.appearance.metrics.unit * 14, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Write the ends and as many steps between as there is room for."""
        translator = self._translator
        if translator is None:
            return
        painter = QPainter(self)
        room = self.appearance.metrics.unit * END_UNITS
        wide = self._width_of(translator.text(Percent(1.0)))
        field = self.width() - 2 * room
        steps = STEPS if wide * 6 < field else STEPS[::2] if wide * 4 < field else (0.0, 1.0)
        for step in steps:
            left = room + step * field - wide / 2
            self._write(painter, translator.text(Percent(step)), QRectF(left, 0, wide, self.height()))


class ViewsGrid(QWidget):
    """All standards of a wave: name, lane, and whether two sources surely differ. Widgets are kept and filled again."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(appearance.metrics.unit * 2)
        self._grid.setVerticalSpacing(appearance.metrics.unit)
        for column, share in enumerate((4, 5, 3)):
            self._grid.setColumnStretch(column, share)
        self.rows: list[tuple[PlainText, ViewsLane, PlainText]] = []
        self.axis = Axis(appearance)

    def show_standards(self, standards: Sequence[FourViews], translator: Translator) -> None:
        """Show these standards."""
        while len(self.rows) < len(standards):
            self._make_row()
        for number, (name, lane, verdict) in enumerate(self.rows):
            shown = number < len(standards)
            for part in (name, lane, verdict):
                part.setVisible(shown)
            if shown:
                standard = standards[number]
                name.setText(translator.text(standard.text))
                lane.show_views(standard, translator)
                verdict.setText(translator.text(gap_text(standard)))
                verdict.set_tone(Tone.QUIET if standard.gap is None else Tone.CAUTION)
        self.axis.show_axis(translator)

    def _make_row(self) -> None:
        look = self._appearance
        name, verdict = (PlainText(look, role=TextRole.LABEL, bold=False) for _ in range(2))
        row = name, ViewsLane(look), verdict
        for column, part in enumerate(row):
            self._grid.addWidget(part, len(self.rows), column)
        self.rows.append(row)
        self._grid.addWidget(self.axis, len(self.rows), 1)


class SectionBar(Drawing):
    """The score of one section as a bar; an upright line is that of the wave before."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._section: SectionResult | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_section(self, section: SectionResult, translator: Translator) -> None:
        """Show a section."""
        self._section, self._translator = section, translator
        self.setAccessibleName(translator.text(section.title))
        known = translate("assessment", "{score} points", score=points(section.score))
        if section.before is not None:
            known = translate(
                "assessment", "{score} points; in the wave before {before}", score=points(section.score),
                before=points(section.before),
            )  # fmt: skip
        self.setAccessibleDescription(translator.text(known))
        self.setToolTip(self.accessibleDescription())
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of the bar and its line."""
        unit = self.appearance.metrics.unit
        return QSize(unit * 24, round(unit * (BAR_UNITS + 1)))

    def minimumSizeHint(self) -> QSize:
        """Return the same height at a narrow width."""
        return QSize(self.appearance.metrics.unit * 10, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint track, bar and line."""
        section = self._section
        if section is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        unit, theme = self.appearance.metrics.unit, self.appearance.theme
        top = (self.height() - unit * BAR_UNITS) / 2
        track = QRectF(0, top, self.width(), unit * BAR_UNITS)
        radius = track.height() / 2
        paint_card(painter, track, radius, ground=QColor(theme.track), edge=None)
        low = section.score < BANDS[Band.GOOD]
        colour = mixed(theme.raised, theme.caution_fill if low else theme.accent, 0.65)
        filled = QRectF(0, top, max(track.height(), self.width() * section.score / 100), track.height())
        paint_card(painter, self._place(filled), radius, ground=QColor(colour), edge=None)
        if section.before is not None:
            line = QRectF(self.width() * section.before / 100 - 1, top - unit * 0.4, 2, unit * (BAR_UNITS + 0.8))
            painter.fillRect(self._place(line), QColor(theme.ink))


class SectionGrid(QWidget):
    """The sections of a wave: name, bar, points."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(appearance.metrics.unit * 2)
        for column, share in enumerate((4, 7, 1)):
            self._grid.setColumnStretch(column, share)
        self.rows: list[tuple[PlainText, SectionBar, PlainText]] = []

    def show_sections(self, sections: Sequence[SectionResult], translator: Translator) -> None:
        """Show these sections."""
        while len(self.rows) < len(sections):
            look = self._appearance
            row = (
                PlainText(look, role=TextRole.LABEL),
                SectionBar(look),
                PlainText(look, role=TextRole.LABEL, bold=True),
            )
            for column, part in enumerate(row):
                self._grid.addWidget(part, len(self.rows), column)
            self.rows.append(row)
        for number, (name, bar, figure) in enumerate(self.rows):
            shown = number < len(sections)
            for part in (name, bar, figure):
                part.setVisible(shown)
            if shown:
                section = sections[number]
                name.setText(translator.text(section.title))
                bar.show_section(section, translator)
                figure.setText(translator.text(Number(round(section.score))))


def legend_text(source: ViewSource, standards: Sequence[FourViews], translator: Translator) -> str:
    """Return the name of a source and the number of its cases: the most that any of the standards has."""
    counts = [view.n for standard in standards for view in standard.views if view.source is source]
    if not counts:
        return ""
    name = translate("assessment", "{source}, {cases}", source=SOURCES[source], cases=Number(max(counts)))
    return translator.text(name)
