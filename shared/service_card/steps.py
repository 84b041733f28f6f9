"""The steps of a service: dots on a line, side by side or one below the other."""

import itertools
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from shared.ui.appearance import Appearance
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.labels import PlainText

DOT_SHARE = 0.62


class StepLine(QWidget):
    """`steps` are texts: (when, what)."""

    def __init__(
        self,
        appearance: Appearance,
        steps: Sequence[tuple[str, str]],
        upright: bool,
        beside: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`beside`: below each other, with what is done beside its time instead of below it."""
        super().__init__(parent)
        self._appearance = appearance
        self._upright = upright
        self._dot = appearance.metrics.px(TextRole.LABEL) * DOT_SHARE
        self._heads: list[PlainText] = []
        unit = appearance.metrics.unit
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(unit)
        grid.setVerticalSpacing(0)
        self.setAccessibleName(". ".join(f"{when}: {what}" for when, what in steps))
        for index, (when, what) in enumerate(steps):
            head = PlainText(appearance, when, TextRole.LABEL)
            text = PlainText(appearance, what, TextRole.CAPTION, Tone.QUIET)
            top = Qt.AlignmentFlag.AlignTop
            self._heads.append(head)
            if upright:
                if beside:
                    grid.addWidget(head, index * 3, 1, top)
                    grid.addWidget(text, index * 3, 2, top)
                else:
                    grid.addWidget(head, index * 3, 1)
                    grid.addWidget(text, index * 3 + 1, 1)
                grid.setRowMinimumHeight(index * 3 + 2, unit // 2 if index < len(steps) - 1 else 0)
            else:
                grid.addWidget(head, 1, index, top)
                grid.addWidget(text, 2, index, top)
                grid.setColumnStretch(index, 1)
        if upright:
            # The dots need as much again as air: a grid takes an empty column's spacing away.
            grid.setColumnMinimumWidth(0, round(self._dot + unit))
            grid.setColumnStretch(2 if beside else 1, 1)
        else:
            grid.setRowMinimumHeight(0, round(self._dot + unit * 0.5))
            grid.setRowStretch(2, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a dot for each step and the line from one to the next."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dots = [self._dot_of(head) for head in self._heads]
        painter.setPen(Qt.PenStyle.NoPen)
        line, room = QColor(self._appearance.theme.line), self._appearance.metrics.unit * 0.4
        width = max(2.0, self._appearance.metrics.hairline * 2.0)
        for one, other in itertools.pairwise(dots):
            painter.setBrush(line)
            painter.drawRect(self._between(one, other, room, width))
        painter.setBrush(QColor(self._appearance.theme.accent))
        for dot in dots:
            painter.drawEllipse(dot)

    def _dot_of(self, head: PlainText) -> QRectF:
        place, side = QRectF(head.geometry()), self._dot
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self._upright:
            left = self.width() - side if mirrored else 0.0
            first_line = head.fontMetrics().height()
            return QRectF(left, place.top() + (first_line - side) / 2, side, side)
        return QRectF(place.right() + 1 - side if mirrored else place.left(), 0, side, side)

    def _between(self, one: QRectF, other: QRectF, room: float, width: float) -> QRectF:
        if self._upright:
            top = QPointF(one.center().x() - width / 2, one.bottom() + room)
            return QRectF(top, QPointF(top.x() + width, other.top() - room))
        left, right = sorted((one, other), key=lambda dot: dot.left())
        start = QPointF(left.right() + room, left.center().y() - width / 2)
        return QRectF(start, QPointF(right.left() - room, start.y() + width))
