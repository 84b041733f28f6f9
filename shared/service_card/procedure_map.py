"""The steps of a service as cards joined by arrows, in the order of reading; it turns round with the language."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from shared.ui.appearance import Appearance
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.panels import Panel

#: A card is at least so wide, in units; no more than so many stand side by side.
CARD_UNITS, MOST_IN_A_ROW = 28, 4


@dataclass(frozen=True)
class MapStep:
    """What one card says: its heading, its lines, and below them notes to be careful about."""

    heading: str
    lines: tuple[str, ...]
    figures: str
    notes: tuple[tuple[str, Tone], ...] = ()

    @property
    def spoken(self) -> str:
        """Everything in one sentence after the other."""
        return ". ".join((self.heading, *self.lines, self.figures, *(note for note, _ in self.notes)))


class ProcedureMap(QWidget):
    """Shows steps. As many cards as fit stand side by side, or one below the other when `upright`."""

    def __init__(self, appearance: Appearance, *, upright: bool = False, role: TextRole = TextRole.BODY) -> None:
        super().__init__()
        self._appearance, self._upright, self._role = appearance, upright, role
        self._steps: tuple[MapStep, ...] = ()
        self.cards: list[Panel] = []
        self._in_a_row = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(appearance.metrics.unit * 4)
        self._grid.setVerticalSpacing(appearance.metrics.unit * 3)

    def show_steps(self, steps: Sequence[MapStep]) -> None:
        """Show these steps instead of those before; the same ones are left as they are."""
        if tuple(steps) == self._steps:
            return
        self._steps = tuple(steps)
        for card in self.cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [self._card(step) for step in steps]
        self._in_a_row = 0
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let as many cards stand side by side as there is room for."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        room = self.width() // (self._appearance.metrics.unit * CARD_UNITS)
        fitting = 1 if self._upright else max(1, min(MOST_IN_A_ROW, room, len(self.cards)))
        if fitting == self._in_a_row:
            return
        self._in_a_row = fitting
        for column in range(MOST_IN_A_ROW):
            self._grid.setColumnStretch(column, 1 if column < fitting else 0)
        for at, card in enumerate(self.cards):
            self._grid.addWidget(card, at // fitting, at % fitting)
        self.updateGeometry()
        self.update()

    def _card(self, step: MapStep) -> Panel:
        card = Panel(self._appearance)
        card.setAccessibleName(step.spoken)
        card.add(PlainText(self._appearance, step.heading, self._role, bold=True))
        for line in step.lines:
            card.add(PlainText(self._appearance, line, TextRole.CAPTION, Tone.QUIET))
        card.add(PlainText(self._appearance, step.figures, TextRole.LABEL))
        for note, tone in step.notes:
            card.add(PlainText(self._appearance, note, TextRole.CAPTION, tone))
        card.body.addStretch(1)
        return card

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint an arrow from each card to the next one."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(self._appearance.theme.accent)
        pen = QPen(colour, max(2.0, self._appearance.metrics.hairline * 2.0))
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        for one, other in itertools.pairwise(QRectF(card.geometry()) for card in self.cards):
            line = _way(one, other, self._appearance.metrics.unit * 0.6)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(QPolygonF(line))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawPolygon(_head(line[-2], line[-1], self._appearance.metrics.unit))


def _way(one: QRectF, other: QRectF, room: float) -> list[QPointF]:
    """Return the corners of the way from a card to the next: beside it, or at the start of the row below."""
    if other.top() < one.bottom():
        y = one.center().y()
        if other.center().x() > one.center().x():
            return [QPointF(one.right() + room, y), QPointF(other.left() - room, y)]
        return [QPointF(one.left() - room, y), QPointF(other.right() + room, y)]
    start = QPointF(one.center().x(), one.bottom() + room)
    end = QPointF(other.center().x(), other.top() - room)
    middle = (one.bottom() + other.top()) / 2
    return [start, QPointF(start.x(), middle), QPointF(end.x(), middle), end]


def _head(before: QPointF, tip: QPointF, size: float) -> QPolygonF:
    """Return the triangle at the end of a line that comes from `before`."""
    if before.y() == tip.y():
        back = tip.x() - size if tip.x() > before.x() else tip.x() + size
        return QPolygonF([tip, QPointF(back, tip.y() - size * 0.6), QPointF(back, tip.y() + size * 0.6)])
    return QPolygonF(
        [tip, QPointF(tip.x() - size * 0.6, tip.y() - size), QPointF(tip.x() + size * 0.6, tip.y() - size)]
    )
