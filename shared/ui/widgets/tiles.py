"""Tiles: a service to choose at the kiosk, and a figure with its name."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF
from PySide6.QtWidgets import QWidget

from shared.ui.appearance import Appearance
from shared.ui.icons import Icon, paint_icon
from shared.ui.painting import UNLIMITED, TextBlock
from shared.ui.theme import TextRole, Tone
from shared.ui.widgets.labels import PlainText
from shared.ui.widgets.panels import Panel
from shared.ui.widgets.pressable import Pressable

DOT_SHARE = 0.62
#: Tiles with air to spare give this share of it to their pictures, which grow by this share of themselves at most.
AIR_FOR_ICON, ICON_GROWTH = 0.5, 0.8


def paint_dot(painter: QPainter, rect: QRectF, tone: Tone, appearance: Appearance) -> None:
    """Paint a state as shape and colour: good round, caution square, bad a triangle, everything else a ring."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    color = QColor(appearance.theme.fill(tone))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    match tone:
        case Tone.GOOD:
            painter.drawEllipse(rect)
        case Tone.CAUTION:
            painter.drawRoundedRect(rect, rect.width() * 0.2, rect.width() * 0.2)
        case Tone.BAD:
            painter.drawPolygon(
                QPolygonF([rect.bottomLeft(), rect.bottomRight(), QPointF(rect.center().x(), rect.top())])
            )
        case _:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(color)
            pen.setWidthF(rect.width() * 0.2)
            painter.setPen(pen)
            painter.drawEllipse(rect.adjusted(1, 1, -1, -1))


class ServiceTile(Pressable):
    """A service: picture, name, one line of explanation, and how busy it is: a text with a dot and a note below it."""

    def __init__(
        self,
        appearance: Appearance,
        title: str,
        hint: str = "",
        icon: Icon | None = None,
        status: str = "",
        status_tone: Tone = Tone.GOOD,
        parent: QWidget | None = None,
    ) -> None:
        self.hint = hint
        self.icon_shown = icon
        self.status = status
        self.status_tone = status_tone
        self.note = ""
        self._icon_growth = 0.0
        self._beside = False
        super().__init__(appearance, title, parent=parent)
        self._describe()

    def set_texts(self, title: str, hint: str = "") -> None:
        """Change name and explanation."""
        if hint != self.hint:
            self.hint = hint
            self.refresh()
        self.setText(title)
        self._describe()

    def set_status(self, status: str, tone: Tone = Tone.GOOD, note: str = "") -> None:
        """Change how busy it is."""
        self.status = status
        self.status_tone = tone
        self.note = note
        self._describe()
        self.refresh()

    def set_picture_beside(self, beside: bool) -> None:
        """Put the picture beside the words, in the middle of the height, or above them."""
        self._beside = beside
        self.refresh()

    def give_air(self, air: float) -> None:
        """Let the picture grow into the air that this tile and its neighbours all have, in pixels."""
        grown = max(0.0, min(air * AIR_FOR_ICON, self.appearance.metrics.icon * ICON_GROWTH))
        if grown != self._icon_growth:
            self._icon_growth = grown
            self.update()

    def content_width(self) -> float:
        """Return the width at which only the explanation wraps."""
        title, hint, status, note = self._blocks()
        lowest = max(status.natural_width(), note.natural_width()) + self._dot_room()
        return self._indent() + max(title.natural_width(), hint.natural_width() * 0.6, lowest)

    def least_width(self) -> float:
        """Return the width of the longest word."""
        title, hint, status, note = self._blocks()
        lowest = max(status.longest_word(), note.longest_word()) + self._dot_room()
        return self._indent() + max(title.longest_word(), hint.longest_word(), lowest)

    def content_height(self, width: float) -> float:
        """Return the height of all parts one below the other, or of the picture beside them."""
        if self._beside:
            return max(self._icon_side(), self._words_height(width - self._indent()))
        return self._icon_height() + self._words_height(width)

    def least_height(self) -> float:
        """Return 20 mm: services are main choices."""
        return self.appearance.metrics.main_target

    def padding(self) -> tuple[float, float]:
        """Return a generous inside."""
        metrics = self.appearance.metrics
        return metrics.padding, metrics.padding * 0.9

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        """Paint picture, name and explanation from the top and the state at the bottom, or all in the middle."""
        mirrored = self.mirrored()
        title, hint = self._blocks()[:2]
        ink, quiet = self.appearance.color(Tone.INK), self.appearance.color(Tone.QUIET)
        if not self.isEnabled():
            ink = quiet
        side = self._icon_side()
        if self.icon_shown:
            left = rect.right() - side if mirrored else rect.left()
            top = rect.center().y() - side / 2 if self._beside else rect.top()
            color = self.appearance.color(Tone.ACCENT if self.isEnabled() else Tone.QUIET)
            paint_icon(painter, self.icon_shown, QRectF(left, top, side, side), color, right_to_left=mirrored)
        if self._beside:
            indent = self._indent()
            rect = rect.adjusted(0 if mirrored else indent, 0, -indent if mirrored else 0, 0)
        if self._beside or not (self.icon_shown or self.status):
            spare = max(0.0, rect.height() - self._words_height(rect.width())) / 2
            rect = rect.adjusted(0, spare, 0, -spare)
            top = rect.top()
        else:
            top = rect.top() + self._icon_height() + self._icon_growth
        top += title.draw(painter, QPointF(rect.left(), top), rect.width(), ink)
        hint.draw(painter, QPointF(rect.left(), top), rect.width(), quiet)
        if self.status:
            self._paint_status(painter, rect, ink, mirrored=mirrored)

    def _paint_status(self, painter: QPainter, rect: QRectF, ink: QColor, *, mirrored: bool) -> None:
        _, _, status, note = self._blocks()
        room, dot = self._dot_room(), self._dot_side()
        width = rect.width() - room
        left = rect.left() if mirrored else rect.left() + room
        top = rect.bottom() - status.height(width) - note.height(width)
        line = min(status.height(width), status.height(UNLIMITED))
        dot_left = rect.right() - dot if mirrored else rect.left()
        paint_dot(painter, QRectF(dot_left, top + (line - dot) / 2, dot, dot), self.status_tone, self.appearance)
        top += status.draw(painter, QPointF(left, top), width, ink)
        note.draw(painter, QPointF(left, top), width, self.appearance.color(Tone.QUIET))

    def _blocks(self) -> tuple[TextBlock, TextBlock, TextBlock, TextBlock]:
        return (
            self.block(self.text_shown(), TextRole.TITLE),
            self.block(self.hint, TextRole.CAPTION),
            self.block(self.status, TextRole.LABEL),
            self.block(self.note, TextRole.CAPTION),
        )

    def _words_height(self, width: float) -> float:
        title, hint, status, note = self._blocks()
        height = title.height(width) + hint.height(width)
        if self.status:
            inside = width - self._dot_room()
            height += self.appearance.metrics.unit + status.height(inside) + note.height(inside)
        return height

    def _describe(self) -> None:
        self.setAccessibleDescription(". ".join(part for part in (self.hint, self.status, self.note) if part))

    def _dot_side(self) -> float:
        return self.appearance.metrics.px(TextRole.LABEL) * DOT_SHARE

    def _dot_room(self) -> float:
        return self._dot_side() * 1.7

    def _icon_side(self) -> float:
        if not self.icon_shown:
            return 0.0
        return (
            self.appearance.metrics.icon * (1 + ICON_GROWTH)
            if self._beside
            else (self.appearance.metrics.icon + self._icon_growth)
        )

    def _icon_height(self) -> float:
        return self.appearance.metrics.icon + self.appearance.metrics.unit * 0.75 if self.icon_shown else 0.0

    def _indent(self) -> float:
        return self._icon_side() + self.appearance.metrics.unit * 1.5 if self._beside and self.icon_shown else 0.0


