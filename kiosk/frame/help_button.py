"""A button of the lower bar: the picture is next to the text where there is room, else above it."""

import math

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from shared.ui.icons import paint_icon
from shared.ui.theme import Tone
from shared.ui.widgets.buttons import ActionButton


class BarButton(ActionButton):
    """An action button that turns upright when it is narrow, so that its words keep to one or two lines."""

    upright = False

    def least_height(self) -> float:
        """Return 20 mm: everybody needs these."""
        return self.appearance.metrics.main_target

    def set_upright(self, upright: bool) -> None:
        """Put the picture above the words, as its neighbours do."""
        self.upright = upright
        self.refresh()

    def fits_beside(self, width: float) -> bool:
        """Return whether picture and text fit on one line in a button of this width."""
        return self._icon_room() + self._text_block().natural_width() <= width - 2 * self.padding()[0]

    def upright_width(self) -> int:
        """Return the width at which the words below the picture take one line."""
        return math.ceil(self._text_block().natural_width() + 2 * self.padding()[0])

    def least_width(self) -> float:
        """Return the width of the longest word, with the picture above it."""
        return max(self._text_block().longest_word(), self._icon_side())

    def content_height(self, width: float) -> float:
        """Return the height in the shape that this width allows."""
        if self._beside(width):
            return super().content_height(width)
        return self._icon_side() + self._space() + self._text_block().height(width)

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        """Paint in the shape that the width allows."""
        if self._beside(rect.width()) or self.icon_shown is None:
            super().paint_content(painter, rect)
            return
        words, side = self._text_block(), self._icon_side()
        color = self.appearance.color(Tone.INK if self.isEnabled() else Tone.QUIET)
        top = rect.center().y() - self.content_height(rect.width()) / 2
        box = QRectF(rect.center().x() - side / 2, top, side, side)
        paint_icon(painter, self.icon_shown, box, color, right_to_left=self.mirrored())
        words.draw(painter, QPointF(rect.left(), top + side + self._space()), rect.width(), color)

    def padding(self) -> tuple[float, float]:
        """Return little space at the sides: four buttons share the width."""
        unit = self.appearance.metrics.unit
        return unit * 0.6, unit * 0.75

    def _beside(self, width: float) -> bool:
        return not self.upright and self._icon_room() + self._text_block().natural_width() <= width

    def _space(self) -> float:
        return self.appearance.metrics.unit * 0.25