class StatTile(Panel):
    """A figure: what it is, the value in large letters, and how it compares."""

    def __init__(
        self,
        appearance: Appearance,
        label: str,
        value: str = "",
        delta: str = "",
        delta_tone: Tone = Tone.QUIET,
        soft: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(appearance, soft=soft, parent=parent)
        self._label = PlainText(appearance, label, TextRole.CAPTION, Tone.INK if soft else Tone.QUIET)
        self._value = PlainText(appearance, value, TextRole.TITLE, bold=True)
        self._delta = PlainText(appearance, delta, TextRole.CAPTION, delta_tone)
        self.body.setSpacing(max(2, appearance.metrics.unit // 4))
        for part in (self._label, self._value, self._delta):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self._delta.setVisible(bool(delta))
        self._describe()

    def set_appearance(self, appearance: Appearance) -> None:
        """Take over new colours and sizes."""
        super().set_appearance(appearance)
        self.body.setSpacing(max(2, appearance.metrics.unit // 4))

    def set_label(self, label: str) -> None:
        """Change what the figure is."""
        self._label.setText(label)
        self._describe()

    def set_value(self, value: str) -> None:
        """Change the figure."""
        self._value.setText(value)
        self._describe()

    def set_delta(self, text: str, tone: Tone = Tone.QUIET) -> None:
        """Change the comparison below the figure; "" hides it."""
        self._delta.setText(text)
        self._delta.set_tone(tone)
        self._delta.setVisible(bool(text))
        self._describe()

    def _describe(self) -> None:
        parts = (self._label.text(), self._value.text(), self._delta.text())
        self.setAccessibleName(": ".join(part for part in parts[:2] if part))
        self.setAccessibleDescription(parts[2])
